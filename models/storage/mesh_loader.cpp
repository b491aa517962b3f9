// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/mesh_loader.h"

#include "mesh/mesh_builder.h"
#include "mesh/reference_collector.h"
#include "storage/field_codec.h"
#include "storage/record_tables.h"
#include "storage/sql_error.h"

#include <QFuture>
#include <QtConcurrentRun>

#include <atomic>
#include <mutex>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

// Two threads read every table, one from its beginning and one from its end, until they meet. So both are busy to the
// last, whatever the sizes of the tables, and no one need know where the middle of a table is. A thread tells the other
// how far it is after each chunk; where both read a chunk in the gap at once, what was read twice is
// dropped. Records are read straight into the chunks of the snapshot.

enum class From
{
    Beginning,
    End
};

/// How far the two are with one table.
class Meeting
{
public:
    void tell(From side, const Uuid& id)
    {
        const std::scoped_lock lock(m_mutex);
        (side == From::Beginning ? m_first : m_second) = id;
    }
    /// Whether the other side has read the record @p id already.
    bool hasOther(From side, const Uuid& id) const
    {
        const std::scoped_lock lock(m_mutex);
        const std::optional<Uuid>& other = side == From::Beginning ? m_second : m_first;
        return other && (side == From::Beginning ? id >= *other : id <= *other);
    }

private:
    mutable std::mutex m_mutex;
    std::optional<Uuid> m_first; // the last id read from the beginning
    std::optional<Uuid> m_second; // and from the end
};

/// How many records a chunk gets: in blocks of up to 96 KiB the allocator wastes a twentieth of the memory, above that
/// a quarter.
template<typename T>
constexpr std::size_t fullChunk = std::clamp<std::size_t>(std::size_t(96) * 1024 / sizeof(T), 1, Table<T>::chunkSize);

/// What one thread has read of each table: chunks in the order they were read, records in the order of their ids.
template<typename T>
using Chunks = std::vector<std::shared_ptr<typename Table<T>::Chunk>>;

struct Half
{
    std::tuple<
#define MESH_KIND(Type, token, singular, plural) Chunks<Type>,
#define MESH_FIELD(Type, CppType, name, label, flags)
#define MESH_KIND_END(Type)
#include "mesh/kinds.inc"
#undef MESH_KIND
#undef MESH_FIELD
#undef MESH_KIND_END
        std::monostate>
        chunks;
    ReferenceCollector references;
    std::vector<Reference> sorted; // the references, at the end
};

/// What both threads share.
struct Work
{
    const Progress& progress;
    std::array<Meeting, kindCount> meetings {};
    std::atomic<qint64> done = 0;
    std::atomic_bool hasFailed = false;
};

class Reader
{
public:
    Reader(SqlConnection& connection, From side, Work& work, Half& half)
        : m_connection(connection)
        , m_side(side)
        , m_work(work)
        , m_half(half)
    {
    }

    Status readAll()
    {
        std::optional<Error> error;
        forEachRecordType([&](auto* type) {
            if (error || m_work.hasFailed)
                return;
            if (const Status status = readTable<std::remove_pointer_t<decltype(type)>>(); !status)
                error = status.error();
        });
        if (error) {
            m_work.hasFailed = true; // the other need not go on
            return *error;
        }
        m_half.sorted = m_half.references.takeSorted();
        return ok();
    }

private:
    template<typename T>
    Status readTable()
    {
        const KindInfo& info = kindInfo(T::kind);
        Meeting& meeting = m_work.meetings[std::size_t(T::kind)];
        auto& chunks = std::get<Chunks<T>>(m_half.chunks);
        std::shared_ptr<typename Table<T>::Chunk> chunk;
        const auto finishChunk = [&] {
            if (!chunk)
                return;
            meeting.tell(m_side, chunk->back().id.uuid);
            if (m_side == From::End)
                std::ranges::reverse(*chunk);
            m_work.progress.report(m_work.done += qint64(chunk->size()), 0);
            chunks.push_back(std::move(chunk));
            chunk.reset();
        };
        SqlCursor row(m_connection, RecordTables::selectAll(info, m_side == From::End));
        while (row.next()) {
            const Uuid id = row.uuid(0);
            if (id.isNull())
                return damaged(m_connection.path(), QString(u"id in "_s % QLatin1String(info.token)));
            if (!chunk) {
                if (meeting.hasOther(m_side, id))
                    break;
                if (m_work.progress.isCancelled())
                    return Progress::cancelled();
                if (m_work.hasFailed)
                    return ok();
                chunk = std::make_shared<typename Table<T>::Chunk>();
                chunk->reserve(chunks.empty() ? 16 : fullChunk<T>);
            }
            T& record = chunk->emplace_back();
            record.id.uuid = id;
            if (const Status status = readFields(info, row, T::kind, id, &record); !status)
                return status;
            if (chunk->size() == fullChunk<T>)
                finishChunk();
        }
        finishChunk();
        return row.status();
    }

