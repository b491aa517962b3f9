// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/kind.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QTimer;
class QToolButton;

namespace mesh {

class DiagramMaker;
class ElidedLabel;
class LineageCanvas;
class Session;

/// A card over the canvas with what is known of a flow: process, transformation and its text, masking, evidence. Shows
/// the selected flow, or the one that the mouse rests on; of an edge that stands for several, one after the other. GUI
/// thread only.
class FlowCard : public QWidget
{
    Q_OBJECT
public:
    FlowCard(Session& session, const DiagramMaker& maker, LineageCanvas& canvas);

    const std::vector<FlowId>& flows() const { return m_flows; } ///< empty: nothing is shown
    std::size_t place() const { return m_place; }
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void followSelection();
    void lookUnderMouse();
    void show(std::vector<FlowId> flows);
    void goTo(int step);
    void refresh();

    Session& m_session;
    const DiagramMaker& m_maker;
    LineageCanvas& m_canvas;
    ElidedLabel* m_from;
    ElidedLabel* m_to;
    QWidget* m_pager;
    QLabel* m_count;
    QGridLayout* m_lines;
    QLabel* m_code;
    QTimer* m_rest; ///< until the mouse counts as resting
    QPointF m_mouse;
    std::vector<FlowId> m_flows;
    std::size_t m_place = 0;
    bool m_isHovered = false; ///< shows what the mouse is on, not the selection
};

} // namespace mesh
