// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/common/chip.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/line_text.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr int SwatchSize = 8;
constexpr int MarkSize = 12; ///< The cross or the chevron.
constexpr int MarkGap = 5;
constexpr int MaximumTextWidth = 240;
} // namespace

Chip::Chip(const QString& text, QWidget* parent)
    : Chip(text, Shape::Tag, parent)
{
}

Chip::Chip(const QString& text, Shape shape, QWidget* parent)
    : QPushButton(parent)
    , m_shape(shape)
{
    setText(text);
    setAutoDefault(false); // Enter in a dialog is not for chips
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    setFont(Theme::font(shape == Shape::Pill ? TextRole::Secondary : TextRole::Secondary));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    updateFocusPolicy();
}

void Chip::setClosable(bool closable)
{
    m_isClosable = closable;
    setAccessibleDescription(closable ? tr("Press Delete to remove.") : QString());
    updateFocusPolicy();
    updateGeometry();
    update();
}

void Chip::setSwatch(const QColor& hue)
{
    m_swatch = hue;
    updateGeometry();
    update();
}

void Chip::setInherited(bool inherited)
{
    m_isInherited = inherited;
    QFont italic = font();
    italic.setItalic(inherited);
    setFont(italic);
    update();
}

void Chip::setMenu(QMenu* menu)
{
    m_menu = menu;
    updateFocusPolicy();
    updateGeometry();
    update();
}

void Chip::updateFocusPolicy()
{
    // A tag that does nothing is no stop for the keyboard.
    const bool isActive = m_isClosable || m_menu || m_shape == Shape::Pill;
    setFocusPolicy(isActive ? Qt::StrongFocus : Qt::NoFocus);
}

QSize Chip::sizeHint() const
{
    const int padding = m_shape == Shape::Pill ? 10 : 7;
    int width = 2 * padding + std::min(fontMetrics().horizontalAdvance(text()) + 1, MaximumTextWidth);
    if (m_swatch.isValid())
        width += SwatchSize + 6;
    if (m_isClosable || m_menu)
        width += MarkSize + MarkGap;
    return QSize(width, m_shape == Shape::Pill ? metrics::FilterChipHeight : metrics::ChipHeight);
}

QSize Chip::minimumSizeHint() const
{
    return QSize(std::min(sizeHint().width(), 48), sizeHint().height());
}

QRect Chip::closeRect() const
{
    const int padding = m_shape == Shape::Pill ? 9 : 6;
    const QRect box(width() - padding - MarkSize, (height() - MarkSize) / 2, MarkSize, MarkSize);
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

void Chip::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    const qreal radius = m_shape == Shape::Pill ? height() / 2.0 : metrics::SmallRadius;
    const bool isHovered = isEnabled() && underMouse() && focusPolicy() != Qt::NoFocus;
    QColor fill = isHovered ? blended(t.hover, t.surface) : t.surface;
    if (isChecked())
        fill = blended(t.selection, t.surface);
    paintRounded(painter, rect(), radius, fill, t.border);
    if (showsFocusRing(option))
        paintFocusRing(painter, rect(), radius, t.accent);

    const int padding = m_shape == Shape::Pill ? 10 : 7;
    QRect body = rect().adjusted(padding, 0, -padding, 0);
    const auto visual = [this](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    if (m_swatch.isValid()) {
        const QRect box(body.left(), (height() - SwatchSize) / 2, SwatchSize, SwatchSize);
        paintRounded(painter, visual(box), 2, m_swatch);
        body.setLeft(body.left() + SwatchSize + 6);
    }
    const QColor ink = !isEnabled() ? withAlpha(t.muted, 0.6)
        : isChecked()               ? t.accent
        : m_isInherited             ? t.muted
                                    : t.text;
    if (m_isClosable || m_menu) {
        if (m_isClosable && m_isCloseHovered)
            paintRounded(painter, closeRect().adjusted(-2, -2, 2, 2), metrics::SmallRadius, t.pressed);
        const QColor markInk = m_isCloseHovered || isChecked() ? ink : t.muted;
        paintIcon(painter, closeRect(), m_isClosable ? u"close"_s : u"chevron-down"_s, markInk);
        body.setRight(body.right() - MarkSize - MarkGap);
    }
    painter.setPen(ink);
    drawLineText(painter, visual(body), text(), layoutDirection());
}

void Chip::mousePressEvent(QMouseEvent* event)
{
    m_isClosePressed = m_isClosable && event->button() == Qt::LeftButton
        && closeRect().adjusted(-5, -6, 6, 6).contains(event->pos());
    if (m_isClosePressed) {
        event->accept();
        return;
    }
    QPushButton::mousePressEvent(event);
    if (m_menu && event->button() == Qt::LeftButton)
        openMenu();
}

void Chip::mouseReleaseEvent(QMouseEvent* event)
{
    if (std::exchange(m_isClosePressed, false)) {
        if (closeRect().adjusted(-5, -6, 6, 6).contains(event->pos()))
            emit closeRequested();
        return;
    }
    QPushButton::mouseReleaseEvent(event);
}

void Chip::mouseMoveEvent(QMouseEvent* event)
{
    const bool isOver = m_isClosable && closeRect().adjusted(-5, -6, 6, 6).contains(event->pos());
    if (std::exchange(m_isCloseHovered, isOver) != isOver)
        update();
    QPushButton::mouseMoveEvent(event);
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    if (m_isClosable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        emit closeRequested();
        return;
    }
    const bool opens = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Down;
    if (m_menu && opens) {
        openMenu();
        return;
    }
    QPushButton::keyPressEvent(event);
}

bool Chip::event(QEvent* event)
{
    if (event->type() == QEvent::HoverLeave)
        m_isCloseHovered = false;
    else if (event->type() == QEvent::ToolTip && toolTip().isEmpty()
             && fontMetrics().horizontalAdvance(text()) > MaximumTextWidth)
        setToolTip(text());
    return QPushButton::event(event);
}

void Chip::openMenu()
{
    setDown(false);
    if (!m_menu)
        return;
    const bool isReversed = layoutDirection() == Qt::RightToLeft;
    const QPoint below = mapToGlobal(isReversed ? QPoint(width() - m_menu->sizeHint().width(), height() + 4)
                                                : QPoint(0, height() + 4));
    m_menu->popup(below);
}

FilterChip::FilterChip(const QString& text, QWidget* parent)
    : Chip(text, Shape::Pill, parent)
{
}

} // namespace mesh
