// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/importing/import_preparation.h"

#include "document/document_reader.h"
#include "exchange/stray_file.h"
#include "items/words.h"
#include "mesh/apply.h"
#include "mesh/naming.h"
#include "widgets/importing/counted.h"

#include <QFileInfo>
#include <QLocale>

#include <unordered_set>

namespace mesh {

namespace {

struct Importing
{
    Q_DECLARE_TR_FUNCTIONS(Importing)
};

/// "1 contract, 4 datasets, 38 columns": the three kinds that say most, in the order of the metamodel.
QString contentsText(const QMap<QString, int>& records)
{
    static constexpr Kind telling[]
        = {Kind::Product, Kind::Contract, Kind::Dataset, Kind::Column, Kind::Flow, Kind::Process, Kind::Measurement,
           Kind::Rule,    Kind::Slo,      Kind::Port,    Kind::Domain, Kind::Team, Kind::Person};
    QStringList words;
    int rest = 0;
    QMap<QString, int> left = records;
    for (const Kind kind : telling) {
        const int count = left.take(QLatin1String(kindInfo(kind).token));
        if (count > 0 && words.size() < 3)
            words += countText(kind, count);
        else
            rest += count;
    }
    for (const int count : std::as_const(left))
        rest += count;
    if (words.isEmpty() && rest > 0)
        return counted(rest, Importing::tr("1 record"), Importing::tr("%L1 records", nullptr, rest));
    if (rest > 0)
        words += Importing::tr("%L1 more", "further records", rest).arg(rest);
    return words.isEmpty() ? Importing::tr("Nothing that is kept as records") : words.join(QStringLiteral(", "));
}

PreparedFile fileOf(const FileReport& report, const FoundFile& found, qint64 size)
{
    PreparedFile file;
    file.path = report.path;
    file.location = QFileInfo(found.path).absoluteFilePath();
    file.format = report.formatLabel;
    file.version = report.version;
    file.size = size;
    file.contents = contentsText(report.records);
    file.counts = {report.created, report.changed, report.unchanged, report.refused};
    if (isStray(found, report)) {
        file.isLeftAside = true;
        file.format.clear();
        file.contents = Importing::tr("Nothing that can be imported");
        return file;
    }
    file.issues = report.issues;
    if (report.refusal) {
        file.counts = {};
        file.refusal = report.refusal->message;
        // A refusal is an issue too: the list of issues is what people copy and send.
        file.issues.insert(file.issues.begin(), {Issue::Severity::Error, file.refusal, 0, {}});
    }
    return file;
}

/// What was refused, whole files and single records, and what stays as it is. Nothing where it was cancelled.
std::optional<std::vector<ChangeNote>> notesOf(const ImportPreparation& result, const std::vector<FileReport>& reports,
                                               const Mesh& after, const ChangeSet& changes, const Progress& progress)
{
    std::vector<ChangeNote> notes;
    for (const PreparedFile& file : result.files) {
        if (file.isRefused()) {
            notes.push_back({ChangeOutcome::Refused, {}, Kind::File, file.path, file.refusal});
            continue;
        }
        for (const Issue& issue : file.issues) {
            if (issue.refused != Kind::None)
                notes.push_back(
                    {ChangeOutcome::Refused,
                     {},
                     issue.refused,
                     issue.line > 0 ? Importing::tr("%1, line %2").arg(file.path).arg(issue.line) : file.path,
                     issue.message});
        }
    }
    std::unordered_set<RecordId> told;
    for (const RecordChange& change : changes.changes)
        told.insert(change.record);
    const auto unchanged = qsizetype(notes.size());
    for (const FileReport& report : reports) {
        for (const RecordId& id : report.unchangedRecords) {
            if (progress.isCancelled())
                return std::nullopt;
            if (!after.contains(id) || !told.insert(id).second)
                continue;
            const QString title = titleOf(after, id);
            const QString name = qualifiedNameOf(after, id);
            notes.push_back({ChangeOutcome::Unchanged, id, id.kind, title, name == title ? QString() : name});
        }
    }
    std::sort(notes.begin() + unchanged, notes.end(), [](const ChangeNote& a, const ChangeNote& b) {
        return std::tie(a.kind, a.title, a.detail) < std::tie(b.kind, b.title, b.detail);
    });
    return notes;
}

/// The bytes of files imported before, which tell what a person has changed since.
std::function<QByteArray(const QString&)> storedBytesOf(const Mesh& mesh, const DocumentReader& reader)
{
    QHash<QString, FileId> byHash;
    for (const File& file : mesh.all<File>())
        byHash.insert(file.sha256, file.id);
    return [byHash, reader](const QString& sha256) {
        const auto bytes = reader.fileContent(byHash.value(sha256));
        return bytes ? *bytes : QByteArray();
    };
}

/// Reads in the order found; refusals are in the result. Fails only where it was cancelled. The first half of the work.
Result<std::vector<ImportedFile>> readAll(const std::vector<FoundFile>& found, const Progress& progress)
{
    std::vector<ImportedFile> files;
    files.reserve(found.size());
    for (const FoundFile& entry : found) {
        progress.report(qint64(files.size()), 2 * qint64(found.size()));
        if (progress.isCancelled())
            return Progress::cancelled();
        ReadOptions options;
        options.folder = entry.folder;
        files.push_back(readImportedFile(entry.path, entry.shownPath, options, progress));
    }
    if (progress.isCancelled())
        return Progress::cancelled();
    return files;
}

} // namespace

ImportOutcome importOutcomeOf(ChangeOutcome outcome)
{
    switch (outcome) {
    case ChangeOutcome::Created:
        return ImportOutcome::Created;
    case ChangeOutcome::Changed:
    case ChangeOutcome::Deleted:
        return ImportOutcome::Changed;
    case ChangeOutcome::Unchanged:
        return ImportOutcome::Unchanged;
    case ChangeOutcome::Refused:
        return ImportOutcome::Refused;
    }
    Q_UNREACHABLE();
}

QString importOutcomeLabel(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Created:
        return Importing::tr("New");
    case ImportOutcome::Changed:
        return Importing::tr("Changed");
    case ImportOutcome::Unchanged:
        return Importing::tr("Unchanged");
    case ImportOutcome::Refused:
        return Importing::tr("Refused");
    }
    return {};
}

