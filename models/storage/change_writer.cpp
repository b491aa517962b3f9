// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/change_writer.h"

#include "storage/journal_writer.h"
#include "storage/record_tables.h"
#include "storage/search_index.h"
#include "storage/share_store.h"
#include "storage/storage_text.h"

#include <QFuture>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr std::size_t partSize = 512; // changes between two looks at the progress

/// The rows of the journal, made on another thread, a part ahead of the one that is being written.
class RowsAhead
{
public:
    RowsAhead(JournalWriter& journal, std::span<const RecordChange> changes)
        : m_journal(journal)
        , m_rest(changes)
    {
        start();
    }
    ~RowsAhead()
    {
        if (m_next.isValid()) // waiting for one that was taken would never end
            m_next.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(RowsAhead)

    std::vector<JournalRow> take()
    {
        std::vector<JournalRow> rows = m_next.takeResult();
        if (!m_rest.empty())
            start();
        return rows;
    }

private:
    void start()
    {
        const auto part = m_rest.first(std::min(partSize, m_rest.size()));
        m_rest = m_rest.subspan(part.size());
        if (part.size() < partSize) // a thread is not worth it
            m_next = QtFuture::makeReadyFuture(m_journal.prepare(part));
        else
            m_next = QtConcurrent::run([this, part] { return m_journal.prepare(part); });
    }

    JournalWriter& m_journal;
    std::span<const RecordChange> m_rest; // not begun
    QFuture<std::vector<JournalRow>> m_next;
};

Status writeChanges(SqlConnection& connection, const Commit& commit, JournalWriter& journal, const Progress& progress)
{
    RecordTables tables(connection);
    SearchIndex search(connection);
    const auto& changes = commit.changeSet.changes;
    RowsAhead ahead(journal, changes);
    for (std::size_t from = 0; from < changes.size(); from += partSize) {
        if (progress.isCancelled())
            return Progress::cancelled();
        progress.report(qint64(from), qint64(changes.size()));
        const std::vector<JournalRow> rows = ahead.take();
        for (std::size_t at = 0; at < rows.size(); ++at) {
            const RecordChange& change = changes[from + at];
            if (const Status status = tables.write(change); !status)
                return status;
            if (const Status status = journal.add(change, rows[at]); !status)
                return status;
            if (const Status status = search.update(change, commit.before, commit.after); !status)
                return status;
        }
    }
    return search.finish();
}

Status writeFiles(SqlConnection& connection, const std::vector<FileContent>& files)
{
    FileContents contents(connection);
    for (const FileContent& file : files) {
        if (const Status status = contents.write(file); !status)
            return status;
    }
    return ok();
}

/// What a colleague did has come from the shared mesh and does not go there.
Status writeOutbox(SqlConnection& connection, const Commit& commit)
{
    if (commit.changeSet.info.origin == Origin::Sync)
        return ok();
    ShareStore store(connection);
    const auto isShared = store.isShared();
    if (!isShared)
        return isShared.error();
    return *isShared ? store.add(commit.changeSet, commit.before) : ok();
}

} // namespace

Result<qint64> writeCommit(SqlConnection& connection, const Commit& commit, qint64 sequence, const Progress& progress)
{
    SqlTransaction transaction(connection);
    if (const Status status = transaction.begin(); !status)
        return status.error();
    JournalWriter journal(connection);
    auto written = journal.begin(commit.changeSet.info, countsOf(commit.changeSet));
    if (!written)
        return written;
    if (*written != sequence + 1) {
        return Error {Error::Code::Conflict,
                      StorageText::tr("The workspace was changed by another program. Close it and open it again to see "
                                      "what is there now."),
                      u"at %1, expected %2"_s.arg(*written - 1).arg(sequence)};
    }
    if (const Status status = writeChanges(connection, commit, journal, progress); !status)
        return status.error();
    if (const Status status = writeFiles(connection, commit.files); !status)
        return status.error();
    if (const Status status = journal.finish(); !status)
        return status.error();
    if (const Status status = writeOutbox(connection, commit); !status)
        return status.error();
    if (commit.alongside) {
        if (const Status status = commit.alongside(connection); !status)
            return status.error();
    }
    if (const Status status = transaction.commit(); !status)
        return status.error();
    return written;
}

Status writeAlongside(SqlConnection& connection, const SqlWork& alongside)
{
    SqlTransaction transaction(connection);
    if (const Status status = transaction.begin(); !status)
        return status;
    if (const Status status = alongside(connection); !status)
        return status;
    return transaction.commit();
}

} // namespace mesh
