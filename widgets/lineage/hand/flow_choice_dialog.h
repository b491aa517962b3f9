// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/flow_rerouting.h"
#include "widgets/editors/change_dialog.h"

class QListWidget;

namespace mesh {

/// Which of the flows that an edge stands for are re-routed: those drawn by hand are chosen at first, imported ones on
/// request, and those that cannot go there say why. What it does is shown below.
class FlowChoiceDialog : public ChangeDialog
{
    Q_OBJECT
public:
    FlowChoiceDialog(Session& session, std::vector<Rerouting> reroutings, RouteEnd end, RecordId target,
                     QWidget* parent);

private:
    void fill();
    void refresh();

    std::vector<Rerouting> m_reroutings;
    RouteEnd m_end;
    RecordId m_target;
    Reviewer m_reviewer;
    QListWidget* m_list;
};

} // namespace mesh
