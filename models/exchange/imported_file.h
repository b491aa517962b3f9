// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/progress.h"
#include "exchange/dbt.h"
#include "exchange/format.h"
#include "exchange/native.h"
#include "exchange/odcs.h"
#include "exchange/odps.h"
#include "exchange/openlineage.h"
#include "exchange/tree_builder.h"

#include <variant>

namespace mesh {

/// What a document of a file holds, as read by the reader of its format.
using ImportedContent = std::variant<std::monostate, DbtManifest, DbtCatalog, DbtResults, DbtSemanticManifest,
                                     OdcsContract, OdpsProduct, OlEvents, NativeMesh>;

/// A file that was read: what it is, what it says, and what is wrong with it. The contents point into the tree.
struct ImportedFile
{
    QString path; ///< as it is to be shown, with / between folders
    qint64 size = 0; ///< of the file as it was found
    QByteArray bytes; ///< as they are to be stored: with secrets masked
    QByteArray hash; ///< SHA-256 of bytes
    Format format; ///< of its first document that has one
    QString version; ///< of the format: v12, 3.1.0
    std::shared_ptr<const Tree> tree; ///< null where refused
    std::vector<ImportedContent> contents; ///< one per document
    QJsonObject read; ///< the counts, as in the reference list of expected counts
    Issues issues;
    std::optional<Error> refusal; ///< why nothing of it can be used
};

/// The tree of a text, before any format is known.
struct ParsedText
{
    QByteArray bytes; ///< as they are to be stored
    std::shared_ptr<Tree> tree;
    bool isYaml = false;
    QStringList duplicateKeys;
};

Result<ParsedText> parseText(const QByteArray& bytes, const ReadLimits& limits, const Progress& progress,
                             Issues& issues);
Result<ParsedText> parseFile(const QString& path, const ReadLimits& limits, const Progress& progress, Issues& issues);

struct ReadOptions
{
    QString folder; ///< what references may lead into; empty for none
    QString formatToken; ///< what the user says it is, see Format::token(); another one is refused; empty to find out
    ReadLimits limits;
};

/// Reads one file from memory. Never fails: a file that cannot be used carries its refusal.
ImportedFile readImported(const QString& shownPath, const QByteArray& bytes, const ReadOptions& options = {},
                          const Progress& progress = Progress(), const QString& location = {});
ImportedFile readImportedFile(const QString& path, const QString& shownPath, const ReadOptions& options = {},
                              const Progress& progress = Progress());

/// A file that a folder walk found.
struct FoundFile
{
    QString path;
    QString shownPath; ///< relative to what was named, with its last folder
    QString folder; ///< the folder that was named, or that the file stands in
    bool named = false; ///< itself named by the user, not found in a folder
};

/// The files of these paths, folders walked in the order of their names. Symbolic links that lead out are not followed;
/// hidden folders are left out.
std::vector<FoundFile> findFiles(const QStringList& paths);

/// Reads many files; the result is shorter only where it was cancelled.
std::vector<ImportedFile> readImportedFiles(const QStringList& paths, const ReadOptions& options = {},
                                            const Progress& progress = Progress());

} // namespace mesh