State importOutcomeState(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Created:
        return State::Active;
    case ImportOutcome::Changed:
        return State::Proposed;
    case ImportOutcome::Unchanged:
        return State::NotMeasured;
    case ImportOutcome::Refused:
        return State::Breached;
    }
    return State::NotMeasured;
}

int PreparedFile::issueCount(Issue::Severity severity) const
{
    return int(std::ranges::count(issues, severity, &Issue::severity));
}

int ImportPreparation::acceptedFiles() const
{
    return int(
        std::ranges::count_if(files, [](const PreparedFile& file) { return !file.isRefused() && !file.isLeftAside; }));
}

int ImportPreparation::refusedFiles() const
{
    return int(std::ranges::count_if(files, &PreparedFile::isRefused));
}

int ImportPreparation::refusedRecords() const
{
    int count = 0;
    for (const PreparedFile& file : files)
        count += file.count(ImportOutcome::Refused);
    return count;
}

int ImportPreparation::issueCount() const
{
    int count = 0;
    for (const PreparedFile& file : files)
        count += int(file.issues.size());
    return count;
}

Result<ImportPreparationPtr> prepareImport(const Mesh& mesh, const DocumentReader* reader, const QStringList& paths,
                                           const QSet<QString>& excluded, const Progress& progress)
{
    std::vector<FoundFile> found = findFiles(paths);
    QSet<QString> seen = excluded;
    std::erase_if(found, [&](const FoundFile& file) {
        const QString location = QFileInfo(file.path).absoluteFilePath();
        if (seen.contains(location))
            return true;
        seen.insert(location); // a file may be named itself and stand in a named folder
        return false;
    });
    auto files = readAll(found, progress);
    if (!files)
        return files.error();
    PlanOptions options;
    if (reader)
        options.storedBytes = storedBytesOf(mesh, *reader);
    // The second half: its own steps are other ones than files, and its progress only knows of being cancelled by us.
    const qint64 half = std::max<qint64>(1, qint64(found.size()));
    const Progress* self = nullptr;
    const Progress comparing([&](qint64 done, qint64 total) {
        if (progress.isCancelled())
            self->cancel();
        progress.report(half + (total > 0 ? half * done / total : 0), 2 * half);
    });
    self = &comparing;
    progress.report(half, 2 * half);
    auto plan = planImport(mesh, *files, options, comparing);
    if (!plan)
        return plan.error();
    auto result = std::make_shared<ImportPreparation>();
    auto after = apply(mesh, plan->changes);
    if (!after)
        return after.error();
    for (std::size_t at = 0; at < plan->files.size(); ++at)
        result->files.push_back(fileOf(plan->files[at], found[at], (*files)[at].size));
    std::ranges::stable_partition(result->files, std::not_fn(&PreparedFile::isLeftAside));
    for (StoredFile& file : plan->toStore)
        result->contents.push_back({file.id, std::move(file.bytes)});
    auto notes = notesOf(*result, plan->files, *after, plan->changes, progress);
    if (!notes)
        return Progress::cancelled();
    auto lines = std::make_shared<ChangeLines>(mesh, std::move(*after), std::move(plan->changes),
                                               ChangeLines::Grain::Records, std::move(*notes));
    for (std::size_t line = 0; line < lines->size(); ++line)
        ++result->counts[std::size_t(importOutcomeOf(lines->outcome(line)))];
    result->lines = std::move(lines);
    return ImportPreparationPtr(std::move(result));
}

QString previewSummary(const ImportPreparation& preparation)
{
    const int created = preparation.count(ImportOutcome::Created);
    const int changed = preparation.count(ImportOutcome::Changed);
    const int unchanged = preparation.count(ImportOutcome::Unchanged);
    QStringList words;
    if (created > 0)
        words += counted(created, Importing::tr("1 new record"), Importing::tr("%L1 new records", nullptr, created));
    if (changed > 0)
        words += Importing::tr("%L1 changed", nullptr, changed).arg(changed);
    if (unchanged > 0)
        words += Importing::tr("%L1 unchanged", nullptr, unchanged).arg(unchanged);
    if (const int refused = preparation.refusedRecords(); refused > 0)
        words += Importing::tr("%L1 refused", nullptr, refused).arg(refused);
    return words.join(QStringLiteral(", "));
}

QString importSummary(const ImportPreparation& preparation)
{
    const int files = preparation.acceptedFiles();
    const int created = preparation.count(ImportOutcome::Created);
    const int changed = preparation.count(ImportOutcome::Changed);
    QStringList words;
    if (created > 0)
        words += counted(created, Importing::tr("1 record created"),
                         Importing::tr("%L1 records created", nullptr, created));
    if (changed > 0)
        words += Importing::tr("%L1 changed", nullptr, changed).arg(changed);
    const QString what
        = counted(files, Importing::tr("Imported 1 file"), Importing::tr("Imported %L1 files", nullptr, files));
    //: "Imported 3 files", "14 records created, 2 changed"
    return Importing::tr("%1: %2.").arg(what, words.join(QStringLiteral(", ")));
}

} // namespace mesh
