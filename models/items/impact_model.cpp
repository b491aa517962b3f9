// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/impact_model.h"

#include "mesh/naming.h"

#include <QCollator>
#include <QCoreApplication>

#include <numeric>

namespace mesh {

namespace {
struct ImpactText
{
    Q_DECLARE_TR_FUNCTIONS(mesh::Impact)
};

/// "Ana Ruiz (Owner, from Sales)"
QString ownerText(const Mesh& mesh, const Owner& owner)
{
    const QString name = titleOf(mesh, owner.who());
    const QString role = labelOf(owner.role);
    return owner.isInherited
        //: a person, a role, and the record that the role is inherited from: "Ana Ruiz (Owner, from Sales)"
        ? ImpactText::tr("%1 (%2, from %3)").arg(name, role, titleOf(mesh, owner.source))
        //: a person and a role
        : ImpactText::tr("%1 (%2)").arg(name, role);
}

} // namespace

ImpactModel::ImpactModel(Rows rows, QObject* parent)
    : QAbstractTableModel(parent)
    , m_rows(rows)
    , m_impact(std::make_shared<Impact>())
{
}

void ImpactModel::setImpact(Mesh mesh, std::shared_ptr<const Impact> impact)
{
    beginResetModel();
    m_mesh = std::move(mesh);
    m_impact = std::move(impact);
    m_order = sorted(m_sortColumn, m_sortOrder);
    endResetModel();
}

int ImpactModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int ImpactModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows == Rows::Records ? int(RecordColumnCount) : int(PeopleColumnCount);
}

QVariant ImpactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != NameColumn && section != TellColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == CsvRole && section == AgreementColumn)
        return tr("Agreements");
    if (role == Qt::ToolTipRole && section == AgreementColumn)
        return tr("Agreements in force");
    if (role != Qt::DisplayRole)
        return {};
    const bool isRecords = m_rows == Rows::Records;
    switch (section) {
    case NameColumn:
        return tr("Name");
    case DistanceColumn:
        return tr("Steps");
    case TellColumn:
        return isRecords ? tr("To tell") : tr("As");
    case SloColumn:
        return isRecords ? tr("SLOs") : tr("Of");
    case AgreementColumn:
        //: short for agreements, the head of a narrow column
        return tr("Agr.");
    default:
        return {};
    }
}

QVariant ImpactModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const quint32 at = m_order[std::size_t(index.row())];
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    return m_rows == Rows::Records ? recordData(m_impact->rows[at], index.column(), role)
                                   : personData(m_impact->people[at], index.column(), role);
}

QVariant ImpactModel::recordData(const ImpactRow& row, int column, int role) const
{
    if (role == RecordRole)
        return QVariant::fromValue(row.record);
    if (role == HealthRole)
        return int(row.worst);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != CsvRole)
        return {};
    switch (column) {
    case NameColumn:
        if (role == CsvRole)
            return qualifiedNameOf(m_mesh, row.record);
        if (role == Qt::ToolTipRole) {
            const QString kind = kindInfo(row.record.kind).singular();
            //: a name, what it is, and its domain
            return row.domain.isNull() ? tr("%1, %2").arg(row.name, kind)
                                       : tr("%1, %2 in %3").arg(row.name, kind, titleOf(m_mesh, row.domain));
        }
        return row.name;
    case DistanceColumn:
        return role == Qt::ToolTipRole ? QVariant(tr("%n steps away", nullptr, int(row.distance)))
                                       : QVariant(int(row.distance));
    case TellColumn:
        return tellText(row, role);
    case SloColumn:
        if (role != Qt::DisplayRole)
            return slosText(row);
        return row.slos.empty() ? QVariant() : QVariant(int(row.slos.size()));
    case AgreementColumn:
        if (role != Qt::DisplayRole) {
            QStringList names;
            for (const AgreementId& agreement : row.agreements)
                names.append(titleOf(m_mesh, agreement));
            return names.join(QStringLiteral("; "));
        }
        return row.agreements.empty() ? QVariant() : QVariant(int(row.agreements.size()));
    default:
        return {};
    }
}

QString ImpactModel::tellText(const ImpactRow& row, int role) const
{
    if (row.toTell.empty())
        return tr("Nobody");
    if (role == Qt::DisplayRole) {
        const QString first = titleOf(m_mesh, row.toTell.front().who());
        std::vector<RecordId> who;
        for (const Owner& owner : row.toTell)
            who.push_back(owner.who());
        std::ranges::sort(who);
        const auto distinct = std::unique(who.begin(), who.end()) - who.begin();
        //: the first of several people, and how many more there are
        return distinct == 1 ? first : tr("%1 +%2").arg(first).arg(distinct - 1);
    }
    QStringList lines;
    for (const Owner& owner : row.toTell)
        lines.append(ownerText(m_mesh, owner));
    return lines.join(role == CsvRole ? QStringLiteral("; ") : QStringLiteral("\n"));
}

QString ImpactModel::slosText(const ImpactRow& row) const
{
    QStringList names;
    for (const SloId& slo : row.slos)
        names.append(titleOf(m_mesh, slo));
    if (names.isEmpty())
        return {};
    //: SLOs by name, and how the worst of them stands
    return tr("%1: %2").arg(healthLabel(row.worst), names.join(QStringLiteral("; ")));
}

