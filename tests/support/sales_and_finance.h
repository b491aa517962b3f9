// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "support/shared_mesh_fixture.h"

namespace mesh::test {

/// What tests of the shared mesh have in common that are about who may do what: two domains of one product each, made
/// by the governance lead.
class SalesAndFinance
{
protected:
    Status begin();

    SharedMeshFixture m_fixture;
    std::unique_ptr<Desk> m_lea;
    DomainId m_sales;
    DomainId m_finance;
    ProductId m_orders;
    ProductId m_ledger;
};

} // namespace mesh::test
