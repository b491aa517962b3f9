// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/search_index.h"

#include "storage/schema.h"
#include "storage/search_text.h"

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr int rankShift = 40; // an id is its rank and a number of 40 bits
constexpr qsizetype mostRemembered = 500'000; // names and words; more are looked up again

QString tokenOf(Kind kind)
{
    return QLatin1String(kindInfo(kind).token);
}

} // namespace

Status SearchIndex::update(const RecordChange& change, const Mesh& before, const Mesh& after)
{
    if (!search::touchesSearch(change))
        return ok();
    const KindInfo& info = kindInfo(change.record.kind);
    const RecordView old = before.find(change.record);
    const RecordView now = after.find(change.record);
    const Status status = setNames(change.record, old ? search::namesOf(info, old.data()) : QStringList(),
                                   now ? search::namesOf(info, now.data()) : QStringList());
    if (!status)
        return status;
    return setProse(change.record, old ? search::proseOf(info, old.data()) : QString(),
                    now ? search::proseOf(info, now.data()) : QString());
}

Status SearchIndex::rebuild(const Mesh& mesh, const Progress& progress)
{
    const Status status = Schema::resetSearch(m_connection);
    if (!status)
        return status;
    qint64 done = 0;
    std::optional<Error> error;
    for (const KindInfo& info : allKinds()) {
        mesh.forEach(info.kind, [&](const RecordView& record) {
            if (error || progress.isCancelled())
                return;
            Status written = setNames(record.id(), {}, search::namesOf(info, record.data()));
            if (written)
                written = setProse(record.id(), {}, search::proseOf(info, record.data()));
            if (!written)
                error = written.error();
            if (++done % 1024 == 0)
                progress.report(done, qint64(mesh.size()));
        });
    }
    if (error)
        return *error;
    if (progress.isCancelled())
        return Progress::cancelled();
    return finish();
}

bool SearchIndex::isPending(qint64 name) const
{
    const auto rank = std::size_t(name >> rankShift);
    return m_lastName[rank] != 0 && name > m_lastIndexed[rank];
}

Status SearchIndex::finish()
{
    for (std::size_t rank = 0; rank < m_lastName.size(); ++rank) {
        if (m_lastName[rank] == m_lastIndexed[rank])
            continue;
        const QVariantList added {m_lastIndexed[rank], m_lastName[rank]};
        Status status = m_connection.execute(u"INSERT INTO search_words (rowid, words) "
                                             "SELECT id, words FROM search_name WHERE id > ? AND id <= ?"_s,
                                             added);
        if (status) {
            status = m_connection.execute(u"INSERT INTO search_parts (rowid, text) "
                                          "SELECT id, text FROM search_name WHERE id > ? AND id <= ?"_s,
                                          added);
        }
        if (!status)
            return status;
        m_lastIndexed[rank] = m_lastName[rank];
    }
    if (!m_lastIndexedWord)
        return ok();
    const qint64 last = *std::exchange(m_lastIndexedWord, std::nullopt);
    return m_connection.execute(
        u"INSERT INTO search_spelling (rowid, word) SELECT id, word FROM search_word WHERE id > ?"_s, {last});
}

Status SearchIndex::setNames(RecordId record, const QStringList& before, const QStringList& after)
{
    for (const QString& name : before) {
        if (after.contains(name))
            continue;
        if (const Status status = removeUse(record, name); !status)
            return status;
    }
    // A name that only changed its case was removed above with its folded form: all that are there now are written.
    for (const QString& name : after) {
        if (before == after)
            break;
        if (const Status status = addUse(record, name); !status)
            return status;
    }
    return ok();
}

Result<std::optional<qint64>> SearchIndex::findName(Kind kind, const QString& folded)
{
    auto& known = m_names[std::size_t(kind)];
    if (const auto at = known.constFind(folded); at != known.constEnd())
        return std::optional(*at);
    const auto id
        = m_connection.scalar(u"SELECT id FROM search_name WHERE kind = ? AND text = ?"_s, {tokenOf(kind), folded});
    if (!id)
        return id.error();
    if (!id->isValid())
        return std::optional<qint64>();
    if (known.size() > mostRemembered)
        known.clear();
    known.insert(folded, id->toLongLong());
    return std::optional(id->toLongLong());
}

Result<qint64> SearchIndex::nextId(const QString& lastOfRank, int rank, std::array<qint64, 16>& known)
{
    qint64& last = known[std::size_t(rank)];
    if (last == 0) {
        const qint64 first = qint64(rank) << rankShift;
        const auto found = m_connection.scalar(lastOfRank, {first, qint64(rank + 1) << rankShift});
        if (!found)
            return found.error();
        last = found->isNull() ? first : found->toLongLong();
    }
    return ++last;
}

