// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/journal.h"

#include "mesh/json.h"
#include "storage/seal.h"
#include "storage/sql_cursor.h"
#include "storage/sql_error.h"
#include "storage/storage_text.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr std::size_t pollEvery = 1024; // changes between two looks at the progress
constexpr auto infoColumns = "id, at, who, reason, origin, reverts, source"_L1;

ChangeSetInfo infoOf(const SqlRow& row)
{
    ChangeSetInfo info;
    info.id = row.uuid(0);
    info.at = Instant::fromMilliseconds(row.integer(1));
    info.who = row.text(2);
    info.reason = row.text(3);
    info.origin = originFromToken(row.text(4));
    info.reverts = row.uuid(5);
    info.from = row.text(6);
    return info;
}

HistoryEntry entryOf(const SqlRow& row)
{
    HistoryEntry entry;
    entry.info = infoOf(row);
    entry.counts = {std::size_t(row.integer(7)), std::size_t(row.integer(8)), std::size_t(row.integer(9))};
    entry.sequence = row.integer(10);
    return entry;
}

Error notInHistory(const ChangeSetId& id)
{
    return {Error::Code::NotFound, StorageText::tr("This change is not in the history of the workspace."),
            id.toString()};
}

std::optional<Operation> operationOf(QByteArrayView token)
{
    if (token == QByteArrayView("create"))
        return Operation::Create;
    if (token == QByteArrayView("update"))
        return Operation::Update;
    if (token == QByteArrayView("remove"))
        return Operation::Remove;
    return std::nullopt;
}

Kind kindOf(QByteArrayView token)
{
    for (const KindInfo& info : allKinds()) {
        if (token == QByteArrayView(info.token))
            return info.kind;
    }
    return Kind::None;
}

bool matches(const HistoryFilter& filter, const ChangeSetInfo& info)
{
    return filter.text.isEmpty() || info.reason.contains(filter.text, Qt::CaseInsensitive)
        || info.from.contains(filter.text, Qt::CaseInsensitive);
}

/// The change sets that a later one takes back, where that one still stands.
Result<QSet<QByteArray>> undoneSets(SqlConnection& connection)
{
    QSet<QByteArray> undone;
    const Status status
        = connection.select(u"SELECT id, reverts FROM change_set WHERE reverts IS NOT NULL ORDER BY sequence DESC"_s,
                            {}, [&](const SqlRow& row) {
                                if (!undone.contains(row.bytes(0)))
                                    undone.insert(row.bytes(1));
                                return true;
                            });
    if (!status)
        return status.error();
    return undone;
}

} // namespace

Result<std::vector<HistoryEntry>> Journal::history(const HistoryFilter& filter) const
{
    const auto undone = undoneSets(m_connection);
    if (!undone)
        return undone.error();
    QString sql = u"SELECT "_s % infoColumns % u", created, changed, removed, sequence FROM change_set WHERE 1"_s;
    QVariantList values;
    const auto where = [&](const QString& condition, const QVariant& value) {
        sql += u" AND "_s % condition;
        values += value;
    };
    if (filter.before > 0)
        where(u"sequence < ?"_s, filter.before);
    if (!filter.who.isEmpty())
        where(u"who = ?"_s, filter.who);
    if (filter.origin)
        where(u"origin = ?"_s, originToken(*filter.origin));
    if (!filter.from.isNull())
        where(u"at >= ?"_s, filter.from.milliseconds());
    if (!filter.to.isNull())
        where(u"at <= ?"_s, filter.to.milliseconds());
    if (filter.kind && *filter.kind != Kind::None) {
        where(u"EXISTS (SELECT 1 FROM change_kind k WHERE k.sequence = change_set.sequence AND k.kind = ?)"_s,
              QLatin1String(kindInfo(*filter.kind).token));
    }
    if (filter.record)
        where(u"sequence IN (SELECT c.sequence FROM change c WHERE c.record = ?)"_s, filter.record->uuid.toBytes());
    sql += u" ORDER BY sequence DESC"_s;

    std::vector<HistoryEntry> entries;
    if (filter.limit <= 0)
        return entries;
    const Status status = m_connection.select(sql, values, [&](const SqlRow& row) {
        HistoryEntry entry = entryOf(row);
        if (!matches(filter, entry.info))
            return true;
        entry.isUndone = undone->contains(row.bytes(0));
        entries.push_back(std::move(entry));
        return entries.size() < std::size_t(filter.limit);
    });
    if (!status)
        return status.error();
    return entries;
}

Result<HistoryEntry> Journal::entry(const ChangeSetId& id) const
{
    std::optional<HistoryEntry> entry;
    const Status status = m_connection.select(
        QString(u"SELECT "_s % infoColumns % u", created, changed, removed, sequence FROM change_set WHERE id = ?"_s),
        {id.toBytes()}, [&](const SqlRow& row) {
            entry = entryOf(row);
            return false;
        });
    if (!status)
        return status.error();
    if (!entry)
        return notInHistory(id);
    return std::move(*entry);
}

Result<std::vector<KindCount>> Journal::kindsOf(qint64 sequence) const
{
    std::vector<KindCount> kinds;
    const Status status = m_connection.select(u"SELECT kind, records FROM change_kind WHERE sequence = ?"_s, {sequence},
                                              [&](const SqlRow& row) {
                                                  kinds.push_back({kindOf(row.bytes(0)), row.integer(1)});
                                                  return true;
                                              });
    if (!status)
        return status.error();
    std::erase_if(kinds, [](const KindCount& each) { return each.kind == Kind::None; }); // of a later version
    std::ranges::sort(kinds, {}, &KindCount::kind);
    return kinds;
}

