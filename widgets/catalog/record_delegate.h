// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/theme/state_mark.h"

#include <QStyledItemDelegate>

#include <optional>

namespace mesh {

/// The state that a token of a status or of a health stands for; nullopt for an empty or unknown one.
std::optional<State> stateFromToken(const QString& token);

/// Paints the cells of a RecordTableModel: the hue of the domain before the name, states with their shape, owners in
/// the colour of how they are known, numbers in figures of one width, the last 30 days as a line.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    /// Writes what was typed; nothing where nothing was, nor over what somebody else changed meanwhile.
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

    /// Before @p editor goes because its row does: what was typed in it is handed over.
    void rescue(const QWidget* editor) const;

signals:
    void changedMeanwhile(const QString& field, const QString& typed) const;
};

} // namespace mesh
