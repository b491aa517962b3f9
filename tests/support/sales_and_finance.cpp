// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "support/sales_and_finance.h"

#include "mesh/change_builder.h"

using namespace Qt::StringLiterals;

namespace mesh::test {

Status SalesAndFinance::begin()
{
    if (!m_fixture.start())
        return Error {Error::Code::Io, m_fixture.errorText(), {}};
    m_lea = m_fixture.desk(u"lea"_s);
    ChangeSetBuilder changes(m_lea->document->mesh());
    m_sales = changes.create(Domain {.name = u"Sales"_s});
    m_finance = changes.create(Domain {.name = u"Finance"_s});
    m_orders = changes.create(Product {.name = u"Orders"_s, .domain = m_sales});
    m_ledger = changes.create(Product {.name = u"Ledger"_s, .domain = m_finance});
    if (const Status status = m_lea->commit(changes, u"Begin"_s); !status)
        return status;
    const auto outcome = m_lea->sync();
    return outcome ? ok() : outcome.error();
}

} // namespace mesh::test
