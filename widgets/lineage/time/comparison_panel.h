// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "items/comparison_model.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace mesh {

class EmptyState;
class SegmentedControl;

/// The list of what differs, beside the diagram that shows it: how many were added, removed and changed, and which. GUI
/// thread only.
class ComparisonPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ComparisonPanel(QWidget* parent = nullptr);

    void setComparison(std::shared_ptr<const MeshComparison> comparison);
    /// Marks the row of a record, where it is listed, without recordChosen().
    void setCurrent(RecordId record);
    ComparisonModel* model() const { return m_model; }
    QListView* list() const { return m_list; }

signals:
    void recordChosen(mesh::RecordId record);
    void csvRequested();

private:
    void showOnly(int segment);
    void refresh();

    ComparisonModel* m_model;
    SegmentedControl* m_only;
    QListView* m_list;
    EmptyState* m_empty;
    QPushButton* m_csv;
};

} // namespace mesh
