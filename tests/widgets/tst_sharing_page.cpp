// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// The page Sharing on a workspace that belongs to a shared mesh which cannot be reached: what waits, why, and the ways
// out. Set MESHSTEAD_PICTURES to a folder to get pictures of it.

#include "items/change_list_model.h"
#include "sharing_studio.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/inline_message.h"
#include "widgets/common/tab_strip.h"
#include "widgets/sharing/conflict_model.h"
#include "widgets/sharing/conflict_view.h"
#include "widgets/sharing/conflict_words.h"
#include "widgets/sharing/incoming_list.h"
#include "widgets/sharing/join_form.h"
#include "widgets/sharing/list_pane.h"
#include "widgets/sharing/outgoing_list.h"
#include "widgets/sharing/outgoing_model.h"
#include "widgets/sharing/share_badge.h"
#include "widgets/sharing/share_words.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

/// As readStuckSet() gives it where the shared mesh has what the verdict says.
StuckSet stuckSet(const Outgoing& outgoing)
{
    StuckSet stuck;
    stuck.outgoing = outgoing;
    stuck.changes = *openChanges(QJsonDocument::fromJson(outgoing.content).array());
    QJsonObject image = outgoing.verdict[u"changes"_s][0][u"cur"_s].toObject();
    image.remove(u"newer"_s);
    for (const OpenChange& open : stuck.changes)
        stuck.theirs.emplace(open.change.record, *valuesOf(open.change.record.kind, image));
    return stuck;
}

} // namespace

