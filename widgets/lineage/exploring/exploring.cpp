// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exploring/exploring.h"

#include "items/selection.h"
#include "mesh/naming.h"
#include "widgets/lineage/canvas/canvas_bar.h"
#include "widgets/lineage/canvas/canvas_overlays.h"
#include "widgets/lineage/exploring/canvas_menu.h"
#include "widgets/lineage/exploring/canvas_search.h"
#include "widgets/lineage/exploring/diagram_steps.h"
#include "widgets/lineage/exploring/filter_strip.h"
#include "widgets/lineage/exploring/flow_card.h"
#include "widgets/lineage/exploring/flow_labels.h"
#include "widgets/lineage/exploring/impact_panel.h"
#include "widgets/lineage/exploring/mesh_actions.h"
#include "widgets/lineage/exploring/path_panel.h"
#include "widgets/lineage/exploring/path_pick.h"
#include "widgets/lineage/exploring/side_panels.h"
#include "widgets/lineage/exploring/tracing.h"
#include "widgets/lineage/mesh_header.h"
#include "widgets/lineage/mesh_page.h"
#include "widgets/theme/icons.h"

#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr int pathsWidth = 288;
constexpr int impactWidth = 404;
} // namespace

Exploring::Exploring(Session& session, MeshPage& page)
    : QObject(&page)
    , m_session(session)
    , m_page(page)
    , m_search(new CanvasSearch(session, *page.maker(), *page.canvas()))
    , m_strip(new FilterStrip)
    , m_pick(new PathPick(session, *page.maker(), *page.canvas()))
    , m_paths(new PathPanel(session, *page.maker()))
    , m_impact(new ImpactPanel(session, *page.maker()))
    , m_card(new FlowCard(session, *page.maker(), *page.canvas()))
    , m_labels(new FlowLabels(*page.canvas()))
    , m_queryJob(this)
{
    page.addStrip(m_strip, Qt::TopEdge);
    using Place = CanvasOverlays::Place;
    page.overlays()->add(m_search, Place::TopLeft);
    page.overlays()->add(m_pick, Place::TopLeft);
    page.overlays()->add(m_card, Place::BottomLeft);
    QWidget::setTabOrder(page.header(), m_strip);
    QWidget::setTabOrder(m_strip, page.canvas());
    makeActions();
    fillMenus();
    connectParts();
    refresh();
}

bool Exploring::isBusy() const
{
    return m_search->isBusy() || m_paths->isBusy() || m_impact->isBusy() || m_queryJob.isRunning();
}

