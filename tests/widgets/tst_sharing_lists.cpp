// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// What the lists of the page Sharing hold and the sentences in them, who is here, and what a verification found. Set
// MESHSTEAD_PICTURES to a folder to get pictures of it.

#include "sharing_studio.h"
#include "widgets/common/inline_message.h"
#include "widgets/sharing/audit_models.h"
#include "widgets/sharing/audit_view.h"
#include "widgets/sharing/conflict_model.h"
#include "widgets/sharing/conflict_words.h"
#include "widgets/sharing/domains_dialog.h"
#include "widgets/sharing/incoming_models.h"
#include "widgets/sharing/outgoing_model.h"
#include "widgets/sharing/people_model.h"
#include "widgets/sharing/people_view.h"
#include "widgets/sharing/person_dialog.h"

#include <QAbstractItemModelTester>
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

constexpr const char* reasons[] {"created_twice",  "missing",        "removed",         "changed",        "fields",
                                 "lost_reference", "still_referred", "circular_domain", "domain",         "lead",
                                 "lowered",        "role",           "transfer",        "value",          "required",
                                 "guard",          "unknown_kind",   "unknown_field",   "unknown_choice", "server"};

} // namespace

class TestSharingLists : public QObject
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
        QSignalSpy accepted(dialog, &PersonDialog::submitted);
        NewPerson entered;
        connect(dialog, &PersonDialog::submitted, dialog, [&] { entered = dialog->person(); });
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
};

} // namespace mesh

QTEST_MAIN(mesh::TestSharingLists)
#include "tst_sharing_lists.moc"
