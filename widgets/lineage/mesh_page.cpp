// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/mesh_page.h"

#include "graph/walks.h"
#include "mesh/naming.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/inline_message.h"
#include "widgets/lineage/canvas_bar.h"
#include "widgets/lineage/flow_edits.h"
#include "widgets/lineage/legend.h"
#include "widgets/lineage/mesh_header.h"
#include "widgets/lineage/minimap.h"
#include "widgets/lineage/outline.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr int cornerGap = 12;
constexpr int outlineWidth = 220;
constexpr int progressDelay = 250; ///< ms; quicker work shows no bar
} // namespace

MeshPage::MeshPage(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_header(new MeshHeader(this))
    , m_progress(new QProgressBar)
    , m_progressDelay(new QTimer(this))
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_canvas(new LineageCanvas)
    , m_empty(new EmptyState({}))
    , m_outline(new LineageOutline)
    , m_legend(new Legend(m_canvas->viewport()))
    , m_bar(new CanvasBar(m_canvas->viewport()))
    , m_hint(new InlineMessage(m_canvas->viewport()))
    , m_job(this)
    , m_refineJob(this)
    , m_exportJob(this)
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

    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_canvas);
    m_splitter->addWidget(m_outline);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_outline->hide();
    m_hint->hide();
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_progress);
    m_stack->setContentsMargins(1, 1, 0, 0); // the hairline that paintEvent() draws
    auto* indent = new QHBoxLayout;
    indent->setContentsMargins(metrics::PageMargin, 0, 0, 0);
    indent->addWidget(m_stack);
    layout->addLayout(indent, 1);
    setTabOrder(m_header, m_canvas);
    m_canvas->viewport()->installEventFilter(this);
    makeActions();

    connect(m_header, &MeshHeader::levelChosen, this, &MeshPage::setLevel);
    connect(m_header, &MeshHeader::hopsChosen, this, &MeshPage::setHops);
    connect(m_header, &MeshHeader::colouringChosen, this, &MeshPage::setColouring);
    connect(m_header, &MeshHeader::focusCleared, this, &MeshPage::showEverything);
    connect(m_header, &MeshHeader::hiddenCleared, this, [this] {
        DiagramSpec spec = m_spec;
        spec.filter.hidden.clear();
        navigate(std::move(spec), currentRecord(), Change::Step);
    });
    connect(m_canvas, &LineageCanvas::selectionRequested, &m_session,
            qOverload<std::vector<RecordId>>(&Session::select));
    connect(m_canvas, &LineageCanvas::focusRequested, this, [this](RecordId record) { focusOn({record}); });
    connect(m_canvas, &LineageCanvas::neighboursRequested, this, &MeshPage::setNeighboursShown);
    connect(m_canvas, &LineageCanvas::openRequested, this, &MeshPage::setOpen);
    connect(m_canvas, &LineageCanvas::flowDrawn, this, &MeshPage::drawFlowBetween);
    connect(m_canvas, &LineageCanvas::deletionRequested, this, &MeshPage::deleteTheseFlows);
    connect(m_canvas, &LineageCanvas::backRequested, this, &MeshPage::goBack);
    connect(m_canvas, &LineageCanvas::menuRequested, this, &MeshPage::openMenu);
    connect(m_canvas, &LineageCanvas::flowModeChanged, this, [this](bool isDrawing) {
        if (isDrawing)
            m_session.tell(
                tr("Choose where the flow leads: a node under the mouse or by arrow keys and Enter. Esc ends."));
    });
    connect(m_outline, &LineageOutline::selectionRequested, &m_session,
            qOverload<std::vector<RecordId>>(&Session::select));
    connect(m_outline, &LineageOutline::focusRequested, this, [this](RecordId record) { focusOn({record}); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_diagram ? m_diagram->total > 0 : !m_problem.isEmpty())
            showEverything();
        else
            emit importRequested();
    });

    connect(&m_session, &Session::shownChanged, this, &MeshPage::followMesh);
    connect(&m_session, &Session::selectionChanged, this, &MeshPage::followSelection);
    connect(&m_session, &Session::asOfChanged, this, [this] {
        m_canvas->setEditable(m_session.isEditable() && m_spec.level != Level::Domain);
        refreshActions();
    });
    connect(&m_session, &Session::revealed, this, [this](RecordId record, Session::Page page) {
        if (page != Session::Page::Mesh)
            return;
        const RecordId shown = shownFor(record);
        if (shown.isNull())
            focusOn({record});
        else
            m_canvas->reveal(shown);
    });
    const auto showProgress = [this] { m_progressDelay->start(); };
    const auto hideProgress = [this] {
        m_progressDelay->stop();
        m_progress->hide();
    };
    connect(&m_job, &JobRunner::started, this, showProgress);
    connect(&m_job, &JobRunner::finished, this, hideProgress);

    m_canvas->setEditable(m_session.isEditable());
    m_history.push_back(m_spec);
    refreshHeader();
    refreshEmptyState();
    refreshActions();
}

MeshPage::~MeshPage()
{
    // The canvas tells of its end when its parts are already gone.
    m_canvas->disconnect(this);
}