void Exploring::makeActions()
{
    m_find = makePageAction(&m_page, tr("Find in the diagram"), u"search"_s, QKeySequence(QKeySequence::Find));
    connect(m_find, &QAction::triggered, m_search, &CanvasSearch::open);
    m_path = makePageAction(&m_page, tr("Path to…"), u"path"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    connect(m_path, &QAction::triggered, this, &Exploring::beginPath);
    m_column = makePageAction(&m_page, tr("Lineage of this column"), u"column"_s,
                              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    connect(m_column, &QAction::triggered, this, &Exploring::showColumnOfSelection);
    m_match = makePageAction(&m_page, tr("Only what matches…"), u"filter"_s,
                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    connect(m_match, &QAction::triggered, m_strip, &FilterStrip::editQuery);
    m_impactToggle = makePageAction(&m_page, tr("Impact beside the diagram"), u"target"_s,
                                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_pathsToggle = makePageAction(&m_page, tr("Paths beside the diagram"), u"link"_s);
    m_page.panels()->add(m_impact, m_impactToggle, impactWidth);
    m_page.panels()->add(m_paths, m_pathsToggle, pathsWidth);
    m_page.bar()->addGroup({m_find, m_path, m_impactToggle});
}

void Exploring::connectParts()
{
    DiagramMaker* maker = m_page.maker();
    connect(maker, &DiagramMaker::specChanged, this, &Exploring::refresh);
    connect(maker, &DiagramMaker::made, this, [this, maker] {
        refresh();
        m_labels->setDiagram(maker->spec().filter.column.isNull() ? nullptr : maker->diagram());
    });
    connect(&m_session, &Session::selectionChanged, this, &Exploring::refresh);

    connect(m_search, &CanvasSearch::hiddenWanted, this, [this, maker](const std::vector<RecordId>& records) {
        maker->navigate(steps::withAlso(maker->spec(), records), maker->currentRecord(), DiagramMaker::Change::Step);
    });
    connect(m_strip, &FilterStrip::crumbChosen, this, [this](RecordId record) {
        if (record.isNull())
            m_page.showEverything();
        else
            m_page.focusOn({record});
    });
    connect(m_strip, &FilterStrip::hopsChosen, &m_page, &MeshPage::setHops);
    connect(m_strip, &FilterStrip::cleared, &m_page, &MeshPage::showEverything);
    connect(m_strip, &FilterStrip::queryEntered, this, &Exploring::applyQuery);
    connect(m_strip, &FilterStrip::removed, this, [maker](FilterPart part) {
        const bool isStep = part == FilterPart::Hidden || part == FilterPart::Opened;
        maker->navigate(steps::without(maker->spec(), part), maker->currentRecord(),
                        isStep ? DiagramMaker::Change::Step : DiagramMaker::Change::Turn);
    });
    connect(m_pick, &PathPick::picked, &m_page, &MeshPage::showPath);
    connect(m_paths, &PathPanel::wayChosen, this, [this](const std::vector<RecordId>& records) {
        m_way = records;
        m_toldWay.clear(); // asked for again, it is said again
        showWay();
    });
    connect(m_page.maker(), &DiagramMaker::made, this, [this] {
        // The way may have been found before the diagram that shows all of it.
        if (!m_way.empty() && m_page.canvas()->trace().records == m_shownWay)
            showWay();
    });
    connect(m_paths, &PathPanel::closeRequested, this, [this] { m_page.panels()->setShown(m_paths, false); });
    connect(m_pathsToggle, &QAction::toggled, this, [this](bool isShown) {
        if (!isShown)
            m_way.clear(); // who has closed the list does not wait for a way of it
    });
    connect(m_impact, &ImpactPanel::closeRequested, this, [this] { m_page.panels()->setShown(m_impact, false); });
    connect(m_impact, &ImpactPanel::revealRequested, this, [this](RecordId record) {
        if (const RecordId shown = m_page.maker()->shownFor(record); !shown.isNull())
            m_page.canvas()->reveal(shown);
    });
}

void Exploring::fillMenus()
{
    using Section = CanvasMenu::Section;
    m_page.menu()->add(Section::Explore, [this](QMenu& menu, RecordId) {
        if (m_column->isEnabled())
            menu.addAction(m_column);
        menu.addAction(m_path);
        menu.addAction(m_impactToggle);
    });
    m_page.menu()->add(Section::Diagram, [this](QMenu& menu, RecordId) { menu.addAction(m_find); });
    QMenu* filters = m_page.header()->filterMenu();
    QMenu* domains = filters->addMenu(icon(u"domain"_s), tr("Only some domains"));
    connect(domains, &QMenu::aboutToShow, this, [this, domains] { fillDomains(*domains); });
    filters->addAction(m_match);
}

void Exploring::fillDomains(QMenu& menu)
{
    menu.clear();
    const auto& chosen = m_page.spec().filter.domains;
    std::vector<std::pair<QString, DomainId>> domains;
    for (const Domain& domain : m_session.shown().all<Domain>())
        domains.emplace_back(qualifiedNameOf(m_session.shown(), domain.id), domain.id);
    std::ranges::sort(domains, [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto& [name, id] : domains) {
        QAction* action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(std::ranges::find(chosen, id) != chosen.end());
        connect(action, &QAction::toggled, this, [this, id = id](bool isChosen) {
            std::vector<DomainId> next = m_page.spec().filter.domains;
            std::erase(next, id);
            if (isChosen)
                next.push_back(id);
            DiagramMaker* maker = m_page.maker();
            maker->navigate(steps::inDomains(maker->spec(), std::move(next)), maker->currentRecord(),
                            DiagramMaker::Change::Turn);
        });
    }
    if (domains.empty())
        menu.addAction(tr("There are no domains yet"))->setEnabled(false);
}

void Exploring::refresh()
{
    m_strip->setSpec(m_session.shown(), m_page.spec());
    m_path->setEnabled(!m_page.maker()->currentRecord().isNull());
    m_column->setEnabled(!currentColumn().isNull());
    const ViewFilter& filter = m_page.spec().filter;
    if (m_paths->from() != filter.pathFrom || m_paths->to() != filter.pathTo) {
        m_paths->setEnds(filter.pathFrom, filter.pathTo);
        if (!filter.pathFrom.isNull())
            m_page.panels()->setShown(m_paths, true);
        else if (m_page.panels()->shown() == m_paths)
            m_page.panels()->setShown(m_paths, false);
    }
}

void Exploring::beginPath()
{
    // Two that are selected say it all.
    const auto& selection = m_session.selection();
    if (selection.size() == 2)
        m_page.showPath(selection[0], selection[1]);
    else
        m_pick->begin(m_session.current());
}

ColumnId Exploring::currentColumn() const
{
    const RecordId current = m_session.current();
    if (const Flow* flow = m_session.shown().find(current.as<Kind::Flow>()))
        return flow->to.as<Kind::Column>();
    return m_session.shown().contains(current) ? current.as<Kind::Column>() : ColumnId();
}

void Exploring::showColumnOfSelection()
{
    showColumn(currentColumn());
}

void Exploring::showColumn(ColumnId column)
{
    if (column.isNull())
        return;
    DiagramMaker* maker = m_page.maker();
    maker->navigate(steps::ofColumn(maker->spec(), column), maker->shownFor(column), DiagramMaker::Change::Turn);
}

void Exploring::applyQuery(const QString& query)
{
    DiagramMaker* maker = m_page.maker();
    const auto apply = [maker](const QString& text) {
        maker->navigate(steps::matching(maker->spec(), text), maker->currentRecord(), DiagramMaker::Change::Turn);
    };
    m_queryJob.cancel();
    if (query.isEmpty()) {
        apply(query);
        return;
    }
    // A mistake is said where it was made, before anything on show goes away.
    m_queryJob.start(
        [mesh = m_session.shown(), kind = kindOf(m_page.spec().level), query](const Progress&) -> Status {
            const auto selected = selectRecords(mesh, kind, query, Instant::now());
            return selected ? ok() : Status(selected.error());
        },
        [this, query, apply](const Status& status) {
            if (status)
                apply(query);
            else
                m_strip->refuseQuery(query, status.error().message);
        });
}

void Exploring::showWay()
{
    m_shownWay.clear();
    QStringList hidden;
    for (const RecordId& record : m_way) {
        if (const RecordId node = m_page.maker()->shownFor(record); !node.isNull())
            m_shownWay.push_back(node);
        else if (m_session.shown().contains(record)) // else it was deleted, and no filter is the cause
            hidden += titleOf(m_session.shown(), record);
    }
    // Highlighted without a part of it, it would look like another way, and a shorter one.
    if (!hidden.isEmpty() && !m_page.maker()->isMaking()) {
        m_shownWay.clear();
        if (std::exchange(m_toldWay, m_way) != m_way) {
            m_session.tell(
                tr("A filter hides %1. Remove it to see this way.").arg(QLocale().createSeparatedList(hidden)),
                Tone::Warn);
        }
    }
    m_page.tracing()->show(m_shownWay);
    m_page.canvas()->reveal(m_shownWay);
}

} // namespace mesh
