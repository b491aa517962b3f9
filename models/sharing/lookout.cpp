// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/lookout.h"

#include <QSet>

namespace mesh {

namespace {
constexpr qint64 microseconds = 1000;
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
    if (incoming.images.empty())
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
            if (!warnings || *warnings == m_warnings)
                return; // what cannot be read is told when it is sent
            m_warnings = std::move(*warnings);
            emit changed();
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

} // namespace mesh
