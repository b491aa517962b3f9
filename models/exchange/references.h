// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/issue.h"
#include "exchange/tree_builder.h"

#include <QString>

#include <unordered_map>
#include <unordered_set>

namespace mesh {

/// Follows the $ref of a contract or product into the same file or another file of the import folder, and nowhere else:
/// no network, no path that leads out of the folder, not even through a symbolic link, no cycle. What cannot be
/// followed stays as it is written, with an issue.
class References
{
public:
    /// @p folder is what may be read; empty for text without a place, where only references within the file are
    /// followed.
    References(QString folder, const ReadLimits& limits, const Progress& progress);

    /// Replaces the references of a tree that nobody else sees yet.
    /// Gives the number of nodes that the tree then stands for.
    quint64 follow(Tree& tree, const QString& path, Issues& issues);

private:
    struct Walk
    {
        Tree& tree;
        QString path;
        Issues& issues;
        std::unordered_set<quint32> open; ///< on the way from the root
        std::unordered_map<quint32, quint64> sizes; ///< of what is done
        quint64 added = 0; ///< nodes that references stand for
    };

    quint64 visit(Walk& walk, quint32 slot);
    quint64 followOne(Walk& walk, quint32 slot, const QString& target);
    struct Loaded
    {
        std::shared_ptr<const Tree> tree; ///< null where it cannot be read
        quint64 size = 0;
    };
    Loaded load(const QString& path, QString& why, Issues& issues);
    QString fileOf(const QString& reference, const QString& from, QString& why) const;

    QString m_folder;
    ReadLimits m_limits;
    Progress m_progress;
    std::unordered_map<QString, Loaded> m_loaded;
    std::unordered_set<QString> m_loading; ///< files on the way from the first one
};

} // namespace mesh
