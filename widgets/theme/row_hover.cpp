// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/theme/row_hover.h"

#include <QHoverEvent>
#include <QTableView>

namespace mesh {

void RowHover::install(QTableView* table)
{
    if (!table->findChild<RowHover*>(QString(), Qt::FindDirectChildrenOnly))
        new RowHover(table);
}

int RowHover::row(const QTableView* table)
{
    const auto* hover = table->findChild<RowHover*>(QString(), Qt::FindDirectChildrenOnly);
    return hover ? hover->m_row : -1;
}

RowHover::RowHover(QTableView* table)
    : QObject(table)
    , m_table(table)
{
    table->viewport()->setAttribute(Qt::WA_Hover);
    table->viewport()->installEventFilter(this);
}

bool RowHover::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        setRow(m_table->rowAt(static_cast<QHoverEvent*>(event)->position().toPoint().y()));
        break;
    case QEvent::HoverLeave:
    case QEvent::Wheel: // the rows move on under the pointer; the next move tells
        setRow(-1);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void RowHover::setRow(int row)
{
    if (row == m_row)
        return;
    for (const int changed : {std::exchange(m_row, row), row}) {
        if (changed >= 0)
            m_table->viewport()->update(0, m_table->rowViewportPosition(changed), m_table->viewport()->width(),
                                        m_table->rowHeight(changed));
    }
}

} // namespace mesh
