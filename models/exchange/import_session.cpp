// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/import_session.h"

#include "exchange/texts.h"
#include "mesh/validation.h"

#include <QCollator>
#include <QJsonDocument>

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

Json mergedExtras(const Json& current, const Json& proposed, bool proposedWins)
{
    QJsonObject result = QJsonDocument::fromJson(current.text).object();
    const QJsonObject added = QJsonDocument::fromJson(proposed.text).object();
    for (auto entry = added.begin(); entry != added.end(); ++entry) {
        if (proposedWins || !result.contains(entry.key()))
            result.insert(entry.key(), entry.value());
    }
    return result.isEmpty() ? Json {} : Json {QJsonDocument(result).toJson(QJsonDocument::Compact)};
}

/// What the file adds to a list comes in, but not what was taken out here.
QStringList mergedList(const QStringList& current, const QStringList& proposed, const QStringList& base)
{
    QStringList result = current;
    for (const QString& item : proposed) {
        if (!result.contains(item) && !base.contains(item))
            result.append(item);
    }
    return result;
}

/// Lays what one part of a file says of a record over what other parts of it said.
void overlay(ImportSession::Recorded& recorded, RecordId id, const void* said)
{
    const KindInfo& info = kindInfo(id.kind);
    auto& known = recorded[id];
    if (!known) {
        known = withRecordType(id.kind, [&](auto* type) -> std::shared_ptr<void> {
            using T = std::remove_pointer_t<decltype(type)>;
            return std::make_shared<T>(*static_cast<const T*>(said));
        });
        return;
    }
    for (const FieldInfo& field : info.fields) {
        const Value value = field.get(said);
        if (value.isNull())
            continue;
        if (field.type == FieldType::TextList && !field.has(FieldFlag::Title))
            field.set(known.get(),
                      Value(mergedList(field.get(known.get()).to<QStringList>(), value.to<QStringList>(), {})));
        else
            field.set(known.get(), value);
    }
}

/// How a title or value is shown in an issue.
QString shown(const Value& value)
{
    if (const auto* text = value.get<QString>())
        return text->size() > 60 ? QString(text->left(60) + u'\u2026') : *text;
    if (const auto* flag = value.get<bool>())
        return *flag ? Exchange::tr("yes") : Exchange::tr("no");
    if (const auto* number = value.get<qint64>())
        return QString::number(*number);
    return Exchange::tr("another value");
}

} // namespace

ImportSession::ImportSession(Mesh mesh, BaseOf baseOf)
    : m_changes(std::move(mesh))
    , m_baseOf(std::move(baseOf))
{
    for (const Kind kind : {Kind::Domain, Kind::Team, Kind::Person, Kind::Product, Kind::Contract, Kind::Dataset,
                            Kind::Process, Kind::Rule, Kind::Tag})
        this->mesh().forEach(kind, [&](const RecordView& view) { index(view.id()); });
}

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

void ImportSession::warn(const Node& at, const QString& message, Issue::Severity severity)
{
    constexpr std::size_t mostIssues = 1000;
    if (m_source->issues.size() < mostIssues)
        m_source->issues.push_back({severity, message, at.line(), at.pointer()});
}

void ImportSession::note(RecordId id, Effect effect)
{
    auto& known = m_source->effects[id];
    known = std::max(known, effect);
    if (!m_source->isKnown)
        m_touched.insert(id);
}

void ImportSession::mention(RecordId id)
{
    if (!m_recorded && m_changes.current(id))
        note(id, Effect::Unchanged);
}

QString ImportSession::formatOf(FileId file) const
{
    const File* record = m_changes.find(file);
    return record ? record->format : QString();
}

void ImportSession::leaveOutInvalid(const KindInfo& info, void* record, const Node& at)
{
    for (const FieldInfo& field : info.fields) {
        const Value value = field.get(record);
        if (value.isNull())
            continue;
        if (const Status status = checkValue(field, value); !status) {
            field.set(record, Value());
            if (!m_recorded)
                warn(at, Exchange::tr("%1 It was left out.").arg(status.error().message), Issue::Severity::Error);
        }
    }
}

RecordId ImportSession::putRecord(RecordId id, std::shared_ptr<void> proposed, Kind kind, const Node& at)
{
    leaveOutInvalid(kindInfo(kind), proposed.get(), at);
    if (m_recorded) {
        if (id.isNull())
            return {kind, newUuid()}; // only there for its parts to refer to
        overlay(*m_recorded, id, proposed.get());
        return id;
    }
    if (!id.isNull()) {
        note(id, lay(id, proposed.get(), at));
        return id;
    }
    if (m_source->isKnown)
        return {kind, newUuid()}; // somebody has deleted it since; it does not come back by itself
    return withRecordType(kind, [&](auto* type) -> RecordId {
        using T = std::remove_pointer_t<decltype(type)>;
        T record = std::move(*static_cast<T*>(proposed.get()));
        if constexpr (requires { record.pointer; }) {
            record.file = m_source->id;
            record.pointer = at.pointer();
        }
        const RecordId made = m_changes.create(std::move(record));
        m_made.push_back(made);
        note(made, Effect::Created);
        index(made);
        forEachReference(kindInfo(kind), m_changes.current(made).data(), [&](const Uuid& target, quint8) {
            if (target != m_source->id.uuid) // nobody asks for all records of a file
                m_madeOf.emplace(target, made);
        });
        return made;
    });
}

