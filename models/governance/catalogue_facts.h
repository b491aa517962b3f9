// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "governance/ownership.h"
#include "quality/mesh_quality.h"

namespace mesh {

/// How a product stands with its owner.
enum class OwnerState : quint8
{
    Missing, ///< nobody, and nobody decided so
    Unowned, ///< deliberately
    Inherited, ///< from its domain
    Own
};
QString ownerStateLabel(OwnerState state); ///< translated

/// What the catalogue's facets and columns say of a product.
struct ProductFacts
{
    ProductId product;
    DomainId domain;
    Lifecycle status = Lifecycle::Unset;
    ProductType type = ProductType::Unset;
    QStringList tags;
    OwnerState ownerState = OwnerState::Missing;
    std::vector<RecordId> owners; ///< people and teams in the role of owner, or business owner where there is none
    RecordId ownerSource; ///< the record that says so
    Sensitivity sensitivity = Sensitivity::Unset; ///< the highest of product, datasets and columns
    PartyClass partyClass = PartyClass::Unset; ///< the highest of product, datasets and columns
    HealthSummary health;
    quint32 datasets = 0;
    quint32 columns = 0;
    quint32 inputPorts = 0;
    quint32 outputPorts = 0;

    bool hasOwner() const { return ownerState >= OwnerState::Inherited; }
    bool hasSlo() const { return health.slos > 0; }
    bool operator==(const ProductFacts&) const = default;
};

/// The facts of every product of a snapshot, computed in one pass over each kind. Immutable; any number of threads may
/// read it. Cost: linear in products, datasets, columns, ports, assignments and SLOs.
class CatalogueFacts
{
public:
    CatalogueFacts() = default;
    static CatalogueFacts compute(const Mesh& mesh, const MeshQuality& quality, QDate on);
    static CatalogueFacts compute(const Mesh& mesh, Instant at); ///< evaluates the SLOs, too

    const std::vector<ProductFacts>& all() const { return m_products; } ///< in the order of the products' ids
    /// The facts of a product, or nullptr.
    const ProductFacts* find(ProductId product) const;

private:
    std::vector<ProductFacts> m_products;
};

} // namespace mesh
