// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/commands.h"

#include "mesh/json.h"
#include "mesh/naming.h"

#include <QJsonArray>

namespace mesh {

using namespace Qt::StringLiterals;

namespace {

QString operationToken(Operation operation)
{
    switch (operation) {
    case Operation::Create:
        return u"create"_s;
    case Operation::Update:
        return u"update"_s;
    case Operation::Remove:
        return u"remove"_s;
    }
    return {};
}

QString nameOf(const Mesh& before, const Mesh& after, const RecordChange& change)
{
    for (const Mesh* mesh : {&after, &before}) {
        if (mesh->contains(change.record))
            return qualifiedNameOf(*mesh, change.record);
    }
    return titleOf(after, change);
}

QString referenceTo(const Mesh& mesh, RecordId id)
{
    return QLatin1String(kindInfo(id.kind).token) % u':' % qualifiedNameOf(mesh, id);
}

} // namespace

Result<std::unique_ptr<Document>> openWorkspace(const QString& path, Access access)
{
    return Document::open(path, {.user = {}, .isReadOnly = access == Access::Read, .clock = nullptr});
}

Result<RecordId> resolveRecord(const Document& document, const QString& name)
{
    auto found = resolveRecord(document.mesh(), name);
    if (found || found.error().code != Error::Code::NotFound)
        return found;
    QStringList near;
    if (const auto hits = document.search(name, 5)) {
        for (const SearchHit& hit : *hits)
            near += referenceTo(document.mesh(), hit.record);
    }
    if (near.isEmpty())
        return found;
    return Error {Error::Code::NotFound,
                  Commands::tr("Nothing here is called \"%1\". Near it are:\n  %2").arg(name, near.join(u"\n  "_s)),
                  {}};
}

Result<RecordId> resolveRecord(const Mesh& mesh, const QString& name)
{
    const std::vector<RecordId> found = findByName(mesh, name);
    if (found.size() == 1)
        return found.front();
    // A product and its main dataset often share a name; people mean the product.
    if (std::ranges::count(found, Kind::Product, &RecordId::kind) == 1)
        return *std::ranges::find(found, Kind::Product, &RecordId::kind);
    if (found.empty()) {
        return Error {
            Error::Code::NotFound,
            Commands::tr("Nothing here is called \"%1\". \"meshstead list WORKSPACE product\" lists what there is.")
                .arg(name),
            {}};
    }
    QStringList names;
    for (const RecordId& id : found) {
        if (names.size() == 8) {
            names += u"..."_s;
            break;
        }
        names += referenceTo(mesh, id) % u" ("_s % id.uuid.toString() % u')';
    }
    return Error {Error::Code::InvalidArgument,
                  Commands::tr("\"%1\" can mean %2 records. Give one of:\n  %3")
                      .arg(name)
                      .arg(found.size())
                      .arg(names.join(u"\n  "_s)),
                  {}};
}

Result<Instant> parseInstant(const QString& text)
{
    if (text == "now"_L1)
        return Instant::now();
    if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid() && text.size() == 10)
        return Instant::fromMilliseconds(date.endOfDay(Qt::UTC).toMSecsSinceEpoch());
    if (const auto instant = Instant::fromString(text))
        return *instant;
    return Error {
        Error::Code::InvalidArgument,
        Commands::tr("\"%1\" is not a date. Write it as 2026-11-22 (the end of that day, UTC) or 2026-11-22T14:05:00Z.")
            .arg(text),
        {}};
}

QJsonObject toJson(const ChangeSetInfo& info)
{
    QJsonObject object {{u"id"_s, info.id.toString()},
                        {u"at"_s, info.at.toString()},
                        {u"who"_s, info.who},
                        {u"reason"_s, info.reason},
                        {u"origin"_s, originToken(info.origin)}};
    if (!info.from.isEmpty())
        object.insert(u"from"_s, info.from);
    if (!info.reverts.isNull())
        object.insert(u"reverts"_s, info.reverts.toString());
    return object;
}

QJsonArray changesToJson(const Mesh& before, const Mesh& after, const ChangeSet& changeSet)
{
    QJsonArray changes;
    for (const RecordChange& change : changeSet.changes) {
        const KindInfo& info = kindInfo(change.record.kind);
        QJsonObject fields;
        for (const FieldChange& each : change.fields) {
            const FieldInfo& field = info.fields[each.field];
            fields.insert(
                QLatin1String(field.name),
                QJsonObject {{u"before"_s, toJson(field, each.before)}, {u"after"_s, toJson(field, each.after)}});
        }
        changes.append(QJsonObject {{u"kind"_s, QLatin1String(info.token)},
                                    {u"id"_s, change.record.uuid.toString()},
                                    {u"name"_s, nameOf(before, after, change)},
                                    {u"operation"_s, operationToken(change.operation)},
                                    {u"fields"_s, fields}});
    }
    return changes;
}

QStringList changesToText(const Mesh& before, const Mesh& after, const ChangeSet& changeSet)
{
    QStringList lines;
    for (const RecordChange& change : changeSet.changes) {
        const KindInfo& info = kindInfo(change.record.kind);
        const QChar sign = change.operation == Operation::Create ? u'+'
            : change.operation == Operation::Remove              ? u'-'
                                                                 : u'~';
        lines += sign % u' ' % info.singular() % u" \""_s % nameOf(before, after, change) % u'"';
        for (const FieldChange& each : change.fields) {
            const FieldInfo& field = info.fields[each.field];
            const QString was = displayText(before, field, each.before);
            const QString is = displayText(after, field, each.after);
            QString line = u"    "_s % field.label() % u": "_s;
            if (change.operation == Operation::Update)
                line += (was.isEmpty() ? Commands::tr("(empty)") : was) % u" -> "_s
                    % (is.isEmpty() ? Commands::tr("(empty)") : is);
            else
                line += change.operation == Operation::Create ? is : was;
            lines += line;
        }
    }
    return lines;
}

} // namespace mesh
