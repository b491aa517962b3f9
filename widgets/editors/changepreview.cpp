// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/editors/changepreview.h"

#include "items/change_list_model.h"
#include "mesh/apply.h"
#include "widgets/common/panel.h"
#include "widgets/common/searchfield.h"
#include "widgets/theme/variants.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace mesh {

/// Leaves out what a preview of one edit need not say, and rows without the text.
class ChangePreview::Filter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString& text)
    {
        // Taken off and put back on: the mapping is then made in one pass, however the rows that pass are scattered.
        QAbstractItemModel* source = sourceModel();
        setSourceModel(nullptr);
        m_text = text.simplified();
        setSourceModel(source);
    }

protected:
    bool filterAcceptsColumn(int column, const QModelIndex&) const override
    {
        return column != ChangeListModel::KindColumn && column != ChangeListModel::OperationColumn;
    }
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        if (m_text.isEmpty())
            return true;
        for (int column = 0; column < ChangeListModel::ColumnCount; ++column) {
            if (sourceModel()->index(row, column, parent).data().toString().contains(m_text, Qt::CaseInsensitive))
                return true;
        }
        return false;
    }

private:
    QString m_text;
};

ChangePreview::ChangePreview(QWidget* parent)
    : QWidget(parent)
    , m_model(new ChangeListModel(this))
    , m_filter(new Filter(this))
    , m_table(new QTableView)
    , m_panel(nullptr)
    , m_search(new SearchField(tr("Search the preview"), this))
    , m_summary(new QLabel(this))
    , m_empty(new QLabel(tr("Nothing would change."), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* top = new QHBoxLayout;
    setTextRole(m_summary, TextRole::Secondary);
    top->addWidget(m_summary, 1);
    m_search->setFixedWidth(220);
    m_search->setObjectName(u"previewSearch"_s);
    m_search->setAccessibleName(tr("Search the preview"));
    top->addWidget(m_search);
    layout->addLayout(top);

    auto* panel = new Panel(this);
    m_panel = panel;
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setObjectName(u"previewTable"_s);
    m_table->setAccessibleName(tr("Preview of the changes"));
    setUpTable(m_table);
    setCompact(m_table, true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    panel->setContent(m_table);
    layout->addWidget(panel, 1);

    setTextRole(m_empty, TextRole::Secondary);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    layout->addWidget(m_empty, 1);
    m_empty->hide();

    connect(m_search, &QLineEdit::textChanged, this, &ChangePreview::filter);
}

void ChangePreview::setChangeSet(const Mesh& before, const ChangeSet& changeSet)
{
    m_counts = countsOf(changeSet);
    const Result<Mesh> after = apply(before, changeSet);
    m_model->setChanges(before, after ? *after : before, changeSet);
    const bool isEmpty = changeSet.isEmpty();
    m_panel->setVisible(!isEmpty);
    m_search->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    refreshSummary();
}

void ChangePreview::setEmptyText(const QString& text)
{
    m_empty->setText(text);
}

int ChangePreview::shownLines() const
{
    return m_filter->rowCount();
}

void ChangePreview::filter(const QString& text)
{
    m_filter->setText(text);
    refreshSummary();
}

void ChangePreview::refreshSummary()
{
    const QLocale locale;
    QStringList parts;
    if (m_counts.changed > 0)
        parts += tr("%1 changed").arg(locale.toString(qulonglong(m_counts.changed)));
    if (m_counts.created > 0)
        parts += tr("%1 created").arg(locale.toString(qulonglong(m_counts.created)));
    if (m_counts.removed > 0)
        parts += tr("%1 deleted").arg(locale.toString(qulonglong(m_counts.removed)));
    if (m_filter->rowCount() < m_model->rowCount())
        parts += tr("%1 of %2 lines shown")
                     .arg(locale.toString(m_filter->rowCount()), locale.toString(m_model->rowCount()));
    m_summary->setText(parts.join(u", "_s));
}

} // namespace mesh
