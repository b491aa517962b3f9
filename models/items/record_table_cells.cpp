// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// What the cells of the table hold, and what is written into them.

#include "items/editing.h"
#include "items/record_table_model.h"
#include "items/words.h"
#include "mesh/naming.h"
#include "mesh/validation.h"

#include <QCoreApplication>

namespace mesh {

namespace {

bool isStatus(const FieldInfo& field)
{
    return field.choice == &choiceInfo<Lifecycle>();
}

bool isCellEditable(const FieldInfo& field)
{
    return field.isEditable() && field.type != FieldType::Json && field.type != FieldType::AnyReference;
}

} // namespace

QVariant RecordTableModel::fieldData(const TableColumn& column, RecordId id, int role) const
{
    const RecordView record = m_mesh.find(id);
    const FieldInfo& field = record.info().fields[std::size_t(column.field)];
    switch (role) {
    case Qt::EditRole:
        return editText(m_mesh, field, record.value(field));
    case StateTokenRole:
        return isStatus(field) ? field.choice->token(quint8(record.value(field).to<qint64>())) : QString();
    case CodeRole:
        return field.has(FieldFlag::Code);
    default:
        return {};
    }
}

QString RecordTableModel::unseenTextOf(RecordId id) const
{
    if (!m_unseen)
        return {};
    const auto found = m_unseen->find(id);
    return found == m_unseen->end() ? QString() : unseenText(found->second);
}

QVariant RecordTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RecordId id = recordAt(index.row());
    if (!m_mesh.contains(id))
        return {};
    const TableColumn& column = m_columns[std::size_t(index.column())];
    const RecordFacts& facts = factsAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(m_mesh, id, facts, column);
    case Qt::ToolTipRole: {
        const QString source = data(index, SourceRole).toString();
        QString text = cellText(m_mesh, id, facts, column);
        if (column.computed == Computed::Owner && facts.owners.size() > 1) {
            QStringList names;
            for (const RecordId& owner : facts.owners)
                names += titleOf(m_mesh, owner);
            text = names.join(QStringLiteral(", "));
        }
        if (!source.isEmpty())
            //: %1 is a value, %2 the record it is inherited from
            text = tr("%1, from %2").arg(text, source);
        const QString unseen = data(index, UnseenRole).toString();
        return unseen.isEmpty() ? text : QString(text % QLatin1Char('\n') % unseen);
    }
    case Qt::AccessibleTextRole: {
        const QString text = tr("%1: %2").arg(columnTitle(m_spec.kind, column), cellText(m_mesh, id, facts, column));
        const QString unseen = data(index, UnseenRole).toString();
        //: %1 is what a cell holds, %2 that it is new: "Name: Orders. Changed by lea, 12:31"
        return unseen.isEmpty() ? text : tr("%1. %2").arg(text, unseen);
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumeric(m_spec.kind, column) ? Qt::AlignRight : Qt::AlignLeft));
    case IdRole:
        return QVariant::fromValue(id);
    case SortRole: {
        const CellKey key = cellKey(m_mesh, id, facts, column);
        return key.isAbsent ? QVariant() : key.text.isEmpty() ? QVariant(key.number) : QVariant(key.text);
    }
    case UnseenRole:
        return index.column() == 0 ? unseenTextOf(id) : QString();
    case ColumnIdRole:
        return column.id;
    case DomainRankRole:
        return domainRank(m_mesh, m_spec.kind == Kind::Domain ? id.as<Kind::Domain>() : facts.domain);
    case OwnerStandingRole:
        return column.computed == Computed::Owner ? int(facts.ownerStanding) : int(OwnerStanding::NotOwnable);
    case InheritedRole:
        return column.computed == Computed::Owner && facts.ownerStanding == OwnerStanding::Inherited;
    case SourceRole:
        return column.computed == Computed::Owner && !facts.ownerSource.isNull() && facts.ownerSource != id
            ? titleOf(m_mesh, facts.ownerSource)
            : QString();
    case TrendRole: {
        if (column.computed != Computed::Trend || facts.shownSlo.isNull())
            return {};
        const std::vector<double> values = dailyValues(m_mesh, facts.shownSlo, spec().at);
        return QVariant::fromValue(QList<double>(values.begin(), values.end()));
    }
    default:
        break;
    }
    if (column.field >= 0)
        return fieldData(column, id, role);
    if (role == StateTokenRole && column.computed == Computed::Health)
        return healthToken(facts.hasSlo() ? facts.health : SloHealth::NotMeasured);
    return {};
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn& column = m_columns[std::size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return columnTitle(m_spec.kind, column);
    case Qt::ToolTipRole:
        return columnHint(m_spec.kind, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isNumeric(m_spec.kind, column) ? Qt::AlignRight : Qt::AlignLeft));
    case ColumnIdRole:
        return column.id;
    default:
        return {};
    }
}

bool RecordTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const RecordId id = recordAt(index.row());
    const FieldInfo& field = kindInfo(id.kind).fields[std::size_t(m_columns[std::size_t(index.column())].field)];
    const Result<Value> parsed = parseValue(m_mesh, field, value.toString());
    if (!parsed) {
        emit editRefused(parsed.error().message);
        return false;
    }
    const std::vector<RecordId> records {id};
    return m_commit(settingField(m_mesh, records, field, *parsed));
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    flags |= Qt::ItemNeverHasChildren;
    const TableColumn& column = m_columns[std::size_t(index.column())];
    if (m_commit && m_isEditable && column.field >= 0
        && isCellEditable(kindInfo(m_spec.kind).fields[std::size_t(column.field)]))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace mesh
