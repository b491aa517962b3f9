// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/references.h"

#include "exchange/imported_file.h"
#include "exchange/texts.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace mesh {

namespace {

constexpr int mostFiles = 32; ///< on the way from one file to another

} // namespace

References::References(QString folder, const ReadLimits& limits, const Progress& progress)
    : m_folder(folder.isEmpty() ? QString() : QFileInfo(folder).canonicalFilePath())
    , m_limits(limits)
    , m_progress(progress)
{
}

quint64 References::follow(Tree& tree, const QString& path, Issues& issues)
{
    const QString canonical = path.isEmpty() ? QString() : QFileInfo(path).canonicalFilePath();
    m_loading.insert(canonical);
    Walk walk {tree, canonical, issues, {}, {}, 0};
    for (const quint32 root : tree.m_roots)
        visit(walk, root);
    m_loading.erase(canonical);
    return tree.nodeCount() + walk.added;
}

/// Depth is bounded by the tree's limit for what is written, and by the cycle check for what is referred to.
quint64 References::visit(Walk& walk, quint32 slot)
{
    const quint32 start = slot;
    while (walk.tree.m_nodes[slot].kind == Tree::Kind::Alias)
        slot = walk.tree.m_nodes[slot].first;
    if (const auto known = walk.sizes.find(slot); known != walk.sizes.end())
        return known->second;
    const Tree::Data data = walk.tree.m_nodes[slot];
    if (data.kind != Tree::Kind::Map && data.kind != Tree::Kind::List)
        return 1;
    if (data.kind == Tree::Kind::Map) {
        const Node reference = walk.tree.node(slot)["$ref"];
        if (reference.isScalar() && !reference.isNull()) {
            const quint64 size = followOne(walk, slot, reference.string());
            walk.sizes[start] = size;
            return size;
        }
    }
    walk.open.insert(slot);
    quint64 size = 1;
    for (quint32 child = data.first; child != Tree::none; child = walk.tree.m_nodes[child].next)
        size += visit(walk, child);
    walk.open.erase(slot);
    walk.sizes[slot] = size;
    return size;
}

quint64 References::followOne(Walk& walk, quint32 slot, const QString& target)
{
    const auto unresolved = [&](const QString& why) -> quint64 {
        walk.issues.push_back({Issue::Severity::Warning,
                               Exchange::tr("The reference \"%1\" is not followed: %2").arg(target, why),
                               static_cast<int>(walk.tree.m_nodes[slot].line), walk.tree.node(slot).pointer()});
        return 1;
    };
    if (walk.open.size() > static_cast<size_t>(m_limits.depth))
        return unresolved(Exchange::tr("the references lead too deep."));
    const QString fragment = target.contains(u'#') ? target.section(u'#', 1) : QString();
    const QByteArray pointer = QByteArray::fromPercentEncoding(fragment.toUtf8());
    const std::string_view pointerView(pointer.constData(), static_cast<size_t>(pointer.size()));
    const QString reference = target.section(u'#', 0, 0);

    if (reference.isEmpty()) {
        const Node found = walk.tree.resolve(pointerView);
        if (!found)
            return unresolved(Exchange::tr("there is nothing at this place of the file."));
        if (found.m_valueTree != &walk.tree)
            return unresolved(Exchange::tr("it leads to a place that is itself in another file."));
        if (found.m_value == slot || walk.open.contains(found.m_value))
            return unresolved(Exchange::tr("it leads back to itself."));
        walk.open.insert(slot);
        const quint64 size = visit(walk, found.m_value);
        walk.open.erase(slot);
        if (walk.added + size > m_limits.expandedNodes)
            return unresolved(Exchange::tr("it would blow the file up beyond all measure."));
        walk.added += size;
        Tree::Data& data = walk.tree.m_nodes[slot];
        data.kind = Tree::Kind::Alias;
        data.first = found.m_value;
        return size;
    }

    QString why;
    const QString path = fileOf(reference, walk.path, why);
    if (path.isEmpty())
        return unresolved(why);
    const Loaded other = load(path, why, walk.issues);
    if (!other.tree)
        return unresolved(why);
    const Node found = other.tree->resolve(pointerView);
    if (!found)
        return unresolved(Exchange::tr("there is nothing at this place of the other file."));
    if (found.m_valueTree != other.tree.get())
        return unresolved(Exchange::tr("it leads on to a third file."));
    if (walk.added + other.size > m_limits.expandedNodes)
        return unresolved(Exchange::tr("it would blow the file up beyond all measure."));
    walk.added += other.size;
    Tree::Data& data = walk.tree.m_nodes[slot];
    data.kind = Tree::Kind::Foreign;
    data.first = static_cast<quint32>(walk.tree.m_foreign.size());
    walk.tree.m_foreign.push_back({other.tree, found.m_value});
    return other.size;
}

/// The file a reference means, or an empty text and why not.
QString References::fileOf(const QString& reference, const QString& from, QString& why) const
{
    QString path = reference;
    const QUrl url(reference);
    if (url.scheme() == QLatin1String("file")) {
        path = url.toLocalFile();
        if (!url.host().isEmpty()) {
            why = Exchange::tr("it leads to another computer.");
            return {};
        }
    } else if (url.scheme().size() > 1) {
        why = Exchange::tr("addresses on the network are never opened.");
        return {};
    }
    if (m_folder.isEmpty() || from.isEmpty()) {
        why = Exchange::tr("there is no folder it could stand in.");
        return {};
    }
    const QString absolute = QDir::cleanPath(QDir(QFileInfo(from).path()).absoluteFilePath(path));
    // Before the link check, so that a probe for files outside learns nothing from the answer.
    const QString inside = m_folder + u'/';
    if (!absolute.startsWith(inside)) {
        why = Exchange::tr("it leads out of the folder that is imported.");
        return {};
    }
    const QString canonical = QFileInfo(absolute).canonicalFilePath();
    if (canonical.isEmpty()) {
        why = Exchange::tr("there is no such file.");
        return {};
    }
    if (!canonical.startsWith(inside) || !QFileInfo(canonical).isFile()) {
        why = Exchange::tr("it leads out of the folder that is imported.");
        return {};
    }
    return canonical;
}

References::Loaded References::load(const QString& path, QString& why, Issues& issues)
{
    if (const auto known = m_loaded.find(path); known != m_loaded.end()) {
        why = Exchange::tr("the other file cannot be read.");
        return known->second;
    }
    if (m_loading.contains(path)) {
        why = Exchange::tr("the files refer to each other in a circle.");
        return {};
    }
    if (m_loading.size() >= mostFiles) {
        why = Exchange::tr("the references lead through too many files.");
        return {};
    }
    Issues ignored; // they are told when the other file itself is imported
    auto parsed = parseFile(path, m_limits, m_progress, ignored);
    if (!parsed) {
        why = Exchange::tr("the other file cannot be read. %1").arg(parsed.error().message);
        return m_loaded[path] = Loaded();
    }
    const std::shared_ptr<Tree> tree = parsed->tree;
    const quint64 size = follow(*tree, path, issues);
    return m_loaded[path] = Loaded {tree, size};
}

} // namespace mesh
