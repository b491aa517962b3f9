// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "sharing/shared_schema.h"

#include "mesh/description.h"
#include "mesh/merge.h"
#include "mesh/write_rights.h"
#include "sharing/postgres.h"
#include "sharing/shared_mesh.h"
#include "sharing/sharing_text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

static void initialiseSharedSchemaFiles()
{
    Q_INIT_RESOURCE(mesh_shared_sql); // of a static library: must be called from outside of a namespace
}

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr int lineLength = 1000; // longest value of a field of one line, in characters
constexpr int proseLength = 100'000; // of several lines, code and JSON
constexpr int oldestLevel = 1; // in a new mesh every program is taken to know every field: it asks rather than removes

QDir schemaFolder()
{
    initialiseSharedSchemaFiles();
    return QDir(u":/mesh/sql/shared"_s, u"*.sql"_s, QDir::Name, QDir::Files);
}

/// As a literal: for names of ours and for what an administrator reads before she runs it.
QByteArray literal(const QString& text)
{
    return "'" + text.toUtf8().replace('\'', "''") + "'";
}

QByteArray literal(const char* text)
{
    return literal(QString::fromLatin1(text));
}

QByteArray literal(bool yes)
{
    return yes ? "true" : "false";
}

QByteArray identifier(const QString& name)
{
    return "\"" + name.toUtf8().replace('"', "\"\"") + "\"";
}

QByteArray typeName(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return "'text'";
    case FieldType::Decimal:
        return "'decimal'";
    case FieldType::YesNo:
        return "'yesno'";
    case FieldType::Integer:
        return "'integer'";
    case FieldType::Date:
        return "'date'";
    case FieldType::Instant:
        return "'instant'";
    case FieldType::Choice:
        return "'choice'";
    case FieldType::TextList:
        return "'textlist'";
    case FieldType::Reference:
        return "'reference'";
    case FieldType::ReferenceList:
        return "'referencelist'";
    case FieldType::AnyReference:
        return "'anyreference'";
    case FieldType::Json:
        return "'json'";
    }
    return {};
}

QByteArray scopeOf(const KindInfo& info)
{
    switch (writersOf(info)) {
    case Writers::Leads:
        return "'lead'";
    case Writers::Domain:
        return "'domain'";
    case Writers::Everyone:
        break;
    }
    return "'common'";
}

int longest(const FieldInfo& field)
{
    const bool isProse = field.has(FieldFlag::Multiline) || field.has(FieldFlag::Code) || field.type == FieldType::Json;
    return isProse ? proseLength : lineLength;
}

QByteArray fieldRow(const KindInfo& info, std::size_t at, int since)
{
    const FieldInfo& field = info.fields[at];
    const QByteArrayList cells {
        literal(info.token),
        literal(field.name),
        QByteArray::number(qlonglong(at)),
        typeName(field.type),
        field.target == Kind::None ? QByteArray("null") : literal(kindInfo(field.target).token),
        field.choice ? literal(field.choice->name) : QByteArray("null"),
        literal(field.has(FieldFlag::Required)),
        literal(field.has(FieldFlag::Lead)),
        literal(field.has(FieldFlag::Guarded)),
        literal(field.has(FieldFlag::Scope)),
        literal(field.has(FieldFlag::PartOf)),
        literal(mergesAsSet(field)),
        literal(field.has(FieldFlag::LeadLowers)),
        QByteArray::number(longest(field)),
        QByteArray::number(since),
    };
    return "(" + cells.join(", ") + ")";
}

Result<QByteArray> schemaFile(const QString& name)
{
    QFile file(schemaFolder().filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Code::Io, SharingText::tr("This installation of Meshstead is incomplete."), name};
    return file.readAll();
}

