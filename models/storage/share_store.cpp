// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/share_store.h"

#include "mesh/shared_change.h"
#include "storage/sql_error.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr const char* stateTokens[]
    = {"pending", "accepted", "merged", "conflict", "denied", "outdated", "refused", "withdrawn"};

OutgoingState stateFromToken(QStringView token)
{
    for (std::size_t at = 0; at < std::size(stateTokens); ++at) {
        if (token == QLatin1String(stateTokens[at]))
            return OutgoingState(at);
    }
    return OutgoingState::Withdrawn;
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Of all that is sent of a change set.
QByteArray hashOf(const Outgoing& outgoing)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(outgoing.id.toBytes());
    for (const QByteArray& each :
         {outgoing.reason.toUtf8(), outgoing.origin.toUtf8(), QByteArray::number(outgoing.at.milliseconds())}) {
        hash.addData(each);
        hash.addData(QByteArrayView("\0", 1));
    }
    hash.addData(outgoing.content);
    return hash.result();
}

const QString outgoingColumns = u"position, id, reason, origin, at, state, records, commit_number, verdict, "
                                "(SELECT content FROM share_content c WHERE c.id = share_outbox.id), hash"_s;
const QString outgoingFactColumns
    = u"position, id, reason, origin, at, state, records, commit_number, NULL, NULL, NULL"_s;

QString selectOutgoing(const QString& columns, const std::vector<OutgoingState>& states)
{
    const QStringList places(qsizetype(states.size()), u"?"_s);
    return u"SELECT %1 FROM share_outbox WHERE state IN (%2) ORDER BY position"_s.arg(columns, places.join(u','));
}

QVariantList tokensOf(const std::vector<OutgoingState>& states)
{
    QVariantList tokens;
    for (const OutgoingState state : states)
        tokens += stateToken(state);
    return tokens;
}

Outgoing outgoingFrom(const SqlRow& row)
{
    return {.position = row.integer(0),
            .id = row.uuid(1),
            .reason = row.text(2),
            .origin = row.text(3),
            .at = Instant::fromMilliseconds(row.integer(4)),
            .state = stateFromToken(row.text(5)),
            .records = row.integer(6),
            .commit = row.integer(7),
            .verdict = QJsonDocument::fromJson(row.text(8).toUtf8()).object(),
            .content = row.bytes(9)};
}

QString textOf(const Result<QVariant>& value)
{
    return value->isValid() ? value->toString() : QString();
}

} // namespace

QString stateToken(OutgoingState state)
{
    return QLatin1String(stateTokens[std::size_t(state)]);
}

Result<bool> ShareStore::isShared() const
{
    const auto found = m_connection.scalar(u"SELECT 1 FROM share WHERE key = 'epoch'"_s);
    if (!found)
        return found.error();
    return found->isValid();
}

Result<QString> ShareStore::fact(const QString& key) const
{
    const auto value = m_connection.scalar(u"SELECT value FROM share WHERE key = ?"_s, {key});
    if (!value)
        return value.error();
    return textOf(value);
}

