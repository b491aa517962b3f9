// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "items/editing.h"

#include "items/words.h"
#include "mesh/description.h"
#include "mesh/naming.h"

#include <QCoreApplication>

#include <algorithm>

namespace mesh {

namespace {

struct Editing
{
    Q_DECLARE_TR_FUNCTIONS(mesh::Editing)
};

Origin originOf(std::span<const RecordId> records)
{
    return records.size() > 1 ? Origin::BulkEdit : Origin::Edit;
}

int indexOf(const KindInfo& info, const FieldInfo& field)
{
    return info.indexOf(QString::fromLatin1(field.name));
}

bool isHeldBy(const Assignment& assignment, RecordId holder)
{
    if (assignment.unowned.value_or(false))
        return false;
    return (holder.kind == Kind::Person && assignment.person == holder.as<Kind::Person>())
        || (holder.kind == Kind::Team && assignment.team == holder.as<Kind::Team>() && assignment.person.isNull());
}

/// Ends it the day before @p from, or removes it where it would not have lasted a day.
void end(ChangeSetBuilder& changes, const Assignment& assignment, const QDate& from)
{
    const QDate last = from.addDays(-1);
    if (assignment.from.isValid() && assignment.from > last) {
        changes.remove(assignment.id);
        return;
    }
    changes.edit<Assignment>(assignment.id, [&](Assignment& a) { a.to = last; });
}

} // namespace

bool isInForce(const Assignment& assignment, const QDate& day)
{
    return (!assignment.from.isValid() || assignment.from <= day) && (!assignment.to.isValid() || assignment.to >= day);
}

ChangeSet settingField(const Mesh& mesh, std::span<const RecordId> records, const FieldInfo& field, const Value& value)
{
    ChangeSetBuilder changes(mesh);
    for (const RecordId& id : records) {
        // A field of this name may stand elsewhere in another kind, or not at all.
        const KindInfo& info = kindInfo(id.kind);
        const int at = indexOf(info, field);
        if (at >= 0 && info.fields[std::size_t(at)].type == field.type)
            changes.set(id, at, value);
    }
    return changes.build(editSentence(mesh, records, field, value), originOf(records));
}

namespace {

Value addedTo(const Value& before, const Value& added)
{
    if (before.isNull())
        return added;
    if (const auto* ids = before.get<std::vector<Uuid>>()) {
        std::vector<Uuid> all = *ids;
        for (const Uuid& id : added.to<std::vector<Uuid>>()) {
            if (std::ranges::find(all, id) == all.end())
                all.push_back(id);
        }
        return Value(std::move(all));
    }
    QStringList all = before.to<QStringList>();
    for (const QString& text : added.to<QStringList>()) {
        if (!all.contains(text))
            all += text;
    }
    return Value(std::move(all));
}

Value removedFrom(const Value& before, const Value& removed)
{
    if (const auto* ids = before.get<std::vector<Uuid>>()) {
        std::vector<Uuid> left = *ids;
        for (const Uuid& id : removed.to<std::vector<Uuid>>())
            std::erase(left, id);
        return left.empty() ? Value() : Value(std::move(left));
    }
    QStringList left = before.to<QStringList>();
    for (const QString& text : removed.to<QStringList>())
        left.removeAll(text);
    return left.isEmpty() ? Value() : Value(std::move(left));
}

Value replacedIn(const Value& before, const QString& find, const QString& replacement)
{
    if (find.isEmpty())
        return before;
    if (const auto* text = before.get<QString>()) {
        const QString after = QString(*text).replace(find, replacement);
        return after.isEmpty() ? Value() : Value(after);
    }
    if (const auto* list = before.get<QStringList>()) {
        QStringList after = QStringList(*list).replaceInStrings(find, replacement);
        after.removeAll(QString());
        after.removeDuplicates();
        return after.isEmpty() ? Value() : Value(std::move(after));
    }
    return before;
}

QString bulkSentence(const Mesh& mesh, std::span<const RecordId> records, const FieldInfo& field,
                     BulkOperation operation, const Value& value, const QString& find, const QString& replacement)
{
    const QString subject = subjectText(mesh, records);
    switch (operation) {
    case BulkOperation::Add:
        //: %1 are values, %2 a field, %3 one or several records
        return Editing::tr("Add %1 to %2 of %3")
            .arg(shortened(displayText(mesh, field, value)), field.label(), subject);
    case BulkOperation::RemoveFrom:
        //: %1 are values, %2 a field, %3 one or several records
        return Editing::tr("Remove %1 from %2 of %3")
            .arg(shortened(displayText(mesh, field, value)), field.label(), subject);
    case BulkOperation::Replace:
        //: %1 and %2 are texts, %3 a field, %4 one or several records
        return Editing::tr("Replace %1 by %2 in %3 of %4")
            .arg(shortened(find), shortened(replacement), field.label(), subject);
    case BulkOperation::Set:
    case BulkOperation::Clear:
        break;
    }
    return editSentence(mesh, records, field, operation == BulkOperation::Clear ? Value() : value);
}

} // namespace

ChangeSet bulkEditing(const Mesh& mesh, std::span<const RecordId> records, const FieldInfo& field,
                      BulkOperation operation, const Value& value, const QString& find, const QString& replacement)
{
    ChangeSetBuilder changes(mesh);
    for (const RecordId& id : records) {
        const KindInfo& info = kindInfo(id.kind);
        const int at = indexOf(info, field);
        const RecordView record = mesh.find(id);
        if (at < 0 || !record || info.fields[std::size_t(at)].type != field.type)
            continue;
        const Value before = record.value(info.fields[std::size_t(at)]);
        Value after = value;
        switch (operation) {
        case BulkOperation::Set:
            break;
        case BulkOperation::Clear:
            after = Value();
            break;
        case BulkOperation::Add:
            after = addedTo(before, value);
            break;
        case BulkOperation::RemoveFrom:
            after = removedFrom(before, value);
            break;
        case BulkOperation::Replace:
            after = replacedIn(before, find, replacement);
            break;
        }
        if (!(before == after))
            changes.set(id, at, after);
    }
    return changes.build(bulkSentence(mesh, records, field, operation, value, find, replacement), originOf(records));
}

void setHolder(ChangeSetBuilder& changes, RecordId subject, OwnershipRole role, RecordId holder, const QDate& from)
{
    bool isHeld = false;
    for (const Assignment* assignment : changes.mesh().referring<&Assignment::subject>(subject)) {
        if (assignment->role != role || !isInForce(*assignment, from))
            continue;
        if (!holder.isNull() && isHeldBy(*assignment, holder) && !isHeld)
            isHeld = true;
        else
            end(changes, *assignment, from);
    }
    if (isHeld || holder.isNull())
        return;
    Assignment created;
    created.subject = subject;
    created.role = role;
    created.person = holder.as<Kind::Person>();
    created.team = holder.as<Kind::Team>();
    created.from = from;
    changes.create(std::move(created));
}

ChangeSet settingHolder(const Mesh& mesh, std::span<const RecordId> subjects, OwnershipRole role, RecordId holder,
                        const QDate& from)
{
    ChangeSetBuilder changes(mesh);
    for (const RecordId& subject : subjects)
        setHolder(changes, subject, role, holder, from);
    const QString roleText = inSentence(labelOf(role));
    const QString subject = subjectText(mesh, subjects);
    const QString reason = holder.isNull()
        //: %1 is a role such as "owner", %2 one or several records
        ? Editing::tr("Remove the %1 of %2").arg(roleText, subject)
        //: %1 is a role such as "owner", %2 one or several records, %3 a person or team
        : Editing::tr("Set %1 of %2 to %3").arg(roleText, subject, titleOf(mesh, holder));
    return changes.build(reason, originOf(subjects));
}

ChangeSet settingUnowned(const Mesh& mesh, std::span<const RecordId> subjects, bool isUnowned, const QDate& from)
{
    ChangeSetBuilder changes(mesh);
    for (const RecordId& subject : subjects) {
        bool isSaid = false;
        for (const Assignment* assignment : mesh.referring<&Assignment::subject>(subject)) {
            if (assignment->role != OwnershipRole::Owner || !isInForce(*assignment, from))
                continue;
            const bool saysUnowned = assignment->unowned.value_or(false);
            if (saysUnowned && isUnowned)
                isSaid = true;
            else if (saysUnowned != isUnowned)
                end(changes, *assignment, from);
        }
        if (isUnowned && !isSaid) {
            Assignment created;
            created.subject = subject;
            created.role = OwnershipRole::Owner;
            created.unowned = true;
            created.from = from;
            changes.create(std::move(created));
        }
    }
    const QString subject = subjectText(mesh, subjects);
    return changes.build(isUnowned ? Editing::tr("Leave %1 without an owner on purpose").arg(subject)
                                   : Editing::tr("Expect an owner for %1 again").arg(subject),
                         originOf(subjects));
}

ChangeSet endingAssignment(const Mesh& mesh, AssignmentId id, const QDate& last)
{
    ChangeSetBuilder changes(mesh);
    const QString what = titleOf(mesh, id);
    if (const Assignment* assignment = mesh.find(id))
        end(changes, *assignment, last.addDays(1));
    //: %1 is an ownership such as "Owner of Customer 360"
    return changes.build(Editing::tr("End: %1").arg(what));
}

} // namespace mesh
