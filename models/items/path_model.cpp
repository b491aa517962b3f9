// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/path_model.h"

#include <QCoreApplication>
#include <QLocale>

namespace mesh {

namespace {
struct PathText
{
    Q_DECLARE_TR_FUNCTIONS(mesh::Paths)
};
} // namespace

PathModel::PathModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void PathModel::setPaths(std::shared_ptr<const LineageGraph> graph, PathsFound found)
{
    beginResetModel();
    m_graph = std::move(graph);
    m_found = std::move(found);
    endResetModel();
}

std::vector<RecordId> PathModel::recordsOf(int row) const
{
    std::vector<RecordId> records;
    for (const NodeIndex node : m_found.paths[std::size_t(row)])
        records.push_back(m_graph->record(node));
    return records;
}

int PathModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_found.paths.size());
}

QVariant PathModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LineagePath& path = m_found.paths[std::size_t(index.row())];
    switch (role) {
    case LengthRole:
        return int(path.size()) - 1;
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        QStringList names;
        for (const NodeIndex node : path)
            names.append(m_graph->label(node));
        const QString way = names.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral(" › "));
        return role == Qt::ToolTipRole ? way
                                       //: a number of steps, and the names along the way
                                       : tr("%n steps: %1", nullptr, int(path.size()) - 1).arg(way);
    }
    default:
        return {};
    }
}

QString pathSummary(const PathsFound& found)
{
    if (found.paths.empty())
        return PathText::tr("Nothing flows between them.");
    const QString steps = PathText::tr("%n steps", nullptr, int(found.shortest()));
    if (!found.isTotalExact)
        //: there are circles, so not all ways are known; %2 is such as "2 steps"
        return PathText::tr("More than %1 ways, the shortest has %2").arg(QLocale().toString(found.total), steps);
    if (found.total == 1)
        return PathText::tr("One way of %1").arg(steps);
    const QString all = PathText::tr("%1 ways, the shortest has %2").arg(QLocale().toString(found.total), steps);
    if (found.total == found.paths.size())
        return all;
    return PathText::tr("%1; the first %n are listed", nullptr, int(found.paths.size())).arg(all);
}

} // namespace mesh
