// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exploring/path_panel.h"

#include "items/path_model.h"
#include "mesh/naming.h"
#include "widgets/lineage/exploring/diagram_maker.h"
#include "widgets/lineage/exploring/panel_title.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace mesh {

namespace {
constexpr std::size_t mostListed = 200;
} // namespace

PathPanel::PathPanel(Session& session, const DiagramMaker& maker, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_maker(maker)
    , m_title(new QLabel)
    , m_summary(new QLabel)
    , m_list(new QListView)
    , m_model(new PathModel(this))
    , m_job(this)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setTextRole(m_title, TextRole::Body);
    setTextRole(m_summary, TextRole::Secondary);
    for (QLabel* label : {m_title, m_summary})
        label->setWordWrap(true);
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setAccessibleName(tr("Ways between the two"));
    auto* title = new PanelTitle(tr("Paths"));
    auto* words = new QVBoxLayout;
    words->setContentsMargins(12, 0, 12, metrics::GroupGap);
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_summary);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addLayout(words);
    layout->addWidget(m_list, 1);
    connect(title, &PanelTitle::closeRequested, this, &PathPanel::closeRequested);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        emit wayChosen(index.isValid() ? m_model->recordsOf(index.row()) : std::vector<RecordId>());
    });
    connect(&m_maker, &DiagramMaker::made, this, [this] {
        if (!m_from.isNull() && m_maker.graph() != m_model->graph())
            search();
    });
    setEnds({}, {});
}

void PathPanel::setEnds(RecordId from, RecordId to)
{
    m_from = from;
    m_to = to;
    m_job.cancel();
    m_model->setPaths({}, {});
    const Mesh& mesh = m_session.shown();
    const bool hasEnds = !from.isNull() && !to.isNull();
    //: the two ends of a path
    m_title->setText(hasEnds ? tr("%1 to %2").arg(titleOf(mesh, from), titleOf(mesh, to)) : QString());
    m_title->setVisible(hasEnds);
    m_summary->setText(hasEnds ? tr("Looking for ways…")
                               : tr("Select a node and choose “Path to…” to see every way between two."));
    if (hasEnds)
        search();
}

void PathPanel::search()
{
    const std::shared_ptr<const LineageGraph> graph = m_maker.basis().graph;
    if (!graph || m_to.isNull())
        return;
    m_job.start(
        [graph, from = m_from, to = m_to](const Progress& progress) {
            return findPaths(*graph, graph->nodesFor(from), graph->nodesFor(to), mostListed,
                             [&progress] { return progress.isCancelled(); });
        },
        [this, graph](PathsFound found) { take(graph, std::move(found)); });
}

void PathPanel::take(std::shared_ptr<const LineageGraph> graph, PathsFound found)
{
    m_summary->setText(pathSummary(found));
    m_model->setPaths(std::move(graph), std::move(found));
    if (m_model->rowCount() > 1) // with a single way all of the diagram is it
        m_list->setCurrentIndex(m_model->index(0));
}

} // namespace mesh
