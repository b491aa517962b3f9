// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exploring/flow_card.h"

#include "widgets/common/elided_label.h"
#include "widgets/lineage/canvas/canvas.h"
#include "widgets/lineage/exploring/diagram_maker.h"
#include "widgets/lineage/exploring/flow_facts.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/variants.h"

#include <QGridLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr int cardWidth = 320;
constexpr int restMs = 350;
constexpr int captionWidth = 92;
constexpr int mostCodeLines = 6;

/// The first lines of a text, with a sign that there are more.
QString firstLines(const QString& text)
{
    const QStringList lines = text.trimmed().split(u'\n');
    return lines.size() <= mostCodeLines ? lines.join(u'\n')
                                         : QString(lines.first(mostCodeLines - 1).join(u'\n') + QStringLiteral("\n…"));
}
} // namespace

FlowCard::FlowCard(Session& session, const DiagramMaker& maker, LineageCanvas& canvas)
    : QWidget(canvas.viewport())
    , m_session(session)
    , m_maker(maker)
    , m_canvas(canvas)
    , m_from(new ElidedLabel({}, nullptr, Qt::ElideMiddle))
    , m_to(new ElidedLabel({}, nullptr, Qt::ElideMiddle))
    , m_pager(new QWidget)
    , m_count(new QLabel)
    , m_lines(new QGridLayout)
    , m_code(new QLabel)
    , m_rest(new QTimer(this))
{
    setTextRole(m_from, TextRole::Strong);
    setTextRole(m_to, TextRole::Strong);
    setTextRole(m_count, TextRole::Secondary);
    setTextRole(m_code, TextRole::Mono);
    m_code->setTextFormat(Qt::PlainText);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_code->setFocusPolicy(Qt::NoFocus);
    auto* pager = new QHBoxLayout(m_pager);
    pager->setContentsMargins(0, 0, 0, 0);
    pager->setSpacing(2);
    pager->addWidget(m_count);
    for (const int step : {-1, 1}) {
        auto* button = new QToolButton;
        button->setAutoRaise(true);
        button->setFixedSize(22, 22);
        button->setIconSize({metrics::IconSize, metrics::IconSize});
        button->setIcon(icon(step < 0 ? u"chevron-left"_s : u"chevron-right"_s));
        button->setToolTip(step < 0 ? tr("Previous flow of this line") : tr("Next flow of this line"));
        button->setAccessibleName(button->toolTip());
        connect(button, &QToolButton::clicked, this, [this, step] { goTo(step); });
        pager->addWidget(button);
    }
    auto* to = new QHBoxLayout;
    to->setSpacing(4);
    auto* arrow = new QLabel(u"→"_s);
    setTextRole(arrow, TextRole::Secondary);
    to->addWidget(arrow);
    to->addWidget(m_to, 1);
    to->addWidget(m_pager);
    m_lines->setHorizontalSpacing(metrics::GroupGap);
    m_lines->setVerticalSpacing(4);
    m_lines->setColumnMinimumWidth(0, captionWidth);
    m_lines->setColumnStretch(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(4);
    layout->addWidget(m_from);
    layout->addLayout(to);
    layout->addSpacing(4);
    layout->addLayout(m_lines);
    layout->addWidget(m_code);
    setAccessibleName(tr("About the flow"));
    hide();

    m_rest->setSingleShot(true);
    m_rest->setInterval(restMs);
    connect(m_rest, &QTimer::timeout, this, &FlowCard::lookUnderMouse);
    connect(&m_session, &Session::selectionChanged, this, &FlowCard::followSelection);
    connect(&m_maker, &DiagramMaker::made, this, &FlowCard::followSelection);
    canvas.viewport()->installEventFilter(this);
}

QSize FlowCard::sizeHint() const
{
    const int height = layout()->totalHeightForWidth(cardWidth); // -1 where no text wraps
    return {cardWidth, height < 0 ? layout()->totalSizeHint().height() : height};
}

bool FlowCard::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        m_mouse = static_cast<QMouseEvent*>(event)->position();
        if (m_isHovered && m_canvas.hitTest(m_mouse).part != LineageCanvas::Part::Edge)
            followSelection();
        m_rest->start();
        break;
    case QEvent::MouseButtonPress:
    case QEvent::Leave:
        m_rest->stop();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FlowCard::lookUnderMouse()
{
    const LineageCanvas::Hit hit = m_canvas.hitTest(m_mouse);
    if (hit.part != LineageCanvas::Part::Edge)
        return;
    const LineageScene& s = m_canvas.scene();
    std::vector<FlowId> flows(s.flow.begin() + s.flowStart[hit.edge], s.flow.begin() + s.flowStart[hit.edge + 1]);
    if (flows.empty() || flows == m_flows)
        return;
    show(std::move(flows));
    m_isHovered = true;
}

void FlowCard::followSelection()
{
    std::vector<FlowId> flows;
    for (const RecordId& record : m_session.selection()) {
        if (record.kind == Kind::Flow && m_session.shown().contains(record))
            flows.push_back(record.as<Kind::Flow>());
    }
    m_isHovered = false;
    show(std::move(flows));
}

void FlowCard::show(std::vector<FlowId> flows)
{
    m_isHovered = false;
    if (flows != m_flows)
        m_place = 0;
    m_flows = std::move(flows);
    setVisible(!m_flows.empty());
    if (!m_flows.empty())
        refresh();
}

void FlowCard::goTo(int step)
{
    m_place = (m_place + m_flows.size() + std::size_t(step)) % m_flows.size();
    refresh();
}

void FlowCard::refresh()
{
    const FlowFacts facts = factsOf(m_session.shown(), m_flows[m_place], m_maker.at());
    m_from->setText(facts.from);
    m_to->setText(facts.to);
    m_pager->setVisible(m_flows.size() > 1);
    //: the place among the flows of one line, and how many there are
    m_count->setText(tr("%1 of %2").arg(m_place + 1).arg(m_flows.size()));
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < int(facts.lines.size()); ++row) {
        const FlowFacts::Line& line = facts.lines[std::size_t(row)];
        auto* caption = new QLabel(line.caption);
        setTextRole(caption, TextRole::Caption);
        auto* text = new QLabel(line.text);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        m_lines->addWidget(caption, row, 0, Qt::AlignTop);
        m_lines->addWidget(text, row, 1);
    }
    const QFontMetrics metrics(Theme::font(TextRole::Mono));
    QStringList code;
    for (const QString& line : firstLines(facts.code).split(u'\n'))
        code << metrics.elidedText(line, Qt::ElideRight, cardWidth - 24);
    m_code->setText(code.join(u'\n'));
    m_code->setToolTip(facts.code.toHtmlEscaped());
    m_code->setVisible(!facts.code.isEmpty());
    updateGeometry();
}

void FlowCard::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, QRectF(rect()), metrics::Radius, t.raised, t.border);
}

} // namespace mesh
