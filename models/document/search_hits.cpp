// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "document/search_hits.h"

#include "mesh/naming.h"
#include "storage/search_query.h"

#include <QCoreApplication>

namespace mesh {

namespace {

struct SearchText
{
    Q_DECLARE_TR_FUNCTIONS(mesh::SearchHits)
};

/// The record that tells best where this one is: a column's dataset, a dataset's product, a product's domain.
RecordId placeOf(const Mesh& mesh, RecordId record)
{
    if (const Column* column = mesh.find(record.as<Kind::Column>()))
        return column->dataset;
    if (record.kind != Kind::Product) {
        if (const ProductId product = productOf(mesh, record); !product.isNull())
            return product;
    }
    const DomainId domain = domainOf(mesh, record);
    return RecordId(domain) == record ? RecordId() : RecordId(domain);
}

QString contextOf(const Mesh& mesh, RecordId record)
{
    const QString kind = kindInfo(record.kind).singular();
    const RecordId place = placeOf(mesh, record);
    if (place.isNull() || !mesh.contains(place))
        return kind;
    //: %1 is a kind of record, %2 the name of what it is part of: "Data product in Sales"
    return SearchText::tr("%1 in %2").arg(kind, titleOf(mesh, place));
}

} // namespace

Result<std::vector<SearchHit>> searchHits(SqlConnection& connection, const Mesh& mesh, const QString& text, int limit)
{
    const auto matches = searchRecords(connection, text, limit);
    if (!matches)
        return matches.error();
    std::vector<SearchHit> hits;
    for (const SearchMatch& match : *matches) {
        if (mesh.contains(match.record))
            hits.push_back({match.record, titleOf(mesh, match.record), contextOf(mesh, match.record), match.score});
    }
    return hits;
}

} // namespace mesh
