// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "document/document.h"

#include "mesh/deletion.h"
#include "mesh/diff.h"
#include "mesh/generated_mesh.h"
#include "mesh/random_mesh.h"
#include "storage/search_index.h"
#include "storage/search_text.h"
#include "storage/workspace_file.h"
#include "support/workspace_fixture.h"

#include <QTest>

using namespace mesh;
using namespace mesh::test;
using namespace Qt::StringLiterals;

namespace {

/// A small shop, as people would search it.
class Shop : public WorkspaceFixture
{
public:
    Shop()
    {
        ChangeSetBuilder changes(document->mesh());
        Domain domain;
        domain.name = u"Sales"_s;
        const DomainId sales = changes.create(std::move(domain));
        const auto product = [&](const QString& name, const QString& description = {}, const QStringList& tags = {}) {
            Product each;
            each.name = name;
            each.domain = sales;
            each.description = description;
            each.tags = tags;
            return changes.create(std::move(each));
        };
        orders = product(u"Orders"_s, u"Everything that was bought, with its basket."_s, {u"gold"_s});
        product(u"Orders archive"_s);
        product(u"Customer orders"_s);
        product(u"Reorders"_s);
        product(u"Café Zürich"_s);
        customer = product(u"Customer 360"_s);
        Dataset dataset;
        dataset.name = u"fct_order_lines"_s;
        dataset.product = orders;
        dataset.qualifiedName = u"warehouse.sales.fct_order_lines"_s;
        lines = changes.create(std::move(dataset));
        Dataset camel;
        camel.name = u"customerLifetimeValue"_s;
        lifetime = changes.create(std::move(camel));
        for (int count = 0; count < 60; ++count) {
            Column column;
            column.dataset = lines;
            column.path = count == 0 ? QStringList {u"address"_s, u"street"_s} : QStringList {u"order_id"_s};
            column.description = u"number %1"_s.arg(count);
            changes.create(std::move(column));
        }
        if (const Status status = commit(changes.build(), u"Open the shop"_s); !status)
            qFatal("%s", qPrintable(status.error().message));
    }

    QStringList titles(const QString& text, int limit = 30)
    {
        QStringList result;
        const auto hits = document->search(text, limit);
        if (!hits)
            qFatal("%s", qPrintable(hits.error().detail));
        for (const SearchHit& hit : *hits)
            result += hit.title;
        return result;
    }

