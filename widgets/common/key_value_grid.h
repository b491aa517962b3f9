// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;

namespace mesh {

/// Captions over values in columns, as in the inspector's overview. Rows of one column are aligned with those of the
/// other; a wide entry takes a row of its own.
class KeyValueGrid : public QWidget
{
    Q_OBJECT
public:
    enum class Span
    {
        Cell,
        Row
    };

    explicit KeyValueGrid(int columns = 2, QWidget* parent = nullptr);

    /// A wrapped, selectable text. The label is returned to change it later.
    QLabel* addText(const QString& caption, const QString& value, Span span = Span::Cell);
    /// Any widget as the value; the caption becomes its buddy and accessible name. Returns the caption.
    QLabel* addWidget(const QString& caption, QWidget* value, Span span = Span::Cell);
    void clear();

private:
    QGridLayout* m_grid;
    int m_columns;
    int m_nextCell = 0;
};

} // namespace mesh
