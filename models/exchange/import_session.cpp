// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/import_session.h"

#include "exchange/texts.h"
#include "mesh/validation.h"

#include <QJsonDocument>

namespace mesh {

namespace {

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

void ImportSession::warn(const Node& at, const QString& message, Issue::Severity severity, Kind refused)
{
    constexpr std::size_t mostIssues = 1000;
    if (m_source->issues.size() < mostIssues)
        m_source->issues.push_back({severity, message, at.line(), at.pointer(), refused});
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
            if (!m_source->id.isNull())
                record.file = m_source->id;
            record.pointer = at.pointer();
        }
        const RecordId made = m_changes.create(std::move(record));
        m_made.push_back(made);
        note(made, Effect::Created);
        index(made);
        forEachReference(kindInfo(kind), m_changes.current(made).data(), [&](const Uuid& target, quint8) {
            if (target != m_source->id.uuid) // nobody asks for all records of a file
                m_newlyOf.emplace(target, made);
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
    for (const auto& [field, value] : changes) {
        if (info.fields[std::size_t(field)].type == FieldType::Reference)
            m_newlyOf.emplace(value.to<Uuid>(), id);
        m_changes.set(id, field, value);
    }
    if (fileField >= 0 && sameFormat && !m_isAmending && !m_source->effects.contains(id))
        place(id, from, !changes.empty(), at);
    if (changes.empty())
        return Effect::Unchanged;
    this->index(id);
    return Effect::Changed;
}

void ImportSession::seeFlow(FlowId id, Instant at)
{
    const Flow* flow = m_changes.find(id);
    if (m_recorded || m_source->isKnown || !flow || flow->missingSince.isNull())
        return;
    const Flow* before = mesh().find(id);
    if (!at.isNull() && before && at <= before->lastSeen)
        return; // an old event, read once more
    m_changes.edit<Flow>(id, [](Flow& edited) { edited.missingSince = {}; });
    note(id, Effect::Changed);
}

void ImportSession::markMissing(FlowId id, Instant now)
{
    const Flow* flow = m_changes.find(id);
    if (flow && flow->missingSince.isNull())
        m_changes.edit<Flow>(id, [&](Flow& edited) { edited.missingSince = now; });
}

void ImportSession::finishRuns(Instant now)
{
    for (const Process& process : mesh().all<Process>()) {
        if (!isTouched(process.id))
            continue;
        Instant known;
        for (const Flow* flow : mesh().referring<&Flow::process>(process.id))
            known = std::max(known, flow->lastSeen);
        const auto isFresh = [&](const Flow* flow) { return flow->lastSeen > known; };
        const auto flows = referring<&Flow::process>(process.id);
        // Only where this import is news of the process do its other flows say something by their absence: a log that
        // is read once more, or an older one, does not.
        if (known.isNull() || std::ranges::none_of(flows, isFresh))
            continue;
        for (const Flow* flow : flows) {
            if (!isFresh(flow) && !flow->lastSeen.isNull())
                markMissing(flow->id, now);
        }
    }
}

void ImportSession::finish(ImportSource& source, Instant now)
{
    if (!source.isKnown && mesh().contains(source.id)) {
        for (const Flow* flow : mesh().referring<&Flow::file>(source.id)) {
            if (flow->lastSeen.isNull() && !isTouched(flow->id))
                markMissing(flow->id, now);
        }
    }
    const auto said = m_said.find(source.id);
    const Recorded* bases = said != m_said.end() ? m_baseOf(source.id) : nullptr;
    if (!bases)
        return;
    for (const auto& [id, fresh] : said->second) {
        const auto base = bases->find(id);
        const void* current = m_changes.current(id).data();
        if (base == bases->end() || !current)
            continue;
        const KindInfo& info = kindInfo(id.kind);
        std::vector<std::pair<int, Value>> changes;
        for (std::size_t index = 0; index < info.fields.size(); ++index) {
            const FieldInfo& field = info.fields[index];
            const Value was = field.get(base->second.get());
            const Value is = field.get(fresh.get());
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
    if (m_source->id.isNull() || (from != m_source->id && !changed))
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

} // namespace mesh