Status ShareStore::setFact(const QString& key, const QString& value)
{
    return m_connection.execute(u"INSERT INTO share (key, value) VALUES (?, ?) "
                                "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                                {key, textCell(value)});
}

Result<std::map<QString, QString>> ShareStore::facts(const QString& prefix) const
{
    std::map<QString, QString> found;
    const Status status = m_connection.select(u"SELECT substr(key, ?), value FROM share WHERE substr(key, 1, ?) = ?"_s,
                                              {prefix.size() + 1, prefix.size(), prefix}, [&](const SqlRow& row) {
                                                  found.emplace(row.text(0), row.text(1));
                                                  return true;
                                              });
    return status ? Result<std::map<QString, QString>>(std::move(found)) : status.error();
}

Status ShareStore::dropFact(const QString& key)
{
    return m_connection.execute(u"DELETE FROM share WHERE key = ?"_s, {key});
}

Status ShareStore::forget()
{
    for (const QString& statement : {u"DELETE FROM share"_s, u"DELETE FROM share_outbox"_s, u"DELETE FROM share_base"_s,
                                     u"DELETE FROM share_witness"_s, u"DELETE FROM share_unseen"_s}) {
        if (const Status status = m_connection.execute(statement); !status)
            return status;
    }
    return ok();
}

Status ShareStore::insert(const ChangeSetInfo& info, qint64 records, const QByteArray& content)
{
    const Outgoing outgoing {.id = info.id,
                             .reason
                             = QString::fromUtf8(info.reason.toUtf8()), // half a character comes back as another
                             .origin = originToken(info.origin),
                             .at = info.at,
                             .verdict = {},
                             .content = content};
    const QByteArray id = info.id.toBytes();
    const Status status = m_connection.execute(
        u"INSERT INTO share_outbox (id, reason, origin, at, state, records, hash) VALUES (?, ?, ?, ?, 'pending', ?, ?)"_s,
        {id, textCell(outgoing.reason), outgoing.origin, info.at.milliseconds(), records, hashOf(outgoing)});
    if (!status)
        return status;
    return m_connection.execute(u"INSERT INTO share_content (id, content) VALUES (?, ?)"_s, {id, utf8Cell(content)});
}

Status ShareStore::add(const ChangeSet& changeSet, const Mesh& before)
{
    for (const RecordChange& change : changeSet.changes) {
        // Where no open change set touched it, the workspace shows what the shared mesh has.
        const RecordView record = before.find(change.record);
        const auto image = record ? BaseImage(sharedFields(record)) : std::nullopt;
        if (const Status status = keepBase(change.record, image); !status)
            return status;
    }
    return insert(changeSet.info, qint64(changeSet.changes.size()),
                  QJsonDocument(sharedChanges(changeSet, before)).toJson(QJsonDocument::Compact));
}

Status ShareStore::add(const ChangeSetInfo& info, const QJsonArray& content)
{
    return insert(info, content.size(), QJsonDocument(content).toJson(QJsonDocument::Compact));
}

Status ShareStore::replace(const ChangeSetId& replaced, const ChangeSetInfo& info, const QJsonArray& content)
{
    const auto position
        = m_connection.scalar(u"SELECT position FROM share_outbox WHERE id = ?"_s, {replaced.toBytes()});
    if (!position)
        return position.error();
    if (const Status status = m_connection.execute(
            u"UPDATE share_outbox SET state = 'withdrawn', position = (SELECT max(position) + 1 FROM share_outbox) "
            "WHERE id = ?"_s,
            {replaced.toBytes()});
        !status)
        return status;
    if (const Status status = add(info, content); !status)
        return status;
    if (const Status status
        = m_connection.execute(u"UPDATE share_outbox SET position = ? WHERE id = ?"_s, {*position, info.id.toBytes()});
        !status)
        return status;
    // Who carries a proposal goes on doing so.
    return m_connection.execute(u"UPDATE share SET value = ? WHERE value = ?"_s,
                                {info.id.toString(), replaced.toString()});
}

Status ShareStore::outgoing(const std::vector<OutgoingState>& states, const std::function<bool(Outgoing)>& take) const
{
    std::optional<Error> damage;
    const Status status = outgoing(states, take, [&](const Outgoing& outgoing) {
        damage = damaged(m_connection.path(), u"outbox %1"_s.arg(outgoing.position));
        return false;
    });
    if (damage)
        return *damage;
    return status;
}

Status ShareStore::outgoing(const std::vector<OutgoingState>& states, const std::function<bool(Outgoing)>& take,
                            const std::function<bool(const Outgoing&)>& takeDamaged) const
{
    return m_connection.select(selectOutgoing(outgoingColumns, states), tokensOf(states), [&](const SqlRow& row) {
        Outgoing outgoing = outgoingFrom(row);
        return hashOf(outgoing) == row.bytes(10) ? take(std::move(outgoing)) : takeDamaged(outgoing);
    });
}

Result<std::vector<Outgoing>> ShareStore::outgoingFacts(const std::vector<OutgoingState>& states) const
{
    std::vector<Outgoing> found;
    const Status status
        = m_connection.select(selectOutgoing(outgoingFactColumns, states), tokensOf(states), [&](const SqlRow& row) {
              found.push_back(outgoingFrom(row));
              return true;
          });
    return status ? Result<std::vector<Outgoing>>(std::move(found)) : status.error();
}

Result<Outgoing> ShareStore::outgoing(const ChangeSetId& id) const
{
    std::optional<Outgoing> found;
    bool isWhole = true;
    const Status status = m_connection.select(u"SELECT %1 FROM share_outbox WHERE id = ?"_s.arg(outgoingColumns),
                                              {id.toBytes()}, [&](const SqlRow& row) {
                                                  found = outgoingFrom(row);
                                                  isWhole = hashOf(*found) == row.bytes(10);
                                                  return false;
                                              });
    if (!status)
        return status.error();
    if (!isWhole)
        return damaged(m_connection.path(), u"outbox %1"_s.arg(found->position));
    if (!found)
        return Error {Error::Code::NotFound, u"outbox"_s, id.toString()};
    return std::move(*found);
}

Result<qint64> ShareStore::openRecords() const
{
    const auto sum
        = m_connection.scalar(u"SELECT sum(records) FROM share_outbox WHERE state NOT IN ('merged', 'withdrawn')"_s);
    if (!sum)
        return sum.error();
    return sum->toLongLong();
}

Result<OutgoingCounts> ShareStore::counts() const
{
    OutgoingCounts counts;
    const Status status
        = m_connection.select(u"SELECT state, count(*) FROM share_outbox GROUP BY state"_s, {}, [&](const SqlRow& row) {
              switch (stateFromToken(row.text(0))) {
              case OutgoingState::Pending:
                  counts.pending += row.integer(1);
                  break;
              case OutgoingState::Conflict:
                  counts.conflicts += row.integer(1);
                  break;
              case OutgoingState::Denied:
              case OutgoingState::Outdated:
              case OutgoingState::Refused:
                  counts.refused += row.integer(1);
                  break;
              default:
                  break;
              }
              return true;
          });
    return status ? Result<OutgoingCounts>(counts) : status.error();
}

Status ShareStore::setState(const ChangeSetId& id, OutgoingState state, qint64 commit, const QJsonObject& verdict)
{
    const QVariant commitCell = commit > 0 ? QVariant(commit) : QVariant();
    const QVariant verdictCell = verdict.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(compact(verdict)));
    return m_connection.execute(u"UPDATE share_outbox SET state = ?, commit_number = ?, verdict = ? WHERE id = ?"_s,
                                {stateToken(state), commitCell, verdictCell, id.toBytes()});
}

