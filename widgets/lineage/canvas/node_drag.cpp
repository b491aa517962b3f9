// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/canvas/node_drag.h"

#include "widgets/theme/painting.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace mesh {

namespace {
constexpr qreal smallestScale = 0.3; ///< below it nodes are too small to be meant
constexpr float nudgeStep = 16;

QPointF stepOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-nudgeStep, 0};
    case Qt::Key_Right:
        return {nudgeStep, 0};
    case Qt::Key_Up:
        return {0, -nudgeStep};
    case Qt::Key_Down:
        return {0, nudgeStep};
    default:
        return {};
    }
}

layout::Point pointOf(QPointF point)
{
    return {float(point.x()), float(point.y())};
}
} // namespace

NodeDrag::NodeDrag(LineageCanvas& canvas)
    : QWidget(canvas.viewport())
    , m_canvas(canvas)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    canvas.viewport()->installEventFilter(this);
    canvas.installEventFilter(this);
}

bool NodeDrag::eventFilter(QObject* watched, QEvent* event)
{
    const bool isViewport = watched == m_canvas.viewport();
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (isViewport)
            press(*static_cast<QMouseEvent*>(event));
        break; // the canvas selects the node
    case QEvent::MouseMove:
        return isViewport && move(*static_cast<QMouseEvent*>(event));
    case QEvent::MouseButtonRelease:
        return isViewport && release(*static_cast<QMouseEvent*>(event));
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (m_isDragging && key->key() == Qt::Key_Escape) {
            end();
            return true;
        }
        if (!isViewport && key->modifiers() == Qt::ControlModifier && nudge(key->key()))
            return true;
        break;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void NodeDrag::press(const QMouseEvent& event)
{
    end();
    if (event.button() != Qt::LeftButton || event.modifiers() != Qt::NoModifier
        || m_canvas.transform().scale < smallestScale || m_canvas.isDrawingFlow())
        return;
    const LineageCanvas::Hit hit = m_canvas.hitTest(event.position());
    if (hit.part != LineageCanvas::Part::Node)
        return;
    m_node = m_canvas.scene().record[hit.node];
    m_pressedAt = event.position();
}

bool NodeDrag::move(const QMouseEvent& event)
{
    if (m_node.isNull())
        return false;
    m_mouse = event.position();
    if (!m_isDragging && (m_mouse - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_isDragging = true;
        resize(m_canvas.viewport()->size());
        show();
        raise();
        m_canvas.viewport()->setCursor(Qt::SizeAllCursor);
    }
    update();
    return m_isDragging;
}

bool NodeDrag::release(const QMouseEvent& event)
{
    if (!m_isDragging) {
        end();
        return false;
    }
    m_mouse = event.position();
    const RecordId node = m_node;
    const QRectF box = ghost();
    end();
    if (!box.isNull())
        emit moved(node, pointOf(m_canvas.transform().unmap(box.topLeft())));
    return false; // the canvas looks what is under the mouse now
}

bool NodeDrag::nudge(int key)
{
    const QPointF step = stepOf(key);
    if (step.isNull() || !m_canvas.current())
        return false;
    const LineageScene& scene = m_canvas.scene();
    const auto node = *m_canvas.current();
    emit nudged(scene.record[node], pointOf(step));
    return true;
}

void NodeDrag::end()
{
    m_node = {};
    m_isDragging = false;
    hide();
    m_canvas.viewport()->unsetCursor();
}

QRectF NodeDrag::ghost() const
{
    const auto node = m_canvas.scene().find(m_node);
    return node == LineageScene::None ? QRectF() : m_canvas.nodeRect(node).translated(m_mouse - m_pressedAt);
}

void NodeDrag::paintEvent(QPaintEvent*)
{
    const QRectF box = ghost();
    if (box.isNull())
        return;
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, box, 6, withAlpha(t.surface, 0.85), t.accent, 1.5);
    painter.setFont(Theme::font(TextRole::Strong));
    painter.setPen(t.text);
    const QRectF words = box.adjusted(12, 0, -8, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_canvas.scene().label[m_canvas.scene().find(m_node)],
                                                      Qt::ElideMiddle, int(words.width())));
}

} // namespace mesh
