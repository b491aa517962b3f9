// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/mesh_loader.h"

#include "mesh/mesh_builder.h"
#include "storage/field_codec.h"
#include "storage/record_tables.h"
#include "storage/sql_error.h"

#include <QFuture>
#include <QtConcurrentRun>

#include <atomic>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr qint64 pollEvery = 4096; // records between two looks at the progress

/// What both threads share. Kinds are handed out one by one, the largest first, to whoever is free.
struct Work
{
    const Progress& progress;
    MeshBuilder builder {};
    std::vector<Kind> kinds {};
    std::atomic<std::size_t> next = 0;
    std::atomic<qint64> done = 0;
};

template<typename T>
Status loadTable(SqlConnection& connection, StringPool& pool, Work& work)
{
    const KindInfo& info = kindInfo(T::kind);
    std::vector<T> records;
    SqlCursor row(connection, RecordTables::selectAll(info));
    while (row.next()) {
        T& record = records.emplace_back();
        record.id.uuid = row.uuid(0);
        if (record.id.isNull())
            return damaged(connection.path(), QString(u"id in "_s % QLatin1String(info.token)));
        for (std::size_t at = 0; at < info.fields.size(); ++at) {
            const int column = int(at) + 1;
            if (row.isNull(column))
                continue;
            auto value = fromSql(info.fields[at], row, column, pool);
            if (!value)
                return value.error();
            info.fields[at].set(&record, *value);
        }
        if (qint64(records.size()) % pollEvery == 0) {
            if (work.progress.isCancelled())
                return Progress::cancelled();
            work.progress.report(work.done += pollEvery, 0);
        }
    }
    if (const Status status = row.status(); !status)
        return status;
    work.builder.addTable(std::move(records));
    return ok();
}

Status loadTables(SqlConnection& connection, Work& work)
{
    StringPool pool;
    for (std::size_t at = work.next++; at < work.kinds.size(); at = work.next++) {
        const Status status = withRecordType(work.kinds[at], [&](auto* type) {
            return loadTable<std::remove_pointer_t<decltype(type)>>(connection, pool, work);
        });
        if (!status) {
            work.next = work.kinds.size(); // the other thread need not go on
            return status;
        }
    }
    return ok();
}

/// Starts to read: what is written from now on is not seen. The sequence tells which moment that is.
Result<qint64> beginReading(SqlConnection& connection)
{
    if (const Status status = connection.execute(u"BEGIN"_s); !status)
        return status.error();
    return Journal(connection).lastSequence();
}

struct Helper
{
    std::unique_ptr<SqlConnection> connection;
    qint64 sequence = 0;
};

Result<Helper> openHelper(const OpenConnection& connect)
{
    auto connection = connect();
    if (!connection)
        return connection.error();
    const auto sequence = beginReading(**connection);
    if (!sequence)
        return sequence.error();
    return Helper {std::move(*connection), *sequence};
}

} // namespace

Result<StateAt> loadMesh(const OpenConnection& connect, const Progress& progress)
{
    auto mine = openHelper(connect);
    if (!mine)
        return mine.error();

    Work work {progress};
    for (const KindInfo& info : allKinds())
        work.kinds.push_back(info.kind);
    const auto size = [](Kind kind) {
        static constexpr Kind largest[] = {Kind::Column, Kind::Flow, Kind::Dataset, Kind::Measurement};
        return std::ranges::find(largest, kind) - std::ranges::begin(largest);
    };
    std::ranges::stable_sort(work.kinds, {}, size);

    // Where somebody writes between our two beginnings the helper sees another moment, and stays out of it.
    auto helper = QtConcurrent::run([&, sequence = mine->sequence]() -> Status {
        auto theirs = openHelper(connect);
        if (!theirs || theirs->sequence != sequence)
            return ok();
        return loadTables(*theirs->connection, work);
    });
    const Status ownStatus = loadTables(*mine->connection, work);
    const Status helperStatus = helper.result();
    if (!ownStatus)
        return ownStatus.error();
    if (!helperStatus)
        return helperStatus.error();
    return StateAt {work.builder.build(), mine->sequence};
}

} // namespace mesh
