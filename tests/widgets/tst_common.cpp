// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/display.h"

#include "widgets/common/budget_bar.h"
#include "widgets/common/chip.h"
#include "widgets/common/column_widths.h"
#include "widgets/common/dialog_service.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/inline_message.h"
#include "widgets/common/key_value_grid.h"
#include "widgets/common/moment_edit.h"
#include "widgets/common/navigation_rail.h"
#include "widgets/common/page_header.h"
#include "widgets/common/search_field.h"
#include "widgets/common/section_title.h"
#include "widgets/common/segmented_control.h"
#include "widgets/common/sparkline.h"
#include "widgets/common/state_label.h"
#include "widgets/common/tab_strip.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace mesh;

namespace {

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
    void whatAMomentShowsItReadsInEveryLanguage_data()
    {
        QTest::addColumn<QLocale>("locale");
        for (const char* name : {"en_US", "en_GB", "de_DE", "fr_FR", "ar_EG", "fa_IR", "ja_JP", "tr_TR", "zh_CN"})
            QTest::newRow(name) << QLocale(QString::fromLatin1(name));
    }
    void whatAMomentShowsItReadsInEveryLanguage()
    {
        QFETCH(QLocale, locale);
        QLocale::setDefault(locale);
        const auto restore = qScopeGuard([] { QLocale::setDefault(QLocale(QLocale::English)); });
        for (int month = 1; month <= 12; ++month) {
            const QDateTime at(QDate(2025, month, 9), QTime(7, 5));
            const MomentEdit edit(at);
            QVERIFY2(edit.dateTime() == at, qPrintable(edit.text()));
        }
    }

    void aHeaderOfAnyWidthComesToRest()
    {
        PageHeader header(u"Mesh"_s);
        auto* level = new QPushButton(u"Level"_s);
        header.addLeading(level);
        header.addOptional(new QLabel(u"17 of 17"_s));
        header.addTrailing(new QPushButton(u"Compare"_s), QIcon());
        QVERIFY(display(header));
        const int widest = header.sizeHint().width() + 20;
        class Count : public QObject
        {
        public:
            int requests = 0;
            bool eventFilter(QObject*, QEvent* event) override
            {
                requests += event->type() == QEvent::LayoutRequest ? 1 : 0;
                return false;
            }
        } count;
        header.installEventFilter(&count);
        for (int width = 120; width <= widest; ++width) {
            count.requests = 0;
            header.resize(width, 52);
            for (int turn = 0; turn < 12; ++turn)
                QCoreApplication::processEvents();
            QVERIFY2(count.requests < 8, qPrintable(u"%1 px: %2"_s.arg(width).arg(count.requests)));
        }
    }

    void aNameOfAFileIsOne()
    {
        QCOMPARE(fileNameOf(u"Customer 360, downstream impact"_s), u"Customer 360, downstream impact"_s);
        QCOMPARE(fileNameOf(u"from 3 Nov 2026, 14:05 to now"_s), u"from 3 Nov 2026, 14-05 to now"_s);
        QCOMPARE(fileNameOf(u"../../etc/passwd"_s), u"-..-etc-passwd"_s);
        QCOMPARE(fileNameOf(QString(500, u'x')).size(), 100);
    }

    void aMomentIsWhatWasTypedOrNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("moment");
        const QDateTime half(QDate(2025, 10, 15), QTime(10, 30));
        QTest::newRow("as shown") << u"15 Oct 2025, 10:30"_s << half;
        QTest::newRow("without a comma") << u" 15 Oct 2025  10:30 "_s << half;
        QTest::newRow("whole month") << u"15 October 2025, 10:30"_s << half;
        QTest::newRow("ISO") << u"2025-10-15T10:30:00"_s << half;
        QTest::newRow("ISO with a space") << u"2025-10-15 10:30"_s << half;
        QTest::newRow("German") << u"15.10.2025 10:30"_s << half;
        QTest::newRow("two digits of the year") << u"10/15/25"_s << QDateTime(QDate(2025, 10, 15), QTime(0, 0));
        QTest::newRow("a day") << u"2025-10-15"_s << QDateTime(QDate(2025, 10, 15), QTime(0, 0));
        QTest::newRow("no such day") << u"31 Feb 2025, 10:30"_s << QDateTime();
        QTest::newRow("no such hour") << u"15 Oct 2025, 25:30"_s << QDateTime();
        QTest::newRow("half of it") << u"15 Oct"_s << QDateTime();
        QTest::newRow("nothing") << QString() << QDateTime();
        QTest::newRow("to come") << u"1 Jan 2999, 00:00"_s << QDateTime();
    }
    void aMomentIsWhatWasTypedOrNone()
    {
        QFETCH(QString, text);
        QFETCH(QDateTime, moment);
        QLocale::setDefault(QLocale(QLocale::English));
        MomentEdit edit(QDateTime::currentDateTime().addDays(-7));
        QVERIFY(display(edit));
        edit.selectAll();
        text.isEmpty() ? QTest::keyClick(&edit, Qt::Key_Delete) : QTest::keyClicks(&edit, text);
        QCOMPARE(edit.dateTime(), moment);
        QCOMPARE(edit.problem().isEmpty(), moment.isValid());
    }

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

    void columnsShareTheirRoom_data()
    {
        QTest::addColumn<int>("room");
        QTest::addColumn<QList<int>>("widths");
        // A name of 144 to 200, an owner of 72 to 140, a state of 100 that cannot give way.
        QTest::newRow("all fits exactly") << 440 << QList<int> {200, 140, 100};
        QTest::newRow("more than wanted: half to the name, half to all text") << 480 << QList<int> {230, 150, 100};
        QTest::newRow("the widest gives way first") << 410 << QList<int> {170, 140, 100};
        QTest::newRow("then the next") << 370 << QList<int> {144, 126, 100};
        QTest::newRow("too narrow for anything") << 100 << QList<int> {144, 72, 100};
    }

    void columnsShareTheirRoom()
    {
        QFETCH(int, room);
        QFETCH(QList<int>, widths);
        const std::vector<ColumnNeed> needs {{144, 200, true}, {72, 140, true}, {100, 100, false}};
        const std::vector<int> shared = shareRoom(needs, room);
        QCOMPARE(QList<int>(shared.begin(), shared.end()), widths);
        QVERIFY(shareRoom({}, room).empty());
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

    void wordsGiveWayToWhatGrewWhileThePageWasHidden()
    {
        PageHeader header(u"Mesh"_s);
        auto* chip = new FilterChip(u"x"_s);
        header.addLeading(chip);
        auto* button = new QPushButton(u"Save as a picture"_s);
        header.addTrailing(button, QIcon());
        header.resize(header.layout()->sizeHint().width() + 60, 52);
        QVERIFY(display(header));
        QCOMPARE(button->text(), u"Save as a picture"_s);
        header.hide();
        chip->setText(u"by how good it has to be"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVERIFY(display(header));
        QCOMPARE(button->text(), QString());
        QTRY_COMPARE(chip->width(), chip->sizeHint().width());
        chip->setText(u"x"_s);
        QTRY_COMPARE(button->text(), u"Save as a picture"_s);
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
