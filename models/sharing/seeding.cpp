// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/seeding.h"

#include "mesh/json.h"

#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

/// Kinds after those that they refer to; what refers to records of any kind comes last. Circles are cut anywhere.
class KindOrder
{
public:
    KindOrder()
    {
        for (const bool isAnyAllowed : {false, true}) {
            for (const KindInfo& info : allKinds()) {
                if (isAnyAllowed || !refersToAny(info))
                    visit(info);
            }
        }
    }
    const std::vector<Kind>& kinds() const { return m_kinds; }

private:
    static bool refersToAny(const KindInfo& info)
    {
        return std::ranges::any_of(info.fields,
                                   [](const FieldInfo& field) { return field.type == FieldType::AnyReference; });
    }

    void visit(const KindInfo& info)
    {
        if (m_visited[std::size_t(info.kind)])
            return;
        m_visited[std::size_t(info.kind)] = true;
        for (const FieldInfo& field : info.fields) {
            if (field.target != Kind::None)
                visit(kindInfo(field.target));
        }
        m_kinds.push_back(info.kind);
    }

    std::array<bool, kindCount> m_visited {};
    std::vector<Kind> m_kinds;
};

class Parts
{
public:
    Parts(const Mesh& mesh, const QSet<Uuid>& without, std::size_t size, const std::function<void(QJsonArray)>& take)
        : m_mesh(mesh)
        , m_without(without)
        , m_size(size)
        , m_take(take)
    {
    }

    void run()
    {
        const KindOrder order;
        for (const Kind kind : order.kinds()) {
            m_mesh.forEach(kind, [&](const RecordView& record) {
                if (m_without.contains(record.id().uuid))
                    return;
                add(created(record));
                m_sent.insert(record.id().uuid);
            });
        }
        flush();
        for (const QJsonObject& change : m_later)
            add(change);
        flush();
    }

private:
    /// Whether everything the value refers to is sent, or in the same part, already. What dangles stays out for ever.
    bool isSent(const Value& value) const
    {
        return std::ranges::all_of(referred(value), [this](const Uuid& each) { return m_sent.contains(each); });
    }

    bool isWithout(const Value& value) const
    {
        return std::ranges::any_of(referred(value), [this](const Uuid& each) { return m_without.contains(each); });
    }

    static std::vector<Uuid> referred(const Value& value)
    {
        if (const auto* uuid = value.get<Uuid>())
            return {*uuid};
        if (const auto* id = value.get<RecordId>())
            return {id->uuid};
        const auto* list = value.get<std::vector<Uuid>>();
        return list ? *list : std::vector<Uuid>();
    }

    QJsonObject created(const RecordView& record)
    {
        QJsonObject fields;
        QJsonObject later;
        for (const FieldInfo& field : record.info().fields) {
            const Value value = record.value(field);
            if (value.isNull())
                continue;
            const QString name = QLatin1String(field.name);
            const bool isRequired = field.has(FieldFlag::Required);
            if (!isRequired && isWithout(value))
                continue;
            if (isRequired || isSent(value))
                fields.insert(name, toJson(field, value));
            else
                later.insert(name, QJsonObject {{u"b"_s, QJsonValue()}, {u"n"_s, toJson(field, value)}});
        }
        const QString kind = QLatin1String(record.info().token);
        const QString id = record.id().uuid.toString();
        if (!later.isEmpty())
            m_later.push_back({{u"t"_s, kind}, {u"id"_s, id}, {u"op"_s, u"u"_s}, {u"f"_s, later}});
        return {{u"t"_s, kind}, {u"id"_s, id}, {u"op"_s, u"i"_s}, {u"f"_s, fields}};
    }

    void add(const QJsonObject& change)
    {
        m_part += change;
        if (std::size_t(m_part.size()) >= m_size)
            flush();
    }

    void flush()
    {
        if (!m_part.isEmpty())
            m_take(std::exchange(m_part, {}));
    }

    const Mesh& m_mesh;
    const QSet<Uuid>& m_without;
    std::size_t m_size;
    const std::function<void(QJsonArray)>& m_take;
    QSet<Uuid> m_sent;
    QJsonArray m_part;
    std::vector<QJsonObject> m_later;
};

} // namespace

void forEachPart(const Mesh& mesh, const QSet<Uuid>& without, std::size_t size,
                 const std::function<void(QJsonArray)>& take)
{
    Parts(mesh, without, size, take).run();
}

} // namespace mesh
