// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyledItemDelegate>

namespace mesh {

/// Paints a cell whose model gives a State in @p stateRole as mark, word and colour.
class StateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit StateDelegate(int stateRole, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_stateRole;
};

} // namespace mesh
