// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/theme/style.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/line_text.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/popups.h"
#include "widgets/theme/style_painters.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSlider>
#include <QStyledItemDelegate>
#include <QStyleOption>
#include <QTabBar>
#include <QTextDocument>
#include <QTextEdit>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
bool isCalendarView(const QWidget* widget)
{
    return widget && widget->objectName() == "qt_calendar_calendarview"_L1;
}

/// A calendar brings colours of its own, red weekends and a bar in the colour of selections.
void polishCalendar(QCalendarWidget* calendar)
{
    calendar->setMinimumSize(280, 248);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setWeekdayTextFormat(Qt::Saturday, {});
    calendar->setWeekdayTextFormat(Qt::Sunday, {});
    if (auto* bar = calendar->findChild<QWidget*>(u"qt_calendar_navigationbar"_s))
        bar->setBackgroundRole(QPalette::Base);
}
} // namespace

Style::Style(const Theme& theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(theme)
{
    setObjectName(u"meshstead"_s);
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<QTabBar*>(widget)
        || qobject_cast<QHeaderView*>(widget) || qobject_cast<QSlider*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* combo = qobject_cast<QComboBox*>(widget)) {
        // The delegate that combo boxes come with fills its rows itself; this one asks the style.
        if (combo->itemDelegate()->inherits("QComboBoxDelegate"))
            combo->setItemDelegate(new QStyledItemDelegate(combo));
    }
    if (auto* label = qobject_cast<QLabel*>(widget))
        alignToWindow(*label);
    if (widget->inherits("QComboBoxListView")) {
        // Its container paints the ground, with round corners.
        static_cast<QAbstractItemView*>(widget)->viewport()->setAutoFillBackground(false);
    }
    if (widget->inherits("QComboBoxPrivateContainer"))
        widget->setContentsMargins(1, 5, 1, 5);
    if (auto* calendar = qobject_cast<QCalendarWidget*>(widget))
        polishCalendar(calendar);
    if (widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QTipLabel") || qobject_cast<QMenu*>(widget))
        roundPopup(widget);
    if (qobject_cast<QPlainTextEdit*>(widget) || qobject_cast<QTextEdit*>(widget)) {
        // The frame paints the field, so that its corners stay round.
        auto* area = static_cast<QAbstractScrollArea*>(widget);
        area->viewport()->setAutoFillBackground(false);
        if (auto* plain = qobject_cast<QPlainTextEdit*>(widget))
            plain->document()->setDocumentMargin(7);
        else if (auto* rich = qobject_cast<QTextEdit*>(widget))
            rich->document()->setDocumentMargin(7);
        area->setAttribute(Qt::WA_Hover);
        area->installEventFilter(this);
    }
    // The default is as high as the margins of a title ask, which is more than a compact row.
    if (auto* header = qobject_cast<QHeaderView*>(widget))
        header->setMinimumSectionSize(header->orientation() == Qt::Vertical ? 16 : 24);
}

bool Style::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        // Text edits repaint only their viewport, but the frame shows the focus.
        if (auto* area = qobject_cast<QAbstractScrollArea*>(watched))
            area->update();
    }
    return QProxyStyle::eventFilter(watched, event);
}

