// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStyledItemDelegate>

namespace mesh {

/// Cuts the texts of a column at a place of its own: paths and pointers tell at both ends, sentences at their start.
class ElideDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ElideDelegate(Qt::TextElideMode mode, QObject* parent = nullptr)
        : QStyledItemDelegate(parent)
        , m_mode(mode)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = m_mode;
    }

private:
    Qt::TextElideMode m_mode;
};

} // namespace mesh
