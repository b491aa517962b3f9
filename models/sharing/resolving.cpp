// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/resolving.h"

#include "mesh/json.h"
#include "mesh/shared_change.h"
#include "sharing/share_facts.h"
#include "sharing/sharing_text.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

/// What the verdict says of a record, where it is newer than what was pulled.
void bringUpToDate(BaseImage& image, const QJsonObject& verdict)
{
    const QString why = verdict[u"why"_s].toString();
    const QJsonObject current = verdict[u"cur"_s].toObject();
    if (why == u"removed")
        image.reset();
    else if (why == u"changed")
        image = current;
    else if (image) {
        for (auto item = current.begin(); item != current.end(); ++item)
            image->insert(item.key(), item.value());
    }
}

Status readTheirs(const ShareStore& store, StuckSet& stuck)
{
    const auto cursor = store.fact(fact::cursor);
    if (!cursor)
        return cursor.error();
    QHash<Uuid, QJsonObject> verdicts;
    for (const QJsonValue item : stuck.outgoing.verdict[u"changes"_s].toArray())
        verdicts.insert(Uuid::fromString(item[u"row"_s].toString()).value_or(Uuid()), item.toObject());
    for (const OpenChange& open : stuck.changes) {
        const RecordId& record = open.change.record;
        auto image = store.base(record.uuid);
        if (!image)
            return image.error();
        const QJsonObject verdict = verdicts.value(record.uuid);
        if (verdict[u"cno"_s].toInteger() > cursor->toLongLong())
            bringUpToDate(*image, verdict);
        auto values = valuesOf(record.kind, *image);
        if (!values)
            return values.error();
        stuck.theirs.emplace(record, std::move(*values));
        if (verdict[u"why"_s].toString() != u"removed")
            continue;
        auto removed = valuesOf(record.kind, verdict[u"cur"_s].toObject());
        if (!removed)
            return removed.error();
        stuck.removed.emplace(record, std::move(*removed));
    }
    return ok();
}

Status readOthers(SqlConnection& connection, StuckSet& stuck)
{
    auto overlay = readOverlay(connection, 0);
    if (!overlay)
        return overlay.error();
    for (const OpenChange& own : stuck.changes) {
        auto& open = (*overlay)[own.change.record];
        if (const auto same = std::ranges::find(open, own.change); same != open.end())
            open.erase(same);
        if (!open.empty())
            stuck.others.emplace(own.change.record, open);
    }
    return ok();
}

template<typename Map>
RecordValues valueAt(const Map& map, const RecordId& record)
{
    const auto found = map.find(record);
    return found == map.end() ? RecordValues() : found->second;
}

/// With the guarded fields beside those that change, as the shared mesh has them.
QJsonArray contentOf(const std::vector<RecordChange>& changes, const StuckSet& stuck)
{
    ChangeSet changeSet;
    changeSet.changes = changes;
    QJsonArray content = sharedChanges(changeSet, Mesh());
    for (qsizetype at = 0; at < content.size(); ++at) {
        const RecordChange& change = changes[std::size_t(at)];
        const KindInfo& info = kindInfo(change.record.kind);
        const RecordValues theirs = valueAt(stuck.theirs, change.record);
        if (change.operation != Operation::Update || !theirs)
            continue;
        QJsonObject object = content[at].toObject();
        QJsonObject fields = object[u"f"_s].toObject();
        for (std::size_t field = 0; field < info.fields.size(); ++field) {
            const QString name = QLatin1String(info.fields[field].name);
            if (!fields.contains(name) || change.change(int(field)))
                continue;
            const QJsonValue value = toJson(info.fields[field], (*theirs)[field]);
            fields.insert(name, QJsonObject {{u"b"_s, value}, {u"n"_s, value}});
        }
        object.insert(u"f"_s, fields);
        content[at] = object;
    }
    return content;
}

