// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/scene/diagram_words.h"

#include "graph/walks.h"
#include "mesh/naming.h"

#include <QCoreApplication>

namespace mesh {

namespace {
struct DiagramWords
{
    Q_DECLARE_TR_FUNCTIONS(mesh::DiagramWords)
};
} // namespace

QString focusText(const Mesh& mesh, const ViewFilter& filter)
{
    if (hasPath(filter))
        return DiagramWords::tr("%1 to %2").arg(titleOf(mesh, filter.pathFrom), titleOf(mesh, filter.pathTo));
    if (filter.focus.empty())
        return {};
    return filter.focus.size() == 1 ? titleOf(mesh, filter.focus.front())
                                    : DiagramWords::tr("%n records", nullptr, int(filter.focus.size()));
}

bool hasPath(const ViewFilter& filter)
{
    return !filter.pathFrom.isNull() && !filter.pathTo.isNull();
}

QString hopsWord(quint32 hops)
{
    return hops == anyDistance ? DiagramWords::tr("all") : QString::number(hops);
}

QString joinedTitles(const Mesh& mesh, const std::vector<DomainId>& domains)
{
    QStringList names;
    for (const DomainId& domain : domains)
        names << titleOf(mesh, domain);
    return names.join(QStringLiteral(", "));
}

} // namespace mesh
