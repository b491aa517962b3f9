// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/scene/diagram.h"

#include <QWidget>

class QActionGroup;
class QLabel;
class QMenu;
class QPushButton;

namespace mesh {

class FilterChip;
class PageHeader;
class SegmentedControl;

/// The title row of the mesh page: level, filters, colouring, how much is shown, diagrams, export. Shows a spec and
/// says what was chosen; keeps no state of its own. What narrows the diagram is the filter strip's. GUI thread only.
class MeshHeader : public QWidget
{
    Q_OBJECT
public:
    explicit MeshHeader(QWidget* parent = nullptr);

    void setSpec(const DiagramSpec& spec);
    void setCount(std::size_t shown, std::size_t total);
    QMenu* filterMenu() const { return m_filterMenu; }
    QPushButton* exportButton() const { return m_export; }
    QMenu* diagramsMenu() const { return m_diagramsMenu; }
    /// The saved diagram on show, empty for none.
    void setDiagramName(const QString& name, bool isChanged);
    QMenu* compareMenu() const { return m_compareMenu; }

signals:
    void levelChosen(mesh::Level level);
    void colouringChosen(mesh::Colouring colouring);

private:
    void makeColouringMenu();

    PageHeader* m_header;
    SegmentedControl* m_level;
    FilterChip* m_filter;
    FilterChip* m_colouring;
    QLabel* m_count;
    QPushButton* m_diagrams;
    QMenu* m_diagramsMenu;
    QPushButton* m_export;
    QMenu* m_filterMenu;
    QPushButton* m_compare;
    QMenu* m_compareMenu;
    QMenu* m_colouringMenu;
    QActionGroup* m_colourings;
};

} // namespace mesh
