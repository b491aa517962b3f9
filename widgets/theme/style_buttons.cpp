// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/style_painters.h"
#include "widgets/theme/variants.h"

#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace mesh::styling {

namespace {
constexpr int IconGap = 5;
constexpr int Padding = 12;
constexpr int MenuMarkWidth = 18;
constexpr int LabelFlags = Qt::AlignCenter | Qt::TextHideMnemonic;

struct Look
{
    QColor fill;
    QColor line;
    QColor ink;
    QColor ring;
};

Look buttonLook(const Tokens& t, ButtonVariant variant, QStyle::State state)
{
    const bool isEnabled = state & QStyle::State_Enabled;
    const bool isDown = state & QStyle::State_Sunken;
    const bool isHovered = isEnabled && (state & QStyle::State_MouseOver);
    const bool isOn = state & QStyle::State_On;
    const QColor veil = isDown ? t.pressed : isHovered ? t.hover : QColor(Qt::transparent);
    const QColor disabledInk = withAlpha(t.muted, 0.6);
    const auto filled = [&](const QColor& color) {
        if (!isEnabled)
            return Look {blended(t.pressed, t.surface), {}, disabledInk, {}};
        // Towards the text colour in both schemes: darker on light, brighter on dark.
        const QColor over = withAlpha(t.text, isDown ? 0.22 : isHovered ? 0.11 : 0.0);
        return Look {blended(over, color), {}, t.onAccent, t.onAccent};
    };
    switch (variant) {
    case ButtonVariant::Primary:
        return filled(t.accent);
    case ButtonVariant::DangerPrimary:
        return filled(t.bad);
    case ButtonVariant::Flat:
        if (isOn)
            return {t.selection, {}, isEnabled ? t.accent : disabledInk, t.accent};
        return {veil, {}, isEnabled ? t.text : disabledInk, t.accent};
    case ButtonVariant::Link:
        return {{}, {}, isEnabled ? t.accent : disabledInk, t.accent};
    case ButtonVariant::Danger:
        return {isDown || isHovered ? blended(withAlpha(t.bad, isDown ? 0.16 : 0.08), t.surface) : t.surface, t.border,
                isEnabled ? t.bad : disabledInk, t.bad};
    case ButtonVariant::Default:
        break;
    }
    if (isOn)
        return {blended(t.selection, t.surface), t.border, isEnabled ? t.accent : disabledInk, t.accent};
    return {isEnabled ? blended(veil, t.surface) : QColor(), t.border, isEnabled ? t.text : disabledInk, t.accent};
}

void paintBevel(const Context& c, const QStyleOption& option, const Look& look)
{
    paintRounded(c.painter, option.rect, metrics::Radius, look.fill, look.line);
    if (!showsFocusRing(option))
        return;
    const bool isFilled = look.ring == c.tokens.onAccent;
    const qreal inset = isFilled ? 2 : 0;
    const QRectF rect = QRectF(option.rect).adjusted(inset, inset, -inset, -inset);
    paintRounded(c.painter, rect, metrics::Radius - inset, {}, look.ring, isFilled ? 1.5 : 2);
}

/// An icon of our set takes the colour of the text beside it where that is a special one; else each has its own.
void paintButtonIcon(QPainter& painter, const QRect& rect, const QIcon& buttonIcon, const QColor& ink,
                     QStyle::State state)
{
    const QString name = iconName(buttonIcon);
    if (!name.isEmpty() && ink != tokens().text) {
        paintIcon(painter, rect, name, ink);
        return;
    }
    buttonIcon.paint(&painter, rect, Qt::AlignCenter, state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled,
                     state & QStyle::State_On ? QIcon::On : QIcon::Off);
}

void paintPushButtonLabel(const Context& c, const QStyleOptionButton& button)
{
    const ButtonVariant variant = variantOf(c.widget);
    const Look look = buttonLook(c.tokens, variant, button.state);
    const bool hasMenu = button.features & QStyleOptionButton::HasMenu;
    const int side = button.icon.isNull() ? 0 : button.iconSize.width();
    const int textWidth = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int gap = side > 0 && !button.text.isEmpty() ? IconGap : 0;
    const int width = side + gap + textWidth + (hasMenu ? MenuMarkWidth : 0);
    QRect line(button.rect.left() + (button.rect.width() - width) / 2, button.rect.top(), width, button.rect.height());
    const auto visual = [&](const QRect& rect) { return QStyle::visualRect(button.direction, button.rect, rect); };
    if (side > 0) {
        QRect icon(line.left(), 0, side, side);
        icon.moveTop(line.top() + (line.height() - side) / 2);
        paintButtonIcon(c.painter, visual(icon), button.icon, look.ink, button.state);
        line.setLeft(line.left() + side + gap);
    }
    if (hasMenu) {
        const QRect mark(line.right() - 14 + 1, line.top(), 14, line.height());
        paintIcon(c.painter, visual(mark), u"chevron-down"_s, look.ink);
        line.setWidth(textWidth);
    }
    c.painter.save();
    c.painter.setPen(look.ink);
    if (variant == ButtonVariant::Link && (button.state & QStyle::State_MouseOver)) {
        QFont font = c.painter.font();
        font.setUnderline(true);
        c.painter.setFont(font);
    }
    c.painter.drawText(visual(line), LabelFlags | Qt::TextSingleLine | Qt::TextDontClip, button.text);
    c.painter.restore();
}

QRect indicatorBox(const QRect& rect)
{
    const int side = std::min({rect.width(), rect.height(), 14});
    QRect box(0, 0, side, side);
    box.moveCenter(rect.center());
    return box;
}

void paintIndicator(const Context& c, const QStyleOption& option, bool isRadio)
{
    const Tokens& t = c.tokens;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isPartial = option.state & QStyle::State_NoChange;
    const bool isOn = isPartial || (option.state & QStyle::State_On);
    const QRectF box = indicatorBox(option.rect);
    const qreal radius = isRadio ? box.width() / 2 : 3;
    if (showsFocusRing(option))
        paintRounded(c.painter, box.adjusted(-3, -3, 3, 3), radius + 3, {}, t.accent, 1.5);
    if (!isOn) {
        QColor line = option.state & QStyle::State_MouseOver ? t.accent : t.outline;
        if (!isEnabled)
            line = t.border;
        paintRounded(c.painter, box, radius, isEnabled ? t.surface : QColor(), line, 1.2);
        return;
    }
    const QColor fill = isEnabled ? t.accent : withAlpha(t.muted, 0.5);
    paintRounded(c.painter, box, radius, fill);
    c.painter.save();
    c.painter.setRenderHint(QPainter::Antialiasing);
    const QPointF middle = box.center();
    if (isRadio) {
        c.painter.setPen(Qt::NoPen);
        c.painter.setBrush(t.onAccent);
        c.painter.drawEllipse(middle, 2.75, 2.75);
    } else {
        c.painter.setPen(QPen(t.onAccent, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (isPartial) {
            c.painter.drawLine(middle + QPointF(-3, 0), middle + QPointF(3, 0));
        } else {
            c.painter.drawPolyline(
                QPolygonF {middle + QPointF(-3.1, 0.2), middle + QPointF(-0.9, 2.4), middle + QPointF(3.2, -2.3)});
        }
    }
    c.painter.restore();
}

void paintToolButton(const Context& c, const QStyleOptionToolButton& button)
{
    const bool isVariantSet = c.widget && c.widget->property("meshVariant").isValid();
    const ButtonVariant variant = isVariantSet ? variantOf(c.widget) : ButtonVariant::Flat;
    QStyle::State state = button.state;
    if (button.activeSubControls == QStyle::SC_None)
        state &= ~QStyle::State_Sunken;
    const Look look = buttonLook(c.tokens, variant, state);
    paintBevel(c, button, look);

    const bool isSplit = button.features & QStyleOptionToolButton::MenuButtonPopup;
    const bool hasMenu = button.features & QStyleOptionToolButton::HasMenu;
    const bool hasText = button.toolButtonStyle != Qt::ToolButtonIconOnly && !button.text.isEmpty();
    QRect body = button.rect;
    if (isSplit || (hasMenu && hasText)) {
        const int markWidth = isSplit ? MenuMarkWidth : 14;
        QRect mark = body;
        mark.setLeft(body.right() - markWidth + 1 - (isSplit ? 0 : 5));
        mark.setWidth(markWidth);
        body.setRight(mark.left() - 1);
        paintIcon(c.painter, QStyle::visualRect(button.direction, button.rect, mark.adjusted(1, 1, -1, -1)),
                  u"chevron-down"_s, look.ink);
    }
    body = QStyle::visualRect(button.direction, button.rect, body);

    if (button.features & QStyleOptionToolButton::Arrow && button.arrowType != Qt::NoArrow) {
        static const QHash<Qt::ArrowType, QString> names {{Qt::UpArrow, u"chevron-up"_s},
                                                          {Qt::DownArrow, u"chevron-down"_s},
                                                          {Qt::LeftArrow, u"chevron-left"_s},
                                                          {Qt::RightArrow, u"chevron-right"_s}};
        QRect box(0, 0, metrics::IconSize, metrics::IconSize);
        box.moveCenter(body.center());
        paintIcon(c.painter, box, names.value(button.arrowType), look.ink);
        return;
    }

    const QSize iconSize
        = button.icon.isNull() || button.toolButtonStyle == Qt::ToolButtonTextOnly ? QSize() : button.iconSize;
    c.painter.save();
    c.painter.setFont(button.font);
    c.painter.setPen(look.ink);
    if (!hasText) {
        QRect box(QPoint(), iconSize);
        box.moveCenter(body.center());
        paintButtonIcon(c.painter, box, button.icon, look.ink, state);
    } else if (button.toolButtonStyle == Qt::ToolButtonTextUnderIcon) {
        QRect box(QPoint(), iconSize);
        box.moveCenter(body.center());
        box.moveTop(body.top() + 6);
        paintButtonIcon(c.painter, box, button.icon, look.ink, state);
        c.painter.drawText(body.adjusted(0, 0, 0, -4), Qt::AlignHCenter | Qt::AlignBottom | Qt::TextHideMnemonic,
                           button.text);
    } else {
        QRect text = body.adjusted(8, 0, hasMenu ? 0 : -8, 0);
        if (iconSize.isValid()) {
            const QRect box(text.left(), text.top() + (text.height() - iconSize.height()) / 2, iconSize.width(),
                            iconSize.height());
            paintButtonIcon(c.painter, QStyle::visualRect(button.direction, body, box), button.icon, look.ink, state);
            text.setLeft(box.right() + IconGap);
        }
        const auto alignment = iconSize.isValid() || hasMenu
            ? QStyle::visualAlignment(button.direction, Qt::AlignLeft | Qt::AlignVCenter)
            : Qt::Alignment(Qt::AlignCenter);
        c.painter.drawText(QStyle::visualRect(button.direction, body, text),
                           int(alignment) | Qt::TextHideMnemonic | Qt::TextSingleLine, button.text);
    }
    c.painter.restore();
}
} // namespace

bool paintButtonPrimitive(const Context& c, QStyle::PrimitiveElement element, const QStyleOption& option)
{
    switch (element) {
    case QStyle::PE_PanelButtonCommand:
        paintBevel(c, option, buttonLook(c.tokens, variantOf(c.widget), option.state));
        return true;
    case QStyle::PE_PanelButtonTool:
    case QStyle::PE_PanelButtonBevel:
        paintBevel(c, option, buttonLook(c.tokens, ButtonVariant::Flat, option.state));
        return true;
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        paintIndicator(c, option, false);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        paintIndicator(c, option, true);
        return true;
    case QStyle::PE_FrameDefaultButton:
        return true;
    default:
        return false;
    }
}

bool paintButtonControl(const Context& c, QStyle::ControlElement element, const QStyleOption& option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    if (!button)
        return false;
    switch (element) {
    case QStyle::CE_PushButton:
        paintButtonPrimitive(c, QStyle::PE_PanelButtonCommand, option);
        paintPushButtonLabel(c, *button);
        return true;
    case QStyle::CE_PushButtonBevel:
        paintButtonPrimitive(c, QStyle::PE_PanelButtonCommand, option);
        return true;
    case QStyle::CE_PushButtonLabel:
        paintPushButtonLabel(c, *button);
        return true;
    default:
        return false;
    }
}

bool paintButtonComplex(const Context& c, QStyle::ComplexControl control, const QStyleOptionComplex& option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(&option);
    if (control != QStyle::CC_ToolButton || !button)
        return false;
    paintToolButton(c, *button);
    return true;
}

std::optional<QSize> buttonSize(QStyle::ContentsType type, const QStyleOption& option, const QSize& contents,
                                const QWidget* widget)
{
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
        button && type == QStyle::CT_PushButton) {
        const int textWidth = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
        const int side = button->icon.isNull() ? 0 : button->iconSize.width();
        int width = side + textWidth + (side > 0 && textWidth > 0 ? IconGap : 0);
        if (button->features & QStyleOptionButton::HasMenu)
            width += MenuMarkWidth;
        if (variantOf(widget) == ButtonVariant::Link)
            return QSize(width, std::max(20, button->fontMetrics.height() + 2)); // in line with text
        if (textWidth == 0)
            return QSize(std::max(width + 12, metrics::ControlHeight), metrics::ControlHeight);
        return QSize(width + 2 * Padding, metrics::ControlHeight);
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(&option);
        button && type == QStyle::CT_ToolButton) {
        const bool hasText = button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty();
        if (button->toolButtonStyle == Qt::ToolButtonTextUnderIcon)
            return contents + QSize(12, 12);
        if (!hasText) {
            const bool isSplit = button->features & QStyleOptionToolButton::MenuButtonPopup;
            return QSize(metrics::ControlHeight + (isSplit ? MenuMarkWidth : 0), metrics::ControlHeight);
        }
        const bool hasMenu = button->features & QStyleOptionToolButton::HasMenu;
        return QSize(contents.width() + (hasMenu ? 27 : 11), metrics::ControlHeight);
    }
    return {};
}

} // namespace mesh::styling