Result<qint64> SearchIndex::addName(Kind kind, const QString& folded, const QString& name)
{
    const int rank = search::rankOf(kind);
    const bool isFirst = m_lastName[std::size_t(rank)] == 0;
    auto id = nextId(u"SELECT max(id) FROM search_name WHERE id > ? AND id < ?"_s, rank, m_lastName);
    if (!id)
        return id;
    if (isFirst)
        m_lastIndexed[std::size_t(rank)] = *id - 1;
    const QStringList words = search::words(name);
    Status status = m_connection.execute(u"INSERT INTO search_name (id, kind, text, words) VALUES (?, ?, ?, ?)"_s,
                                         {*id, tokenOf(kind), folded, textCell(words.join(u' '))});
    if (status)
        status = addWords(words);
    if (!status)
        return status.error();
    m_names[std::size_t(kind)].insert(folded, *id);
    return id;
}

Status SearchIndex::addWords(const QStringList& words)
{
    for (const QString& word : words) {
        if (word.size() < 3 || m_words.contains(word))
            continue;
        if (!m_lastIndexedWord) {
            const auto last = m_connection.scalar(u"SELECT max(id) FROM search_word"_s);
            if (!last)
                return last.error();
            m_lastIndexedWord = last->toLongLong();
        }
        const Status status = m_connection.execute(
            u"INSERT INTO search_word (word) VALUES (?) ON CONFLICT DO NOTHING"_s, {QString(u'^' % word % u'$')});
        if (!status)
            return status;
        if (m_words.size() > mostRemembered)
            m_words.clear();
        m_words.insert(word);
    }
    return ok();
}

Status SearchIndex::addUse(RecordId record, const QString& name)
{
    const QString folded = search::fold(name);
    if (folded.isEmpty())
        return ok();
    const auto found = findName(record.kind, folded);
    if (!found)
        return found.error();
    qint64 id = found->value_or(0);
    if (!*found) {
        const auto added = addName(record.kind, folded, name);
        if (!added)
            return added.error();
        id = *added;
    }
    return m_connection.execute(u"INSERT INTO search_use (name, record) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                                {id, record.uuid.toBytes()});
}

Status SearchIndex::removeUse(RecordId record, const QString& name)
{
    const QString folded = search::fold(name);
    const auto id = findName(record.kind, folded);
    if (!id)
        return id.error();
    if (!*id)
        return ok();
    // The trigger takes a name out of the full-text tables: it must be in them.
    Status status = isPending(**id) ? finish() : ok();
    if (!status)
        return status;
    status = m_connection.execute(u"DELETE FROM search_use WHERE name = ? AND record = ?"_s,
                                  {**id, record.uuid.toBytes()});
    if (!status)
        return status;
    const auto removed = m_connection.change(
        u"DELETE FROM search_name WHERE id = ? AND NOT EXISTS (SELECT 1 FROM search_use WHERE name = ?)"_s,
        {**id, **id});
    if (!removed)
        return removed.error();
    if (*removed > 0)
        m_names[std::size_t(record.kind)].remove(folded);
    return ok();
}

Status SearchIndex::setProse(RecordId record, const QString& before, const QString& after)
{
    if (before == after)
        return ok();
    const QByteArray uuid = record.uuid.toBytes();
    if (!before.isEmpty()) {
        const auto id = m_connection.scalar(u"SELECT id FROM search_prose_of WHERE record = ?"_s, {uuid});
        if (!id)
            return id.error();
        if (id->isValid()) {
            if (!after.isEmpty())
                return m_connection.execute(u"UPDATE search_prose SET body = ? WHERE rowid = ?"_s, {after, *id});
            Status status = m_connection.execute(u"DELETE FROM search_prose WHERE rowid = ?"_s, {*id});
            if (status)
                status = m_connection.execute(u"DELETE FROM search_prose_of WHERE id = ?"_s, {*id});
            return status;
        }
    }
    if (after.isEmpty())
        return ok();
    const auto id = nextId(u"SELECT max(id) FROM search_prose_of WHERE id > ? AND id < ?"_s,
                           search::rankOf(record.kind), m_lastProse);
    if (!id)
        return id.error();
    const Status status = m_connection.execute(u"INSERT INTO search_prose_of (id, kind, record) VALUES (?, ?, ?)"_s,
                                               {*id, tokenOf(record.kind), uuid});
    if (!status)
        return status;
    return m_connection.execute(u"INSERT INTO search_prose (rowid, body) VALUES (?, ?)"_s, {*id, after});
}

} // namespace mesh
