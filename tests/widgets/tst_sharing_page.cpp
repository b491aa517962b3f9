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
#include "widgets/sharing/audit_models.h"
#include "widgets/sharing/audit_view.h"
#include "widgets/sharing/conflict_model.h"
#include "widgets/sharing/conflict_view.h"
#include "widgets/sharing/conflict_words.h"
#include "widgets/sharing/domains_dialog.h"
#include "widgets/sharing/incoming_list.h"
#include "widgets/sharing/incoming_models.h"
#include "widgets/sharing/join_form.h"
#include "widgets/sharing/list_pane.h"
#include "widgets/sharing/outgoing_list.h"
#include "widgets/sharing/outgoing_model.h"
#include "widgets/sharing/people_model.h"
#include "widgets/sharing/people_view.h"
#include "widgets/sharing/person_dialog.h"
#include "widgets/sharing/share_badge.h"
#include "widgets/sharing/share_words.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

SharedPerson person(const QString& login, Instant seen, Instant revoked = {})
{
    return {.login = login,
            .name = QString(login.at(0).toUpper() % login.mid(1)),
            .role = SharedRole::Steward,
            .isAdmin = false,
            .domains = {},
            .lastSeen = seen,
            .revoked = revoked};
}

SharedSet receivedSet(const QString& login)
{
    SharedSet set;
    set.id = newUuid();
    set.login = login;
    return set;
}

AuditBlock block(qint64 commit)
{
    AuditBlock made;
    made.commit = commit;
    made.login = u"bob"_s;
    return made;
}

Finding finding(Finding::Detector detector, qint64 commit, RecordId record, const QString& text)
{
    return {.detector = detector, .commit = commit, .record = record, .text = text};
}

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

constexpr const char* reasons[] {"created_twice",  "missing",        "removed",         "changed",        "fields",
                                 "lost_reference", "still_referred", "circular_domain", "domain",         "lead",
                                 "lowered",        "role",           "transfer",        "value",          "required",
                                 "guard",          "unknown_kind",   "unknown_field",   "unknown_choice", "server"};

} // namespace

class TestSharingPage : public QObject
{
    Q_OBJECT

private slots:
    /// The offscreen platform itself warns of what it leaves out; everything else is ours.
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void modelsTellWhatChangesAndKeepWhatStays()
    {
        OutgoingModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<Outgoing> sets(4);
        for (std::size_t at = 0; at < sets.size(); ++at) {
            sets[at].id = newUuid();
            sets[at].reason = QString::number(at);
        }
        model.setRows(sets);
        const QPersistentModelIndex last = model.index(3, 0);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        sets.erase(sets.begin() + 1, sets.begin() + 3);
        model.setRows(sets);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(inserted.size(), 0);
        QCOMPARE(last.row(), 1);
        QCOMPARE(last.data().toString(), u"3"_s);
        Outgoing added;
        added.id = newUuid();
        sets.push_back(added);
        sets.front().state = OutgoingState::Conflict;
        model.setRows(sets);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(last.row(), 1);
        QCOMPARE(cell(model, 0, OutgoingModel::StateColumn), u"Conflict"_s);
        std::ranges::reverse(sets);
        model.setRows(sets);
        model.setRows({});
        QCOMPARE(reset.size(), 0);
        QVERIFY(!last.isValid());
    }

    void everyModelIsOneThatQtCanUse()
    {
        const auto test = [](auto& model, auto fill) {
            QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            fill();
            QCOMPARE(model.rowCount(), 2);
            for (int column = 0; column < model.columnCount(); ++column)
                QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        };
        const Studio studio;
        const Mesh& mesh = studio.file.document->mesh();
        ConflictModel conflicts;
        test(conflicts, [&] {
            ConflictLine line;
            line.title = u"Orders"_s;
            conflicts.setRows({line, ConflictLine()});
        });
        ReceivedModel received;
        test(received, [&] { received.setRows({receivedSet(u"bob"_s), receivedSet(u"cy"_s)}); });
        UnseenModel unseen;
        test(unseen, [&] {
            unseen.setRecords(mesh,
                              {{studio.orders, {u"bob"_s, Instant::fromMilliseconds(2000), {}}},
                               {ProductId {newUuid()}, {u"cy"_s, Instant::fromMilliseconds(1000), {}}}});
        });
        QCOMPARE(cell(unseen, 0, UnseenModel::WhoColumn), u"bob"_s);
        QCOMPARE(cell(unseen, 0, UnseenModel::DomainColumn), u"Sales"_s);
        QCOMPARE(cell(unseen, 1, UnseenModel::RecordColumn), u"Deleted"_s);
        PeopleModel people;
        test(people, [&] { people.setPeople(mesh, {person(u"ana"_s, {}), person(u"bob"_s, {})}, Instant::now()); });
        CommitModel commits;
        test(commits, [&] { commits.setRows({block(2), block(1)}); });
        FindingModel findings;
        test(findings, [&] {
            findings.setFindings(
                mesh,
                {finding(Finding::Detector::Chain, 3, {}, u"a"_s), finding(Finding::Detector::Fold, 0, {}, u"b"_s)});
        });
        QCOMPARE(cell(findings, 0, FindingModel::WhereColumn), u"Commit 3"_s);
    }