Status ShareStore::passCommit(qint64 commit, Instant olderThan)
{
    if (const Status status = m_connection.execute(
            u"UPDATE share_outbox SET state = 'merged' WHERE state = 'accepted' AND commit_number <= ?"_s, {commit});
        !status)
        return status;
    if (const Status status
        = m_connection.execute(u"DELETE FROM share_outbox WHERE state IN ('merged', 'withdrawn') AND at < ?"_s,
                               {olderThan.milliseconds()});
        !status)
        return status;
    return ok();
}

Status ShareStore::resendMerged()
{
    return m_connection.execute(u"UPDATE share_outbox SET state = 'pending', commit_number = NULL "
                                "WHERE state IN ('merged', 'accepted')"_s);
}

Status ShareStore::resend(OutgoingState state)
{
    return m_connection.execute(
        u"UPDATE share_outbox SET state = 'pending', commit_number = NULL, verdict = NULL WHERE state = ?"_s,
        {stateToken(state)});
}

Status ShareStore::keepBase(const RecordId& record, const BaseImage& image)
{
    const QVariant fields = image ? QVariant(QString::fromUtf8(compact(*image))) : QVariant();
    return m_connection.execute(u"INSERT OR IGNORE INTO share_base (record, kind, fields) VALUES (?, ?, ?)"_s,
                                {record.uuid.toBytes(), QLatin1String(kindInfo(record.kind).token), fields});
}

