// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/hand/reconcile_delegate.h"

#include "items/reconcile_model.h"
#include "widgets/theme/line_text.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace mesh {

namespace {
constexpr int flowHeight = 42;
constexpr int inset = 4;
} // namespace

QSize ReconcileDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {100, index.parent().isValid() ? flowHeight : metrics::RowHeight};
}

void ReconcileDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    const Tokens& t = tokens();
    QRect rect = option.rect.adjusted(inset, 0, -2 * inset, 0);
    painter->save();
    const auto line
        = [&](const QRect& place, TextRole role, const QColor& color, Qt::Alignment alignment, const QString& text) {
              painter->setFont(Theme::font(role));
              painter->setPen(color);
              drawLineText(*painter, place, text, option.direction, Qt::ElideMiddle, alignment);
          };
    if (!index.parent().isValid()) {
        const int count = index.data(ReconcileModel::CountRole).toInt();
        const QString number = QLocale().toString(count);
        painter->setFont(Theme::font(TextRole::Body));
        const int width = painter->fontMetrics().horizontalAdvance(number);
        line(rect, TextRole::Body, t.muted, Qt::AlignVCenter | Qt::AlignRight, number);
        rect = QStyle::visualRect(option.direction, rect, rect.adjusted(0, 0, -width - metrics::GroupGap, 0));
        line(rect, TextRole::Strong, count > 0 ? t.text : t.muted, Qt::AlignVCenter | Qt::AlignLeft,
             index.data().toString());
    } else {
        const int middle = rect.top() + rect.height() / 2;
        line(QRect(rect.left(), middle - 18, rect.width(), 18), TextRole::Body, t.text, Qt::AlignBottom | Qt::AlignLeft,
             index.data().toString());
        line(QRect(rect.left(), middle + 1, rect.width(), 16), TextRole::Caption, t.muted, Qt::AlignTop | Qt::AlignLeft,
             index.data(ReconcileModel::DetailRole).toString());
    }
    painter->restore();
}

} // namespace mesh
