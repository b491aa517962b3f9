// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/tree_builder.h"

#include "exchange/texts.h"

#include <set>
#include <unordered_set>

namespace mesh {

namespace {

constexpr std::string_view mergeKey = "<<";

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

TreeBuilder::TreeBuilder(QByteArray source, const ReadLimits& limits, const Progress& progress)
    : m_tree(std::make_shared<Tree>())
    , m_limits(limits)
    , m_progress(progress)
{
    m_tree->m_source = std::move(source);
    m_tree->m_nodes.reserve(static_cast<size_t>(m_tree->m_source.size() / 24 + 16));
}

std::string_view TreeBuilder::keep(std::string text)
{
    m_tree->m_texts.push_back(std::move(text));
    return m_tree->m_texts.back();
}

void TreeBuilder::key(std::string_view key, Mark mark)
{
    m_key = key;
    m_keyMark = mark;
    m_hasKey = true;
}

bool TreeBuilder::fail(Error::Code code, const QString& message, Mark mark)
{
    m_error = {code, message, QStringLiteral("line %1, column %2").arg(mark.line).arg(mark.column)};
    return false;
}

quint32 TreeBuilder::add(Tree::Data data)
{
    const auto index = static_cast<quint32>(m_tree->m_nodes.size());
    if (m_hasKey) {
        data.key = m_key;
        data.line = m_keyMark.line;
        data.column = m_keyMark.column;
        m_hasKey = false;
    }
    if (m_open.empty()) {
        m_tree->m_roots.push_back(index);
    } else {
        Open& parent = m_open.back();
        Tree::Data& map = m_tree->m_nodes[parent.node];
        data.parent = parent.node;
        data.index = map.count++;
        if (parent.last == Tree::none)
            map.first = index;
        else
            m_tree->m_nodes[parent.last].next = index;
        parent.last = index;
        ++parent.expanded;
    }
    m_tree->m_nodes.push_back(data);
    return index;
}

bool TreeBuilder::open(Tree::Kind kind, Mark mark)
{
    if (depth() >= m_limits.depth)
        return fail(
            Error::Code::InvalidArgument,
            Exchange::tr("The file is nested more than %1 levels deep at line %2, which no metadata file needs. "
                         "Check where it came from.")
                .arg(m_limits.depth)
                .arg(mark.line),
            mark);
    if (!hasRoom(mark))
        return false;
    const bool merges = m_hasKey && m_key == mergeKey;
    Tree::Data data;
    data.kind = kind;
    data.line = mark.line;
    data.column = mark.column;
    if (merges && !m_open.empty())
        m_open.back().merges = true;
    const quint32 index = add(data);
    if (m_nextAnchor) {
        m_anchors[m_nextAnchor] = {index, 0, false};
        m_anchorOf[index] = m_nextAnchor;
        m_nextAnchor = 0;
    }
    m_open.push_back({index, Tree::none, 0, false});
    return true;
}

void TreeBuilder::close()
{
    const Open closed = m_open.back();
    if (m_tree->m_nodes[closed.node].kind == Tree::Kind::Map) {
        checkDuplicates(closed.node);
        if (closed.merges)
            mergeInto(closed.node);
    }
    m_open.pop_back();
    if (!m_open.empty())
        m_open.back().expanded += closed.expanded;
    if (const auto anchor = m_anchorOf.find(closed.node); anchor != m_anchorOf.end()) {
        m_anchors[anchor->second] = {closed.node, closed.expanded, true};
        m_anchorOf.erase(anchor);
    }
}

bool TreeBuilder::hasRoom(Mark mark)
{
    const size_t count = m_tree->m_nodes.size();
    if (count >= m_limits.nodes)
        return fail(
            Error::Code::InvalidArgument,
            Exchange::tr("The file holds more than %1 values. Split it into several files.").arg(m_limits.nodes), mark);
    if (count % 4096 == 0 && m_progress.isCancelled()) {
        m_error = Progress::cancelled();
        return false;
    }
    return true;
}

bool TreeBuilder::scalar(std::string_view text, bool plain, Mark mark)
{
    if (!hasRoom(mark))
        return false;
    Tree::Data data;
    data.text = text;
    data.plain = plain;
    data.line = mark.line;
    data.column = mark.column;
    const quint32 index = add(data);
    if (m_nextAnchor) {
        m_anchors[m_nextAnchor] = {index, 0, true};
        m_nextAnchor = 0;
    }
    return true;
}

bool TreeBuilder::alias(size_t anchor, Mark mark)
{
    const auto found = m_anchors.find(anchor);
    if (found == m_anchors.end() || !found->second.closed)
        return fail(Error::Code::InvalidArgument,
                    Exchange::tr("The alias in line %1 leads back into itself. Remove it.").arg(mark.line), mark);
    if (!hasRoom(mark))
        return false;
    Tree::Data data;
    data.kind = Tree::Kind::Alias;
    data.first = found->second.node;
    data.line = mark.line;
    data.column = mark.column;
    if (m_hasKey && m_key == mergeKey && !m_open.empty())
        m_open.back().merges = true;
    const quint64 expanded = found->second.expanded;
    add(data);
    if (!m_open.empty())
        m_open.back().expanded += expanded;
    // What is open counts, too: a bomb grows on its way up, so the sum of the path bounds the document.
    quint64 total = 0;
    for (const Open& level : m_open)
        total += level.expanded;
    if (total > m_limits.expandedNodes + m_tree->m_nodes.size())
        return fail(Error::Code::InvalidArgument,
                    Exchange::tr("The aliases of the file stand for more than %1 values at line %2, as those of a file "
                                 "made to exhaust memory do. Write them out or shorten them.")
                        .arg(m_limits.expandedNodes)
                        .arg(mark.line),
                    mark);
    return true;
}

void TreeBuilder::checkDuplicates(quint32 map)
{
    auto& nodes = m_tree->m_nodes;
    const auto shadow = [&](quint32 earlier, quint32 later) {
        nodes[earlier].shadowed = true;
        --nodes[map].count;
        m_duplicates.push_back(nodes[later].key);
        if (static_cast<int>(m_issues.size()) < m_limits.issues)
            m_issues.push_back(
                {Issue::Severity::Warning,
                 Exchange::tr("The key \"%1\" stands twice in one map, first in line %2; the last one counts.")
                     .arg(toQString(nodes[later].key))
                     .arg(nodes[earlier].line),
                 static_cast<int>(nodes[later].line), m_tree->node(later).pointer()});
    };
    if (nodes[map].count <= 12) {
        for (quint32 later = nodes[map].first; later != Tree::none; later = nodes[later].next) {
            for (quint32 earlier = nodes[map].first; earlier != later; earlier = nodes[earlier].next) {
                if (!nodes[earlier].shadowed && nodes[earlier].key == nodes[later].key)
                    shadow(earlier, later);
            }
        }
        return;
    }
    std::unordered_map<std::string_view, quint32> seen;
    seen.reserve(nodes[map].count);
    for (quint32 child = nodes[map].first; child != Tree::none; child = nodes[child].next) {
        const auto [entry, isNew] = seen.try_emplace(nodes[child].key, child);
        if (!isNew) {
            shadow(entry->second, child);
            entry->second = child;
        }
    }
}

/// Adds the entries of the maps that << names, except those the map has itself; the first of several maps wins.
void TreeBuilder::mergeInto(quint32 map)
{
    const Node target = m_tree->node(map);
    std::unordered_set<std::string_view> present;
    Node sources;
    for (const Node& child : target) {
        if (child.key() == mergeKey)
            sources = child;
        else
            present.insert(child.key());
    }
    std::vector<Node> maps;
    if (sources.isMap())
        maps.push_back(sources);
    for (const Node& entry : sources) {
        if (sources.isList() && entry.isMap())
            maps.push_back(entry);
    }
    if (maps.empty())
        return; // an ordinary key of this name
    m_tree->m_nodes[sources.m_slot].shadowed = true;
    --m_tree->m_nodes[map].count;
    std::vector<std::pair<std::string_view, quint32>> added;
    for (const Node& source : maps) {
        for (const Node& entry : source) {
            if (present.insert(entry.key()).second)
                added.emplace_back(entry.key(), entry.m_value);
        }
    }
    for (const auto& [key, value] : added) {
        const Tree::Data& merged = m_tree->m_nodes[sources.m_slot];
        Tree::Data data;
        data.kind = Tree::Kind::Alias;
        data.first = value;
        data.line = merged.line;
        data.column = merged.column;
        m_key = key;
        m_keyMark = {merged.line, merged.column};
        m_hasKey = true;
        add(data);
    }
}

void TreeBuilder::endDocument()
{
    m_anchors.clear();
    m_completed = m_tree->m_roots.size();
}

void TreeBuilder::dropDocument()
{
    if (m_tree->m_roots.size() > m_completed) {
        m_tree->m_nodes.resize(m_tree->m_roots.back());
        m_tree->m_roots.pop_back();
    }
    m_open.clear();
    m_anchors.clear();
    m_anchorOf.clear();
    m_hasKey = false;
    m_nextAnchor = 0;
    m_error = {};
}

QStringList TreeBuilder::duplicateKeys() const
{
    const std::set<std::string_view> keys(m_duplicates.begin(), m_duplicates.end());
    QStringList result;
    for (const std::string_view key : keys)
        result.append(toQString(key));
    return result;
}

std::shared_ptr<Tree> TreeBuilder::finish()
{
    return std::move(m_tree);
}

} // namespace mesh
