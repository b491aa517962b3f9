// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/theme/state_mark.h"

#include <QStyledItemDelegate>

#include <functional>

namespace mesh {

/// Paints a cell that stands for a State as mark, word and colour.
class StateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using StateOf = std::function<State(const QModelIndex&)>;

    /// The model gives the State in @p stateRole.
    explicit StateDelegate(int stateRole, QObject* parent = nullptr);
    explicit StateDelegate(StateOf stateOf, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    StateOf m_stateOf;
};

} // namespace mesh
