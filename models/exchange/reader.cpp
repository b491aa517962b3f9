// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/reader.h"

#include "exchange/texts.h"

#include <algorithm>

namespace mesh {

namespace {

/// A file with more issues than this has one problem, not thousands.
constexpr size_t mostIssues = 1000;

} // namespace

void Reader::add(Issue::Severity severity, const Node& at, const QString& message, Kind refused)
{
    if (m_issues.size() < mostIssues)
        m_issues.push_back({severity, message, at.line(), at.pointer(), refused});
    else if (m_issues.size() == mostIssues)
        m_issues.push_back({Issue::Severity::Warning,
                            Exchange::tr("There are more issues than the %n listed here.", nullptr, int(mostIssues)),
                            0,
                            {}});
}

QString Reader::scalarText(const Node& value)
{
    if (value.isMap() || value.isList()) {
        warning(value,
                Exchange::tr("\"%1\" should be a text but is %2; it is not used, but the stored file keeps it.")
                    .arg(value.keyString(), value.isMap() ? Exchange::tr("a map") : Exchange::tr("a list")));
        return {};
    }
    return value.string();
}

QString Reader::text(const Node& map, std::string_view key)
{
    return scalarText(map[key]);
}

QString Reader::text(const Node& map, std::initializer_list<std::string_view> keys)
{
    return scalarText(map.firstOf(keys));
}

std::optional<bool> Reader::flag(const Node& map, std::string_view key)
{
    const Node value = map[key];
    if (!value || value.isNull())
        return std::nullopt;
    if (const auto plain = value.boolean())
        return plain;
    const QString text = value.string().trimmed().toLower();
    if (text == QLatin1String("true") || text == QLatin1String("yes") || text == QLatin1String("1"))
        return true;
    if (text == QLatin1String("false") || text == QLatin1String("no") || text == QLatin1String("0"))
        return false;
    warning(value, Exchange::tr("\"%1\" should be true or false but is \"%2\".").arg(value.keyString(), text));
    return std::nullopt;
}

std::optional<qint64> Reader::count(const Node& map, std::string_view key)
{
    const Node value = map[key];
    if (!value || value.isNull())
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = value.string().trimmed().toLongLong(&isNumber);
    if (isNumber)
        return number;
    if (const auto real = value.number())
        return static_cast<qint64>(*real);
    warning(value,
            Exchange::tr("\"%1\" should be a whole number but is \"%2\".").arg(value.keyString(), value.string()));
    return std::nullopt;
}

QStringList Reader::texts(const Node& map, std::string_view key)
{
    const Node value = map[key];
    QStringList result;
    if (value.isScalar() && !value.isNull()) {
        result.append(value.string());
    } else if (value.isList()) {
        for (const Node& entry : value) {
            const QString text = scalarText(entry);
            if (!text.isNull())
                result.append(text);
        }
    } else if (value.isMap()) {
        scalarText(value);
    }
    return result;
}

Node Reader::list(const Node& map, std::string_view key)
{
    const Node value = map[key];
    if (!value || value.isNull() || value.isList())
        return value.isList() ? value : Node();
    error(
        value,
        Exchange::tr("\"%1\" should be a list; it is not used, but the stored file keeps it.").arg(value.keyString()));
    return {};
}

Node Reader::map(const Node& map, std::string_view key)
{
    const Node value = map[key];
    if (!value || value.isNull() || value.isMap())
        return value.isMap() ? value : Node();
    error(value,
          Exchange::tr("\"%1\" should be a map; it is not used, but the stored file keeps it.").arg(value.keyString()));
    return {};
}

void Reader::require(const Node& node, const QString& what, std::initializer_list<std::string_view> keys)
{
    QStringList missing;
    for (const std::string_view key : keys) {
        const Node value = node[key];
        if (!value || value.isNull())
            missing.append(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
    }
    if (!missing.isEmpty())
        warning(node,
                Exchange::tr("%1 lacks what its standard requires: %2.").arg(what, missing.join(QLatin1String(", "))));
}

QJsonObject Reader::others(const Node& map, std::initializer_list<std::string_view> known)
{
    QJsonObject result;
    if (!map.isMap())
        return result;
    for (const Node& entry : map) {
        if (std::find(known.begin(), known.end(), entry.key()) == known.end())
            result.insert(entry.keyString(), entry.toJson());
    }
    return result;
}

} // namespace mesh
