// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/native_names.h"

#include "exchange/import_session.h"

namespace mesh {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar bar = u'|';

template<typename T>
const T& as(const void* record)
{
    return *static_cast<const T*>(record);
}

QString joined(std::initializer_list<QString> parts)
{
    return QStringList(parts).join(bar);
}

} // namespace

NativeNames::NativeNames(const ImportSession& session)
    : m_session(session)
{
    // Datasets, columns and processes are found by the session itself, which knows their aliases.
    for (const Kind kind :
         {Kind::Domain,    Kind::Team,   Kind::Person,      Kind::Tag,        Kind::Product, Kind::Contract,
          Kind::Port,      Kind::Term,   Kind::Vendor,      Kind::Policy,     Kind::Purpose, Kind::Activity,
          Kind::Agreement, Kind::Source, Kind::Membership,  Kind::Assignment, Kind::Flow,    Kind::Slo,
          Kind::Rule,      Kind::Waiver, Kind::Measurement, Kind::Profile}) {
        session.mesh().forEach(kind, [&](const RecordView& record) { add(record.id(), record.data()); });
    }
    for (const RecordId& id : session.made())
        add(id, session.current(id).data());
}

QString NativeNames::key(Kind kind, const QString& name) const
{
    return QString::number(int(kind)) % u':' % name.toCaseFolded();
}

QString NativeNames::titleOf(RecordId id) const
{
    if (const auto known = m_titles.find(id.uuid); known != m_titles.end())
        return *known;
    const RecordView record = m_session.current(id);
    if (!record || record.info().titleField < 0)
        return {};
    return record.value(record.info().fields[std::size_t(record.info().titleField)]).to<QString>();
}

QString NativeNames::keyOf(Kind kind, const void* record) const
{
    switch (kind) {
    case Kind::Person:
        return as<Person>(record).username.isEmpty() ? as<Person>(record).name : as<Person>(record).username;
    case Kind::Product:
        return titleOf(as<Product>(record).domain) % u'/' % as<Product>(record).name;
    case Kind::Port: {
        const auto& port = as<Port>(record);
        const Product* product = m_session.find(port.product);
        return joined(
            {product ? keyOf(Kind::Product, product) : QString(), tokenOf(port.direction), port.name, port.version});
    }
    case Kind::Contract:
        return as<Contract>(record).key;
    case Kind::Membership: {
        const auto& membership = as<Membership>(record);
        return joined({membership.team.uuid.toString(), membership.person.uuid.toString(), membership.role});
    }
    case Kind::Assignment: {
        const auto& assignment = as<Assignment>(record);
        const Uuid who = assignment.person.isNull() ? assignment.team.uuid : assignment.person.uuid;
        return joined({assignment.subject.uuid.toString(), tokenOf(assignment.role), who.toString()});
    }
    case Kind::Flow:
        return joined({as<Flow>(record).from.uuid.toString(), as<Flow>(record).to.uuid.toString()});
    case Kind::Slo:
        return joined({as<Slo>(record).subject.uuid.toString(), as<Slo>(record).name});
    case Kind::Rule:
        return joined({as<Rule>(record).subject.uuid.toString(), as<Rule>(record).name});
    case Kind::Waiver:
        return joined({as<Waiver>(record).policy.uuid.toString(), as<Waiver>(record).subject.uuid.toString()});
    case Kind::Measurement:
        return joined({as<Measurement>(record).of.uuid.toString(), as<Measurement>(record).at.toString()});
    case Kind::Profile:
        return joined({as<Profile>(record).of.uuid.toString(), as<Profile>(record).at.toString()});
    default: {
        const KindInfo& info = kindInfo(kind);
        return info.titleField < 0 ? QString() : info.fields[std::size_t(info.titleField)].get(record).to<QString>();
    }
    }
}

void NativeNames::add(RecordId id, const void* record)
{
    const KindInfo& info = kindInfo(id.kind);
    if (info.titleField >= 0)
        m_titles.insert(id.uuid, info.fields[std::size_t(info.titleField)].get(record).to<QString>());
    if (const QString name = keyOf(id.kind, record); !name.isEmpty())
        m_byName.insert(key(id.kind, name), id);
}

RecordId NativeNames::same(Kind kind, const void* record) const
{
    switch (kind) {
    case Kind::Dataset:
        return m_session.dataset({as<Dataset>(record).platform, as<Dataset>(record).qualifiedName});
    case Kind::Column:
        return m_session.column(as<Column>(record).dataset, as<Column>(record).path);
    case Kind::Process:
        return m_session.process(as<Process>(record).platform, as<Process>(record).name);
    case Kind::Person: {
        // Contracts often know no more of a person than the e-mail address.
        const auto& person = as<Person>(record);
        for (const QString& name :
             {person.username, person.email, person.username.isEmpty() ? person.name : QString()}) {
            if (const PersonId known = m_session.person(name); !known.isNull())
                return known;
        }
        return m_byName.value(key(kind, keyOf(kind, record)));
    }
    default:
        return m_byName.value(key(kind, keyOf(kind, record)));
    }
}

RecordId NativeNames::named(Kind kind, const QString& name) const
{
    const QStringList parts = name.split(bar);
    switch (kind) {
    case Kind::Dataset:
        return m_session.dataset({parts.value(0), parts.value(1)});
    case Kind::Column: {
        const DatasetId dataset = m_session.dataset({parts.value(0), parts.value(1)});
        return dataset.isNull() ? ColumnId() : m_session.column(dataset, parts.value(2).split(u'.'));
    }
    case Kind::Process:
        return m_session.process(parts.value(0), parts.value(1));
    case Kind::Person:
        if (const PersonId known = m_session.person(name); !known.isNull())
            return known;
        return m_byName.value(key(kind, name));
    default:
        return m_byName.value(key(kind, name));
    }
}

std::optional<RecordId> NativeNames::resolve(const QString& reference) const
{
    RecordId id;
    if (reference.startsWith(u'#')) {
        id = m_local.value(reference.mid(1));
    } else if (reference.startsWith(u'@')) {
        const qsizetype colon = reference.indexOf(u':');
        const Kind kind = colon < 0 ? Kind::None : kindFromToken(QStringView(reference).mid(1, colon - 1));
        if (kind != Kind::None)
            id = named(kind, reference.mid(colon + 1));
    }
    return id.isNull() ? std::nullopt : std::optional(id);
}

} // namespace mesh
