// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "document/undo_stack.h"

#include <QTest>

using namespace mesh;
using namespace Qt::StringLiterals;

namespace {

ChangeSetInfo made(quint64 id, const QString& reason, Origin origin = Origin::Edit, quint64 reverts = 0)
{
    ChangeSetInfo info;
    info.id = {0, id};
    info.reason = reason;
    info.origin = origin;
    info.reverts = {0, reverts};
    return info;
}

} // namespace

class TestUndoStack : public QObject
{
    Q_OBJECT

private slots:
    void nothingCanBeUndoneAtFirst()
    {
        const UndoStack stack;
        QVERIFY(!stack.canUndo());
        QVERIFY(!stack.canRedo());
        QCOMPARE(stack.undoText(), QString());
    }

    void undoAndRedoCarryTheFirstReason()
    {
        UndoStack stack;
        stack.follow(made(1, u"Rename"_s));
        stack.follow(made(2, u"Undo: Rename"_s, Origin::Undo, 1));
        QVERIFY(!stack.canUndo());
        QCOMPARE(stack.redoText(), u"Rename"_s);
        stack.follow(made(3, u"Redo: Rename"_s, Origin::Redo, 2));
        QCOMPARE(stack.undoText(), u"Rename"_s);
        QVERIFY(stack.nextUndo() == (Uuid {0, 3}));
        stack.follow(made(4, u"Undo: Rename"_s, Origin::Undo, 3));
        QCOMPARE(stack.redoText(), u"Rename"_s);
        QVERIFY(stack.nextRedo() == (Uuid {0, 4}));
    }

    void aNewChangeForgetsWhatCouldBeRedone()
    {
        UndoStack stack;
        stack.follow(made(1, u"One"_s));
        stack.follow(made(2, u"Undo: One"_s, Origin::Undo, 1));
        stack.follow(made(3, u"Two"_s));
        QVERIFY(!stack.canRedo());
        QCOMPARE(stack.undoText(), u"Two"_s);
    }

    void aRestoreFromTheHistoryCanBeUndone()
    {
        UndoStack stack;
        stack.follow(made(1, u"One"_s));
        stack.follow(made(2, u"Two"_s));
        stack.follow(made(3, u"Take back: One"_s, Origin::Restore, 1));
        QCOMPARE(stack.undoText(), u"Take back: One"_s);
    }

    void anUndoOfWhatWeWereNotToldOfIsPassedOver()
    {
        UndoStack stack;
        stack.follow(made(2, u"Undo: One"_s, Origin::Undo, 1));
        QVERIFY(!stack.canUndo());
        QVERIFY(!stack.canRedo());
    }
};

QTEST_GUILESS_MAIN(TestUndoStack)
#include "tst_undo_stack.moc"