/// The steps of the schema after @p from, up to @p to: each is the file of its number.
struct SchemaSteps
{
    QByteArray script;
    QByteArray notes; // for the log, once the script ran
};
SchemaSteps schemaSteps(int from, int to)
{
    SchemaSteps steps;
    const QStringList files = schemaFolder().entryList();
    for (int at = from; at < std::min<int>(to, files.size()); ++at) {
        const auto text = schemaFile(files[at]);
        if (!text)
            continue;
        steps.script += "-- " + files[at].toUtf8() + "\n" + *text + "\n";
        steps.notes += "select mesh.note_migration(" + QByteArray::number(at + 1) + ", " + literal(files[at]) + ", '"
            + QCryptographicHash::hash(*text, QCryptographicHash::Sha256).toHex() + "');\n";
    }
    return steps;
}

Error newerThanWe(const QString& detail)
{
    return {
        Error::Code::TooNew,
        SharingText::tr("The shared mesh knows more than this version of Meshstead. Update Meshstead first; nothing "
                        "was changed."),
        detail};
}

/// Fails where the shared mesh has a step, a kind or a field that this program does not know: what it would write over
/// may be newer.
Status refuseWhatIsNewer(PgConnection& connection, int version)
{
    if (version > sharedSchemaVersion())
        return newerThanWe(u"schema %1"_s.arg(version));
    const auto rows = connection.run("SELECT kind, name FROM mesh.field");
    if (!rows)
        return rows.error();
    for (int row = 0; row < rows->rows(); ++row) {
        const Kind kind = kindFromToken(rows->text(row, 0));
        if (kind == Kind::None || kindInfo(kind).indexOf(rows->text(row, 1)) < 0)
            return newerThanWe(rows->text(row, 0) % u'.' % rows->text(row, 1));
    }
    return ok();
}

/// How much there is.
Result<Upgraded> countKinds(PgConnection& connection)
{
    const auto counts
        = connection.run("SELECT (SELECT schema_version FROM mesh.meta), (SELECT count(*) FROM mesh.kind), "
                         "(SELECT count(*) FROM mesh.field), (SELECT count(*) FROM mesh.choice)");
    if (!counts)
        return counts.error();
    return Upgraded {int(counts->integer(0, 0)), counts->integer(0, 1), counts->integer(0, 2), counts->integer(0, 3)};
}

} // namespace

int sharedSchemaVersion()
{
    return int(schemaFolder().entryList().size());
}

QByteArray sharedKindsSql(int since)
{
    QByteArrayList kinds;
    QByteArrayList fields;
    QByteArrayList choices;
    QSet<QByteArray> knownChoices;
    for (const KindInfo& info : allKinds()) {
        kinds += "(" + literal(info.token) + ", " + QByteArray::number(int(info.kind)) + ", " + scopeOf(info) + ")";
        for (std::size_t at = 0; at < info.fields.size(); ++at) {
            fields += fieldRow(info, at, since);
            const ChoiceInfo* choice = info.fields[at].choice;
            if (!choice || knownChoices.contains(choice->name))
                continue;
            knownChoices.insert(choice->name);
            for (std::size_t rank = 1; rank < choice->options.size(); ++rank) {
                choices += "(" + literal(choice->name) + ", " + literal(choice->options[rank].token) + ", "
                    + QByteArray::number(qlonglong(rank)) + ")";
            }
        }
    }
    return "insert into mesh.kind (token, ord, scope) values\n" + kinds.join(",\n")
        + "\non conflict (token) do update set ord = excluded.ord, scope = excluded.scope;\n"
          "insert into mesh.choice (choice, token, rank) values\n"
        + choices.join(",\n")
        + "\non conflict (choice, token) do update set rank = excluded.rank;\n"
          "insert into mesh.field (kind, name, ord, type, target, choice, required, lead, guarded, is_scope, part_of, "
          "is_set, lead_lowers, max_length, since) values\n"
        + fields.join(",\n")
        + "\non conflict (kind, name) do update set ord = excluded.ord, type = excluded.type, target = "
          "excluded.target, "
          "choice = excluded.choice, required = excluded.required, lead = excluded.lead, guarded = excluded.guarded, "
          "is_scope = excluded.is_scope, part_of = excluded.part_of, is_set = excluded.is_set, "
          "lead_lowers = excluded.lead_lowers, max_length = excluded.max_length;\n";
}

