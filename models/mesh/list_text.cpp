// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh/list_text.h"

namespace mesh {

namespace {

constexpr QLatin1Char quote('"');

QString writeItem(const QString& item, QChar separator)
{
    if (!item.isEmpty() && !item.contains(separator) && !item.startsWith(quote) && item == item.trimmed())
        return item;
    QString doubled = item;
    doubled.replace(quote, QStringLiteral("\"\""));
    return quote % doubled % quote;
}

/// The quoted item that begins at @p at, which moves behind it; false where its quote is never closed.
bool readQuoted(const QString& text, qsizetype& at, QString& item)
{
    QString read;
    for (qsizetype next = at + 1; next < text.size(); ++next) {
        if (text[next] != quote) {
            read += text[next];
        } else if (next + 1 < text.size() && text[next + 1] == quote) {
            read += quote;
            ++next;
        } else {
            at = next + 1;
            item = read;
            return true;
        }
    }
    return false;
}

} // namespace

QString writeList(const QStringList& items, QChar separator)
{
    QString text;
    for (const QString& item : items) {
        if (!text.isEmpty())
            text += separator;
        if (!text.isEmpty() && separator == QLatin1Char(','))
            text += QLatin1Char(' ');
        text += writeItem(item, separator);
    }
    return text;
}

QStringList readList(const QString& text, QChar separator)
{
    QStringList items;
    qsizetype at = 0;
    for (;;) {
        while (at < text.size() && text[at].isSpace())
            ++at;
        QString item;
        if (at >= text.size() || text[at] != quote || !readQuoted(text, at, item)) {
            const qsizetype from = at;
            at = text.indexOf(separator, from);
            at = at < 0 ? text.size() : at;
            item = text.sliced(from, at - from).trimmed();
        } else {
            at = text.indexOf(separator, at);
            at = at < 0 ? text.size() : at;
        }
        items += item;
        if (at >= text.size())
            return items;
        ++at;
    }
}

} // namespace mesh
