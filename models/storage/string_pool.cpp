// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "storage/string_pool.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <functional>
#include <string_view>

namespace mesh {

namespace {

constexpr std::size_t places = std::size_t(1) << 16; // a power of two
constexpr qsizetype longest = 96; // longer texts are prose, and prose does not repeat

std::size_t hashOf(QByteArrayView bytes)
{
    return std::hash<std::string_view>()({bytes.data(), std::size_t(bytes.size())});
}

QStringList parseList(QByteArrayView json)
{
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
