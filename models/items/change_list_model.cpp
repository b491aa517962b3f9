// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/change_list_model.h"

#include "mesh/naming.h"

namespace mesh {

QString operationLabel(Operation operation)
{
    switch (operation) {
    case Operation::Create:
        return ChangeListModel::tr("Created");
    case Operation::Update:
        return ChangeListModel::tr("Changed");
    case Operation::Remove:
        return ChangeListModel::tr("Deleted");
    }
    return {};
}

ChangeListModel::ChangeListModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ChangeListModel::setChanges(Mesh before, Mesh after, ChangeSet changes)
{
    beginResetModel();
    m_before = std::move(before);
    m_after = std::move(after);
    m_changes = std::move(changes);
    m_rows.clear();
    for (std::size_t change = 0; change < m_changes.changes.size(); ++change) {
        const RecordChange& record = m_changes.changes[change];
        const auto& fields = kindInfo(record.record.kind).fields;
        const std::size_t first = m_rows.size();
        for (std::size_t field = 0; field < record.fields.size(); ++field) {
            // Where something came from is the importer's business; people look for what it says.
            if (!fields[record.fields[field].field].has(FieldFlag::System))
                m_rows.push_back({quint32(change), quint32(field)});
        }
        if (m_rows.size() == first)
            m_rows.push_back({quint32(change), 0});
    }
    endResetModel();
}

const RecordChange& ChangeListModel::recordChange(int row) const
{
    return m_changes.changes[m_rows[std::size_t(row)].change];
}

const FieldChange* ChangeListModel::fieldChange(int row) const
{
    const RecordChange& change = recordChange(row);
    const std::size_t field = m_rows[std::size_t(row)].field;
    return field < change.fields.size() ? &change.fields[field] : nullptr;
}

int ChangeListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChangeListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const Mesh& ChangeListModel::meshWith(RecordId id) const
{
    return m_after.contains(id) ? m_after : m_before;
}

QString ChangeListModel::text(const Row& row, int column) const
{
    const RecordChange& change = m_changes.changes[row.change];
    const KindInfo& info = kindInfo(change.record.kind);
    const FieldChange* field = row.field < change.fields.size() ? &change.fields[row.field] : nullptr;
    switch (column) {
    case RecordColumn:
        return titleOf(meshWith(change.record), change);
    case KindColumn:
        return info.singular();
    case OperationColumn:
        return operationLabel(change.operation);
    case FieldColumn:
        return field ? info.fields[field->field].label() : QString();
    case BeforeColumn:
        return field ? displayText(m_before, info.fields[field->field], field->before) : QString();
    case AfterColumn:
        return field ? displayText(m_after, info.fields[field->field], field->after) : QString();
    default:
        return {};
    }
}

QVariant ChangeListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    const RecordChange& change = m_changes.changes[row.change];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case SortRole:
        return text(row, index.column());
    case RecordRole:
        return QVariant::fromValue(change.record);
    case FieldRole:
        return row.field < change.fields.size() ? int(change.fields[row.field].field) : -1;
    case OperationRole:
        return int(change.operation);
    default:
        return {};
    }
}

QVariant ChangeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RecordColumn:
        return tr("Record");
    case KindColumn:
        return tr("Kind");
    case OperationColumn:
        return tr("What");
    case FieldColumn:
        return tr("Field");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    default:
        return {};
    }
}

} // namespace mesh
