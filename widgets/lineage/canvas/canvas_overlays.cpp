// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/canvas/canvas_overlays.h"

#include "widgets/lineage/canvas/canvas.h"
#include "widgets/lineage/canvas/minimap.h"
#include "widgets/lineage/painting/legend.h"
#include "widgets/theme/metrics.h"

#include <QEvent>

#include <algorithm>
#include <array>

namespace mesh {

namespace {
constexpr int cornerGap = 12;
} // namespace

CanvasOverlays::CanvasOverlays(LineageCanvas& canvas)
    : QObject(&canvas)
    , m_canvas(canvas)
{
    canvas.viewport()->installEventFilter(this);
}

void CanvasOverlays::add(QWidget* overlay, Place place, int widest)
{
    overlay->setParent(m_canvas.viewport());
    overlay->setCursor(Qt::ArrowCursor);
    overlay->installEventFilter(this);
    m_overlays.append({overlay, place, widest});
    arrange();
}

void CanvasOverlays::setLegend(Legend* legend)
{
    m_legend = legend;
    arrange();
}

bool CanvasOverlays::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Resize:
        if (watched == m_canvas.viewport())
            arrange();
        break;
    case QEvent::LayoutRequest:
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
        if (watched != m_canvas.viewport())
            arrange();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void CanvasOverlays::arrange()
{
    const QSize room = m_canvas.viewport()->size();
    const int widest = room.width() - 2 * cornerGap;
    const int besideMinimap = std::max(200, room.width() - Minimap::Width - 3 * cornerGap);
    int aboveLegend = cornerGap;
    if (m_legend) {
        m_legend->fitInto(besideMinimap);
        m_legend->move(cornerGap, room.height() - m_legend->height() - cornerGap);
        if (!m_legend->isHidden())
            aboveLegend += m_legend->height() + metrics::GroupGap;
    }
    m_canvas.setCoveredBelow(std::max(0, aboveLegend - int(sceneview::Margins.bottom())));
    std::array<int, 4> taken {cornerGap, cornerGap, aboveLegend, aboveLegend}; // by place
    int rightWidth = 0; // of what is in the top right corner
    const auto place = [&](const Overlay& overlay) {
        QSize size = overlay.widget->sizeHint().expandedTo(overlay.widget->minimumSize());
        if (overlay.widest > 0)
            size.setWidth(overlay.widest);
        size.setWidth(std::min(size.width(), widest));
        int middle = (room.width() - size.width()) / 2;
        if (overlay.place == Place::BottomMiddle && middle + size.width() > cornerGap + besideMinimap) {
            size.setWidth(std::min(size.width(), besideMinimap));
            middle = cornerGap + (besideMinimap - size.width()) / 2;
        }
        if (overlay.widget->hasHeightForWidth())
            size.setHeight(overlay.widget->heightForWidth(size.width()));
        int& edge = taken[std::size_t(overlay.place)];
        // Where the two corners do not fit side by side, the left one begins below the right one.
        if (overlay.place == Place::TopLeft
            && size.width() + rightWidth + 2 * cornerGap + metrics::GroupGap > room.width())
            edge = std::max(edge, taken[std::size_t(Place::TopRight)]);
        if (overlay.place == Place::TopRight)
            rightWidth = std::max(rightWidth, size.width());
        const bool isTop = overlay.place == Place::TopLeft || overlay.place == Place::TopRight;
        const int x = overlay.place == Place::TopRight ? room.width() - cornerGap - size.width()
            : overlay.place == Place::BottomMiddle     ? middle
                                                       : cornerGap;
        overlay.widget->setGeometry({{x, isTop ? edge : room.height() - edge - size.height()}, size});
        edge += size.height() + metrics::GroupGap;
    };
    for (const bool isRight : {true, false}) { // the right corner first: the left one looks at it
        for (const Overlay& overlay : m_overlays) {
            if (overlay.widget && !overlay.widget->isHidden() && (overlay.place == Place::TopRight) == isRight)
                place(overlay);
        }
    }
}

} // namespace mesh
