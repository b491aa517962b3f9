// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/lookout.h"

#include <QSet>

namespace mesh {

namespace {
constexpr qint64 microseconds = 1000;
constexpr std::size_t askedAtMost = 1000; // records; people read a few
constexpr const char* selectTouches = "SELECT r.id, b.login, b.at_us, b.cno FROM mesh.record r "
                                      "JOIN audit.block b ON b.cno = r.cno "
                                      "WHERE r.id = ANY ($1::uuid[]) AND b.login <> session_user";
} // namespace

Lookout::Lookout(QObject* parent)
    : QObject(parent)
    , m_reading(this)
{
}

qint64 Lookout::ahead() const
{
    QSet<ChangeSetId> sets;
    for (const EarlyWarning& warning : m_warnings)
        sets.insert(warning.set);
    return sets.size();
}

std::optional<Lookout::Touch> Lookout::lastTouch(const RecordId& record) const
{
    const auto found = m_touches.find(record);
    return found == m_touches.end() ? std::nullopt : std::optional(found->second);
}

void Lookout::record(const Pulled& pulled, const Incoming& incoming)
{
    const bool isOnlyOurs = std::ranges::all_of(
        pulled.blocks, [&](const AuditBlock& block) { return block.login == pulled.hello.login; });
    if (incoming.images.empty() || isOnlyOurs)
        return;
    QHash<Uuid, qint64> commits;
    for (const SharedRecord& record : pulled.records)
        commits.insert(record.record.uuid, record.commit);
    QHash<qint64, const AuditBlock*> blocks;
    for (const AuditBlock& block : pulled.blocks)
        blocks.insert(block.commit, &block);
    for (const auto& [record, image] : incoming.images) {
        const AuditBlock* block = blocks.value(commits.value(record.uuid));
        if (block && block->login != pulled.hello.login)
            m_touches.insert_or_assign(
                record, Touch {block->login, Instant::fromMilliseconds(block->at / microseconds), block->commit});
    }
}

void Lookout::record(const std::unordered_map<RecordId, Touch>& touches)
{
    for (const auto& [record, touch] : touches)
        m_touches.insert_or_assign(record, touch);
    if (!touches.empty())
        emit changed();
}

std::vector<RecordId> Lookout::unexplained() const
{
    std::vector<RecordId> records;
    for (const EarlyWarning& warning : m_warnings) {
        if (!m_touches.contains(warning.record) && records.size() < askedAtMost)
            records.push_back(warning.record);
    }
    return records;
}

void Lookout::look(DocumentReader reader)
{
    using Warnings = Result<std::vector<EarlyWarning>>;
    m_reading.start(
        [reader = std::move(reader)](const Progress&) {
            Warnings warnings = std::vector<EarlyWarning>();
            const Status status = reader.read([&](SqlConnection& connection) {
                warnings = readEarlyWarnings(connection);
                return ok();
            });
            return status ? warnings : Warnings(status.error());
        },
        [this](Warnings warnings) {
            // What cannot be read is told when it is sent.
            if (warnings && *warnings != m_warnings) {
                m_warnings = std::move(*warnings);
                emit changed();
            }
            emit looked();
        });
}

void Lookout::forget()
{
    m_reading.cancel();
    if (m_warnings.empty())
        return;
    m_warnings.clear();
    emit changed();
}

Result<std::unordered_map<RecordId, Lookout::Touch>> lastTouches(SharedMesh& shared,
                                                                 const std::vector<RecordId>& records)
{
    QStringList ids;
    QHash<Uuid, RecordId> asked;
    for (const RecordId& record : records) {
        ids += record.uuid.toString();
        asked.insert(record.uuid, record);
    }
    const auto rows = shared.connection().run(selectTouches, {QString(u'{' % ids.join(u',') % u'}')});
    if (!rows)
        return rows.error();
    std::unordered_map<RecordId, Lookout::Touch> touches;
    for (int row = 0; row < rows->rows(); ++row) {
        const RecordId record = asked.value(Uuid::fromString(rows->text(row, 0)).value_or(Uuid()));
        touches.emplace(record,
                        Lookout::Touch {rows->text(row, 1),
                                        Instant::fromMilliseconds(rows->integer(row, 2) / microseconds),
                                        rows->integer(row, 3)});
    }
    return touches;
}

} // namespace mesh
