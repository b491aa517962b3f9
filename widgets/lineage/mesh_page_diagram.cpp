// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// What the mesh page shows and how it gets there: specs, their history, and the worker that makes pictures of them.

#include "widgets/lineage/mesh_page.h"

#include "graph/walks.h"
#include "mesh/naming.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/inline_message.h"
#include "widgets/lineage/legend.h"
#include "widgets/lineage/mesh_header.h"
#include "widgets/lineage/outline.h"

#include <QAction>
#include <QLocale>
#include <QStackedWidget>

#include <unordered_set>

namespace mesh {

namespace {
constexpr std::size_t longestHistory = 100;
constexpr std::size_t mostRefinedBest = 2'000; ///< nodes; more get the balanced effort
constexpr std::size_t mostRefined = 20'000;
constexpr std::size_t leastRefined = 300; ///< fewer are drawn at their best at once
} // namespace

bool MeshPage::isBusy() const
{
    return m_job.isRunning() || m_refineJob.isRunning() || m_canvas->isMoving();
}

void MeshPage::navigate(DiagramSpec spec, RecordId anchor, Change change)
{
    m_history.resize(m_place + 1);
    m_history.push_back(spec);
    if (m_history.size() > longestHistory)
        m_history.erase(m_history.begin());
    m_place = m_history.size() - 1;
    m_spec = std::move(spec);
    m_canvas->setTrace({});
    rebuild(anchor, change);
}

void MeshPage::rebuild(RecordId anchor, Change change)
{
    refreshHeader();
    refreshActions();
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_refineJob.cancel();
    if (m_basis.at.isNull())
        m_basis.at = m_session.asOf().value_or(Instant::now());
    const std::optional<PlacedScene> before
        = change == Change::Step && m_diagram ? std::optional(m_diagram->placed) : std::nullopt;
    m_job.start(
        [mesh = m_session.shown(), spec = m_spec, basis = m_basis, before](const Progress& progress) {
            return makeDiagram(mesh, spec, basis, before ? &*before : nullptr, layout::Effort::Fast, progress);
        },
        [this, anchor, change, isFresh = !before](Result<Diagram> made) {
            if (!made) {
                m_problem = made.error().message;
                m_diagram.reset();
                refreshEmptyState();
                return;
            }
            m_problem.clear();
            take(std::move(made).value(), anchor, change);
            if (isFresh)
                refine();
        });
    refreshEmptyState();
}

void MeshPage::refine()
{
    // The first picture was made quickly; a better one of the same, unless there is nothing to gain or it takes too
    // long to be worth a change under the eye.
    const std::size_t nodes = m_diagram->scene().nodeCount();
    if (nodes <= leastRefined || nodes > mostRefined)
        return;
    const auto effort = nodes <= mostRefinedBest ? layout::Effort::Best : layout::Effort::Balanced;
    m_refineJob.start(
        [mesh = m_session.shown(), spec = m_spec, basis = m_basis, effort](const Progress& progress) {
            return makeDiagram(mesh, spec, basis, nullptr, effort, progress);
        },
        [this](Result<Diagram> made) {
            if (made && !m_job.isRunning())
                take(std::move(made).value(), currentRecord(), Change::Step);
        });
}

void MeshPage::take(Diagram diagram, RecordId anchor, Change change)
{
    m_basis = diagram.basis;
    m_diagram = std::move(diagram);
    const RecordId focus = !anchor.isNull() ? shownFor(anchor)
        : !m_spec.filter.focus.empty()      ? shownFor(m_spec.filter.focus.front())
                                            : RecordId();
    m_canvas->setScene(m_diagram->placed.scene, focus,
                       change == Change::Turn ? LineageCanvas::Arrival::Open : LineageCanvas::Arrival::Stay);
    m_canvas->setEditable(m_session.isEditable() && m_spec.level != Level::Domain);
    m_legend->setScene(m_diagram->placed.scene);
    m_outline->setScene(m_diagram->placed.scene);
    followSelection();
    refreshHeader();
    refreshEmptyState();
    refreshActions();
    placeOverlays();
    emit shown();
}

void MeshPage::refreshHeader()
{
    m_header->setSpec(m_spec, focusText(), !m_spec.filter.pathFrom.isNull());
    m_header->setHiddenCount(m_spec.filter.hidden.size());
    if (m_diagram)
        m_header->setCount(m_diagram->total - std::min(m_diagram->total, m_diagram->view->hiddenNodes),
                           m_diagram->total);
    else
        m_header->setCount(0, 0);
}

QString MeshPage::focusText() const
{
    const ViewFilter& filter = m_spec.filter;
    const Mesh& mesh = m_session.shown();
    if (!filter.pathFrom.isNull() && !filter.pathTo.isNull())
        return tr("%1 to %2").arg(titleOf(mesh, filter.pathFrom), titleOf(mesh, filter.pathTo));
    if (filter.focus.empty())
        return {};
    return filter.focus.size() == 1 ? titleOf(mesh, filter.focus.front())
                                    : tr("%n records", nullptr, int(filter.focus.size()));
}

QString MeshPage::subtitle() const
{
    QStringList parts;
    if (const QString focus = focusText(); !focus.isEmpty())
        parts << focus;
    if (m_diagram)
        parts << tr("%1 of %2 nodes")
                     .arg(m_diagram->total - std::min(m_diagram->total, m_diagram->view->hiddenNodes))
                     .arg(m_diagram->total);
    const Instant at = m_session.asOf().value_or(m_basis.at);
    parts << tr("as of %1").arg(QLocale().toString(at.toDateTime().toLocalTime(), QLocale::ShortFormat));
    return parts.join(QStringLiteral(", "));
}

void MeshPage::refreshEmptyState()
{
    const bool hasNodes = m_diagram && !m_diagram->scene().isEmpty();
    m_stack->setCurrentIndex(hasNodes || (m_job.isRunning() && m_problem.isEmpty()) ? 0 : 1);
    if (!m_problem.isEmpty()) {
        m_empty->setLine(m_problem);
        m_empty->setActionText(tr("Show all products"));
    } else if (m_diagram && m_diagram->total > 0) {
        m_empty->setLine(tr("Nothing is left of the diagram under this focus."));
        m_empty->setActionText(tr("Show everything"));
    } else {
        m_empty->setLine(tr("The lineage of your data appears here once there are data products or datasets."));
        m_empty->setActionText(tr("Import files…"));
    }
    m_empty->setIcon(QStringLiteral("mesh"));
    const bool hasFlows = hasNodes && (m_diagram->scene().edgeCount() > 0 || m_diagram->scene().nodeCount() < 2);
    m_hint->setMessage(Tone::Info,
                       m_session.isEditable()
                           ? tr("No flows are known here yet. Drag from the right edge of a node to draw one.")
                           : tr("No flows are known here."));
    m_hint->setVisible(hasNodes && !hasFlows && m_spec.filter.focus.empty());
}

void MeshPage::refreshActions()
{
    m_back->setEnabled(canGoBack() || m_canvas->trace().isActive());
    m_forward->setEnabled(canGoForward());
    const std::size_t selected = m_session.selection().size();
    m_path->setEnabled(selected == 2);
    m_trace->setEnabled(selected > 0 || m_canvas->trace().isActive());
    m_trace->setChecked(m_canvas->trace().isActive());
    m_focus->setEnabled(selected > 0);
    m_drawFlow->setEnabled(m_session.isEditable() && m_canvas->current().has_value() && m_spec.level != Level::Domain);
}

void MeshPage::followMesh()
{
    // Graph and facts are of the snapshot that is gone; what is on the canvas keeps its place.
    m_basis = {};
    const RecordId current = currentRecord();
    const RecordId anchor = !current.isNull()        ? current
        : !m_spec.filter.focus.empty()               ? shownFor(m_spec.filter.focus.front())
        : m_diagram && !m_diagram->scene().isEmpty() ? m_diagram->scene().record.front()
                                                     : RecordId();
    rebuild(anchor, Change::Step);
}

void MeshPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_isLevelChosen) {
        m_isLevelChosen = true;
        // Imported tables without products: begin where there is something to see.
        const Mesh& mesh = m_session.shown();
        if (mesh.count(Kind::Product) == 0 && mesh.count(Kind::Dataset) > 0)
            m_spec.level = m_history.front().level = Level::Dataset;
    }
    if (m_isStale)
        rebuild(currentRecord(), m_diagram ? Change::Step : Change::Turn);
}

