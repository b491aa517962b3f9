// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/popups.h"
#include "widgets/theme/style_painters.h"
#include "widgets/theme/variants.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace mesh::styling {

namespace {
constexpr int TextInset = 8;
constexpr int ArrowWidth = 24;
constexpr int SpinWidth = 20;

bool isReadOnly(const QWidget* widget)
{
    return widget && widget->property("readOnly").toBool();
}

void paintField(const Context& c, const QStyleOption& option)
{
    const Tokens& t = c.tokens;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isFocused = isEnabled && (option.state & QStyle::State_HasFocus);
    const bool isHovered = isEnabled && (option.state & QStyle::State_MouseOver);
    QColor line = isHovered ? blended(withAlpha(t.outline, 0.6), t.border) : t.border;
    if (hasError(c.widget))
        line = t.bad;
    else if (isFocused)
        line = t.accent;
    const bool isSunken = c.widget && c.widget->property("meshSunken").toBool();
    const QColor fill = isEnabled && !isReadOnly(c.widget) && !isSunken ? t.surface : t.window;
    paintRounded(c.painter, option.rect, metrics::Radius, fill, line, isFocused ? 1.5 : 1);
}

void paintComboFrame(const Context& c, const QStyleOption& option)
{
    const Tokens& t = c.tokens;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isHovered = isEnabled && (option.state & QStyle::State_MouseOver);
    const bool isOpen = option.state & (QStyle::State_On | QStyle::State_Sunken);
    QColor line = hasError(c.widget) ? t.bad : t.border;
    if (isEnabled && (isOpen || showsFocusRing(option)))
        line = t.accent;
    QColor fill = isEnabled ? t.surface : t.window;
    if (isHovered && !isOpen)
        fill = blended(t.hover, fill);
    paintRounded(c.painter, option.rect, metrics::Radius, fill, line, line == t.accent ? 1.5 : 1);
}

QColor markColor(const Context& c, const QStyleOption& option)
{
    return option.state & QStyle::State_Enabled ? c.tokens.muted : withAlpha(c.tokens.muted, 0.5);
}

void paintCombo(const Context& c, const QStyleOptionComboBox& combo)
{
    if (combo.editable)
        paintField(c, combo);
    else
        paintComboFrame(c, combo);
    const QRect arrow = c.style.subControlRect(QStyle::CC_ComboBox, &combo, QStyle::SC_ComboBoxArrow, c.widget);
    const bool isDate = qobject_cast<const QDateTimeEdit*>(c.widget);
    paintIcon(c.painter, QRect(arrow.center() - QPoint(7, 7), QSize(14, 14)),
              isDate ? u"calendar"_s : u"chevron-down"_s, markColor(c, combo));
}

void paintSpin(const Context& c, const QStyleOptionSpinBox& spin)
{
    if (spin.frame)
        paintField(c, spin);
    if (spin.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto paintStep = [&](QStyle::SubControl which, QAbstractSpinBox::StepEnabledFlag step, const QString& name) {
        const QRect rect = c.style.subControlRect(QStyle::CC_SpinBox, &spin, which, c.widget);
        const bool isUsable = (spin.stepEnabled & step) && (spin.state & QStyle::State_Enabled);
        const bool isActive = isUsable && spin.activeSubControls == which;
        QColor color = isUsable ? c.tokens.muted : withAlpha(c.tokens.muted, 0.4);
        if (isActive)
            color = spin.state & QStyle::State_Sunken ? c.tokens.accent : c.tokens.text;
        paintIcon(c.painter, QRect(rect.center() - QPoint(5, 5), QSize(12, 12)), name, color);
    };
    paintStep(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, u"chevron-up"_s);
    paintStep(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, u"chevron-down"_s);
}

bool isTextArea(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}
} // namespace

bool paintInputPrimitive(const Context& c, QStyle::PrimitiveElement element, const QStyleOption& option)
{
    switch (element) {
    case QStyle::PE_PanelLineEdit:
        // Without a frame it sits inside of a combo or spin box, which has painted the field already.
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option); frame && frame->lineWidth > 0)
            paintField(c, option);
        return true;
    case QStyle::PE_FrameLineEdit:
        return true;
    case QStyle::PE_Frame:
        if (isTextArea(c.widget)) {
            paintField(c, option);
            return true;
        }
        if (c.widget && c.widget->inherits("QComboBoxPrivateContainer"))
            paintRounded(c.painter, option.rect, popupRadius(c.widget, metrics::Radius), c.tokens.raised,
                         c.tokens.border);
        else if (qobject_cast<const QAbstractScrollArea*>(c.widget))
            paintRounded(c.painter, option.rect, 0, {}, c.tokens.border);
        else
            paintRounded(c.painter, option.rect, metrics::Radius, {}, c.tokens.border);
        return true;
    default:
        return false;
    }
}