class TestSharingPage : public QObject
{
    Q_OBJECT

private slots:
    /// The offscreen platform itself warns of what it leaves out; everything else is ours.
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void aWorkspaceAloneIsAskedWhereTheSharedMeshIs()
    {
        Studio studio(false);
        studio.open();
        studio.picture(u"sharing-alone"_s);
        auto* look = studio.child<QPushButton>("lookButton");
        auto* link = studio.child<QLineEdit>("joinLink");
        auto* password = studio.child<QLineEdit>("joinPassword");
        QVERIFY(link->isVisible() && !look->isEnabled());
        studio.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(studio.page.get()));
        QTest::mouseClick(link, Qt::LeftButton);
        QTest::keyClicks(link, u"meshstead://ana@mesh.example.com:5433/mesh"_s);
        QTest::keyClick(link, Qt::Key_Tab);
        QCOMPARE(studio.child<QLineEdit>("joinLogin")->text(), u"ana"_s);
        QVERIFY(!look->isEnabled());
        QTest::keyClicks(password, u"secret"_s);
        QVERIFY(look->isEnabled());
        const auto address = studio.page->joinForm()->address();
        QVERIFY(address);
        QCOMPARE(address->login, u"ana"_s);
        QCOMPARE(address->hosts.front().port, 5433);
    }

    void aLinkThatCannotBeIsRefusedWithTheReason()
    {
        Studio studio(false);
        studio.open();
        auto* link = studio.child<QLineEdit>("joinLink");
        QTest::keyClicks(link, u"meshstead://ana:secret@mesh.example.com/mesh"_s);
        QTest::keyClicks(studio.child<QLineEdit>("joinPassword"), u"secret"_s);
        QTest::keyClick(studio.child<QLineEdit>("joinPassword"), Qt::Key_Return);
        auto* problem = studio.child<InlineMessage>("joinProblem");
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(u"password"_s), qPrintable(problem->text()));
        QVERIFY(!studio.sharing->settings());
    }

    void whatIsOnItsWayIsListedWithWhatItDoes()
    {
        Studio studio;
        studio.setPurpose(u"By Ana"_s);
        studio.open();
        const OutgoingModel& model = studio.page->outgoing()->model();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, 0, OutgoingModel::ReasonColumn), u"Say what Orders is for"_s);
        QCOMPARE(cell(model, 0, OutgoingModel::StateColumn), u"Waiting to be sent"_s);
        auto* changes = studio.child<QTableView>("previewTable", studio.page->outgoing());
        QTRY_COMPARE(changes->model()->rowCount(), 1);
        QCOMPARE(cell(*changes->model(), 0, ChangeListModel::RecordColumn), u"Orders"_s);
        QCOMPARE(cell(*changes->model(), 0, ChangeListModel::FieldColumn), u"Purpose"_s);
        QCOMPARE(cell(*changes->model(), 0, ChangeListModel::BeforeColumn), u"Every order"_s);
        QCOMPARE(cell(*changes->model(), 0, ChangeListModel::AfterColumn), u"By Ana"_s);
        QVERIFY(!studio.child<QPushButton>("takeMineButton", studio.page->outgoing())->isVisible());
        studio.picture(u"sharing-outgoing"_s);
    }

    void anEmptyOutboxSaysSo()
    {
        Studio studio;
        studio.open();
        QVERIFY(studio.page->outgoing()->list()->empty()->isVisible());
        QVERIFY(studio.child<QLineEdit>("signInPassword")->isVisible());
        QCOMPARE(studio.child<QLabel>("sharingWho")->text(), u"ana, Data steward"_s);
        studio.picture(u"sharing-empty"_s);
    }

    void aConflictShowsBaseMineAndTheirs()
    {
        Studio studio;
        studio.conflict();
        studio.open();
        studio.page->showTab(SharingPage::Tab::Conflicts);
        const ConflictModel& model = studio.page->conflicts()->model();
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, 0, ConflictModel::RecordColumn), u"Orders"_s);
        QCOMPARE(cell(model, 0, ConflictModel::FieldColumn), u"Purpose"_s);
        QCOMPARE(cell(model, 0, ConflictModel::BaseColumn), u"Every order"_s);
        QCOMPARE(cell(model, 0, ConflictModel::MineColumn), u"By Ana"_s);
        QCOMPARE(cell(model, 0, ConflictModel::TheirsColumn), u"By Bob"_s);
        QCOMPARE(cell(model, 0, ConflictModel::ByColumn), u"bob"_s);
        QVERIFY(!cell(model, 0, ConflictModel::AtColumn).isEmpty());
        QCOMPARE(studio.child<InlineMessage>("conflictSentence")->text(),
                 u"bob changed the same of Orders first: Purpose."_s);
        QCOMPARE(studio.child<TabStrip>("sharingTabs")->tabText(1), u"Conflicts (1)"_s);
        studio.picture(u"sharing-conflict"_s);
    }

    void valuesAreThoseOfTheEditors()
    {
        const Studio studio;
        Outgoing outgoing;
        outgoing.content
            = QJsonDocument(
                  QJsonArray {QJsonObject {
                      {u"t"_s, u"product"_s},
                      {u"id"_s, studio.orders.uuid.toString()},
                      {u"op"_s, u"u"_s},
                      {u"f"_s,
                       QJsonObject {{u"status"_s, QJsonObject {{u"b"_s, QJsonValue()}, {u"n"_s, u"active"_s}}},
                                    {u"domain"_s,
                                     QJsonObject {{u"b"_s, QJsonValue()}, {u"n"_s, studio.sales.uuid.toString()}}}}}}})
                  .toJson();
        outgoing.verdict
            = {{u"changes"_s,
                QJsonArray {studio.change(u"fields"_s,
                                          {{u"fields"_s, QJsonArray {u"status"_s, u"domain"_s, u"newer"_s}},
                                           {u"cur"_s,
                                            QJsonObject {{u"status"_s, u"retired"_s},
                                                         {u"domain"_s, QJsonValue()},
                                                         {u"newer"_s, QJsonArray {1, 2}}}}})}}};
        const auto lines = conflictLines(stuckSet(outgoing), studio.file.document->mesh());
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].mine, u"Sales"_s); // in the order of the form
        QCOMPARE(lines[0].theirs, QString());
        QCOMPARE(lines[1].mine, u"Active"_s);
        QCOMPARE(lines[1].theirs, u"Retired"_s);
        QCOMPARE(lines[2].theirs, u"[1,2]"_s); // a field that this version does not know
    }

    void aRecordAsAWholeHasALineToo()
    {
        Studio studio;
        studio.deletedThere();
        studio.open();
        studio.page->showTab(SharingPage::Tab::Conflicts);
        const ConflictModel& model = studio.page->conflicts()->model();
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, 0, ConflictModel::MineColumn), u"By Ana"_s);
        QCOMPARE(cell(model, 0, ConflictModel::TheirsColumn), u"deleted"_s);
    }

    void takingTheirsShowsTheirsAndEmptiesTheTab()
    {
        Studio studio;
        studio.conflict();
        studio.open();
        studio.page->showTab(SharingPage::Tab::Conflicts);
        studio.press("takeTheirsButton", studio.page->conflicts());
        QCOMPARE(studio.purpose(), u"By Bob"_s);
        QTRY_COMPARE(studio.page->conflicts()->sets()->table()->model()->rowCount(), 0);
        QVERIFY(studio.page->conflicts()->sets()->empty()->isVisible());
        QCOMPARE(studio.child<TabStrip>("sharingTabs")->tabText(1), u"Conflicts"_s);
        QCOMPARE(studio.told.last(), u"Taken back: Say what Orders is for"_s);
    }

    void takingMineSendsItAgain()
    {
        Studio studio;
        studio.conflict();
        studio.open();
        studio.page->showTab(SharingPage::Tab::Conflicts);
        studio.press("takeMineButton", studio.page->conflicts());
        QCOMPARE(studio.purpose(), u"By Ana"_s);
        const auto outgoing = studio.sharing->outgoing();
        QVERIFY(outgoing && outgoing->size() == 1);
        QCOMPARE(outgoing->front().state, OutgoingState::Pending);
        studio.page->showTab(SharingPage::Tab::Outgoing);
        QCOMPARE(studio.page->outgoing()->model().rowCount(), 1);
        QCOMPARE(cell(studio.page->outgoing()->model(), 0, OutgoingModel::StateColumn), u"Waiting to be sent"_s);
    }

    void aDeniedChangeSaysWhoDecides()
    {
        Studio studio;
        studio.denial();
        studio.open();
        auto* outgoing = studio.page->outgoing();
        auto* reason = studio.child<InlineMessage>("outgoingReason");
        QTRY_VERIFY(reason->isVisible());
        QVERIFY2(reason->text().contains(u"Orders belongs to Sales. Its data stewards decide: bob, cy."_s),
                 qPrintable(reason->text()));
        auto* propose = studio.child<QPushButton>("proposeButton", outgoing);
        QVERIFY(propose->isVisible() && !propose->isEnabled()); // nobody is signed in
        studio.picture(u"sharing-denied"_s);
        studio.press("takeTheirsButton", outgoing);
        QCOMPARE(studio.purpose(), u"Every order"_s);
        QTRY_COMPARE(outgoing->model().rowCount(), 0);
    }

    /// Denied as a whole; what I had written is there field by field, and nobody else wrote it.
    void aDeniedChangeIsListedFieldByField()
    {
        Studio studio;
        studio.denial();
        studio.open();
        studio.page->showTab(SharingPage::Tab::Conflicts);
        const ConflictModel& model = studio.page->conflicts()->model();
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, 0, ConflictModel::FieldColumn), u"Purpose"_s);
        QCOMPARE(cell(model, 0, ConflictModel::BaseColumn), u"Every order"_s);
        QCOMPARE(cell(model, 0, ConflictModel::MineColumn), u"By Ana"_s);
        QCOMPARE(cell(model, 0, ConflictModel::TheirsColumn), u"Every order"_s);
        QCOMPARE(cell(model, 0, ConflictModel::ByColumn), QString());
        studio.picture(u"sharing-denied-fields"_s);
    }

    void theRestIsThereOnDemand()
    {
        Studio studio;
        studio.denial();
        studio.open();
        studio.press("takeTheirsButton", studio.page->outgoing());
        auto* all = studio.child<QCheckBox>("outgoingAll");
        QTest::keyClick(all, Qt::Key_Space);
        QCOMPARE(studio.page->outgoing()->model().rowCount(), 1);
        QCOMPARE(cell(studio.page->outgoing()->model(), 0, OutgoingModel::StateColumn), u"Taken back"_s);
    }

    void whatColleaguesChangedWaitsToBeLookedAt()
    {
        Studio studio;
        studio.write([&](SqlConnection& connection) {
            return ShareStore(connection).markUnseen(studio.orders, {u"bob"_s, Instant::now(), Instant::now()});
        });
        studio.open();
        studio.page->showTab(SharingPage::Tab::Incoming);
        auto* unseen = studio.page->incoming()->unseen();
        QCOMPARE(unseen->table()->model()->rowCount(), 1);
        QCOMPARE(studio.child<TabStrip>("sharingTabs")->tabText(int(SharingPage::Tab::Incoming)), u"Incoming (1)"_s);
        studio.picture(u"sharing-incoming"_s);
        QSignalSpy revealed(studio.session.get(), &Session::revealed);
        QTest::mouseClick(unseen->table()->viewport(), Qt::LeftButton, {},
                          unseen->table()->visualRect(unseen->table()->model()->index(0, 0)).center());
        studio.press("showUnseenButton");
        QCOMPARE(revealed.size(), 1);
        QTRY_COMPARE(unseen->table()->model()->rowCount(), 0);
        QVERIFY(!studio.child<QPushButton>("markSeenButton")->isEnabled());
    }

    void allCanBeMarkedAsSeen()
    {
        Studio studio;
        studio.write([&](SqlConnection& connection) {
            ShareStore store(connection);
            if (const Status status = store.markUnseen(studio.orders, {u"bob"_s, {}, {}}); !status)
                return status;
            return store.markUnseen(studio.sales, {u"bob"_s, {}, {}});
        });
        studio.open();
        studio.page->showTab(SharingPage::Tab::Incoming);
        studio.press("markSeenButton");
        QTRY_COMPARE(studio.page->incoming()->unseen()->table()->model()->rowCount(), 0);
        QVERIFY(studio.sharing->unseen().empty());
    }

    void aPasswordIsKeptWhereThatIsWanted()
    {
        Studio studio;
        studio.open();
        auto* password = studio.child<QLineEdit>("signInPassword");
        auto* keep = studio.child<QCheckBox>("signInKeep");
        QVERIFY(password->isVisible());
        QTest::keyClick(keep, Qt::Key_Space);
        QTest::keyClicks(password, u"secret"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QCOMPARE(studio.keeper->kept.value(u"ana"_s), u"secret"_s);
        QVERIFY(password->text().isEmpty());
        QVERIFY(studio.sharing->state().phase != ShareState::Phase::SignedOut);
    }

    void aBadgeSaysHowItStandsAndLeadsThere()
    {
        Studio studio;
        studio.conflict();
        studio.open();
        ShareBadge badge;
        QVERIFY(badge.isHidden());
        badge.setShareSession(studio.sharing.get());
        badge.show();
        QVERIFY(!badge.text().isEmpty());
        QVERIFY(badge.accessibleName().contains(badge.text()));
        QSignalSpy opened(&badge, &ShareBadge::openRequested);
        QTest::mouseClick(&badge, Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        studio.page.reset();
        studio.sharing.reset();
        QVERIFY(badge.isHidden());
    }

    void leavingAsksFirst()
    {
        Studio studio;
        studio.open();
        studio.press("leaveButton");
        QCOMPARE(studio.dialogs.asked.size(), 1);
        QVERIFY(studio.sharing->settings());
        studio.dialogs.answers = {Answer::Confirm};
        studio.press("leaveButton");
        QVERIFY(!studio.sharing->settings());
        QVERIFY(studio.child<QLineEdit>("joinLink")->isVisible());
    }

    void theFingerprintIsInGroups()
    {
        QCOMPARE(fingerprintLines(u"0A1B-2C3D-4E5F-6071-8293-A4B5-C6D7-E8F9"_s),
                 u"0A1B  2C3D  4E5F  6071\n8293  A4B5  C6D7  E8F9"_s);
    }
};

} // namespace mesh

QTEST_MAIN(mesh::TestSharingPage)
#include "tst_sharing_page.moc"
