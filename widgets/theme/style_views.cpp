// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/theme/icons.h"
#include "widgets/theme/line_text.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/row_hover.h"
#include "widgets/theme/style_painters.h"
#include "widgets/theme/variants.h"

#include <QListView>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace mesh::styling {

namespace {
constexpr int HeaderInset = 10;
constexpr int SortMark = 12;
constexpr int TabInset = 5;
constexpr int TabHeight = 36;
constexpr int TabIconGap = 6;

bool isTable(const QWidget* widget)
{
    return qobject_cast<const QTableView*>(widget);
}

bool isCalendar(const QWidget* widget)
{
    return widget && widget->inherits("QCalendarView");
}

bool isPopupList(const QWidget* widget)
{
    return widget && widget->inherits("QComboBoxListView");
}

void paintRowBackground(const Context& c, const QStyleOption& option)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    bool isHovered = (option.state & QStyle::State_Enabled) && (option.state & QStyle::State_MouseOver);
    if (const auto* table = qobject_cast<const QTableView*>(c.widget); table && !isCalendar(table)) {
        const int row = RowHover::row(table);
        isHovered = row >= 0 && table->rowViewportPosition(row) == option.rect.top();
    }
    const QColor fill = isSelected ? c.tokens.selection : isHovered ? c.tokens.hover : QColor();
    if (!fill.isValid())
        return;
    if (isPopupList(c.widget) || isCalendar(c.widget))
        paintRounded(c.painter, QRectF(option.rect).adjusted(4, 1, -4, -1), metrics::SmallRadius, fill);
    else
        c.painter.fillRect(option.rect, fill);
}

void paintItemBackground(const Context& c, const QStyleOptionViewItem& item)
{
    const bool hasOwnGround = item.backgroundBrush.style() != Qt::NoBrush;
    if (hasOwnGround)
        c.painter.fillRect(item.rect, item.backgroundBrush);
    // In a table the row is painted already, but a ground of the cell's own has just covered it.
    if (!isTable(c.widget) || hasOwnGround)
        paintRowBackground(c, item);
    const auto* table = qobject_cast<const QTableView*>(c.widget);
    if (table && !table->showGrid() && !isCalendar(table))
        paintHairline(c.painter, item.rect, Qt::BottomEdge, c.tokens.border);
}

void paintHeader(const Context& c, const QStyleOptionHeader& header)
{
    const Tokens& t = c.tokens;
    const bool isHovered = (header.state & QStyle::State_MouseOver) && (header.state & QStyle::State_Enabled);
    c.painter.fillRect(header.rect, t.surface);
    if (header.state & QStyle::State_Sunken)
        c.painter.fillRect(header.rect, t.pressed);
    else if (isHovered)
        c.painter.fillRect(header.rect, t.hover);
    paintHairline(c.painter, header.rect, Qt::BottomEdge, t.border);
    // The border between two sections shows only where one could take hold of it.
    if (isHovered && header.orientation == Qt::Horizontal) {
        const QRect line = header.rect.adjusted(0, 8, 0, -8);
        paintHairline(c.painter, line, header.direction == Qt::RightToLeft ? Qt::LeftEdge : Qt::RightEdge, t.border);
    }

    QRect rect = header.rect.adjusted(HeaderInset, 0, -HeaderInset, 0);
    const bool isSorted = header.sortIndicator != QStyleOptionHeader::None;
    const auto alignment = QStyle::visualAlignment(header.direction, header.textAlignment);
    const int available = rect.width() - (isSorted ? SortMark + 2 : 0);
    const QString text = header.fontMetrics.elidedText(header.text, Qt::ElideRight, available);
    const int textWidth = header.fontMetrics.horizontalAdvance(text);
    QRect textRect = rect;
    if (isSorted) {
        QRect mark(0, 0, SortMark, SortMark);
        mark.moveTop(rect.top() + (rect.height() - SortMark) / 2);
        // After the text; before it where the text stands at the right edge, so that figures and title stay aligned.
        if (alignment & Qt::AlignRight)
            mark.moveRight(rect.right() - textWidth - 2);
        else
            mark.moveLeft(rect.left() + textWidth + 3);
        paintIcon(c.painter, mark, header.sortIndicator == QStyleOptionHeader::SortDown ? u"sort-up"_s : u"sort-down"_s,
                  t.text);
    }
    c.painter.save();
    c.painter.setPen(isSorted ? t.text : t.muted);
    c.painter.drawText(textRect, int(alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine,
                       directed(text, header.direction));
    c.painter.restore();
}

QFont tabFont(const QFont& base, bool isSelected)
{
    QFont font = base;
    if (isSelected)
        font.setWeight(QFont::DemiBold);
    return font;
}

void paintTabShape(const Context& c, const QStyleOptionTab& tab)
{
    const bool isSelected = tab.state & QStyle::State_Selected;
    const QRect inner = tab.rect.adjusted(TabInset, 0, -TabInset, 0);
    if (isSelected) {
        const QRectF line(inner.left(), tab.rect.bottom() - 1, inner.width(), 2);
        c.painter.fillRect(line, c.tokens.accent);
    }
    if (showsFocusRing(tab) && isSelected)
        paintFocusRing(c.painter, QRectF(tab.rect).adjusted(0, 5, 0, -6), metrics::SmallRadius, c.tokens.accent);
}

void paintTabLabel(const Context& c, const QStyleOptionTab& tab)
{
    const bool isSelected = tab.state & QStyle::State_Selected;
    const bool isEnabled = tab.state & QStyle::State_Enabled;
    const bool isHovered = isEnabled && (tab.state & QStyle::State_MouseOver);
    QColor ink = isSelected || isHovered ? c.tokens.text : c.tokens.muted;
    if (!isEnabled)
        ink = withAlpha(c.tokens.muted, 0.6);
    QRect rect = tab.rect.adjusted(TabInset, 0, -TabInset, -1);
    c.painter.save();
    if (!tab.icon.isNull()) {
        const QRect box(rect.left(), rect.top() + (rect.height() - metrics::IconSize) / 2, metrics::IconSize,
                        metrics::IconSize);
        const QRect visual = QStyle::visualRect(tab.direction, rect, box);
        if (const QString name = iconName(tab.icon); !name.isEmpty())
            paintIcon(c.painter, visual, name, ink);
        else
            tab.icon.paint(&c.painter, visual);
        rect = QStyle::visualRect(tab.direction, rect, rect.adjusted(metrics::IconSize + TabIconGap, 0, 0, 0));
    }
    c.painter.setFont(tabFont(c.widget ? c.widget->font() : c.painter.font(), isSelected));
    c.painter.setPen(ink);
    c.painter.drawText(rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, tab.text);
    c.painter.restore();
}
} // namespace

