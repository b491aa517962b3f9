// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exploring/hit_marks.h"

#include "widgets/lineage/canvas/canvas.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace mesh {

namespace {
constexpr qreal leastFrame = 6; ///< px; what is smaller on the screen is marked by a dot
constexpr qreal dotSize = 5;
constexpr qreal gap = 3;
} // namespace

HitMarks::HitMarks(const LineageCanvas& canvas)
    : QWidget(canvas.viewport())
    , m_canvas(canvas)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    resize(canvas.viewport()->size());
    lower(); // below the bar, the legend and the minimap
    canvas.viewport()->installEventFilter(this);
    hide();
}

void HitMarks::setHits(std::vector<DiagramHit> hits, int current)
{
    m_hits = std::move(hits);
    m_current = current;
    setVisible(!m_hits.empty());
    update();
}

void HitMarks::setCurrent(int current)
{
    m_current = current;
    update();
}

bool HitMarks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        resize(m_canvas.viewport()->size());
    return QWidget::eventFilter(watched, event);
}

QRectF HitMarks::rectOf(const DiagramHit& hit) const
{
    const LineageScene& s = m_canvas.scene();
    QRectF box = s.rect(hit.node);
    if (hit.row != LineageScene::None) {
        box.setTop(box.top() + s.headHeight(hit.node) + float(hit.row - s.rowStart[hit.node]) * nodesize::RowHeight);
        box.setHeight(nodesize::RowHeight);
    }
    return m_canvas.transform().map(box);
}

void HitMarks::paintEvent(QPaintEvent*)
{
    // Another scene may be on show for a moment, until the search has been over it.
    const LineageScene& s = m_canvas.scene();
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF window = QRectF(rect()).adjusted(-gap, -gap, gap, gap);
    for (std::size_t i = 0; i < m_hits.size(); ++i) {
        const DiagramHit& hit = m_hits[i];
        if (hit.node >= s.nodeCount())
            continue;
        const QRectF box = rectOf(hit);
        if (!box.intersects(window))
            continue;
        const bool isCurrent = int(i) == m_current;
        if (box.height() < leastFrame) {
            QRectF dot(0, 0, dotSize, dotSize);
            dot.moveCenter(box.center());
            paintRounded(painter, isCurrent ? dot.adjusted(-2, -2, 2, 2) : dot, dotSize, t.warn, t.surface);
        } else if (hit.row != LineageScene::None) {
            paintRounded(painter, box, 3, withAlpha(t.warn, isCurrent ? 0.22 : 0.1), t.warn, isCurrent ? 2 : 1);
        } else {
            paintRounded(painter, box.adjusted(-gap, -gap, gap, gap), 9, QColor(), t.warn, isCurrent ? 3 : 1.5);
        }
    }
}

} // namespace mesh
