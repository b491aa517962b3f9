// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/common/key_value_grid.h"

#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace mesh {

KeyValueGrid::KeyValueGrid(int columns, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_columns(columns)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics::BlockGap);
    m_grid->setVerticalSpacing(12);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

QLabel* KeyValueGrid::addText(const QString& caption, const QString& value, Span span)
{
    auto* label = new QLabel(value, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMinimumWidth(40);
    addWidget(caption, label, span);
    return label;
}

QLabel* KeyValueGrid::addWidget(const QString& caption, QWidget* value, Span span)
{
    auto* captionLabel = new QLabel(caption, this);
    setTextRole(captionLabel, TextRole::Caption);
    captionLabel->setTextFormat(Qt::PlainText);
    captionLabel->setBuddy(value);
    if (value->accessibleName().isEmpty())
        value->setAccessibleName(caption);

    auto* cell = new QWidget(this);
    auto* box = new QVBoxLayout(cell);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(3);
    box->addWidget(captionLabel);
    box->addWidget(value);

    if (span == Span::Row && m_nextCell % m_columns != 0)
        m_nextCell += m_columns - m_nextCell % m_columns;
    const int row = m_nextCell / m_columns;
    const int width = span == Span::Row ? m_columns : 1;
    m_grid->addWidget(cell, row, m_nextCell % m_columns, 1, width, Qt::AlignTop);
    m_nextCell += width;
    return captionLabel;
}

void KeyValueGrid::clear()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        if (QWidget* cell = item->widget()) {
            cell->hide();
            cell->deleteLater();
        }
        delete item;
    }
    m_nextCell = 0;
}

} // namespace mesh
