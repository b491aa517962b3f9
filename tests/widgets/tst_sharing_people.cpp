// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// The page Sharing with a real shared mesh: the way in, who is there, rights, and the audit. Set MESHSTEAD_PICTURES to
// a folder to get pictures of it.

#include "mesh/change_builder.h"
#include "scripted_dialogs.h"
#include "support/shared_mesh_fixture.h"
#include "widgets/common/inline_message.h"
#include "widgets/common/tab_strip.h"
#include "widgets/sharing/activity_dialog.h"
#include "widgets/sharing/activity_model.h"
#include "widgets/sharing/audit_models.h"
#include "widgets/sharing/audit_view.h"
#include "widgets/sharing/conflict_view.h"
#include "widgets/sharing/hand_over.h"
#include "widgets/sharing/join_form.h"
#include "widgets/sharing/list_pane.h"
#include "widgets/sharing/outgoing_list.h"
#include "widgets/sharing/outgoing_model.h"
#include "widgets/sharing/password_keeper.h"
#include "widgets/sharing/people_model.h"
#include "widgets/sharing/people_view.h"
#include "widgets/sharing/proposal_model.h"
#include "widgets/sharing/proposals_view.h"
#include "widgets/sharing/sharing_page.h"
#include "widgets/sharing/transfer_model.h"
#include "widgets/sharing/transfer_view.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
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

class NoKeeper final : public PasswordKeeper
{
public:
    void read(const ServerAddress&, QObject*, std::function<void(Answer, const QString&)> done) override
    {
        done(Answer::Unavailable, {});
    }
    void keep(const ServerAddress&, const QString&, QObject*, std::function<void(const QString&)>) override { }
    void forget(const ServerAddress&) override { }
};

/// The page on an empty workspace of somebody, alone to begin with.
struct Seat
{
    QTemporaryDir folder;
    ScriptedDialogs dialogs;
    std::unique_ptr<Document> document;
    std::unique_ptr<Session> session;
    std::unique_ptr<ShareSession> sharing;
    std::unique_ptr<SharingPage> page;
    QStringList told;

    explicit Seat(const QString& user)
    {
        auto made = Document::create(folder.filePath(u"seat.meshstead"_s), {.user = user});
        if (!made)
            qFatal("cannot make a workspace");
        document = std::move(*made);
        session = std::make_unique<Session>(*document, dialogs);
        QObject::connect(session.get(), &Session::told, session.get(),
                         [this](const QString& text, Tone, bool) { told += text; });
        sharing = std::make_unique<ShareSession>(*document);
        page = std::make_unique<SharingPage>(*session, *sharing, std::make_unique<NoKeeper>());
        page->resize(1000, 724);
        page->show();
    }

    template<typename T>
    T* child(const char* name) const
    {
        return page->findChild<T*>(QLatin1String(name));
    }
    void press(const char* button, const QWidget* parent = nullptr) const
    {
        auto* found = (parent ? parent : page.get())->findChild<QPushButton*>(QLatin1String(button));
        QVERIFY2(found, button);
        QTRY_VERIFY2(found->isEnabled() && found->isVisible(), button);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void type(const char* field, const QString& text) const
    {
        auto* edit = child<QLineEdit>(field);
        QVERIFY2(edit && edit->isVisible(), field);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    bool isIdle() const { return sharing->state().phase == ShareState::Phase::Idle; }
    void picture(const QString& name) const
    {
        const QString pictures = qEnvironmentVariable("MESHSTEAD_PICTURES");
        if (pictures.isEmpty())
            return;
        QTest::qWait(50);
        page->grab().save(QString(pictures % u'/' % name % u".png"_s));
    }

    void enter(test::SharedMeshFixture& fixture, const QString& login)
    {
        type("joinLink", fixture.server().address(fixture.database(), login).toText());
        type("joinLogin", login);
        type("joinPassword", test::SharedMeshFixture::passwordOf(login));
        press("lookButton");
        QTRY_VERIFY(!page->joinForm()->fingerprint().isEmpty());
        QTRY_VERIFY(child<QPushButton>("joinButton")->isVisible());
        picture(QString(u"join-"_s % login));
        press("joinButton");
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), 20'000);
    }

    int rowOf(const QString& login) const
    {
        const auto& rows = page->people()->model().rows();
        const auto found = std::ranges::find(rows, login, &SharedPerson::login);
        return found == rows.end() ? -1 : int(found - rows.begin());
    }
    const SharedPerson* person(const QString& login) const
    {
        const int row = rowOf(login);
        return row < 0 ? nullptr : &page->people()->model().row(row);
    }
    QDialog* dialog() const
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* found = qobject_cast<QDialog*>(widget); found && found->isVisible())
                return found;
        }
        return page->findChild<QDialog*>();
    }
    void choose(const QString& login) const
    {
        QTRY_VERIFY(rowOf(login) >= 0);
        QTableView* table = page->people()->list()->table();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(rowOf(login), 0)).center());
    }
};

} // namespace

