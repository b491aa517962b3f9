// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// Who may write what in a shared mesh, as a desktop foresees it. tst_sharing holds it against what the database says.

#include "mesh/apply.h"
#include "mesh/change_builder.h"
#include "mesh/write_rights.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace mesh {

class TestWriteRights : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        const Mesh empty;
        ChangeSetBuilder builder(empty);
        m_sales = builder.create(Domain {.name = u"Sales"_s});
        m_finance = builder.create(Domain {.name = u"Finance"_s});
        m_orders = builder.create(Product {.name = u"Orders"_s, .domain = m_sales});
        m_nobodys = builder.create(Product {.name = u"Draft"_s});
        m_lines = builder.create(Dataset {.name = u"lines"_s, .product = m_orders});
        m_amount = builder.create(Column {.dataset = m_lines, .path = {u"amount"_s}});
        m_policy = builder.create(Policy {.name = u"Keep it short"_s, .scope = m_sales});
        m_mesh = *apply(empty, builder.build());
        m_steward = {.isWriter = true, .isLead = false, .domains = {m_sales}};
        m_stranger = {.isWriter = true, .isLead = false, .domains = {m_finance}};
    }

    void theChainLeadsToTheDomain()
    {
        QCOMPARE(writingDomain(m_mesh, m_amount), m_sales);
        QCOMPARE(writingDomain(m_mesh, m_lines), m_sales);
        QCOMPARE(writingDomain(m_mesh, m_orders), m_sales);
        QCOMPARE(writingDomain(m_mesh, m_sales), m_sales);
        QVERIFY(writingDomain(m_mesh, m_nobodys).isNull());
        QVERIFY(writingDomain(m_mesh, ProductId {newUuid()}).isNull());
    }

    void stewardsWriteWhatIsTheirsAndNobodys()
    {
        for (const RecordId record : {RecordId(m_amount), RecordId(m_orders), RecordId(m_sales), RecordId(m_nobodys)})
            QCOMPARE(fenceOf(m_steward, m_mesh, record), WriteFence::None);
        for (const RecordId record : {RecordId(m_amount), RecordId(m_orders), RecordId(m_sales)})
            QCOMPARE(fenceOf(m_stranger, m_mesh, record), WriteFence::Domain);
        QCOMPARE(fenceOf(m_stranger, m_mesh, m_nobodys), WriteFence::None);
    }

    void policiesAreOfTheLeads()
    {
        QCOMPARE(fenceOf(m_steward, m_mesh, m_policy), WriteFence::Leads);
        const WriteRights lead {.isWriter = true, .isLead = true, .domains = {}};
        QCOMPARE(fenceOf(lead, m_mesh, m_policy), WriteFence::None);
        QCOMPARE(fenceOf(lead, m_mesh, m_amount), WriteFence::None);
    }

    void readersWriteNothing()
    {
        QCOMPARE(fenceOf({}, m_mesh, m_nobodys), WriteFence::Reader);
        QCOMPARE(fenceOf({}, m_mesh, m_amount), WriteFence::Reader);
    }

private:
    Mesh m_mesh;
    DomainId m_sales;
    DomainId m_finance;
    ProductId m_orders;
    ProductId m_nobodys;
    DatasetId m_lines;
    ColumnId m_amount;
    PolicyId m_policy;
    WriteRights m_steward;
    WriteRights m_stranger;
};

} // namespace mesh

QTEST_APPLESS_MAIN(mesh::TestWriteRights)
#include "tst_write_rights.moc"
