// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/import_plan.h"

namespace mesh {

/// Whether a file only happens to stand in a folder that is imported: nobody named it, and it is a document of another
/// kind or no JSON or YAML at all. Such files are left aside; a broken manifest.json is refused. What a file is called
/// decides nothing but this.
inline bool isStray(const FoundFile& found, const FileReport& report)
{
    if (!report.refusal || found.named)
        return false;
    if (report.read.value(QLatin1String("parses")).toBool())
        return true;
    const QString name = report.path.toLower();
    const auto hasSuffix = [&](const char* suffix) { return name.endsWith(QLatin1String(suffix)); };
    return !(hasSuffix(".json") || hasSuffix(".yaml") || hasSuffix(".yml") || hasSuffix(".ndjson")
             || hasSuffix(".jsonl"));
}

} // namespace mesh
