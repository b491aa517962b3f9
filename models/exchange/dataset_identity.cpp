// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/dataset_identity.h"

#include <array>

namespace mesh {

namespace {

struct Family
{
    const char* name;
    const char* family;
};

constexpr std::array<Family, 22> families {{
    {"postgres", "postgres"},
    {"postgresql", "postgres"},
    {"redshift", "redshift"},
    {"snowflake", "snowflake"},
    {"bigquery", "bigquery"},
    {"databricks", "databricks"},
    {"spark", "spark"},
    {"hive", "hive"},
    {"duckdb", "duckdb"},
    {"trino", "trino"},
    {"presto", "trino"},
    {"athena", "athena"},
    {"awsathena", "athena"},
    {"glue", "glue"},
    {"mysql", "mysql"},
    {"sqlserver", "sqlserver"},
    {"mssql", "sqlserver"},
    {"oracle", "oracle"},
    {"kafka", "kafka"},
    {"s3", "s3"},
    {"s3a", "s3"},
    {"s3n", "s3"},
}};

/// Families whose names are table names with dots, not paths.
bool hasDottedNames(const QString& family)
{
    return family != QLatin1String("s3") && family != QLatin1String("gs") && family != QLatin1String("file")
        && family != QLatin1String("abfss") && family != QLatin1String("hdfs") && family != QLatin1String("kafka")
        && family != QLatin1String("wasbs") && family != QLatin1String("dbfs");
}

QString folded(const QString& name, const QString& family)
{
    return foldsCase(family) ? name.toLower() : name;
}

} // namespace

QString DatasetIdentity::text() const
{
    if (platform.isEmpty())
        return name;
    return platform.endsWith(u'/') || name.startsWith(u'/') ? QString(platform + name)
                                                            : QString(platform + u'/' + name);
}

QString platformFamily(const QString& platform)
{
    QString scheme = platform.section(QLatin1String("://"), 0, 0).toLower();
    if (scheme == platform.toLower() && scheme.contains(u':'))
        scheme = scheme.section(u':', 0, 0);
    for (const Family& family : families) {
        if (scheme == QLatin1String(family.name))
            return QLatin1String(family.family);
    }
    return scheme;
}

bool foldsCase(const QString& family)
{
    static constexpr std::array<const char*, 11> folding {"snowflake", "hive",     "spark", "databricks",
                                                          "trino",     "athena",   "glue",  "duckdb",
                                                          "sqlserver", "redshift", "oracle"};
    return std::any_of(folding.begin(), folding.end(), [&](const char* name) { return family == QLatin1String(name); });
}

QString withoutQuotes(const QString& name)
{
    if (!name.contains(u'"') && !name.contains(u'`') && !name.startsWith(u'['))
        return name;
    QString result;
    result.reserve(name.size());
    for (const QChar c : name) {
        if (c != u'"' && c != u'`' && c != u'[' && c != u']')
            result += c;
    }
    return result;
}

QString authorityOf(const QString& platform)
{
    const qsizetype at = platform.indexOf(QLatin1String("://"));
    if (at < 0)
        return {};
    QString authority = platform.mid(at + 3).toLower();
    while (authority.endsWith(u'/'))
        authority.chop(1);
    return authority;
}

QString strongKey(const DatasetIdentity& identity)
{
    const QString family = platformFamily(identity.platform);
    const QString authority = authorityOf(identity.platform);
    return (authority.isEmpty() ? family : QString(family + QLatin1String("://") + authority)) + u'/'
        + folded(withoutQuotes(identity.name), family);
}

QString strongKey(const QString& alias)
{
    const qsizetype scheme = alias.indexOf(QLatin1String("://"));
    const qsizetype slash = alias.indexOf(u'/', scheme < 0 ? 0 : scheme + 3);
    if (slash < 0)
        return strongKey(DatasetIdentity {{}, alias});
    return strongKey(DatasetIdentity {alias.left(slash), alias.mid(slash + 1)});
}

QString weakKey(const DatasetIdentity& identity)
{
    const QString family = platformFamily(identity.platform);
    if (!hasDottedNames(family) || identity.name.startsWith(u'/'))
        return {};
    return family + u'/' + folded(withoutQuotes(identity.name), family);
}

bool lacksServer(const DatasetIdentity& identity)
{
    return authorityOf(identity.platform).isEmpty();
}

} // namespace mesh
