// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/imported_file.h"
#include "mesh/change_set.h"

#include <QMap>

namespace mesh {

/// What the import of one file does.
struct FileReport
{
    QString path;
    QString format; ///< dbt, odcs, odps-bitol, openlineage; empty where unknown
    QString formatLabel; ///< for people
    QString version;
    QMap<QString, int> records; ///< how many records of a kind it speaks of, by the kind's token
    QJsonObject read; ///< counts of the parsed file
    int created = 0;
    int changed = 0;
    int unchanged = 0;
    int refused = 0; ///< records that the file speaks of and that are left out, each with an issue
    std::vector<RecordId> unchangedRecords; ///< that it speaks of
    bool isKnown = false; ///< was imported before, byte by byte
    Issues issues;
    std::optional<Error> refusal;

    QJsonObject toJson() const; ///< as `import --json` prints it
};

/// A file to be kept with the mesh.
struct StoredFile
{
    FileId id;
    QString sha256; ///< lower-case hexadecimal
    QByteArray bytes; ///< secrets masked
};

/// What an import would do: the change set to preview and commit, and what each file has to do with it.
struct ImportPlan
{
    ChangeSet changes;
    std::vector<FileReport> files; ///< in the order of the files given
    std::vector<StoredFile> toStore; ///< new contents only

    int refusedRecords() const;
    /// {"files": [...], "totals": {...}}; "ms" is for the caller to add.
    QJsonObject toJson() const;
};

struct PlanOptions
{
    Instant now = Instant::now(); ///< of the import
    /// The bytes of a file that was imported before, by its SHA-256 in lower-case hexadecimal; empty where they are
    /// gone. Told from them is what a person has changed since. Called on the thread of planImport().
    std::function<QByteArray(const QString& sha256)> storedBytes;
    /// Whether files that were imported before are read as if they were new: brings back what was deleted since.
    bool again = false;
};

/// Turns files into one change set against @p mesh: records are matched by identifier, qualified name and alias; see
/// ImportSession for which value wins. A pure function: nothing is stored. Fails only where it is cancelled.
Result<ImportPlan> planImport(const Mesh& mesh, const std::vector<ImportedFile>& files, const PlanOptions& options = {},
                              const Progress& progress = Progress());

} // namespace mesh
