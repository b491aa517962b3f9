// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/mappers.h"

#include "exchange/import_session.h"
#include "exchange/native_names.h"
#include "exchange/texts.h"
#include "mesh/description.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace mesh {

using namespace Qt::StringLiterals;

namespace {

/// One record of the file: an object, or a row of a table with the names of its cells.
class Row
{
public:
    Row(const Node& node, QStringList cells)
        : m_node(node)
        , m_cells(std::move(cells))
    {
    }

    const Node& node() const { return m_node; }
    Node operator[](const QString& name) const
    {
        return m_cells.isEmpty() ? m_node[name.toStdString()] : m_node.at(int(m_cells.indexOf(name)));
    }
    QStringList names() const
    {
        if (!m_cells.isEmpty())
            return m_cells;
        QStringList names;
        for (const Node& entry : m_node)
            names += entry.keyString();
        return names;
    }

private:
    Node m_node;
    QStringList m_cells; ///< empty for an object
};

std::vector<Row> rowsOf(const Node& kind)
{
    QStringList cells;
    for (const Node& cell : kind["fields"])
        cells += cell.string();
    std::vector<Row> rows;
    for (const Node& row : kind.isMap() ? kind["rows"] : kind)
        rows.emplace_back(row, cells);
    return rows;
}

QStringList textsOf(const Node& node)
{
    QStringList texts;
    if (node.isScalar())
        return node.isNull() ? texts : QStringList {node.string()};
    for (const Node& item : node)
        texts += item.string();
    return texts;
}

QByteArray jsonOf(const Node& node)
{
    const QJsonValue value = node.toJson();
    return value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                           : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
}

class NativeMapper
{
public:
    explicit NativeMapper(ImportSession& session)
        : m_session(session)
        , m_names(session)
    {
    }

    void map(const Node& records)
    {
        // Names first, so that a row may refer to one further down; then all fields, kinds that are told apart by what
        // they refer to last.
        for (const Node& kind : records)
            nameRows(kind);
        for (const KindInfo& info : allKinds()) {
            for (const Node& kind : records) {
                if (kindFromToken(kind.keyString()) == info.kind)
                    putRows(info, kind);
            }
        }
    }

private:
    static bool hasOwnName(Kind kind)
    {
        const KindInfo& info = kindInfo(kind);
        return info.titleField >= 0 && kind != Kind::Slo && kind != Kind::Rule && kind != Kind::Column
            && kind != Kind::Port;
    }

    void nameRows(const Node& node)
    {
        const Kind kind = kindFromToken(node.keyString());
        if (kind == Kind::None)
            return;
        for (const Row& row : rowsOf(node)) {
            RecordId id;
            if (const Node about = row[u"@"_s]; about && !about.isNull()) {
                id = m_names.resolve(about.string()).value_or(RecordId());
            } else if (hasOwnName(kind)) {
                id = withRecordType(kind, [&](auto* type) -> RecordId {
                    std::remove_pointer_t<decltype(type)> record;
                    setTexts(kindInfo(kind), row, &record);
                    RecordId same = m_names.same(kind, &record);
                    if (same.isNull() && kind == Kind::Product)
                        same = m_session.productByName(row[u"name"_s].string());
                    if (same.isNull()) {
                        same = {kind, newUuid()};
                        m_names.add(same, &record);
                    }
                    return same;
                });
            } else {
                id = {kind, newUuid()};
            }
            m_ids.insert(row.node().pointer(), id);
            if (const Node local = row[u"id"_s]; local && !local.isNull())
                m_names.addLocal(local.string(), id);
        }
    }

    /// The fields that need no other record: enough to tell what a row is about.
    void setTexts(const KindInfo& info, const Row& row, void* record)
    {
        for (const FieldInfo& field : info.fields) {
            const Node cell = row[QLatin1String(field.name)];
            if (!cell || cell.isNull())
                continue;
            if (field.type == FieldType::Text)
                field.set(record, Value(cell.string()));
            else if (field.type == FieldType::Reference && info.kind == Kind::Product)
                field.set(record, Value(m_names.resolve(cell.string()).value_or(RecordId()).uuid));
        }
    }

    void putRows(const KindInfo& info, const Node& node)
    {
        for (const Row& row : rowsOf(node)) {
            warnOfUnknownFields(info, row);
            withRecordType(info.kind, [&](auto* type) { putRow<std::remove_pointer_t<decltype(type)>>(info, row); });
        }
    }

