// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "exchange/issue.h"
#include "exchange/tree.h"

#include <unordered_map>

namespace mesh {

/// How much of a file is read before it is refused.
struct ReadLimits
{
    qint64 bytes = 64LL * 1024 * 1024;
    qint64 yamlBytes = 16LL * 1024 * 1024; ///< YAML is written by hand, and takes twenty times as long to read as JSON
    int depth = 200; ///< nesting
    quint32 nodes = 6000000; ///< as written
    quint64 expandedNodes = 500000; ///< more than are written, with every alias and reference followed
    int issues = 1000; ///< kept of one file
};

/// Turns the events of a parser into a Tree, guards its limits and finds duplicate keys. Parsers recurse only as deep
/// as open() allows. After a call has returned false, error() says why and nothing more may be added.
class TreeBuilder
{
public:
    TreeBuilder(QByteArray source, const ReadLimits& limits, const Progress& progress);

    struct Mark
    {
        quint32 line = 1;
        quint32 column = 1;
    };

    std::string_view keep(std::string text); ///< a text that does not stand in the source as it is
    void key(std::string_view key, Mark mark); ///< of the value that follows
    bool open(Tree::Kind kind, Mark mark);
    void close();
    bool scalar(std::string_view text, bool plain, Mark mark);
    void anchorNext(size_t anchor) { m_nextAnchor = anchor; } ///< 0 for none
    bool alias(size_t anchor, Mark mark);
    void endDocument();
    void dropDocument(); ///< forgets a document that could not be read to its end

    size_t documentCount() const { return m_completed; }
    int depth() const { return static_cast<int>(m_open.size()); }
    const Error& error() const { return m_error; }
    Issues takeIssues() { return std::move(m_issues); }
    QStringList duplicateKeys() const; ///< sorted, each once
    std::shared_ptr<Tree> finish();

    bool fail(Error::Code code, const QString& message, Mark mark);

private:
    bool hasRoom(Mark mark); ///< false, with the error, where there are too many values or the reading is stopped
    quint32 add(Tree::Data data);
    void checkDuplicates(quint32 map);
    void mergeInto(quint32 map);

    std::shared_ptr<Tree> m_tree;
    ReadLimits m_limits;
    Progress m_progress;
    struct Open
    {
        quint32 node;
        quint32 last; ///< its last child so far
        quint64 expanded; ///< nodes below, aliases followed
        bool merges; ///< has an entry <<
    };
    std::vector<Open> m_open;
    std::string_view m_key;
    Mark m_keyMark;
    bool m_hasKey = false;
    size_t m_nextAnchor = 0;
    size_t m_completed = 0; ///< documents
    struct Anchor
    {
        quint32 node;
        quint64 expanded;
        bool closed;
    };
    std::unordered_map<size_t, Anchor> m_anchors;
    std::unordered_map<quint32, size_t> m_anchorOf; ///< of containers that are still open
    std::vector<std::string_view> m_duplicates;
    Issues m_issues;
    Error m_error;
};

} // namespace mesh
