// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/editors/term_tree_view.h"

#include "widgets/common/panel.h"
#include "widgets/common/search_field.h"
#include "widgets/theme/variants.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr int TermRole = Qt::UserRole;
constexpr int FilledRole = Qt::UserRole + 1;
constexpr int mostFound = 100;
constexpr int fewRoots = 2;
constexpr int treeHeight = 220;
} // namespace

TermTreeView::TermTreeView(TermTree terms, QWidget* parent)
    : QWidget(parent)
    , m_terms(std::move(terms))
    , m_search(new SearchField(tr("Search terms"), this))
    , m_tree(new QTreeView)
    , m_model(new QStandardItemModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_search);
    auto* panel = new Panel(this);
    panel->setContent(m_tree);
    panel->setFixedHeight(treeHeight);
    layout->addWidget(panel);

    m_tree->setModel(m_model);
    m_tree->setObjectName(u"termTree"_s);
    m_tree->setAccessibleName(tr("Terms to choose from"));
    setUpTable(m_tree);
    setCompact(m_tree, true);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(16);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->installEventFilter(this);
    m_search->installEventFilter(this);

    connect(m_search, &QLineEdit::textChanged, this, &TermTreeView::fill);
    connect(m_tree, &QTreeView::expanded, this,
            [this](const QModelIndex& index) { addChildren(m_model->itemFromIndex(index)); });
    connect(m_model, &QStandardItemModel::itemChanged, this, [this](QStandardItem* item) {
        if (!m_isRefreshing)
            toggle(item->data(TermRole).toInt(), item->checkState() == Qt::Checked);
    });
    fill({});
}

QLineEdit* TermTreeView::searchField() const
{
    return m_search;
}

QString TermTreeView::idOf(int term) const
{
    return m_terms.term(term).id;
}

void TermTreeView::setChosen(const QStringList& terms)
{
    m_chosen = terms;
    refreshChecks(m_model->invisibleRootItem());
}

QStandardItem* TermTreeView::itemOf(int term, bool withChildren) const
{
    const TermTree::Term& entry = m_terms.term(term);
    auto* item = new QStandardItem(entry.label);
    item->setData(term, TermRole);
    item->setCheckable(true);
    item->setCheckState(m_chosen.contains(entry.id) ? Qt::Checked : Qt::Unchecked);
    item->setToolTip(m_terms.path(term).join(u" › "_s));
    // One empty child makes the row openable; the real ones come when it is opened.
    if (withChildren && !entry.children.empty())
        item->appendRow(new QStandardItem);
    return item;
}

void TermTreeView::fill(const QString& search)
{
    m_isRefreshing = true;
    m_model->clear();
    const QString text = search.simplified();
    if (text.isEmpty()) {
        for (const int root : m_terms.roots())
            m_model->appendRow(itemOf(root, true));
    } else {
        const std::vector<int> found = m_terms.search(text);
        for (std::size_t at = 0; at < std::min(found.size(), std::size_t(mostFound)); ++at)
            m_model->appendRow(itemOf(found[at], true));
        if (found.empty()) {
            auto* none = new QStandardItem(tr("No term has this text"));
            none->setEnabled(false);
            none->setData(-1, TermRole);
            m_model->appendRow(none);
        }
    }
    if (m_model->rowCount() > 0 && !text.isEmpty())
        m_tree->setCurrentIndex(m_model->index(0, 0));
    m_isRefreshing = false;
    // One or two roots are only a heading: what there is to choose from stands below them.
    if (text.isEmpty() && m_model->rowCount() <= fewRoots) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            m_tree->expand(m_model->index(row, 0));
        m_tree->scrollToTop();
    }
}

void TermTreeView::addChildren(QStandardItem* item)
{
    if (!item || item->data(FilledRole).toBool())
        return;
    m_isRefreshing = true;
    item->removeRows(0, item->rowCount());
    for (const int child : m_terms.term(item->data(TermRole).toInt()).children)
        item->appendRow(itemOf(child, true));
    item->setData(true, FilledRole);
    m_isRefreshing = false;
}

void TermTreeView::toggle(int term, bool isChosen)
{
    if (term < 0)
        return;
    const QString id = idOf(term);
    if (isChosen == m_chosen.contains(id))
        return;
    if (isChosen)
        m_chosen += id;
    else
        m_chosen.removeAll(id);
    refreshChecks(m_model->invisibleRootItem());
    emit chosenChanged(m_chosen);
}

void TermTreeView::refreshChecks(QStandardItem* parent)
{
    m_isRefreshing = true;
    for (int row = 0; row < parent->rowCount(); ++row) {
        QStandardItem* item = parent->child(row);
        if (item->isCheckable())
            item->setCheckState(m_chosen.contains(idOf(item->data(TermRole).toInt())) ? Qt::Checked : Qt::Unchecked);
        refreshChecks(item);
    }
    m_isRefreshing = false;
}

bool TermTreeView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == m_search && key->key() == Qt::Key_Down) {
            m_tree->setFocus(Qt::TabFocusReason);
            if (!m_tree->currentIndex().isValid())
                m_tree->setCurrentIndex(m_model->index(0, 0));
            return true;
        }
        if (watched == m_search && isEnter) {
            // With a text Enter takes the first term found; without one the choice is made.
            QStandardItem* first = m_search->text().isEmpty() ? nullptr : m_model->item(0);
            if (first && first->isCheckable()) {
                toggle(first->data(TermRole).toInt(), first->checkState() != Qt::Checked);
                m_search->clear();
            } else if (!first) {
                emit finished();
            }
            return true;
        }
        if (watched == m_tree && isEnter) {
            emit finished();
            return true;
        }
        if (watched == m_tree && key->key() == Qt::Key_Escape) {
            emit dismissed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace mesh
