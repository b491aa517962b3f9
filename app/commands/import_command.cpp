// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/commands.h"

#include "document/document_reader.h"
#include "exchange/stray_file.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>

namespace mesh {

using namespace Qt::StringLiterals;

namespace {

const QStringList& formatTokens()
{
    static const QStringList tokens {u"dbt"_s, u"odcs"_s, u"odps-bitol"_s, u"openlineage"_s, u"meshstead"_s};
    return tokens;
}

QString severityWord(Issue::Severity severity)
{
    switch (severity) {
    case Issue::Severity::Note:
        return Commands::tr("note");
    case Issue::Severity::Warning:
        return Commands::tr("warning");
    case Issue::Severity::Error:
        return Commands::tr("error");
    }
    return {};
}

/// As compilers write it, so that editors and CI find the place.
void tellIssues(const FileReport& file, Output& output)
{
    if (file.refusal)
        output.message(Commands::tr("%1: refused: %2").arg(file.path, file.refusal->message));
    for (const Issue& issue : file.issues) {
        if (issue.severity == Issue::Severity::Note)
            continue;
        const QString place = issue.line > 0 ? QString(file.path % u':' % QString::number(issue.line)) : file.path;
        output.message(place % u": "_s % severityWord(issue.severity) % u": "_s % issue.message);
    }
}

void tellFile(const FileReport& file, Output& output)
{
    if (file.refusal) {
        output.line(Commands::tr("%1  refused").arg(file.path));
        return;
    }
    const QString format = file.version.isEmpty() ? file.formatLabel : QString(file.formatLabel % u' ' % file.version);
    QString line = Commands::tr("%1  %2: %3 created, %4 changed, %5 unchanged")
                       .arg(file.path, format)
                       .arg(file.created)
                       .arg(file.changed)
                       .arg(file.unchanged);
    if (file.refused > 0)
        line = Commands::tr("%1, %2 refused", "an import's line, then records that were left out")
                   .arg(line)
                   .arg(file.refused);
    output.line(line);
}

/// The bytes of files imported before, which tell what a person has changed since.
std::function<QByteArray(const QString&)> storedBytesOf(const Document& document)
{
    QHash<QString, FileId> byHash;
    for (const File& file : document.mesh().all<File>())
        byHash.insert(file.sha256, file.id);
    return [byHash, reader = document.reader()](const QString& sha256) {
        const auto bytes = reader.fileContent(byHash.value(sha256));
        return bytes ? *bytes : QByteArray();
    };
}

std::optional<QString> wrongUse(const QStringList& arguments, const QString& format)
{
    if (arguments.size() < 2)
        return Commands::tr("import takes a workspace and at least one file or folder.");
    if (!format.isEmpty() && !formatTokens().contains(format))
        return Commands::tr("\"%1\" is no format. The formats are %2.").arg(format, formatTokens().join(u", "_s));
    if (!QFileInfo::exists(arguments.front())) {
        return Commands::tr("There is no workspace %1. \"meshstead new %1\" makes one.").arg(arguments.front());
    }
    for (const QString& path : arguments.mid(1)) {
        if (!QFileInfo::exists(path))
            return Commands::tr("There is no file or folder %1.").arg(path);
    }
    return {};
}

ExitCode runImport(const QCommandLineParser& parser, Output& output)
{
    QElapsedTimer clock;
    clock.start();
    const QStringList arguments = parser.positionalArguments();
    const QString format = parser.value(u"format"_s);
    if (const auto wrong = wrongUse(arguments, format))
        return output.misused(*wrong);
    const bool isDry = parser.isSet(u"dry-run"_s);
    auto document = openWorkspace(arguments.front(), isDry ? Access::Read : Access::Write);
    if (!document)
        return output.fail(document.error());

    ReadOptions reading;
    reading.formatToken = format;
    const std::vector<FoundFile> found = findFiles(arguments.mid(1));
    std::vector<ImportedFile> files;
    for (const FoundFile& file : found) {
        reading.folder = file.folder;
        files.push_back(readImportedFile(file.path, file.shownPath, reading));
    }
    PlanOptions planning;
    planning.storedBytes = storedBytesOf(**document);
    auto plan = planImport((*document)->mesh(), files, planning);
    if (!plan)
        return output.fail(plan.error());
    const ChangeCounts counts = countsOf(plan->changes);
    QJsonObject report = plan->toJson();
    if (!isDry) {
        std::vector<FileContent> contents;
        for (StoredFile& file : plan->toStore)
            contents.push_back({file.id, std::move(file.bytes)});
        if (const Status status = (*document)->commitNow(std::move(plan->changes), std::move(contents)); !status)
            return output.fail(status.error());
    }

    int refused = 0;
    int strays = 0;
    for (std::size_t at = 0; at < plan->files.size(); ++at) {
        const FileReport& file = plan->files[at];
        if (isStray(found[at], file)) {
            ++strays;
            continue;
        }
        refused += file.refusal.has_value();
        tellIssues(file, output);
        tellFile(file, output);
    }
    const int accepted = int(files.size()) - strays - refused;
    // Of a folder, what does not fit is left aside; but the format was named because something should.
    const bool isMisfit = !format.isEmpty() && accepted == 0 && strays > 0;
    if (isMisfit)
        output.message(Commands::tr("None of these files is %1.").arg(format));
    if (strays > 0)
        output.line(Commands::tr("%1 of %2 files are no metadata and were left aside.").arg(strays).arg(files.size()));
    if (files.empty())
        output.line(Commands::tr("There are no files in what was named."));
    else if (counts.created + counts.changed == 0)
        output.line(accepted == 0 ? Commands::tr("Nothing was imported.")
                                  : Commands::tr("Nothing new: everything is as it was imported."));
    else
        output.line((isDry ? Commands::tr("%1 of %2 files would be imported: %3 records created, %4 changed.")
                           : Commands::tr("%1 of %2 files imported: %3 records created, %4 changed."))
                        .arg(accepted)
                        .arg(accepted + refused)
                        .arg(counts.created)
                        .arg(counts.changed));
    // What only happens to stand in a folder is not refused, and must not look so to a script.
    QJsonObject totals = report.value("totals"_L1).toObject();
    totals.insert(u"refused"_s, refused);
    totals.insert(u"leftAside"_s, strays);
    report.insert(u"totals"_s, totals);
    report.insert(u"ms"_s, clock.elapsed());
    output.json(report);
    return refused > 0 || isMisfit ? ExitCode::Refused : ExitCode::Done;
}

} // namespace

Command importCommand()
{
    return {
        .name = "import",
        .usage = "WORKSPACE PATH... [--format F] [--dry-run] [--json]",
        .summary = QT_TRANSLATE_NOOP(
            "Commands", "Imports dbt artifacts, ODCS contracts, ODPS products, OpenLineage events and native files."),
        .options =
            [](QCommandLineParser& parser) {
                parser.addOption({u"format"_s,
                                  Commands::tr("What the files are, where their content leaves it open: %1.")
                                      .arg(formatTokens().join(u", "_s)),
                                  u"F"_s});
                parser.addOption({u"dry-run"_s, Commands::tr("Only tells what would be imported; changes nothing.")});
            },
        .run = runImport};
}

} // namespace mesh
