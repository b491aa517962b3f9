// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QStringList>

class QAbstractItemModel;

namespace mesh {

/// One line of CSV after RFC 4180, with its CRLF: cells with a comma, a quote or a line break are quoted. A cell that a
/// spreadsheet would run as a formula (it begins with = + - @, a tab or a return, and is no number) gets an apostrophe
/// in front, as OWASP advises.
QString csvLine(const QStringList& cells);

/// All rows of a table with its headers, in the order it shows them, as UTF-8 with a byte order mark, so that Excel
/// reads it rightly. Cells and headers say what @p role gives, or DisplayRole where that
/// is nothing.
QByteArray csvOf(const QAbstractItemModel& model, int role = Qt::DisplayRole);

} // namespace mesh
