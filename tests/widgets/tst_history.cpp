// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// The history page on a real workspace, driven by keyboard and mouse. Set MESHSTEAD_PICTURES to a folder to get
// pictures of it.

#include "items/change_list_model.h"
#include "items/history_model.h"
#include "scripted_dialogs.h"
#include "support/workspace_fixture.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/moment_edit.h"
#include "widgets/common/search_field.h"
#include "widgets/common/segmented_control.h"
#include "widgets/history/change_details.h"
#include "widgets/history/history_page.h"
#include "widgets/retailer.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;

/// A workspace with a history: the retailer, then edits a day apart by two people.
struct Studio
{
    test::WorkspaceFixture file;
    ScriptedDialogs dialogs;
    std::unique_ptr<Session> session;
    std::unique_ptr<HistoryPage> page;
    QStringList told;

    explicit Studio(bool isFilled = true)
    {
        if (isFilled)
            fill();
        open();
    }

    void open()
    {
        session = std::make_unique<Session>(*file.document, dialogs);
        QObject::connect(session.get(), &Session::told, session.get(),
                         [this](const QString& text, Tone, bool) { told += text; });
        page = std::make_unique<HistoryPage>(*session);
        page->resize(876, 724);
        page->show();
    }

    Status commit(ChangeSet changes, const QString& reason, Origin origin)
    {
        file.clock.advance(day);
        changes.info.origin = origin;
        changes.info.reason = reason;
        return file.document->commitNow(std::move(changes));
    }

    ProductId product(const QString& name) const
    {
        return ProductId {named(file.document->mesh(), Kind::Product, name).uuid};
    }

    template<typename F>
    Status edit(const QString& name, const QString& reason, F&& change, Origin origin = Origin::Edit)
    {
        ChangeSetBuilder changes(file.document->mesh());
        changes.edit<Product>(product(name), change);
        return commit(changes.build(), reason, origin);
    }

    void fill()
    {
        ChangeSet all = makeRetailer(file.clock.now());
        all.info.from = u"contracts, products and lineage"_s;
        if (!commit(std::move(all), u"Import 3 files"_s, Origin::Import)
            || !edit(u"Customer 360"_s, u"Say what Customer 360 is for"_s,
                     [](Product& p) { p.purpose = u"One trusted view of every customer."_s; })
            || !edit(u"Customer 360"_s, u"Raise Customer 360 to 3.0.0"_s,
                     [](Product& p) {
                         p.version = u"3.0.0"_s;
                         p.tier = u"gold"_s;
                     })
            || !edit(
                u"Orders daily"_s, u"Retire Orders daily"_s, [](Product& p) { p.status = Lifecycle::Retired; },
                Origin::BulkEdit))
            qFatal("cannot fill the history");
    }

