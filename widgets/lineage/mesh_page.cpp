// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/mesh_page.h"

#include "graph/flow_standing.h"
#include "mesh/naming.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/inline_message.h"
#include "widgets/lineage/canvas/canvas_bar.h"
#include "widgets/lineage/canvas/canvas_overlays.h"
#include "widgets/lineage/exploring/canvas_menu.h"
#include "widgets/lineage/exploring/diagram_shelf.h"
#include "widgets/lineage/exploring/diagram_steps.h"
#include "widgets/lineage/exploring/exploring.h"
#include "widgets/lineage/exploring/level_zoom.h"
#include "widgets/lineage/exploring/outline.h"
#include "widgets/lineage/exploring/side_panels.h"
#include "widgets/lineage/exploring/tracing.h"
#include "widgets/lineage/exploring/unseen_nodes.h"
#include "widgets/lineage/hand/flow_hand.h"
#include "widgets/lineage/hand/placing.h"
#include "widgets/lineage/hand/reconcile_panel.h"
#include "widgets/lineage/mesh_header.h"
#include "widgets/lineage/painting/legend.h"
#include "widgets/lineage/time/comparing.h"
#include "widgets/lineage/time/time_bar.h"
#include "widgets/lineage/time/time_travel.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QPainter>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr int progressDelay = 250; ///< ms; quicker work shows no bar
constexpr int widestHint = 560;
} // namespace

MeshPage::MeshPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_maker(new DiagramMaker(session, this))
    , m_header(new MeshHeader(this))
    , m_progress(new QProgressBar)
    , m_progressDelay(new QTimer(this))
    , m_stack(new QStackedWidget)
    , m_rows(new QVBoxLayout)
    , m_canvas(new LineageCanvas)
    , m_panels(new SidePanels(m_canvas))
    , m_empty(new EmptyState({}))
    , m_outline(new LineageOutline)
    , m_overlays(new CanvasOverlays(*m_canvas))
    , m_legend(new Legend(m_canvas->viewport()))
    , m_bar(new CanvasBar(m_canvas->viewport()))
    , m_hint(new InlineMessage(m_canvas->viewport()))
    , m_menu(new CanvasMenu(session, *m_maker, this))
    , m_export(new DiagramExport(session, *m_maker, this))
    , m_hand(new FlowHand(session, *m_canvas, this))
    , m_reconcile(new ReconcilePanel(session, *m_hand))
    , m_tracing(new Tracing(session, *m_maker, *m_canvas, this))
    , m_levelZoom(new LevelZoom(session, *m_maker, *m_canvas, this))
    , m_unseen(new UnseenNodes(session, *m_maker, *m_canvas, this))
    , m_shelf(new DiagramShelf(session, *m_maker, this))
    , m_time(new TimeTravel(session, *m_maker, this))
    , m_comparing(nullptr)
{
    arrange();
    makeActions();
    fillMenu();
    connectParts();
    m_exploring = new Exploring(m_session, *this);
    new Placing(session, *m_maker, *m_canvas, this);
    // After the page's own: what it selects in a comparison goes beyond what the session can.
    m_comparing = new Comparing(session, *m_maker, *m_canvas, *m_panels, this);
    m_comparing->fillMenu(*m_header->compareMenu());
    addStrip(m_comparing->strip(), Qt::TopEdge);
    addStrip(m_time->bar(), Qt::BottomEdge);
    m_bar->addGroup({m_time->toggle(), m_comparing->toggle()});
    m_canvas->setEditable(m_session.isEditable());
    refreshHeader();
    refreshEmptyState();
    refreshActions();
}

MeshPage::~MeshPage()
{
    // The canvas tells of its end when its parts are already gone.
    m_canvas->disconnect(this);
}

bool MeshPage::isBusy() const
{
    return m_maker->isBusy() || m_canvas->isMoving() || m_reconcile->isBusy() || m_exploring->isBusy()
        || m_comparing->isBusy();
}

