// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/hand/reconcile_panel.h"

#include "graph/flow_standing.h"
#include "items/reconcile_model.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/panel.h"
#include "widgets/common/search_field.h"
#include "widgets/lineage/hand/flow_hand.h"
#include "widgets/lineage/hand/reconcile_delegate.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QAction>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace mesh {

ReconcilePanel::ReconcilePanel(Session& session, FlowHand& hand, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_hand(hand)
    , m_model(new ReconcileModel(this))
    , m_search(new SearchField(tr("Filter by name")))
    , m_list(new QTreeView)
    , m_count(new QLabel)
    , m_explanation(new QLabel)
    , m_job(this)
{
    setAccessibleName(tr("Reconcile flows"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 6, 4);
    head->setSpacing(metrics::GroupGap);
    auto* title = new QLabel(tr("Reconcile flows"));
    setTextRole(title, TextRole::Strong);
    head->addWidget(title);
    setTextRole(m_count, TextRole::Secondary);
    head->addWidget(m_count);
    head->addStretch();
    auto* close = new QToolButton;
    close->setIcon(icon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &ReconcilePanel::closeRequested);
    head->addWidget(close);
    layout->addLayout(head);
    auto* searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(12, 0, 12, 8);
    m_search->setSunken(true);
    m_search->setAccessibleName(tr("Filter flows by name"));
    searchRow->addWidget(m_search);
    layout->addLayout(searchRow);

    m_list->setModel(m_model);
    m_list->setItemDelegate(new ReconcileDelegate(m_list));
    m_list->setHeaderHidden(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIndentation(16);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Flows to decide on"));
    layout->addWidget(m_list, 1);

    auto* foot = new Bar(Qt::TopEdge);
    auto* footLayout = new QVBoxLayout(foot);
    footLayout->setContentsMargins(12, 8, 12, 12);
    footLayout->setSpacing(metrics::GroupGap);
    setTextRole(m_explanation, TextRole::Secondary);
    m_explanation->setWordWrap(true);
    footLayout->addWidget(m_explanation);
    auto* buttons = new FlowLayout(nullptr, 8, 8);
    m_accept = addButton(buttons, tr("Accept"), u"reconcileAccept"_s, tr("These flows are right: declare them"),
                         QKeySequence(Qt::CTRL | Qt::Key_Return), &ReconcilePanel::accept);
    m_reject = addButton(buttons, tr("Reject…"), u"reconcileReject"_s,
                         tr("There are no such flows: rule them out, with a reason"), QKeySequence(Qt::Key_Delete),
                         &ReconcilePanel::reject);
    m_merge = addButton(buttons, tr("Merge"), u"reconcileMerge"_s,
                        tr("Let the imported flows take the place of the drawn ones"),
                        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M), &ReconcilePanel::merge);
    m_keep = addButton(buttons, tr("Keep"), u"reconcileKeep"_s,
                       tr("Leave them as they are, until an import says something new"),
                       QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_K), &ReconcilePanel::keep);
    setVariant(m_accept, ButtonVariant::Primary);
    footLayout->addLayout(buttons);
    layout->addWidget(foot);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFilter(text.trimmed());
        if (!text.trimmed().isEmpty())
            m_list->expandAll();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ReconcilePanel::openGroups);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReconcilePanel::followSelection);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        const bool isByMouse = QGuiApplication::mouseButtons() != Qt::NoButton; // then clicked() says it
        if (const ReconcileItem* item = m_model->itemAt(index); item && m_list->hasFocus() && !isByMouse)
            emit flowChosen(item->flow);
    });
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (const ReconcileItem* item = m_model->itemAt(index))
            emit flowChosen(item->flow);
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &ReconcilePanel::openMenu);
    connect(&m_session, &Session::shownChanged, this, [this] {
        m_isStale = true;
        refresh();
    });
    connect(&m_session, &Session::asOfChanged, this, &ReconcilePanel::followSelection);
    followSelection();
}

QPushButton* ReconcilePanel::addButton(QLayout* layout, const QString& text, const QString& name,
                                       const QString& toolTip, const QKeySequence& shortcut,
                                       void (ReconcilePanel::*does)())
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    //: what a button does, and its shortcut
    button->setToolTip(tr("%1 (%2)").arg(toolTip, shortcut.toString(QKeySequence::NativeText)));
    button->setAccessibleDescription(toolTip);
    auto* action = new QAction(this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, button, &QPushButton::click);
    connect(button, &QPushButton::clicked, this, does);
    layout->addWidget(button);
    return button;
}

void ReconcilePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ReconcilePanel::refresh()
{
    if (!m_isStale || !isVisible())
        return;
    m_isStale = false;
    m_job.start([mesh = m_session.shown()](const Progress& progress) { return makeReconcileQueue(mesh, progress); },
                [this](ReconcileQueue queue) {
                    m_model->setQueue(std::move(queue));
                    if (std::exchange(m_isFirst, false))
                        openGroups();
                    const std::size_t left = m_model->queue().toDecide();
                    m_count->setText(left == 0 ? tr("nothing to decide") : tr("%Ln to decide", nullptr, int(left)));
                    goOn();
                    followSelection();
                    emit refreshed();
                });
}

void ReconcilePanel::goOn()
{
    // What was decided has left the list; the next one is up.
    const QModelIndex current = m_list->currentIndex();
    const ReconcileItem* item = m_model->itemAt(current);
    if (!item || !std::exchange(m_isDeciding, false) || m_list->selectionModel()->hasSelection())
        return;
    m_list->selectionModel()->select(current, QItemSelectionModel::ClearAndSelect);
    emit flowChosen(item->flow);
}

void ReconcilePanel::openGroups()
{
    // What agrees is there to be looked up, not to be worked through.
    for (int matter = 0; matter < flowMatterCount; ++matter) {
        const QModelIndex group = m_model->groupIndex(FlowMatter(matter));
        m_list->setExpanded(group, FlowMatter(matter) != FlowMatter::Agreeing && m_model->rowCount(group) > 0);
    }
}

std::vector<ReconcileItem> ReconcilePanel::selectedItems() const
{
    std::vector<ReconcileItem> items;
    std::unordered_set<FlowId> seen;
    const auto add = [&](const QModelIndex& index) {
        if (const ReconcileItem* item = m_model->itemAt(index); item && seen.insert(item->flow).second)
            items.push_back(*item);
    };
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes()) {
        add(index);
        for (int row = 0; row < m_model->rowCount(index); ++row)
            add(m_model->index(row, 0, index));
    }
    return items;
}

std::vector<FlowId> ReconcilePanel::selectedFlows() const
{
    std::vector<FlowId> flows;
    for (const ReconcileItem& item : selectedItems())
        flows.push_back(item.flow);
    return flows;
}

void ReconcilePanel::followSelection()
{
    const std::vector<ReconcileItem> items = selectedItems();
    const bool isEditable = m_session.isEditable() && !items.empty();
    const bool hasOpen
        = std::ranges::any_of(items, [](const ReconcileItem& item) { return item.matter != FlowMatter::Agreeing; });
    const bool canMerge = std::ranges::any_of(items, [](const ReconcileItem& item) { return !item.others.empty(); });
    m_accept->setEnabled(isEditable && hasOpen);
    m_reject->setEnabled(isEditable);
    m_merge->setEnabled(isEditable && canMerge);
    m_keep->setEnabled(isEditable && hasOpen);
    const QModelIndex current = m_list->currentIndex();
    m_explanation->setText(current.isValid()
                               ? matterExplanation(FlowMatter(current.data(ReconcileModel::MatterRole).toInt()))
                               : tr("Choose a flow, several, or a whole group. A flow is shown on the canvas."));
}

void ReconcilePanel::openMenu(const QPoint& point)
{
    if (selectedItems().empty())
        return;
    QMenu menu(this);
    for (QPushButton* button : {m_accept, m_reject, m_merge, m_keep}) {
        QAction* action = menu.addAction(button->text(), button, &QPushButton::click);
        action->setEnabled(button->isEnabled());
    }
    menu.exec(m_list->viewport()->mapToGlobal(point));
}

void ReconcilePanel::accept()
{
    m_isDeciding = true;
    m_hand.accept(selectedFlows());
}

void ReconcilePanel::reject()
{
    m_isDeciding = true;
    m_hand.reject(selectedFlows());
}

void ReconcilePanel::merge()
{
    m_isDeciding = true;
    m_hand.merge(selectedItems());
}

void ReconcilePanel::keep()
{
    m_isDeciding = true;
    m_hand.keep(selectedFlows());
}

} // namespace mesh
