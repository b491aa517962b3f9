// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/display.h"

#include "widgets/common/chip.h"
#include "widgets/common/chip_edit.h"
#include "widgets/common/flow_layout.h"

#include <QMenu>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace mesh;

class TestChips : public QObject
{
    Q_OBJECT

private slots:
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
};

QTEST_MAIN(TestChips)
#include "tst_chips.moc"
