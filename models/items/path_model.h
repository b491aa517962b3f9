// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "graph/paths.h"

#include <QAbstractListModel>

#include <memory>

namespace mesh {

/// The ways between two records as a list, the shortest first. GUI thread only.
class PathModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        LengthRole = Qt::UserRole, ///< int, in steps
    };

    explicit PathModel(QObject* parent = nullptr);

    void setPaths(std::shared_ptr<const LineageGraph> graph, PathsFound found);
    const PathsFound& found() const { return m_found; }
    const LineageGraph* graph() const { return m_graph.get(); } ///< in which they were found
    /// The records along a way; REQUIRES: 0 <= row < rowCount().
    std::vector<RecordId> recordsOf(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const LineageGraph> m_graph;
    PathsFound m_found;
};

/// "12 ways, the shortest of 2 steps", "1 way of 3 steps", "more than 200 ways, ...".
QString pathSummary(const PathsFound& found);

} // namespace mesh
