// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0
//
// What a person decides on the page Sharing: conflicts field by field, what is known before it is sent, proposals. Set
// MESHSTEAD_PICTURES to a folder to get pictures of it.

#include "items/change_list_model.h"
#include "sharing_studio.h"
#include "widgets/common/inline_message.h"
#include "widgets/common/tab_strip.h"
#include "widgets/sharing/conflict_model.h"
#include "widgets/sharing/conflict_view.h"
#include "widgets/sharing/list_pane.h"
#include "widgets/sharing/outgoing_list.h"
#include "widgets/sharing/outgoing_model.h"
#include "widgets/sharing/proposal_model.h"
#include "widgets/sharing/proposals_view.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>

namespace mesh {

class TestSharingDecisions : public QObject
{
    Q_OBJECT

private slots:
    /// The offscreen platform itself warns of what it leaves out; everything else is ours.
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void whatTheFileDamagedIsSaid()
    {
        Studio studio;
        studio.setPurpose(u"By Ana"_s);
        studio.write([](SqlConnection& connection) {
            return connection.execute(u"UPDATE share_content SET content = replace(content, 'By Ana', 'By Anb')"_s);
        });
        studio.open();
        const auto isSaid = [&] {
            return std::ranges::any_of(studio.page->outgoing()->findChildren<QLabel*>(), [](const QLabel* label) {
                return label->isVisible() && label->text().contains(u"damaged what this change set holds"_s);
            });
        };
        QTRY_VERIFY(isSaid());
        QCOMPARE(studio.page->outgoing()->model().rowCount(), 1);
    }

    void eachFieldIsChosenOnItsOwn()
    {
        Studio studio;
        studio.conflictOfFields();
        studio.open();
        studio.page->showTab(SharingPage::Tab::Conflicts);
        auto* view = studio.page->conflicts();
        ConflictModel& model = view->model();
        QTRY_COMPARE(model.rowCount(), 4); // sensitivity belongs to retention
        auto* settle = studio.child<QPushButton>("settleButton");
        QVERIFY(settle->isVisible() && !settle->isEnabled());
        QCOMPARE(studio.child<QLabel>("chooserProgress")->text(), u"4 are still to be chosen"_s);
        studio.picture(u"sharing-conflict-fields"_s);

        QTableView* table = view->lines()->table();
        const auto click = [&](const QString& label, int column) {
            const QModelIndex index = model.index(rowOf(model, label), column);
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
        };
        click(u"Purpose"_s, ConflictModel::TheirsColumn);
        QCOMPARE(cell(model, rowOf(model, u"Purpose"_s), ConflictModel::ResultColumn), u"By Bob"_s);
        QCOMPARE(model.index(rowOf(model, u"Purpose"_s), ConflictModel::TheirsColumn)
                     .data(Qt::AccessibleTextRole)
                     .toString(),
                 u"By Bob, chosen"_s);
        click(u"Tier"_s, ConflictModel::FieldColumn);
        auto* other = studio.child<QRadioButton>("chooseOther");
        QVERIFY(other->isVisible() && !other->isChecked());
        other->setFocus();
        QTest::keyClick(other, Qt::Key_Space);
        auto* edit = studio.child<QLineEdit>("tierEdit");
        QVERIFY(edit);
        QCOMPARE(edit->text(), u"ana"_s);
        edit->selectAll();
        QTest::keyClicks(edit, u"both"_s);
        QCOMPARE(cell(model, rowOf(model, u"Tier"_s), ConflictModel::ResultColumn), u"both"_s);
        QVERIFY(!settle->isEnabled());
        click(u"Retention"_s, ConflictModel::MineColumn);
        QCOMPARE(cell(model, rowOf(model, u"Sensitivity"_s), ConflictModel::ResultColumn), u"Internal"_s);
        QVERIFY(studio.child<QLabel>("chooserTogether")->text().contains(u"Sensitivity, Retention"_s));
        QCOMPARE(studio.child<QLabel>("chooserProgress")->text(), u"Everything is chosen"_s);
        studio.picture(u"sharing-conflict-chosen"_s);
        studio.press("settleButton");
        const Product& product = *studio.file.document->mesh().find(studio.orders);
        QCOMPARE(product.purpose, u"By Bob"_s);
        QCOMPARE(product.tier, u"both"_s);
        QCOMPARE(product.retention, u"30d"_s);
        QCOMPARE(product.sensitivity, Sensitivity::Internal);
        QCOMPARE(studio.told.last(), u"Settled: Describe Orders"_s);
        const auto sets = studio.sharing->outgoing();
        QVERIFY(sets && sets->size() == 1);
        const QJsonObject fields
            = QJsonDocument::fromJson(studio.sharing->outgoing(sets->front().id)->content)[0][u"f"_s].toObject();
        QVERIFY(!fields.contains(u"purpose"_s));
        QCOMPARE(fields[u"tier"_s][u"b"_s].toString(), u"bob"_s);
        QCOMPARE(fields[u"tier"_s][u"n"_s].toString(), u"both"_s);
    }

