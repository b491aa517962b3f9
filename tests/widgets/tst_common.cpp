// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/scripted_dialogs.h"

#include "widgets/common/budget_bar.h"
#include "widgets/common/chip.h"
#include "widgets/common/chip_edit.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/empty_state.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/inline_message.h"
#include "widgets/common/key_value_grid.h"
#include "widgets/common/message_strip.h"
#include "widgets/common/navigation_rail.h"
#include "widgets/common/page_header.h"
#include "widgets/common/search_field.h"
#include "widgets/common/section_title.h"
#include "widgets/common/segmented_control.h"
#include "widgets/common/sparkline.h"
#include "widgets/common/state_label.h"
#include "widgets/common/system_dialogs.h"
#include "widgets/common/tab_strip.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mesh;

namespace {
/// Shows a widget so that it takes part in focus and layout.
bool display(QWidget& widget)
{
    widget.show();
    widget.activateWindow();
    return QTest::qWaitForWindowActive(&widget);
}

QList<QAbstractButton*> buttonsOf(const QWidget& widget)
{
    return widget.findChildren<QAbstractButton*>();
}

int inkedPixels(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += pixel.alpha() > 128 && std::abs(pixel.red() - color.red()) < 40
                    && std::abs(pixel.green() - color.green()) < 40 && std::abs(pixel.blue() - color.blue()) < 40
                ? 1
                : 0;
        }
    }
    return count;
}
} // namespace

class TestCommon : public QObject
{
    Q_OBJECT

private slots:
    void segmentsAreChosenByMouseAndArrowKeys()
    {
        SegmentedControl control;
        for (const QString& text : {u"Domain"_s, u"Product"_s, u"Dataset"_s})
            control.addSegment(text);
        QSignalSpy changed(&control, &SegmentedControl::currentChanged);
        QVERIFY(display(control));
        QCOMPARE(control.current(), 0);
        QCOMPARE(control.height(), 28);
        const auto buttons = buttonsOf(control);
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        QCOMPARE(control.current(), 1);
        buttons.at(1)->setFocus();
        QTest::keyClick(buttons.at(1), Qt::Key_Right);
        QCOMPARE(control.current(), 2);
        QCOMPARE(changed.count(), 2);
        control.setCurrent(2);
        QCOMPARE(changed.count(), 2);
        QVERIFY(buttons.at(2)->isChecked());
    }

