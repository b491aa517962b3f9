// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exploring/canvas_search.h"

#include "widgets/common/search_field.h"
#include "widgets/lineage/canvas/canvas.h"
#include "widgets/lineage/exploring/diagram_maker.h"
#include "widgets/lineage/exploring/hit_marks.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/variants.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr int fieldWidth = 190;
constexpr int countWidth = 62; ///< so that the buttons stay where they are
} // namespace

CanvasSearch::CanvasSearch(Session& session, const DiagramMaker& maker, LineageCanvas& canvas)
    : QWidget(canvas.viewport())
    , m_session(session)
    , m_maker(maker)
    , m_canvas(canvas)
    , m_marks(new HitMarks(canvas))
    , m_field(new SearchField(tr("Find in the diagram")))
    , m_count(new QLabel)
    , m_previous(makeButton(u"chevron-up"_s, tr("Previous (Shift+Enter)"), -1))
    , m_next(makeButton(u"chevron-down"_s, tr("Next (Enter)"), 1))
    , m_close(makeButton(u"close"_s, tr("Close (Esc)"), 0))
    , m_hiddenText(new QLabel)
    , m_showHidden(new QPushButton(tr("Show them")))
    , m_job(this)
{
    m_field->setSunken(true);
    m_field->setFixedWidth(fieldWidth);
    m_field->installEventFilter(this);
    m_field->setAccessibleName(tr("Find in the diagram"));
    m_count->setFixedWidth(countWidth);
    m_count->setAlignment(Qt::AlignCenter);
    setTextRole(m_count, TextRole::Secondary);
    setTextRole(m_hiddenText, TextRole::Secondary);
    setVariant(m_showHidden, ButtonVariant::Link);
    m_showHidden->setToolTip(tr("Show these nodes beside what the filter shows"));

    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(m_field);
    row->addWidget(m_count);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_close);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(6, 0, 6, 2);
    below->setSpacing(metrics::GroupGap);
    below->addWidget(m_hiddenText);
    below->addWidget(m_showHidden);
    below->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addLayout(below);
    hide();

    connect(m_field, &QLineEdit::textChanged, this, &CanvasSearch::search);
    connect(m_field, &SearchField::dismissed, this, &CanvasSearch::close);
    connect(m_close, &QToolButton::clicked, this, &CanvasSearch::close);
    connect(m_showHidden, &QPushButton::clicked, this, [this] { emit hiddenWanted(m_hits.hidden); });
    connect(&m_maker, &DiagramMaker::made, this, [this] {
        if (isVisible())
            search();
    });
    connect(&m_maker, &DiagramMaker::failed, this, [this] { take({}); });
}

QToolButton* CanvasSearch::makeButton(const QString& iconName, const QString& text, int step)
{
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setFixedSize(26, 26);
    button->setIconSize({metrics::IconSize, metrics::IconSize});
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    if (step != 0)
        connect(button, &QToolButton::clicked, this, [this, step] { goTo(step); });
    return button;
}

void CanvasSearch::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search();
}

void CanvasSearch::close()
{
    m_job.cancel();
    hide();
    take({});
    m_canvas.setFocus();
}

void CanvasSearch::search()
{
    const QString text = m_field->text();
    if (!m_maker.diagram() || text.trimmed().isEmpty()) {
        m_job.cancel();
        take({});
        return;
    }
    m_job.start([diagram = *m_maker.diagram(),
                 text](const Progress& progress) { return findInDiagram(diagram, text, progress); },
                [this](DiagramHits hits) { take(std::move(hits)); });
}

void CanvasSearch::take(DiagramHits hits)
{
    // Another picture keeps the place among the hits.
    const RecordId at = m_current >= 0 ? m_hits.shown[std::size_t(m_current)].record : RecordId();
    m_hits = std::move(hits);
    const auto found = std::ranges::find(m_hits.shown, at, &DiagramHit::record);
    m_current = at.isNull() || found == m_hits.shown.end() ? -1 : int(found - m_hits.shown.begin());
    m_marks->setHits(m_hits.shown, m_current);
    refresh();
}

void CanvasSearch::refresh()
{
    const int shown = int(m_hits.shown.size());
    const bool isBlank = m_field->text().trimmed().isEmpty();
    m_count->setText(isBlank             ? QString()
                         : shown == 0    ? tr("None")
                         : m_current < 0 ? tr("%n found", nullptr, shown)
                                         //: the place among the hits, and how many there are
                                         : tr("%1 of %2").arg(m_current + 1).arg(shown));
    m_previous->setEnabled(shown > 0);
    m_next->setEnabled(shown > 0);
    const int hidden = int(m_hits.hidden.size());
    m_hiddenText->setText(tr("%n more are hidden by the filter.", nullptr, hidden));
    m_hiddenText->setVisible(hidden > 0);
    m_showHidden->setVisible(hidden > 0);
    updateGeometry();
}

void CanvasSearch::goTo(int step)
{
    const int shown = int(m_hits.shown.size());
    if (shown == 0)
        return;
    m_current = m_current < 0 ? (step > 0 ? 0 : shown - 1) : (m_current + step + shown) % shown;
    m_marks->setCurrent(m_current);
    const RecordId record = m_hits.shown[std::size_t(m_current)].record;
    m_session.select(record);
    m_canvas.reveal(record);
    refresh();
}

bool CanvasSearch::eventFilter(QObject* watched, QEvent* event)
{
    // Esc closes at once: what was typed is still there the next time.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CanvasSearch::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goTo(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return;
    case Qt::Key_Down:
        goTo(1);
        return;
    case Qt::Key_Up:
        goTo(-1);
        return;
    case Qt::Key_Escape:
        close();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CanvasSearch::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, QRectF(rect()), metrics::Radius, t.raised, t.border);
}

} // namespace mesh