QVariant ImpactModel::personData(const ImpactPerson& person, int column, int role) const
{
    if (role == RecordRole)
        return QVariant::fromValue(person.who);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != CsvRole)
        return {};
    switch (column) {
    case NameColumn:
        if (const Person* found = m_mesh.find(person.who.as<Kind::Person>());
            found && !found->email.isEmpty() && role != Qt::DisplayRole)
            return QStringLiteral("%1 <%2>").arg(person.name, found->email);
        return person.name;
    case DistanceColumn:
        return role == Qt::ToolTipRole ? QVariant(tr("The nearest is %n steps away", nullptr, int(person.nearest)))
                                       : QVariant(int(person.nearest));
    case TellColumn:
        return rolesText(person);
    case CountColumn:
        return role == Qt::DisplayRole ? QVariant(int(person.records)) : QVariant(recordsText(person));
    default:
        return {};
    }
}

QString ImpactModel::rolesText(const ImpactPerson& person) const
{
    QStringList roles;
    for (const ImpactPerson::Reason& reason : person.reasons) {
        if (const QString label = labelOf(reason.role); !roles.contains(label))
            roles.append(label);
    }
    return roles.join(QStringLiteral(", "));
}

QString ImpactModel::recordsText(const ImpactPerson& person) const
{
    QStringList lines;
    for (const ImpactPerson::Reason& reason : person.reasons) {
        const QString name = m_impact->rows[reason.row].name;
        const QString role = labelOf(reason.role);
        lines.append(reason.inheritedFrom.isNull()
                         ? ImpactText::tr("%1 (%2)").arg(name, role)
                         : ImpactText::tr("%1 (%2, from %3)").arg(name, role, titleOf(m_mesh, reason.inheritedFrom)));
    }
    return lines.join(QStringLiteral("; "));
}

std::vector<quint32> ImpactModel::sorted(int column, Qt::SortOrder order) const
{
    const bool isRecords = m_rows == Rows::Records;
    const Impact& impact = *m_impact;
    std::vector<quint32> rows(isRecords ? impact.rows.size() : impact.people.size());
    std::iota(rows.begin(), rows.end(), 0U);
    const auto by = [&](auto key) {
        std::vector<decltype(key(0U))> keys;
        keys.reserve(rows.size());
        for (quint32 row = 0; row < rows.size(); ++row)
            keys.push_back(key(row));
        if (order == Qt::AscendingOrder)
            std::ranges::stable_sort(
                rows, std::ranges::less(), [&](quint32 row) -> const auto& { return keys[row]; });
        else
            std::ranges::stable_sort(
                rows, std::ranges::greater(), [&](quint32 row) -> const auto& { return keys[row]; });
    };
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    const auto byText = [&](auto text) {
        std::vector<QCollatorSortKey> keys;
        keys.reserve(rows.size());
        for (quint32 row = 0; row < rows.size(); ++row)
            keys.push_back(collator.sortKey(text(row)));
        std::ranges::stable_sort(rows, [&](quint32 a, quint32 b) {
            return order == Qt::AscendingOrder ? keys[a] < keys[b] : keys[b] < keys[a];
        });
    };
    switch (column) {
    case NameColumn:
        byText([&](quint32 row) { return isRecords ? impact.rows[row].name : impact.people[row].name; });
        break;
    case DistanceColumn:
        by([&](quint32 row) { return isRecords ? impact.rows[row].distance : impact.people[row].nearest; });
        break;
    case TellColumn:
        byText([&](quint32 row) {
            return isRecords ? tellText(impact.rows[row], Qt::DisplayRole) : rolesText(impact.people[row]);
        });
        break;
    case SloColumn: // worst first, then how many; of people: how many records
        by([&](quint32 row) {
            return isRecords ? std::pair(quint32(impact.rows[row].worst), quint32(impact.rows[row].slos.size()))
                             : std::pair(impact.people[row].records, 0U);
        });
        break;
    case AgreementColumn:
        by([&](quint32 row) { return impact.rows[row].agreements.size(); });
        break;
    default:
        break;
    }
    return rows;
}

void ImpactModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<quint32> kept;
    for (const QModelIndex& index : before)
        kept.push_back(m_order[std::size_t(index.row())]);
    m_order = sorted(column, order);
    std::vector<int> rowOf(m_order.size());
    for (std::size_t row = 0; row < m_order.size(); ++row)
        rowOf[m_order[row]] = int(row);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rowOf[kept[std::size_t(i)]], before[i].column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

QString impactSummary(const Impact& impact)
{
    QStringList parts {ImpactText::tr("%n touched", nullptr, int(impact.rows.size())),
                       ImpactText::tr("%n people to tell", nullptr, int(impact.people.size())),
                       ImpactText::tr("%n SLOs", nullptr, int(impact.slos)),
                       ImpactText::tr("%n agreements", nullptr, int(impact.agreements))};
    if (impact.withoutOwner > 0)
        parts.append(ImpactText::tr("%n without anybody to tell", nullptr, int(impact.withoutOwner)));
    return parts.join(QStringLiteral(", "));
}

} // namespace mesh