    void warnOfUnknownFields(const KindInfo& info, const Row& row)
    {
        for (const QString& name : row.names()) {
            if (name != "id"_L1 && name != "@"_L1 && !info.field(name) && !m_warnedOf.contains(name)) {
                m_warnedOf += name;
                m_session.warn(row.node(),
                               Exchange::tr("A %1 has no field \"%2\".").arg(inSentence(info.singular()), name));
            }
        }
    }

    template<typename T>
    void putRow(const KindInfo& info, const Row& row)
    {
        T record;
        RecordId id = m_ids.value(row.node().pointer());
        const bool isAbout = row[u"@"_s] && !row[u"@"_s].isNull();
        if (isAbout && id.isNull()) {
            m_session.refuse(row.node(), info.kind,
                             Exchange::tr("\"%1\" is not there, so what is said about it cannot be kept.")
                                 .arg(row[u"@"_s].string()));
            return;
        }
        for (const FieldInfo& field : info.fields) {
            const Node cell = row[QLatin1String(field.name)];
            if (cell && !cell.isNull())
                field.set(&record, valueOf(field, cell));
        }
        if (!isAbout && !hasRequired(info, &record)) {
            m_session.refuse(row.node(), info.kind,
                             Exchange::tr("This %1 lacks a field that is needed and was left out.")
                                 .arg(inSentence(info.singular())));
            return;
        }
        if (!isAbout && !hasOwnName(info.kind)) {
            if (const RecordId same = m_names.same(info.kind, &record); !same.isNull())
                id = same;
            else
                m_names.add(id, &record);
        }
        record.id = id.template as<T::kind>();
        const bool isThere = bool(m_session.current(id));
        m_session.put<T>(isThere ? record.id : decltype(record.id) {}, std::move(record), row.node());
    }

    static bool hasRequired(const KindInfo& info, const void* record)
    {
        return std::ranges::all_of(info.fields, [&](const FieldInfo& field) {
            return !field.has(FieldFlag::Required) || !field.get(record).isNull();
        });
    }

    Value valueOf(const FieldInfo& field, const Node& cell)
    {
        switch (field.type) {
        case FieldType::Text:
        case FieldType::Decimal:
            return Value(cell.string());
        case FieldType::YesNo:
            return cell.boolean() ? Value(*cell.boolean()) : unreadable(field, cell);
        case FieldType::Integer:
            return cell.integer() ? Value(*cell.integer()) : unreadable(field, cell);
        case FieldType::Date: {
            const QDate date = QDate::fromString(cell.string(), Qt::ISODate);
            return date.isValid() ? Value(date) : unreadable(field, cell);
        }
        case FieldType::Instant: {
            const auto instant = Instant::fromString(cell.string());
            return instant ? Value(*instant) : unreadable(field, cell);
        }
        case FieldType::Choice: {
            const auto choice = field.choice->fromToken(cell.string());
            return choice && *choice != 0 ? Value(qint64(*choice)) : unreadable(field, cell);
        }
        case FieldType::TextList: {
            const QStringList texts = textsOf(cell);
            return texts.isEmpty() ? Value() : Value(texts);
        }
        case FieldType::Reference: {
            const RecordId id = referred(field, cell);
            return id.isNull() ? Value() : Value(id.uuid);
        }
        case FieldType::AnyReference: {
            const RecordId id = referred(field, cell);
            return id.isNull() ? Value() : Value(id);
        }
        case FieldType::ReferenceList: {
            std::vector<Uuid> uuids;
            for (const Node& item : cell) {
                if (const RecordId id = referred(field, item); !id.isNull())
                    uuids.push_back(id.uuid);
            }
            return uuids.empty() ? Value() : Value(std::move(uuids));
        }
        case FieldType::Json:
            return Value(Json {jsonOf(cell)});
        }
        return {};
    }

    RecordId referred(const FieldInfo& field, const Node& cell)
    {
        const auto id = m_names.resolve(cell.string());
        if (id && (field.target == Kind::None || id->kind == field.target))
            return *id;
        m_session.warn(cell, Exchange::tr("%1: \"%2\" leads to no record.").arg(field.label(), cell.string()),
                       Issue::Severity::Error);
        return {};
    }

    Value unreadable(const FieldInfo& field, const Node& cell)
    {
        m_session.warn(cell, Exchange::tr("%1: \"%2\" cannot be read.").arg(field.label(), cell.string()),
                       Issue::Severity::Error);
        return {};
    }

    ImportSession& m_session;
    NativeNames m_names;
    QHash<QString, RecordId> m_ids; ///< by the pointer of the row
    QStringList m_warnedOf;
};

} // namespace

void mapNative(ImportSession& session, const NativeMesh& native)
{
    NativeMapper(session).map(native.records);
}

} // namespace mesh