    Status readFields(const KindInfo& info, const SqlCursor& row, Kind kind, const Uuid& id, void* record)
    {
        for (std::size_t at = 0; at < info.fields.size(); ++at) {
            const int column = int(at) + 1;
            if (row.isNull(column))
                continue;
            const FieldInfo& field = info.fields[at];
            auto value = fromSql(field, row, column, m_pool);
            if (!value)
                return value.error();
            field.set(record, *value);
            if (const auto* uuid = value->template get<Uuid>()) {
                m_half.references.add({*uuid, id, kind, quint8(at)});
            } else if (const auto* any = value->template get<RecordId>()) {
                m_half.references.add({any->uuid, id, kind, quint8(at)});
            } else if (const auto* list = value->template get<std::vector<Uuid>>()) {
                for (const Uuid& each : *list)
                    m_half.references.add({each, id, kind, quint8(at)});
            }
        }
        return ok();
    }

    SqlConnection& m_connection;
    From m_side;
    Work& m_work;
    Half& m_half;
    StringPool m_pool;
};

/// The two halves of a table in order, without what both have read.
template<typename T>
Table<T> joined(Chunks<T> first, Chunks<T> second)
{
    std::ranges::reverse(second);
    if (!first.empty() && !second.empty()) {
        const Uuid last = first.back()->back().id.uuid;
        const auto isDouble = [&](const T& record) { return record.id.uuid <= last; };
        for (auto& chunk : second) {
            if (!isDouble(chunk->front()))
                break;
            std::erase_if(*chunk, isDouble);
        }
        std::erase_if(second, [](const auto& chunk) { return chunk->empty(); });
    }
    first.insert(first.end(), std::make_move_iterator(second.begin()), std::make_move_iterator(second.end()));
    return Table<T>::fromChunks(std::move(first));
}

struct Opened
{
    std::unique_ptr<SqlConnection> connection;
    qint64 sequence = 0;
};

/// Starts to read: what is written from now on is not seen. The sequence tells which moment that is.
Result<Opened> beginReading(const OpenConnection& connect)
{
    auto connection = connect();
    if (!connection)
        return connection.error();
    // Each page is read once: a cache for more than the way to a row would only be more memory to clear.
    for (const QString& statement : {u"PRAGMA cache_size = -1024"_s, u"BEGIN"_s}) {
        if (const Status status = (*connection)->execute(statement); !status)
            return status.error();
    }
    const auto sequence = Journal(**connection).lastSequence();
    if (!sequence)
        return sequence.error();
    return Opened {std::move(*connection), *sequence};
}

} // namespace

Result<StateAt> loadMesh(const OpenConnection& connect, const Progress& progress)
{
    const auto mine = beginReading(connect);
    if (!mine)
        return mine.error();
    Work work {progress};
    Half first;
    Half second;
    auto helper = QtConcurrent::run([&, sequence = mine->sequence]() -> Status {
        // Where somebody wrote between our two beginnings this one sees another moment, and stays out of it.
        const auto theirs = beginReading(connect);
        if (!theirs || theirs->sequence != sequence)
            return ok();
        return Reader(*theirs->connection, From::End, work, second).readAll();
    });
    const Status ownStatus = Reader(*mine->connection, From::Beginning, work, first).readAll();
    const Status helperStatus = helper.result();
    if (!ownStatus)
        return ownStatus.error();
    if (!helperStatus)
        return helperStatus.error();

    MeshBuilder builder;
    forEachRecordType([&](auto* type) {
        using T = std::remove_pointer_t<decltype(type)>;
        builder.addTable(
            joined<T>(std::move(std::get<Chunks<T>>(first.chunks)), std::move(std::get<Chunks<T>>(second.chunks))));
    });
    builder.addReferences(std::move(first.sorted));
    builder.addReferences(std::move(second.sorted));
    return StateAt {builder.build(), mine->sequence};
}

} // namespace mesh