void MeshPage::arrange()
{
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    m_progress->setFixedHeight(2);
    m_progress->setAccessibleName(tr("Making the diagram"));
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(kept);
    m_progress->hide();
    m_progressDelay->setSingleShot(true);
    m_progressDelay->setInterval(progressDelay);
    connect(m_progressDelay, &QTimer::timeout, m_progress, &QWidget::show);

    m_hint->hide();
    m_overlays->setLegend(m_legend);
    m_overlays->add(m_bar, CanvasOverlays::Place::TopRight);
    m_overlays->add(m_hint, CanvasOverlays::Place::BottomMiddle, widestHint);
    m_stack->addWidget(m_panels);
    m_stack->addWidget(m_empty);
    m_stack->setContentsMargins(1, 1, 0, 0); // the hairline that paintEvent() draws
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_progress);
    layout->addLayout(m_rows, 1);
    m_rows->setContentsMargins(metrics::PageMargin, 0, 0, 0);
    m_rows->addWidget(m_stack, 1);
    setTabOrder(m_header, m_canvas);
}

void MeshPage::addStrip(QWidget* strip, Qt::Edge edge)
{
    m_rows->insertWidget(edge == Qt::TopEdge ? m_rows->indexOf(m_stack) : m_rows->count(), strip);
}

void MeshPage::connectParts()
{
    connect(m_maker, &DiagramMaker::made, this, &MeshPage::showPicture);
    connect(m_maker, &DiagramMaker::failed, this, &MeshPage::refreshEmptyState);
    connect(m_maker, &DiagramMaker::makingChanged, this, &MeshPage::followMaking);
    connect(m_maker, &DiagramMaker::navigated, m_tracing, &Tracing::clear);
    connect(m_maker, &DiagramMaker::specChanged, this, [this] {
        refreshHeader();
        refreshActions();
    });

    connect(m_header, &MeshHeader::levelChosen, this, &MeshPage::setLevel);
    connect(m_header, &MeshHeader::colouringChosen, this, &MeshPage::setColouring);
    const auto select = qOverload<std::vector<RecordId>>(&Session::select);
    const auto focus = [this](RecordId record) {
        if (record.kind == Kind::Column && spec().level != Level::Column)
            m_exploring->showColumn(record.as<Kind::Column>());
        else
            focusOn({record});
    };
    connect(m_canvas, &LineageCanvas::selectionRequested, &m_session, select);
    connect(m_canvas, &LineageCanvas::focusRequested, this, focus);
    connect(m_canvas, &LineageCanvas::neighboursRequested, this, &MeshPage::setNeighboursShown);
    connect(m_canvas, &LineageCanvas::openRequested, this, &MeshPage::setOpen);
    connect(m_canvas, &LineageCanvas::backRequested, this, &MeshPage::goBack);
    connect(m_canvas, &LineageCanvas::menuRequested, m_menu, &CanvasMenu::open);
    connect(m_outline, &LineageOutline::selectionRequested, &m_session, select);
    connect(m_outline, &LineageOutline::focusRequested, this, focus);
    m_shelf->setMenu(m_header->diagramsMenu());
    connect(m_shelf, &DiagramShelf::changed, this, [this] {
        const SavedDiagram* saved = m_shelf->current();
        m_header->setDiagramName(saved ? saved->name : QString(), m_shelf->isChanged());
    });
    connect(m_reconcile, &ReconcilePanel::flowChosen, this, &MeshPage::showFlow);
    connect(m_reconcile, &ReconcilePanel::closeRequested, this, [this] {
        setReconcileVisible(false);
        m_canvas->setFocus();
    });
    connect(m_tracing, &Tracing::changed, this, &MeshPage::refreshActions);
    connect(m_panels, &SidePanels::panelShown, this, &MeshPage::followSelection);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (diagram() ? diagram()->total > 0 : !m_maker->problem().isEmpty())
            showEverything();
        else
            emit importRequested();
    });

    connect(&m_session, &Session::selectionChanged, this, &MeshPage::followSelection);
    connect(&m_session, &Session::asOfChanged, this, [this] {
        followEditable();
        refreshActions();
    });
    connect(&m_session, &Session::revealed, this, &MeshPage::reveal);
}

void MeshPage::followMaking(bool isMaking)
{
    if (isMaking) {
        m_progressDelay->start();
    } else {
        m_progressDelay->stop();
        m_progress->hide();
    }
    refreshEmptyState();
}