    template<typename T>
    T* child(const char* name) const
    {
        return page->findChild<T*>(QLatin1String(name));
    }
    QTableView* list() const { return page->table(); }
    QTableView* changes() const { return page->details()->table(); }
    QStringList reasons() const
    {
        QStringList texts;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            texts += list()->model()->index(row, HistoryModel::WhyColumn).data().toString();
        return texts;
    }
    QStringList changeTexts(int column) const
    {
        QStringList texts;
        for (int row = 0; row < changes()->model()->rowCount(); ++row)
            texts += changes()->model()->index(row, column).data().toString();
        return texts;
    }
    void choose(const QString& reason) const
    {
        const auto row = int(reasons().indexOf(reason));
        QVERIFY2(row >= 0, qPrintable(reason));
        click(list(), row);
    }
    static void click(QTableView* table, int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QRect cell = table->visualRect(table->model()->index(row, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers, cell.center());
    }
    void press(const char* button) const
    {
        auto* found = child<QPushButton>(button);
        QVERIFY2(found && found->isEnabled() && found->isVisible(), button);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    const Product& now(const QString& name) const { return *file.document->mesh().find(product(name)); }
};

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    /// The offscreen platform itself warns of what it leaves out; everything else is ours.
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void theNewestChangeIsOnTopAndShowsWhatItDid()
    {
        Studio studio;
        QTRY_COMPARE(studio.reasons(),
                     QStringList({u"Retire Orders daily"_s, u"Raise Customer 360 to 3.0.0"_s,
                                  u"Say what Customer 360 is for"_s, u"Import 3 files"_s}));
        QTRY_COMPARE(studio.changeTexts(ChangeListModel::FieldColumn), QStringList({u"Status"_s}));
        QCOMPARE(studio.changeTexts(ChangeListModel::AfterColumn), QStringList({u"Retired"_s}));
        QCOMPARE(studio.child<QLabel>("changeTitle")->text(), u"Retire Orders daily"_s);
        QVERIFY(studio.child<QLabel>("changeSubtitle")->text().contains(u"ana"_s));
    }

    void choosingAnEntryShowsItsChanges()
    {
        Studio studio;
        QTRY_COMPARE(studio.reasons().size(), 4);
        studio.choose(u"Raise Customer 360 to 3.0.0"_s);
        QTRY_COMPARE(studio.changeTexts(ChangeListModel::FieldColumn), QStringList({u"Version"_s, u"Tier"_s}));
        // By keyboard too.
        QTest::keyClick(studio.list(), Qt::Key_Down);
        QTRY_COMPARE(studio.changeTexts(ChangeListModel::FieldColumn), QStringList({u"Purpose"_s}));
        QTest::keyClick(studio.list(), Qt::Key_Down);
        QTRY_VERIFY(studio.page->details()->changeCount() > 50);
        QVERIFY(studio.child<QLabel>("changeSubtitle")->text().contains(u"contracts, products and lineage"_s));
    }

    void theListIsNarrowedByTextOriginAndPerson()
    {
        Studio studio;
        QTRY_COMPARE(studio.reasons().size(), 4);
        auto* filter = studio.child<SearchField>("historyFilter");
        QTest::keyClicks(filter, u"customer 360"_s);
        QTRY_COMPARE(studio.reasons().size(), 2);
        auto* origin = studio.child<QComboBox>("historyOrigin");
        origin->setCurrentIndex(origin->findData(int(Origin::Import)));
        QTRY_COMPARE(studio.reasons().size(), 0);
        QTRY_VERIFY(!studio.list()->isVisible()); // says why, with the way back
        auto* empty = studio.page->findChild<EmptyState*>();
        QVERIFY(empty);
        QTest::keyClick(filter, Qt::Key_Escape);
        QTRY_COMPARE(studio.reasons(), QStringList({u"Import 3 files"_s}));
        origin->setCurrentIndex(0);
        QTRY_COMPARE(studio.reasons().size(), 4);
        auto* who = studio.child<QComboBox>("historyWho");
        QCOMPARE(who->count(), 2);
        who->setCurrentIndex(who->findText(u"ana"_s));
        QTRY_COMPARE(studio.reasons().size(), 4);
    }

    void newCommitsComeOnTopWithoutLosingTheSelection()
    {
        Studio studio;
        QTRY_COMPARE(studio.reasons().size(), 4);
        studio.choose(u"Say what Customer 360 is for"_s);
        QVERIFY(studio.edit(u"Customer 360"_s, u"Name a tier"_s, [](Product& p) { p.tier = u"silver"_s; }));
        QTRY_COMPARE(studio.reasons().size(), 5);
        QCOMPARE(studio.reasons().front(), u"Name a tier"_s);
        QCOMPARE(studio.list()->currentIndex().row(), 3);
        QCOMPARE(studio.list()->currentIndex().siblingAtColumn(HistoryModel::WhyColumn).data().toString(),
                 u"Say what Customer 360 is for"_s);
    }

    void oneChangeIsTakenBackAndTheRestStays()
    {
        Studio studio;
        QTRY_COMPARE(studio.reasons().size(), 4);
        studio.choose(u"Say what Customer 360 is for"_s);
        studio.press("revertButton");
        QTRY_COMPARE(studio.reasons().size(), 5);
        QVERIFY(studio.now(u"Customer 360"_s).purpose != u"One trusted view of every customer."_s);
        QCOMPARE(studio.now(u"Customer 360"_s).version, u"3.0.0"_s);
        QTRY_VERIFY(studio.reasons().contains(u"Say what Customer 360 is for (undone)"_s));
        QTRY_VERIFY(!studio.child<QPushButton>("revertButton")->isEnabled()); // it is undone already
        QVERIFY(studio.told.join(u'\n').contains(u"Say what Customer 360 is for"_s));
        QVERIFY(studio.file.document->undoNow()); // and that can be undone like anything else
        QCOMPARE(studio.now(u"Customer 360"_s).purpose, u"One trusted view of every customer."_s);
    }

    void oneFieldIsRestored()
    {
        Studio studio;
        const QString version = u"3.0.0"_s;
        QTRY_COMPARE(studio.reasons().size(), 4);
        studio.choose(u"Raise Customer 360 to 3.0.0"_s);
        QTRY_COMPARE(studio.changes()->model()->rowCount(), 2);
        QVERIFY(!studio.child<QPushButton>("restoreFieldButton")->isEnabled()); // nothing is selected
        const QString before = studio.changeTexts(ChangeListModel::BeforeColumn).front();
        Studio::click(studio.changes(), 0);
        studio.press("restoreFieldButton");
        QCOMPARE(studio.now(u"Customer 360"_s).version, before);
        QCOMPARE(studio.now(u"Customer 360"_s).tier, u"gold"_s); // only the one field
        QCOMPARE(studio.file.document->undoText(), u"Restore Version of Customer 360"_s);
        studio.told.clear();
        studio.press("restoreFieldButton");
        QVERIFY(studio.told.join(u'\n').contains(u"already"_s));
    }

    void oneRecordIsRestored()
    {
        Studio studio;
        QTRY_COMPARE(studio.reasons().size(), 4);
        studio.choose(u"Raise Customer 360 to 3.0.0"_s);
        QTRY_COMPARE(studio.changes()->model()->rowCount(), 2);
        Studio::click(studio.changes(), 1);
        studio.press("restoreRecordButton");
        QVERIFY(studio.now(u"Customer 360"_s).version != u"3.0.0"_s);
        QVERIFY(studio.now(u"Customer 360"_s).tier != u"gold"_s);
        // As it was before this change, so with what was done to it earlier.
        QCOMPARE(studio.now(u"Customer 360"_s).purpose, u"One trusted view of every customer."_s);
    }

    void everythingIsRestoredAfterAQuestion()
    {
        Studio studio;
        QTRY_COMPARE(studio.reasons().size(), 4);
        QTRY_VERIFY(!studio.child<QPushButton>("restoreAllButton")->isEnabled()); // the newest: nothing came after it
        studio.choose(u"Import 3 files"_s);
        QTRY_VERIFY(studio.child<QPushButton>("restoreAllButton")->isEnabled());
        const Mesh before = studio.file.document->mesh();
        studio.press("restoreAllButton"); // not answered: cancelled
        QTRY_COMPARE(studio.dialogs.asked.size(), 1);
        QCOMPARE(studio.file.document->mesh(), before);
        studio.dialogs.answers = {Answer::Confirm};
        studio.press("restoreAllButton");
        QTRY_COMPARE(studio.dialogs.asked.size(), 2);
        QTRY_VERIFY(studio.now(u"Orders daily"_s).status != Lifecycle::Retired);
        QVERIFY(studio.now(u"Customer 360"_s).version != u"3.0.0"_s);
        QVERIFY(studio.file.document->undoNow());
        QCOMPARE(studio.file.document->mesh(), before);
    }

    void twoDatesAreCompared()
    {
        Studio studio;
        QTRY_COMPARE(studio.reasons().size(), 4);
        QTest::mouseClick(studio.child<SegmentedControl>("historyMode"), Qt::LeftButton); // keyboard focus
        studio.page->setMode(HistoryPage::Mode::Compare);
        QTRY_VERIFY(!studio.list()->isVisible());
        const QDateTime now = studio.file.clock.now().toDateTime().toLocalTime();
        auto* from = studio.child<MomentEdit>("compareFrom");
        auto* to = studio.child<MomentEdit>("compareTo");
        from->setDateTime(now.addDays(-3).addSecs(3600)); // after the import
        to->setDateTime(now.addDays(-1).addSecs(3600)); // before Orders daily was retired
        studio.press("compareButton");
        QTRY_COMPARE(studio.changeTexts(ChangeListModel::FieldColumn),
                     QStringList({u"Version"_s, u"Purpose"_s, u"Tier"_s}));
        QCOMPARE(studio.child<QLabel>("changeSubtitle")->text(), u"1 changed"_s);
        QVERIFY(!studio.child<QPushButton>("revertButton")->isVisible());

        to->setDateTime(now.addDays(-9));
        studio.press("compareButton");
        QVERIFY(studio.changes()->model()->rowCount() == 0);

        from->setDateTime(now.addDays(-20));
        to->setDateTime(now.addDays(-19));
        studio.press("compareButton");
        QTRY_COMPARE(studio.child<QLabel>("changeSubtitle")->text(), u"Nothing differs"_s);

        studio.page->setMode(HistoryPage::Mode::Changes);
        QTRY_VERIFY(studio.list()->isVisible());
        QTRY_COMPARE(studio.changeTexts(ChangeListModel::AfterColumn), QStringList({u"Retired"_s}));
    }

    void theChangesAreSearchedAndSorted()
    {
        Studio studio;
        QTRY_COMPARE(studio.reasons().size(), 4);
        studio.choose(u"Import 3 files"_s);
        QTRY_VERIFY(studio.page->details()->changeCount() > 50);
        const int all = studio.changes()->model()->rowCount();
        auto* search = studio.child<SearchField>("previewSearch");
        QTest::keyClicks(search, u"customer 360"_s);
        QTRY_VERIFY(studio.changes()->model()->rowCount() < all);
        QVERIFY(studio.changes()->model()->rowCount() > 0);
        for (int row = 0; row < studio.changes()->model()->rowCount(); ++row) {
            QString line;
            for (int column = 0; column < ChangeListModel::ColumnCount; ++column)
                line += u'|' + studio.changes()->model()->index(row, column).data().toString();
            QVERIFY2(line.contains(u"customer 360"_s, Qt::CaseInsensitive), qPrintable(line));
        }
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_COMPARE(studio.changes()->model()->rowCount(), all);

        studio.changes()->horizontalHeader()->setSortIndicator(ChangeListModel::RecordColumn, Qt::AscendingOrder);
        QTRY_VERIFY(std::ranges::is_sorted(studio.changeTexts(ChangeListModel::RecordColumn), {},
                                           [](const QString& text) { return text.toCaseFolded(); }));
    }

    void anEarlierDateIsOnlyLookedAt()
    {
        Studio studio;
        QTRY_COMPARE(studio.reasons().size(), 4);
        studio.choose(u"Raise Customer 360 to 3.0.0"_s);
        QTRY_COMPARE(studio.changes()->model()->rowCount(), 2);
        Studio::click(studio.changes(), 0);
        QVERIFY(studio.child<QPushButton>("restoreFieldButton")->isEnabled());
        studio.press("showDateButton");
        QTRY_VERIFY(studio.session->isHistoric());
        QVERIFY(studio.session->shown() != studio.file.document->mesh());
        for (const char* name : {"revertButton", "restoreAllButton", "restoreFieldButton", "restoreRecordButton"}) {
            QVERIFY2(!studio.child<QPushButton>(name)->isEnabled(), name);
            QVERIFY2(!studio.child<QPushButton>(name)->toolTip().isEmpty(), name); // says why
        }
        studio.session->showAsOf(std::nullopt);
        for (const char* name : {"revertButton", "restoreAllButton", "restoreFieldButton", "restoreRecordButton"})
            QVERIFY2(studio.child<QPushButton>(name)->isEnabled(), name);
    }

    void anEmptyHistorySaysWhatBelongsHere()
    {
        Studio studio(false);
        QTRY_VERIFY(!studio.list()->isVisible());
        QTRY_VERIFY(std::ranges::any_of(studio.page->findChildren<QLabel*>(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(u"Every change"_s);
        }));
        // The first change appears by itself.
        studio.file.addDomain(u"Sales"_s);
        QTRY_COMPARE(studio.reasons(), QStringList({u"Add Sales"_s}));
        QTRY_VERIFY(studio.list()->isVisible());
    }

    void pictures()
    {
        const QString folder = qEnvironmentVariable("MESHSTEAD_PICTURES");
        if (folder.isEmpty())
            QSKIP("Set MESHSTEAD_PICTURES to a folder.");
        Studio studio;
        studio.page->hide();
        for (int round = 0; round < 9; ++round) {
            QVERIFY(studio.edit(u"Web events"_s, u"Raise Web events to 2.%1.0"_s.arg(round),
                                [&](Product& p) { p.version = u"2.%1.0"_s.arg(round); }));
            QVERIFY(studio.edit(
                u"Customer 360"_s, u"Reassign 12 products of Marketing, Web and Customer to Ana Ruiz"_s,
                [&](Product& p) { p.tier = QString::number(round); }, Origin::BulkEdit));
            if (round % 3 == 0)
                QVERIFY(studio.file.document->undoNow());
            QVERIFY(studio.edit(
                u"Orders daily"_s, u"Import manifest.json and catalog.json"_s,
                [&](Product& p) { p.description = u"Round %1"_s.arg(round); }, Origin::Import));
        }
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            appTheme().setChoice(choice);
            const QString suffix = choice == Theme::Choice::Light ? u"light"_s : u"dark"_s;
            studio.page = std::make_unique<HistoryPage>(*studio.session);
            studio.page->resize(876, 724);
            studio.page->show();
            QTRY_VERIFY(studio.reasons().size() > 20);
            QTRY_VERIFY(studio.changes()->model()->rowCount() > 0);
            QVERIFY(studio.page->grab().save(u"%1/history-%2.png"_s.arg(folder, suffix)));
            const auto import = int(studio.reasons().indexOf(u"Import 3 files"_s));
            studio.list()->selectRow(import);
            QTRY_VERIFY(studio.page->details()->changeCount() > 50);
            studio.changes()->selectRow(3);
            QVERIFY(studio.page->grab().save(u"%1/history-import-%2.png"_s.arg(folder, suffix)));
            QTest::keyClicks(studio.child<SearchField>("historyFilter"), u"nothing of the kind"_s);
            QTRY_COMPARE(studio.reasons().size(), 0);
            QVERIFY(studio.page->grab().save(u"%1/history-nomatch-%2.png"_s.arg(folder, suffix)));
            QTest::keyClick(studio.child<SearchField>("historyFilter"), Qt::Key_Escape);
            studio.page->setMode(HistoryPage::Mode::Compare);
            const QDateTime now = studio.file.clock.now().toDateTime().toLocalTime();
            studio.child<MomentEdit>("compareFrom")->setDateTime(now.addDays(-20));
            studio.child<MomentEdit>("compareTo")->setDateTime(now);
            studio.press("compareButton");
            QTest::qWait(200);
            QTRY_VERIFY(studio.changes()->model()->rowCount() > 0);
            QVERIFY(studio.page->grab().save(u"%1/history-compare-%2.png"_s.arg(folder, suffix)));
        }
    }
};

} // namespace mesh

QTEST_MAIN(mesh::TestHistory)
#include "tst_history.moc"
