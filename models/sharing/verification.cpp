// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/verification.h"

#include "sharing/sharing_text.h"
#include "storage/share_store.h"

#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr int findingsAtMost = 1000; // of one detector: who forged that much is found out
constexpr int rowsAtOnce = 20'000;

/// A record as its events make it.
struct Folded
{
    QByteArray kind;
    QJsonObject fields;
    bool isRemoved = false;
    qint64 commit = 0; // of its last event
};

class Verifier
{
public:
    Verifier(SharedMesh& shared, const Witnesses& witnesses, const Progress& progress)
        : m_shared(shared)
        , m_witnesses(witnesses)
        , m_progress(progress)
    {
    }

    Result<Verification> run()
    {
        if (const auto begun = sql().run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"); !begun)
            return begun.error();
        const Status status = look();
        const auto ended = sql().run("ROLLBACK");
        if (!status)
            return status.error();
        if (!ended)
            return ended.error();
        return std::move(m_result);
    }

private:
    PgConnection& sql() { return m_shared.connection(); }

    Status look()
    {
        const auto head = sql().run(
            "SELECT h.cno, encode(h.hash, 'hex'), m.epoch::text, m.gc_floor FROM audit.head h, mesh.meta m");
        if (!head)
            return head.error();
        m_head = head->integer(0, 0);
        m_headHash = QByteArray::fromHex(head->bytes(0, 1).toByteArray());
        m_floor = head->integer(0, 3);
        if (const Status status = readBlocks(head->text(0, 2)); !status)
            return status;
        compareWitnesses();
        if (const Status status = readEvents(); !status)
            return status;
        if (const Status status = compareRecords(); !status)
            return status;
        return compareScopes();
    }

    Status readBlocks(const QString& epoch)
    {
        QByteArray previous = genesisHash(epoch);
        qint64 expected = 1;
        for (qint64 after = 0;;) {
            const auto rows
                = sql().run("SELECT cno, at_us, login, client_id, app, n, encode(root, 'hex'), encode(prev, 'hex'), "
                            "encode(hash, 'hex') FROM audit.block WHERE cno > $1 ORDER BY cno LIMIT $2",
                            {after, rowsAtOnce});
            if (!rows)
                return rows.error();
            if (rows->rows() == 0)
                break;
            for (int row = 0; row < rows->rows(); ++row) {
                AuditBlock block = auditBlockFrom(*rows, row);
                if (block.commit != expected)
                    find(Finding::Detector::Chain, expected,
                         SharingText::tr("Commit %1 is missing from the chain.").arg(expected));
                else if (block.previous != previous)
                    find(Finding::Detector::Chain, block.commit,
                         SharingText::tr("Commit %1 does not follow the one before it: the past was rewritten.")
                             .arg(block.commit));
                if (blockHash(block) != block.hash)
                    find(Finding::Detector::Chain, block.commit,
                         SharingText::tr("The head of commit %1 (who, when, from where) was altered.")
                             .arg(block.commit));
                expected = block.commit + 1;
                previous = block.hash;
                after = block.commit;
                m_blocks.emplace(block.commit, std::move(block));
                ++m_result.commits;
            }
        }
        if (expected != m_head + 1 || previous != m_headHash)
            find(Finding::Detector::Chain, m_head,
                 SharingText::tr("The head of the chain does not fit its last commit."));
        m_result.head = m_headHash;
        return ok();
    }

    void compareWitnesses()
    {
        for (const auto& [commit, hash] : m_witnesses) {
            ++m_result.witnesses;
            const auto block = m_blocks.find(commit);
            if (block == m_blocks.end()) {
                find(Finding::Detector::Witness, commit,
                     SharingText::tr("This workspace has seen commit %1, which is no longer there.").arg(commit));
                return; // and with it everything after
            }
            if (block->second.hash != hash) {
                find(Finding::Detector::Witness, commit,
                     SharingText::tr("Commit %1 is not the one that this workspace has seen: it was rewritten.")
                         .arg(commit));
                return;
            }
        }
    }

    Status readEvents()
    {
        RootHash root;
        qint64 commit = 0;
        int inCommit = 0;
        const auto close = [&] {
            const QByteArray made = root.take();
            const auto block = m_blocks.find(commit);
            if (commit > 0 && block != m_blocks.end()
                && (block->second.root != made || block->second.events != inCommit)) {
                find(Finding::Detector::Chain, commit,
                     SharingText::tr("The changes of commit %1 were altered after they were sealed.").arg(commit));
            }
            if (block != m_blocks.end())
                block->second.events = 0; // accounted for
            inCommit = 0;
        };
        qint64 afterCommit = 0;
        qint64 afterOrder = -1;
        while (true) {
            if (m_progress.isCancelled())
                return Progress::cancelled();
            m_progress.report(afterCommit, m_head);
            const auto rows
                = sql().run("SELECT cno, ord, kind, record::text, op, coalesce(set_id::text, ''), payload "
                            "FROM audit.event WHERE (cno, ord) > ($1::bigint, $2::int) ORDER BY cno, ord LIMIT $3",
                            {afterCommit, afterOrder, rowsAtOnce});
            if (!rows)
                return rows.error();
            if (rows->rows() == 0)
                break;
            for (int row = 0; row < rows->rows(); ++row) {
                const AuditEvent event {.commit = rows->integer(row, 0),
                                        .order = int(rows->integer(row, 1)),
                                        .kind = rows->bytes(row, 2).toByteArray(),
                                        .record = rows->bytes(row, 3).toByteArray(),
                                        .operation = rows->bytes(row, 4).toByteArray(),
                                        .changeSet = rows->bytes(row, 5).toByteArray(),
                                        .payload = rows->bytes(row, 6).toByteArray()};
                if (event.commit != commit) {
                    close();
                    commit = event.commit;
                }
                root.add(event);
                ++inCommit;
                ++m_result.events;
                fold(event);
                afterCommit = event.commit;
                afterOrder = event.order;
            }
        }
        close();
        for (const auto& [number, block] : m_blocks) {
            if (block.events > 0) {
                find(Finding::Detector::Chain, number,
                     SharingText::tr("The changes of commit %1 were deleted.").arg(number));
            }
        }
        return ok();
    }

    void fold(const AuditEvent& event)
    {
        if (event.kind.startsWith('#')) // people, rights, schema
            return;
        const QJsonObject payload = QJsonDocument::fromJson(event.payload).object();
        const QJsonObject added = payload[u"n"_s].toObject();
        Folded& record = m_folded[event.record];
        record.kind = event.kind;
        record.commit = event.commit;
        if (event.operation == "i" || event.operation == "r") {
            record.fields = added;
            record.isRemoved = false;
            return;
        }
        const QJsonObject removed = payload[u"o"_s].toObject();
        for (auto field = removed.begin(); field != removed.end(); ++field) {
            if (!added.contains(field.key()))
                record.fields.remove(field.key());
        }
        for (auto field = added.begin(); field != added.end(); ++field)
            record.fields.insert(field.key(), field.value());
        record.isRemoved = event.operation == "d";
    }

    Status compareRecords()
    {
        QByteArray after = "00000000-0000-0000-0000-000000000000";
        while (true) {
            if (m_progress.isCancelled())
                return Progress::cancelled();
            const auto rows
                = sql().run("SELECT id::text, kind, deleted, fields, cno FROM mesh.record WHERE id > $1::uuid "
                            "ORDER BY id LIMIT $2",
                            {PgValue::utf8(after), rowsAtOnce});
            if (!rows)
                return rows.error();
            if (rows->rows() == 0)
                break;
            for (int row = 0; row < rows->rows(); ++row) {
                ++m_result.records;
                after = rows->bytes(row, 0).toByteArray();
                const auto folded = m_folded.constFind(after);
                const QJsonObject fields = QJsonDocument::fromJson(rows->bytes(row, 3).toByteArray()).object();
                const bool isRemoved = rows->yes(row, 2);
                const bool fits = folded != m_folded.constEnd() && folded->isRemoved == isRemoved
                    && (isRemoved || folded->fields == fields);
                if (!fits) {
                    findRecord(Finding::Detector::Fold, rows->text(row, 1), after, rows->integer(row, 4),
                               SharingText::tr("It is not what its history says: it was altered past the log."));
                }
                if (folded != m_folded.constEnd())
                    m_folded.erase(folded); // accounted for
            }
        }
        findVanished();
        return ok();
    }

    /// What was removed long ago may be forgotten: mesh.forget_removed().
    void findVanished()
    {
        for (auto record = m_folded.constBegin(); record != m_folded.constEnd(); ++record) {
            if (record->isRemoved && record->commit <= m_floor)
                continue;
            findRecord(Finding::Detector::Fold, QString::fromLatin1(record->kind), record.key(), 0,
                       SharingText::tr("Its history is there, but the record was deleted past the log."));
        }
    }

    Status compareScopes()
    {
        const auto rows = sql().run("SELECT id::text, kind FROM audit.verify_scope() LIMIT 1000");
        if (!rows)
            return rows.error();
        for (int row = 0; row < rows->rows(); ++row) {
            findRecord(Finding::Detector::Scope, rows->text(row, 1), rows->bytes(row, 0).toByteArray(), 0,
                       SharingText::tr("It is filed under another domain than its fields say."));
        }
        return ok();
    }

    void find(Finding::Detector detector, qint64 commit, const QString& text)
    {
        if (m_result.findings.size() < findingsAtMost)
            m_result.findings.push_back({detector, commit, {}, text});
    }

    void findRecord(Finding::Detector detector, const QString& kind, const QByteArray& id, qint64 commit,
                    const QString& text)
    {
        if (m_result.findings.size() >= findingsAtMost)
            return;
        const auto uuid = Uuid::fromString(QString::fromLatin1(id));
        m_result.findings.push_back({detector, commit, RecordId(kindFromToken(kind), uuid.value_or(Uuid())),
                                     QString(kind % u' ' % QString::fromLatin1(id) % u": "_s % text)});
    }

    SharedMesh& m_shared;
    const Witnesses& m_witnesses;
    const Progress& m_progress;
    Verification m_result;
    qint64 m_head = 0;
    qint64 m_floor = 0; // records removed up to this commit may be forgotten
    QByteArray m_headHash;
    std::map<qint64, AuditBlock> m_blocks;
    QHash<QByteArray, Folded> m_folded; // by the record's id as text
};

} // namespace

QString detectorLabel(Finding::Detector detector)
{
    switch (detector) {
    case Finding::Detector::Chain:
        return SharingText::tr("Chain");
    case Finding::Detector::Fold:
        return SharingText::tr("History and records");
    case Finding::Detector::Witness:
        return SharingText::tr("What this workspace has seen");
    case Finding::Detector::Scope:
        return SharingText::tr("Domains");
    }
    return {};
}

Result<Witnesses> readWitnesses(SqlConnection& connection)
{
    Witnesses witnesses;
    const Status status = ShareStore(connection).witnesses([&](qint64 commit, const QByteArray& hash) {
        witnesses.emplace(commit, hash);
    });
    return status ? Result<Witnesses>(std::move(witnesses)) : status.error();
}

Result<Verification> verifySharedMesh(SharedMesh& shared, const Witnesses& witnesses, const Progress& progress)
{
    return Verifier(shared, witnesses, progress).run();
}

} // namespace mesh
