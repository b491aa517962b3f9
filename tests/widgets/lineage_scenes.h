// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/canvas/canvas.h"
#include "widgets/lineage/scene/scene_layout.h"

#include <QApplication>
#include <QWheelEvent>

namespace mesh::test {

RecordId productId(int number);

/// The diagram of the drawings in the style guide: eleven products around Customer 360 (7).
LineageScene sampleScene();
std::shared_ptr<const LineageScene> placedSample();

/// Thousands of nodes in twelve lanes and ten layers, laid out; made once.
std::shared_ptr<const LineageScene> largeScene(int nodes);

/// One source that feeds @p targets nodes of one lane, and as many that feed one sink.
LineageScene hubScene(int targets);

/// Writes the picture to the folder MESHSTEAD_PICTURES, where that is set.
void keepPicture(const QImage& image, const QString& name);

/// A window on the sample scene, told back what it asks for, as the page does it.
struct CanvasWindow
{
    LineageCanvas canvas;

    CanvasWindow()
    {
        canvas.resize(860, 672);
        canvas.setScene(placedSample());
        QObject::connect(&canvas, &LineageCanvas::selectionRequested, &canvas,
                         [this](const std::vector<RecordId>& records) { canvas.setSelected(records); });
        canvas.show();
        canvas.activateWindow();
        canvas.setFocus();
    }
    QPoint middleOf(int product) const
    {
        return canvas.nodeRect(canvas.scene().find(productId(product))).center().toPoint();
    }
    RecordId current() const { return canvas.current() ? canvas.scene().record[*canvas.current()] : RecordId(); }
    void wheel(QPointF at, int units, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(at, canvas.viewport()->mapToGlobal(at), {}, QPoint(0, units), Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas.viewport(), &event);
    }
};

} // namespace mesh::test