    void aChipAsksToBeClosedByMouseAndByKey()
    {
        FilterChip chip(u"Customer 360"_s);
        chip.setClosable(true);
        chip.resize(chip.sizeHint());
        QSignalSpy closed(&chip, &Chip::closeRequested);
        QSignalSpy clicked(&chip, &Chip::clicked);
        QVERIFY(display(chip));
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 14, chip.height() / 2));
        QCOMPARE(closed.count(), 1);
        QCOMPARE(clicked.count(), 0);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(20, chip.height() / 2));
        QCOMPARE(clicked.count(), 1);
        chip.setFocus();
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(closed.count(), 2);
    }

    void aChipIsClosedAtItsOtherEndFromRightToLeft()
    {
        FilterChip chip(u"Customer 360"_s);
        chip.setClosable(true);
        chip.setLayoutDirection(Qt::RightToLeft);
        chip.resize(chip.sizeHint());
        QSignalSpy closed(&chip, &Chip::closeRequested);
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(14, chip.height() / 2));
        QCOMPARE(closed.count(), 1);
    }

    void aChipOpensItsMenu()
    {
        FilterChip chip(u"by SLO"_s);
        QMenu menu;
        menu.addAction(u"by owner"_s);
        chip.setMenu(&menu);
        chip.resize(chip.sizeHint());
        QVERIFY(display(chip));
        QSignalSpy shown(&menu, &QMenu::aboutToShow);
        QTest::mouseClick(&chip, Qt::LeftButton);
        QCOMPARE(shown.count(), 1);
        QVERIFY(menu.isVisible());
        menu.close();
        QTest::keyClick(&chip, Qt::Key_Down);
        QCOMPARE(shown.count(), 2);
        menu.close();
    }

    void chipsAreAddedAndTakenBackWithTheKeyboard()
    {
        ChipEdit edit;
        edit.setSuggestions({u"PII"_s, u"marketing"_s});
        QSignalSpy changed(&edit, &ChipEdit::chipsChanged);
        QVERIFY(display(edit));
        QTest::keyClicks(edit.lineEdit(), u"pii"_s);
        QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
        QCOMPARE(edit.chips(), QStringList {u"PII"_s}); // spelt as the suggestion
        QTest::keyClicks(edit.lineEdit(), u"orders,"_s);
        QCOMPARE(edit.chips(), (QStringList {u"PII"_s, u"orders"_s}));
        QTest::keyClicks(edit.lineEdit(), u"ORDERS"_s);
        QTest::keyClick(edit.lineEdit(), Qt::Key_Return); // there already
        QCOMPARE(edit.chips().size(), 2);
        QVERIFY(edit.lineEdit()->text().isEmpty());
        QTest::keyClick(edit.lineEdit(), Qt::Key_Backspace);
        QCOMPARE(edit.chips(), QStringList {u"PII"_s});
        QCOMPARE(changed.count(), 3);
    }

    void onlySuggestionsAreTakenWhereTextIsNotFree()
    {
        ChipEdit edit;
        edit.setSuggestions({u"Marketing"_s});
        edit.setFreeText(false);
        QVERIFY(display(edit));
        QTest::keyClicks(edit.lineEdit(), u"fun"_s);
        QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
        QVERIFY(edit.chips().isEmpty());
        QVERIFY(!edit.lineEdit()->accessibleDescription().isEmpty());
        edit.lineEdit()->clear();
        QTest::keyClicks(edit.lineEdit(), u"marketing"_s);
        QTest::keyClick(edit.lineEdit(), Qt::Key_Return);
        QCOMPARE(edit.chips(), QStringList {u"Marketing"_s});
    }

    void theCrossOfAChipRemovesItFromTheList()
    {
        ChipEdit edit;
        edit.setChips({u"a"_s, u"b"_s, u"c"_s});
        edit.resize(300, edit.heightForWidth(300));
        QVERIFY(display(edit));
        QSignalSpy changed(&edit, &ChipEdit::chipsChanged);
        auto* chip = edit.findChildren<Chip*>().at(1);
        QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 11, chip->height() / 2));
        QCOMPARE(edit.chips(), (QStringList {u"a"_s, u"c"_s}));
        QCOMPARE(changed.count(), 1);
        edit.setReadOnly(true);
        QVERIFY(!edit.lineEdit()->isVisible());
    }

    void theFlowWrapsAndKnowsItsHeight()
    {
        QWidget box;
        auto* flow = new FlowLayout(&box, 6, 6);
        QList<QWidget*> items;
        for (int i = 0; i < 4; ++i) {
            auto* item = new QWidget;
            item->setFixedSize(60, 20);
            flow->addWidget(item);
            items.append(item);
        }
        box.resize(140, 200);
        QVERIFY(display(box));
        QCOMPARE(items.at(0)->geometry(), QRect(0, 0, 60, 20));
        QCOMPARE(items.at(1)->geometry(), QRect(66, 0, 60, 20));
        QCOMPARE(items.at(2)->geometry(), QRect(0, 26, 60, 20));
        QCOMPARE(flow->heightForWidth(140), 46);
        QCOMPARE(flow->heightForWidth(300), 20);
        QCOMPARE(flow->heightForWidth(60), 98);
        items.at(0)->hide();
        flow->activate();
        QCOMPARE(items.at(1)->x(), 0);
    }

    void theFlowBeginsAtTheRightWhereOneReadsFromThere()
    {
        QWidget box;
        box.setLayoutDirection(Qt::RightToLeft);
        auto* flow = new FlowLayout(&box, 6, 6);
        QList<QWidget*> items;
        for (int i = 0; i < 3; ++i) {
            auto* item = new QWidget;
            item->setFixedSize(60, 20);
            flow->addWidget(item);
            items.append(item);
        }
        box.resize(140, 200);
        QVERIFY(display(box));
        QCOMPARE(items.at(0)->geometry(), QRect(80, 0, 60, 20));
        QCOMPARE(items.at(1)->geometry(), QRect(14, 0, 60, 20));
        QCOMPARE(items.at(2)->geometry(), QRect(80, 26, 60, 20));
    }

    void undoIsOfferedAndAskedFor()
    {
        MessageStrip strip;
        strip.resize(900, 28);
        QVERIFY(display(strip));
        QSignalSpy undo(&strip, &MessageStrip::undoRequested);
        QSignalSpy action(&strip, &MessageStrip::actionRequested);
        auto* link = strip.findChild<QPushButton*>(u"messageLink"_s);
        QVERIFY(!link->isVisible());
        strip.showMessage(u"Moved 12 products to Ana Ruiz"_s, MessageStrip::Undo::Offered);
        QVERIFY(link->isVisible());
        QCOMPARE(strip.message(), u"Moved 12 products to Ana Ruiz"_s);
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(undo.count(), 1);
        link->setFocus();
        QTest::keyClick(link, Qt::Key_Space);
        QCOMPARE(undo.count(), 2);
        strip.showMessageWithAction(u"2 files were refused."_s, u"Show problems"_s, Tone::Warn);
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(action.count(), 1);
        QCOMPARE(undo.count(), 2);
        strip.showMessage(u"Saved"_s);
        QVERIFY(!link->isVisible());
    }

    void jobsShowTheirProgressAndCanBeCancelled()
    {
        MessageStrip strip;
        strip.resize(900, 28);
        QVERIFY(display(strip));
        QSignalSpy cancelled(&strip, &MessageStrip::cancelRequested);
        auto* row = strip.findChild<JobRow*>(u"currentJob"_s);
        auto* more = strip.findChild<QPushButton*>(u"moreJobs"_s);
        QVERIFY(!row->isVisible());
        const int first = strip.addJob(u"Importing manifest.json"_s);
        const int second = strip.addJob(u"Recomputing labels"_s, false);
        QVERIFY(first != second);
        QVERIFY(row->isVisible());
        QVERIFY(more->isVisible());
        auto* bar = row->findChild<QProgressBar*>();
        QCOMPARE(bar->maximum(), 0); // not known yet
        strip.setJobProgress(first, 62);
        QCOMPARE(bar->maximum(), 100);
        QCOMPARE(bar->value(), 62);
        auto* cross = row->findChild<QToolButton*>();
        QTest::mouseClick(cross, Qt::LeftButton);
        QTest::mouseClick(cross, Qt::LeftButton); // asked once is enough
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(cancelled.first().first().toInt(), first);
        strip.finishJob(first);
        QVERIFY(!more->isVisible());
        QVERIFY(!cross->isVisible()); // the second one cannot be cancelled
        strip.finishJob(second);
        strip.finishJob(second);
        QVERIFY(!row->isVisible());
        QCOMPARE(strip.jobCount(), 0);
    }

    void theListOfJobsCancelsTheOneMeant()
    {
        MessageStrip strip;
        strip.resize(900, 28);
        QVERIFY(display(strip));
        strip.addJob(u"First"_s);
        const int second = strip.addJob(u"Second"_s);
        QSignalSpy cancelled(&strip, &MessageStrip::cancelRequested);
        QTest::mouseClick(strip.findChild<QPushButton*>(u"moreJobs"_s), Qt::LeftButton);
        auto* view = strip.findChild<JobsView*>();
        QVERIFY(view && view->isVisible());
        const auto rows = view->findChildren<JobRow*>();
        QCOMPARE(rows.size(), 2);
        QTest::mouseClick(rows.at(1)->findChild<QToolButton*>(), Qt::LeftButton);
        QCOMPARE(cancelled.first().first().toInt(), second);
        strip.finishJob(1);
        strip.finishJob(second);
        QVERIFY(!view->isVisible());
    }

    void pagesAreChosenByMouseArrowsAndShortcut()
    {
        NavigationRail rail;
        rail.addPage(u"mesh"_s, u"Mesh"_s, QKeySequence(Qt::CTRL | Qt::Key_1));
        rail.addPage(u"catalogue"_s, u"Catalogue"_s, QKeySequence(Qt::CTRL | Qt::Key_2));
        rail.addPage(u"history"_s, u"History"_s);
        auto* settings = rail.addTool(u"settings"_s, u"Settings"_s);
        rail.resize(68, 600);
        QVERIFY(display(rail));
        QSignalSpy changed(&rail, &NavigationRail::currentChanged);
        QSignalSpy again(&rail, &NavigationRail::currentActivated);
        QCOMPARE(rail.width(), 68);
        QTest::mouseClick(rail.button(2), Qt::LeftButton);
        QCOMPARE(rail.current(), 2);
        QTest::keyClick(&rail, Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(rail.current(), 1); // a button stays down for a moment after its shortcut
        rail.button(1)->setFocus();
        QTest::keyClick(rail.button(1), Qt::Key_Up);
        QCOMPARE(rail.current(), 0);
        QCOMPARE(changed.count(), 3);
        QTest::mouseClick(rail.button(0), Qt::LeftButton);
        QCOMPARE(again.count(), 1);
        QTest::mouseClick(settings, Qt::LeftButton);
        QCOMPARE(rail.current(), 0);
        QVERIFY(rail.button(0)->toolTip().contains(u"Ctrl+1"_s));
    }

    void tabsThatDoNotFitMoveIntoTheMenu()
    {
        TabStrip tabs;
        for (const QString& text :
             {u"Overview"_s, u"Ownership"_s, u"Contract"_s, u"Quality"_s, u"Consent"_s, u"Lineage"_s, u"History"_s})
            tabs.addTab(text);
        tabs.resize(900, 36);
        QVERIFY(display(tabs));
        auto* more = tabs.findChild<QToolButton*>(u"moreTabs"_s);
        QVERIFY(!more->isVisible());
        tabs.resize(304, 36);
        QVERIFY(more->isVisible());
        const auto visibleTabs = [&] {
            QStringList texts;
            for (QAbstractButton* button : buttonsOf(tabs)) {
                if (button != more && button->isVisible()) {
                    texts.append(button->text());
                    if (button->geometry().right() > more->geometry().left())
                        texts.append(u"overlaps"_s);
                }
            }
            return texts;
        };
        QCOMPARE(visibleTabs().first(), u"Overview"_s);
        QVERIFY(!visibleTabs().contains(u"History"_s));
        QVERIFY(!visibleTabs().contains(u"overlaps"_s));
        QSignalSpy changed(&tabs, &TabStrip::currentChanged);
        emit more->menu()->aboutToShow();
        QCOMPARE(more->menu()->actions().last()->text(), u"History"_s);
        more->menu()->actions().last()->trigger();
        QCOMPARE(tabs.current(), 6);
        QCOMPARE(changed.count(), 1);
        QVERIFY(visibleTabs().contains(u"History"_s)); // the current one is always in sight
        QVERIFY(!visibleTabs().contains(u"overlaps"_s));
        tabs.setTabVisible(6, false);
        QCOMPARE(tabs.current(), 0);
    }

    void escapeEmptiesTheSearchBeforeItLeaves()
    {
        SearchField search(u"Search"_s);
        search.setShortcutHint(QKeySequence(Qt::CTRL | Qt::Key_K));
        QVERIFY(display(search));
        search.setFocus();
        QSignalSpy dismissed(&search, &SearchField::dismissed);
        QSignalSpy edited(&search, &QLineEdit::textEdited);
        QTest::keyClicks(&search, u"cust"_s);
        QTest::keyClick(&search, Qt::Key_Escape);
        QVERIFY(search.text().isEmpty());
        QCOMPARE(edited.last().first().toString(), QString());
        QCOMPARE(dismissed.count(), 0);
        QTest::keyClick(&search, Qt::Key_Escape);
        QCOMPARE(dismissed.count(), 1);
        QCOMPARE(search.accessibleName(), u"Search"_s);
    }

    void aLabelIsElidedOnlyWhereItMustBe()
    {
        ElidedLabel label(u"urn:li:dataset:(urn:li:dataPlatform:kafka,customer.events,PROD)"_s, nullptr,
                          Qt::ElideMiddle);
        label.resize(1000, 20);
        QVERIFY(!label.isElided());
        label.resize(100, 20);
        QVERIFY(label.isElided());
        QVERIFY(label.minimumSizeHint().width() < 40);
    }

    void valuesStandUnderTheirCaptions()
    {
        KeyValueGrid grid;
        grid.resize(300, 200);
        grid.addText(u"Purpose"_s, u"One trusted view"_s, KeyValueGrid::Span::Row);
        QLabel* domain = grid.addText(u"Domain"_s, u"Customer"_s);
        QLabel* type = grid.addText(u"Type"_s, u"Aggregate"_s);
        QVERIFY(display(grid));
        const auto at = [&grid](QWidget* widget) { return widget->mapTo(&grid, QPoint()); };
        QCOMPARE(at(domain).y(), at(type).y());
        QVERIFY(at(type).x() > at(domain).x() + 100);
        QCOMPARE(domain->accessibleName(), u"Domain"_s);
        grid.clear();
        QCOMPARE(grid.layout()->count(), 0);
    }

    void anEmptyPlaceOffersItsButtonAndItsLink()
    {
        EmptyState empty(u"Data products appear here."_s);
        QSignalSpy action(&empty, &EmptyState::actionTriggered);
        QSignalSpy link(&empty, &EmptyState::linkTriggered);
        QVERIFY(display(empty));
        QVERIFY(!empty.actionButton()->isVisible());
        empty.setActionText(u"Import files"_s);
        empty.setLinkText(u"Open the sample mesh"_s);
        QTest::mouseClick(empty.actionButton(), Qt::LeftButton);
        QTest::mouseClick(empty.linkButton(), Qt::LeftButton);
        QCOMPARE(action.count(), 1);
        QCOMPARE(link.count(), 1);
    }

    void aMessageHasAnActionAndCanBeDismissed()
    {
        InlineMessage message(Tone::Warn, u"9 products have no owner."_s);
        message.setActionText(u"Show them"_s);
        message.setClosable(true);
        QSignalSpy action(&message, &InlineMessage::actionTriggered);
        QSignalSpy closed(&message, &InlineMessage::closed);
        QVERIFY(display(message));
        QCOMPARE(message.accessibleName(), u"9 products have no owner."_s);
        QTest::mouseClick(message.findChild<QPushButton*>(), Qt::LeftButton);
        QTest::mouseClick(message.findChild<QToolButton*>(), Qt::LeftButton);
        QCOMPARE(action.count(), 1);
        QCOMPARE(closed.count(), 1);
        QVERIFY(!message.isVisible());
    }

    void titlesAndHeadersShowWhatTheyAreGiven()
    {
        PageHeader header(u"Catalogue"_s);
        header.setCount(u"124 products"_s);
        auto* button = new QPushButton(u"Import"_s);
        header.addTrailing(button);
        header.resize(800, 52);
        QVERIFY(display(header));
        QCOMPARE(button->geometry().right(), 800 - 16 - 1);
        QCOMPARE(button->height(), 28);
        QCOMPARE(header.countText(), u"124 products"_s);
        SectionTitle title(u"Owners"_s);
        QSignalSpy action(&title, &SectionTitle::actionTriggered);
        title.setActionText(u"Add owner"_s);
        QTest::mouseClick(title.actionButton(), Qt::LeftButton);
        QCOMPARE(action.count(), 1);
    }

    void aSparklineDrawsItsValuesAndSkipsGaps()
    {
        const auto draw = [](const std::vector<double>& values) {
            QImage image(80, 20, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintSparkline(painter, image.rect(), values, Qt::black);
            return image;
        };
        const double gap = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(inkedPixels(draw({}), Qt::black), 0);
        QCOMPARE(inkedPixels(draw({1}), Qt::black), 0);
        QCOMPARE(inkedPixels(draw({gap, gap}), Qt::black), 0);
        const int whole = inkedPixels(draw({5, 5, 5, 5, 5}), Qt::black);
        QVERIFY(whole > 40);
        QVERIFY(inkedPixels(draw({5, gap, gap, 5, 5}), Qt::black) < whole);
    }

    void aBudgetIsSaidInWordsToo()
    {
        BudgetBar bar;
        bar.setBudget(0.384, State::AtRisk);
        QCOMPARE(bar.accessibleName(), u"38 % of the error budget left"_s);
        bar.setBudget(-3, State::Breached);
        QCOMPARE(bar.budget(), 0.0);
        bar.resize(134, 20);
        QCOMPARE(inkedPixels(bar.grab().toImage(), tokens().bad), 0);
        bar.setBudget(0.5, State::Met);
        QVERIFY(inkedPixels(bar.grab().toImage(), tokens().good) > 100);
    }

    void aStateIsShapeWordAndColour()
    {
        StateLabel label(State::AtRisk);
        QCOMPARE(label.accessibleName(), u"At risk"_s);
        label.resize(label.sizeHint());
        QVERIFY(inkedPixels(label.grab().toImage(), tokens().warn) > 20);
        label.setState(State::Active, u"production"_s);
        QCOMPARE(label.word(), u"production"_s);
    }

    void enterNeverDestroys()
    {
        QuestionDialog dialog({.title = u"Delete 3 products?"_s,
                               .text = u"Their datasets stay."_s,
                               .details = {u"Customer 360"_s},
                               .confirmLabel = u"Delete 3 products"_s,
                               .alternativeLabel = {},
                               .cancelLabel = {},
                               .isDestructive = true});
        QVERIFY(display(dialog));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.answer(), Answer::Cancel);

        QuestionDialog again({.title = u"Delete 3 products?"_s,
                              .text = {},
                              .details = {},
                              .confirmLabel = u"Delete 3 products"_s,
                              .alternativeLabel = u"Keep the datasets"_s,
                              .cancelLabel = {},
                              .isDestructive = true});
        QVERIFY(display(again));
        QTest::mouseClick(again.findChild<QPushButton*>(u"confirmButton"_s), Qt::LeftButton);
        QCOMPARE(again.answer(), Answer::Confirm);
    }

    void aScriptAnswersInThePlaceOfAPerson()
    {
        ScriptedDialogs dialogs;
        DialogService& service = dialogs;
        QCOMPARE(service.ask(nullptr, {}), Answer::Cancel);
        dialogs.answers = {Answer::Confirm};
        dialogs.paths = {u"/tmp/a.meshstead"_s};
        Question question;
        question.title = u"Replace?"_s;
        QCOMPARE(service.ask(nullptr, question), Answer::Confirm);
        QCOMPARE(dialogs.asked.last().title, u"Replace?"_s);
        QCOMPARE(service.saveFile(nullptr, {}), u"/tmp/a.meshstead"_s);
        QVERIFY(service.openFile(nullptr, {}).isEmpty());
    }

    void aScreenReaderFindsNamesAndRoles()
    {
        SegmentedControl segments;
        segments.addSegment(u"Table"_s);
        NavigationRail rail;
        rail.addPage(u"mesh"_s, u"Mesh"_s);
        TabStrip tabs;
        tabs.addTab(u"Overview"_s);
        FilterChip chip(u"by SLO"_s);
        const auto check = [](QObject* object, QAccessible::Role role, const QString& name) {
            const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(object);
            return face && face->role() == role && face->text(QAccessible::Name) == name;
        };
        QVERIFY(check(buttonsOf(segments).first(), QAccessible::RadioButton, u"Table"_s));
        QVERIFY(check(rail.button(0), QAccessible::RadioButton, u"Mesh"_s));
        QVERIFY(check(tabs.findChild<QRadioButton*>(), QAccessible::RadioButton, u"Overview"_s));
        QVERIFY(check(&chip, QAccessible::Button, u"by SLO"_s));
        QVERIFY(QAccessible::queryAccessibleInterface(rail.button(0))->state().checked);
    }

    void everythingSurvivesASwitchOfTheTheme()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* segments = new SegmentedControl;
        segments->addSegment(u"Table"_s);
        segments->addSegment(u"Cards"_s);
        auto* message = new InlineMessage(Tone::Bad, u"No."_s);
        column->addWidget(segments);
        column->addWidget(message);
        column->addWidget(new StateLabel(State::Met));
        QVERIFY(display(window));
        const QImage light = window.grab().toImage();
        appTheme().setChoice(Theme::Choice::Dark);
        const QImage dark = window.grab().toImage();
        QVERIFY(light != dark);
        QVERIFY(light.pixelColor(1, 1).lightness() > 200);
        QVERIFY(dark.pixelColor(1, 1).lightness() < 60);
        appTheme().setChoice(Theme::Choice::Light);
        QCOMPARE(window.grab().toImage(), light);
    }
};

QTEST_MAIN(TestCommon)
#include "tst_common.moc"
