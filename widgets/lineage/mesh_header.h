// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/diagram.h"

#include <QWidget>

#include <array>

class QActionGroup;
class QLabel;
class QMenu;
class QPushButton;

namespace mesh {

class FilterChip;
class PageHeader;
class SegmentedControl;

/// The title row of the mesh page: level, focus, hops, colouring, how much is shown, export. Shows a spec and says what
/// was chosen; keeps no state of its own. GUI thread only.
class MeshHeader : public QWidget
{
    Q_OBJECT
public:
    explicit MeshHeader(QWidget* parent = nullptr);

    /// @p focus: what the focus is called, empty for none.
    void setSpec(const DiagramSpec& spec, const QString& focus, bool isPath);
    void setCount(std::size_t shown, std::size_t total);
    /// Filters beyond the focus are a chip of their own, so that nothing is hidden silently.
    void setHiddenCount(std::size_t hidden);
    QMenu* exportMenu() const { return m_exportMenu; }
    QMenu* compareMenu() const { return m_compareMenu; }

signals:
    void levelChosen(mesh::Level level);
    void hopsChosen(quint32 up, quint32 down);
    void colouringChosen(mesh::Colouring colouring);
    void focusCleared();
    void hiddenCleared();

private:
    void makeHopsMenu();
    void makeColouringMenu();
    void chooseHops();

    PageHeader* m_header;
    SegmentedControl* m_level;
    FilterChip* m_focus;
    FilterChip* m_hops;
    FilterChip* m_colouring;
    FilterChip* m_hidden;
    QLabel* m_count;
    QPushButton* m_export;
    QMenu* m_exportMenu;
    QPushButton* m_compare;
    QMenu* m_compareMenu;
    QMenu* m_hopsMenu;
    QMenu* m_colouringMenu;
    std::array<QActionGroup*, 2> m_hopGroups {}; ///< upstream, downstream
    QActionGroup* m_colourings;
};

} // namespace mesh