RecordId MeshPage::shownFor(RecordId record) const
{
    if (!m_diagram || record.isNull())
        return {};
    const qint32 node = m_diagram->view->showing(m_session.shown(), record);
    return node < 0 ? RecordId() : m_diagram->view->nodes[std::size_t(node)].record;
}

RecordId MeshPage::currentRecord() const
{
    return shownFor(m_session.current());
}

void MeshPage::setLevel(Level level)
{
    if (level == m_spec.level)
        return;
    DiagramSpec spec = m_spec;
    spec.level = level;
    spec.filter.expanded.clear();
    spec.filter.collapsed.clear();
    spec.filter.hidden.clear();
    spec.filter.also.clear();
    navigate(std::move(spec), {}, Change::Turn);
}

void MeshPage::setColouring(Colouring colouring)
{
    m_spec.colouring = m_history[m_place].colouring = colouring;
    refreshHeader();
    if (!m_diagram || m_job.isRunning()) {
        rebuild(currentRecord(), Change::Step);
        return;
    }
    m_diagram = recoloured(*m_diagram, colouring);
    const RecordId anchor = m_diagram->scene().isEmpty() ? RecordId() : m_diagram->scene().record.front();
    m_canvas->setScene(m_diagram->placed.scene, anchor);
    m_legend->setScene(m_diagram->placed.scene);
    m_outline->setScene(m_diagram->placed.scene);
    followSelection();
    placeOverlays();
    emit shown();
}

