// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/commands.h"

#include "governance/vocabulary.h"
#include "mesh/change_builder.h"
#include "mesh/description.h"
#include "mesh/json.h"
#include "mesh/naming.h"
#include "mesh/validation.h"

#include <QCommandLineParser>
#include <QJsonArray>

namespace mesh {

using namespace Qt::StringLiterals;

namespace {

ExitCode runShow(const QCommandLineParser& parser, Output& output)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 2)
        return output.misused(Commands::tr("show takes a workspace and a name."));
    const auto document = openWorkspace(arguments[0], Access::Read);
    if (!document)
        return output.fail(document.error());
    const Mesh& mesh = (*document)->mesh();
    const auto id = resolveRecord(**document, arguments[1]);
    if (!id)
        return output.fail(id.error());

    const RecordView record = mesh.find(*id);
    QJsonObject object = toJson(record);
    object.insert(u"reference"_s, QString(QLatin1String(record.info().token) % u':' % qualifiedNameOf(mesh, *id)));
    output.line(record.info().singular() % u' ' % qualifiedNameOf(mesh, *id));
    output.line(u"  id: "_s % id->uuid.toString());
    for (const FieldInfo& field : record.info().fields) {
        if (const QString text = displayText(mesh, field, record.value(field)); !text.isEmpty())
            output.line(u"  "_s % QLatin1String(field.name) % u": "_s % text);
    }
    // What refers to it is half of what it is: columns, ports, owners, SLOs.
    QJsonObject referrers;
    for (const Reference& reference : mesh.referencesTo(id->uuid)) {
        const KindInfo& info = kindInfo(reference.fromKind);
        QJsonArray list = referrers.value(QLatin1String(info.token)).toArray();
        list.append(qualifiedNameOf(mesh, reference.source()));
        referrers.insert(QLatin1String(info.token), list);
    }
    for (auto each = referrers.begin(); each != referrers.end(); ++each) {
        QStringList names;
        for (const QJsonValue name : each.value().toArray())
            names += name.toString();
        output.line(u"  "_s % kindInfo(kindFromToken(each.key())).plural() % u": "_s % names.join(u", "_s));
    }
    object.insert(u"referredBy"_s, referrers);
    output.json(object);
    return ExitCode::Done;
}

/// Terms of the DPV lists are chosen from a tree in the window; here they are checked by name.
Status checkTerms(const Mesh& mesh, const FieldInfo& field, const Value& value)
{
    const auto* terms = value.get<QStringList>();
    const bool isPurpose = field.has(FieldFlag::DpvPurpose);
    if (!terms || !(isPurpose || field.has(FieldFlag::DpvCategory) || field.has(FieldFlag::DpvLegalBasis)))
        return ok();
    const TermTree purposes = isPurpose ? purposesOf(mesh) : TermTree();
    const TermTree& tree = isPurpose        ? purposes
        : field.has(FieldFlag::DpvCategory) ? Vocabulary::dpv().categories
                                            : Vocabulary::dpv().legalBases;
    for (const QString& term : *terms) {
        if (tree.find(term) >= 0)
            continue;
        QStringList near;
        for (const int at : tree.search(term)) {
            if (near.size() < 5)
                near += tree.term(at).id;
        }
        const QString known = Commands::tr("%1: there is no term \"%2\".").arg(field.label(), term);
        return Error {Error::Code::InvalidArgument,
                      near.isEmpty() ? known : Commands::tr("%1 Near it are: %2.").arg(known, near.join(u", "_s)),
                      {}};
    }
    return ok();
}

ExitCode runSet(const QCommandLineParser& parser, Output& output)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() < 3)
        return output.misused(Commands::tr("set takes a workspace, a name and at least one FIELD=VALUE."));
    const auto document = openWorkspace(arguments[0], Access::Write);
    if (!document)
        return output.fail(document.error());
    const Mesh& mesh = (*document)->mesh();
    const auto id = resolveRecord(**document, arguments[1]);
    if (!id)
        return output.fail(id.error());

    const KindInfo& info = kindInfo(id->kind);
    ChangeSetBuilder changes(mesh);
    QStringList labels;
    for (const QString& assignment : arguments.mid(2)) {
        const qsizetype equals = assignment.indexOf(u'=');
        const int field = info.indexOf(assignment.left(equals));
        if (equals < 0 || field < 0) {
            QStringList names;
            for (const FieldInfo& each : info.fields) {
                if (each.isEditable())
                    names += QLatin1String(each.name);
            }
            return output.misused(Commands::tr("\"%1\" is not FIELD=VALUE with a field of a %2: %3.")
                                      .arg(assignment, inSentence(info.singular()), names.join(u", "_s)));
        }
        const FieldInfo& described = info.fields[std::size_t(field)];
        if (!described.isEditable())
            return output.misused(Commands::tr("%1 is written by imports only.").arg(described.label()));
        const auto value = parseValue(mesh, described, assignment.mid(equals + 1));
        if (!value)
            return output.fail(value.error());
        if (const Status status = checkTerms(mesh, described, *value); !status)
            return output.fail(status.error());
        changes.set(*id, field, *value);
        labels += inSentence(described.label());
    }
    QString reason = parser.value(u"reason"_s);
    if (reason.isEmpty())
        reason = Commands::tr("Set %1 of %2").arg(labels.join(u", "_s), titleOf(mesh, *id));
    ChangeSet changeSet = changes.build(reason);
    changeSet.info.from = u"meshstead set"_s;
    const bool isChanged = !changeSet.isEmpty();
    const QStringList lines = changesToText(mesh, mesh, changeSet);
    const QJsonArray json = changesToJson(mesh, mesh, changeSet);
    if (const Status status = (*document)->commitNow(std::move(changeSet)); !status)
        return output.fail(status.error());
    output.line(isChanged ? lines.join(u'\n') : Commands::tr("Nothing to change: it is so already."));
    output.json({{u"changed"_s, isChanged}, {u"reason"_s, reason}, {u"changes"_s, json}});
    return ExitCode::Done;
}

} // namespace

Command showCommand()
{
    return {.name = "show",
            .usage = "WORKSPACE NAME [--json]",
            .summary = QT_TRANSLATE_NOOP("Commands", "Shows one record with all its fields."),
            .run = runShow};
}

Command setCommand()
{
    return {.name = "set",
            .usage = "WORKSPACE NAME FIELD=VALUE... [--reason TEXT]",
            .summary = QT_TRANSLATE_NOOP("Commands", "Changes fields of one record."),
            .options =
                [](QCommandLineParser& parser) {
                    parser.addOption({u"reason"_s, Commands::tr("Why it is changed; kept in the history."), u"TEXT"_s});
                },
            .run = runSet};
}

} // namespace mesh
