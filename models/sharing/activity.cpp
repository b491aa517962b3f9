// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/activity.h"

#include "mesh/shared_change.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr const char* selectBefore = "SELECT coalesce(max(cno), 0) FROM audit.block WHERE at_us < $1";
constexpr const char* selectActivity
    = "SELECT a.cno, a.at_us, coalesce(b.client_id::text, ''), a.kind, a.record::text, a.op, a.payload "
      "FROM mesh.activity($1::name, $2) a JOIN audit.block b ON b.cno = a.cno ORDER BY a.cno, a.ord";

/// nullopt where this program does not know the kind, or what it is about is no record.
std::optional<RecordId> recordOf(const QString& kind, const QString& id)
{
    for (const KindInfo& info : allKinds()) {
        if (kind == QLatin1String(info.token)) {
            const auto uuid = Uuid::fromString(id);
            return uuid ? std::optional(RecordId(info.kind, *uuid)) : std::nullopt;
        }
    }
    return std::nullopt;
}

/// The change of an event: "o" has what a field was and "n" what it became; restoring is making it again.
Result<RecordChange> changeOf(const RecordId& record, const QString& operation, const QByteArray& payload)
{
    const QJsonObject content = QJsonDocument::fromJson(payload).object();
    const auto before = valuesFromShared(record.kind, content[u"o"_s].toObject());
    if (!before)
        return before.error();
    const auto after = valuesFromShared(record.kind, content[u"n"_s].toObject());
    if (!after)
        return after.error();
    RecordChange change {record,
                         operation == u"i" || operation == u"r" ? Operation::Create
                             : operation == u"d"                ? Operation::Remove
                                                                : Operation::Update,
                         {}};
    for (std::size_t at = 0; at < before->size(); ++at) {
        if ((*before)[at] != (*after)[at])
            change.fields.push_back({quint8(at), (*before)[at], (*after)[at]});
    }
    return change;
}

} // namespace

Result<LoginActivity> activityOf(SharedMesh& shared, const QString& login, Instant since)
{
    qint64 passed = 0;
    if (!since.isNull()) {
        const auto commit = shared.connection().run(selectBefore, {since.milliseconds() * 1000});
        if (!commit)
            return commit.error();
        passed = commit->integer(0, 0);
    }
    const auto rows = shared.connection().run(selectActivity, {login, passed});
    if (!rows)
        return rows.error();
    LoginActivity activity;
    for (int row = 0; row < rows->rows(); ++row) {
        const auto record = recordOf(rows->text(row, 3), rows->text(row, 4));
        if (!record) {
            ++activity.others;
            continue;
        }
        auto change = changeOf(*record, rows->text(row, 5), rows->bytes(row, 6).toByteArray());
        if (!change)
            return change.error();
        activity.changes.push_back({rows->integer(row, 0), Instant::fromMilliseconds(rows->integer(row, 1) / 1000),
                                    Uuid::fromString(rows->text(row, 2)).value_or(Uuid()), std::move(*change)});
    }
    return activity;
}

} // namespace mesh