Result<std::vector<ChangeSetInfo>> Journal::lastInfos(int count) const
{
    std::vector<ChangeSetInfo> infos;
    const Status status = m_connection.select(
        QString(u"SELECT "_s % infoColumns % u" FROM change_set ORDER BY sequence DESC LIMIT ?"_s), {count},
        [&](const SqlRow& row) {
            infos.push_back(infoOf(row));
            return true;
        });
    if (!status)
        return status.error();
    std::ranges::reverse(infos);
    return infos;
}

Result<ChangeSet> Journal::changeSet(const ChangeSetId& id, const Progress& progress) const
{
    const auto found = entry(id);
    return found ? changeSetAt(found->sequence, progress) : found.error();
}

Result<ChangeSetInfo> Journal::infoAt(qint64 sequence) const
{
    std::optional<ChangeSetInfo> info;
    const Status status
        = m_connection.select(QString(u"SELECT "_s % infoColumns % u" FROM change_set WHERE sequence = ?"_s),
                              {sequence}, [&](const SqlRow& row) {
                                  info = infoOf(row);
                                  return false;
                              });
    if (!status)
        return status.error();
    if (!info)
        return damaged(m_connection.path(), u"change set %1 is missing"_s.arg(sequence));
    return std::move(*info);
}

Result<ChangeSet> Journal::changeSetAt(qint64 sequence, const Progress& progress) const
{
    auto info = infoAt(sequence);
    if (!info)
        return info.error();
    ChangeSet changeSet;
    changeSet.info = std::move(*info);
    const Status status = readChanges(
        sequence, sequence, [&](qint64, RecordChange change) { changeSet.changes.push_back(std::move(change)); },
        progress);
    if (!status)
        return status.error();
    return changeSet;
}

Status Journal::readChanges(qint64 first, qint64 last, const std::function<void(qint64, RecordChange)>& take,
                            const Progress& progress) const
{
    SqlCursor row(m_connection,
                  u"SELECT sequence, kind, record, operation, before, after FROM change"
                  " WHERE sequence BETWEEN ? AND ? ORDER BY sequence, ord"_s);
    row.bind(1, first);
    row.bind(2, last);
    std::size_t count = 0;
    while (row.next()) {
        if (count++ % pollEvery == 0 && progress.isCancelled())
            return Progress::cancelled();
        const qint64 sequence = row.integer(0);
        const Kind kind = kindOf(row.bytes(1));
        const auto operation = operationOf(row.bytes(3));
        if (kind == Kind::None || !operation)
            return damaged(m_connection.path(), u"a change of set %1 is not readable"_s.arg(sequence));
        auto fields = fieldsFromJson(kind, row.bytes(4).toByteArray(), row.bytes(5).toByteArray());
        if (!fields)
            return fields.error();
        take(sequence, {RecordId(kind, row.uuid(2)), *operation, std::move(*fields)});
    }
    return row.status();
}

Result<qint64> Journal::lastSequence() const
{
    const auto last = m_connection.scalar(u"SELECT max(sequence) FROM change_set"_s);
    if (!last)
        return last.error();
    return last->toLongLong();
}

Result<Instant> Journal::lastTime() const
{
    const auto last = m_connection.scalar(u"SELECT at FROM change_set ORDER BY sequence DESC LIMIT 1"_s);
    if (!last)
        return last.error();
    return last->isValid() ? Instant::fromMilliseconds(last->toLongLong()) : Instant();
}

Result<qint64> Journal::sequenceAt(Instant at) const
{
    const auto sequence
        = m_connection.scalar(u"SELECT max(sequence) FROM change_set WHERE at <= ?"_s, {at.milliseconds()});
    if (!sequence)
        return sequence.error();
    return sequence->toLongLong();
}

Result<qint64> Journal::changesIn(qint64 after, qint64 last) const
{
    const auto sum = m_connection.scalar(
        u"SELECT sum(created + changed + removed) FROM change_set WHERE sequence > ? AND sequence <= ?"_s,
        {after, last});
    if (!sum)
        return sum.error();
    return sum->toLongLong();
}

Result<QByteArray> Journal::sealAt(qint64 sequence) const
{
    const auto hash = m_connection.scalar(u"SELECT hash FROM seal WHERE sequence = ?"_s, {sequence});
    if (!hash)
        return hash.error();
    if (!hash->isValid())
        return damaged(m_connection.path(), u"change set %1 has no seal"_s.arg(sequence));
    return hash->toByteArray();
}

Status Journal::verify(const Progress& progress) const
{
    const auto last = lastSequence();
    if (!last)
        return last.error();
    QByteArray previous = Seal::first();
    for (qint64 sequence = 1; sequence <= *last; ++sequence) {
        if (progress.isCancelled())
            return Progress::cancelled();
        progress.report(sequence - 1, *last);
        const auto info = infoAt(sequence);
        if (!info)
            return info.error();
        Seal seal(previous, sequence, *info);
        SqlCursor row(m_connection,
                      u"SELECT kind, record, operation, before, after FROM change WHERE sequence = ? ORDER BY ord"_s);
        row.bind(1, sequence);
        while (row.next())
            seal.add(row.bytes(0), row.bytes(1), row.bytes(2), row.bytes(3), row.bytes(4));
        if (const Status status = row.status(); !status)
            return status;
        const auto stored = sealAt(sequence);
        if (!stored)
            return stored.error();
        previous = seal.result();
        if (previous != *stored)
            return damaged(m_connection.path(), u"the seal of change set %1 does not hold"_s.arg(sequence));
    }
    return ok();
}

} // namespace mesh
