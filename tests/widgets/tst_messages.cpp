// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/display.h"
#include "widgets/scripted_dialogs.h"

#include "widgets/common/empty_state.h"
#include "widgets/common/inline_message.h"
#include "widgets/common/message_strip.h"
#include "widgets/common/system_dialogs.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace mesh;

class TestMessages : public QObject
{
    Q_OBJECT

private slots:
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
};

QTEST_MAIN(TestMessages)
#include "tst_messages.moc"
