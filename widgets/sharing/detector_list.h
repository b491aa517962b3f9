// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sharing/verification.h"

#include <QWidget>

#include <array>

namespace mesh {

class TonedLabel;

/// The checks of a verification as a list: what each compares, how much, and what came of it.
class DetectorList : public QWidget
{
    Q_OBJECT

public:
    explicit DetectorList(QWidget* parent = nullptr);

    void clear(); ///< nobody looked yet: says what each will look at
    void setResult(const Verification& verification);
    QString text(Finding::Detector detector) const;

private:
    static constexpr int count = 4;
    std::array<TonedLabel*, count> m_labels;
};

} // namespace mesh
