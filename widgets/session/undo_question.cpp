// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/session/undo_question.h"

#include "items/history_model.h"
#include "items/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace mesh {

namespace {

struct UndoWords
{
    Q_DECLARE_TR_FUNCTIONS(mesh::UndoWords)
};

/// From so many records on a change set of an earlier session is taken back only after a question. The person no longer
/// has it in mind, and it may be what everything else stands on.
constexpr quint64 fewRecords = 20;

QString effectText(const ChangeCounts& counts)
{
    const auto number = [](quint64 count) { return QLocale().toString(count); };
    QStringList sentences;
    if (counts.created > 0)
        sentences += UndoWords::tr("Records that would be deleted: %1.").arg(number(counts.created));
    if (counts.changed > 0)
        sentences += UndoWords::tr("Records that would be changed back: %1.").arg(number(counts.changed));
    if (counts.removed > 0)
        sentences += UndoWords::tr("Records that would come back: %1.").arg(number(counts.removed));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

std::optional<Question> questionBeforeUndo(const NextUndo& next)
{
    const ChangeCounts& counts = next.entry.counts;
    const quint64 records = counts.created + counts.changed + counts.removed;
    if (records <= (next.isOfEarlierSession ? fewRecords : Document::immediateChanges))
        return {};
    const ChangeSetInfo& info = next.entry.info;
    const QString made = next.isOfEarlierSession
        ? UndoWords::tr("%1 did this on %2, before the workspace was opened.").arg(info.who, dateText(info.at))
        : UndoWords::tr("%1 did this on %2.").arg(info.who, dateText(info.at));
    Question question;
    //: %1 is the sentence of a change such as "Import 12 files"
    question.title = UndoWords::tr("Take back \"%1\"?").arg(info.reason);
    question.text
        = UndoWords::tr("%1 %2 You can redo it until you change something else.").arg(made, effectText(counts));
    for (const KindCount& each : next.kinds)
        question.details += countText(each.kind, each.records);
    question.confirmLabel = UndoWords::tr("Take it back");
    question.isDestructive = true;
    return question;
}

QString undoneText(const NextUndo& next, const QString& what)
{
    if (!next.isOfEarlierSession)
        return UndoWords::tr("Undone: %1").arg(what);
    const ChangeSetInfo& info = next.entry.info;
    //: %1 is what was undone, %2 who had done it, %3 when
    return UndoWords::tr("Undone: %1, by %2 on %3").arg(what, info.who, dateText(info.at));
}

} // namespace mesh
