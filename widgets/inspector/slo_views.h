// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "quality/slo_state.h"
#include "widgets/theme/state_mark.h"

#include <QWidget>

namespace mesh {

/// The SLOs of a record and of what it holds, what is worst off first.
std::vector<SloState> slosOf(const Mesh& mesh, RecordId record, Instant at);
State stateOf(SloHealth health);
/// "900,000": a decimal as the person's country writes it; @p text itself where it is no number.
QString numberText(const QString& text);
/// "99.2 %", "41 min": the newest measured value with its unit; empty where there is none.
QString measuredText(const Mesh& mesh, const SloState& state);
/// "at least 99 %": what an SLO promises; empty where it has no target.
QString targetText(const Slo& slo);

/// One SLO in one line: name, newest value, state.
class SloLine : public QWidget
{
    Q_OBJECT

public:
    SloLine(const Mesh& mesh, const SloState& state, QWidget* parent = nullptr);
};

} // namespace mesh