void MeshPage::focusOn(std::vector<RecordId> records)
{
    if (records.empty())
        return;
    DiagramSpec spec = m_spec;
    if (spec.filter.focus.empty())
        spec.filter.hopsUp = spec.filter.hopsDown = 2;
    const RecordId anchor = records.front();
    spec.filter.focus = std::move(records);
    spec.filter.pathFrom = spec.filter.pathTo = {};
    spec.filter.also.clear();
    spec.filter.hidden.clear();
    navigate(std::move(spec), shownFor(anchor), Change::Turn);
}

void MeshPage::setHops(quint32 up, quint32 down)
{
    DiagramSpec spec = m_spec;
    spec.filter.hopsUp = up;
    spec.filter.hopsDown = down;
    navigate(std::move(spec), m_spec.filter.focus.empty() ? RecordId() : shownFor(m_spec.filter.focus.front()),
             Change::Turn);
}

void MeshPage::showPath(RecordId from, RecordId to)
{
    if (!m_basis.graph)
        return;
    const LineageGraph& graph = *m_basis.graph;
    const auto leads = [&graph](RecordId a, RecordId b) {
        for (const NodeIndex first : graph.nodesFor(a)) {
            const Reached reached = walk(graph, std::vector {first}, Direction::Downstream);
            for (const NodeIndex last : graph.nodesFor(b)) {
                if (std::ranges::find(reached.nodes, last) != reached.nodes.end())
                    return true;
            }
        }
        return false;
    };
    if (!leads(from, to))
        std::swap(from, to);
    const Mesh& mesh = m_session.shown();
    if (!leads(from, to)) {
        m_session.tell(tr("Nothing flows between %1 and %2 at this level.").arg(titleOf(mesh, from), titleOf(mesh, to)),
                       Tone::Warn);
        return;
    }
    DiagramSpec spec = m_spec;
    spec.filter.pathFrom = from;
    spec.filter.pathTo = to;
    spec.filter.focus.clear();
    spec.filter.also.clear();
    spec.filter.hidden.clear();
    navigate(std::move(spec), shownFor(from), Change::Turn);
}