bool paintInputControl(const Context& c, QStyle::ControlElement element, const QStyleOption& option)
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(&option);
    if (element != QStyle::CE_ComboBoxLabel || !combo)
        return false;
    if (combo->editable)
        return true; // its line edit shows the text
    QRect rect = c.style.subControlRect(QStyle::CC_ComboBox, combo, QStyle::SC_ComboBoxEditField, c.widget)
                     .adjusted(2, 0, -2, 0);
    c.painter.save();
    if (!combo->currentIcon.isNull()) {
        QRect box(rect.left(), 0, combo->iconSize.width(), combo->iconSize.height());
        box.moveTop(rect.center().y() - box.height() / 2);
        combo->currentIcon.paint(&c.painter, QStyle::visualRect(combo->direction, rect, box), Qt::AlignCenter,
                                 combo->state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
        const int used = box.width() + 6;
        rect = combo->direction == Qt::RightToLeft ? rect.adjusted(0, 0, -used, 0) : rect.adjusted(used, 0, 0, 0);
    }
    c.painter.setPen(combo->palette.color(combo->state & QStyle::State_Enabled ? QPalette::Active : QPalette::Disabled,
                                          QPalette::Text));
    const QString text = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, rect.width());
    c.painter.drawText(rect, int(QStyle::visualAlignment(combo->direction, Qt::AlignLeft | Qt::AlignVCenter)), text);
    c.painter.restore();
    return true;
}

bool paintInputComplex(const Context& c, QStyle::ComplexControl control, const QStyleOptionComplex& option)
{
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(&option);
        combo && control == QStyle::CC_ComboBox) {
        paintCombo(c, *combo);
        return true;
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(&option);
        spin && control == QStyle::CC_SpinBox) {
        paintSpin(c, *spin);
        return true;
    }
    return false;
}

std::optional<QRect> inputSubControl(QStyle::ComplexControl control, const QStyleOptionComplex& option,
                                     QStyle::SubControl subControl)
{
    const QRect rect = option.rect;
    QRect result;
    if (control == QStyle::CC_ComboBox) {
        switch (subControl) {
        case QStyle::SC_ComboBoxEditField:
            result = rect.adjusted(TextInset - 2, 1, -ArrowWidth, -1);
            break;
        case QStyle::SC_ComboBoxArrow:
            result = QRect(rect.right() - ArrowWidth + 1, rect.top(), ArrowWidth - 2, rect.height());
            break;
        case QStyle::SC_ComboBoxFrame:
            return rect;
        case QStyle::SC_ComboBoxListBoxPopup:
            return rect.adjusted(0, 2, 0, 2);
        default:
            return {};
        }
        return QStyle::visualRect(option.direction, rect, result);
    }
    if (control == QStyle::CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(&option);
        const bool hasButtons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const QRect steps(rect.right() - SpinWidth, rect.top() + 2, SpinWidth - 1, rect.height() - 4);
        const int half = steps.height() / 2;
        switch (subControl) {
        case QStyle::SC_SpinBoxEditField:
            result = rect.adjusted(TextInset - 2, 1, hasButtons ? -SpinWidth : 2 - TextInset, -1);
            break;
        case QStyle::SC_SpinBoxUp:
            result = hasButtons ? QRect(steps.left(), steps.top(), steps.width(), half) : QRect();
            break;
        case QStyle::SC_SpinBoxDown:
            result = hasButtons ? QRect(steps.left(), steps.top() + half, steps.width(), half) : QRect();
            break;
        case QStyle::SC_SpinBoxFrame:
            return rect;
        default:
            return {};
        }
        return QStyle::visualRect(option.direction, rect, result);
    }
    return {};
}

std::optional<QSize> inputSize(QStyle::ContentsType type, const QStyleOption& option, const QSize& contents)
{
    switch (type) {
    case QStyle::CT_LineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option); frame && frame->lineWidth > 0)
            return QSize(contents.width() + 2 * (TextInset - 2), metrics::ControlHeight);
        return contents;
    case QStyle::CT_ComboBox:
        return QSize(contents.width() + TextInset + ArrowWidth + 4, metrics::ControlHeight);
    case QStyle::CT_SpinBox:
        return QSize(contents.width() + TextInset + SpinWidth + 4, metrics::ControlHeight);
    default:
        return {};
    }
}

} // namespace mesh::styling
