// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/common/panel.h"
#include "widgets/lineage/scene/compared_meshes.h"

class QCheckBox;
class QMenu;
class QToolButton;

namespace mesh {

class FilterChip;

/// The row above the canvas while two meshes are compared: which two, exchange them, show only what differs and how
/// much around it, end it. Shows a spec and says what was chosen. GUI thread only.
class CompareStrip : public Bar
{
    Q_OBJECT
public:
    enum class Side
    {
        Before,
        After
    };

    explicit CompareStrip(QWidget* parent = nullptr);

    void setSpec(const ComparisonSpec& spec);
    /// What opens at the name of a side; filled by who knows what can be compared.
    QMenu* menu(Side side) const { return side == Side::Before ? m_beforeMenu : m_afterMenu; }

signals:
    void swapRequested();
    void onlyDifferencesChosen(bool isOn);
    void contextChosen(quint32 steps);
    void closeRequested();

private:
    void makeContexts();

    FilterChip* m_before;
    FilterChip* m_after;
    QMenu* m_beforeMenu;
    QMenu* m_afterMenu;
    QToolButton* m_swap;
    QCheckBox* m_only;
    FilterChip* m_context;
    QMenu* m_contexts;
    QToolButton* m_close;
};

} // namespace mesh