bool paintViewPrimitive(const Context& c, QStyle::PrimitiveElement element, const QStyleOption& option)
{
    switch (element) {
    case QStyle::PE_PanelItemViewRow:
        // Tables ask for the background of every cell here. Trees ask for the place before the first one, which only
        // a selection fills; their cells and those of lists come as PE_PanelItemViewItem.
        if (isTable(c.widget) || (option.state & QStyle::State_Selected))
            paintRowBackground(c, option);
        return true;
    case QStyle::PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option))
            paintItemBackground(c, *item);
        return true;
    case QStyle::PE_FrameFocusRect:
        // Buttons and fields paint their own ring.
        if (qobject_cast<const QAbstractItemView*>(c.widget) && !isPopupList(c.widget)
            && (option.state & QStyle::State_KeyboardFocusChange))
            paintRounded(c.painter, QRectF(option.rect).adjusted(1, 1, -1, -2), metrics::SmallRadius, {},
                         c.tokens.accent, 1.5);
        return true;
    case QStyle::PE_IndicatorBranch:
        if (option.state & QStyle::State_Children) {
            const bool isOpen = option.state & QStyle::State_Open;
            const QString closed = option.direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
            paintIcon(c.painter, QRect(option.rect.center() - QPoint(7, 7), QSize(14, 14)),
                      isOpen ? u"chevron-down"_s : closed, c.tokens.muted);
        }
        return true;
    case QStyle::PE_IndicatorItemViewItemDrop:
        if (option.rect.height() == 0)
            c.painter.fillRect(option.rect.adjusted(0, -1, 0, 1), c.tokens.accent);
        else
            paintRounded(c.painter, option.rect, metrics::SmallRadius, c.tokens.selection, c.tokens.accent);
        return true;
    case QStyle::PE_IndicatorHeaderArrow:
    case QStyle::PE_FrameTabWidget:
        return true;
    case QStyle::PE_FrameTabBarBase:
        paintHairline(c.painter, option.rect, Qt::BottomEdge, c.tokens.border);
        return true;
    case QStyle::PE_IndicatorTabClose: {
        const bool isHovered = option.state & QStyle::State_MouseOver;
        paintIcon(c.painter, QRect(option.rect.center() - QPoint(6, 6), QSize(12, 12)), u"close"_s,
                  isHovered ? c.tokens.text : c.tokens.muted);
        return true;
    }
    default:
        return false;
    }
}

bool paintViewControl(const Context& c, QStyle::ControlElement element, const QStyleOption& option)
{
    switch (element) {
    case QStyle::CE_Header:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option)) {
            paintHeader(c, *header);
            return true;
        }
        return false;
    case QStyle::CE_HeaderEmptyArea:
        c.painter.fillRect(option.rect, c.tokens.surface);
        paintHairline(c.painter, option.rect, Qt::BottomEdge, c.tokens.border);
        return true;
    case QStyle::CE_TabBarTab:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(&option)) {
            paintTabShape(c, *tab);
            paintTabLabel(c, *tab);
            return true;
        }
        return false;
    case QStyle::CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(&option))
            paintTabShape(c, *tab);
        return true;
    case QStyle::CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(&option))
            paintTabLabel(c, *tab);
        return true;
    default:
        return false;
    }
}

std::optional<QSize> viewSize(QStyle::ContentsType type, const QStyleOption& option, const QSize& contents,
                              const QWidget* widget)
{
    switch (type) {
    case QStyle::CT_ItemViewItem:
        return QSize(
            contents.width() + 10,
            std::max(contents.height(), isCompact(widget) ? metrics::CompactRowHeight : metrics::ControlHeight));
    case QStyle::CT_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option)) {
            const int mark = header->sortIndicator == QStyleOptionHeader::None ? 0 : SortMark + 4;
            const int textWidth = header->fontMetrics.size(0, header->text).width();
            return QSize(textWidth + 2 * HeaderInset + mark, metrics::RowHeight);
        }
        return {};
    case QStyle::CT_TabBarTab:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(&option)) {
            // Room for the semibold text from the start: tabs must not move when another one is chosen.
            const QFontMetrics metrics(tabFont(widget ? widget->font() : QFont(), true));
            const int iconWidth = tab->icon.isNull() ? 0 : metrics::IconSize + TabIconGap;
            const int close = std::max(0, tab->rightButtonSize.width()) + std::max(0, tab->leftButtonSize.width());
            return QSize(metrics.size(Qt::TextShowMnemonic, tab->text).width() + iconWidth + close + 2 * TabInset,
                         TabHeight);
        }
        return {};
    default:
        return {};
    }
}

} // namespace mesh::styling
