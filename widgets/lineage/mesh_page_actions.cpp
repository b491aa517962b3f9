// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// The actions of the mesh page and what its menu offers.

#include "widgets/lineage/mesh_page.h"

#include "mesh/naming.h"
#include "widgets/lineage/canvas/canvas_bar.h"
#include "widgets/lineage/exploring/canvas_menu.h"
#include "widgets/lineage/exploring/diagram_steps.h"
#include "widgets/lineage/exploring/level_zoom.h"
#include "widgets/lineage/exploring/mesh_actions.h"
#include "widgets/lineage/exploring/outline.h"
#include "widgets/lineage/exploring/side_panels.h"
#include "widgets/lineage/hand/flow_hand.h"
#include "widgets/lineage/hand/reconcile_panel.h"
#include "widgets/lineage/mesh_header.h"
#include "widgets/theme/icons.h"

#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr int outlineWidth = 236;
constexpr int reconcileWidth = 348;
} // namespace

void MeshPage::makeActions()
{
    const auto make = [this](const QString& text, const QString& iconName, const QKeySequence& shortcut, auto&& does) {
        QAction* action = makePageAction(this, text, iconName, shortcut);
        connect(action, &QAction::triggered, this, does);
        return action;
    };
    m_back = make(tr("Back"), u"chevron-left"_s, QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBack(); });
    m_forward = make(tr("Forward"), u"chevron-right"_s, QKeySequence(Qt::ALT | Qt::Key_Right), [this] { goForward(); });
    QAction* zoomOut = make(tr("Zoom out"), u"zoom-out"_s, QKeySequence(Qt::CTRL | Qt::Key_Minus),
                            [this] { m_canvas->zoomBy(0.8); });
    QAction* zoomIn
        = make(tr("Zoom in"), u"zoom-in"_s, QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { m_canvas->zoomBy(1.25); });
    m_fit = make(tr("Fit everything into the window"), u"fit"_s, QKeySequence(Qt::CTRL | Qt::Key_0),
                 [this] { m_canvas->fit(); });
    m_focus = make(tr("Focus on the selection"), u"focus"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
                   [this] { focusOn(m_session.selection()); });
    m_trace = make(tr("Highlight what is up- and downstream"), u"lineage"_s,
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), [this] { traceSelection(); });
    m_trace->setCheckable(true);
    m_drawFlow = make(tr("Draw a flow to…"), u"flow"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
                      [this] { m_canvas->beginFlow(); });
    m_showAll = make(tr("Show everything"), u"mesh"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_0),
                     [this] { showEverything(); });
    m_outlineToggle = makePageAction(this, tr("Outline beside the diagram"), u"sidebar"_s,
                                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    m_panels->add(m_outline, m_outlineToggle, outlineWidth);
    m_reconcileToggle = makePageAction(this, tr("Reconcile drawn and imported flows"), u"reconcile"_s,
                                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    m_panels->add(m_reconcile, m_reconcileToggle, reconcileWidth);
    m_ruledOutToggle = makePageAction(this, tr("Show flows that were ruled out"), u"eye"_s);
    m_ruledOutToggle->setCheckable(true);
    connect(m_ruledOutToggle, &QAction::triggered, this, &MeshPage::setRuledOutShown);
    m_bar->addGroup({m_back, m_forward});
    m_bar->addGroup({zoomOut, zoomIn, m_fit, m_levelZoom->action()});
    m_bar->addGroup({m_trace, m_outlineToggle, m_reconcileToggle});
    connect(m_header->exportButton(), &QPushButton::clicked, m_export, &DiagramExport::open);
}

void MeshPage::hideSelection()
{
    std::vector<RecordId> records;
    for (const RecordId& selected : m_session.selection()) {
        if (const RecordId shown = m_maker->shownFor(selected); !shown.isNull())
            records.push_back(shown);
    }
    hide(records);
}

void MeshPage::fillMenu()
{
    using Section = CanvasMenu::Section;
    m_menu->add(Section::Flow, [this](QMenu& menu, RecordId) { m_hand->addFlowActions(menu); });
    m_menu->add(Section::View, [this](QMenu& menu, RecordId node) { addViewActions(menu, node); });
    m_menu->add(Section::Explore, [this](QMenu& menu, RecordId) { menu.addAction(m_trace); });
    m_menu->add(Section::Hand, [this](QMenu& menu, RecordId) {
        if (m_session.isEditable())
            menu.addAction(m_drawFlow);
        m_hand->addDatasetActions(menu);
        menu.addActions({m_session.recordActions().begin(), m_session.recordActions().end()});
    });
    m_menu->add(Section::Elsewhere, [this](QMenu& menu, RecordId node) {
        menu.addAction(icon(u"eye"_s), tr("Hide from the diagram"), this, &MeshPage::hideSelection);
        if (const RecordId product(productOf(m_session.shown(), node)); !product.isNull()) {
            menu.addAction(icon(u"catalogue"_s), tr("Show in the catalogue"), this,
                           [this, product] { m_session.reveal(product, Session::Page::Catalogue); });
        }
    });
    m_menu->add(Section::Diagram, [this](QMenu& menu, RecordId) {
        menu.addAction(m_showAll);
        menu.addAction(m_fit);
        menu.addAction(m_ruledOutToggle);
        menu.addAction(m_export->action());
    });
}

void MeshPage::addViewActions(QMenu& menu, RecordId record)
{
    menu.addAction(m_focus);
    const qint32 at = diagram()->view->indexOf(record);
    if (at < 0)
        return;
    const ViewNode& node = diagram()->view->nodes[std::size_t(at)];
    using Side = LineageCanvas::Side;
    const auto addSide = [&](Side side, quint32 shown, quint32 hidden, const QString& show, const QString& fold,
                             const QString& iconName) {
        if (hidden > 0)
            menu.addAction(icon(iconName), show, this,
                           [this, record, side] { setNeighboursShown(record, side, true); });
        else if (shown > 0)
            menu.addAction(icon(iconName), fold, this,
                           [this, record, side] { setNeighboursShown(record, side, false); });
    };
    addSide(Side::Upstream, node.shownUp, node.hiddenUp, tr("Show %n more upstream", nullptr, int(node.hiddenUp)),
            tr("Hide upstream neighbours"), u"upstream"_s);
    addSide(Side::Downstream, node.shownDown, node.hiddenDown,
            tr("Show %n more downstream", nullptr, int(node.hiddenDown)), tr("Hide downstream neighbours"),
            u"downstream"_s);
    if (node.isExpanded)
        menu.addAction(icon(u"collapse"_s), tr("Hide its parts"), this, [this, record] { setOpen(record, false); });
    else if (node.canExpand || node.isCollapsed)
        menu.addAction(icon(u"expand"_s), tr("Show its parts"), this, [this, record] { setOpen(record, true); });
    const RecordId holder = holderOf(m_session.shown(), record);
    if (node.parent < 0 && !holder.isNull() && spec().level != Level::Domain && holder.kind != Kind::Domain) {
        menu.addAction(icon(u"collapse"_s), tr("Fold into %1").arg(titleOf(m_session.shown(), holder)), this,
                       [this, holder, record] {
                           m_maker->navigate(steps::foldedInto(spec(), record, holder), record, Change::Step);
                       });
    }
}

} // namespace mesh
