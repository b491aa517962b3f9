// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/job_runner.h"
#include "widgets/lineage/scene/scene.h"

#include <QImage>
#include <QWidget>

#include <memory>

namespace mesh {

/// The whole scene in a corner, with a frame around what the window shows. A click or a drag moves the window there.
/// Its owner hides it while everything fits. GUI thread only; the picture of a large scene is painted on a worker.
class Minimap : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Width = 200;
    static constexpr int LargestHeight = 140;

    explicit Minimap(QWidget* parent);

    void setScene(std::shared_ptr<const LineageScene> scene);
    /// What the window shows, in the scene.
    void setWindow(const QRectF& area);
    QSize sizeHint() const override;

signals:
    /// The middle of the window should go to this point of the scene.
    void moved(QPointF point);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    qreal scale() const;
    QPointF corner() const;
    void moveTo(QPointF point);
    void requestPicture();

    std::shared_ptr<const LineageScene> m_scene;
    QRectF m_window;
    QImage m_picture;
    JobRunner m_worker;
    QPointF m_grab; ///< from the middle of the frame, while dragging
};

} // namespace mesh
