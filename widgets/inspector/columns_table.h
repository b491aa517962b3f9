// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"

#include <QWidget>

#include <vector>

class QTableView;

namespace mesh {

class RecordTableModel;
class Session;

/// The columns of a dataset in the inspector: name, type, marks for key, required and personal data, or what they are
/// classified as. Several can be selected to be edited at once.
class ColumnsTable : public QWidget
{
    Q_OBJECT

public:
    enum class Show
    {
        Structure,
        Classification
    };
    ColumnsTable(Session& session, Show show, QWidget* parent = nullptr);

    void showDataset(DatasetId dataset);
    std::vector<RecordId> selected() const;
    QTableView& table() const { return *m_table; }
    int count() const;

signals:
    void selectionChanged();
    void activated(mesh::RecordId column);

private:
    Session& m_session;
    RecordTableModel* m_model;
    QTableView* m_table;
    DatasetId m_dataset;
    Mesh m_shown;
};

} // namespace mesh
