// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "random_mesh.h"

#include "mesh/apply.h"
#include "mesh/deletion.h"
#include "mesh/mesh_builder.h"

#include <QtDebug>

using namespace Qt::StringLiterals;

namespace mesh::test {

namespace {

constexpr Kind subjects[] = {Kind::Domain, Kind::Product, Kind::Dataset, Kind::Column, Kind::Port};

} // namespace

QString RandomMesh::text()
{
    static const QStringList words {u"orders"_s,           u"Kunde"_s,        u"prix de revient"_s, u"数据"_s,
                                    u"a \"quoted\" one"_s, u"semi;colon"_s,   u"tab\tin it"_s,      u"emoji 🙂"_s,
                                    u"back\\slash"_s,      u"<b>markup</b>"_s};
    return words[below(int(words.size()))] + u' ' + QString::number(below(1000));
}

Uuid RandomMesh::uuid()
{
    return Uuid::version7(Instant::fromMilliseconds(1'700'000'000'000 + below(1'000'000)), m_random(), m_random());
}

Uuid RandomMesh::target(const Mesh& mesh, Kind kind, RecordId from)
{
    std::vector<Uuid> ids;
    if (const auto made = m_ids.find(kind); made != m_ids.end())
        ids = made->second;
    else
        mesh.forEach(kind, [&](const RecordView& record) { ids.push_back(record.id().uuid); });
    // A domain lies below one of a smaller id only: no circles.
    if (kind == Kind::Domain && from.kind == Kind::Domain)
        std::erase_if(ids, [&](const Uuid& id) { return !(id < from.uuid); });
    return ids.empty() ? Uuid() : ids[std::size_t(below(int(ids.size())))];
}

Value RandomMesh::value(const Mesh& mesh, RecordId record, const FieldInfo& field)
{
    if (!field.has(FieldFlag::Required) && chance(30))
        return {};
    switch (field.type) {
    case FieldType::Text:
        if (field.has(FieldFlag::Duration))
            return Value(QString(QString::number(1 + below(90)) + u'd'));
        return Value(text());
    case FieldType::Decimal:
        return Value(QString(QString::number(below(100)) + (chance(50) ? u".50"_s : QString())));
    case FieldType::YesNo:
        return Value(chance(50));
    case FieldType::Integer:
        return Value(chance(10) ? qint64(m_random() >> 1) : qint64(below(100000)));
    case FieldType::Date:
        return Value(QDate(2020, 1, 1).addDays(below(3000)));
    case FieldType::Instant:
        return Value(Instant::fromMilliseconds(1'700'000'000'000 + below(1'000'000'000)));
    case FieldType::Choice:
        return Value(qint64(1 + below(int(field.choice->options.size()) - 1)));
    case FieldType::TextList: {
        QStringList list;
        for (int count = 1 + below(4); count > 0; --count) {
            if (const QString item = text(); !list.contains(item))
                list += item;
        }
        return Value(std::move(list));
    }
    case FieldType::Reference: {
        const Uuid id = target(mesh, field.target, record);
        return id.isNull() ? Value() : Value(id);
    }
    case FieldType::ReferenceList: {
        std::vector<Uuid> list;
        for (int count = 1 + below(3); count > 0; --count) {
            const Uuid id = target(mesh, field.target, record);
            if (!id.isNull() && std::ranges::find(list, id) == list.end())
                list.push_back(id);
        }
        return list.empty() ? Value() : Value(std::move(list));
    }
    case FieldType::AnyReference: {
        const Kind kind = subjects[below(int(std::size(subjects)))];
        const Uuid id = target(mesh, kind, record);
        return id.isNull() ? Value() : Value(RecordId(kind, id));
    }
    case FieldType::Json:
        return Value(
            Json {chance(50) ? QByteArray("{\"b\":1.50,\"a\":[1,2,\"\\u00e9\"]}") : QByteArray("[null,true]")});
    }
    return {};
}

Mesh RandomMesh::make(int perKind)
{
    for (const KindInfo& info : allKinds()) {
        for (int count = 0; count < perKind; ++count)
            m_ids[info.kind].push_back(uuid());
    }
    MeshBuilder builder;
    forEachRecordType([&](auto* type) {
        using T = std::remove_pointer_t<decltype(type)>;
        for (const Uuid& id : m_ids[T::kind]) {
            T record;
            record.id.uuid = id;
            for (const FieldInfo& field : kindInfo(T::kind).fields)
                field.set(&record, value(Mesh(), record.id, field));
            builder.add(std::move(record));
        }
    });
    m_ids.clear();
    return builder.build();
}

RecordId RandomMesh::anyRecord(const Mesh& mesh)
{
    for (int tries = 0; tries < 1000; ++tries) {
        const Kind kind = allKinds()[std::size_t(below(int(allKinds().size())))].kind;
        if (const Uuid id = target(mesh, kind, {}); !id.isNull())
            return {kind, id};
    }
    return {};
}

Mesh RandomMesh::edited(const Mesh& mesh, int count)
{
    Mesh current = mesh;
    while (count-- > 0) {
        ChangeSet changes;
        const int what = below(100);
        if (what < 60) {
            ChangeSetBuilder builder(current);
            const RecordId id = anyRecord(current);
            const KindInfo& info = kindInfo(id.kind);
            for (int edits = 1 + below(3); edits > 0; --edits) {
                const int at = below(int(info.fields.size()));
                const FieldInfo& field = info.fields[std::size_t(at)];
                const Value next = value(current, id, field);
                if (!(field.has(FieldFlag::Required) && next.isNull()))
                    builder.set(id, at, next);
            }
            changes = builder.build();
        } else if (what < 85) {
            ChangeSetBuilder builder(current);
            withRecordType(allKinds()[std::size_t(below(int(allKinds().size())))].kind, [&](auto* type) {
                using T = std::remove_pointer_t<decltype(type)>;
                T record;
                record.id.uuid = uuid();
                bool isWhole = true;
                for (const FieldInfo& field : kindInfo(T::kind).fields) {
                    const Value next = value(current, record.id, field);
                    isWhole = isWhole && !(field.has(FieldFlag::Required) && next.isNull());
                    field.set(&record, next);
                }
                if (isWhole && !current.contains(record.id))
                    builder.create(std::move(record));
            });
            changes = builder.build();
        } else {
            const RecordId id = anyRecord(current);
            changes = planDeletion(current, {{id}}).cascade;
        }
        auto next = apply(current, changes);
        if (!next)
            qFatal("random edit does not apply: %s", qPrintable(next.error().message));
        current = std::move(*next);
    }
    return current;
}

PlainMesh plain(const Mesh& mesh)
{
    PlainMesh result;
    for (const KindInfo& info : allKinds()) {
        mesh.forEach(info.kind, [&](const RecordView& record) {
            PlainRecord& fields = result[record.id()];
            for (std::size_t at = 0; at < info.fields.size(); ++at) {
                if (const Value value = record.value(info.fields[at]); !value.isNull())
                    fields.emplace(int(at), value);
            }
        });
    }
    return result;
}

std::vector<Reference> danglingReferences(const Mesh& mesh)
{
    std::vector<Reference> dangling;
    for (const KindInfo& info : allKinds()) {
        mesh.forEach(info.kind, [&](const RecordView& record) {
            forEachReference(info, record.data(), [&](const Uuid& target, quint8 field) {
                const FieldInfo& fieldInfo = info.fields[field];
                const RecordId id = fieldInfo.type == FieldType::AnyReference ? record.value(fieldInfo).to<RecordId>()
                                                                              : RecordId(fieldInfo.target, target);
                if (!mesh.contains(id))
                    dangling.push_back({target, record.id().uuid, info.kind, field});
            });
        });
    }
    return dangling;
}

} // namespace mesh::test
