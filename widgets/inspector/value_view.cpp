// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/inspector/value_view.h"

#include "widgets/theme/line_text.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr int verticalInset = 3;
constexpr int chipGap = 6;
constexpr int chipPadding = 8;
constexpr int swatch = 8;
} // namespace

ValueView::ValueView(QWidget* parent)
    : QAbstractButton(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (!m_isReadOnly)
            emit editRequested({});
    });
}

void ValueView::setContent(const QString& text, Style style)
{
    m_text = text;
    m_chips.clear();
    m_style = style;
    setText(text);
    updateGeometry();
    update();
}

void ValueView::setChips(const QStringList& chips, Style style)
{
    m_chips = chips;
    m_text.clear();
    m_style = style;
    setText(chips.join(u", "_s));
    updateGeometry();
    update();
}

void ValueView::setState(std::optional<State> state)
{
    m_state = state;
    update();
}

void ValueView::setHue(const QColor& hue)
{
    m_hue = hue;
    update();
}

void ValueView::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    setFocusPolicy(readOnly ? Qt::NoFocus : Qt::StrongFocus);
    setCursor(readOnly ? Qt::ArrowCursor : Qt::IBeamCursor);
    update();
}

QFont ValueView::textFont() const
{
    QFont font = Theme::font(m_style == Style::Code ? TextRole::Mono : TextRole::Body);
    font.setItalic(m_style == Style::Inherited);
    return font;
}

int ValueView::leading() const
{
    if (m_state)
        return 17;
    return m_hue.isValid() ? swatch + 6 : 0;
}

int ValueView::layoutChips(int width, QPainter* painter) const
{
    const QFontMetrics metrics(Theme::font(TextRole::Secondary));
    const int right = width - Inset;
    int x = Inset;
    int y = verticalInset;
    for (const QString& chip : m_chips) {
        const int chipWidth = std::min(metrics.horizontalAdvance(chip) + 2 * chipPadding, std::max(40, right - Inset));
        if (x > Inset && x + chipWidth > right) {
            x = Inset;
            y += metrics::ChipHeight + chipGap;
        }
        if (painter) {
            const QRect rect = QStyle::visualRect(layoutDirection(), QRect(0, 0, width, height()),
                                                  QRect(x, y, chipWidth, metrics::ChipHeight));
            paintRounded(*painter, rect, metrics::SmallRadius, tokens().surface, tokens().border);
            painter->drawText(
                rect, Qt::AlignCenter,
                directed(metrics.elidedText(chip, Qt::ElideRight, chipWidth - 2 * chipPadding + 4), layoutDirection()));
        }
        x += chipWidth + chipGap;
    }
    return y + metrics::ChipHeight + verticalInset;
}

int ValueView::heightForWidth(int width) const
{
    if (!m_chips.isEmpty())
        return layoutChips(width, nullptr);
    const QFontMetrics metrics(textFont());
    const int room = std::max(20, width - 2 * Inset - leading());
    const int height = metrics.boundingRect(QRect(0, 0, room, 10'000), wrapping(room), m_text).height();
    return std::max(metrics.height(), height) + 2 * verticalInset;
}

/// Between words; inside of one only where it is wider than the whole room, as a long identifier can be.
int ValueView::wrapping(int room) const
{
    const QFontMetrics metrics(textFont());
    for (const QString& word : m_text.split(QChar::Space)) {
        if (metrics.horizontalAdvance(word) > room)
            return Qt::TextWrapAnywhere;
    }
    return Qt::TextWordWrap;
}

QSize ValueView::sizeHint() const
{
    const int textWidth = QFontMetrics(textFont()).horizontalAdvance(m_text);
    const int width = std::min(280, textWidth + 2 * Inset + leading());
    return {std::max(60, width), heightForWidth(std::max(60, width))};
}

QSize ValueView::minimumSizeHint() const
{
    return {40, QFontMetrics(textFont()).height() + 2 * verticalInset};
}

void ValueView::keyPressEvent(QKeyEvent* event)
{
    if (!m_isReadOnly) {
        const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2) {
            emit editRequested({});
            return;
        }
        if (isPlain && !event->text().isEmpty() && event->text().at(0).isPrint() && event->key() != Qt::Key_Space) {
            emit editRequested(event->text());
            return;
        }
    }
    QAbstractButton::keyPressEvent(event);
}

void ValueView::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    if (!m_isReadOnly && underMouse())
        paintRounded(painter, rect(), metrics::SmallRadius, t.hover);
    if (showsFocusRing(option) && hasFocus())
        paintFocusRing(painter, rect(), metrics::SmallRadius, t.accent);

    const bool isMuted = m_style == Style::Inherited || m_style == Style::Empty;
    painter.setPen(isMuted ? t.muted : m_state ? stateColor(*m_state, t) : t.text);
    if (!m_chips.isEmpty()) {
        QFont font = Theme::font(TextRole::Secondary);
        font.setItalic(m_style == Style::Inherited);
        painter.setFont(font);
        layoutChips(width(), &painter);
        return;
    }
    painter.setFont(textFont());
    const QRect inner = rect().adjusted(Inset, verticalInset, -Inset, -verticalInset);
    const int lineHeight = painter.fontMetrics().height();
    const QRect mark
        = QStyle::visualRect(layoutDirection(), inner, QRect(inner.left(), inner.top(), swatch, lineHeight));
    if (m_state) {
        paintStateMark(painter, mark, *m_state, t);
    } else if (m_hue.isValid()) {
        const QRectF square(mark.left(), mark.center().y() - swatch / 2 + 1, swatch, swatch);
        paintRounded(painter, square, 2, m_hue);
        painter.setPen(isMuted ? t.muted : t.text);
    }
    const QRect textRect = QStyle::visualRect(layoutDirection(), inner, inner.adjusted(leading(), 0, 0, 0));
    painter.drawText(textRect,
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignTop
                         | wrapping(textRect.width()),
                     directed(m_text, layoutDirection()));
}

} // namespace mesh