    void aValueThatIsNoneIsNotTaken()
    {
        Studio studio;
        studio.conflictOfFields();
        studio.open();
        studio.page->showTab(SharingPage::Tab::Conflicts);
        ConflictModel& model = studio.page->conflicts()->model();
        QTRY_COMPARE(model.rowCount(), 4);
        for (int row = 0; row < 4; ++row)
            model.choose(row, {Take::Mine});
        studio.page->conflicts()->lines()->setCurrentRow(rowOf(model, u"Retention"_s));
        studio.child<QRadioButton>("chooseOther")->click();
        auto* edit = studio.child<QLineEdit>("retentionEdit");
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClicks(edit, u"soon"_s);
        QVERIFY(!studio.child<QPushButton>("settleButton")->isEnabled());
        edit->selectAll();
        QTest::keyClicks(edit, u"60d"_s);
        QVERIFY(studio.child<QPushButton>("settleButton")->isEnabled());
        QCOMPARE(model.choice(rowOf(model, u"Sensitivity"_s))->take, Take::Mine); // the rest of the group stays
    }

    void whatOthersDeletedIsRestoredOrLeft_data()
    {
        QTest::addColumn<bool>("isRestored");
        QTest::newRow("restored") << true;
        QTest::newRow("left") << false;
    }
    void whatOthersDeletedIsRestoredOrLeft()
    {
        QFETCH(bool, isRestored);
        Studio studio;
        studio.deletedThere();
        studio.open();
        studio.page->showTab(SharingPage::Tab::Conflicts);
        QTRY_COMPARE(studio.page->conflicts()->model().rowCount(), 1);
        auto* theirs = studio.child<QRadioButton>("chooseTheirs");
        auto* mine = studio.child<QRadioButton>("chooseMine");
        QCOMPARE(theirs->text(), u"Leave it deleted"_s);
        QCOMPARE(mine->text(), u"Restore it with mine"_s);
        QVERIFY(!studio.child<QRadioButton>("chooseOther")->isVisible());
        studio.picture(u"sharing-conflict-deleted"_s);
        QTest::mouseClick(isRestored ? mine : theirs, Qt::LeftButton);
        studio.press("settleButton");
        const Product* product = studio.file.document->mesh().find(studio.orders);
        QCOMPARE(product != nullptr, isRestored);
        if (product)
            QCOMPARE(product->purpose, u"By Ana"_s);
        QTRY_COMPARE(studio.page->conflicts()->sets()->table()->model()->rowCount(), 0);
    }

    void whatWasChosenStaysUntilTheirsIsAnother()
    {
        Studio studio;
        studio.conflict();
        studio.open();
        studio.page->showTab(SharingPage::Tab::Conflicts);
        ConflictModel& model = studio.page->conflicts()->model();
        QTRY_COMPARE(model.rowCount(), 1);
        model.choose(0, {Take::Mine});
        const auto again = [&] {
            studio.page->showTab(SharingPage::Tab::Outgoing);
            studio.page->showTab(SharingPage::Tab::Conflicts);
            QSignalSpy chosen(&model, &ConflictModel::chosen);
            QTRY_VERIFY(!chosen.isEmpty());
        };
        again();
        QVERIFY(model.choice(0));
        studio.write([&](SqlConnection& connection) {
            QJsonObject image = sharedFields(studio.file.document->mesh().find(RecordId(studio.orders)));
            image.insert(u"purpose"_s, u"By Cy"_s);
            ShareStore store(connection);
            const Status status = store.setFact(fact::cursor, u"9"_s);
            return status ? store.setBase(studio.orders, image) : status;
        });
        again();
        QCOMPARE(cell(model, 0, ConflictModel::TheirsColumn), u"By Cy"_s);
        QVERIFY(!model.choice(0)); // nobody has looked at it yet
    }

    void aConflictIsToldBeforeItIsSent()
    {
        Studio studio;
        studio.overtaken();
        studio.open();
        const OutgoingModel& model = studio.page->outgoing()->model();
        QTRY_COMPARE(cell(model, 0, OutgoingModel::StateColumn), u"Conflict ahead"_s);
        auto* reason = studio.child<InlineMessage>("outgoingReason");
        QTRY_VERIFY(reason->isVisible());
        QVERIFY2(reason->text().startsWith(u"Somebody changed this of Orders meanwhile: Purpose."_s),
                 qPrintable(reason->text()));
        QCOMPARE(studio.sharing->state().ahead, 1);
        QCOMPARE(studio.child<TabStrip>("sharingTabs")->tabText(int(SharingPage::Tab::Outgoing)), u"Outgoing (1)"_s);
        ShareState idle = studio.sharing->state();
        idle.phase = ShareState::Phase::Idle;
        QCOMPARE(standingOf(idle).word, u"1 conflict ahead"_s);
        idle.unsendable = Error {Error::Code::TooNew, u"Update"_s, {}};
        QCOMPARE(standingOf(idle).word, u"Reads only"_s); // before what cannot go out anyway
        studio.picture(u"sharing-ahead"_s);
    }

