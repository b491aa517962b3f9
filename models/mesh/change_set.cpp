// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "mesh/change_set.h"

#include <QCoreApplication>

namespace mesh {

namespace {

struct OriginText
{
    Origin origin;
    const char* token;
    const char* label;
};

constexpr OriginText origins[] = {
    {Origin::Edit, "edit", QT_TRANSLATE_NOOP("Origins", "Edited by hand")},
    {Origin::BulkEdit, "bulk-edit", QT_TRANSLATE_NOOP("Origins", "Bulk edit")},
    {Origin::Import, "import", QT_TRANSLATE_NOOP("Origins", "Import")},
    {Origin::Undo, "undo", QT_TRANSLATE_NOOP("Origins", "Undo")},
    {Origin::Redo, "redo", QT_TRANSLATE_NOOP("Origins", "Redo")},
    {Origin::Restore, "restore", QT_TRANSLATE_NOOP("Origins", "Restored from the history")},
    {Origin::Sample, "sample", QT_TRANSLATE_NOOP("Origins", "Sample mesh")},
    {Origin::Sync, "sync", QT_TRANSLATE_NOOP("Origins", "Shared mesh")},
    {Origin::Measure, "measure", QT_TRANSLATE_NOOP("Origins", "Measurement")},
};

} // namespace

QString originToken(Origin origin)
{
    return QString::fromLatin1(origins[std::size_t(origin)].token);
}

Origin originFromToken(QStringView token)
{
    for (const OriginText& each : origins) {
        if (token == QLatin1String(each.token))
            return each.origin;
    }
    return Origin::Edit;
}

QString originLabel(Origin origin)
{
    return QCoreApplication::translate("Origins", origins[std::size_t(origin)].label);
}

const FieldChange* RecordChange::change(int field) const
{
    const auto at = std::ranges::find(fields, field, [](const FieldChange& c) { return int(c.field); });
    return at == fields.end() ? nullptr : &*at;
}

ChangeCounts countsOf(const ChangeSet& changeSet)
{
    ChangeCounts counts;
    for (const RecordChange& change : changeSet.changes) {
        switch (change.operation) {
        case Operation::Create:
            ++counts.created;
            break;
        case Operation::Update:
            ++counts.changed;
            break;
        case Operation::Remove:
            ++counts.removed;
            break;
        }
    }
    return counts;
}

ChangeSet inverse(const ChangeSet& changeSet)
{
    ChangeSet back;
    back.info.reverts = changeSet.info.id;
    back.changes.reserve(changeSet.changes.size());
    for (const RecordChange& change : changeSet.changes) {
        RecordChange& reverse = back.changes.emplace_back(change);
        if (change.operation == Operation::Create)
            reverse.operation = Operation::Remove;
        else if (change.operation == Operation::Remove)
            reverse.operation = Operation::Create;
        for (FieldChange& field : reverse.fields)
            std::swap(field.before, field.after);
    }
    return back;
}

} // namespace mesh