    void everyReasonHasASentence_data()
    {
        QTest::addColumn<QString>("why");
        for (const char* why : reasons)
            QTest::newRow(why) << QString::fromLatin1(why);
    }
    void everyReasonHasASentence()
    {
        QFETCH(QString, why);
        const Studio studio;
        const QJsonObject change = studio.change(why,
                                                 {{u"fields"_s, QJsonArray {u"purpose"_s}},
                                                  {u"by"_s, u"bob"_s},
                                                  {u"domain"_s, studio.sales.uuid.toString()},
                                                  {u"owners"_s, QJsonArray {u"cy"_s}},
                                                  {u"refs"_s, QJsonArray {studio.orders.uuid.toString()}}});
        const QString sentence = conflictSentence(change, studio.file.document->mesh());
        QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u':'), qPrintable(sentence));
        QVERIFY2(!sentence.contains(why) || why == u"fields" || why == u"removed" || why == u"changed"
                     || why == u"domain" || why == u"role" || why == u"value" || why == u"server" || why == u"lead",
                 qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"%"_s), qPrintable(sentence));
        QVERIFY2(!sentence.startsWith(u"The shared mesh did not take"_s), qPrintable(sentence));
    }

    void sentencesNameWhatTheyAreAbout()
    {
        const Studio studio;
        const Mesh& mesh = studio.file.document->mesh();
        QCOMPARE(
            conflictSentence(
                studio.change(u"fields"_s, {{u"fields"_s, QJsonArray {u"purpose"_s, u"tier"_s}}, {u"by"_s, u"bob"_s}}),
                mesh),
            u"bob changed the same of Orders first: Purpose, Tier."_s);
        QVERIFY(conflictSentence(studio.change(u"domain"_s,
                                               {{u"domain"_s, studio.sales.uuid.toString()},
                                                {u"owners"_s, QJsonArray {u"bob"_s, u"cy"_s}}}),
                                 mesh)
                    .contains(u"Orders belongs to Sales. Its data stewards decide: bob, cy."_s));
        QVERIFY(conflictSentence(studio.change(u"something_new"_s), mesh).contains(u"something_new"_s));
        QCOMPARE(verdictSentences({{u"why"_s, u"server"_s}, {u"text"_s, u"out of\nmemory"_s}}, mesh),
                 QStringList {u"The server could not take this change set. It says: out of memory"_s});
    }

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

    void peopleSayWhoIsHere()
    {
        Studio studio;
        studio.open();
        studio.page->showTab(SharingPage::Tab::People);
        QVERIFY(!studio.child<QPushButton>("personAdd")->isVisible()); // nobody is signed in
        const Instant now = Instant::now();
        SharedPerson ana = person(u"ana"_s, Instant::fromMilliseconds(now.milliseconds() - 60'000));
        ana.domains = {studio.sales.uuid, newUuid()};
        const SharedPerson bob = person(u"bob"_s, Instant::fromMilliseconds(now.milliseconds() - 600'000));
        const SharedPerson cy = person(u"cy"_s, now, now);
        studio.page->people()->take(std::vector {ana, bob, cy});
        const PeopleModel& model = studio.page->people()->model();
        QCOMPARE(cell(model, 0, PeopleModel::NameColumn), u"Ana"_s);
        QCOMPARE(cell(model, 0, PeopleModel::DomainsColumn), u"Sales and 1 more"_s);
        QCOMPARE(cell(model, 0, PeopleModel::SeenColumn), u"Active now"_s);
        QCOMPARE(cell(model, 1, PeopleModel::SeenColumn), u"10 min ago"_s);
        QVERIFY(cell(model, 2, PeopleModel::SeenColumn).startsWith(u"Closed"_s));
        studio.picture(u"sharing-people"_s);
    }

    void aPersonIsAskedForUntilAllIsThere()
    {
        auto* dialog = new PersonDialog(PersonDialog::Purpose::Add, {});
        QSignalSpy accepted(dialog, &QDialog::accepted);
        NewPerson entered;
        connect(dialog, &QDialog::accepted, dialog, [&] { entered = dialog->person(); });
        dialog->open();
        const auto type = [dialog](const char* field, const QString& text) {
            auto* edit = dialog->findChild<QLineEdit*>(QLatin1String(field));
            edit->clear();
            QTest::keyClicks(edit, text);
        };
        auto* confirm = dialog->findChild<QPushButton*>(u"personConfirm"_s);
        QVERIFY(!confirm->isEnabled());
        type("personLogin", u"Bob Smith"_s);
        type("personName", u"Bob Smith"_s);
        type("personPassword", u"correct horse battery"_s);
        type("personPasswordAgain", u"correct horse battery"_s);
        QVERIFY(!confirm->isEnabled());
        type("personLogin", u"bob"_s);
        QVERIFY(confirm->isEnabled());
        type("personPasswordAgain", u"correct horse"_s);
        QVERIFY(!confirm->isEnabled());
        type("personPasswordAgain", u"correct horse battery"_s);
        QTest::mouseClick(confirm, Qt::LeftButton);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(entered.login, u"bob"_s);
        QCOMPARE(entered.role, SharedRole::Steward);
        QCOMPARE(entered.password, u"correct horse battery"_s);
    }

    void domainsAreGivenByChecks()
    {
        const Studio studio;
        const Uuid elsewhere = newUuid();
        auto* dialog = new DomainsDialog(studio.file.document->mesh(), u"Ana"_s, {elsewhere});
        dialog->open();
        auto* list = dialog->findChild<QListWidget*>(u"domainsList"_s);
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->checkState(), Qt::Unchecked);
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(dialog->domains(), std::vector({elsewhere, studio.sales.uuid}));
        dialog->close();
    }

    void aVerificationIsAChecklistThatCanBeFiled()
    {
        Studio studio;
        studio.open();
        studio.page->showTab(SharingPage::Tab::Audit);
        AuditView& audit = *studio.page->audit();
        QVERIFY(!studio.child<QPushButton>("verifyButton")->isEnabled()); // nobody is signed in
        QVERIFY(!studio.child<QPushButton>("verifyExport")->isEnabled());
        Verification verification {
            .commits = 12, .events = 340, .records = 56, .witnesses = 3, .head = "12345", .findings = {}};
        audit.take(verification);
        auto* result = studio.child<InlineMessage>("verifyResult");
        QVERIFY(result->isVisible());
        QCOMPARE(result->tone(), Tone::Good);
        studio.picture(u"sharing-audit"_s);
        verification.findings = {finding(Finding::Detector::Fold, 0, studio.orders, u"=It has another purpose."_s)};
        audit.take(verification);
        QCOMPARE(result->tone(), Tone::Bad);
        auto* table = studio.child<QTableView>("findingTable");
        QVERIFY(table->isVisible());
        QCOMPARE(cell(*table->model(), 0, FindingModel::WhereColumn), u"Orders"_s);
        audit.takeCommits(std::vector {block(9)});
        QCOMPARE(studio.child<QLabel>("auditHead")->text(), u"Last commit: 9"_s);
        studio.picture(u"sharing-audit-findings"_s);

        studio.dialogs.paths = {studio.file.path(u"report.json"_s), studio.file.path(u"report.csv"_s)};
        studio.press("verifyExport");
        studio.press("verifyExport");
        QFile json(studio.file.path(u"report.json"_s));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QJsonObject object = QJsonDocument::fromJson(json.readAll()).object();
        QCOMPARE(object[u"commits"_s].toInt(), 12);
        QCOMPARE(object[u"sound"_s].toBool(), false);
        QCOMPARE(object[u"findings"_s][0][u"detector"_s].toString(), u"fold"_s);
        QFile csv(studio.file.path(u"report.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = csv.readAll().split('\n');
        QVERIFY(lines[1].contains("fold") && lines[1].contains("'=It has"));
    }

    void aBrokenReportSaysWhyItCannotBeWritten()
    {
        const VerificationReport report {
            .verification = {}, .at = Instant::now(), .address = {}, .epoch = {}, .login = {}};
        const Status status = writeVerification(u"/nowhere/report.json"_s, report, Mesh());
        QVERIFY(!status);
        QCOMPARE(status.error().code, Error::Code::Io);
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
