// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/canvas/minimap.h"

#include "widgets/theme/painting.h"
#include "widgets/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace mesh {

namespace {
constexpr int padding = 6;
constexpr std::size_t mostPaintedAtOnce = 2000; ///< nodes

/// Where the scene is on the picture.
struct MinimapPlace
{
    QSize pixels;
    qreal ratio = 1;
    qreal scale = 1;
    QPointF origin;
};

QImage pictureOf(const LineageScene& scene, const MinimapPlace& place, const Tokens& tokens)
{
    QImage picture(place.pixels, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(place.ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setPen(Qt::NoPen);
    const bool isFew = scene.nodeCount() <= mostPaintedAtOnce;
    painter.setRenderHint(QPainter::Antialiasing, isFew);
    for (LineageScene::Index i = 0; i < scene.nodeCount(); ++i) {
        const QColor color = withAlpha(inkColor(scene.inkOf(i), tokens), 0.8);
        const QRectF node = scene.rect(i);
        const QRectF box(
            node.topLeft() * place.scale + place.origin,
            QSizeF(std::max(1.5, node.width() * place.scale), std::max(1.5, node.height() * place.scale * 0.6)));
        if (isFew) {
            painter.setBrush(color);
            painter.drawRoundedRect(box, 1, 1);
        } else {
            painter.fillRect(box, color);
        }
    }
    return picture;
}
} // namespace

Minimap::Minimap(QWidget* parent)
    : QWidget(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::NoFocus); // the keys of the canvas do all of it
    setToolTip(tr("The whole diagram. Drag the frame to move over it."));
    setAccessibleName(tr("Overview of the diagram"));
}

void Minimap::setScene(std::shared_ptr<const LineageScene> scene)
{
    m_scene = std::move(scene);
    m_worker.cancel();
    m_picture = QImage();
    resize(sizeHint());
    update();
}

void Minimap::setWindow(const QRectF& area)
{
    if (m_window == area)
        return;
    m_window = area;
    update();
}

QSize Minimap::sizeHint() const
{
    if (!m_scene || m_scene->bounds.isEmpty())
        return {Width, LargestHeight};
    const QRectF& bounds = m_scene->bounds;
    const qreal height = (Width - 2 * padding) * bounds.height() / bounds.width() + 2 * padding;
    return {Width, int(std::clamp(height, 48.0, qreal(LargestHeight)))};
}

qreal Minimap::scale() const
{
    const QRectF& bounds = m_scene->bounds;
    return std::min((width() - 2.0 * padding) / std::max(1.0, bounds.width()),
                    (height() - 2.0 * padding) / std::max(1.0, bounds.height()));
}

QPointF Minimap::corner() const
{
    const QSizeF size = m_scene->bounds.size() * scale();
    return {(width() - size.width()) / 2, (height() - size.height()) / 2};
}

void Minimap::requestPicture()
{
    const qreal ratio = devicePixelRatioF();
    const MinimapPlace place {size() * ratio, ratio, scale(), corner() - m_scene->bounds.topLeft() * scale()};
    if (m_scene->nodeCount() <= mostPaintedAtOnce) {
        m_picture = pictureOf(*m_scene, place, tokens());
        return;
    }
    if (m_worker.isRunning())
        return;
    m_worker.start(
        [scene = m_scene, place, look = tokens()](const Progress&) { return pictureOf(*scene, place, look); },
        [this](QImage picture) {
            m_picture = std::move(picture);
            update();
        });
}

void Minimap::paintEvent(QPaintEvent*)
{
    if (!m_scene || m_scene->isEmpty())
        return;
    if (m_picture.isNull() || m_picture.size() != size() * devicePixelRatioF())
        requestPicture();
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, QRectF(rect()), 6, t.surface, t.border);
    painter.drawImage(0, 0, m_picture);
    const qreal s = scale();
    const QPointF at = corner() - m_scene->bounds.topLeft() * s;
    const QRectF frame
        = QRectF(m_window.topLeft() * s + at, m_window.size() * s) & QRectF(rect()).adjusted(3, 3, -3, -3);
    paintRounded(painter, frame, 3, withAlpha(t.accent, 0.08), t.accent);
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_scene)
        return;
    const qreal s = scale();
    const QPointF at = corner() - m_scene->bounds.topLeft() * s;
    const QRectF frame(m_window.topLeft() * s + at, m_window.size() * s);
    // Taking hold of the frame must not make it jump.
    m_grab = frame.contains(event->position()) ? event->position() - frame.center() : QPointF();
    moveTo(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        moveTo(event->position());
}

void Minimap::moveTo(QPointF point)
{
    emit moved((point - m_grab - corner()) / scale() + m_scene->bounds.topLeft());
}

void Minimap::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_worker.cancel();
        m_picture = QImage();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace mesh
