// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "document/document_reader.h"
#include "mesh/json.h"
#include "mesh/merge.h"
#include "mesh/shared_change.h"
#include "sharing/sharing.h"
#include "sharing/sharing_text.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

/// A change set that waits, the images below it and what else is open.
struct Stuck
{
    Outgoing outgoing;
    std::vector<RecordChange> changes;
    std::unordered_map<RecordId, BaseImage> images;
    Overlay others; ///< of the same records, without this one
};

Status readStuck(SqlConnection& connection, const ChangeSetId& id, Stuck& stuck)
{
    ShareStore store(connection);
    auto outgoing = store.outgoing(id);
    if (!outgoing)
        return outgoing.error();
    stuck.outgoing = std::move(*outgoing);
    auto changes = changesFromShared(QJsonDocument::fromJson(stuck.outgoing.content).array());
    if (!changes)
        return changes.error();
    stuck.changes = std::move(*changes);
    auto overlay = readOverlay(connection, 0);
    if (!overlay)
        return overlay.error();
    for (const RecordChange& change : stuck.changes) {
        auto image = store.base(change.record.uuid);
        if (!image)
            return image.error();
        stuck.images.emplace(change.record, std::move(*image));
        auto& open = (*overlay)[change.record];
        if (const auto own = std::ranges::find(open, change); own != open.end())
            open.erase(own);
        if (!open.empty())
            stuck.others.emplace(change.record, open);
    }
    return ok();
}

/// @p change as if it had been made on what the shared mesh has now; nullopt where nothing is left of it.
Result<std::optional<RecordChange>> rebased(const RecordChange& change, const BaseImage& image)
{
    const KindInfo& info = kindInfo(change.record.kind);
    if (!image) {
        // Gone there: what was changed here cannot come back from the change alone.
        return change.operation == Operation::Create ? std::optional(change) : std::nullopt;
    }
    const auto values = valuesFromShared(change.record.kind, *image);
    if (!values)
        return values.error();
    RecordChange result {
        change.record, change.operation == Operation::Remove ? Operation::Remove : Operation::Update, {}};
    if (result.operation == Operation::Remove) {
        for (std::size_t at = 0; at < info.fields.size(); ++at) {
            if (!(*values)[at].isNull())
                result.fields.push_back({quint8(at), (*values)[at], {}});
        }
        return std::optional(std::move(result));
    }
    for (const FieldChange& field : change.fields) {
        const Value& theirs = (*values)[field.field];
        Value mine = field.after;
        if (mergesAsSet(info.fields[field.field]))
            mine = mergeAsSets(info.fields[field.field], field.before, field.after, theirs);
        if (mine != theirs)
            result.fields.push_back({field.field, theirs, std::move(mine)});
    }
    return result.fields.empty() ? std::optional<RecordChange>() : std::optional(std::move(result));
}

/// The guarded fields beside those that change, from the image.
QJsonArray contentOf(const std::vector<RecordChange>& changes, const std::unordered_map<RecordId, BaseImage>& images)
{
    ChangeSet changeSet;
    changeSet.changes = changes;
    QJsonArray content = sharedChanges(changeSet, Mesh());
    for (qsizetype at = 0; at < content.size(); ++at) {
        const RecordChange& change = changes[std::size_t(at)];
        const BaseImage& image = images.at(change.record);
        if (change.operation != Operation::Update || !image)
            continue;
        QJsonObject object = content[at].toObject();
        QJsonObject fields = object[u"f"_s].toObject();
        for (const FieldInfo& field : kindInfo(change.record.kind).fields) {
            const QString name = QLatin1String(field.name);
            const bool isUntouched
                = fields.contains(name) && change.change(kindInfo(change.record.kind).indexOf(name)) == nullptr;
            if (isUntouched)
                fields.insert(name, QJsonObject {{u"b"_s, image->value(name)}, {u"n"_s, image->value(name)}});
        }
        object.insert(u"f"_s, fields);
        content[at] = object;
    }
    return content;
}

} // namespace

Status resolve(Document& document, const ChangeSetId& id, Resolution resolution)
{
    Stuck stuck;
    if (const Status status
        = document.read([&](SqlConnection& connection) { return readStuck(connection, id, stuck); });
        !status)
        return status;
    if (!stuck.outgoing.isStuck()) {
        return Error {
            Error::Code::Conflict, SharingText::tr("This change set does not wait for a choice any more."), {}};
    }
    std::vector<RecordChange> mine;
    ChangeSet local;
    local.info.reason = resolution == Resolution::Mine ? SharingText::tr("Mine stays: %1").arg(stuck.outgoing.reason)
                                                       : SharingText::tr("Theirs stays: %1").arg(stuck.outgoing.reason);
    for (const RecordChange& change : stuck.changes) {
        const BaseImage& image = stuck.images.at(change.record);
        std::vector<RecordChange> open
            = stuck.others.contains(change.record) ? stuck.others.at(change.record) : std::vector<RecordChange>();
        if (resolution == Resolution::Mine) {
            auto again = rebased(change, image);
            if (!again)
                return again.error();
            if (*again) {
                open.insert(open.begin(), **again);
                mine.push_back(std::move(**again));
            }
        }
        auto shown = changeTo(document.mesh(), change.record, image, open);
        if (!shown)
            return shown.error();
        if (*shown)
            local.changes.push_back(std::move(**shown));
    }
    return document.receive(std::move(local), [&](SqlConnection& connection) {
        ShareStore store(connection);
        if (mine.empty())
            return store.setState(id, OutgoingState::Withdrawn, 0, stuck.outgoing.verdict);
        ChangeSetInfo info;
        info.id = newUuid();
        info.at = Instant::now();
        info.reason = stuck.outgoing.reason;
        info.origin = originFromToken(stuck.outgoing.origin);
        return store.replace(id, info, contentOf(mine, stuck.images));
    });
}

} // namespace mesh
