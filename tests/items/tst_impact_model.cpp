// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/csv.h"
#include "items/impact_model.h"
#include "mesh/mesh_builder.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace mesh;
using namespace Qt::StringLiterals;

namespace {

struct Told
{
    Mesh mesh;
    std::shared_ptr<Impact> impact = std::make_shared<Impact>();

    Told()
    {
        const PersonId ana {newUuid()};
        const PersonId ben {newUuid()};
        const DomainId sales {newUuid()};
        const SloId slo {newUuid()};
        MeshBuilder builder;
        builder.add(Person {.id = ana, .name = u"Ana"_s, .email = u"ana@example.org"_s});
        builder.add(Person {.id = ben, .name = u"=Ben"_s});
        builder.add(Domain {.id = sales, .name = u"Sales"_s});
        const auto product = [&](const QString& name) {
            const ProductId id {newUuid()};
            builder.add(Product {.id = id, .name = name, .domain = sales});
            return id;
        };
        const ProductId b = product(u"B, the second"_s);
        const ProductId a = product(u"A \"first\""_s);
        const ProductId c = product(u"C"_s);
        builder.add(Slo {.id = slo, .name = u"Freshness"_s, .subject = b});
        mesh = builder.build();
        Owner own {.role = OwnershipRole::Owner, .person = ana, .source = a};
        Owner inherited {.role = OwnershipRole::Steward, .person = ben, .source = sales, .isInherited = true};
        impact->rows = {{.record = b,
                         .name = u"B, the second"_s,
                         .domain = sales,
                         .distance = 1,
                         .toTell = {own, inherited},
                         .slos = {slo},
                         .worst = SloHealth::Breached},
                        {.record = a, .name = u"A \"first\""_s, .distance = 1, .toTell = {inherited}},
                        {.record = c, .name = u"C"_s, .distance = 2}};
        impact->people
            = {{ben, u"=Ben"_s, {{0, OwnershipRole::Steward, sales}, {1, OwnershipRole::Steward, sales}}, 2, 1},
               {ana, u"Ana"_s, {{0, OwnershipRole::Owner, {}}}, 1, 1}};
    }
};

QStringList namesIn(const QAbstractItemModel& model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.index(row, 0).data().toString();
    return names;
}

} // namespace

class TestImpactModel : public QObject
{
    Q_OBJECT

private slots:
    void recordsAreRows()
    {
        const Told told;
        ImpactModel model(ImpactModel::Rows::Records);
        QAbstractItemModelTester tester(&model);
        model.setImpact(told.mesh, told.impact);
        QCOMPARE(namesIn(model), QStringList({u"B, the second"_s, u"A \"first\""_s, u"C"_s}));
        QCOMPARE(model.index(0, ImpactModel::TellColumn).data().toString(), u"Ana +1"_s);
        QCOMPARE(model.index(0, ImpactModel::TellColumn).data(Qt::ToolTipRole).toString(),
                 u"Ana (Owner)\n=Ben (Data steward, from Sales)"_s);
        QCOMPARE(model.index(2, ImpactModel::TellColumn).data().toString(), u"Nobody"_s);
        QCOMPARE(model.index(0, ImpactModel::SloColumn).data().toInt(), 1);
        QVERIFY(!model.index(1, ImpactModel::SloColumn).data().isValid());
    }

    void sortingKeepsTheSelection()
    {
        const Told told;
        ImpactModel model(ImpactModel::Rows::Records);
        QAbstractItemModelTester tester(&model);
        model.setImpact(told.mesh, told.impact);
        const QPersistentModelIndex b = model.index(0, 0);
        model.sort(ImpactModel::NameColumn);
        QCOMPARE(namesIn(model), QStringList({u"A \"first\""_s, u"B, the second"_s, u"C"_s}));
        QCOMPARE(b.row(), 1);
        model.sort(ImpactModel::SloColumn, Qt::DescendingOrder);
        QCOMPARE(b.row(), 0);
        model.sort(ImpactModel::DistanceColumn, Qt::DescendingOrder);
        QCOMPARE(namesIn(model).front(), u"C"_s);
    }

    void peopleAreRowsToo()
    {
        const Told told;
        ImpactModel model(ImpactModel::Rows::People);
        QAbstractItemModelTester tester(&model);
        model.setImpact(told.mesh, told.impact);
        QCOMPARE(namesIn(model), QStringList({u"=Ben"_s, u"Ana"_s}));
        QCOMPARE(model.index(0, ImpactModel::CountColumn).data().toInt(), 2);
        QCOMPARE(model.index(0, ImpactModel::CountColumn).data(ImpactModel::CsvRole).toString(),
                 u"B, the second (Data steward, from Sales); A \"first\" (Data steward, from Sales)"_s);
        QCOMPARE(model.index(1, 0).data(ImpactModel::CsvRole).toString(), u"Ana <ana@example.org>"_s);
    }

    void csvCells_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << u"orders"_s << u"orders"_s;
        QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
        QTest::newRow("quote") << u"a\"b"_s << u"\"a\"\"b\""_s;
        QTest::newRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("formula with plus") << u"+cmd"_s << u"'+cmd"_s;
        QTest::newRow("formula with at") << u"@sum(a)"_s << u"'@sum(a)"_s;
        QTest::newRow("formula with minus") << u"-a1"_s << u"'-a1"_s;
        QTest::newRow("formula with a comma") << u"=a(1,2)"_s << u"\"'=a(1,2)\""_s;
        QTest::newRow("negative number") << u"-12.5"_s << u"-12.5"_s;
        QTest::newRow("tab") << u"\tx"_s << u"'\tx"_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }

    void csvCells()
    {
        QFETCH(QString, cell);
        QFETCH(QString, written);
        QCOMPARE(csvLine({cell, u"x"_s}), QString(written + u",x\r\n"_s));
    }

    void theCsvHasAllRowsInTheOrderShown()
    {
        const Told told;
        ImpactModel model(ImpactModel::Rows::Records);
        model.setImpact(told.mesh, told.impact);
        model.sort(ImpactModel::NameColumn);
        const QByteArray csv = csvOf(model, ImpactModel::CsvRole);
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        const QStringList lines = QString::fromUtf8(csv.mid(3)).split(u"\r\n"_s);
        QCOMPARE(lines.size(), 5); // head, three rows, and what follows the last line break
        QCOMPARE(lines[0], u"Name,Steps,To tell,SLOs,Agreements"_s);
        QCOMPARE(lines[1], u"\"Sales/A \"\"first\"\"\",1,\"'=Ben (Data steward, from Sales)\",,"_s);
        QCOMPARE(lines[3], u"Sales/C,2,Nobody,,"_s);
    }
};

QTEST_GUILESS_MAIN(TestImpactModel)
#include "tst_impact_model.moc"