Effect ImportSession::lay(RecordId id, const void* proposed, const Node& at)
{
    const KindInfo& info = kindInfo(id.kind);
    const bool isNew = !mesh().contains(id);
    if (m_source->isKnown && !isNew)
        return Effect::Unchanged;
    static constexpr auto isOrigin = [](const FieldInfo& field) {
        return std::string_view(field.name) == "file" || std::string_view(field.name) == "pointer";
    };
    const void* current = m_changes.current(id).data();
    const int fileField = info.indexOf(u"file");
    const FileId from {fileField >= 0 ? info.fields[std::size_t(fileField)].get(current).to<Uuid>() : Uuid()};
    const bool sameFormat = from == m_source->id || formatOf(from) == m_source->format;
    const bool isNewVersion = from == m_source->id; // of the file the record came from
    const Recorded* recorded = !isNew && sameFormat && m_baseOf ? m_baseOf(from) : nullptr;
    const auto found = recorded ? recorded->find(id) : Recorded::const_iterator();
    const void* base = recorded && found != recorded->end() ? found->second.get() : nullptr;

    if (base && isNewVersion)
        overlay(m_said[from], id, proposed);

    std::vector<std::pair<int, Value>> changes;
    for (std::size_t index = 0; index < info.fields.size(); ++index) {
        const FieldInfo& field = info.fields[index];
        if (isOrigin(field) || (field.type == FieldType::TextList && field.has(FieldFlag::Title)))
            continue;
        const Value want = field.get(proposed);
        const Value was = base ? field.get(base) : Value();
        if (want.isNull())
            continue; // it does not say, here
        const Value now = field.get(current);
        Value next = now;
        if (field.type == FieldType::TextList) {
            next = Value(mergedList(now.to<QStringList>(), want.to<QStringList>(), was.to<QStringList>()));
        } else if (field.type == FieldType::Json && field.has(FieldFlag::System)) {
            next = Value(mergedExtras(now.to<Json>(), want.to<Json>(), sameFormat));
        } else if (field.type == FieldType::Instant) {
            next = Value(std::max(now.to<Instant>(), want.to<Instant>()));
        } else if (now.isNull()) {
            // What a person has emptied stays empty until the file says something new.
            next = base && !was.isNull() && was == want ? now : want;
        } else if (sameFormat && !(now == want)) {
            if (base && was == want)
                continue; // changed here, not there
            if (base && !(now == was)) {
                warn(at,
                     Exchange::tr("\"%1\" was set here to \"%2\", and that was kept; the file now says \"%3\".")
                         .arg(field.label(), shown(now), shown(want)));
                continue;
            }
            next = want;
        }
        if (field.type == FieldType::TextList && next.to<QStringList>().isEmpty())
            next = Value();
        if (field.type == FieldType::Json && next.to<Json>().isNull())
            next = Value();
        if (field.has(FieldFlag::Required) && next.isNull())
            continue;
        if (!(next == now))
            changes.emplace_back(int(index), std::move(next));
    }
    for (const auto& [field, value] : changes)
        m_changes.set(id, field, value);
    if (fileField >= 0 && sameFormat && !m_isAmending && !m_source->effects.contains(id))
        place(id, from, !changes.empty(), at);
    if (changes.empty())
        return Effect::Unchanged;
    this->index(id);
    return Effect::Changed;
}

void ImportSession::finish(ImportSource& source)
{
    const auto said = m_said.find(source.id);
    const Recorded* bases = said != m_said.end() ? m_baseOf(source.id) : nullptr;
    if (!bases)
        return;
    for (const auto& [id, now] : said->second) {
        const auto base = bases->find(id);
        const void* current = m_changes.current(id).data();
        if (base == bases->end() || !current)
            continue;
        const KindInfo& info = kindInfo(id.kind);
        std::vector<std::pair<int, Value>> changes;
        for (std::size_t index = 0; index < info.fields.size(); ++index) {
            const FieldInfo& field = info.fields[index];
            const Value was = field.get(base->second.get());
            const Value is = field.get(now.get());
            const Value here = field.get(current);
            if (was.isNull() || field.has(FieldFlag::Required) || field.type == FieldType::Json)
                continue;
            if (field.type == FieldType::TextList) {
                QStringList kept = here.to<QStringList>();
                kept.removeIf([&](const QString& item) {
                    return was.to<QStringList>().contains(item) && !is.to<QStringList>().contains(item);
                });
                if (kept != here.to<QStringList>())
                    changes.emplace_back(int(index), kept.isEmpty() ? Value() : Value(kept));
            } else if (is.isNull() && here == was) {
                changes.emplace_back(int(index), Value());
            }
        }
        for (const auto& [field, value] : changes)
            m_changes.set(id, field, value);
        if (!changes.empty())
            source.effects[id] = std::max(source.effects[id], Effect::Changed);
    }
    m_said.erase(said);
}

/// Keeps where the record stands up to date: in the new version of its file, or in the file that changed it.
void ImportSession::place(RecordId id, FileId from, bool changed, const Node& at)
{
    if (from != m_source->id && !changed)
        return;
    const KindInfo& info = kindInfo(id.kind);
    const Value file(m_source->id.uuid);
    const Value pointer = at.pointer().isEmpty() ? Value() : Value(at.pointer());
    const int fileField = info.indexOf(u"file");
    const int pointerField = info.indexOf(u"pointer");
    const RecordView now = m_changes.current(id);
    const bool isThere = now.value(info.fields[std::size_t(fileField)]) == file
        && now.value(info.fields[std::size_t(pointerField)]) == pointer;
    if (isThere)
        return;
    m_changes.set(id, fileField, file);
    m_changes.set(id, pointerField, pointer);
}

namespace {

template<typename I>
I firstOf(const std::vector<Uuid>& found)
{
    return found.empty() ? I {} : I {found.front()};
}

} // namespace

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
