// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/csv.h"

#include <QAbstractItemModel>

#include <algorithm>

namespace mesh {

namespace {

QString csvCell(QString cell)
{
    static constexpr QStringView formulaStarts = u"=+-@\t\r";
    bool isNumber = false;
    cell.toDouble(&isNumber);
    if (!cell.isEmpty() && formulaStarts.contains(cell.front()) && !isNumber)
        cell.prepend(u'\'');
    const bool isQuoted = std::ranges::any_of(cell, [](QChar c) { return QStringView(u",\"\r\n").contains(c); });
    return isQuoted ? QString(u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"') : cell;
}

} // namespace

QString csvLine(const QStringList& cells)
{
    QStringList written;
    written.reserve(cells.size());
    for (const QString& cell : cells)
        written.append(csvCell(cell));
    return written.join(u',') + QStringLiteral("\r\n");
}

QByteArray csvOf(const QAbstractItemModel& model, int role)
{
    QByteArray bytes("\xEF\xBB\xBF");
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QVariant written = model.headerData(column, Qt::Horizontal, role);
        cells.append((written.isValid() ? written : model.headerData(column, Qt::Horizontal)).toString());
    }
    bytes += csvLine(cells).toUtf8();
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const QVariant written = index.data(role);
            cells.append((written.isValid() ? written : index.data()).toString());
        }
        bytes += csvLine(cells).toUtf8();
    }
    return bytes;
}

} // namespace mesh
