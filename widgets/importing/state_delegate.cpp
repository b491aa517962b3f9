// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/importing/state_delegate.h"

#include "widgets/common/state_label.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace mesh {

namespace {
constexpr int inset = 10; // where the text of other cells begins
}

StateDelegate::StateDelegate(int stateRole, QObject* parent)
    : StateDelegate([stateRole](const QModelIndex& index) { return State(index.data(stateRole).toInt()); }, parent)
{
}

StateDelegate::StateDelegate(StateOf stateOf, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_stateOf(std::move(stateOf))
{
}

void StateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const QString word = std::exchange(item.text, QString());
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    painter->save();
    painter->setFont(item.font);
    paintStateLabel(*painter, item.rect.adjusted(inset, 0, -inset, 0), m_stateOf(index), word, tokens(),
                    item.direction);
    painter->restore();
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setWidth(stateLabelWidth(option.font, index.data().toString()) + 2 * inset);
    return size;
}

} // namespace mesh
