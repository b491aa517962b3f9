// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exploring/filter_strip.h"

#include "governance/ownership.h"
#include "graph/walks.h"
#include "mesh/naming.h"
#include "widgets/common/chip.h"
#include "widgets/lineage/scene/diagram_words.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr quint32 mostHops = 4; ///< offered one by one; beyond it only "all"
constexpr int widestChip = 240;
constexpr int widestCrumb = 120;
constexpr int queryWidth = 240;

} // namespace

FilterStrip::FilterStrip(QWidget* parent)
    : QWidget(parent)
    , m_trail(new QHBoxLayout)
    , m_hops(new FilterChip({}))
    , m_hopsMenu(new QMenu(this))
    , m_query(new QLineEdit)
    , m_clear(new QPushButton(tr("Show everything")))
{
    makeChips();
    makeHopsMenu();
    m_trail->setSpacing(2);
    m_query->setFixedWidth(queryWidth);
    m_query->setFixedHeight(metrics::FilterChipHeight);
    m_query->setPlaceholderText(tr("owner:none & tag:PII"));
    m_query->setAccessibleName(tr("Show only what matches"));
    m_query->setToolTip(tr("A selection in words, such as owner:none, status:active & domain:sales, slo:breached. "
                           "Enter applies it, Esc leaves it."));
    m_query->installEventFilter(this);
    m_query->hide();
    setVariant(m_clear, ButtonVariant::Link);
    m_clear->setToolTip(tr("Take all filters away (Ctrl+Shift+0)"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, metrics::PageMargin, metrics::GroupGap);
    row->setSpacing(metrics::GroupGap);
    row->addLayout(m_trail);
    for (FilterChip* each : m_chips) {
        row->addWidget(each);
        if (each == chip(FilterPart::Focus))
            row->addWidget(m_hops);
        if (each == chip(FilterPart::Query))
            row->addWidget(m_query);
    }
    row->addStretch(1);
    row->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &FilterStrip::cleared);
    connect(m_query, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_query->text().trimmed();
        closeQuery();
        if (text != m_queryText)
            emit queryEntered(text);
    });
    connect(m_query, &QLineEdit::textEdited, this, [this] { setError(m_query, {}); });
    hide();
}

void FilterStrip::makeChips()
{
    // In the order of FilterPart.
    constexpr std::array<const char*, filterPartCount> names {"focusChip", "pathChip",   "columnChip", "domainsChip",
                                                              "queryChip", "hiddenChip", "openedChip", "pinsChip"};
    for (int i = 0; i < filterPartCount; ++i) {
        auto* made = new FilterChip({});
        made->setObjectName(QLatin1String(names[std::size_t(i)]));
        made->setClosable(true);
        made->hide();
        connect(made, &FilterChip::closeRequested, this, [this, i] { emit removed(FilterPart(i)); });
        m_chips[std::size_t(i)] = made;
    }
    connect(chip(FilterPart::Query), &FilterChip::clicked, this, &FilterStrip::editQuery);
}

void FilterStrip::makeHopsMenu()
{
    m_hops->setMenu(m_hopsMenu);
    m_hops->setToolTip(tr("How many steps around the focus are shown"));
    const std::array<QString, 2> titles {tr("Upstream"), tr("Downstream")};
    for (std::size_t side = 0; side < 2; ++side) {
        m_hopsMenu->addSection(titles[side]);
        m_hopGroups[side] = new QActionGroup(this);
        for (quint32 hops = 0; hops <= mostHops + 1; ++hops) {
            const bool isAll = hops > mostHops;
            QAction* action = m_hopsMenu->addAction(isAll           ? tr("All")
                                                        : hops == 0 ? tr("None")
                                                                    : tr("%n steps", nullptr, int(hops)));
            action->setCheckable(true);
            action->setData(isAll ? anyDistance : hops);
            m_hopGroups[side]->addAction(action);
            connect(action, &QAction::triggered, this, &FilterStrip::chooseHops);
        }
    }
}

void FilterStrip::chooseHops()
{
    const auto chosen = [](const QActionGroup* group) {
        return group->checkedAction() ? group->checkedAction()->data().toUInt() : 0U;
    };
    emit hopsChosen(chosen(m_hopGroups[0]), chosen(m_hopGroups[1]));
}

void FilterStrip::showChip(FilterPart part, bool isShown, const QString& text, const QString& toolTip)
{
    FilterChip* shown = chip(part);
    shown->setText(fontMetrics().elidedText(text, Qt::ElideMiddle, widestChip));
    shown->setToolTip(toolTip);
    shown->setVisible(isShown);
    m_isNarrowed = m_isNarrowed || isShown;
}

