// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/native.h"

#include "exchange/texts.h"
#include "mesh/description.h"
#include "mesh/kind.h"

namespace mesh {

using namespace Qt::StringLiterals;

namespace {

constexpr int newestVersion = 1;

int rowCount(const Node& kind)
{
    return kind.isMap() ? kind["rows"].size() : kind.size();
}

} // namespace

NativeMesh readNative(const Node& root, Issues& issues)
{
    NativeMesh native;
    native.version = int(root["meshstead"].integer().value_or(0));
    native.name = root["name"].string();
    native.records = root["records"];
    if (native.version != newestVersion) {
        issues.push_back(
            {Issue::Severity::Warning,
             Exchange::tr("This file says version %1 of the native format; version %2 is known. It is read as that.")
                 .arg(native.version)
                 .arg(newestVersion),
             root["meshstead"].line(), u"/meshstead"_s});
    }
    for (const Node& kind : native.records) {
        if (kindFromToken(kind.keyString()) == Kind::None) {
            issues.push_back({Issue::Severity::Error,
                              Exchange::tr("There is no kind of record called \"%1\".").arg(kind.keyString()),
                              kind.line(), kind.pointer()});
            continue;
        }
        native.rows.insert(kind.keyString(), rowCount(kind));
    }
    return native;
}

QJsonObject readCounts(const NativeMesh& native)
{
    QJsonObject records;
    for (auto row = native.rows.begin(); row != native.rows.end(); ++row)
        records.insert(row.key(), row.value());
    return {{u"kind"_s, u"native"_s}, {u"records"_s, records}};
}

} // namespace mesh
