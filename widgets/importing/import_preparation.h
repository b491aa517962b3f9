// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/progress.h"
#include "document/document.h"
#include "exchange/issue.h"
#include "items/change_lines.h"
#include "widgets/theme/state_mark.h"

#include <QSet>

#include <memory>

namespace mesh {

class DocumentReader;

/// What importing would do with a record.
enum class ImportOutcome : quint8
{
    Created,
    Changed,
    Unchanged,
    Refused,
};
inline constexpr std::size_t importOutcomeCount = 4;
ImportOutcome importOutcomeOf(ChangeOutcome outcome); ///< what is deleted by an import has changed
QString importOutcomeLabel(ImportOutcome outcome);
/// The mark that goes with the word: shape, word and colour always say the same.
State importOutcomeState(ImportOutcome outcome);

/// One file of an import, in the words of the wizard.
struct PreparedFile
{
    QString path; ///< shown: relative to what was named
    QString location; ///< on disk, to leave it out
    QString format;
    QString version;
    qint64 size = 0;
    QString contents; ///< "1 contract, 4 datasets, 38 columns"
    std::array<int, importOutcomeCount> counts {}; ///< records by ImportOutcome
    Issues issues;
    QString refusal; ///< why the file cannot be imported; empty where it can
    bool isLeftAside = false; ///< found in a folder and no metadata at all; contents says what it is

    bool isRefused() const { return !refusal.isEmpty(); }
    int count(ImportOutcome outcome) const { return counts[std::size_t(outcome)]; }
    int issueCount(Issue::Severity severity) const;
};

/// Files that were read and what importing them would do: everything the wizard shows. Made on a worker, never changed
/// afterwards.
struct ImportPreparation
{
    std::vector<PreparedFile> files;
    ChangeLinesPtr lines; ///< one for each record it creates, changes, finds unchanged or refuses; never null
    std::array<int, importOutcomeCount> counts {};
    std::vector<FileContent> contents;

    const ChangeSet& changes() const { return lines->changes(); }
    int count(ImportOutcome outcome) const { return counts[std::size_t(outcome)]; }
    int acceptedFiles() const; ///< neither refused nor left aside
    int refusedFiles() const;
    int refusedRecords() const; ///< of files that are accepted
    int issueCount() const;
    bool isNothingNew() const { return changes().isEmpty(); }
};
using ImportPreparationPtr = std::shared_ptr<const ImportPreparation>;

/// Reads the files of @p paths (folders are walked), leaves out those of @p excluded, and compares them with @p mesh.
/// @p reader gives what was imported before, so that hand edits are told from what a file said; may be null.
/// Changes nothing. Any thread. Fails where it was cancelled: a file that cannot be read is listed as refused.
Result<ImportPreparationPtr> prepareImport(const Mesh& mesh, const DocumentReader* reader, const QStringList& paths,
                                           const QSet<QString>& excluded, const Progress& progress);

/// "214 new records, 3 changed, 40 unchanged" before an import.
QString previewSummary(const ImportPreparation& preparation);
/// "Imported 3 files: 214 records created, 3 changed" after it.
QString importSummary(const ImportPreparation& preparation);

} // namespace mesh
