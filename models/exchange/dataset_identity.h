// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace mesh {

/// A dataset's name in one of the many ways tools write it. One table may be "postgres://db:5432" +
/// "shop.public.orders" to OpenLineage, "postgres" + `"shop"."public"."orders"` to dbt and PostgreSQL's "postgresql" to
/// a contract.
struct DatasetIdentity
{
    QString platform; ///< namespace: scheme://authority, or a bare platform; may be empty
    QString name; ///< qualified, without quotes

    bool isEmpty() const { return name.isEmpty(); }
    /// As an alias is written: namespace/name.
    QString text() const;
};

/// postgres of postgresql://host:5432, snowflake of Snowflake; the lower-case text itself where it is no known
/// platform.
QString platformFamily(const QString& platform);
/// Whether the platform takes Orders and ORDERS for one name.
bool foldsCase(const QString& family);
/// shop.public.orders of "shop"."public"."orders", `a.b`.c and [a].[b]. Paths and addresses stay as they are.
QString withoutQuotes(const QString& name);
/// The host and port of a namespace, in one spelling; empty for a bare platform.
QString authorityOf(const QString& platform);

/// Equal for two identities that certainly mean the same dataset.
QString strongKey(const DatasetIdentity& identity);
/// strongKey of an alias text.
QString strongKey(const QString& alias);
/// Equal for two identities that mean the same dataset if they stand on the same server: family and name.
QString weakKey(const DatasetIdentity& identity);
/// Whether a tool that wrote this does not know its server, so that the weak key must do.
bool lacksServer(const DatasetIdentity& identity);

} // namespace mesh