/// Guarded fields of one record are taken from one side: mixed, they would say what nobody meant.
Status checkTogether(const StuckSet& stuck, const Resolution& resolution)
{
    for (const OpenChange& open : stuck.changes) {
        const KindInfo& info = kindInfo(open.change.record.kind);
        QStringList labels;
        bool isMine = false;
        bool isTheirs = false;
        for (const FieldChange& field : open.change.fields) {
            if (!info.fields[field.field].has(FieldFlag::Guarded))
                continue;
            const Take take = resolution.of(open.change.record, field.field).take;
            isMine = isMine || take == Take::Mine;
            isTheirs = isTheirs || take == Take::Theirs;
            labels += info.fields[field.field].label();
        }
        if (isMine && isTheirs) {
            return Error {Error::Code::InvalidArgument,
                          SharingText::tr("These fields make sense only together. Take all of them from one side: %1.")
                              .arg(labels.join(u", "_s)),
                          {}};
        }
    }
    return ok();
}

QString reasonOf(const StuckSet& stuck, const Resolution& resolution)
{
    const QString& reason = stuck.outgoing.reason;
    if (!resolution.named.empty())
        return SharingText::tr("Settled one by one: %1").arg(reason);
    return resolution.rest == Take::Mine ? SharingText::tr("Mine stays: %1").arg(reason)
                                         : SharingText::tr("Theirs stays: %1").arg(reason);
}

/// What the workspace shows of each record once @p mine is all that is left of the change set.
ChangeSet shownWith(const Mesh& mesh, const StuckSet& stuck, const std::vector<RecordChange>& mine)
{
    ChangeSet changeSet;
    auto own = mine.begin(); // in the order of the change set
    for (const OpenChange& each : stuck.changes) {
        const RecordId& record = each.change.record;
        RecordValues target = valueAt(stuck.theirs, record);
        if (own != mine.end() && own->record == record)
            putOnTop(*own++, target);
        if (const auto others = stuck.others.find(record); others != stuck.others.end()) {
            for (const RecordChange& change : others->second)
                putOnTop(change, target);
        }
        if (auto change = changeTo(mesh, record, std::move(target)))
            changeSet.changes.push_back(std::move(*change));
    }
    return changeSet;
}

} // namespace

Result<StuckSet> readStuckSet(SqlConnection& connection, const ChangeSetId& id)
{
    const ShareStore store(connection);
    auto outgoing = store.outgoing(id);
    if (!outgoing)
        return outgoing.error();
    StuckSet stuck;
    stuck.outgoing = std::move(*outgoing);
    auto changes = openChanges(QJsonDocument::fromJson(stuck.outgoing.content).array());
    if (!changes)
        return changes.error();
    stuck.changes = std::move(*changes);
    if (const Status status = readTheirs(store, stuck); !status)
        return status.error();
    if (const Status status = readOthers(connection, stuck); !status)
        return status.error();
    return stuck;
}

Status resolve(Document& document, const ChangeSetId& id, const Resolution& resolution)
{
    StuckSet stuck;
    if (const Status status = document.read([&](SqlConnection& connection) {
            auto read = readStuckSet(connection, id);
            if (!read)
                return Status(read.error());
            stuck = std::move(*read);
            return ok();
        });
        !status)
        return status;
    if (!stuck.outgoing.isStuck()) {
        return Error {
            Error::Code::Conflict, SharingText::tr("This change set does not wait for a choice any more."), {}};
    }
    if (const Status status = checkTogether(stuck, resolution); !status)
        return status;
    std::vector<RecordChange> mine;
    for (const OpenChange& open : stuck.changes) {
        const RecordId& record = open.change.record;
        if (auto change
            = rebased(open.change, valueAt(stuck.theirs, record), valueAt(stuck.removed, record), resolution))
            mine.push_back(std::move(*change));
    }
    ChangeSet local = shownWith(document.mesh(), stuck, mine);
    local.info.reason = reasonOf(stuck, resolution);
    return document.receive(std::move(local), [&](SqlConnection& connection) {
        ShareStore store(connection);
        if (mine.empty())
            return store.setState(id, OutgoingState::Withdrawn, 0, stuck.outgoing.verdict);
        ChangeSetInfo info;
        info.id = newUuid();
        info.at = Instant::now();
        info.reason = stuck.outgoing.reason;
        info.origin = originFromToken(stuck.outgoing.origin);
        return store.replace(id, info, contentOf(mine, stuck));
    });
}

} // namespace mesh
