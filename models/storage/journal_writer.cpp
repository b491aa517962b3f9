// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/journal_writer.h"

#include "mesh/json.h"
#include "storage/sql_error.h"

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

QString operationToken(Operation operation)
{
    switch (operation) {
    case Operation::Create:
        return u"create"_s;
    case Operation::Update:
        return u"update"_s;
    case Operation::Remove:
        return u"remove"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<qint64> JournalWriter::begin(const ChangeSetInfo& info, const ChangeCounts& counts)
{
    QByteArray lastSeal = Seal::first();
    qint64 last = 0;
    Status status
        = m_connection.select(u"SELECT c.sequence, s.hash FROM change_set c LEFT JOIN seal s USING (sequence) "
                              "ORDER BY c.sequence DESC LIMIT 1"_s,
                              {}, [&](const SqlRow& row) {
                                  last = row.integer(0);
                                  lastSeal = row.bytes(1);
                                  return false;
                              });
    if (!status)
        return status.error();
    if (lastSeal.size() != Seal::first().size())
        return damaged(m_connection.path(), u"change set %1 has no seal"_s.arg(last));
    m_sequence = last + 1;
    m_count = 0;
    m_records = {};
    m_seal.emplace(lastSeal, m_sequence, info);
    status = m_connection.execute(
        u"INSERT INTO change_set (sequence, id, at, who, reason, origin, reverts, source, created, changed, removed) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {m_sequence, info.id.toBytes(), info.at.milliseconds(), textCell(info.who), textCell(info.reason),
         originToken(info.origin), info.reverts.isNull() ? QVariant() : QVariant(info.reverts.toBytes()),
         textCell(info.from), qint64(counts.created), qint64(counts.changed), qint64(counts.removed)});
    if (!status)
        return status.error();
    return m_sequence;
}

std::vector<JournalRow> JournalWriter::prepare(std::span<const RecordChange> changes)
{
    std::vector<JournalRow> rows;
    rows.reserve(changes.size());
    for (const RecordChange& change : changes) {
        const JournalRow& row
            = rows.emplace_back(fieldsToJson(change, Side::Before), fieldsToJson(change, Side::After));
        m_seal->add(kindInfo(change.record.kind).token, change.record.uuid.toBytes(),
                    operationToken(change.operation).toLatin1(), row.before, row.after);
    }
    return rows;
}

Status JournalWriter::add(const RecordChange& change, const JournalRow& row)
{
    ++m_records[std::size_t(change.record.kind)];
    return m_connection.execute(u"INSERT INTO change (sequence, ord, kind, record, operation, before, after) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                                {m_sequence, m_count++, QLatin1String(kindInfo(change.record.kind).token),
                                 change.record.uuid.toBytes(), operationToken(change.operation), utf8Cell(row.before),
                                 utf8Cell(row.after)});
}

Status JournalWriter::finish()
{
    for (const KindInfo& info : allKinds()) {
        const qint64 count = m_records[std::size_t(info.kind)];
        if (count == 0)
            continue;
        const Status status
            = m_connection.execute(u"INSERT INTO change_kind (sequence, kind, records) VALUES (?, ?, ?)"_s,
                                   {m_sequence, QLatin1String(info.token), count});
        if (!status)
            return status;
    }
    return m_connection.execute(u"INSERT INTO seal (sequence, hash) VALUES (?, ?)"_s, {m_sequence, m_seal->result()});
}

} // namespace mesh
