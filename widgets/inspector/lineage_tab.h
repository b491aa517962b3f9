// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/inspector/inspector_tab.h"

class QPushButton;

namespace mesh {

/// A record on the other side of flows, with how many lead there and how they are known.
struct NeighbouringRecord
{
    RecordId record;
    int flows = 0;
    int declared = 0;
    int observed = 0;
    int inferred = 0;
    std::vector<FlowId> ids; ///< those flows
};
enum class FlowSide
{
    Upstream,
    Downstream
};
/// The neighbours of a product, dataset or column at its own level, those with the most flows first. A product's are
/// the products of the datasets that its datasets exchange data with; a dataset's include the flows of its columns.
/// Flows that were ruled out lead nowhere.
std::vector<NeighbouringRecord> neighboursOf(const Mesh& mesh, RecordId record, FlowSide side);

/// Where the data come from and where they go, one step each way, and how that is known; the canvas shows the rest. Of
/// flows themselves: what they join, how they are known and what a review has said.
class LineageTab : public InspectorTab
{
    Q_OBJECT

public:
    explicit LineageTab(Session& session, QWidget* parent = nullptr);
    bool appliesTo(Kind kind) const override;

protected:
    void refresh() override;

private:
    void fill(QWidget* block, const QString& title, const QString& none, FlowSide side);
    void fillFlows();
    void fillRuledOut();
    void addNeighbour(QVBoxLayout* layout, const NeighbouringRecord& neighbour);
    QPushButton* makeEvidenceButton(const QString& text, const std::vector<FlowId>& flows);

    QWidget* m_flows; ///< where flows are selected
    QWidget* m_up;
    QWidget* m_down;
    QWidget* m_ruledOut;
    QPushButton* m_show;
};

} // namespace mesh
