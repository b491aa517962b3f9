// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/theme/busy_clock.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/style_painters.h"
#include "widgets/theme/theme.h"

#include <QCoreApplication>
#include <QGroupBox>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace mesh::styling {

namespace {
constexpr int BarHeight = 4;
constexpr int Knob = 14;
constexpr int GroupTitleHeight = 26;

void paintScrollBar(const Context& c, const QStyleOptionSlider& bar)
{
    const QRect slider = c.style.subControlRect(QStyle::CC_ScrollBar, &bar, QStyle::SC_ScrollBarSlider, c.widget);
    if (bar.maximum <= bar.minimum)
        return;
    const bool isHeld = (bar.state & QStyle::State_Sunken) && (bar.activeSubControls & QStyle::SC_ScrollBarSlider);
    const bool isHovered = bar.state & QStyle::State_MouseOver;
    const bool isVertical = bar.orientation == Qt::Vertical;
    // Thin at rest, thicker in the hand; always inside of the same 10 px, so nothing moves.
    const qreal inset = isHeld || isHovered ? 2 : 3;
    const QRectF handle
        = isVertical ? QRectF(slider).adjusted(inset, 2, -inset, -2) : QRectF(slider).adjusted(2, inset, -2, -inset);
    const qreal radius = std::min(handle.width(), handle.height()) / 2;
    paintRounded(c.painter, handle, radius, withAlpha(c.tokens.muted, isHeld ? 0.7 : isHovered ? 0.55 : 0.32));
}

void paintSlider(const Context& c, const QStyleOptionSlider& slider)
{
    const Tokens& t = c.tokens;
    const bool isEnabled = slider.state & QStyle::State_Enabled;
    const bool isHorizontal = slider.orientation == Qt::Horizontal;
    const QRect handle = c.style.subControlRect(QStyle::CC_Slider, &slider, QStyle::SC_SliderHandle, c.widget);
    const QPointF middle = QRectF(handle).center();
    const QRectF area = QRectF(slider.rect).adjusted(2, 2, -2, -2);
    QRectF groove = isHorizontal ? QRectF(area.left(), middle.y() - BarHeight / 2.0, area.width(), BarHeight)
                                 : QRectF(middle.x() - BarHeight / 2.0, area.top(), BarHeight, area.height());
    paintRounded(c.painter, groove, BarHeight / 2.0, t.border);
    QRectF done = groove;
    const bool fromStart = slider.upsideDown != isHorizontal;
    if (isHorizontal)
        fromStart ? done.setRight(middle.x()) : done.setLeft(middle.x());
    else
        fromStart ? done.setBottom(middle.y()) : done.setTop(middle.y());
    paintRounded(c.painter, done, BarHeight / 2.0, isEnabled ? t.accent : withAlpha(t.muted, 0.5));
    QRectF knob(0, 0, Knob, Knob);
    knob.moveCenter(middle);
    const bool isActive = slider.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    if (showsFocusRing(slider))
        paintRounded(c.painter, knob.adjusted(-1, -1, 1, 1), Knob, t.accent);
    paintRounded(c.painter, knob, Knob / 2.0, t.raised, isEnabled && isActive ? t.accent : t.outline,
                 isActive ? 1.5 : 1);
}

BusyClock& busyClock()
{
    // One for the application, and gone with it: painting needs no owner of its own.
    static QPointer<BusyClock> clock;
    if (!clock)
        clock = new BusyClock(qApp);
    return *clock;
}

void paintProgress(const Context& c, const QStyleOptionProgressBar& bar)
{
    const bool isHorizontal = bar.state & QStyle::State_Horizontal;
    QRectF groove = bar.rect;
    if (isHorizontal) {
        groove.setHeight(BarHeight);
        groove.moveTop(bar.rect.top() + (bar.rect.height() - BarHeight) / 2);
    } else {
        groove.setWidth(BarHeight);
        groove.moveLeft(bar.rect.left() + (bar.rect.width() - BarHeight) / 2);
    }
    const qreal radius = BarHeight / 2.0;
    paintRounded(c.painter, groove, radius, c.tokens.border);
    qreal from = 0;
    qreal to = 0;
    if (bar.maximum <= bar.minimum) {
        const qreal phase = appTheme().isMotionReduced() ? 0.5 : busyClock().phase(c.widget);
        from = std::clamp(phase * 1.3 - 0.3, 0.0, 1.0);
        to = std::clamp(phase * 1.3, 0.0, 1.0);
    } else {
        to = qreal(std::int64_t(bar.progress) - bar.minimum) / qreal(std::int64_t(bar.maximum) - bar.minimum);
        to = std::clamp(to, 0.0, 1.0);
    }
    const bool isReversed
        = isHorizontal ? (bar.direction == Qt::RightToLeft) != bar.invertedAppearance : !bar.invertedAppearance;
    if (isReversed)
        std::tie(from, to) = std::pair(1 - to, 1 - from);
    if (to <= from)
        return;
    QRectF chunk = groove;
    if (isHorizontal) {
        chunk.setLeft(groove.left() + from * groove.width());
        chunk.setRight(groove.left() + to * groove.width());
    } else {
        chunk.setTop(groove.top() + from * groove.height());
        chunk.setBottom(groove.top() + to * groove.height());
    }
    paintRounded(c.painter, chunk, radius,
                 bar.state & QStyle::State_Enabled ? c.tokens.accent : withAlpha(c.tokens.muted, 0.5));
}

void paintGroupBox(const Context& c, const QStyleOptionGroupBox& box)
{
    QRect title = box.rect;
    title.setHeight(GroupTitleHeight - 6);
    if (box.subControls & QStyle::SC_GroupBoxCheckBox) {
        QStyleOptionButton check;
        check.QStyleOption::operator=(box);
        check.rect = c.style.subControlRect(QStyle::CC_GroupBox, &box, QStyle::SC_GroupBoxCheckBox, c.widget);
        c.style.drawPrimitive(QStyle::PE_IndicatorCheckBox, &check, &c.painter, c.widget);
        title = QStyle::visualRect(box.direction, box.rect, title.adjusted(22, 0, 0, 0));
    }
    c.painter.save();
    c.painter.setFont(Theme::font(TextRole::Strong));
    c.painter.setPen(box.state & QStyle::State_Enabled ? c.tokens.text : withAlpha(c.tokens.muted, 0.6));
    c.painter.drawText(
        title, int(QStyle::visualAlignment(box.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextHideMnemonic,
        box.text);
    c.painter.restore();
}
/// A narrow handle is a hairline; one as wide as a gap shows a small grip instead of filling the gap.
void paintSplitter(const Context& c, const QStyleOption& option)
{
    const QRect& rect = option.rect;
    if (std::min(rect.width(), rect.height()) < 4) {
        c.painter.fillRect(rect, c.tokens.border);
        return;
    }
    QRectF grip = rect.width() > rect.height() ? QRectF(0, 0, 32, 3) : QRectF(0, 0, 3, 32);
    grip.moveCenter(QRectF(rect).center());
    const bool isHovered = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    paintRounded(c.painter, grip, 1.5, isHovered ? c.tokens.outline : c.tokens.border);
}

} // namespace

bool paintBarPrimitive(const Context& c, QStyle::PrimitiveElement element, const QStyleOption& option)
{
    const auto paintArrow = [&](const QString& name) {
        paintIcon(c.painter, QRect(option.rect.center() - QPoint(7, 7), QSize(14, 14)), name,
                  option.state & QStyle::State_Enabled ? c.tokens.muted : withAlpha(c.tokens.muted, 0.5));
        return true;
    };
    switch (element) {
    case QStyle::PE_IndicatorArrowDown:
        return paintArrow(u"chevron-down"_s);
    case QStyle::PE_IndicatorArrowUp:
        return paintArrow(u"chevron-up"_s);
    case QStyle::PE_IndicatorArrowLeft:
        return paintArrow(u"chevron-left"_s);
    case QStyle::PE_IndicatorArrowRight:
        return paintArrow(u"chevron-right"_s);
    case QStyle::PE_PanelScrollAreaCorner:
    case QStyle::PE_FrameGroupBox:
    case QStyle::PE_FrameStatusBarItem:
    case QStyle::PE_PanelToolBar:
        return true;
    case QStyle::PE_IndicatorToolBarSeparator:
        paintHairline(c.painter, option.rect.adjusted(3, 6, -3, -6), Qt::LeftEdge, c.tokens.border);
        return true;
    default:
        return false;
    }
}

bool paintBarControl(const Context& c, QStyle::ControlElement element, const QStyleOption& option)
{
    switch (element) {
    case QStyle::CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(&option)) {
            paintProgress(c, *bar);
            return true;
        }
        return false;
    case QStyle::CE_Splitter:
        paintSplitter(c, option);
        return true;
    case QStyle::CE_RubberBand:
        c.painter.fillRect(option.rect, withAlpha(c.tokens.accent, 0.1));
        paintRounded(c.painter, option.rect, 0, {}, c.tokens.accent);
        return true;
    case QStyle::CE_ToolBar:
        return true;
    default:
        return false;
    }
}

bool paintBarComplex(const Context& c, QStyle::ComplexControl control, const QStyleOptionComplex& option)
{
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(&option)) {
        if (control == QStyle::CC_ScrollBar) {
            paintScrollBar(c, *slider);
            return true;
        }
        if (control == QStyle::CC_Slider && slider->tickPosition == QSlider::NoTicks) {
            paintSlider(c, *slider);
            return true;
        }
    }
    if (const auto* box = qstyleoption_cast<const QStyleOptionGroupBox*>(&option);
        box && control == QStyle::CC_GroupBox) {
        paintGroupBox(c, *box);
        return true;
    }
    return false;
}

