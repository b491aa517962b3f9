// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exploring/unseen_marks.h"

#include "items/words.h"
#include "mesh/naming.h"
#include "widgets/common/unseen_mark.h"
#include "widgets/lineage/canvas/canvas.h"
#include "widgets/lineage/exploring/diagram_maker.h"
#include "widgets/session/session.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace mesh {

namespace {

constexpr qreal leastBox = 3; ///< px of height; a disc on less would hide the node
constexpr qreal leastNear = 14; ///< px; below it the disc is small
constexpr qreal leastCounted = 34; ///< px; from here on the number can be read
constexpr qreal smallDisc = 5;
constexpr qreal nearDisc = 9;
constexpr qreal rowDisc = 6;
constexpr qreal leastRow = 8;
constexpr qreal pillHeight = 16;
constexpr qreal ring = 2;
constexpr int margin = 20; ///< a mark reaches out of its node

} // namespace

UnseenMarks::UnseenMarks(Session& session, const DiagramMaker& maker, LineageCanvas& canvas)
    : QWidget(canvas.viewport())
    , m_session(session)
    , m_maker(maker)
    , m_canvas(canvas)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setObjectName(QStringLiteral("unseenMarks"));
    resize(canvas.viewport()->size());
    lower(); // below the bar, the legend and the minimap
    canvas.viewport()->installEventFilter(this);
    connect(&session, &Session::unseenChanged, this, &UnseenMarks::refresh);
    hide();
}

bool UnseenMarks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        resize(m_canvas.viewport()->size());
    return QWidget::eventFilter(watched, event);
}

void UnseenMarks::add(RecordId record)
{
    const Mesh& mesh = m_session.shown();
    if (!mesh.contains(record))
        return;
    const Flow* flow = mesh.find(record.as<Kind::Flow>());
    RecordId node = m_maker.shownFor(flow ? flow->to : record); // a flow stands at what it feeds
    if (node.isNull())
        node = m_maker.shownFor(productOf(mesh, record));
    if (node.isNull())
        node = m_maker.shownFor(domainOf(mesh, record));
    if (!node.isNull())
        ++m_counts[node];
    if (node != record)
        ++m_counts[record]; // it may have a row
}

void UnseenMarks::refresh()
{
    m_counts.clear();
    m_places.clear();
    m_scene = nullptr;
    const bool isOfNow = !m_session.isHistoric() && !m_maker.spec().comparison;
    if (isOfNow && m_maker.diagram()) {
        for (const auto& [record, unseen] : *m_session.unseen())
            add(record);
    }
    std::unordered_map<RecordId, QString> notes;
    for (const auto& [record, count] : m_counts) {
        const auto unseen = m_session.unseen()->find(record);
        notes.emplace(record,
                      count == 1 && unseen != m_session.unseen()->end()
                          ? unseenText(unseen->second)
                          : tr("%n record(s) new to you", nullptr, count));
    }
    m_canvas.setNotes(std::move(notes));
    setVisible(!m_counts.empty());
    update();
}

int UnseenMarks::countOf(RecordId record) const
{
    const auto found = m_counts.find(record);
    return found == m_counts.end() ? 0 : found->second;
}

void UnseenMarks::findPlaces(const LineageScene& scene)
{
    m_scene = &scene;
    m_places.clear();
    for (Index node = 0; node < scene.nodeCount(); ++node) {
        if (const int count = countOf(scene.record[node]); count > 0)
            m_places.push_back({node, LineageScene::None, count});
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
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Place& place : m_places)
        paintPlace(painter, place);
}

void UnseenMarks::paintPlace(QPainter& painter, const Place& place) const
{
    const LineageScene& scene = m_canvas.scene();
    const QRectF box = m_canvas.endRect({place.node, place.row});
    if (!box.intersects(QRectF(rect()).adjusted(-margin, -margin, margin, margin)))
        return;
    const Tokens& t = tokens();
    const auto discAt = [&](QPointF centre, qreal size) {
        QRectF disc(0, 0, size, size);
        disc.moveCenter(centre);
        paintRounded(painter, disc.adjusted(-ring, -ring, ring, ring), size, t.window);
        paintUnseenMark(painter, disc);
    };
    if (place.row != LineageScene::None) {
        if (box.height() >= leastRow)
            discAt({box.left(), box.center().y()}, rowDisc);
        return;
    }
    const qreal height = scene.h[place.node] * m_canvas.transform().scale;
    if (height < leastBox) {
        painter.fillRect(QRectF(box.topLeft(), QSizeF(leastBox, leastBox)), t.accent);
    } else if (place.count > 1 && height >= leastCounted) {
        const QString text = QLocale().toString(place.count);
        painter.setFont(Theme::font(TextRole::CaptionStrong));
        const qreal width = std::max(pillHeight, painter.fontMetrics().horizontalAdvance(text) + 10.0);
        const QRectF pill(box.left() - pillHeight / 2, box.top() - pillHeight / 2, width, pillHeight);
        paintRounded(painter, pill.adjusted(-ring, -ring, ring, ring), pillHeight / 2 + ring, t.window);
        paintRounded(painter, pill, pillHeight / 2, t.accent);
        painter.setPen(t.onAccent);
        painter.drawText(pill, Qt::AlignCenter, text);
    } else {
        discAt(box.topLeft(), height < leastNear ? smallDisc : nearDisc);
    }
}

} // namespace mesh
