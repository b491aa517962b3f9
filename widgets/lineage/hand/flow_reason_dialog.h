// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/editors/change_dialog.h"

#include <functional>

class QLineEdit;
class QTimer;

namespace mesh {

/// Asks why flows are rejected, with what that does below. Nothing is rejected without a reason: whoever finds the flow
/// in the next import has to understand it.
class FlowReasonDialog : public ChangeDialog
{
    Q_OBJECT
public:
    using Plan = std::function<ChangeSet(const QString& reason)>;

    /// @p reason: what to begin with, such as the reason it was rejected for the last time.
    FlowReasonDialog(Session& session, Plan plan, const Texts& texts, const QString& reason, QWidget* parent);

protected:
    void finish() override;

private:
    void preview();

    Plan m_plan;
    QLineEdit* m_reason;
    QTimer* m_delay;
};

} // namespace mesh
