// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/graph_export.h"

#include "mesh/naming.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace mesh {

using namespace Qt::StringLiterals;

namespace {

/// On one line, without what no format can show.
QString plain(const QString& text)
{
    QString result = text;
    for (QChar& c : result) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph || c.unicode() >= 0xFFFE)
            c = u' ';
    }
    return result;
}

/// A quoted string of DOT. Graphviz reads character entities and escapes in it.
QString quoted(const QString& text)
{
    return u'"' % plain(text).replace(u'&', u"&amp;"_s).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) % u'"';
}

/// A quoted string of Mermaid, which knows entities with a # and nothing else, and reads Markdown and HTML in it.
QString mermaidQuoted(const QString& text)
{
    QString result;
    for (const QChar c : plain(text)) {
        if (QStringView(u"#\"&<>`*_;").contains(c))
            result += u'#' % QString::number(c.unicode()) % u';';
        else
            result += c;
    }
    return u'"' % result % u'"';
}

QString idOf(const ViewNode& node)
{
    return node.record.isNull() ? u"none"_s : node.record.uuid.toString();
}

QStringList evidenceTokens(EdgeEvidences evidence)
{
    QStringList tokens;
    for (const auto& [flag, token] : {std::pair(EdgeEvidence::Declared, "declared"),
                                      {EdgeEvidence::Observed, "observed"},
                                      {EdgeEvidence::Inferred, "inferred"},
                                      {EdgeEvidence::Contract, "contract"},
                                      {EdgeEvidence::Unknown, "unknown"},
                                      {EdgeEvidence::RuledOut, "ruled-out"}}) {
        if (evidence.testFlag(flag))
            tokens += QLatin1String(token);
    }
    return tokens;
}

/// Solid where it was observed, dashed where only declared, dotted where inferred: as on the canvas.
QString styleOf(EdgeEvidences evidence)
{
    if (evidence.testFlag(EdgeEvidence::Observed))
        return u"solid"_s;
    return evidence.testFlag(EdgeEvidence::Inferred) && !evidence.testFlag(EdgeEvidence::Declared) ? u"dotted"_s
                                                                                                   : u"dashed"_s;
}

QString nameOf(const Mesh& mesh, const ViewNode& node)
{
    return node.record.isNull() ? u"No domain"_s : titleOf(mesh, node.record);
}

/// What is inside of which opened node.
class Parts
{
public:
    explicit Parts(const GraphView& view)
        : m_view(view)
        , m_parts(view.nodes.size())
    {
        for (quint32 at = 0; at < view.nodes.size(); ++at) {
            if (view.nodes[at].parent >= 0)
                m_parts[std::size_t(view.nodes[at].parent)].push_back(at);
        }
    }

    bool hasAny(quint32 node) const { return !m_parts[node].empty(); }

    /// Calls @p step (node, depth from 1, isOpening) before and after the parts of every node.
    void visit(const std::function<void(quint32, int, bool)>& step) const
    {
        for (quint32 at = 0; at < m_view.nodes.size(); ++at) {
            if (m_view.nodes[at].parent < 0)
                visit(at, 1, step);
        }
    }

private:
    void visit(quint32 at, int depth, const std::function<void(quint32, int, bool)>& step) const
    {
        step(at, depth, true);
        for (const quint32 part : m_parts[at])
            visit(part, depth + 1, step);
        step(at, depth, false);
    }

    const GraphView& m_view;
    std::vector<std::vector<quint32>> m_parts;
};

} // namespace

