// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace mesh {

/// A list on one line, as people write it: items between separators, and an item that holds one, begins with a quote or
/// has white space around it in double quotes with its own quotes doubled. readList() reads what writeList() wrote.
QString writeList(const QStringList& items, QChar separator);

/// The items of @p text without the white space around them. A quote that is never closed is an ordinary letter.
QStringList readList(const QString& text, QChar separator);

} // namespace mesh
