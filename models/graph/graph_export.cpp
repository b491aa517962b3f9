// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/graph_export.h"

#include "mesh/naming.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mesh {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString text)
{
    return u'"' % text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s) % u'"';
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

} // namespace

QByteArray toDot(const Mesh& mesh, const GraphView& view)
{
    QString dot = u"digraph lineage {\n  rankdir=LR;\n  node [shape=box, fontname=\"sans-serif\", fontsize=11];\n"_s;
    for (const ViewNode& node : view.nodes)
        dot += u"  %1 [label=%2];\n"_s.arg(quoted(idOf(node)), quoted(titleOf(mesh, node.record)));
    for (const ViewEdge& edge : view.edges) {
        dot += u"  %1 -> %2 [style=%3];\n"_s.arg(quoted(idOf(view.nodes[edge.from])), quoted(idOf(view.nodes[edge.to])),
                                                 styleOf(edge.evidence));
    }
    return (dot + u"}\n"_s).toUtf8();
}

QByteArray toJson(const Mesh& mesh, const GraphView& view)
{
    QJsonArray nodes;
    for (const ViewNode& node : view.nodes) {
        QJsonObject object {{u"id"_s, idOf(node)},
                            {u"name"_s, titleOf(mesh, node.record)},
                            {u"qualifiedName"_s, qualifiedNameOf(mesh, node.record)},
                            {u"upstream"_s, qint64(node.totalUp())},
                            {u"downstream"_s, qint64(node.totalDown())}};
        if (!node.record.isNull())
            object.insert(u"kind"_s, QLatin1String(kindInfo(node.record.kind).token));
        if (const DomainId domain = domainOf(mesh, node.record); !domain.isNull())
            object.insert(u"domain"_s, qualifiedNameOf(mesh, domain));
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
    return QJsonDocument(QJsonObject {{u"nodes"_s, nodes}, {u"edges"_s, edges}}).toJson(QJsonDocument::Compact);
}

} // namespace mesh
