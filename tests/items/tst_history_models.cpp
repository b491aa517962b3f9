// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/change_list_model.h"
#include "items/history_model.h"
#include "mesh/apply.h"
#include "mesh/change_builder.h"
#include "support/workspace_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

using test::FakeClock;

HistoryEntry entryOf(qint64 sequence, const FakeClock& clock, qint64 age)
{
    HistoryEntry entry;
    entry.sequence = sequence;
    entry.info.id = newUuid();
    entry.info.at = Instant::fromMilliseconds(clock.now().milliseconds() - age);
    entry.info.who = u"ana"_s;
    entry.info.reason = u"Change %1"_s.arg(sequence);
    entry.counts = {.created = 1, .changed = 2, .removed = 0};
    return entry;
}

QString cell(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

QStringList column(const QAbstractItemModel& model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += cell(model, row, column);
    return texts;
}

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

} // namespace

class TestHistoryModels : public QObject
{
    Q_OBJECT

    FakeClock m_clock;

    /// Orders is renamed and described, Returns is created, Legacy is deleted.
    struct Edited
    {
        Mesh before;
        Mesh after;
        ChangeSet changes;
    };
    static Edited edited()
    {
        ChangeSetBuilder first {Mesh()};
        const DomainId sales = first.create(Domain {.name = u"Sales"_s});
        const ProductId orders = first.create(Product {.name = u"Orders"_s, .domain = sales});
        const ProductId legacy = first.create(Product {.name = u"Legacy feed"_s, .domain = sales});
        Mesh before = *apply(Mesh(), first.build());
        ChangeSetBuilder second(before);
        second.edit<Product>(orders, [](Product& product) {
            product.name = u"Orders daily"_s;
            product.purpose = u"Every order of the day"_s;
        });
        second.create(Product {.name = u"Returns"_s});
        second.remove(legacy);
        ChangeSet changes = second.build();
        Mesh after = *apply(before, changes);
        return {std::move(before), std::move(after), std::move(changes)};
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void newerEntriesComeOnTopAndOlderOnesBelow()
    {
        HistoryModel model(nullptr, &m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.newestSequence(), 0);
        model.setEntries({entryOf(5, m_clock, minute), entryOf(4, m_clock, hour)});
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex kept = model.index(0, 0);

        model.prepend({entryOf(7, m_clock, 0), entryOf(6, m_clock, 0)});
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(inserted[0][1].toInt(), 0);
        QCOMPARE(inserted[0][2].toInt(), 1);
        QCOMPARE(kept.row(), 2); // selection and place stay with the entry
        model.append({entryOf(3, m_clock, hour)});
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(inserted[1][1].toInt(), 4);
        QCOMPARE(column(model, HistoryModel::WhyColumn),
                 QStringList({u"Change 7"_s, u"Change 6"_s, u"Change 5"_s, u"Change 4"_s, u"Change 3"_s}));
        QCOMPARE(model.newestSequence(), 7);
        QCOMPARE(model.oldestSequence(), 3);

        model.prepend({});
        model.append({});
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(reset.size(), 0);
    }

    void onlyEntriesWhoseStandingChangedAreToldAnew()
    {
        HistoryModel model(nullptr, &m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<HistoryEntry> entries {entryOf(3, m_clock, 0), entryOf(2, m_clock, 0), entryOf(1, m_clock, 0)};
        model.setEntries(entries);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.refreshUndone(entries);
        QCOMPARE(changed.size(), 0);
        entries[1].isUndone = true;
        model.refreshUndone(entries);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[0][1].toModelIndex().column(), HistoryModel::ColumnCount - 1);
        QVERIFY(model.index(1, 0).data(HistoryModel::UndoneRole).toBool());
        QCOMPARE(cell(model, 1, HistoryModel::WhyColumn), u"Change 2 (undone)"_s);
        QCOMPARE(cell(model, 0, HistoryModel::WhyColumn), u"Change 3"_s);
    }

    void timesAreRelativeForADayAndThenADate()
    {
        HistoryModel model(nullptr, &m_clock);
        model.setEntries({entryOf(4, m_clock, 0), entryOf(3, m_clock, 25 * minute), entryOf(2, m_clock, 23 * hour),
                          entryOf(1, m_clock, 24 * hour)});
        QCOMPARE(cell(model, 0, HistoryModel::WhenColumn), u"just now"_s);
        QVERIFY(cell(model, 1, HistoryModel::WhenColumn).startsWith(u"25 "));
        QVERIFY(cell(model, 2, HistoryModel::WhenColumn).startsWith(u"23 "));
        QCOMPARE(cell(model, 3, HistoryModel::WhenColumn), dateText(model.entry(3).info.at));
        // Everywhere the exact time is on hover.
        QVERIFY(model.index(0, HistoryModel::WhenColumn).data(Qt::ToolTipRole).toString().contains(u"2026"));

        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        m_clock.advance(2 * minute);
        model.refreshTimes();
        QCOMPARE(changed.size(), 1);
        QVERIFY(cell(model, 0, HistoryModel::WhenColumn).startsWith(u"2 "));
    }

    void countsSayOnlyWhatThereIs()
    {
        QCOMPARE(countsText({}), QString());
        QCOMPARE(countsText({.created = 12, .changed = 3, .removed = 0}), u"12 created, 3 changed"_s);
        QCOMPARE(countsText({.created = 0, .changed = 0, .removed = 1}), u"1 deleted"_s);
    }

    void everyFieldOfEveryRecordIsALine()
    {
        auto [before, after, changes] = edited();
        ChangeListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setChanges(before, after, changes);
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int at = 0; at < ChangeListModel::ColumnCount; ++at)
                cells += cell(model, row, at);
            lines += cells.join(u'|');
        }
        QCOMPARE(lines,
                 QStringList({u"Orders daily|Data product|Changed|Name|Orders|Orders daily"_s,
                              u"Orders daily|Data product|Changed|Purpose||Every order of the day"_s,
                              u"Returns|Data product|Created|Name||Returns"_s,
                              // What is gone is named from what it was, and so is what it referred to.
                              u"Legacy feed|Data product|Deleted|Name|Legacy feed|"_s,
                              u"Legacy feed|Data product|Deleted|Domain|Sales|"_s}));
        QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), u"Sales/Orders daily"_s);
        QCOMPARE(model.index(3, 0).data(Qt::ToolTipRole).toString(), u"Sales/Legacy feed"_s);
        QCOMPARE(model.index(2, 0).data(ChangeListModel::OperationRole).toInt(), int(Operation::Create));
        QCOMPARE(model.index(0, 0).data(ChangeListModel::RecordRole).value<RecordId>(), changes.changes[0].record);
    }

    void whereThingsCameFromIsLeftOut()
    {
        ChangeSetBuilder first {Mesh()};
        const ProductId id = first.create(Product {.name = u"Orders"_s});
        const Mesh before = *apply(Mesh(), first.build());
        ChangeSetBuilder second(before);
        const auto& fields = kindInfo(Kind::Product).fields;
        const auto system = std::ranges::find_if(
            fields, [](const FieldInfo& f) { return f.has(FieldFlag::System) && f.type == FieldType::Text; });
        if (system == fields.end())
            QSKIP("No system field of type text.");
        second.set(id, int(system - fields.begin()), Value(u"somewhere"_s));
        const ChangeSet changes = second.build();
        QCOMPARE(changes.changes.size(), 1U);
        ChangeListModel model;
        model.setChanges(before, *apply(before, changes), changes);
        // The record is still listed, with nothing to read but that it changed.
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, 0, ChangeListModel::RecordColumn), u"Orders"_s);
        QCOMPARE(cell(model, 0, ChangeListModel::FieldColumn), QString());
        QCOMPARE(model.fieldChange(0), nullptr);
        QCOMPARE(model.index(0, 0).data(ChangeListModel::FieldRole).toInt(), -1);
    }

    void linesAreSearchedInEveryColumnAndSorted()
    {
        auto [before, after, changes] = edited();
        const ChangeLines lines(before, after, changes);
        using Lines = std::vector<quint32>;
        QCOMPARE(arrangeLines(lines, {}), Lines({0, 1, 2, 3, 4}));
        QCOMPARE(arrangeLines(lines, {.text = u"DELETED"_s}), Lines({3, 4}));
        QCOMPARE(arrangeLines(lines, {.text = u" every order "_s}), Lines({1}));
        QCOMPARE(arrangeLines(lines, {.text = u"nowhere"_s}), Lines());
        QCOMPARE(arrangeLines(lines, {.text = {}, .column = ChangeLines::RecordColumn}), Lines({3, 4, 0, 1, 2}));
        QCOMPARE(arrangeLines(lines, {.text = {}, .column = ChangeLines::RecordColumn, .order = Qt::DescendingOrder}),
                 Lines({2, 0, 1, 3, 4}));
        // What has no text stands below in either order.
        QCOMPARE(arrangeLines(lines, {.text = {}, .column = ChangeLines::BeforeColumn}), Lines({3, 0, 4, 1, 2}));
        QCOMPARE(arrangeLines(lines, {.text = {}, .column = ChangeLines::BeforeColumn, .order = Qt::DescendingOrder}),
                 Lines({4, 0, 3, 1, 2}));
    }

    void aLineForEachRecordTellsTheOutcomeAndTheFields()
    {
        auto [before, after, changes] = edited();
        const RecordId same = before.all<Domain>().begin()->id;
        const auto lines = std::make_shared<ChangeLines>(
            before, after, changes, ChangeLines::Grain::Records,
            std::vector<ChangeNote> {
                {ChangeOutcome::Unchanged, same, Kind::Domain, u"Sales"_s, {}},
                {ChangeOutcome::Refused, {}, Kind::Column, u"orders.yaml, line 3"_s, u"No name."_s}});
        ChangeListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLines(lines);
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row) {
            shown += cell(model, row, ChangeListModel::OperationColumn) + u'|'
                + cell(model, row, ChangeListModel::KindColumn) + u'|' + cell(model, row, ChangeListModel::RecordColumn)
                + u'|' + cell(model, row, ChangeListModel::FieldColumn);
        }
        QCOMPARE(shown,
                 QStringList({u"Refused|Column|orders.yaml, line 3|No name."_s,
                              u"Changed|Data product|Orders daily|Name, Purpose"_s,
                              u"Deleted|Data product|Legacy feed|Name, Domain"_s, u"Created|Data product|Returns|"_s,
                              u"Unchanged|Domain|Sales|"_s}));
        QVERIFY(!model.index(0, 0).data(ChangeListModel::OperationRole).isValid());
        QVERIFY(model.index(0, 0).data(ChangeListModel::RecordRole).value<RecordId>().isNull());
        QCOMPARE(model.index(4, 0).data(ChangeListModel::OutcomeRole).toInt(), int(ChangeOutcome::Unchanged));
        QCOMPARE(model.headerData(ChangeListModel::FieldColumn, Qt::Horizontal).toString(), u"Details"_s);
        using Lines = std::vector<quint32>;
        const quint8 quiet = 1 << int(ChangeOutcome::Unchanged);
        QCOMPARE(arrangeLines(*lines, {.text = {}, .hidden = quiet}), Lines({0, 1, 2, 3}));
        QCOMPARE(arrangeLines(*lines, {.text = u"sales/orders"_s}), Lines({1})); // by its whole name
    }

    void theModelShowsTheLinesItIsGiven()
    {
        auto [before, after, changes] = edited();
        ChangeListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setChanges(before, after, changes);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setShown(std::vector<quint32> {4, 2});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(column(model, ChangeListModel::RecordColumn), QStringList({u"Legacy feed"_s, u"Returns"_s}));
        QCOMPARE(model.recordChange(1).operation, Operation::Create);
        model.setShown(std::nullopt);
        QCOMPARE(model.rowCount(), 5);
    }
};

} // namespace mesh

QTEST_GUILESS_MAIN(mesh::TestHistoryModels)
#include "tst_history_models.moc"