Status ShareStore::setBase(const RecordId& record, const BaseImage& image)
{
    const QVariant fields = image ? QVariant(QString::fromUtf8(compact(*image))) : QVariant();
    return m_connection.execute(u"INSERT OR REPLACE INTO share_base (record, kind, fields) VALUES (?, ?, ?)"_s,
                                {record.uuid.toBytes(), QLatin1String(kindInfo(record.kind).token), fields});
}

Result<BaseImage> ShareStore::base(const Uuid& record) const
{
    const auto fields = m_connection.scalar(u"SELECT fields FROM share_base WHERE record = ?"_s, {record.toBytes()});
    if (!fields)
        return fields.error();
    if (!fields->isValid() || fields->isNull())
        return BaseImage();
    return BaseImage(QJsonDocument::fromJson(fields->toString().toUtf8()).object());
}

Status ShareStore::bases(const std::function<void(const RecordId&, const BaseImage&)>& take) const
{
    return m_connection.select(u"SELECT kind, record, fields FROM share_base"_s, {}, [&](const SqlRow& row) {
        const QString fields = row.text(2);
        take(RecordId(kindFromToken(row.text(0)), row.uuid(1)),
             fields.isEmpty() ? BaseImage() : BaseImage(QJsonDocument::fromJson(fields.toUtf8()).object()));
        return true;
    });
}

Status ShareStore::tidyBase(const std::vector<Uuid>& kept)
{
    QSet<Uuid> isKept(kept.begin(), kept.end());
    std::vector<Uuid> dropped;
    if (const Status status = m_connection.select(u"SELECT record FROM share_base"_s, {},
                                                  [&](const SqlRow& row) {
                                                      if (!isKept.contains(row.uuid(0)))
                                                          dropped.push_back(row.uuid(0));
                                                      return true;
                                                  });
        !status)
        return status;
    for (const Uuid& record : dropped) {
        if (const Status status
            = m_connection.execute(u"DELETE FROM share_base WHERE record = ?"_s, {record.toBytes()});
            !status)
            return status;
    }
    return ok();
}

Status ShareStore::addWitness(qint64 commit, const QByteArray& hash)
{
    return m_connection.execute(u"INSERT OR REPLACE INTO share_witness (commit_number, hash) VALUES (?, ?)"_s,
                                {commit, hash});
}

Status ShareStore::witnesses(const std::function<void(qint64, const QByteArray&)>& take) const
{
    return m_connection.select(u"SELECT commit_number, hash FROM share_witness ORDER BY commit_number"_s, {},
                               [&](const SqlRow& row) {
                                   take(row.integer(0), row.bytes(1));
                                   return true;
                               });
}

Status ShareStore::forgetWitnesses()
{
    return m_connection.execute(u"DELETE FROM share_witness"_s);
}

Status ShareStore::markUnseen(const RecordId& record, const Unseen& unseen)
{
    return m_connection.execute(u"INSERT INTO share_unseen (record, kind, who, at, since) VALUES (?, ?, ?, ?, ?) "
                                "ON CONFLICT (record) DO UPDATE SET who = excluded.who, at = excluded.at"_s,
                                {record.uuid.toBytes(), QLatin1String(kindInfo(record.kind).token),
                                 textCell(unseen.who), unseen.at.milliseconds(), unseen.since.milliseconds()});
}

Result<UnseenRecords> ShareStore::unseen() const
{
    const auto instant = [](qint64 at) { return at > 0 ? Instant::fromMilliseconds(at) : Instant(); };
    UnseenRecords records;
    const Status status
        = m_connection.select(u"SELECT kind, record, who, at, since FROM share_unseen"_s, {}, [&](const SqlRow& row) {
              records.emplace(RecordId(kindFromToken(row.text(0)), row.uuid(1)),
                              Unseen {row.text(2), instant(row.integer(3)), instant(row.integer(4))});
              return true;
          });
    return status ? Result<UnseenRecords>(std::move(records)) : status.error();
}

Status ShareStore::markSeen(const std::vector<RecordId>& records)
{
    for (const RecordId& record : records) {
        if (const Status status
            = m_connection.execute(u"DELETE FROM share_unseen WHERE record = ?"_s, {record.uuid.toBytes()});
            !status)
            return status;
    }
    return ok();
}

} // namespace mesh
