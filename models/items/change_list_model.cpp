// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/change_list_model.h"

namespace mesh {

ChangeListModel::ChangeListModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_lines(std::make_shared<ChangeLines>())
{
}

void ChangeListModel::setChanges(Mesh before, Mesh after, ChangeSet changes)
{
    setLines(std::make_shared<ChangeLines>(std::move(before), std::move(after), std::move(changes)));
}

void ChangeListModel::setLines(ChangeLinesPtr lines)
{
    beginResetModel();
    m_lines = lines ? std::move(lines) : std::make_shared<ChangeLines>();
    m_shown.reset();
    endResetModel();
}

void ChangeListModel::setShown(std::optional<std::vector<quint32>> shown)
{
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

int ChangeListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown ? m_shown->size() : m_lines->size());
}

int ChangeListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ChangeListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const std::size_t line = lineOf(index.row());
    switch (role) {
    case Qt::ToolTipRole:
        if (index.column() == RecordColumn)
            return m_lines->qualifiedName(line);
        [[fallthrough]];
    case Qt::DisplayRole:
        return m_lines->text(line, index.column());
    case RecordRole:
        return QVariant::fromValue(m_lines->record(line));
    case FieldRole: {
        const FieldChange* field = m_lines->fieldChange(line);
        return field ? int(field->field) : -1;
    }
    case OperationRole:
        return m_lines->note(line) ? QVariant() : int(m_lines->recordChange(line).operation);
    case OutcomeRole:
        return int(m_lines->outcome(line));
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
        return m_lines->grain() == ChangeLines::Grain::Records ? tr("Details") : tr("Field");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    default:
        return {};
    }
}

} // namespace mesh