void MeshPage::showPicture(RecordId anchor, Change change)
{
    const std::shared_ptr<const LineageScene> scene = diagram()->placed.scene;
    using Arrival = LineageCanvas::Arrival;
    m_canvas->setScene(scene, anchor,
                       change == Change::Turn        ? Arrival::Open
                           : change == Change::Level ? Arrival::Level
                                                     : Arrival::Stay,
                       diagram()->index);
    followEditable();
    m_legend->setScene(scene);
    m_outline->setScene(scene);
    m_unseen->refresh();
    followSelection();
    refreshHeader();
    refreshEmptyState();
    m_overlays->arrange();
    emit shown();
}

/// Flows are drawn between records of one mesh, finer than domains.
void MeshPage::followEditable()
{
    m_canvas->setEditable(m_session.isEditable() && spec().level != Level::Domain && !spec().comparison);
}

void MeshPage::followSelection()
{
    // What is selected elsewhere is shown here by the node that holds it.
    std::vector<RecordId> records;
    for (const RecordId& record : m_session.selection()) {
        records.push_back(record);
        if (const RecordId shown = m_maker->shownFor(record); !shown.isNull() && shown != record)
            records.push_back(shown);
    }
    if (records.size() > 1 && records.size() != m_session.selection().size())
        std::swap(records[0], records[1]);
    m_canvas->setSelected(records);
    m_outline->setSelected(records);
    refreshActions();
}

void MeshPage::reveal(RecordId record, Session::Page page)
{
    if (page != Session::Page::Mesh)
        return;
    const RecordId shown = m_maker->shownFor(record);
    if (shown.isNull())
        focusOn({record});
    else
        m_canvas->reveal(shown);
}

void MeshPage::refreshHeader()
{
    m_header->setSpec(spec());
    m_header->setCount(m_maker->shownCount(), diagram() ? diagram()->total : 0);
}

void MeshPage::refreshEmptyState()
{
    const QString& problem = m_maker->problem();
    const bool hasNodes = diagram() && !diagram()->scene().isEmpty();
    m_stack->setCurrentIndex(hasNodes || (m_maker->isMaking() && problem.isEmpty()) ? 0 : 1);
    if (!problem.isEmpty()) {
        m_empty->setLine(problem);
        m_empty->setActionText(tr("Show all products"));
    } else if (diagram() && diagram()->total > 0) {
        m_empty->setLine(spec().comparison.showsOnlyDifferences
                             ? tr("Nothing differs between the two.")
                             : tr("Nothing is left of the diagram under this focus."));
        m_empty->setActionText(tr("Show everything"));
    } else if (m_session.isHistoric()) {
        m_empty->setLine(tr("There was nothing to show at that time yet."));
        m_empty->setActionText({});
    } else {
        m_empty->setLine(tr("The lineage of your data appears here once there are data products or datasets."));
        m_empty->setActionText(tr("Import files…"));
    }
    m_empty->setIcon(QStringLiteral("mesh"));
    const bool hasFlows = hasNodes && (diagram()->scene().edgeCount() > 0 || diagram()->scene().nodeCount() < 2);
    m_hint->setMessage(Tone::Info,
                       m_session.isEditable()
                           ? tr("No flows are known here yet. Drag from the right edge of a node to draw one.")
                           : tr("No flows are known here."));
    // Of a part of the mesh it would not be true: the rest may have them.
    m_hint->setVisible(hasNodes && !hasFlows && m_maker->shownCount() == diagram()->total && !spec().comparison);
}

void MeshPage::refreshActions()
{
    m_back->setEnabled(canGoBack() || m_tracing->isActive());
    m_forward->setEnabled(canGoForward());
    const std::size_t selected = m_session.selection().size();
    m_trace->setEnabled(selected > 0 || m_tracing->isActive());
    m_trace->setChecked(m_tracing->isActive());
    m_focus->setEnabled(selected > 0);
    m_ruledOutToggle->setChecked(spec().filter.showsRuledOut);
    m_drawFlow->setEnabled(m_session.isEditable() && m_canvas->current().has_value() && spec().level != Level::Domain
                           && !spec().comparison);
}

void MeshPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_maker->setWatched(true);
}

void MeshPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_maker->setWatched(false);
}

void MeshPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect frame(m_stack->mapTo(this, QPoint()), m_stack->size());
    paintHairline(painter, frame, Qt::TopEdge, tokens().border);
    paintHairline(painter, frame, Qt::LeftEdge, tokens().border);
}