QByteArray toDot(const Mesh& mesh, const GraphView& view, const GraphStamp& stamp)
{
    QString dot;
    for (const QString& line : {stamp.title, stamp.description}) {
        if (!line.isEmpty())
            dot += u"// "_s % plain(line) % u'\n';
    }
    dot += u"digraph lineage {\n  rankdir=LR;\n  node [shape=box, fontname=\"sans-serif\", fontsize=11];\n"_s;
    const Parts parts(view);
    parts.visit([&](quint32 at, int depth, bool isOpening) {
        const QString indent(depth * 2, u' ');
        if (isOpening && parts.hasAny(at))
            dot += indent % u"subgraph "_s % quoted(u"cluster_"_s % idOf(view.nodes[at])) % u" {\n"_s;
        if (isOpening)
            dot += indent % (parts.hasAny(at) ? u"  "_s : QString()) % quoted(idOf(view.nodes[at])) % u" [label="_s
                % quoted(nameOf(mesh, view.nodes[at])) % u"];\n"_s;
        else if (parts.hasAny(at))
            dot += indent % u"}\n"_s;
    });
    for (const ViewEdge& edge : view.edges) {
        dot += u"  "_s % quoted(idOf(view.nodes[edge.from])) % u" -> "_s % quoted(idOf(view.nodes[edge.to]))
            % u" [style="_s % styleOf(edge.evidence) % u"];\n"_s;
    }
    return (dot + u"}\n"_s).toUtf8();
}

QByteArray toMermaid(const Mesh& mesh, const GraphView& view, const GraphStamp& stamp)
{
    QString text;
    for (const QString& line : {stamp.title, stamp.description}) {
        if (!line.isEmpty())
            text += u"%% "_s % plain(line).replace(u'{', u'(').replace(u'}', u')') % u'\n';
    }
    text += u"flowchart LR\n"_s;
    const Parts parts(view);
    parts.visit([&](quint32 at, int depth, bool isOpening) {
        const QString indent(depth * 2, u' ');
        const QString id = u'n' % QString::number(at);
        if (!isOpening) {
            if (parts.hasAny(at))
                text += indent % u"end\n"_s;
            return;
        }
        text += indent % (parts.hasAny(at) ? u"subgraph "_s : QString()) % id % u'['
            % mermaidQuoted(nameOf(mesh, view.nodes[at])) % u"]\n"_s;
    });
    for (const ViewEdge& edge : view.edges) {
        text += u"  n"_s % QString::number(edge.from)
            % (edge.evidence.testFlag(EdgeEvidence::Observed) ? u" --> n"_s : u" -.-> n"_s) % QString::number(edge.to)
            % u'\n';
    }
    return text.toUtf8();
}

QByteArray toJson(const Mesh& mesh, const GraphView& view, const GraphStamp& stamp)
{
    QJsonArray nodes;
    for (const ViewNode& node : view.nodes) {
        QJsonObject object {{u"id"_s, idOf(node)},
                            {u"name"_s, nameOf(mesh, node)},
                            {u"qualifiedName"_s, qualifiedNameOf(mesh, node.record)},
                            {u"upstream"_s, qint64(node.totalUp())},
                            {u"downstream"_s, qint64(node.totalDown())}};
        if (!node.record.isNull())
            object.insert(u"kind"_s, QLatin1String(kindInfo(node.record.kind).token));
        if (const DomainId domain = domainOf(mesh, node.record); !domain.isNull())
            object.insert(u"domain"_s, qualifiedNameOf(mesh, domain));
        if (node.parent >= 0)
            object.insert(u"parent"_s, idOf(view.nodes[std::size_t(node.parent)]));
        nodes.append(object);
    }
    QJsonArray edges;
    for (const ViewEdge& edge : view.edges) {
        edges.append(QJsonObject {{u"from"_s, idOf(view.nodes[edge.from])},
                                  {u"to"_s, idOf(view.nodes[edge.to])},
                                  {u"evidence"_s, QJsonArray::fromStringList(evidenceTokens(edge.evidence))},
                                  {u"flows"_s, qint64(edge.flowCount)},
                                  {u"masked"_s, qint64(edge.maskedCount)}});
    }
    QJsonObject graph {{u"nodes"_s, nodes}, {u"edges"_s, edges}};
    if (!stamp.title.isEmpty())
        graph.insert(u"title"_s, stamp.title);
    if (!stamp.description.isEmpty())
        graph.insert(u"description"_s, stamp.description);
    return QJsonDocument(graph).toJson(QJsonDocument::Compact);
}

} // namespace mesh
