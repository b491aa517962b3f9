// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/import_session.h"

#include <QCollator>

// How a session finds the record that a file means: by natural keys, kept for the mesh and for what is new.

namespace mesh {

namespace {

QString key(Kind kind, const QString& text, const QString& more = {})
{
    return QString::number(int(kind)) + u'\x1f' + text.trimmed().toCaseFolded() + u'\x1f' + more;
}

constexpr QLatin1String strong("S\x1f");
constexpr QLatin1String weak("W\x1f");
constexpr QLatin1String byName("N\x1f");
constexpr QLatin1String dbt("dbt:");

QString nameKey(const QString& name)
{
    return byName + withoutQuotes(name).toCaseFolded();
}

QStringList keysOf(const Dataset& dataset)
{
    const DatasetIdentity identity {dataset.platform, dataset.qualifiedName};
    QStringList result {strong + strongKey(identity)};
    if (const QString key = weakKey(identity); !key.isEmpty())
        result.append(weak + key);
    if (!identity.name.isEmpty())
        result.append(nameKey(identity.name));
    for (const QString& alias : dataset.aliases) {
        if (alias.startsWith(dbt)) {
            result.append(alias);
            continue;
        }
        result.append(strong + strongKey(alias));
    }
    result.removeDuplicates();
    return result;
}

QString columnKey(const QStringList& path, bool folds)
{
    const QString joined = path.join(u'\x1f');
    return folds ? joined.toCaseFolded() : joined;
}

template<typename I>
I firstOf(const std::vector<Uuid>& found)
{
    return found.empty() ? I {} : I {found.front()};
}

} // namespace

void ImportSession::index(RecordId id)
{
    const void* data = m_changes.current(id).data();
    if (!data)
        return;
    QStringList keys;
    switch (id.kind) {
    case Kind::Domain:
        keys = {key(id.kind, static_cast<const Domain*>(data)->name)};
        break;
    case Kind::Team:
        keys = {key(id.kind, static_cast<const Team*>(data)->name)};
        break;
    case Kind::Tag:
        keys = {key(id.kind, static_cast<const Tag*>(data)->name)};
        break;
    case Kind::Person: {
        const auto& person = *static_cast<const Person*>(data);
        keys = {key(id.kind, person.name), key(id.kind, person.username), key(id.kind, person.email)};
        break;
    }
    case Kind::Product: {
        const auto& product = *static_cast<const Product*>(data);
        keys = {key(id.kind, product.key, product.version), key(id.kind, product.key),
                key(id.kind, product.name, QStringLiteral("name"))};
        break;
    }
    case Kind::Contract: {
        const auto& contract = *static_cast<const Contract*>(data);
        keys = {key(id.kind, contract.key, contract.version), key(id.kind, contract.key)};
        break;
    }
    case Kind::Dataset:
        keys = keysOf(*static_cast<const Dataset*>(data));
        break;
    case Kind::Process: {
        const auto& process = *static_cast<const Process*>(data);
        keys = {key(id.kind, process.name, process.platform)};
        break;
    }
    case Kind::Rule:
        if (const auto& rule = *static_cast<const Rule*>(data); !rule.key.isEmpty())
            keys = {key(id.kind, rule.key)};
        break;
    case Kind::Column: {
        const auto& column = *static_cast<const Column*>(data);
        if (m_columnsLoaded.contains(column.dataset.uuid)) {
            auto& columns = m_columns[column.dataset.uuid];
            columns.insert(columnKey(column.path, false), column.id);
            columns.insert(u'\x1e' + columnKey(column.path, true), column.id);
        }
        break;
    }
    default:
        break;
    }
    keys.removeDuplicates();
    for (const QString& each : std::as_const(keys)) {
        auto& ids = m_keys[each];
        if (std::find(ids.begin(), ids.end(), id.uuid) == ids.end())
            ids.push_back(id.uuid);
    }
}

DomainId ImportSession::domain(const QString& name) const
{
    return firstOf<DomainId>(lookUp(key(Kind::Domain, name)));
}

TeamId ImportSession::team(const QString& name) const
{
    return firstOf<TeamId>(lookUp(key(Kind::Team, name)));
}

TagId ImportSession::tag(const QString& name) const
{
    return firstOf<TagId>(lookUp(key(Kind::Tag, name)));
}

PersonId ImportSession::person(const QString& name) const
{
    return name.trimmed().isEmpty() ? PersonId() : firstOf<PersonId>(lookUp(key(Kind::Person, name)));
}

/// A record of another version is the same one only where it came from the file that is read: then it was updated
/// there.
ProductId ImportSession::product(const QString& productKey, const QString& version) const
{
    if (productKey.isEmpty())
        return {};
    if (const auto exact = lookUp(key(Kind::Product, productKey, version)); !exact.empty()) {
        for (const Uuid& uuid : exact) {
            if (const Product* found = find(ProductId {uuid}); found && found->version == version)
                return found->id;
        }
    }
    for (const Uuid& uuid : lookUp(key(Kind::Product, productKey))) {
        const Product* found = find(ProductId {uuid});
        if (found && (found->version.isEmpty() || version.isEmpty() || (m_source && found->file == m_source->id)))
            return found->id;
    }
    return {};
}

ProductId ImportSession::productByName(const QString& name) const
{
    if (name.isEmpty())
        return {};
    if (const auto found = lookUp(key(Kind::Product, name)); !found.empty())
        return ProductId {found.back()};
    return firstOf<ProductId>(lookUp(key(Kind::Product, name, QStringLiteral("name"))));
}

ContractId ImportSession::contract(const QString& contractKey, const QString& version) const
{
    for (const Uuid& uuid : lookUp(key(Kind::Contract, contractKey))) {
        if (const Contract* found = find(ContractId {uuid}); found && found->version == version)
            return found->id;
    }
    for (const Uuid& uuid : lookUp(key(Kind::Contract, contractKey))) {
        const Contract* found = find(ContractId {uuid});
        if (found && (found->version.isEmpty() || version.isEmpty() || (m_source && found->file == m_source->id)))
            return found->id;
    }
    return {};
}

ContractId ImportSession::anyContract(const QString& contractKey) const
{
    QCollator byVersion((QLocale::c()));
    byVersion.setNumericMode(true);
    const Contract* best = nullptr;
    for (const Uuid& uuid : lookUp(key(Kind::Contract, contractKey))) {
        const Contract* found = find(ContractId {uuid});
        if (found && (!best || byVersion.compare(best->version, found->version) < 0))
            best = found;
    }
    return best ? best->id : ContractId();
}

DatasetId ImportSession::dataset(const DatasetIdentity& identity) const
{
    if (identity.isEmpty())
        return {};
    if (const auto found = lookUp(strong + strongKey(identity)); !found.empty())
        return DatasetId {found.front()};
    // One of the two does not know its server: family and name decide, if they leave no doubt.
    const bool knowsPlatform = !identity.platform.isEmpty();
    const QString weakOne = weakKey(identity);
    const auto candidates = lookUp(knowsPlatform ? QString(weak + weakOne) : nameKey(identity.name));
    std::vector<DatasetId> possible;
    if (!weakOne.isEmpty()) {
        for (const Uuid& uuid : candidates) {
            const Dataset* found = find(DatasetId {uuid});
            if (found && (lacksServer(identity) || lacksServer({found->platform, found->qualifiedName})))
                possible.push_back(found->id);
        }
        if (possible.empty() && knowsPlatform) {
            for (const Uuid& uuid : lookUp(nameKey(identity.name))) {
                const Dataset* found = find(DatasetId {uuid});
                if (found && found->platform.isEmpty())
                    possible.push_back(found->id);
            }
        }
    }
    return possible.size() == 1 ? possible.front() : DatasetId();
}

std::vector<DatasetId> ImportSession::datasetsOfDbt(const QString& uniqueId) const
{
    std::vector<DatasetId> result;
    for (const Uuid& uuid : lookUp(dbt + uniqueId))
        result.push_back(DatasetId {uuid});
    return result;
}

ColumnId ImportSession::column(DatasetId dataset, const QStringList& path) const
{
    auto& columns = m_columns[dataset.uuid];
    if (m_columnsLoaded.insert(dataset.uuid).second) {
        for (const Column* column : referring<&Column::dataset>(dataset)) {
            columns.insert(columnKey(column->path, false), column->id);
            columns.insert(u'\x1e' + columnKey(column->path, true), column->id);
        }
    }
    if (const auto exact = columns.constFind(columnKey(path, false)); exact != columns.constEnd())
        return *exact;
    const Dataset* owner = find(dataset);
    if (!owner || !foldsCase(platformFamily(owner->platform)))
        return {};
    return columns.value(u'\x1e' + columnKey(path, true));
}

ProcessId ImportSession::process(const QString& platform, const QString& name) const
{
    return firstOf<ProcessId>(lookUp(key(Kind::Process, name, platform)));
}

std::vector<RuleId> ImportSession::rulesOfKey(const QString& ruleKey) const
{
    std::vector<RuleId> result;
    for (const Uuid& uuid : lookUp(key(Kind::Rule, ruleKey)))
        result.push_back(RuleId {uuid});
    return result;
}

RuleId ImportSession::rule(RecordId subject, const QString& ruleKey) const
{
    for (const RuleId id : rulesOfKey(ruleKey)) {
        if (const Rule* found = find(id); found && found->subject == subject)
            return id;
    }
    return {};
}

} // namespace mesh
