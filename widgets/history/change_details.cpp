// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/history/change_details.h"

#include "items/change_list_model.h"
#include "mesh/naming.h"
#include "mesh/restore.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/searchfield.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace mesh {

ChangeDetails::ChangeDetails(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ChangeListModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_filter(new SearchField(tr("Filter these changes")))
    , m_table(new QTableView)
    , m_restoreField(new QPushButton(tr("Restore this field")))
    , m_restoreRecords(new QPushButton(tr("Restore the record")))
    , m_empty(new EmptyState({}))
    , m_content(new QWidget)
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortRole(ChangeListModel::SortRole);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    m_filter->setAccessibleName(m_filter->placeholderText());

    setUpTable(m_table);
    setCompact(m_table, true);
    m_table->setModel(m_proxy);
    m_table->setObjectName(QStringLiteral("changeTable"));
    m_table->setAccessibleName(tr("Changes"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setColumnWidth(ChangeListModel::RecordColumn, 190);
    m_table->setColumnWidth(ChangeListModel::KindColumn, 100);
    m_table->setColumnWidth(ChangeListModel::OperationColumn, 80);
    m_table->setColumnWidth(ChangeListModel::FieldColumn, 130);
    m_table->setColumnWidth(ChangeListModel::BeforeColumn, 160);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChangeDetails::refreshButtons);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit recordActivated(index.data(ChangeListModel::RecordRole).value<RecordId>());
    });

    m_restoreField->setObjectName(QStringLiteral("restoreFieldButton"));
    m_restoreField->setToolTip(tr("Give the selected field its earlier value again"));
    m_restoreRecords->setObjectName(QStringLiteral("restoreRecordButton"));
    m_restoreRecords->setToolTip(tr("Give every field of the selected records its earlier value again"));
    for (QPushButton* button : {m_restoreField, m_restoreRecords})
        button->setIcon(icon(QStringLiteral("restore")));
    connect(m_restoreField, &QPushButton::clicked, this, &ChangeDetails::restoreSelectedField);
    connect(m_restoreRecords, &QPushButton::clicked, this, &ChangeDetails::restoreSelectedRecords);
    connect(&m_session, &Session::asOfChanged, this, &ChangeDetails::refreshButtons);

    auto* bar = new QHBoxLayout;
    bar->setSpacing(metrics::GroupGap);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_restoreField);
    bar->addWidget(m_restoreRecords);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(metrics::GroupGap);
    content->addLayout(bar);
    content->addWidget(m_table, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_empty, 1);
    clear({});
}

void ChangeDetails::show(Mesh before, Mesh after, ChangeSet changes)
{
    m_before = before;
    m_model->setChanges(std::move(before), std::move(after), std::move(changes));
    m_content->show();
    m_empty->hide();
    refreshButtons();
}

void ChangeDetails::clear(const QString& hint)
{
    m_model->setChanges({}, {}, {});
    m_empty->setLine(hint);
    m_content->hide();
    m_empty->show();
}

int ChangeDetails::changeCount() const
{
    return int(m_model->changes().changes.size());
}

std::vector<int> ChangeDetails::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.push_back(m_proxy->mapToSource(index).row());
    return rows;
}

void ChangeDetails::refreshButtons()
{
    const auto rows = selectedRows();
    const bool isEditable = m_session.isEditable();
    m_restoreRecords->setEnabled(isEditable && !rows.empty());
    m_restoreField->setEnabled(isEditable && rows.size() == 1
                               && m_model->recordChange(rows.front()).operation == Operation::Update);
}

void ChangeDetails::restoreSelectedField()
{
    const auto rows = selectedRows();
    if (rows.size() != 1)
        return;
    const RecordId record = m_model->recordChange(rows.front()).record;
    const FieldChange* change = m_model->fieldChange(rows.front());
    if (!change)
        return;
    const Mesh& now = m_session.document().mesh();
    ChangeSet back = restoreField(now, m_before, record, change->field);
    const QString label = kindInfo(record.kind).fields[change->field].label();
    if (back.isEmpty()) {
        m_session.tell(tr("%1 is what it was then already.").arg(label));
        return;
    }
    back.info.reason = tr("Restore %1 of %2").arg(label, titleOf(now, record));
    m_session.commit(std::move(back));
}

void ChangeDetails::restoreSelectedRecords()
{
    std::vector<RecordId> records;
    for (const int row : selectedRows()) {
        const RecordId id = m_model->recordChange(row).record;
        if (std::ranges::find(records, id) == records.end())
            records.push_back(id);
    }
    const Mesh& now = m_session.document().mesh();
    ChangeSet back = restoreRecords(now, m_before, records);
    if (back.isEmpty()) {
        m_session.tell(tr("What is selected is as it was then already."));
        return;
    }
    const QString name = titleOf(now.contains(records.front()) ? now : m_before, records.front());
    back.info.reason
        = records.size() == 1 ? tr("Restore %1").arg(name) : tr("Restore %n record(s)", nullptr, int(records.size()));
    m_session.commit(std::move(back));
}

} // namespace mesh