void FilterStrip::setSpec(const Mesh& mesh, const DiagramSpec& spec)
{
    const ViewFilter& filter = spec.filter;
    m_isNarrowed = false;
    const bool isPath = !filter.pathFrom.isNull() && !filter.pathTo.isNull();
    const bool isColumn = !filter.column.isNull();
    const bool isFocus = !filter.focus.empty() && !isPath && !isColumn;
    const QString focus = focusText(mesh, filter);
    setTrail(mesh,
             isColumn                                  ? RecordId(filter.column)
                 : isFocus && filter.focus.size() == 1 ? filter.focus.front()
                                                       : RecordId());
    showChip(FilterPart::Focus, isFocus, focus, tr("Focus on %1. Close to show everything.").arg(focus));
    m_hops->setVisible(isFocus);
    m_hops->setText(tr("%1 up, %2 down").arg(hopsWord(filter.hopsUp), hopsWord(filter.hopsDown)));
    const std::array<quint32, 2> hops {filter.hopsUp, filter.hopsDown};
    for (std::size_t side = 0; side < 2; ++side) {
        for (QAction* action : m_hopGroups[side]->actions())
            action->setChecked(action->data().toUInt() == hops[side]);
    }
    showChip(FilterPart::Path, isPath, focus, tr("Everything between %1. Close to show everything.").arg(focus));
    const QString column = isColumn ? titleOf(mesh, filter.column) : QString();
    showChip(FilterPart::Column, isColumn, tr("Column %1").arg(column),
             tr("What feeds the column %1 and what it feeds. Close to show everything.").arg(column));
    const QString domains = joinedTitles(mesh, filter.domains);
    showChip(FilterPart::Domains, !filter.domains.empty(),
             filter.domains.size() > 2 ? tr("%n domains", nullptr, int(filter.domains.size())) : domains,
             tr("Only in %1. Close to show all domains.").arg(domains));
    m_queryText = spec.query;
    showChip(FilterPart::Query, !spec.query.isEmpty(), spec.query,
             tr("Only what matches %1. Click to change it, close to show all.").arg(spec.query));
    if (!m_query->isHidden())
        chip(FilterPart::Query)->hide();
    showChip(FilterPart::Hidden, !filter.hidden.empty(), tr("%n hidden", nullptr, int(filter.hidden.size())),
             tr("Nodes hidden by hand. Close to show them again."));
    const auto opened = filter.expanded.size() + filter.collapsed.size();
    showChip(FilterPart::Opened, opened > 0, tr("%n opened or folded", nullptr, int(opened)),
             tr("Nodes shown with their parts or folded into one. Close to undo it for all."));
    const bool isNarrowed = m_isNarrowed; // a place hides nothing
    showChip(FilterPart::Pins, !spec.pins.empty(), tr("%n placed by hand", nullptr, int(spec.pins.size())),
             tr("Nodes that you have put in their place. Close to lay out afresh."));
    m_clear->setVisible(isNarrowed);
    refreshVisible();
}

void FilterStrip::setTrail(const Mesh& mesh, RecordId end)
{
    while (QLayoutItem* item = m_trail->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // one of them may be what was clicked
        delete item;
    }
    m_crumbs.clear();
    if (end.isNull())
        return;
    std::vector<RecordId> records = inheritanceOf(mesh, end);
    records.push_back({}); // the whole mesh
    std::ranges::reverse(records);
    records.pop_back(); // the end is the chip that follows
    for (const RecordId& record : records) {
        const QString text = record.isNull() ? tr("Mesh") : titleOf(mesh, record);
        auto* crumb = new QPushButton(fontMetrics().elidedText(text, Qt::ElideMiddle, widestCrumb));
        setVariant(crumb, ButtonVariant::Link);
        crumb->setToolTip(record.isNull() ? tr("Show everything") : tr("Go up to %1").arg(text));
        crumb->setAccessibleName(text);
        connect(crumb, &QPushButton::clicked, this, [this, record] { emit crumbChosen(record); });
        m_crumbs.append(crumb);
        m_trail->addWidget(crumb);
        auto* between = new QLabel(u"›"_s);
        setTextRole(between, TextRole::Secondary);
        m_trail->addWidget(between);
    }
}

QStringList FilterStrip::trail() const
{
    QStringList words;
    for (const QPushButton* crumb : m_crumbs)
        words << crumb->accessibleName();
    return words;
}

void FilterStrip::refreshVisible()
{
    setVisible(m_isNarrowed || !m_query->isHidden());
}

void FilterStrip::editQuery()
{
    chip(FilterPart::Query)->hide();
    m_query->setText(m_queryText);
    setError(m_query, {});
    m_query->show();
    refreshVisible();
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
}

void FilterStrip::refuseQuery(const QString& query, const QString& reason)
{
    editQuery();
    m_query->setText(query);
    setError(m_query, reason);
}

void FilterStrip::closeQuery()
{
    m_query->hide();
    chip(FilterPart::Query)->setVisible(!m_queryText.isEmpty());
    refreshVisible();
}

bool FilterStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        closeQuery();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mesh
