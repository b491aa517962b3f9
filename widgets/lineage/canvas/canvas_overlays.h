// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace mesh {

class Legend;
class LineageCanvas;

/// What lies above the canvas, each in its place whatever the size of the window. Overlays are children of the canvas'
/// viewport; they keep the size they ask for. Hidden ones take no room. GUI thread only.
class CanvasOverlays : public QObject
{
    Q_OBJECT
public:
    enum class Place
    {
        TopLeft, ///< several stand below each other
        TopRight,
        BottomLeft, ///< above the legend; several stand above each other
        BottomMiddle, ///< likewise
    };

    explicit CanvasOverlays(LineageCanvas& canvas);

    /// Puts @p overlay into its place and keeps it there. @p widest: it may become as wide as this, where there is
    /// room.
    void add(QWidget* overlay, Place place, int widest = 0);
    /// The legend shares the bottom with the minimap and folds what does not fit.
    void setLegend(Legend* legend);
    void arrange();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Overlay
    {
        QPointer<QWidget> widget;
        Place place;
        int widest;
    };

    LineageCanvas& m_canvas;
    QList<Overlay> m_overlays;
    QPointer<Legend> m_legend;
};

} // namespace mesh