void MeshPage::showEverything()
{
    DiagramSpec spec;
    spec.level = m_problem.isEmpty() ? m_spec.level : Level::Product; // the problem is too many nodes
    spec.colouring = m_spec.colouring;
    m_problem.clear();
    navigate(std::move(spec), currentRecord(), Change::Turn);
}

void MeshPage::setOpen(RecordId record, bool isOpen)
{
    DiagramSpec spec = m_spec;
    if (isOpen) {
        if (spec.filter.collapsed.erase(record) == 0)
            spec.filter.expanded.insert(record);
    } else {
        spec.filter.expanded.erase(record);
    }
    navigate(std::move(spec), shownFor(record), Change::Step);
}

void MeshPage::setNeighboursShown(RecordId record, LineageCanvas::Side side, bool isShown)
{
    if (!m_basis.graph || !m_diagram)
        return;
    const LineageGraph& graph = *m_basis.graph;
    DiagramSpec spec = m_spec;
    std::unordered_set<RecordId> also(spec.filter.also.begin(), spec.filter.also.end());
    for (const NodeIndex node : graph.nodesFor(record)) {
        for (const Neighbour& next :
             side == LineageCanvas::Side::Upstream ? graph.upstream(node) : graph.downstream(node)) {
            const RecordId neighbour = graph.record(next.node);
            if (isShown) {
                also.insert(neighbour);
                spec.filter.hidden.erase(neighbour);
                continue;
            }
            // Only what hangs on this node alone goes away; what others lead to stays.
            const qint32 at = m_diagram->view->indexOf(neighbour);
            if (at < 0)
                continue;
            const ViewNode& seen = m_diagram->view->nodes[std::size_t(at)];
            if (!seen.isFocus && seen.shownUp + seen.shownDown <= 1) {
                also.erase(neighbour);
                spec.filter.hidden.insert(neighbour);
            }
        }
    }
    spec.filter.also.assign(also.begin(), also.end());
    std::ranges::sort(spec.filter.also);
    navigate(std::move(spec), record, Change::Step);
}

void MeshPage::hide(const std::vector<RecordId>& records)
{
    DiagramSpec spec = m_spec;
    spec.filter.hidden.insert(records.begin(), records.end());
    m_session.select(std::vector<RecordId>());
    RecordId anchor;
    if (m_diagram) {
        for (const RecordId& record : m_diagram->scene().record) {
            if (!spec.filter.hidden.contains(record))
                anchor = record;
        }
    }
    navigate(std::move(spec), anchor, Change::Step);
}

void MeshPage::traceSelection()
{
    if (m_canvas->trace().isActive() || !m_basis.graph) {
        m_canvas->setTrace({});
        refreshActions();
        return;
    }
    const LineageGraph& graph = *m_basis.graph;
    std::vector<NodeIndex> starts;
    for (const RecordId& record : m_session.selection()) {
        const auto nodes = graph.nodesFor(record);
        starts.insert(starts.end(), nodes.begin(), nodes.end());
    }
    LineageCanvas::Trace trace;
    for (const Direction direction : {Direction::Upstream, Direction::Downstream}) {
        for (const NodeIndex node : walk(graph, starts, direction).nodes) {
            if (const RecordId shown = shownFor(graph.record(node)); !shown.isNull())
                trace.records.push_back(shown);
        }
    }
    m_canvas->setTrace(std::move(trace));
    refreshActions();
}

void MeshPage::goBack()
{
    if (m_canvas->trace().isActive()) {
        m_canvas->setTrace({});
        refreshActions();
    } else if (canGoBack()) {
        m_spec = m_history[--m_place];
        rebuild(currentRecord(), Change::Turn);
    } else if (!m_session.selection().empty()) {
        m_session.select(std::vector<RecordId>());
    }
}

void MeshPage::goForward()
{
    if (!canGoForward())
        return;
    m_spec = m_history[++m_place];
    rebuild(currentRecord(), Change::Turn);
}

} // namespace mesh