QAction* MeshPage::makeAction(const QString& text, const QString& iconName, const QKeySequence& shortcut,
                              void (MeshPage::*does)())
{
    auto* action = new QAction(icon(iconName), text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(shortcut.isEmpty() ? text
                                          //: an action and its shortcut: "Zoom in (Ctrl++)"
                                          : tr("%1 (%2)").arg(text, shortcut.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, does);
    addAction(action);
    return action;
}

void MeshPage::makeActions()
{
    m_back = makeAction(tr("Back"), u"chevron-left"_s, QKeySequence(Qt::ALT | Qt::Key_Left), &MeshPage::goBack);
    m_forward
        = makeAction(tr("Forward"), u"chevron-right"_s, QKeySequence(Qt::ALT | Qt::Key_Right), &MeshPage::goForward);
    m_zoomOut = makeAction(tr("Zoom out"), u"zoom-out"_s, QKeySequence(Qt::CTRL | Qt::Key_Minus), &MeshPage::zoomOut);
    m_zoomIn = makeAction(tr("Zoom in"), u"zoom-in"_s, QKeySequence(Qt::CTRL | Qt::Key_Plus), &MeshPage::zoomIn);
    m_fit = makeAction(tr("Fit everything into the window"), u"fit"_s, QKeySequence(Qt::CTRL | Qt::Key_0),
                       &MeshPage::fitAll);
    m_focus = makeAction(tr("Focus on the selection"), u"focus"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
                         &MeshPage::focusSelection);
    m_trace = makeAction(tr("Highlight what is up- and downstream"), u"lineage"_s,
                         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), &MeshPage::traceSelection);
    m_trace->setCheckable(true);
    m_path = makeAction(tr("Path between the two selected"), u"path"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                        &MeshPage::pathOfSelection);
    m_drawFlow = makeAction(tr("Draw a flow to…"), u"flow"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
                            &MeshPage::beginFlow);
    m_showAll = makeAction(tr("Show everything"), u"mesh"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_0),
                           &MeshPage::showEverything);
    m_outlineToggle = makeAction(tr("Outline beside the diagram"), u"sidebar"_s,
                                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), &MeshPage::toggleOutline);
    m_outlineToggle->setCheckable(true);
    m_bar->addGroup({m_back, m_forward});
    m_bar->addGroup({m_zoomOut, m_zoomIn, m_fit});
    m_bar->addGroup({m_trace, m_path, m_outlineToggle});
    addExportActions(*m_header->exportMenu());
}

void MeshPage::zoomIn()
{
    m_canvas->zoomBy(1.25);
}

void MeshPage::zoomOut()
{
    m_canvas->zoomBy(0.8);
}

void MeshPage::fitAll()
{
    m_canvas->fit();
}

void MeshPage::focusSelection()
{
    if (!m_session.selection().empty())
        focusOn(m_session.selection());
}

void MeshPage::beginFlow()
{
    m_canvas->beginFlow();
}

void MeshPage::pathOfSelection()
{
    if (m_session.selection().size() == 2)
        showPath(m_session.selection()[0], m_session.selection()[1]);
}

void MeshPage::toggleOutline()
{
    setOutlineVisible(!m_outline->isVisibleTo(this));
}

void MeshPage::setOutlineVisible(bool isVisible)
{
    m_outline->setVisible(isVisible);
    m_outlineToggle->setChecked(isVisible);
    if (isVisible) {
        m_splitter->setSizes({m_splitter->width() - outlineWidth, outlineWidth});
        m_outline->setSelected(m_session.selection());
    }
}

void MeshPage::followSelection()
{
    // What is selected elsewhere is shown here by the node that holds it.
    std::vector<RecordId> records;
    for (const RecordId& record : m_session.selection()) {
        records.push_back(record);
        if (const RecordId shown = shownFor(record); !shown.isNull() && shown != record)
            records.push_back(shown);
    }
    if (records.size() > 1 && records.size() != m_session.selection().size())
        std::swap(records[0], records[1]);
    m_canvas->setSelected(records);
    m_outline->setSelected(records);
    refreshActions();
}

void MeshPage::drawFlowBetween(RecordId from, RecordId to)
{
    if (!m_session.isEditable())
        return;
    Result<ChangeSet> changes = drawFlow(m_session.document().mesh(), from, to);
    if (changes)
        m_session.commit(std::move(changes).value());
    else
        m_session.tell(changes.error());
}

void MeshPage::deleteTheseFlows(const std::vector<FlowId>& flows)
{
    if (!m_session.isEditable() || flows.empty())
        return;
    m_session.select(std::vector<RecordId>());
    m_session.commit(deleteFlows(m_session.document().mesh(), flows));
}

void MeshPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect frame(m_stack->mapTo(this, QPoint()), m_stack->size());
    paintHairline(painter, frame, Qt::TopEdge, tokens().border);
    paintHairline(painter, frame, Qt::LeftEdge, tokens().border);
}

void MeshPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeOverlays();
}

bool MeshPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_canvas->viewport() && event->type() == QEvent::Resize)
        placeOverlays();
    return QWidget::eventFilter(watched, event);
}

void MeshPage::placeOverlays()
{
    const QSize room = m_canvas->viewport()->size();
    m_bar->adjustSize();
    m_bar->move(room.width() - m_bar->width() - cornerGap, cornerGap);
    m_legend->fitInto(std::max(200, room.width() - Minimap::Width - 3 * cornerGap));
    m_legend->move(cornerGap, room.height() - m_legend->height() - cornerGap);
    const int hintWidth = std::min(room.width() - 2 * cornerGap, 560);
    m_hint->setGeometry((room.width() - hintWidth) / 2, room.height() - m_hint->sizeHint().height() - 56, hintWidth,
                        m_hint->sizeHint().height());
}

} // namespace mesh
