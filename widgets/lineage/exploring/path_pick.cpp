// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exploring/path_pick.h"

#include "mesh/naming.h"
#include "widgets/editors/record_picker.h"
#include "widgets/lineage/canvas/canvas.h"
#include "widgets/lineage/exploring/diagram_maker.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr int pickerWidth = 200;
constexpr int popupWidth = 340; ///< names of a mesh are long
constexpr int widestName = 180;
} // namespace

PathPick::PathPick(Session& session, const DiagramMaker& maker, LineageCanvas& canvas)
    : QWidget(canvas.viewport())
    , m_session(session)
    , m_maker(maker)
    , m_canvas(canvas)
    , m_text(new QLabel)
    , m_picker(new RecordPicker(session, {Kind::Product, Kind::Dataset, Kind::Column, Kind::Domain}))
{
    m_picker->setFixedWidth(pickerWidth);
    m_picker->setPlaceholderText(tr("Click a node or type a name"));
    m_picker->setAccessibleName(tr("Other end of the path"));
    m_picker->installEventFilter(this);
    auto* close = new QToolButton;
    close->setAutoRaise(true);
    close->setFixedSize(26, 26);
    close->setIconSize({metrics::IconSize, metrics::IconSize});
    close->setIcon(icon(u"close"_s));
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 4, 4);
    row->setSpacing(metrics::GroupGap);
    row->addWidget(m_text);
    row->addWidget(m_picker);
    row->addWidget(close);
    hide();
    connect(close, &QToolButton::clicked, this, &PathPick::cancel);
    connect(m_picker, &RecordPicker::picked, this, &PathPick::finish);
    // Also of a list that is open: it keeps the key from the filter below.
    connect(m_picker, &QLineEdit::returnPressed, this, [this] {
        if (isPicking())
            finish(m_picker->meant());
    });
    m_picker->completer()->popup()->setMinimumWidth(popupWidth);
    canvas.viewport()->installEventFilter(this);
    canvas.installEventFilter(this);
}

void PathPick::begin(RecordId from)
{
    if (from.isNull())
        return;
    m_from = from;
    const QString name = titleOf(m_session.shown(), from);
    m_text->setText(tr("Path from %1 to").arg(fontMetrics().elidedText(name, Qt::ElideMiddle, widestName)));
    m_picker->clear();
    show();
    m_picker->setFocus(Qt::ShortcutFocusReason);
}

void PathPick::cancel()
{
    m_from = {};
    m_picker->completer()->popup()->hide();
    hide();
    m_canvas.setFocus();
}

void PathPick::finish(RecordId to)
{
    if (to.isNull() || to == m_from)
        return;
    const RecordId from = m_from;
    cancel();
    emit picked(from, to);
}

RecordId PathPick::recordAt(QPointF point) const
{
    const LineageCanvas::Hit hit = m_canvas.hitTest(point);
    const LineageScene& scene = m_canvas.scene();
    if (hit.row != LineageScene::None)
        return scene.rowRecord[hit.row];
    return hit.node == LineageScene::None ? RecordId() : scene.record[hit.node];
}

bool PathPick::eventFilter(QObject* watched, QEvent* event)
{
    if (!isPicking())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonPress && watched == m_canvas.viewport()) {
        const auto* press = static_cast<QMouseEvent*>(event);
        if (const RecordId at = recordAt(press->position()); press->button() == Qt::LeftButton && !at.isNull()) {
            finish(at);
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && watched != m_canvas.viewport()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            cancel();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            // On the canvas the node that the arrow keys reached, in the field the record of that name.
            finish(watched == &m_canvas ? m_session.current() : m_picker->meant());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PathPick::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, QRectF(rect()), metrics::Radius, t.raised, t.border);
}

} // namespace mesh
