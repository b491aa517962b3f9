// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/string_pool.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <functional>
#include <optional>
#include <string_view>

namespace mesh {

namespace {

constexpr std::size_t places = std::size_t(1) << 16; // a power of two
constexpr qsizetype longest = 96; // longer texts are prose, and prose does not repeat

std::size_t hashOf(QByteArrayView bytes)
{
    return std::hash<std::string_view>()({bytes.data(), std::size_t(bytes.size())});
}

/// Most lists hold plain words: ["a","b"] without escapes needs no JSON reader.
std::optional<QStringList> parsePlainList(QByteArrayView json)
{
    if (json.size() < 4 || !json.startsWith("[\"") || !json.endsWith("\"]") || json.contains('\\'))
        return std::nullopt;
    QStringList list;
    QByteArrayView rest = json.sliced(2, json.size() - 4); // between the outer quotes
    for (;;) {
        const qsizetype end = rest.indexOf('"');
        list += QString::fromUtf8(end < 0 ? rest : rest.first(end));
        if (end < 0)
            return list;
        rest = rest.sliced(end);
        if (!rest.startsWith("\",\""))
            return std::nullopt;
        rest = rest.sliced(3);
    }
}

QStringList parseList(QByteArrayView json)
{
    if (auto list = parsePlainList(json))
        return std::move(*list);
    QStringList list;
    for (const QJsonValue item : QJsonDocument::fromJson(json.toByteArray()).array())
        list += item.toString();
    return list;
}

} // namespace

StringPool::StringPool()
    : m_texts(places)
    , m_lists(places)
{
}

QString StringPool::text(QByteArrayView utf8)
{
    if (utf8.size() > longest)
        return QString::fromUtf8(utf8);
    const std::size_t hash = hashOf(utf8);
    Text& place = m_texts[hash & (places - 1)];
    if (place.hash != hash || !QtPrivate::equalStrings(QUtf8StringView(utf8), QStringView(place.text)))
        place = {hash, QString::fromUtf8(utf8)};
    return place.text;
}

QStringList StringPool::list(QByteArrayView json)
{
    if (json.size() > longest)
        return parseList(json);
    List& place = m_lists[hashOf(json) & (places - 1)];
    if (place.json != json)
        place = {json.toByteArray(), parseList(json)};
    return place.list;
}

} // namespace mesh