std::optional<QRect> barSubControl(const QStyle& style, QStyle::ComplexControl control,
                                   const QStyleOptionComplex& option, QStyle::SubControl subControl,
                                   const QWidget* widget)
{
    const QRect rect = option.rect;
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(&option);
        bar && control == QStyle::CC_ScrollBar) {
        // No arrows: all of the bar is groove.
        const bool isHorizontal = bar->orientation == Qt::Horizontal;
        const int length = isHorizontal ? rect.width() : rect.height();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        int handle = length;
        if (range > 0) {
            handle = int(qint64(bar->pageStep) * length / (range + bar->pageStep));
            handle = std::clamp(handle, std::min(style.pixelMetric(QStyle::PM_ScrollBarSliderMin, bar, widget), length),
                                length);
        }
        const int start = QStyle::sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                          length - handle, bar->upsideDown);
        const auto along = [&](int from, int size) {
            return isHorizontal ? QRect(rect.left() + from, rect.top(), size, rect.height())
                                : QRect(rect.left(), rect.top() + from, rect.width(), size);
        };
        switch (subControl) {
        case QStyle::SC_ScrollBarGroove:
            return rect;
        case QStyle::SC_ScrollBarSlider:
            return QStyle::visualRect(bar->direction, rect, along(start, handle));
        case QStyle::SC_ScrollBarSubPage:
            return QStyle::visualRect(bar->direction, rect, along(0, start));
        case QStyle::SC_ScrollBarAddPage:
            return QStyle::visualRect(bar->direction, rect, along(start + handle, length - start - handle));
        default:
            return QRect();
        }
    }
    if (const auto* box = qstyleoption_cast<const QStyleOptionGroupBox*>(&option);
        box && control == QStyle::CC_GroupBox) {
        const bool hasTitle = !box->text.isEmpty() || (box->subControls & QStyle::SC_GroupBoxCheckBox);
        switch (subControl) {
        case QStyle::SC_GroupBoxContents:
        case QStyle::SC_GroupBoxFrame:
            return rect.adjusted(0, hasTitle ? GroupTitleHeight : 0, 0, 0);
        case QStyle::SC_GroupBoxCheckBox:
            return QStyle::visualRect(box->direction, rect, QRect(rect.left(), rect.top() + 3, 14, 14));
        case QStyle::SC_GroupBoxLabel:
            return QRect(rect.left(), rect.top(), rect.width(), GroupTitleHeight - 6);
        default:
            return {};
        }
    }
    return {};
}

std::optional<QSize> barSize(QStyle::ContentsType type, const QStyleOption& option, const QSize& contents,
                             const QWidget* widget)
{
    Q_UNUSED(widget)
    if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(&option);
        bar && type == QStyle::CT_ProgressBar)
        return bar->state & QStyle::State_Horizontal ? QSize(120, 12) : QSize(12, 120);
    if (const auto* box = qstyleoption_cast<const QStyleOptionGroupBox*>(&option); box && type == QStyle::CT_GroupBox)
        return contents + QSize(0, box->text.isEmpty() ? 0 : GroupTitleHeight);
    return {};
}

} // namespace mesh::styling