    ProductId orders;
    ProductId customer;
    DatasetId lines;
    DatasetId lifetime;
};

/// The uses and prose that the index should hold, from the mesh alone.
std::pair<qint64, qint64> expectedEntries(const Mesh& mesh)
{
    qint64 uses = 0;
    qint64 prose = 0;
    for (const KindInfo& info : allKinds()) {
        mesh.forEach(info.kind, [&](const RecordView& record) {
            QStringList folded;
            for (const QString& name : search::namesOf(info, record.data())) {
                if (const QString each = search::fold(name); !each.isEmpty() && !folded.contains(each))
                    folded += each;
            }
            uses += folded.size();
            prose += search::proseOf(info, record.data()).isEmpty() ? 0 : 1;
        });
    }
    return {uses, prose};
}

std::pair<qint64, qint64> storedEntries(SqlConnection& connection)
{
    return {connection.scalar(u"SELECT count(*) FROM search_use"_s)->toLongLong(),
            connection.scalar(u"SELECT count(*) FROM search_prose"_s)->toLongLong()};
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private slots:
    void theBetterFitComesFirst()
    {
        Shop shop;
        const QStringList found = shop.titles(u"orders"_s);
        QVERIFY2(found.size() >= 4, qPrintable(found.join(u", "_s)));
        QCOMPARE(found.at(0), u"Orders"_s); // exact
        QCOMPARE(found.at(1), u"Orders archive"_s); // prefix
        QCOMPARE(found.at(2), u"Customer orders"_s); // beginning of a word
        QCOMPARE(found.at(3), u"Reorders"_s); // part
    }

    void itIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::newRow("one letter") << u"o"_s << u"Orders"_s;
        QTest::newRow("upper case") << u"ORDERS"_s << u"Orders"_s;
        QTest::newRow("without accents") << u"cafe zurich"_s << u"Café Zürich"_s;
        QTest::newRow("words in another order") << u"360 customer"_s << u"Customer 360"_s;
        QTest::newRow("beginnings of two words") << u"cust ord"_s << u"Customer orders"_s;
        QTest::newRow("part of a word") << u"rder_lin"_s << u"fct_order_lines"_s;
        QTest::newRow("a word within camel case") << u"lifetime"_s << u"customerLifetimeValue"_s;
        QTest::newRow("the qualified name") << u"warehouse.sales"_s << u"fct_order_lines"_s;
        QTest::newRow("the path of a column") << u"address.street"_s << u"address.street"_s;
        QTest::newRow("a word of the description") << u"basket"_s << u"Orders"_s;
        QTest::newRow("a tag") << u"gold"_s << u"Orders"_s;
        QTest::newRow("a letter missing") << u"custmer"_s << u"Customer orders"_s;
        QTest::newRow("a letter too many") << u"custoomer"_s << u"Customer orders"_s;
        QTest::newRow("a wrong letter") << u"customar"_s << u"Customer orders"_s;
        QTest::newRow("two letters swapped") << u"cutsomer"_s << u"Customer orders"_s;
        QTest::newRow("swapped in a short word") << u"saels"_s << u"Sales"_s;
        QTest::newRow("two typos in a long word") << u"lifftimme"_s << u"customerLifetimeValue"_s;
        QTest::newRow("a typo while typing") << u"archvi"_s << u"Orders archive"_s;
        QTest::newRow("a typo in one of two words") << u"customr orders"_s << u"Customer orders"_s;
    }
    void itIsFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, title);
        Shop shop;
        const QStringList found = shop.titles(text);
        QVERIFY2(found.contains(title), qPrintable(found.join(u", "_s)));
    }

    void whatHasNothingToDoWithItIsNotFound_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"", "   ", "xylophone", "qqq", "\"", "*", "' OR 1=1 --", "NEAR(a b)", "a AND", "{}", "^", "-"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatHasNothingToDoWithItIsNotFound()
    {
        QFETCH(QString, text);
        Shop shop;
        const auto hits = shop.document->search(text);
        QVERIFY2(hits, hits ? "" : qPrintable(hits.error().detail));
        if (text != u"a AND"_s && text != u"NEAR(a b)"_s && text != u"' OR 1=1 --"_s)
            QVERIFY(hits->empty());
    }

    void manyColumnsOfOneNameLeaveRoomForOthers()
    {
        Shop shop;
        const QStringList found = shop.titles(u"order"_s, 12);
        QCOMPARE(found.size(), 12);
        QVERIFY(found.contains(u"Customer orders"_s));
        QVERIFY(found.contains(u"fct_order_lines"_s));
        QVERIFY(found.indexOf(u"Orders"_s) < found.indexOf(u"order_id"_s));
    }

    void aHitSaysWhatItIsAndWhere()
    {
        Shop shop;
        QCOMPARE(shop.document->search(u"orders"_s)->front().context, u"Data product in Sales"_s);
        QCOMPARE(shop.document->search(u"fct_order_lines"_s)->front().context, u"Dataset in Orders"_s);
        QCOMPARE(shop.document->search(u"address.street"_s)->front().context, u"Column in fct_order_lines"_s);
        QCOMPARE(shop.document->search(u"sales"_s)->front().context, u"Domain"_s);
    }

    void theIndexFollowsEditsUndoAndDeletion()
    {
        Shop shop;
        ChangeSetBuilder changes(shop.document->mesh());
        changes.edit<Product>(shop.orders, [](Product& product) {
            product.name = u"Purchases"_s;
            product.description = u"What people paid for."_s;
        });
        QVERIFY(shop.commit(changes.build(), u"Rename"_s));
        QCOMPARE(shop.titles(u"purchases"_s).value(0), u"Purchases"_s);
        QVERIFY(shop.titles(u"basket"_s).isEmpty());
        QCOMPARE(shop.titles(u"paid"_s), QStringList {u"Purchases"_s});
        QVERIFY(shop.document->undoNow());
        QVERIFY(shop.titles(u"purchases"_s).isEmpty());
        QCOMPARE(shop.titles(u"basket"_s), QStringList {u"Orders"_s});
        const RecordId customer = shop.customer;
        QVERIFY(shop.commit(planDeletion(shop.document->mesh(), {{customer}}).cascade, u"Delete"_s));
        QVERIFY(shop.titles(u"customer 360"_s).isEmpty());
    }

    void theIndexHoldsWhatTheMeshHoldsAndCanBeMadeAnew_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 3; ++seed)
            QTest::addRow("seed %llu", seed) << seed;
    }
    void theIndexHoldsWhatTheMeshHoldsAndCanBeMadeAnew()
    {
        QFETCH(quint64, seed);
        RandomMesh random(seed);
        WorkspaceFixture fixture;
        QVERIFY(fixture.commit(diff(Mesh(), random.make(8)), u"Make"_s));
        for (int count = 0; count < 6; ++count) {
            const Mesh now = fixture.document->mesh();
            const Status status = fixture.commit(diff(now, random.edited(now, 15)), u"Edit"_s);
            QVERIFY2(status, status ? "" : qPrintable(status.error().message));
        }
        const Mesh mesh = fixture.document->mesh();
        fixture.document.reset();
        const auto file = WorkspaceFile::open(fixture.path(), WorkspaceFile::Access::ReadWrite);
        QVERIFY(file);
        const auto connection = (*file)->connect();
        QVERIFY(connection);
        QCOMPARE(storedEntries(**connection), expectedEntries(mesh));
        for (const QString& table : {u"search_words"_s, u"search_parts"_s, u"search_spelling"_s, u"search_prose"_s}) {
            QVERIFY(
                (*connection)
                    ->execute(QString(u"INSERT INTO "_s % table % u"("_s % table % u") VALUES ('integrity-check')"_s)));
        }
        {
            SqlTransaction transaction(**connection);
            QVERIFY(transaction.begin());
            QVERIFY(SearchIndex(**connection).rebuild(mesh));
            QVERIFY(transaction.commit());
        }
        QCOMPARE(storedEntries(**connection), expectedEntries(mesh));
    }

    void distanceCountsTypos_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("asPrefix");
        QTest::addColumn<int>("distance");
        QTest::newRow("equal") << u"order"_s << u"order"_s << false << 0;
        QTest::newRow("missing") << u"oder"_s << u"order"_s << false << 1;
        QTest::newRow("wrong") << u"ordar"_s << u"order"_s << false << 1;
        QTest::newRow("swapped") << u"odrer"_s << u"order"_s << false << 1;
        QTest::newRow("swapped at the end") << u"ordre"_s << u"order"_s << false << 1;
        QTest::newRow("two") << u"oerdr"_s << u"order"_s << false << 2;
        QTest::newRow("too many") << u"xxxxx"_s << u"order"_s << false << 3;
        QTest::newRow("much longer") << u"ord"_s << u"ordering"_s << false << 3;
        QTest::newRow("the beginning") << u"ord"_s << u"ordering"_s << true << 0;
        QTest::newRow("the beginning with a typo") << u"odr"_s << u"ordering"_s << true << 1;
        QTest::newRow("typed more than the word") << u"orderxyz"_s << u"order"_s << true << 3;
    }
    void distanceCountsTypos()
    {
        QFETCH(QString, typed);
        QFETCH(QString, word);
        QFETCH(bool, asPrefix);
        QFETCH(int, distance);
        QCOMPARE(search::distance(typed, word, 2, asPrefix), distance);
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