QPalette Style::standardPalette() const
{
    return m_theme.palette();
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    if (option) {
        const styling::Context c {*this, m_theme.tokens(), *painter, widget};
        if (styling::paintButtonPrimitive(c, element, *option) || styling::paintInputPrimitive(c, element, *option)
            || styling::paintViewPrimitive(c, element, *option) || styling::paintMenuPrimitive(c, element, *option)
            || styling::paintBarPrimitive(c, element, *option))
            return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    if (option) {
        const styling::Context c {*this, m_theme.tokens(), *painter, widget};
        if (styling::paintButtonControl(c, element, *option) || styling::paintInputControl(c, element, *option)
            || styling::paintViewControl(c, element, *option) || styling::paintMenuControl(c, element, *option)
            || styling::paintBarControl(c, element, *option))
            return;
    }
    if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option); item && element == CE_ItemViewItem) {
        QStyleOptionViewItem shown = *item;
        shown.text = directed(item->text, item->direction);
        QProxyStyle::drawControl(element, &shown, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (option) {
        const styling::Context c {*this, m_theme.tokens(), *painter, widget};
        if (styling::paintButtonComplex(c, control, *option) || styling::paintInputComplex(c, control, *option)
            || styling::paintBarComplex(c, control, *option))
            return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option))
            return frame->lineWidth > 0 ? frame->rect.adjusted(6, 1, -6, -1) : frame->rect;
        break;
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
    case SE_PushButtonContents:
        return option->rect;
    case SE_HeaderLabel:
        return option->rect.adjusted(10, 0, -10, 0);
    case SE_TabBarTabText:
        return option->rect;
    case SE_ItemViewItemCheckIndicator:
    case SE_ItemViewItemDecoration:
    case SE_ItemViewItemText:
        // Closer together than to the edge of the cell; trees have their indentation there.
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem inner(*item);
            if (isCalendarView(widget))
                break;
            const int leading
                = qobject_cast<const QTreeView*>(widget) && item->viewItemPosition != QStyleOptionViewItem::Middle ? 0
                                                                                                                   : 5;
            inner.rect = visualRect(item->direction, item->rect, item->rect.adjusted(leading, 0, -5, 0));
            return QProxyStyle::subElementRect(element, &inner, widget);
        }
        break;
    case SE_TabWidgetTabContents:
        return QProxyStyle::subElementRect(SE_TabWidgetTabPane, option, widget);
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                            const QWidget* widget) const
{
    if (const auto rect = styling::inputSubControl(control, *option, subControl))
        return *rect;
    if (const auto rect = styling::barSubControl(*this, control, *option, subControl, widget))
        return *rect;
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const
{
    if (option) {
        if (const auto size = styling::buttonSize(type, *option, contents, widget))
            return *size;
        if (const auto size = styling::inputSize(type, *option, contents))
            return *size;
        if (type == CT_ItemViewItem)
            return styling::viewSize(type, *option, QProxyStyle::sizeFromContents(type, option, contents, widget),
                                     widget)
                .value();
        if (const auto size = styling::viewSize(type, *option, contents, widget))
            return *size;
        if (const auto size = styling::menuSize(type, *option, contents))
            return *size;
        if (const auto size = styling::barSize(type, *option, contents, widget))
            return *size;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

void Style::drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette, bool isEnabled,
                         const QString& text, QPalette::ColorRole role) const
{
    // Labels say the direction of their text themselves.
    const bool isSaid = flags & (Qt::TextForceLeftToRight | Qt::TextForceRightToLeft);
    QProxyStyle::drawItemText(painter, rect, flags, palette, isEnabled,
                              isSaid ? text : directed(text, painter->layoutDirection()), role);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
    case PM_SpinBoxFrameWidth:
    case PM_ComboBoxFrameWidth:
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
        return 1;
    case PM_ButtonDefaultIndicator:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_MenuPanelWidth:
    case PM_MenuBarPanelWidth:
    case PM_MenuDesktopFrameWidth:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize:
    case PM_LineEditIconSize:
        return metrics::IconSize;
    case PM_LineEditIconMargin:
        return 6;
    case PM_MessageBoxIconSize:
        return 24;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 14;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::GroupGap;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return metrics::PageMargin;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_SubMenuOverlap:
        return -2;
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return 16;
    case PM_ProgressBarChunkWidth:
        return 1;
    case PM_HeaderMargin:
        return 10;
    case PM_HeaderMarkSize:
        return 12;
    case PM_HeaderDefaultSectionSizeVertical:
        return metrics::RowHeight;
    case PM_FocusFrameHMargin:
        return 4; // item views add one
    case PM_FocusFrameVMargin:
        return 1;
    case PM_TreeViewIndentation:
        return 18;
    case PM_TabBarTabHSpace:
        return 10;
    case PM_TabBarScrollButtonWidth:
        return 24;
    case PM_MenuButtonIndicator:
        return 18;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_TextCursorWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_Menu_FlashTriggeredItem:
    case SH_MessageBox_CenterButtons:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ItemView_MovementWithoutUpdatingSelection:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_Menu_SupportsSections:
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_SloppySubMenus:
    case SH_FormLayoutWrapPolicy:
        return hint == SH_FormLayoutWrapPolicy ? 0 : 1;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeft | Qt::AlignVCenter;
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout; // as in every dialog of ours: the answer at the end, a way out before it
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_TabBar_ElideMode:
        return Qt::ElideNone;
    case SH_Table_GridLineColor:
        return int(m_theme.tokens().border.rgba());
    case SH_ComboBox_PopupFrameStyle:
        return int(QFrame::StyledPanel) | int(QFrame::Plain);
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Menu_SubMenuPopupDelay:
        return 150;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const
{
    switch (pixmap) {
    case SP_MessageBoxInformation:
        return icon(u"info"_s, IconTone::Info);
    case SP_MessageBoxWarning:
        return icon(u"warning"_s, IconTone::Warn);
    case SP_MessageBoxCritical:
        return icon(u"error"_s, IconTone::Bad);
    case SP_MessageBoxQuestion:
        return icon(u"info"_s, IconTone::Accent);
    case SP_LineEditClearButton:
        return icon(u"clear"_s, IconTone::Muted);
    case SP_DialogCloseButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return icon(u"close"_s, IconTone::Muted);
    case SP_TitleBarNormalButton:
        return icon(u"external"_s, IconTone::Muted);
    case SP_DirIcon:
    case SP_DirClosedIcon:
    case SP_DirOpenIcon:
        return icon(u"folder"_s, IconTone::Muted);
    case SP_FileIcon:
        return icon(u"file"_s, IconTone::Muted);
    case SP_TrashIcon:
        return icon(u"trash"_s);
    case SP_ArrowLeft:
    case SP_ArrowBack:
        return icon(u"chevron-left"_s, IconTone::Muted);
    case SP_ArrowRight:
    case SP_ArrowForward:
        return icon(u"chevron-right"_s, IconTone::Muted);
    case SP_ArrowUp:
        return icon(u"chevron-up"_s, IconTone::Muted);
    case SP_ArrowDown:
        return icon(u"chevron-down"_s, IconTone::Muted);
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return icon(u"more"_s, IconTone::Muted);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

QPixmap Style::standardPixmap(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const
{
    switch (pixmap) {
    case SP_MessageBoxInformation:
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical:
    case SP_MessageBoxQuestion:
        return standardIcon(pixmap, option, widget).pixmap(24);
    default:
        return QProxyStyle::standardPixmap(pixmap, option, widget);
    }
}

} // namespace mesh
