// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "document/document_reader.h"

#include "document/search_hits.h"
#include "storage/file_contents.h"

namespace mesh {

DocumentReader::DocumentReader(WorkspaceLocation file, StateAt state, std::shared_ptr<PastStates> past)
    : m_file(std::move(file))
    , m_state(std::move(state))
    , m_past(std::move(past))
{
}

Result<Mesh> DocumentReader::meshAsOf(Instant at, const Progress& progress) const
{
    const auto connection = m_file.connect();
    if (!connection)
        return connection.error();
    auto state = m_past->asOf(Journal(**connection), m_state, at, progress);
    if (!state)
        return state.error();
    return std::move(state->mesh);
}

Result<Mesh> DocumentReader::meshAt(qint64 sequence, const Progress& progress) const
{
    const auto connection = m_file.connect();
    if (!connection)
        return connection.error();
    auto state = m_past->after(Journal(**connection), m_state, sequence, progress);
    if (!state)
        return state.error();
    return std::move(state->mesh);
}

Result<std::vector<HistoryEntry>> DocumentReader::history(const HistoryFilter& filter) const
{
    const auto connection = m_file.connect();
    return connection ? Journal(**connection).history(filter) : connection.error();
}

Result<ChangeSet> DocumentReader::changeSet(const ChangeSetId& id, const Progress& progress) const
{
    const auto connection = m_file.connect();
    return connection ? Journal(**connection).changeSet(id, progress) : connection.error();
}

Result<std::vector<SearchHit>> DocumentReader::search(const QString& text, int limit) const
{
    const auto connection = m_file.connect();
    return connection ? searchHits(**connection, m_state.mesh, text, limit) : connection.error();
}

Result<QByteArray> DocumentReader::fileContent(FileId file) const
{
    const auto connection = m_file.connect();
    return connection ? FileContents(**connection).read(file) : connection.error();
}

Status DocumentReader::read(const SqlWork& work) const
{
    const auto connection = m_file.connect();
    return connection ? work(**connection) : connection.error();
}

Status DocumentReader::verifyJournal(const Progress& progress) const
{
    const auto connection = m_file.connect();
    return connection ? Journal(**connection).verify(progress) : connection.error();
}

Result<Mesh> readMesh(const QString& path, const Progress& progress)
{
    const auto file = WorkspaceFile::open(path, WorkspaceFile::Access::ReadOnly);
    if (!file)
        return file.error();
    auto state = (*file)->load(progress);
    if (!state)
        return state.error();
    return std::move(state->mesh);
}

Status DocumentReader::checkPages() const
{
    const auto connection = m_file.connect();
    return connection ? mesh::checkPages(**connection) : connection.error();
}

} // namespace mesh
