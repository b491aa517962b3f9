// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exploring/flow_labels.h"

#include "widgets/lineage/canvas/canvas.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace mesh {

namespace {
constexpr qreal smallestScale = 0.5; ///< below it words would cover what they are about
constexpr qreal labelHeight = 16;
constexpr qreal padding = 5;
} // namespace

QString transformationText(const Mesh& mesh, std::span<const FlowId> flows)
{
    QStringList kinds;
    bool isMasked = false;
    for (const FlowId& id : flows) {
        const Flow* flow = mesh.find(id);
        if (!flow)
            continue;
        isMasked = isMasked || flow->masking.value_or(false);
        const QString kind = labelOf(flow->transformation);
        if (!kind.isEmpty() && !kinds.contains(kind))
            kinds.append(kind);
    }
    const QString kind = kinds.size() > 1 ? FlowLabels::tr("%n kinds of transformation", nullptr, int(kinds.size()))
                                          : kinds.join(QString());
    if (!isMasked)
        return kind;
    //: a kind of transformation that also masks: "Anonymised, masked"
    return kind.isEmpty() ? FlowLabels::tr("Masked") : FlowLabels::tr("%1, masked").arg(kind);
}

FlowLabels::FlowLabels(const LineageCanvas& canvas)
    : QWidget(canvas.viewport())
    , m_canvas(canvas)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    resize(canvas.viewport()->size());
    lower();
    canvas.viewport()->installEventFilter(this);
    hide();
}

void FlowLabels::setDiagram(const Diagram* diagram)
{
    m_texts.clear();
    if (diagram) {
        const LineageScene& s = diagram->scene();
        for (std::size_t e = 0; e < s.edgeCount(); ++e) {
            const auto flows = std::span(s.flow).subspan(s.flowStart[e], s.flowStart[e + 1] - s.flowStart[e]);
            m_texts.append(transformationText(diagram->basis.graph->mesh(), flows));
        }
    }
    setVisible(!m_texts.isEmpty());
    update();
}

bool FlowLabels::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        resize(m_canvas.viewport()->size());
    return QWidget::eventFilter(watched, event);
}

void FlowLabels::paintEvent(QPaintEvent*)
{
    const LineageScene& s = m_canvas.scene();
    const SceneTransform& transform = m_canvas.transform();
    if (transform.scale < smallestScale)
        return;
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::font(TextRole::Caption));
    const QFontMetricsF metrics(painter.font());
    for (std::size_t e = 0; e < std::min(s.edgeCount(), std::size_t(m_texts.size())); ++e) {
        const QString& text = m_texts[qsizetype(e)];
        const auto first = s.routeStart[e];
        if (text.isEmpty() || s.routeStart[e + 1] - first < 2)
            continue;
        // At the end that it is about: in the gap before the node that the flow leads to.
        const auto last = s.routeStart[e + 1] - 1;
        const QPointF end = transform.map(s.routeX[last], s.routeY[last]);
        const QPointF before = transform.map(s.routeX[last - 1], s.routeY[last - 1]);
        QRectF box(0, 0, metrics.horizontalAdvance(text) + 2 * padding, labelHeight);
        box.moveCenter((end + before) / 2 - QPointF(0, labelHeight / 2 + 2));
        box.moveRight(std::min(box.right(), end.x() - 10));
        if (!box.intersects(QRectF(rect())))
            continue;
        paintRounded(painter, box, 4, withAlpha(t.surface, 0.92), t.border);
        painter.setPen(t.text);
        painter.drawText(box, Qt::AlignCenter, text);
    }
}

} // namespace mesh
