// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/history/history_delegate.h"

#include "items/history_model.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/line_text.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace mesh {

namespace {

constexpr int inset = 10; // as the header's
constexpr int originIconSize = 14;

QString iconOf(Origin origin)
{
    switch (origin) {
    case Origin::Edit:
        return QStringLiteral("edit");
    case Origin::BulkEdit:
        return QStringLiteral("table");
    case Origin::Import:
        return QStringLiteral("import");
    case Origin::Undo:
        return QStringLiteral("undo");
    case Origin::Redo:
        return QStringLiteral("redo");
    case Origin::Restore:
        return QStringLiteral("restore");
    case Origin::Sample:
        return QStringLiteral("play");
    case Origin::Sync:
        return QStringLiteral("sharing");
    case Origin::Measure:
        return QStringLiteral("quality");
    }
    return QStringLiteral("edit");
}

} // namespace

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int mark = index.column() == HistoryModel::OriginColumn ? originIconSize + metrics::GroupGap : 0;
    const QFontMetrics text(Theme::font(index.column() == HistoryModel::WhyColumn ? TextRole::Strong : TextRole::Body));
    return {text.horizontalAdvance(index.data().toString()) + mark + 2 * inset + 2, option.rect.height()};
}

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    const Tokens& t = tokens();
    const bool isUndone = index.data(HistoryModel::UndoneRole).toBool();
    const bool isReason = index.column() == HistoryModel::WhyColumn;
    const bool isFigure = index.column() == HistoryModel::CountColumn || index.column() == HistoryModel::WhenColumn;
    QRect rect = option.rect.adjusted(inset, 0, -inset, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.column() == HistoryModel::OriginColumn) {
        const QRect mark = QStyle::visualRect(
            option.direction, rect,
            QRect(rect.left(), rect.top() + (rect.height() - originIconSize) / 2, originIconSize, originIconSize));
        paintIcon(*painter, mark, iconOf(Origin(index.data(HistoryModel::OriginRole).toInt())), t.muted);
        rect = QStyle::visualRect(option.direction, rect, rect.adjusted(originIconSize + metrics::GroupGap, 0, 0, 0));
    }
    painter->setFont(Theme::font(isReason && !isUndone ? TextRole::Strong : TextRole::Body));
    painter->setPen(isUndone || isFigure ? t.muted : t.text);
    drawLineText(*painter, rect, index.data().toString(), option.direction);
    painter->restore();
}

} // namespace mesh
