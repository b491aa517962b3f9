// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/hierarchy.h"

namespace mesh {

std::vector<RecordId> partsOf(const Mesh& mesh, RecordId record)
{
    std::vector<RecordId> parts;
    if (record.kind == Kind::Domain) {
        for (const Product* product : mesh.referring<&Product::domain>(record))
            parts.push_back(product->id);
        for (const Domain* domain : mesh.referring<&Domain::parent>(record))
            parts.push_back(domain->id);
    } else if (record.kind == Kind::Product) {
        for (const Dataset* dataset : mesh.referring<&Dataset::product>(record))
            parts.push_back(dataset->id);
    } else if (record.kind == Kind::Dataset) {
        auto columns = mesh.referring<&Column::dataset>(record);
        const auto place = [](const Column* column) { return column->position.value_or(0); };
        std::ranges::stable_sort(columns, {}, place);
        for (const Column* column : columns)
            parts.push_back(column->id);
    }
    return parts;
}

bool hasParts(const Mesh& mesh, RecordId record)
{
    const auto isPart = [&](Kind kind, QStringView field) {
        const auto index = quint8(kindInfo(kind).indexOf(field));
        const auto at = mesh.references().lowerBound(Reference {record.uuid, {}, Kind::None, 0});
        for (auto each = at; each != mesh.references().end() && each->target == record.uuid; ++each) {
            if (each->fromKind == kind && each->field == index)
                return true;
        }
        return false;
    };
    switch (record.kind) {
    case Kind::Domain:
        return isPart(Kind::Product, u"domain");
    case Kind::Product:
        return isPart(Kind::Dataset, u"product");
    case Kind::Dataset:
        return isPart(Kind::Column, u"dataset");
    default:
        return false;
    }
}

RecordId holderOf(const Mesh& mesh, RecordId record)
{
    const auto field = [&](auto id, auto member) -> RecordId {
        const auto* found = mesh.find(id);
        return found ? RecordId(found->*member) : RecordId();
    };
    switch (record.kind) {
    case Kind::Domain:
        return field(record.as<Kind::Domain>(), &Domain::parent);
    case Kind::Product:
        return field(record.as<Kind::Product>(), &Product::domain);
    case Kind::Port:
        return field(record.as<Kind::Port>(), &Port::product);
    case Kind::Contract:
        return field(record.as<Kind::Contract>(), &Contract::product);
    case Kind::Dataset:
        return field(record.as<Kind::Dataset>(), &Dataset::product);
    case Kind::Column:
        return field(record.as<Kind::Column>(), &Column::dataset);
    case Kind::Slo:
        return field(record.as<Kind::Slo>(), &Slo::subject);
    case Kind::Rule:
        return field(record.as<Kind::Rule>(), &Rule::subject);
    default:
        return {};
    }
}

} // namespace mesh