void MeshPage::setLevel(Level level)
{
    if (level != spec().level)
        m_maker->navigate(steps::atLevel(spec(), level), m_canvas->heldRecord(), Change::Turn);
}

void MeshPage::focusOn(std::vector<RecordId> records)
{
    if (records.empty())
        return;
    const RecordId anchor = m_maker->shownFor(records.front());
    m_maker->navigate(steps::focusedOn(spec(), std::move(records)), anchor, Change::Turn);
}

void MeshPage::setHops(quint32 up, quint32 down)
{
    const auto& focus = spec().filter.focus;
    m_maker->navigate(steps::withHops(spec(), up, down), focus.empty() ? RecordId() : m_maker->shownFor(focus.front()),
                      Change::Turn);
}

void MeshPage::showPath(RecordId from, RecordId to)
{
    const LineageGraph* graph = m_maker->graph();
    if (!graph)
        return;
    if (!steps::leads(*graph, from, to)) {
        if (steps::leads(*graph, to, from)) {
            showPath(to, from);
            return;
        }
        const Mesh& mesh = m_session.shown();
        m_session.tell(tr("Nothing flows between %1 and %2 at this level.").arg(titleOf(mesh, from), titleOf(mesh, to)),
                       Tone::Warn);
        return;
    }
    m_session.tell(QString()); // that nothing flows, of an attempt before
    m_maker->navigate(steps::onPath(spec(), from, to), m_maker->shownFor(from), Change::Turn);
}

void MeshPage::showEverything()
{
    DiagramSpec all = unfiltered(spec());
    if (!m_maker->problem().isEmpty())
        all.level = Level::Product; // the problem is too many nodes
    m_tracing->clear();
    m_maker->navigate(std::move(all), m_maker->currentRecord(), Change::Turn);
}

void MeshPage::setOpen(RecordId record, bool isOpen)
{
    m_maker->navigate(steps::withOpen(spec(), record, isOpen), m_maker->shownFor(record), Change::Step);
}

void MeshPage::setNeighboursShown(RecordId record, LineageCanvas::Side side, bool isShown)
{
    if (diagram() && m_maker->graph())
        m_maker->navigate(steps::withNeighbours(spec(), *diagram(), record, side, isShown), record, Change::Step);
}

void MeshPage::hide(const std::vector<RecordId>& records)
{
    DiagramSpec next = steps::without(spec(), records);
    m_session.select(std::vector<RecordId>());
    RecordId anchor;
    if (diagram()) {
        for (const RecordId& record : diagram()->scene().record) {
            if (!next.filter.hidden.contains(record))
                anchor = record;
        }
    }
    m_maker->navigate(std::move(next), anchor, Change::Step);
}

void MeshPage::traceSelection()
{
    m_tracing->toggle();
}

void MeshPage::goBack()
{
    if (m_tracing->isActive())
        m_tracing->clear();
    else if (canGoBack())
        m_maker->goBack();
    else if (!m_session.selection().empty())
        m_session.select(std::vector<RecordId>());
}

void MeshPage::setOutlineVisible(bool isVisible)
{
    m_panels->setShown(m_outline, isVisible);
}

void MeshPage::setReconcileVisible(bool isVisible)
{
    m_panels->setShown(m_reconcile, isVisible);
}

void MeshPage::setRuledOutShown(bool isShown)
{
    if (isShown != spec().filter.showsRuledOut)
        m_maker->navigate(steps::withRuledOut(spec(), isShown), m_maker->currentRecord(), Change::Step);
}

void MeshPage::showFlow(FlowId id)
{
    const Flow* flow = m_session.shown().find(id);
    if (!flow)
        return;
    m_session.select(id);
    const RecordId from = m_maker->shownFor(flow->from);
    const RecordId to = m_maker->shownFor(flow->to);
    const auto& drawn = m_canvas->scene().flow;
    if (!from.isNull() && !to.isNull() && std::ranges::find(drawn, id) != drawn.end())
        m_canvas->reveal(std::vector {from, to});
    else
        m_maker->navigate(steps::around(spec(), m_session.shown(), *flow), from, Change::Turn);
}

} // namespace mesh