class TestSharingPeople : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!test::PostgresServer::isInstalled())
            QSKIP("PostgreSQL is not installed: no shared mesh to test with");
        QVERIFY2(m_fixture.start(), qPrintable(m_fixture.errorText()));
        m_lea = std::make_unique<Seat>(u"lea"_s);
    }
    void cleanupTestCase()
    {
        m_cy.reset();
        m_lea.reset();
    }

    void aWrongPasswordIsToldBeforeAnythingIsSent()
    {
        m_lea->type("joinLink", m_fixture.server().address(m_fixture.database(), u"lea"_s).toText());
        m_lea->type("joinPassword", u"wrong"_s);
        m_lea->press("lookButton");
        QTRY_VERIFY(m_lea->child<InlineMessage>("joinProblem")->isVisible());
        QVERIFY(!m_lea->sharing->settings());
    }

    void theWayInShowsWhoOneIsAndTheFingerprint()
    {
        ChangeSetBuilder changes(m_lea->document->mesh());
        m_sales = changes.create(Domain {.name = u"Sales"_s});
        m_web = changes.create(Domain {.name = u"Web"_s});
        m_orders = changes.create(Product {.name = u"Orders"_s, .domain = m_sales});
        QVERIFY(m_lea->document->commitNow(changes.build(u"Begin"_s)));
        m_lea->enter(m_fixture, u"lea"_s);
        QVERIFY(m_lea->child<QLabel>("joinRole")->text().contains(u"Governance lead"_s));
        QCOMPARE(m_lea->child<QLabel>("joinFingerprint")->text().simplified().replace(u' ', u'-'),
                 m_lea->page->joinForm()->fingerprint());
        QCOMPARE(m_lea->child<QLabel>("sharingWho")->text(), u"lea, Governance lead"_s);
        QTRY_COMPARE(m_lea->page->outgoing()->model().rowCount(), 0);
    }

    void anAdministratorLetsAPersonIn()
    {
        m_lea->page->showTab(SharingPage::Tab::People);
        QTRY_VERIFY(m_lea->rowOf(u"lea"_s) >= 0);
        m_lea->press("personAdd");
        QDialog* dialog = m_lea->dialog();
        QVERIFY(dialog);
        const QString password = test::SharedMeshFixture::passwordOf(u"bob"_s) % u"-and-longer"_s;
        for (const auto& [field, text] :
             {std::pair(u"personLogin"_s, u"bob"_s), std::pair(u"personName"_s, u"Bob Smith"_s),
              std::pair(u"personPassword"_s, password), std::pair(u"personPasswordAgain"_s, password)})
            QTest::keyClicks(dialog->findChild<QLineEdit*>(field), text);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"personConfirm"_s), Qt::LeftButton);
        QTRY_VERIFY2(m_lea->person(u"bob"_s), qPrintable(m_lea->told.join(u'\n')));
        QCOMPARE(m_lea->person(u"bob"_s)->name, u"Bob Smith"_s);
        QVERIFY(m_lea->person(u"bob"_s)->domains.empty());
    }

    void whatWasTypedStaysWhereAPersonIsRefused()
    {
        m_lea->press("personAdd");
        QDialog* dialog = m_lea->dialog();
        QVERIFY(dialog);
        const QString password = u"another-long-password"_s;
        for (const auto& [field, text] :
             {std::pair(u"personLogin"_s, u"bob"_s), std::pair(u"personName"_s, u"Another Bob"_s),
              std::pair(u"personPassword"_s, password), std::pair(u"personPasswordAgain"_s, password)})
            QTest::keyClicks(dialog->findChild<QLineEdit*>(field), text);
        auto* confirm = dialog->findChild<QPushButton*>(u"personConfirm"_s);
        QTest::mouseClick(confirm, Qt::LeftButton);
        auto* problem = dialog->findChild<QLabel*>(u"personProblem"_s);
        QTRY_VERIFY(problem->isVisible() && problem->text().contains(u"bob"));
        QVERIFY(dialog->isVisible() && confirm->isEnabled());
        QCOMPARE(dialog->findChild<QLineEdit*>(u"personName"_s)->text(), u"Another Bob"_s);
        dialog->reject();
    }

    void aPasswordCanBeSetAnew()
    {
        m_lea->choose(u"bob"_s);
        m_lea->press("personPasswordButton");
        QDialog* dialog = m_lea->dialog();
        QVERIFY(dialog);
        // Long enough for the dialog, and what the fixture signs in with.
        const QString password = test::SharedMeshFixture::passwordOf(u"bob"_s) % u"-anew-and-long"_s;
        for (const QString& field : {u"personPassword"_s, u"personPasswordAgain"_s})
            QTest::keyClicks(dialog->findChild<QLineEdit*>(field), password);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"personConfirm"_s), Qt::LeftButton);
        const ServerAddress address = m_fixture.server().address(m_fixture.database(), u"bob"_s);
        QTRY_VERIFY2(bool(SharedMesh::open(address, password)), qPrintable(m_lea->told.join(u'\n')));
    }

    void domainsAndRolesAreGiven()
    {
        m_lea->choose(u"bob"_s);
        m_lea->press("personDomains");
        QDialog* dialog = m_lea->dialog();
        QVERIFY(dialog);
        auto* list = dialog->findChild<QListWidget*>(u"domainsList"_s);
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Space);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"domainsConfirm"_s), Qt::LeftButton);
        QTRY_VERIFY2(m_lea->person(u"bob"_s)->domains.size() == 1, qPrintable(m_lea->told.join(u'\n')));

        m_lea->choose(u"bob"_s);
        m_lea->press("personRoleButton");
        dialog = m_lea->dialog();
        QVERIFY(dialog);
        auto* role = dialog->findChild<QComboBox*>(u"personRole"_s);
        role->setCurrentIndex(role->findData(int(SharedRole::Auditor)));
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"personConfirm"_s), Qt::LeftButton);
        QTRY_COMPARE(m_lea->person(u"bob"_s)->role, SharedRole::Auditor);
        m_lea->picture(u"people"_s);
    }

    void aLoginIsClosedAndOpenedAgain()
    {
        m_lea->choose(u"bob"_s);
        m_lea->press("personClose"); // cancelled: nobody answered
        QVERIFY(m_lea->person(u"bob"_s)->revoked.isNull());
        m_lea->dialogs.answers = {Answer::Confirm};
        m_lea->press("personClose");
        QTRY_VERIFY2(!m_lea->person(u"bob"_s)->revoked.isNull(), qPrintable(m_lea->told.join(u'\n')));
        m_lea->choose(u"bob"_s);
        m_lea->press("personClose");
        QTRY_VERIFY(m_lea->person(u"bob"_s)->revoked.isNull());
    }

    void aStewardSeesWhoDecidesAndProposes()
    {
        m_fixture.addPerson(u"cy"_s, SharedRole::Steward);
        m_fixture.addPerson(u"dee"_s, SharedRole::Steward, {m_sales.uuid});
        m_cy = std::make_unique<Seat>(u"cy"_s);
        m_cy->enter(m_fixture, u"cy"_s);
        QVERIFY(m_cy->document->mesh().contains(RecordId(m_orders)));
        ChangeSetBuilder changes(m_cy->document->mesh());
        changes.edit<Product>(m_orders, [](Product& product) { product.purpose = u"By Cy"_s; });
        QVERIFY(m_cy->document->commitNow(changes.build(u"Say what Orders is for"_s)));
        auto* reason = m_cy->child<InlineMessage>("outgoingReason");
        QTRY_VERIFY(reason->isVisible());
        QVERIFY2(reason->text().contains(u"Its data stewards decide: dee."_s), qPrintable(reason->text()));
        m_cy->picture(u"denied"_s);
        QTRY_VERIFY(m_cy->isIdle());
        m_cy->dialogs.texts = {u"It is said in the contract."_s};
        m_cy->press("proposeButton", m_cy->page->outgoing());
        QTRY_COMPARE(m_cy->page->outgoing()->model().rowCount(), 0);
        QTRY_VERIFY(m_cy->told.last().startsWith(u"Sent as a proposal"_s));
        QVERIFY(m_cy->document->mesh().find(m_orders)->purpose.isEmpty());
        m_cy->page->showTab(SharingPage::Tab::Proposals);
        QTRY_COMPARE(m_cy->page->proposals()->model().rowCount(), 1);
        QVERIFY(m_cy->child<QPushButton>("withdrawButton")->isVisible());
    }

    void whoMayDecideAccepts()
    {
        SharingPage& page = *m_lea->page;
        QTRY_COMPARE(page.proposalDesk().waiting(), 1);
        page.showTab(SharingPage::Tab::Proposals);
        QTRY_COMPARE(page.proposals()->model().rowCount(), 1);
        QCOMPARE(m_lea->child<QLabel>("proposalNote")->text(), u"It is said in the contract."_s);
        m_lea->press("acceptButton", page.proposals());
        auto* dialog = page.findChild<QDialog*>(u"changeDialog"_s);
        QVERIFY(dialog);
        m_lea->picture(u"proposal"_s);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"changeConfirm"_s), Qt::LeftButton);
        QCOMPARE(m_lea->document->mesh().find(m_orders)->purpose, u"By Cy"_s);
        // It is told to Cy when the change set has arrived, and that arrives, too.
        QTRY_COMPARE(m_cy->page->proposals()->model().row(0).state, ProposalState::Accepted);
        QTRY_COMPARE(m_cy->document->mesh().find(m_orders)->purpose, u"By Cy"_s);
        QTRY_VERIFY2(m_cy->told.contains(u"lea accepted your proposal: Say what Orders is for"_s),
                     qPrintable(m_cy->told.join(u'\n')));
        QTRY_COMPARE(page.proposalDesk().waiting(), 0);
    }

    void aProposalIsDeclinedWithWordsOrWithdrawn()
    {
        for (const bool isDeclined : {true, false}) {
            ChangeSetBuilder changes(m_cy->document->mesh());
            changes.edit<Product>(m_orders, [](Product& product) { product.purpose = u"Once more"_s; });
            QVERIFY(m_cy->document->commitNow(changes.build(u"Once more"_s)));
            m_cy->page->showTab(SharingPage::Tab::Outgoing);
            QTRY_VERIFY(m_cy->child<InlineMessage>("outgoingReason")->isVisible());
            QTRY_VERIFY(m_cy->isIdle());
            m_cy->dialogs.texts = {u"Please."_s};
            m_cy->press("proposeButton", m_cy->page->outgoing());
            QTRY_COMPARE(m_lea->page->proposalDesk().waiting(), 1);
            const auto newest = [](const Seat& seat) { return seat.page->proposalDesk().proposals().front(); };
            if (isDeclined) {
                m_lea->page->showTab(SharingPage::Tab::Proposals);
                m_lea->page->proposals()->list()->setCurrentRow(0);
                m_lea->dialogs.texts = {u"It is said already."_s};
                m_lea->press("declineButton", m_lea->page->proposals());
                QTRY_COMPARE(newest(*m_cy).state, ProposalState::Declined);
                QCOMPARE(newest(*m_cy).why, u"It is said already."_s);
            } else {
                m_cy->page->showTab(SharingPage::Tab::Proposals);
                QTRY_COMPARE(newest(*m_cy).title, u"Once more"_s);
                QTRY_COMPARE(newest(*m_cy).state, ProposalState::Open);
                m_cy->page->proposals()->list()->setCurrentRow(0);
                m_cy->press("withdrawButton", m_cy->page->proposals());
                QTRY_COMPARE(newest(*m_lea).state, ProposalState::Withdrawn);
            }
            QTRY_COMPARE(m_lea->page->proposalDesk().waiting(), 0);
        }
    }

    void aProductIsHandedOverAndAccepted()
    {
        m_fixture.addPerson(u"eve"_s, SharedRole::Steward, {m_web.uuid});
        Seat dee(u"dee"_s);
        dee.enter(m_fixture, u"dee"_s);
        Seat eve(u"eve"_s);
        eve.enter(m_fixture, u"eve"_s);
        HandOver handOver(*dee.session, *dee.sharing, dee.page.get());
        QVERIFY(!handOver.action()->isVisible());
        dee.session->select(m_orders);
        QVERIFY(handOver.action()->isVisible() && handOver.action()->isEnabled());
        HandOver foreign(*eve.session, *eve.sharing, eve.page.get());
        eve.session->select(m_orders);
        QVERIFY(foreign.action()->isVisible() && !foreign.action()->isEnabled()); // not hers to give

        handOver.action()->trigger();
        QDialog* dialog = dee.dialog();
        QVERIFY(dialog);
        auto* confirm = dialog->findChild<QPushButton*>(u"handOverConfirm"_s);
        auto* field = dialog->findChild<QLineEdit*>(u"handOverDomain"_s);
        QTest::keyClicks(field, u"Sales"_s);
        QVERIFY(!confirm->isEnabled()); // where it is already
        field->clear();
        QTest::keyClicks(field, u"Web"_s);
        QTRY_VERIFY(confirm->isEnabled());
        dee.picture(u"hand-over"_s);
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_VERIFY2(!dee.told.isEmpty() && dee.told.last().startsWith(u"Orders offered to Web"_s),
                     qPrintable(dee.told.join(u'\n')));

        // The other side hears of it by itself.
        auto* tabs = eve.child<TabStrip>("sharingTabs");
        QTRY_COMPARE_WITH_TIMEOUT(tabs->tabText(int(SharingPage::Tab::Transfers)), u"Transfers (1)"_s, 20'000);
        eve.page->showTab(SharingPage::Tab::Transfers);
        QCOMPARE(eve.page->transfers()->model().rowCount(), 1);
        eve.page->transfers()->list()->setCurrentRow(0);
        eve.picture(u"transfers"_s);
        eve.press("transferAccept");
        QTRY_COMPARE_WITH_TIMEOUT(dee.document->mesh().find(m_orders)->domain, m_web, 20'000);
        dee.page->showTab(SharingPage::Tab::Transfers);
        QTRY_COMPARE(dee.page->transfers()->model().row(0).state, TransferState::Done);
        QTRY_COMPARE(tabs->tabText(int(SharingPage::Tab::Transfers)), u"Transfers"_s);
        QVERIFY(eve.sharing->outgoing()->empty() || eve.sharing->state().counts.refused == 0);
    }

    void aStolenLoginIsUndone()
    {
        m_fixture.addPerson(u"tom"_s, SharedRole::Steward, {m_web.uuid});
        Seat tom(u"tom"_s);
        tom.enter(m_fixture, u"tom"_s);
        const QString before = tom.document->mesh().find(m_orders)->purpose;
        for (const QString& purpose : {u"Nonsense"_s, u"More nonsense"_s}) {
            ChangeSetBuilder changes(tom.document->mesh());
            changes.edit<Product>(m_orders, [&](Product& product) { product.purpose = purpose; });
            changes.create(Product {.name = purpose, .domain = m_web});
            QVERIFY(tom.document->commitNow(changes.build(u"Vandalism"_s)));
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_lea->document->mesh().find(m_orders)->purpose, u"More nonsense"_s, 20'000);
        QTRY_VERIFY(m_lea->isIdle());
        m_lea->page->showTab(SharingPage::Tab::People);
        m_lea->page->people()->reload();
        m_lea->choose(u"tom"_s);
        m_lea->press("personActivity");
        auto* activity = qobject_cast<ActivityDialog*>(m_lea->dialog());
        QVERIFY(activity);
        QTRY_COMPARE(activity->model().rowCount(), 4);
        QCOMPARE(activity->model().row(0).change.operation == Operation::Create
                     || activity->model().row(1).change.operation == Operation::Create,
                 true);
        if (const QString pictures = qEnvironmentVariable("MESHSTEAD_PICTURES"); !pictures.isEmpty())
            activity->grab().save(QString(pictures % u"/activity.png"_s));
        m_lea->press("activityUndo", activity);
        QTRY_VERIFY(activity->findChild<QDialog*>(u"changeDialog"_s));
        auto* preview = activity->findChild<QDialog*>(u"changeDialog"_s);
        QTRY_VERIFY(preview->isVisible());
        if (const QString pictures = qEnvironmentVariable("MESHSTEAD_PICTURES"); !pictures.isEmpty())
            preview->grab().save(QString(pictures % u"/activity-preview.png"_s));
        QCOMPARE(m_lea->document->mesh().find(m_orders)->purpose, u"More nonsense"_s); // only looked at yet
        m_lea->press("changeConfirm", preview);
        QTRY_COMPARE_WITH_TIMEOUT(tom.document->mesh().find(m_orders)->purpose, before, 20'000);
        QTRY_COMPARE(tom.document->mesh().count(Kind::Product), 1);
        // Closing the login ends its session.
        m_lea->choose(u"tom"_s);
        m_lea->dialogs.answers = {Answer::Confirm};
        m_lea->press("personClose");
        QTRY_VERIFY_WITH_TIMEOUT(!tom.isIdle(), 30'000);
    }

    void everybodyCanVerify()
    {
        m_cy->page->showTab(SharingPage::Tab::Audit);
        auto* commits = m_cy->child<QTableView>("commitTable");
        QTRY_VERIFY(commits->model()->rowCount() > 5);
        m_cy->press("verifyButton");
        auto* result = m_cy->child<InlineMessage>("verifyResult");
        QTRY_VERIFY(result->isVisible());
        QVERIFY2(result->tone() == Tone::Good, qPrintable(result->text()));
        m_cy->picture(u"audit"_s);
    }

private:
    test::SharedMeshFixture m_fixture;
    std::unique_ptr<Seat> m_lea;
    std::unique_ptr<Seat> m_cy;
    DomainId m_sales;
    DomainId m_web;
    ProductId m_orders;
};

} // namespace mesh

QTEST_MAIN(mesh::TestSharingPeople)
#include "tst_sharing_people.moc"