QByteArray sharedSchemaSql(const FirstAdmin& admin, int version)
{
    const SchemaSteps steps = schemaSteps(0, version);
    QByteArray script = "begin;\n" + steps.script;
    if (!admin.verifier.isEmpty()) {
        script += "create role " + identifier(admin.login) + " login connection limit 4 password "
            + literal(admin.verifier) + ";\n";
        // As mesh.person_add() gives them to everybody after her.
        for (const char* setting : {"standard_conforming_strings = on", "statement_timeout = '60s'",
                                    "lock_timeout = '5s'", "idle_in_transaction_session_timeout = '10s'"})
            script += "alter role " + identifier(admin.login) + " set " + setting + ";\n";
    }
    return script + sharedKindsSql(oldestLevel) + steps.notes + "select mesh.finish_install(" + literal(admin.login)
        + ", " + literal(admin.name) + ");\ncommit;\n";
}

Status installSharedSchema(PgConnection& connection, const FirstAdmin& admin)
{
    const auto found = connection.run("SELECT to_regnamespace('mesh') IS NOT NULL");
    if (!found)
        return found.error();
    if (found->yes(0, 0)) {
        return Error {
            Error::Code::Conflict, SharingText::tr("The database is a shared mesh already. Nothing was changed."), {}};
    }
    const Status status = connection.runScript(sharedSchemaSql(admin));
    if (!status)
        static_cast<void>(connection.runScript("rollback;"));
    return status;
}

Result<Upgraded> upgradeSharedMesh(PgConnection& connection)
{
    const auto before = countKinds(connection);
    if (!before)
        return before.error();
    if (const Status status = refuseWhatIsNewer(connection, before->steps); !status)
        return status.error();
    const SchemaSteps steps = schemaSteps(before->steps, sharedSchemaVersion());
    // The lock comes first, so that no push sees half of it.
    const Status status
        = connection.runScript("begin;\nset local role mesh_owner;\nselect audit.lock_head();\nreset role;\n"
                               + steps.script + "set local role mesh_owner;\n" + sharedKindsSql(sharingLevel)
                               + "select audit.begin_commit('schema');\n" + steps.notes
                               + "select audit.add_event('#schema', (select m.epoch from mesh.meta m), 'u', "
                                 "jsonb_build_object('o', '{}'::jsonb, 'n', jsonb_build_object('kinds', "
                               + literal(MESHSTEAD_VERSION) + "))::text);\ncommit;\n");
    if (!status) {
        const bool isForbidden = connection.failure().state == "42501";
        static_cast<void>(connection.runScript("rollback;"));
        if (isForbidden) {
            return Error {Error::Code::Denied,
                          SharingText::tr("Only a superuser of the database may upgrade the shared mesh. Give --to the "
                                          "address with that login, such as meshstead://postgres@HOST/DATABASE."),
                          status.error().detail};
        }
        return status.error();
    }
    const auto after = countKinds(connection);
    if (!after)
        return after.error();
    return Upgraded {after->steps - before->steps, after->kinds - before->kinds, after->fields - before->fields,
                     after->choices - before->choices};
}

Result<std::vector<InstallCheck>> checkSharedSchema(PgConnection& connection)
{
    const auto rows = connection.run("SELECT what, ok, detail FROM mesh.check_install()");
    if (!rows)
        return rows.error();
    std::vector<InstallCheck> checks;
    for (int row = 0; row < rows->rows(); ++row)
        checks.push_back({rows->text(row, 0), rows->yes(row, 1), rows->text(row, 2)});
    return checks;
}

} // namespace mesh
