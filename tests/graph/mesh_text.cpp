// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh_text.h"

#include "mesh/naming.h"

#include <QHash>

#include <random>

using namespace Qt::StringLiterals;

namespace mesh::test {

Mesh meshOf(const QStringList& datasets, const QStringList& flows)
{
    MeshBuilder builder;
    QHash<QString, DomainId> domains;
    QHash<QString, ProductId> products;
    QHash<QString, RecordId> ends;
    for (const QString& line : datasets) {
        const QStringList parts = line.section(u'[', 0, 0).split(u'/');
        DomainId domain;
        if (!parts[0].isEmpty()) {
            if (!domains.contains(parts[0])) {
                domains.insert(parts[0], {newUuid()});
                builder.add(Domain {.id = domains[parts[0]], .name = parts[0]});
            }
            domain = domains[parts[0]];
        }
        ProductId product;
        if (!parts[1].isEmpty()) {
            if (!products.contains(parts[1])) {
                products.insert(parts[1], {newUuid()});
                builder.add(Product {.id = products[parts[1]], .name = parts[1], .domain = domain});
            }
            product = products[parts[1]];
        }
        const DatasetId dataset {newUuid()};
        ends.insert(parts[2], dataset);
        builder.add(Dataset {.id = dataset, .name = parts[2], .product = product});
        int position = 0;
        for (const QString& name : line.section(u'[', 1).chopped(line.endsWith(u']') ? 1 : 0).split(u',')) {
            if (name.isEmpty())
                continue;
            const ColumnId column {newUuid()};
            ends.insert(QString(parts[2] + u'.' + name), column);
            builder.add(Column {.id = column, .dataset = dataset, .path = {name}, .position = ++position});
        }
    }
    for (const QString& flow : flows) {
        const RecordId from = ends.value(flow.section(u"->"_s, 0, 0));
        const RecordId to = ends.value(flow.section(u"->"_s, 1));
        if (from.isNull() || to.isNull())
            qFatal("no such end: %s", qPrintable(flow));
        builder.add(Flow {.id = {newUuid()}, .from = from, .to = to});
    }
    return builder.build();
}

RecordId named(const Mesh& mesh, const QString& name)
{
    const auto found = findByName(mesh, name);
    return found.size() == 1 ? found.front() : RecordId();
}

Mesh randomLineage(quint32 seed, int products, int datasets, int columns, int flows)
{
    std::mt19937 random(seed);
    const auto below = [&](std::size_t limit) { return std::size_t(random()) % limit; };
    const auto uuid = [&] {
        return Uuid::version7(Instant::fromMilliseconds(1'700'000'000'000 + qint64(below(100'000))), random(),
                              random());
    };
    MeshBuilder builder;
    std::vector<DomainId> domainIds(4);
    std::vector<ProductId> productIds;
    std::vector<RecordId> ends;
    for (std::size_t at = 0; at < domainIds.size(); ++at) {
        domainIds[at].uuid = uuid();
        builder.add(Domain {.id = domainIds[at], .name = u"domain%1"_s.arg(at)});
    }
    for (int at = 0; at < products; ++at) {
        productIds.push_back({uuid()});
        builder.add(Product {.id = productIds.back(),
                             .name = u"product%1"_s.arg(at),
                             .domain = below(6) == 0 ? DomainId() : domainIds[below(domainIds.size())]});
    }
    std::vector<DatasetId> datasetIds;
    for (int at = 0; at < datasets; ++at) {
        datasetIds.push_back({uuid()});
        ends.push_back(datasetIds.back());
        builder.add(Dataset {.id = datasetIds.back(),
                             .name = u"dataset%1"_s.arg(at),
                             .product = below(6) == 0 ? ProductId() : productIds[below(productIds.size())]});
    }
    for (int at = 0; at < columns; ++at) {
        const ColumnId id {uuid()};
        ends.push_back(id);
        builder.add(Column {.id = id, .dataset = datasetIds[below(datasetIds.size())], .path = {u"c%1"_s.arg(at)}});
    }
    for (int at = 0; at < flows; ++at) {
        builder.add(Flow {.id = {uuid()},
                          .from = ends[below(ends.size())],
                          .to = ends[below(ends.size())],
                          .masking = below(3) == 0 ? Flag(true) : Flag(),
                          .evidence = FlowEvidence(below(4))});
    }
    return builder.build();
}

Mesh randomReviews(quint32 seed)
{
    const Mesh mesh = randomLineage(seed, 4, 7, 9, 90);
    std::mt19937 random(seed + 1);
    const auto below = [&](int limit) { return int(random() % quint32(limit)); };
    const auto instant = [&] { return Instant::fromMilliseconds(1'700'000'000'000 + below(20)); };
    ChangeSetBuilder changes(mesh);
    std::vector<FileId> files;
    for (int at = 0; at < 3; ++at)
        files.push_back(changes.create(File {.path = u"file%1"_s.arg(at), .importedAt = instant()}));
    std::vector<RecordId> products;
    for (const Product& product : mesh.all<Product>())
        products.push_back(product.id);
    for (const Flow& flow : mesh.all<Flow>()) {
        changes.edit<Flow>(flow.id, [&](Flow& edited) {
            if (below(8) == 0) {
                edited.from = products[std::size_t(below(int(products.size())))];
                edited.to = products[std::size_t(below(int(products.size())))];
            }
            if (below(2) == 0)
                edited.evidence = FlowEvidence::Declared;
            if (below(2) == 0)
                edited.file = files[std::size_t(below(int(files.size())))];
            if (below(3) == 0)
                edited.lastSeen = instant();
            if (below(5) == 0)
                edited.missingSince = instant();
            if (below(3) == 0) {
                edited.review = FlowReview(1 + below(3));
                edited.reviewedBy = u"ana"_s;
                edited.reviewedAt = instant();
            }
        });
    }
    return *apply(mesh, changes.build());
}

} // namespace mesh::test
