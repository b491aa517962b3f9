// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/inspector_bench.h"

#include "governance/ownership.h"
#include "items/editing.h"
#include "items/flow_edits.h"
#include "mesh/change_builder.h"
#include "mesh/naming.h"
#include "mesh/validation.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/inline_message.h"
#include "widgets/editors/record_picker.h"
#include "widgets/editors/term_tree_view.h"
#include "widgets/inspector/columns_table.h"
#include "widgets/inspector/consent_tab.h"
#include "widgets/inspector/history_tab.h"
#include "widgets/inspector/inspector.h"
#include "widgets/inspector/lineage_tab.h"
#include "widgets/inspector/overview_tab.h"
#include "widgets/inspector/ownership_tab.h"
#include "widgets/inspector/quality_tab.h"
#include "widgets/inspector/record_field.h"
#include "widgets/inspector/unseen_strip.h"
#include "widgets/inspector/value_view.h"
#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace mesh;

namespace {
Value valueOf(const Desk& desk, RecordId id, const QString& field)
{
    return desk.mesh().find(id).value(*kindInfo(id.kind).field(field));
}

/// As if it had come in from the shared mesh.
void setByColleague(Desk& desk, RecordId id, const QString& field, const QString& text)
{
    const FieldInfo& info = *kindInfo(id.kind).field(field);
    const Result<Value> value = parseValue(desk.mesh(), info, text);
    QVERIFY(value);
    const std::vector<RecordId> records {id};
    QVERIFY(desk.document->commitNow(settingField(desk.mesh(), records, info, *value)));
}
} // namespace

