// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exploring/unseen_marks.h"

#include "widgets/common/unseen_mark.h"
#include "widgets/lineage/canvas/canvas.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace mesh {

namespace {

constexpr qreal leastBox = 3; ///< px of height; a disc on less would hide the node
constexpr qreal leastNear = 14; ///< px; below it the disc is small
constexpr qreal leastCounted = 34; ///< px; from here on a number can be read
constexpr int smallDisc = 5;
constexpr int nearDisc = 9;
constexpr int rowDisc = 6;
constexpr qreal leastRow = 8;
constexpr qreal pillHeight = 16;
constexpr int ring = 2; ///< of the colour of the window, so that a mark stands out from edges and frames
constexpr int reach = 20; ///< a mark reaches out of its node

} // namespace

UnseenMarks::UnseenMarks(const LineageCanvas& canvas)
    : QWidget(canvas.viewport())
    , m_canvas(canvas)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setObjectName(QStringLiteral("unseenMarks"));
    resize(canvas.viewport()->size());
    lower(); // below the bar, the legend and the minimap
    canvas.viewport()->installEventFilter(this);
    hide();
}

void UnseenMarks::setCounts(UnseenCounts counts)
{
    m_counts = std::move(counts);
    m_places.clear();
    m_scene = nullptr;
    setVisible(!m_counts.empty());
    update();
}

bool UnseenMarks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        resize(m_canvas.viewport()->size());
    return QWidget::eventFilter(watched, event);
}

void UnseenMarks::findPlaces(const LineageScene& scene)
{
    m_scene = &scene;
    m_places.clear();
    for (Index node = 0; node < scene.nodeCount(); ++node) {
        if (const auto found = m_counts.find(scene.record[node]); found != m_counts.end())
            m_places.push_back({node, LineageScene::None, found->second});
        for (Index row = scene.rowStart[node]; row < scene.rowStart[node + 1]; ++row) {
            if (m_counts.contains(scene.rowRecord[row]))
                m_places.push_back({node, row, 1});
        }
    }
}

void UnseenMarks::paintEvent(QPaintEvent*)
{
    const LineageScene& scene = m_canvas.scene();
    if (m_scene != &scene)
        findPlaces(scene); // also for each frame between two pictures
    m_discs.clear(); // the colours may be others
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const SceneTransform& transform = m_canvas.transform();
    const QRectF window = transform.unmap(QRectF(rect()).adjusted(-reach, -reach, reach, reach));
    QList<QRectF> specks; // of what is far away, painted in one go
    for (const Place& place : m_places) {
        if (!window.intersects(scene.rect(place.node)))
            continue;
        if (scene.h[place.node] * transform.scale >= leastBox)
            paintPlace(painter, place);
        else if (place.row == LineageScene::None)
            specks.emplace_back(transform.map(scene.rect(place.node)).topLeft(), QSizeF(leastBox, leastBox));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().accent);
    painter.drawRects(specks);
}

void UnseenMarks::paintPlace(QPainter& painter, const Place& place)
{
    const QRectF box = m_canvas.endRect({place.node, place.row});
    if (place.row != LineageScene::None) {
        if (box.height() >= leastRow)
            paintDisc(painter, {box.left(), box.center().y()}, rowDisc);
        return;
    }
    const qreal height = m_canvas.scene().h[place.node] * m_canvas.transform().scale;
    if (place.count > 1 && height >= leastCounted)
        paintCount(painter, box.topLeft(), place.count);
    else
        paintDisc(painter, box.topLeft(), height < leastNear ? smallDisc : nearDisc);
}

void UnseenMarks::paintDisc(QPainter& painter, QPointF centre, int size)
{
    QPixmap& disc = m_discs[size];
    const int side = size + 2 * ring;
    if (disc.isNull()) {
        const qreal ratio = devicePixelRatioF();
        disc = QPixmap(QSize(side, side) * ratio);
        disc.setDevicePixelRatio(ratio);
        disc.fill(Qt::transparent);
        QPainter onto(&disc);
        onto.setRenderHint(QPainter::Antialiasing);
        paintRounded(onto, QRectF(0, 0, side, side), side, tokens().window);
        paintUnseenMark(onto, QRectF(ring, ring, size, size));
    }
    painter.drawPixmap(QPointF(qRound(centre.x() - side / 2.0), qRound(centre.y() - side / 2.0)), disc);
}

void UnseenMarks::paintCount(QPainter& painter, QPointF corner, int count) const
{
    const QString text = QLocale().toString(count);
    painter.setFont(Theme::font(TextRole::CaptionStrong));
    const qreal width = std::max(pillHeight, painter.fontMetrics().horizontalAdvance(text) + 10.0);
    const QRectF pill(corner.x() - pillHeight / 2, corner.y() - pillHeight / 2, width, pillHeight);
    paintRounded(painter, pill.adjusted(-ring, -ring, ring, ring), pillHeight / 2 + ring, tokens().window);
    paintRounded(painter, pill, pillHeight / 2, tokens().accent);
    painter.setPen(tokens().onAccent);
    painter.drawText(pill, Qt::AlignCenter, text);
}

} // namespace mesh
