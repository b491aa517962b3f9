// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/comparison_model.h"

#include "items/words.h"
#include "mesh/naming.h"

#include <QCoreApplication>

#include <map>
#include <numeric>

namespace mesh {

namespace {

constexpr std::size_t mostSorted = 20'000; ///< by name; more are by kind only, names take their time
constexpr qsizetype longestValue = 40;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(mesh::Comparison)
};

std::vector<const FieldChange*> decidedFields(const RecordChange& change)
{
    std::vector<const FieldChange*> fields;
    for (const FieldChange& field : change.fields) {
        if (!kindInfo(change.record.kind).fields[field.field].has(FieldFlag::System))
            fields.push_back(&field);
    }
    return fields;
}

/// Whom an ownership names, or null: several of one thing are told apart by them.
RecordId holderOf(const Mesh& mesh, RecordId record)
{
    const Assignment* assignment = mesh.find(record.as<Kind::Assignment>());
    return !assignment ? RecordId() : assignment->person.isNull() ? RecordId(assignment->team) : assignment->person;
}

/// The datasets that a flow of columns runs between: the same columns are in many.
QString datasetsOf(const Mesh& mesh, RecordId record)
{
    const Flow* flow = mesh.find(record.as<Kind::Flow>());
    const Column* from = flow ? mesh.find(flow->from.as<Kind::Column>()) : nullptr;
    const Column* to = flow ? mesh.find(flow->to.as<Kind::Column>()) : nullptr;
    return from && to ? Text::tr("%1 to %2").arg(titleOf(mesh, from->dataset), titleOf(mesh, to->dataset)) : QString();
}

} // namespace

Difference differenceOf(const RecordChange& change)
{
    switch (change.operation) {
    case Operation::Create:
        return Difference::Added;
    case Operation::Remove:
        return Difference::Removed;
    case Operation::Update:
        break;
    }
    return Difference::Changed;
}

QString differenceWords(const MeshComparison& comparison, NodeIndex node)
{
    QStringList words;
    std::map<Kind, int> others; // what belongs to it
    for (const quint32 at : comparison.changesOf(node)) {
        const RecordChange& change = comparison.changes().changes[at];
        if (change.record != comparison.graph().record(node)) {
            ++others[change.record.kind];
            continue;
        }
        for (const FieldChange* field : decidedFields(change)) {
            const QString label = kindInfo(change.record.kind).fields[field->field].label();
            words << (words.isEmpty() ? label : inSentence(label));
        }
    }
    for (const auto& [kind, count] : others) {
        const QString word = kind == Kind::Assignment ? kindInfo(kind).singular() : countText(kind, count);
        words << (words.isEmpty() ? word : inSentence(word));
    }
    return words.join(QStringLiteral(", "));
}

ComparisonModel::ComparisonModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void ComparisonModel::setComparison(std::shared_ptr<const MeshComparison> comparison)
{
    if (comparison == m_comparison)
        return;
    beginResetModel();
    m_comparison = std::move(comparison);
    m_counts = {};
    m_order.clear();
    if (m_comparison) {
        const auto& changes = m_comparison->changes().changes;
        m_order.resize(changes.size());
        std::iota(m_order.begin(), m_order.end(), 0U);
        for (const RecordChange& change : changes)
            ++m_counts[std::size_t(differenceOf(change))];
        m_counts[std::size_t(Difference::Same)] = int(changes.size());
        if (changes.size() <= mostSorted) {
            std::vector<std::pair<Kind, QString>> keys;
            keys.reserve(changes.size());
            for (const RecordChange& change : changes)
                keys.emplace_back(change.record.kind, titleOf(m_comparison->graph().mesh(), change).toCaseFolded());
            std::ranges::stable_sort(
                m_order, {}, [&keys](quint32 at) -> const auto& { return keys[at]; });
        }
    }
    fill();
    endResetModel();
}

void ComparisonModel::setOnly(std::optional<Difference> difference)
{
    if (difference == m_only)
        return;
    beginResetModel();
    m_only = difference;
    fill();
    endResetModel();
}

void ComparisonModel::fill()
{
    m_rows.clear();
    for (const quint32 at : m_order) {
        if (!m_only || differenceOf(m_comparison->changes().changes[at]) == *m_only)
            m_rows.push_back(at);
    }
}

int ComparisonModel::rowOf(RecordId record) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (change(row).record == record)
            return row;
    }
    return -1;
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString ComparisonModel::detail(const RecordChange& change) const
{
    const KindInfo& info = kindInfo(change.record.kind);
    const auto fields = decidedFields(change);
    if (change.operation != Operation::Update || fields.empty()) {
        const bool isRemoved = change.operation == Operation::Remove;
        const Mesh& mesh = isRemoved ? m_comparison->before() : m_comparison->after();
        if (const QString datasets = datasetsOf(mesh, change.record); !datasets.isEmpty())
            //: a kind of record and between which datasets: "Flow: Orders to Payments"
            return Text::tr("%1: %2").arg(info.singular(), datasets);
        if (const RecordId holder = holderOf(mesh, change.record); !holder.isNull())
            //: a kind of record and who holds it: "Ownership: Daniel Okafor"
            return Text::tr("%1: %2").arg(info.singular(), titleOf(mesh, holder));
        return info.singular();
    }
    if (fields.size() > 1) {
        QStringList labels;
        for (const FieldChange* field : fields)
            labels << inSentence(info.fields[field->field].label());
        //: a kind of record and its fields that differ: "Data product: status, tags"
        return Text::tr("%1: %2").arg(info.singular(), labels.join(QStringLiteral(", ")));
    }
    const FieldInfo& field = info.fields[fields.front()->field];
    const auto shown = [&](const Mesh& mesh, const Value& value) {
        return value.isNull() ? Text::tr("nothing") : shortened(displayText(mesh, field, value), longestValue);
    };
    //: a kind of record, its one field that differs, and the values: "Data product, status: Draft to Active"
    return Text::tr("%1, %2: %3 to %4")
        .arg(info.singular(), inSentence(field.label()), shown(m_comparison->before(), fields.front()->before),
             shown(m_comparison->after(), fields.front()->after));
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RecordChange& record = change(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(m_comparison->graph().mesh(), record);
    case Qt::ToolTipRole:
    case DetailRole:
        return detail(record);
    case RecordRole:
        return QVariant::fromValue(record.record);
    case DifferenceRole:
        return int(differenceOf(record));
    default:
        return {};
    }
}

} // namespace mesh