class TestInspector : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { appTheme().setChoice(Theme::Choice::Light); }

    void leavingAFieldThatWasOnlyOpenedWritesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("prose") << u"purpose"_s;
        QTest::newRow("line") << u"version"_s;
        QTest::newRow("choice") << u"status"_s;
    }
    void leavingAFieldThatWasOnlyOpenedWritesNothing()
    {
        QFETCH(const QString, name);
        Desk desk;
        Bench bench(desk);
        const RecordId id = desk.product(u"Customer 360"_s);
        desk.session.select(id);
        RecordField* field = fieldIn(bench.tab<OverviewTab>(InspectorTabId::Overview), name);
        QVERIFY(field);
        field->beginEditing();
        QVERIFY(field->isEditing());
        setByColleague(desk, id, name, name == u"status" ? u"retired"_s : u"9.9 of a colleague"_s);
        const Value theirs = valueOf(desk, id, name);
        const auto before = desk.document->history({});
        QVERIFY(field->finishEditing());
        QVERIFY(!field->isEditing());
        QVERIFY(valueOf(desk, id, name) == theirs);
        QCOMPARE(desk.document->history({})->size(), before->size());
    }

    void whatBecameMixedIsNotWrittenOver()
    {
        Desk desk;
        Bench bench(desk);
        const RecordId first = desk.product(u"Customer 360"_s);
        const RecordId second = desk.product(u"Orders daily"_s);
        for (const RecordId id : {first, second})
            setByColleague(desk, id, u"version"_s, u"1"_s);
        desk.session.select(std::vector<RecordId> {first, second});
        RecordField* field = fieldIn(bench.tab<OverviewTab>(InspectorTabId::Overview), u"version"_s);
        QVERIFY(field);
        field->beginEditing();
        setByColleague(desk, second, u"version"_s, u"3"_s);
        const auto* edit = field->findChild<QLineEdit*>(u"versionEdit"_s);
        QVERIFY(edit);
        QTRY_VERIFY(edit->text().isEmpty()); // it says that there are several
        QVERIFY(field->finishEditing());
        QVERIFY(valueOf(desk, second, u"version"_s) == Value(QString(u"3"_s)));
        QVERIFY(valueOf(desk, first, u"version"_s) == Value(QString(u"1"_s)));
    }

    void tabGoesFromAFieldToTheNext()
    {
        Desk desk;
        Bench bench(desk);
        QPushButton other(u"Elsewhere"_s, &bench.inspector); // where the focus must not go
        other.show();
        desk.session.select(desk.product(u"Customer 360"_s));
        auto* tab = bench.tab<OverviewTab>(InspectorTabId::Overview);
        type(fieldIn(tab, u"version"_s), u"4.0"_s, Qt::Key_Tab);
        const auto* reached = qobject_cast<ValueView*>(QApplication::focusWidget());
        QVERIFY(reached && tab->isAncestorOf(reached));
        QVERIFY(reached != fieldIn(tab, u"version"_s)->view());
        QVERIFY(valueOf(desk, desk.product(u"Customer 360"_s), u"version"_s) == Value(QString(u"4.0"_s)));
    }

    void whoeverTypesChoosesWhenAColleagueWasFirst()
    {
        for (const bool isMine : {true, false}) {
            Desk desk;
            Bench bench(desk);
            const RecordId id = desk.product(u"Customer 360"_s);
            desk.session.select(id);
            RecordField* field = fieldIn(bench.tab<OverviewTab>(InspectorTabId::Overview), u"purpose"_s);
            QVERIFY(field);
            field->beginEditing();
            QTest::keyClicks(QApplication::focusWidget(), u"Mine "_s);
            setByColleague(desk, id, u"purpose"_s, u"Theirs"_s);
            QVERIFY(!field->finishEditing());
            auto* notice = field->findChild<QLabel*>(u"meanwhileText"_s);
            QVERIFY(notice && notice->isVisible() && notice->text().contains(u"Theirs"));
            QVERIFY(valueOf(desk, id, u"purpose"_s) == Value(QString(u"Theirs"_s)));
            QTest::mouseClick(field->findChild<QPushButton*>(isMine ? u"meanwhileMine"_s : u"meanwhileTheirs"_s),
                              Qt::LeftButton);
            QVERIFY(!field->isEditing());
            QCOMPARE(valueOf(desk, id, u"purpose"_s).to<QString>().contains(u"Mine"), isMine);
            QVERIFY(field->view()->hasFocus()); // the keyboard goes on from here
        }
    }

    void whatWasTypedIsKeptWhereTheWindowGoesOn()
    {
        Desk desk;
        Bench bench(desk);
        const RecordId id = desk.product(u"Customer 360"_s);
        desk.session.select(id);
        RecordField* field = fieldIn(bench.tab<OverviewTab>(InspectorTabId::Overview), u"purpose"_s);
        field->beginEditing();
        QTest::keyClicks(QApplication::focusWidget(), u"Half a sentence "_s);
        setByColleague(desk, id, u"purpose"_s, u"Theirs"_s);
        QSignalSpy told(&desk.session, &Session::told);
        desk.session.select(desk.product(u"Orders daily"_s));
        QVERIFY(QApplication::clipboard()->text().contains(u"Half a sentence"));
        QVERIFY(told.size() == 1 && told.front().front().toString().contains(u"clipboard"));
        QVERIFY(valueOf(desk, id, u"purpose"_s) == Value(QString(u"Theirs"_s)));
    }

    void itSaysWhatIsSelected()
    {
        Desk desk;
        Bench bench(desk);
        desk.session.select(desk.product(u"Customer 360"_s));
        QCOMPARE(bench.inspector.findChild<ElidedLabel*>(u"inspectorTitle"_s)->text(), u"Customer 360"_s);
        desk.session.select({desk.product(u"Customer 360"_s), desk.product(u"Orders daily"_s)});
        QCOMPARE(bench.inspector.findChild<ElidedLabel*>(u"inspectorTitle"_s)->text(), u"2 products"_s);
    }

    void whatAColleagueChangedIsSaidUntilItIsSeen()
    {
        Desk desk;
        Bench bench(desk);
        const RecordId orders = desk.product(u"Orders daily"_s);
        const RecordId master = desk.product(u"Customer master"_s);
        ChangeSetBuilder changes(desk.mesh());
        changes.edit<Product>(orders.as<Kind::Product>(), [](Product& product) {
            product.purpose = u"By Lea"_s;
            product.name = u"Orders, daily"_s;
        });
        const Instant since = Instant::now();
        QVERIFY(desk.document->receive(changes.build(u"Received from lea"_s), [](SqlConnection&) { return ok(); }));
        QSignalSpy seen(&desk.session, &Session::seen);
        QObject::connect(&desk.session, &Session::seen, &desk.session, [&](const std::vector<RecordId>& records) {
            UnseenRecords left = *desk.session.unseen();
            for (const RecordId& record : records)
                left.erase(record);
            desk.session.setUnseen(left);
        });
        desk.session.setUnseen({{orders, {u"lea"_s, since, since}}, {master, {u"bob"_s, {}, {}}}});
        auto* strip = bench.inspector.findChild<InlineMessage*>(u"unseenStrip"_s);
        QVERIFY(strip && !strip->isVisible());
        desk.session.select(orders);
        QVERIFY(strip->isVisible());
        QVERIFY2(strip->text().startsWith(u"Changed by lea, "_s), qPrintable(strip->text()));
        QTRY_VERIFY2(strip->text().endsWith(u"since you last looked: Name, Purpose."_s), qPrintable(strip->text()));
        QCOMPARE(seen.size(), 0);
        // Who has it before the eyes has seen it; what is said stays as long as the record.
        QTRY_COMPARE_WITH_TIMEOUT(seen.size(), 1, 2 * UnseenStrip::lookTime);
        QVERIFY(strip->isVisible());
        QVERIFY(!strip->findChild<QPushButton*>()->isVisible());

        desk.session.select(master);
        QCOMPARE(strip->text(), u"Changed by bob, since you last looked."_s);
        QTest::mouseClick(strip->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(seen.size(), 2);
        QVERIFY(!strip->isVisible());
        QVERIFY(desk.session.unseen()->empty());
    }

    void whatIsShownForABlinkIsNotSeen()
    {
        Desk desk;
        Bench bench(desk);
        const RecordId orders = desk.product(u"Orders daily"_s);
        desk.session.setUnseen({{orders, {u"lea"_s, {}, {}}}});
        QSignalSpy seen(&desk.session, &Session::seen);
        desk.session.select(orders);
        QTest::qWait(UnseenStrip::lookTime / 4);
        desk.session.select(desk.product(u"Customer master"_s));
        QTest::qWait(UnseenStrip::lookTime);
        bench.inspector.hide();
        desk.session.select(orders);
        QTest::qWait(UnseenStrip::lookTime + 200);
        QCOMPARE(seen.size(), 0);
    }

    void everyKindOfRecordCanBeShownInEveryTab()
    {
        Desk desk;
        Bench bench(desk);
        for (const KindInfo& info : allKinds()) {
            RecordId first;
            desk.mesh().forEach(info.kind, [&](const RecordView& record) {
                if (first.isNull())
                    first = record.id();
            });
            if (first.isNull())
                continue;
            desk.session.select(first);
            for (int tab = 0; tab < 7; ++tab)
                bench.inspector.setCurrentTab(InspectorTabId(tab));
            bench.inspector.setCurrentTab(InspectorTabId::Overview);
        }
    }

    void aFieldCommitsOnEnterAndUndoTakesItBack()
    {
        Desk desk;
        Bench bench(desk);
        const RecordId id = desk.product(u"Orders daily"_s);
        desk.session.select(id);
        const Mesh before = desk.mesh();
        auto* tab = bench.tab<OverviewTab>(InspectorTabId::Overview);
        type(fieldIn(tab, u"version"_s), u"3.0.1"_s, Qt::Key_Return);
        QCOMPARE(desk.mesh().find(id).value(u"version").to<QString>(), u"3.0.1"_s);
        QCOMPARE(desk.document->undoText(), u"Set version of Orders daily to 3.0.1"_s);
        QVERIFY(desk.document->undoNow().has_value());
        QVERIFY(desk.mesh() == before);
    }

    /// Before and after: what the shared mesh will not take is said where it is done.
    void whatIsNotOnesOwnIsSaidBeforeItIsTyped()
    {
        Desk desk;
        Bench bench(desk);
        QStringList told;
        connect(&desk.session, &Session::told, this, [&](const QString& text) { told += text; });
        const RecordId orders = desk.product(u"Orders daily"_s);
        const Product product = *desk.mesh().find(orders.as<Kind::Product>());
        const auto* message = bench.inspector.findChild<InlineMessage*>(u"fenceMessage"_s);
        desk.session.select(orders);
        QVERIFY(!message->isVisible()); // works alone
        desk.session.setRights(WriteRights {.isWriter = true, .isLead = false, .domains = {product.domain}});
        QVERIFY(!message->isVisible());
        auto* tab = bench.tab<OverviewTab>(InspectorTabId::Overview);
        type(fieldIn(tab, u"version"_s), u"3.0.1"_s, Qt::Key_Return);
        QCOMPARE(told.last(), u"Set version of Orders daily to 3.0.1"_s);

        ChangeSetBuilder making(desk.mesh());
        making.create(Domain {.id = {}, .name = u"New"_s});
        QVERIFY(desk.session.commit(making.build(u"Add a domain"_s)));
        QVERIFY(told.last().contains(u"Only governance leads may make or remove domains"_s));

        desk.session.setRights(WriteRights {.isWriter = true, .isLead = false, .domains = {}});
        QTRY_VERIFY(message->isVisible());
        const QString domain = desk.mesh().find(product.domain)->name;
        QCOMPARE(message->text(), domain % u" is not one of your domains. You can send a change as a proposal."_s);
        type(fieldIn(tab, u"version"_s), u"3.0.2"_s, Qt::Key_Return);
        QCOMPARE(told.last(), u"Set version of Orders daily to 3.0.2 - "_s % message->text());

        // What comes to a domain of one's own, as by a transfer, is one's own; what leaves it, and what goes, is not.
        const auto& domains = desk.mesh().all<Domain>();
        const auto other = std::ranges::find_if(domains, [&](const Domain& d) { return d.id != product.domain; });
        QVERIFY(other != domains.end());
        const DomainId own = other->id;
        const DomainId foreign = product.domain;
        desk.session.setRights(WriteRights {.isWriter = true, .isLead = false, .domains = {own}});
        for (const DomainId to : {own, foreign}) {
            ChangeSetBuilder changes(desk.mesh());
            changes.edit<Product>(orders.as<Kind::Product>(), [&](Product& moved) { moved.domain = to; });
            QVERIFY(desk.session.commit(changes.build(u"Move"_s)));
            QCOMPARE(told.last().startsWith(u"Move - "_s), to == foreign);
        }

        desk.session.setRights(WriteRights {.isWriter = true, .isLead = true, .domains = {}});
        QTRY_VERIFY(!message->isVisible());
    }

    void escapeRestoresAndLeavesNoTrace()
    {
        Desk desk;
        Bench bench(desk);
        desk.session.select(desk.product(u"Orders daily"_s));
        const Mesh before = desk.mesh();
        auto* tab = bench.tab<OverviewTab>(InspectorTabId::Overview);
        RecordField* field = fieldIn(tab, u"version"_s);
        type(field, u"9.9"_s, Qt::Key_Escape);
        QVERIFY(!field->isEditing());
        QVERIFY(desk.mesh() == before);
    }

    void leavingAFieldCommitsIt()
    {
        Desk desk;
        Bench bench(desk);
        const RecordId id = desk.product(u"Orders daily"_s);
        desk.session.select(id);
        auto* tab = bench.tab<OverviewTab>(InspectorTabId::Overview);
        RecordField* field = fieldIn(tab, u"tier"_s);
        field->beginEditing();
        QTest::keyClicks(field->findChild<QLineEdit*>(u"tierEdit"_s), u"gold"_s);
        fieldIn(tab, u"version"_s)->view()->setFocus();
        QCOMPARE(desk.mesh().find(id).value(u"tier").to<QString>(), u"gold"_s);
    }

    void aRefusedValueStaysWithItsReason()
    {
        Desk desk;
        Bench bench(desk);
        const RecordId id = desk.product(u"Orders daily"_s);
        desk.session.select(id);
        auto* tab = bench.tab<ConsentTab>(InspectorTabId::Consent);
        RecordField* field = fieldIn(tab, u"retention"_s);
        type(field, u"sometime"_s, Qt::Key_Return);
        QVERIFY(field->isEditing());
        QVERIFY(!field->findChild<QLabel*>(u"retentionProblem"_s)->text().isEmpty());
        QCOMPARE(field->findChild<QLineEdit*>(u"retentionEdit"_s)->text(), u"sometime"_s);
        QVERIFY(desk.mesh().find(id).value(u"retention").isNull());
        QTest::keyClick(field->findChild<QLineEdit*>(u"retentionEdit"_s), Qt::Key_Escape);
    }

    void theOwnerIsChangedByTyping()
    {
        Desk desk;
        Bench bench(desk);
        const RecordId id = desk.product(u"Customer 360"_s);
        desk.session.select(id);
        const Mesh before = desk.mesh();
        auto* tab = bench.tab<OwnershipTab>(InspectorTabId::Ownership);
        auto* who = tab->findChild<RecordPicker*>(u"ownerWho"_s);
        who->setFocus();
        QTest::keyClicks(who, u"Jonas Weber"_s);
        QTest::mouseClick(tab->findChild<QPushButton*>(u"ownerSet"_s), Qt::LeftButton);
        const QDate today = QDate::currentDate();
        QStringList owners;
        for (const Owner& owner : ownersOf(desk.mesh(), id, today)) {
            if (owner.role == OwnershipRole::Owner)
                owners += titleOf(desk.mesh(), owner.who());
        }
        QCOMPARE(owners, QStringList {u"Jonas Weber"_s});
        QCOMPARE(desk.document->undoText(), u"Set owner of Customer 360 to Jonas Weber"_s);
        QVERIFY(desk.document->undoNow().has_value());
        QVERIFY(desk.mesh() == before);
    }

    void anUnknownNameMakesAPersonOnlyWhenAskedTwice()
    {
        Desk desk;
        Bench bench(desk);
        desk.session.select(desk.product(u"Segment feed"_s));
        auto* tab = bench.tab<OwnershipTab>(InspectorTabId::Ownership);
        auto* who = tab->findChild<RecordPicker*>(u"ownerWho"_s);
        const std::size_t people = desk.mesh().count(Kind::Person);
        QTest::keyClicks(who, u"Nora Lind"_s);
        auto* set = tab->findChild<QPushButton*>(u"ownerSet"_s);
        QTest::mouseClick(set, Qt::LeftButton);
        QCOMPARE(desk.mesh().count(Kind::Person), people);
        QTest::mouseClick(set, Qt::LeftButton);
        QCOMPARE(desk.mesh().count(Kind::Person), people + 1);
        QVERIFY(!named(desk.mesh(), Kind::Person, u"Nora Lind"_s).isNull());
    }

    void unownedOnPurposeIsSaidAndTakenBack()
    {
        Desk desk;
        Bench bench(desk);
        const RecordId id = desk.product(u"Segment feed"_s);
        desk.session.select(id);
        auto* tab = bench.tab<OwnershipTab>(InspectorTabId::Ownership);
        auto* box = tab->findChild<QCheckBox*>(u"ownerUnowned"_s);
        box->click();
        std::vector<Owner> owners = ownersOf(desk.mesh(), id, QDate::currentDate());
        QVERIFY(std::ranges::any_of(owners, &Owner::isUnowned));
        QTest::qWait(1);
        QVERIFY(box->isChecked());
        box->click();
        owners = ownersOf(desk.mesh(), id, QDate::currentDate());
        QVERIFY(std::ranges::none_of(owners, &Owner::isUnowned));
    }

    void anInheritedOwnerCanBeMadeExplicit()
    {
        Desk desk;
        Bench bench(desk);
        const RecordId id = desk.product(u"Stock forecast"_s);
        desk.session.select(id);
        auto* tab = bench.tab<OwnershipTab>(InspectorTabId::Ownership);
        auto* own = tab->findChild<QPushButton*>(u"ownerMakeExplicit"_s);
        QVERIFY(own);
        QTest::mouseClick(own, Qt::LeftButton);
        const std::vector<Owner> owners = ownersOf(desk.mesh(), id, QDate::currentDate());
        QVERIFY(!owners.empty());
        QVERIFY(!owners.front().isInherited);
    }

    void membersOfATeamComeAndGo()
    {
        Desk desk;
        Bench bench(desk);
        RecordId team;
        desk.mesh().forEach(Kind::Team, [&](const RecordView& record) {
            if (team.isNull())
                team = record.id();
        });
        const RecordId clara = named(desk.mesh(), Kind::Person, u"Clara Petit"_s);
        QVERIFY(!team.isNull() && !clara.isNull());
        const std::size_t before = desk.mesh().referring<&Membership::team>(team).size();
        desk.session.select(team);
        auto* tab = bench.tab<OwnershipTab>(InspectorTabId::Ownership);
        RecordPicker* who = nullptr;
        for (RecordPicker* each : tab->findChildren<RecordPicker*>(u"memberWho"_s)) {
            if (each->isVisibleTo(tab))
                who = each;
        }
        QVERIFY(who);
        QTest::keyClicks(who, u"Nobody At All"_s);
        QTest::keyClick(who, Qt::Key_Return);
        QCOMPARE(desk.mesh().referring<&Membership::team>(team).size(), before); // nobody is called so
        who->clear();
        QTest::keyClicks(who, u"Clara Petit"_s);
        QTest::keyClick(who, Qt::Key_Return);
        const auto members = desk.mesh().referring<&Membership::team>(team);
        QCOMPARE(members.size(), before + 1);
        const auto made = std::ranges::find(members, clara.as<Kind::Person>(), &Membership::person);
        QVERIFY(made != members.end());
        QCOMPARE((*made)->from, QDate::currentDate());
        const MembershipId id = (*made)->id;
        QVERIFY(desk.document->undoText().startsWith(u"Add Clara Petit to "_s));

        // Role and dates are fields like any other.
        QTest::qWait(1);
        RecordField* role = nullptr;
        for (RecordField* field : tab->findChildren<RecordField*>(u"roleField"_s)) {
            if (field->isVisibleTo(tab) && field->view()->text() == u"Not set"_s)
                role = field;
        }
        QVERIFY(role);
        type(role, u"Data engineer"_s, Qt::Key_Return);
        QCOMPARE(desk.mesh().find(id)->role, u"Data engineer"_s);

        // The person shows the team, and leads back to it.
        desk.session.select(clara);
        QTest::qWait(1);
        QPushButton* link = nullptr;
        for (QPushButton* button : tab->findChildren<QPushButton*>()) {
            if (button->isVisibleTo(tab) && button->text() == titleOf(desk.mesh(), team))
                link = button;
        }
        QVERIFY(link);
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(desk.session.current(), team);
    }

    void anSloIsAddedAndEdited()
    {
        Desk desk;
        Bench bench(desk);
        const RecordId id = desk.product(u"Raw clickstream"_s);
        desk.session.select(id);
        const Mesh before = desk.mesh();
        auto* tab = bench.tab<QualityTab>(InspectorTabId::Quality);
        QTest::mouseClick(tab->findChild<QPushButton*>(u"sloAdd"_s), Qt::LeftButton);
        QTRY_COMPARE(tab->findChildren<SloCard*>().size(), 1);
        auto* card = tab->findChild<SloCard*>();
        QTRY_VERIFY(card->isOpen());
        auto* name = card->findChild<QLineEdit*>(u"nameEdit"_s);
        QVERIFY(name); // ready to be typed
        QTest::keyClicks(name, u"Fresh by noon"_s);
        QTest::keyClick(name, Qt::Key_Return);
        type(fieldIn(card, u"objective"_s), u"97.5"_s, Qt::Key_Return);
        type(fieldIn(card, u"target"_s), u"60"_s, Qt::Key_Return);
        RecordField* dimension = fieldIn(card, u"dimension"_s);
        dimension->beginEditing();
        auto* combo = dimension->findChild<QComboBox*>(u"dimensionEdit"_s);
        combo->hidePopup();
        combo->setFocus();
        QTest::keyClicks(combo, u"T"_s);
        QTest::keyClick(combo, Qt::Key_Return);
        const std::vector<const Slo*> slos = desk.mesh().referring<&Slo::subject>(id);
        QCOMPARE(slos.size(), 1U);
        QCOMPARE(slos.front()->name, u"Fresh by noon"_s);
        QCOMPARE(slos.front()->objective.text, u"97.5"_s);
        QCOMPARE(slos.front()->target.text, u"60"_s);
        QCOMPARE(slos.front()->dimension, Dimension::Timeliness);
        while (!(desk.mesh() == before) && desk.document->canUndo())
            QVERIFY(desk.document->undoNow().has_value());
        QVERIFY(desk.mesh() == before);
    }

    void severalRecordsAreEditedAsOne()
    {
        Desk desk;
        Bench bench(desk);
        const std::vector<RecordId> two {desk.product(u"Orders daily"_s), desk.product(u"Web events"_s)};
        desk.session.select(two);
        auto* tab = bench.tab<OverviewTab>(InspectorTabId::Overview);
        RecordField* domain = fieldIn(tab, u"domain"_s);
        QCOMPARE(domain->view()->text(), u"Mixed values"_s);
        type(fieldIn(tab, u"version"_s), u"4.0"_s, Qt::Key_Return);
        for (const RecordId& id : two)
            QCOMPARE(desk.mesh().find(id).value(u"version").to<QString>(), u"4.0"_s);
        QCOMPARE(desk.document->undoText(), u"Set version of 2 products to 4.0"_s);
    }

    void neighboursLeadAlongTheFlows()
    {
        Desk desk;
        Bench bench(desk);
        const RecordId id = desk.product(u"Customer 360"_s);
        QCOMPARE(neighboursOf(desk.mesh(), id, FlowSide::Upstream).size(), 3U);
        QCOMPARE(neighboursOf(desk.mesh(), id, FlowSide::Downstream).size(), 1U);
        desk.session.select(id);
        auto* tab = bench.tab<LineageTab>(InspectorTabId::Lineage);
        QCOMPARE(tab->findChildren<QPushButton*>(u"neighbour"_s).size(), 4);
        QTest::mouseClick(tab->findChildren<QPushButton*>(u"neighbour"_s).last(), Qt::LeftButton);
        QCOMPARE(desk.session.current(), desk.product(u"Churn training set"_s));
    }

    void evidenceIsSetWhereTheLineageIsTold()
    {
        Desk desk;
        Bench bench(desk);
        desk.session.select(named(desk.mesh(), Kind::Dataset, u"customer_360"_s));
        auto* tab = bench.tab<LineageTab>(InspectorTabId::Lineage);
        auto* evidence = tab->findChildren<QPushButton*>(u"evidence"_s).first();
        QVERIFY(evidence->text() != u"inferred"_s);
        evidence->menu()->actions().last()->trigger();
        FlowId flow;
        for (const Flow& each : desk.mesh().all<Flow>()) {
            if (each.evidence == FlowEvidence::Inferred)
                flow = each.id;
        }
        QVERIFY(!flow.isNull());
        // The flow itself tells the same, and what a review has said.
        QVERIFY(
            desk.session.commit(rejectFlows(desk.mesh(), std::vector {flow}, u"A test run"_s, reviewerNow(u"ana"_s))));
        QTRY_COMPARE(tab->findChildren<QPushButton*>(u"neighbour"_s).size(), 3);
        QTest::mouseClick(tab->findChild<QPushButton*>(u"ruledOut"_s), Qt::LeftButton);
        QCOMPARE(desk.session.current(), RecordId(flow));
        bench.inspector.setCurrentTab(InspectorTabId::Lineage);
        QTRY_COMPARE(tab->findChildren<QPushButton*>(u"flowEnd"_s).size(), 2);
        bool isTold = false;
        for (const QLabel* label : tab->findChildren<QLabel*>())
            isTold = isTold || label->text().contains(u"A test run"_s);
        QVERIFY(isTold);
    }

    void theHistoryBringsAFieldBack()
    {
        Desk desk;
        Bench bench(desk);
        const RecordId id = desk.product(u"Orders daily"_s);
        desk.session.select(id);
        const std::vector<RecordId> one {id};
        QVERIFY(desk.session.commit(
            settingField(desk.mesh(), one, *kindInfo(Kind::Product).field(u"version"), Value(u"5.0"_s))));
        auto* tab = bench.tab<HistoryTab>(InspectorTabId::History);
        QTRY_VERIFY(tab->findChild<QToolButton*>(u"restoreField"_s));
        QTest::mouseClick(tab->findChild<QToolButton*>(u"restoreField"_s), Qt::LeftButton);
        QCOMPARE(desk.mesh().find(id).value(u"version").to<QString>(), u"2.1.0"_s);
    }

    void everyControlHasAName()
    {
        Desk desk;
        Bench bench(desk);
        desk.session.select(desk.product(u"Customer 360"_s));
        for (int tab = 0; tab < 7; ++tab) {
            bench.inspector.setCurrentTab(InspectorTabId(tab));
            QTest::qWait(50);
            for (const QWidget* widget : bench.inspector.findChildren<QWidget*>()) {
                if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&bench.inspector)
                    || widget->inherits("QScrollArea") || widget->inherits("QStackedWidget"))
                    continue;
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
                QVERIFY2(isNamed,
                         qPrintable(QString(QString::fromLatin1(widget->metaObject()->className()) % u" "_s
                                            % widget->objectName())));
            }
        }
    }
};

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
