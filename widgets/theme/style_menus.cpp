// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/painting.h"
#include "widgets/theme/popups.h"
#include "widgets/theme/style_painters.h"
#include "widgets/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace mesh::styling {

namespace {
constexpr int Inset = 8;
constexpr int MarkColumn = 24; ///< Icon or check mark, and the gap after it.
constexpr int ArrowColumn = 20;
constexpr int ShortcutGap = 24;

int markColumn(const QStyleOptionMenuItem& item)
{
    return item.menuHasCheckableItems || item.maxIconWidth > 0 ? MarkColumn : 2;
}

void paintSection(const Context& c, const QStyleOptionMenuItem& item)
{
    if (item.text.isEmpty()) {
        const int y = item.rect.center().y();
        c.painter.fillRect(QRect(item.rect.left(), y, item.rect.width(), 1), c.tokens.border);
        return;
    }
    c.painter.save();
    c.painter.setFont(Theme::font(TextRole::CaptionStrong));
    c.painter.setPen(c.tokens.muted);
    c.painter.drawText(item.rect.adjusted(Inset + 2, 4, -Inset, 0),
                       int(QStyle::visualAlignment(item.direction, Qt::AlignLeft | Qt::AlignVCenter)), item.text);
    c.painter.restore();
}

void paintMenuItem(const Context& c, const QStyleOptionMenuItem& item)
{
    const Tokens& t = c.tokens;
    const bool isEnabled = item.state & QStyle::State_Enabled;
    const bool isSelected = isEnabled && (item.state & QStyle::State_Selected);
    if (isSelected)
        paintRounded(c.painter, item.rect, metrics::SmallRadius, t.selection);
    const QColor ink = isEnabled ? t.text : withAlpha(t.muted, 0.6);
    const auto visual = [&](const QRect& rect) { return QStyle::visualRect(item.direction, item.rect, rect); };
    const auto centred = [&](int left) {
        return visual(QRect(left, item.rect.top() + (item.rect.height() - metrics::IconSize) / 2, metrics::IconSize,
                            metrics::IconSize));
    };
    const QRect mark = centred(item.rect.left() + Inset);
    if (item.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (item.checked)
            paintIcon(c.painter, mark, u"check"_s, isEnabled ? t.accent : ink);
    } else if (const QString name = iconName(item.icon); !name.isEmpty()) {
        paintIcon(c.painter, mark, name, isEnabled ? (isSelected ? t.text : t.muted) : ink);
    } else if (!item.icon.isNull()) {
        item.icon.paint(&c.painter, mark, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    }

    const QRect body = item.rect.adjusted(Inset + markColumn(item), 0, -Inset, 0);
    const qsizetype tab = item.text.indexOf(u'\t');
    const QString label = tab < 0 ? item.text : item.text.left(tab);
    c.painter.save();
    c.painter.setFont(item.font);
    c.painter.setPen(ink);
    c.painter.drawText(visual(body),
                       int(QStyle::visualAlignment(item.direction, Qt::AlignLeft | Qt::AlignVCenter))
                           | Qt::TextHideMnemonic | Qt::TextSingleLine,
                       label);
    if (tab >= 0) {
        c.painter.setPen(isEnabled ? t.muted : ink);
        c.painter.drawText(visual(body),
                           int(QStyle::visualAlignment(item.direction, Qt::AlignRight | Qt::AlignVCenter))
                               | Qt::TextSingleLine,
                           item.text.mid(tab + 1));
    }
    c.painter.restore();
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QString arrow = item.direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
        paintIcon(c.painter, centred(item.rect.right() - Inset - metrics::IconSize + 3), arrow, t.muted);
    }
}
} // namespace

bool paintMenuPrimitive(const Context& c, QStyle::PrimitiveElement element, const QStyleOption& option)
{
    switch (element) {
    case QStyle::PE_PanelMenu:
        paintRounded(c.painter, option.rect, popupRadius(c.widget, metrics::Radius + 2), c.tokens.raised,
                     c.tokens.border);
        return true;
    case QStyle::PE_FrameMenu:
        return true;
    case QStyle::PE_PanelTipLabel:
        paintRounded(c.painter, option.rect, popupRadius(c.widget, metrics::SmallRadius), c.tokens.raised,
                     c.tokens.border);
        return true;
    default:
        return false;
    }
}

bool paintMenuControl(const Context& c, QStyle::ControlElement element, const QStyleOption& option)
{
    switch (element) {
    case QStyle::CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                paintSection(c, *item);
            else
                paintMenuItem(c, *item);
            return true;
        }
        return false;
    case QStyle::CE_MenuEmptyArea:
        return true;
    default:
        return false;
    }
}

std::optional<QSize> menuSize(QStyle::ContentsType type, const QStyleOption& option, const QSize& contents)
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(&option);
    if (type != QStyle::CT_MenuItem || !item)
        return {};
    if (item->menuItemType == QStyleOptionMenuItem::Separator)
        return QSize(contents.width(), item->text.isEmpty() ? 9 : 28);
    const qsizetype tab = item->text.indexOf(u'\t');
    const QFontMetrics metrics(item->font);
    int width = 2 * Inset + markColumn(*item) + metrics.size(Qt::TextShowMnemonic, item->text.left(tab)).width();
    const int shortcut
        = std::max(item->reservedShortcutWidth, tab >= 0 ? metrics.horizontalAdvance(item->text.mid(tab + 1)) : 0);
    if (shortcut > 0)
        width += ShortcutGap + shortcut;
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        width += ArrowColumn;
    return QSize(std::max(width, 120), metrics::ControlHeight);
}

} // namespace mesh::styling