    void proposalsAreListedForThoseWhoDecide()
    {
        Studio studio;
        studio.open();
        Proposal own = studio.proposal(ProposalState::Declined);
        own.login = u"ana"_s;
        own.decidedBy = u"bob"_s;
        own.decidedAt = studio.file.clock.now();
        own.why = u"Ask again in spring."_s;
        const Proposal open = studio.proposal();
        studio.page->proposalDesk().take(std::vector {open, own});
        QCOMPARE(studio.child<TabStrip>("sharingTabs")->tabText(int(SharingPage::Tab::Proposals)), u"Proposals (1)"_s);
        studio.page->showTab(SharingPage::Tab::Proposals);
        ProposalsView& view = *studio.page->proposals();
        QAbstractItemModelTester tester(&view.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(view.model().rowCount(), 2);
        QCOMPARE(cell(view.model(), 0, ProposalModel::WhoColumn), u"cy"_s);
        QCOMPARE(cell(view.model(), 0, ProposalModel::DomainColumn), u"Sales"_s);
        QCOMPARE(cell(view.model(), 0, ProposalModel::StateColumn), u"Waits for you"_s);
        QCOMPARE(cell(view.model(), 1, ProposalModel::StateColumn), u"Declined"_s);
        view.takeContent(open.id, studio.proposedPurpose(u"Every order"_s));
        auto* changes = studio.child<QTableView>("previewTable", &view);
        QCOMPARE(cell(*changes->model(), 0, ChangeListModel::BeforeColumn), u"Every order"_s);
        QCOMPARE(cell(*changes->model(), 0, ChangeListModel::AfterColumn), u"By Cy"_s);
        auto* message = studio.child<InlineMessage>("proposalMessage");
        QCOMPARE(message->text(), u"Sign in to decide."_s);
        QCOMPARE(studio.child<QLabel>("proposalNote")->text(), u"It is in the contract."_s);
        QVERIFY(studio.child<QPushButton>("acceptButton")->isVisible());
        QVERIFY(!studio.child<QPushButton>("acceptButton")->isEnabled()); // nobody is signed in
        QVERIFY(!studio.child<QPushButton>("withdrawButton")->isVisible());

        view.takeContent(open.id, studio.proposedPurpose(u"As it was"_s));
        QVERIFY(message->isVisible());
        QVERIFY2(message->text().contains(u"Purpose"_s), qPrintable(message->text()));
        studio.picture(u"sharing-proposals"_s);
        view.list()->setCurrentRow(1);
        QVERIFY(message->text().contains(u"Ask again in spring."_s));
        QVERIFY(!studio.child<QPushButton>("acceptButton")->isVisible());
        studio.picture(u"sharing-proposal-declined"_s);
    }

    /// What was decided is told with the values of then, whatever the mesh has become.
    void anAcceptedProposalKeepsItsValues()
    {
        Studio studio;
        studio.setPurpose(u"By Cy"_s);
        studio.open();
        const Proposal accepted = studio.proposal(ProposalState::Accepted);
        studio.page->proposalDesk().take(std::vector {accepted});
        studio.page->showTab(SharingPage::Tab::Proposals);
        ProposalsView& view = *studio.page->proposals();
        view.takeContent(accepted.id, studio.proposedPurpose(u"Every order"_s));
        const auto* changes = studio.child<QTableView>("previewTable", &view);
        QCOMPARE(changes->model()->rowCount(), 1);
        QCOMPARE(cell(*changes->model(), 0, ChangeListModel::BeforeColumn), u"Every order"_s);
        QCOMPARE(cell(*changes->model(), 0, ChangeListModel::AfterColumn), u"By Cy"_s);
    }

    void conflictsAndRefusedAreSettledTogether()
    {
        ShareState idle;
        idle.phase = ShareState::Phase::Idle;
        idle.counts.conflicts = 2;
        idle.counts.refused = 1;
        QCOMPARE(shareStateText(idle), u"3 to settle"_s);
    }

    void whoProposedHearsOfTheAnswer()
    {
        Studio studio;
        studio.open();
        Proposal own = studio.proposal();
        own.login = u"ana"_s;
        own.canDecide = false;
        studio.page->proposalDesk().take(std::vector {own});
        studio.page->showTab(SharingPage::Tab::Proposals);
        QVERIFY(studio.child<QPushButton>("withdrawButton")->isVisible());
        own.state = ProposalState::Accepted;
        own.decidedBy = u"bob"_s;
        studio.page->proposalDesk().take(std::vector {own});
        QCOMPARE(studio.told, QStringList {u"bob accepted your proposal: Say what Orders is for"_s});
        QVERIFY(!studio.child<QPushButton>("withdrawButton")->isVisible());
    }

private:
    /// Row of the field of this label in the conflict that is shown.
    static int rowOf(const ConflictModel& model, const QString& label)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (cell(model, row, ConflictModel::FieldColumn) == label)
                return row;
        }
        return -1;
    }
};

} // namespace mesh

QTEST_MAIN(mesh::TestSharingDecisions)
#include "tst_sharing_decisions.moc"
