// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/hand/dataset_drag.h"

#include "items/words.h"
#include "mesh/naming.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr int widestBadge = 220;
} // namespace

DatasetDrag::DatasetDrag(Session& session, LineageCanvas& canvas, QObject* parent)
    : CanvasTool(canvas, parent)
    , m_session(session)
{
}

bool DatasetDrag::press(QPointF point, Qt::KeyboardModifiers modifiers)
{
    if (isActive() || !(modifiers & Qt::ShiftModifier) || !canvas().isEditable())
        return false;
    const auto end = endAt(point);
    const RecordId record = end ? canvas().recordOf(*end) : RecordId();
    if (record.kind != Kind::Dataset)
        return false;
    m_pressed = canvas().hitTest(point);
    m_pressedAt = m_point = point;
    m_isMoved = false;
    m_target = {};
    const auto& selection = m_session.selection();
    if (std::ranges::find(selection, record) != selection.end()) {
        for (const RecordId& selected : selection) {
            if (selected.kind == Kind::Dataset)
                m_datasets.push_back(selected.as<Kind::Dataset>());
        }
    } else {
        m_datasets = {record.as<Kind::Dataset>()};
    }
    return true;
}

DatasetDrag::Target DatasetDrag::targetOf(RecordId record) const
{
    const Mesh& mesh = m_session.document().mesh();
    Target target;
    target.product = productOf(mesh, record);
    if (target.product.isNull()) {
        target.note = tr("%1 belongs to no product.").arg(titleOf(mesh, record));
        return target;
    }
    const bool isThere = std::ranges::all_of(m_datasets, [&](DatasetId id) {
        const Dataset* dataset = mesh.find(id);
        return dataset && dataset->product == target.product;
    });
    const QString name = titleOf(mesh, target.product);
    target.isPossible = !isThere;
    target.note = isThere ? tr("They belong to %1 already.").arg(name) : tr("Move to %1").arg(name);
    return target;
}

DatasetDrag::Target DatasetDrag::targetAt(QPointF point) const
{
    Target target;
    const auto end = endAt(point);
    if (end) {
        const RecordId record = canvas().recordOf(*end);
        target = targetOf(record.kind == Kind::Domain ? RecordId() : record);
        target.end = end;
        if (record.kind == Kind::Domain)
            target.note = tr("A dataset belongs to a product, not to a domain.");
        return target;
    }
    const LineageScene& s = canvas().scene();
    const auto y = float(canvas().transform().unmap(point).y());
    for (std::size_t lane = 0; lane < s.laneName.size(); ++lane) {
        if (y < s.laneTop[lane] || y > s.laneBottom[lane])
            continue;
        target.isPossible = true;
        target.note = tr("Move to a product of %1…").arg(s.laneName[lane]);
    }
    return target;
}

void DatasetDrag::move(QPointF point)
{
    m_point = point;
    if (!m_isMoved && (point - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isMoved = true;
    m_target = targetAt(point);
    say(m_target.note);
}

void DatasetDrag::release(QPointF point, Qt::KeyboardModifiers modifiers)
{
    const bool isMoved = m_isMoved;
    const LineageCanvas::Hit pressed = m_pressed;
    const std::vector<DatasetId> datasets = m_datasets;
    if (isMoved)
        m_target = targetAt(point);
    const Target target = m_target;
    cancel();
    if (!isMoved)
        canvas().clickAt(pressed, modifiers);
    else if (target.isPossible)
        emit dropped(datasets, target.product);
    else if (!target.note.isEmpty())
        emit refused(target.note);
}

bool DatasetDrag::key(int key)
{
    if (key == Qt::Key_Escape)
        cancel();
    return true; // nothing else while something hangs on the mouse
}

void DatasetDrag::cancel()
{
    m_datasets.clear();
    m_target = {};
    m_isMoved = false;
    say({});
    canvas().viewport()->update();
}

void DatasetDrag::paint(QPainter& painter) const
{
    if (!isActive() || !m_isMoved)
        return;
    const Tokens& t = tokens();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_target.end) {
        paintRounded(painter, canvas().endRect(*m_target.end), 6,
                     m_target.isPossible ? t.selection : withAlpha(t.bad, 0.1), m_target.isPossible ? t.accent : t.bad,
                     2);
    }
    // What is carried, below the mouse, and what would happen below that.
    const std::vector<RecordId> records(m_datasets.begin(), m_datasets.end());
    painter.setFont(Theme::font(TextRole::Strong));
    const int beforeText = metrics::IconSize + 14;
    const QString text = painter.fontMetrics().elidedText(subjectText(m_session.document().mesh(), records),
                                                          Qt::ElideMiddle, widestBadge - beforeText);
    const QRect badge(m_point.toPoint() + QPoint(12, 8),
                      QSize(beforeText + painter.fontMetrics().horizontalAdvance(text) + 10, metrics::ControlHeight));
    paintRounded(painter, badge, metrics::Radius, t.raised, t.accent);
    paintIcon(painter, QRect(badge.left() + 8, badge.top() + 6, metrics::IconSize, metrics::IconSize), u"dataset"_s,
              t.accent);
    painter.setPen(t.text);
    painter.drawText(badge.adjusted(beforeText, 0, -8, 0), int(Qt::AlignVCenter), text);
    paintNote(painter, badge, m_target.note, m_target.isPossible);
}

} // namespace mesh
