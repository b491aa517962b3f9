// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/kind.h"

#include <QHash>

#include <optional>

namespace mesh {

class ImportSession;

/// Finds the records that a native file means: by `#key`, by `@kind:name`, or as the one that a row describes.
/// Holds what the mesh, the files read before and this file's own rows are called.
class NativeNames
{
public:
    explicit NativeNames(const ImportSession& session);

    /// `#key` or `@kind:name`; nothing where it leads nowhere.
    std::optional<RecordId> resolve(const QString& reference) const;
    /// The record of that name, as the table of the format's description writes it; null where there is none.
    RecordId named(Kind kind, const QString& name) const;
    /// The record that is the same as this one, by the natural key of its kind; null where there is none.
    RecordId same(Kind kind, const void* record) const;

    void addLocal(const QString& key, RecordId id) { m_local.insert(key, id); }
    /// Makes @p id known by what @p record says; @p record may be one that is still to be made.
    void add(RecordId id, const void* record);

private:
    QString keyOf(Kind kind, const void* record) const;
    QString titleOf(RecordId id) const;
    QString key(Kind kind, const QString& name) const;

    const ImportSession& m_session;
    QHash<QString, RecordId> m_byName;
    QHash<QString, RecordId> m_local;
    QHash<Uuid, QString> m_titles; ///< of records that are still to be made
};

} // namespace mesh
