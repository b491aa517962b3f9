// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/commands.h"

#include "document/document_reader.h"
#include "mesh/diff.h"

#include <QCommandLineParser>
#include <QJsonArray>

#include <limits>

namespace mesh {

using namespace Qt::StringLiterals;

namespace {

ExitCode runUndo(const QCommandLineParser& parser, Output& output)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 1)
        return output.misused(Commands::tr("undo takes a workspace."));
    const auto document = openWorkspace(arguments[0], Access::Write);
    if (!document)
        return output.fail(document.error());
    if (!(*document)->canUndo()) {
        output.message(Commands::tr("There is nothing to undo."));
        output.json({{u"undone"_s, QJsonValue::Null}});
        return ExitCode::Done;
    }
    const QString text = (*document)->undoText();
    if (const Status status = (*document)->undoNow(); !status)
        return output.fail(status.error());
    output.line(Commands::tr("Undone: %1").arg(text));
    output.json({{u"undone"_s, text}});
    return ExitCode::Done;
}

ExitCode runHistory(const QCommandLineParser& parser, Output& output)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.isEmpty() || arguments.size() > 2)
        return output.misused(Commands::tr("history takes a workspace and perhaps a name."));
    const auto document = openWorkspace(arguments[0], Access::Read);
    if (!document)
        return output.fail(document.error());
    const Mesh& mesh = (*document)->mesh();
    HistoryFilter filter;
    filter.limit = std::numeric_limits<int>::max(); // all: a list that ends somewhere would look whole
    if (arguments.size() == 2) {
        const auto id = resolveRecord(**document, arguments[1]);
        if (!id)
            return output.fail(id.error());
        filter.record = *id;
    }
    const auto history = (*document)->history(filter);
    if (!history)
        return output.fail(history.error());

    QJsonArray list;
    for (const HistoryEntry& entry : *history) {
        QJsonObject object = toJson(entry.info);
        object.insert(u"created"_s, qint64(entry.counts.created));
        object.insert(u"changed"_s, qint64(entry.counts.changed));
        object.insert(u"removed"_s, qint64(entry.counts.removed));
        object.insert(u"undone"_s, entry.isUndone);
        const QString what = entry.isUndone ? Commands::tr("%1 (undone)").arg(entry.info.reason) : entry.info.reason;
        output.line(u"%1  %2  %3"_s.arg(entry.info.at.toString(), entry.info.who.leftJustified(12), what));
        if (filter.record) {
            auto changeSet = (*document)->changeSet(entry.info.id);
            if (!changeSet)
                return output.fail(changeSet.error());
            std::erase_if(changeSet->changes, [&](const RecordChange& c) { return c.record != *filter.record; });
            for (const QString& line : changesToText(mesh, mesh, *changeSet))
                output.line(u"    "_s % line);
            object.insert(u"changes"_s, changesToJson(mesh, mesh, *changeSet));
        }
        list.append(object);
    }
    output.json({{u"history"_s, list}});
    return ExitCode::Done;
}

ExitCode runDiff(const QCommandLineParser& parser, Output& output)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 3)
        return output.misused(Commands::tr("diff takes a workspace and two dates, or a date and \"now\"."));
    const auto from = parseInstant(arguments[1]);
    if (!from)
        return output.fail(from.error());
    const auto to = parseInstant(arguments[2]);
    if (!to)
        return output.fail(to.error());
    const auto document = openWorkspace(arguments[0], Access::Read);
    if (!document)
        return output.fail(document.error());
    const auto before = (*document)->meshAsOf(*from);
    if (!before)
        return output.fail(before.error());
    const auto after = (*document)->meshAsOf(*to);
    if (!after)
        return output.fail(after.error());

    const ChangeSet changes = diff(*before, *after);
    const ChangeCounts counts = countsOf(changes);
    for (const QString& line : changesToText(*before, *after, changes))
        output.line(line);
    output.message(
        Commands::tr("%1 created, %2 changed, %3 removed").arg(counts.created).arg(counts.changed).arg(counts.removed));
    output.json({{u"from"_s, from->toString()},
                 {u"to"_s, to->toString()},
                 {u"created"_s, qint64(counts.created)},
                 {u"changed"_s, qint64(counts.changed)},
                 {u"removed"_s, qint64(counts.removed)},
                 {u"changes"_s, changesToJson(*before, *after, changes)}});
    return ExitCode::Done;
}

} // namespace

Command undoCommand()
{
    return {.name = "undo",
            .usage = "WORKSPACE",
            .summary = QT_TRANSLATE_NOOP("Commands", "Takes the last change back."),
            .run = runUndo};
}

Command historyCommand()
{
    return {.name = "history",
            .usage = "WORKSPACE [NAME] [--json]",
            .summary = QT_TRANSLATE_NOOP("Commands", "Lists every change, of all or of one record."),
            .run = runHistory};
}

Command diffCommand()
{
    return {.name = "diff",
            .usage = "WORKSPACE FROM TO [--json]",
            .summary = QT_TRANSLATE_NOOP("Commands", "Tells what differs between two dates."),
            .run = runDiff};
}

} // namespace mesh
