// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/commands.h"
#include "app/commands/password_prompt.h"
#include "document/document_reader.h"
#include "sharing/shared_schema.h"
#include "sharing/sharing.h"
#include "sharing/verification.h"
#include "widgets/sharing/conflict_words.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QLocale>

namespace mesh {

using namespace Qt::StringLiterals;

namespace {

Result<ServerAddress> addressOf(const QCommandLineParser& parser)
{
    if (!parser.isSet(u"to"_s)) {
        return Error {Error::Code::InvalidArgument,
                      Commands::tr("Name the shared mesh with --to meshstead://LOGIN@HOST/DATABASE."),
                      {}};
    }
    auto address = ServerAddress::fromText(parser.value(u"to"_s));
    if (address && address->login.isEmpty()) {
        return Error {Error::Code::InvalidArgument,
                      Commands::tr("The address names no login: meshstead://LOGIN@HOST/DATABASE."),
                      {}};
    }
    return address;
}

Result<std::unique_ptr<SharedMesh>> signIn(const ServerAddress& address)
{
    const auto password = signInPassword(address.login);
    if (!password)
        return password.error();
    return SharedMesh::open(address, *password);
}

/// To the shared mesh that is named by --to.
Result<std::unique_ptr<SharedMesh>> signIn(const QCommandLineParser& parser)
{
    const auto address = addressOf(parser);
    return address ? signIn(*address) : address.error();
}

/// A workspace that is shared, and its shared mesh.
struct Joined
{
    std::unique_ptr<Document> document;
    ShareSettings settings;
    std::unique_ptr<SharedMesh> shared;
};

Result<Joined> openJoined(const QString& path, Access access)
{
    auto document = openWorkspace(path, access);
    if (!document)
        return document.error();
    auto settings = readSettings(**document);
    if (!settings)
        return settings.error();
    if (!*settings) {
        return Error {Error::Code::NotFound,
                      Commands::tr("This workspace works alone. Join a shared mesh first: meshstead share join."),
                      {}};
    }
    auto shared = signIn((*settings)->address);
    if (!shared)
        return shared.error();
    return Joined {std::move(*document), std::move(**settings), std::move(*shared)};
}

QString stateLabel(OutgoingState state)
{
    switch (state) {
    case OutgoingState::Pending:
        return Commands::tr("to be sent");
    case OutgoingState::Accepted:
    case OutgoingState::Merged:
        return Commands::tr("sent");
    case OutgoingState::Conflict:
        return Commands::tr("conflict");
    case OutgoingState::Denied:
        return Commands::tr("denied");
    case OutgoingState::Outdated:
        return Commands::tr("needs a newer version");
    case OutgoingState::Refused:
        return Commands::tr("refused");
    case OutgoingState::Withdrawn:
        return Commands::tr("taken back");
    }
    return {};
}

ExitCode runInit(const QCommandLineParser& parser, Output& output)
{
    const QString admin = parser.value(u"admin"_s);
    if (admin.isEmpty())
        return output.misused(Commands::tr("share init takes --admin LOGIN, who becomes the first governance lead."));
    const QString name = parser.isSet(u"name"_s) ? parser.value(u"name"_s) : admin;
    if (parser.isSet(u"print-sql"_s)) {
        output.line(QString::fromUtf8(sharedSchemaSql({admin, name, {}})));
        return ExitCode::Done;
    }
    const auto address = addressOf(parser);
    if (!address)
        return output.fail(address.error());
    const auto password = signInPassword(address->login);
    if (!password)
        return output.fail(password.error());
    const auto connection = PgConnection::open(*address, *password);
    if (!connection)
        return output.fail(connection.error());
    const auto known = (*connection)->run("SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1)", {admin});
    if (!known)
        return output.fail(known.error());
    FirstAdmin first {admin, name, {}};
    if (!known->yes(0, 0)) {
        const auto chosen = newPassword(admin);
        if (!chosen)
            return output.fail(chosen.error());
        const auto verifier = (*connection)->passwordVerifier(admin, *chosen);
        if (!verifier)
            return output.fail(verifier.error());
        first.verifier = *verifier;
    }
    if (const Status status = installSharedSchema(**connection, first); !status)
        return output.fail(status.error());
    const auto checks = checkSharedSchema(**connection);
    if (!checks)
        return output.fail(checks.error());
    bool isTight = true;
    QJsonArray list;
    for (const InstallCheck& check : *checks) {
        isTight = isTight && check.isOk;
        output.line(QString((check.isOk ? u"ok    "_s : u"OPEN  "_s) % check.what
                            % (check.detail.isEmpty() ? QString() : QString(u": "_s % check.detail))));
        list += QJsonObject {{u"what"_s, check.what}, {u"ok"_s, check.isOk}, {u"detail"_s, check.detail}};
    }
    const auto epoch = (*connection)->run("SELECT epoch::text FROM mesh.meta");
    if (!epoch)
        return output.fail(epoch.error());
    const QString fingerprint = fingerprintOf(epoch->text(0, 0), *address);
    output.line(Commands::tr("Fingerprint, for stewards to compare when they join: %1").arg(fingerprint));
    output.json({{u"checks"_s, list}, {u"fingerprint"_s, fingerprint}});
    return isTight ? ExitCode::Done : ExitCode::Findings;
}

ExitCode runUpgrade(const QCommandLineParser& parser, Output& output)
{
    const auto address = addressOf(parser);
    if (!address)
        return output.fail(address.error());
    const auto password = signInPassword(address->login);
    if (!password)
        return output.fail(password.error());
    const auto connection = PgConnection::open(*address, *password);
    if (!connection)
        return output.fail(connection.error());
    const auto added = upgradeSharedMesh(**connection);
    if (!added)
        return output.fail(added.error());
    output.line(Commands::tr(
                    "Added to the shared mesh: %1 steps of its schema, %2 kinds, %3 fields, %4 choices. Who works with "
                    "an older version goes on.")
                    .arg(QString::number(added->steps), QString::number(added->kinds), QString::number(added->fields),
                         QString::number(added->choices)));
    output.json({{u"steps"_s, added->steps},
                 {u"kinds"_s, added->kinds},
                 {u"fields"_s, added->fields},
                 {u"choices"_s, added->choices}});
    return ExitCode::Done;
}

ExitCode runForget(const QCommandLineParser& parser, Output& output)
{
    bool isNumber = false;
    const int days = parser.value(u"older-than"_s).toInt(&isNumber);
    if (!isNumber || days < 0)
        return output.misused(Commands::tr("--older-than takes a number of days, as in --older-than 400."));
    const auto shared = signIn(parser);
    if (!shared)
        return output.fail(shared.error());
    const auto forgotten = (*shared)->forgetRemoved(days);
    if (!forgotten)
        return output.fail(forgotten.error());
    output.line(Commands::tr("%n removed record(s) forgotten. The audit log keeps them.", nullptr, int(*forgotten)));
    output.json({{u"forgotten"_s, *forgotten}});
    return ExitCode::Done;
}

Status checkDomains(PgConnection& connection, const QStringList& names)
{
    for (const QString& name : names) {
        const auto found = connection.run("SELECT 1 FROM mesh.record r WHERE r.kind = 'domain' AND NOT r.deleted "
                                          "AND r.fields->>'name' = $1",
                                          {name});
        if (!found)
            return found.error();
        if (found->rows() == 0) {
            return Error {Error::Code::NotFound,
                          Commands::tr("The shared mesh has no domain \"%1\". Nobody was added.").arg(name),
                          {}};
        }
    }
    return ok();
}

ExitCode runAdd(const QCommandLineParser& parser, const QString& login, Output& output)
{
    const QString role = parser.isSet(u"role"_s) ? parser.value(u"role"_s) : u"steward"_s;
    if (roleToken(roleFromToken(role)) != role) {
        return output.misused(
            Commands::tr("There is no role \"%1\". Choose reader, steward, lead or auditor.").arg(role));
    }
    const auto shared = signIn(parser);
    if (!shared)
        return output.fail(shared.error());
    PgConnection& connection = (*shared)->connection();
    // Before anything is asked or made: what fails half-way leaves a person who is not what she should be.
    if (const Status known = checkDomains(connection, parser.values(u"domain"_s)); !known)
        return output.fail(known.error());
    const auto password = newPassword(login);
    if (!password)
        return output.fail(password.error());
    const auto verifier = connection.passwordVerifier(login, *password);
    if (!verifier)
        return output.fail(verifier.error());
    const QString name = parser.isSet(u"name"_s) ? parser.value(u"name"_s) : login;
    const auto added = connection.run("SELECT mesh.person_add($1::name, $2, $3, $4::bool, $5)",
                                      {login, name, role, false, *verifier});
    if (!added)
        return output.fail(added.error());
    for (const QString& domain : parser.values(u"domain"_s)) {
        const auto given
            = connection.run("SELECT mesh.member_add($1::name, r.id) FROM mesh.record r WHERE r.kind = 'domain' "
                             "AND NOT r.deleted AND r.fields->>'name' = $2",
                             {login, domain});
        if (!given)
            return output.fail(given.error());
    }
    output.line(Commands::tr("%1 is in.").arg(login));
    output.json({{u"login"_s, login}, {u"role"_s, role}});
    return ExitCode::Done;
}

/// How many change sets wait for a person, since now or for longer.
Result<qint64> waitingIn(Document& document)
{
    qint64 count = 0;
    const Status status = document.reader().read([&](SqlConnection& connection) {
        return ShareStore(connection)
            .outgoing({OutgoingState::Conflict, OutgoingState::Denied, OutgoingState::Outdated, OutgoingState::Refused},
                      [&](const Outgoing& outgoing) {
                          count += outgoing.isStuck() ? 1 : 0;
                          return true;
                      });
    });
    return status ? Result<qint64>(count) : status.error();
}

/// Says what an exchange did, to people and to scripts; @p json is what the command adds of its own.
ExitCode tellExchange(Document& document, const SyncOutcome& outcome, QJsonObject json, Output& output)
{
    const auto waiting = waitingIn(document);
    if (!waiting)
        return output.fail(waiting.error());
    //: what was sent, what was received, what waits
    output.line(Commands::tr("%1, %2, %3.")
                    .arg(Commands::tr("%n change set(s) sent", nullptr, int(outcome.sent)),
                         Commands::tr("%n record(s) received", nullptr, int(outcome.received)),
                         Commands::tr("%n change set(s) waiting for you", nullptr, int(*waiting))));
    if (*waiting > 0)
        output.line(Commands::tr("Settle them on the page Sharing of the window."));
    json[u"sent"_s] = outcome.sent;
    json[u"received"_s] = outcome.received;
    json[u"waiting"_s] = *waiting;
    output.json(json);
    return *waiting > 0 ? ExitCode::Conflict : ExitCode::Done;
}

ExitCode runJoin(const QCommandLineParser& parser, const QString& path, Output& output)
{
    const auto address = addressOf(parser);
    if (!address)
        return output.fail(address.error());
    auto document = openWorkspace(path, Access::Write);
    if (!document)
        return output.fail(document.error());
    const auto shared = signIn(*address);
    if (!shared)
        return output.fail(shared.error());
    const QString fingerprint = parser.isSet(u"fingerprint"_s) ? parser.value(u"fingerprint"_s) : address->fingerprint;
    if (parser.isSet(u"fingerprint"_s) && fingerprint.trimmed().isEmpty())
        return output.misused(Commands::tr("--fingerprint is empty: nothing would be compared. Nothing was joined."));
    if (const Status status = joinSharedMesh(**document, **shared, fingerprint); !status)
        return output.fail(status.error());
    const auto outcome = syncNow(**document, **shared);
    if (!outcome)
        return output.fail(outcome.error());
    const auto hello = (*shared)->hello(newUuid());
    if (!hello)
        return output.fail(hello.error());
    output.line(Commands::tr("Joined as %1 (%2). Fingerprint: %3")
                    .arg(hello->login, roleLabel(hello->role), (*shared)->fingerprint(*hello)));
    return tellExchange(**document, *outcome,
                        {{u"login"_s, hello->login}, {u"fingerprint"_s, (*shared)->fingerprint(*hello)}}, output);
}

ExitCode runExchange(const QString& verb, const QString& path, Output& output)
{
    const auto joined = openJoined(path, Access::Write);
    if (!joined)
        return output.fail(joined.error());
    const auto exchange = verb == u"push" ? pushNow : verb == u"pull" ? pullNow : syncNow;
    const auto outcome = exchange(*joined->document, *joined->shared, Progress());
    if (!outcome)
        return output.fail(outcome.error());
    return tellExchange(*joined->document, *outcome, {}, output);
}

ExitCode runStatus(const QString& path, Output& output)
{
    const auto document = openWorkspace(path, Access::Read);
    if (!document)
        return output.fail(document.error());
    const auto settings = readSettings(**document);
    if (!settings)
        return output.fail(settings.error());
    if (!*settings) {
        output.line(Commands::tr("This workspace works alone."));
        output.json({{u"shared"_s, false}});
        return ExitCode::Done;
    }
    output.line(Commands::tr("Shared mesh: %1").arg((*settings)->address.toText()));
    output.line(Commands::tr("Read up to commit %1, on %2")
                    .arg(QString::number((*settings)->cursor), (*settings)->lastSync.toString()));
    QJsonArray list;
    bool isWaiting = false;
    const auto print = [&](const Outgoing& outgoing, const QString& reasons) {
        isWaiting = isWaiting || outgoing.isStuck();
        output.line(QString(stateLabel(outgoing.state) % u"  "_s % outgoing.reason
                            % (reasons.isEmpty() ? QString() : QString(u": "_s % reasons))));
        list += QJsonObject {{u"id"_s, outgoing.id.toString()},
                             {u"state"_s, stateToken(outgoing.state)},
                             {u"reason"_s, outgoing.reason},
                             {u"verdict"_s, outgoing.verdict}};
        return true;
    };
    const Status status = (*document)->reader().read([&](SqlConnection& connection) {
        return ShareStore(connection)
            .outgoing(
                {OutgoingState::Pending, OutgoingState::Conflict, OutgoingState::Denied, OutgoingState::Outdated,
                 OutgoingState::Refused},
                [&](const Outgoing& outgoing) {
                    return print(outgoing, verdictSentences(outgoing.verdict, (*document)->mesh()).join(u' '));
                },
                [&](const Outgoing& outgoing) {
                    return print(outgoing, Commands::tr("damaged; it is put right when it is sent"));
                });
    });
    if (!status)
        return output.fail(status.error());
    output.json({{u"shared"_s, true},
                 {u"address"_s, (*settings)->address.toText()},
                 {u"commit"_s, (*settings)->cursor},
                 {u"outgoing"_s, list}});
    return isWaiting ? ExitCode::Conflict : ExitCode::Done;
}

ExitCode runVerify(const QString& path, Output& output)
{
    const auto joined = openJoined(path, Access::Read);
    if (!joined)
        return output.fail(joined.error());
    Witnesses witnesses;
    const Status read = joined->document->reader().read([&](SqlConnection& connection) {
        auto found = readWitnesses(connection);
        if (!found)
            return Status(found.error());
        witnesses = std::move(*found);
        return ok();
    });
    if (!read)
        return output.fail(read.error());
    const auto result = verifySharedMesh(*joined->shared, witnesses);
    if (!result)
        return output.fail(result.error());
    QJsonArray findings;
    for (const Finding& finding : result->findings) {
        output.line(QString(detectorLabel(finding.detector) % u": "_s % finding.text));
        findings += QJsonObject {{u"detector"_s, detectorLabel(finding.detector)},
                                 {u"commit"_s, finding.commit},
                                 {u"record"_s, finding.record.isNull() ? QString() : finding.record.uuid.toString()},
                                 {u"text"_s, finding.text}};
    }
    const QLocale locale;
    output.line(
        Commands::tr("%1 commits, %2 changes and %3 records looked at, %4 heads compared with what this workspace "
                     "has seen.")
            .arg(locale.toString(result->commits), locale.toString(result->events), locale.toString(result->records),
                 locale.toString(result->witnesses)));
    output.line(Commands::tr("Head: %1").arg(QString::fromLatin1(result->head.toHex())));
    output.line(result->isSound() ? Commands::tr("Nothing was altered.")
                                  : Commands::tr("%n finding(s).", nullptr, int(result->findings.size())));
    output.json({{u"sound"_s, result->isSound()},
                 {u"commits"_s, result->commits},
                 {u"events"_s, result->events},
                 {u"records"_s, result->records},
                 {u"witnesses"_s, result->witnesses},
                 {u"head"_s, QString::fromLatin1(result->head.toHex())},
                 {u"findings"_s, findings}});
    return result->isSound() ? ExitCode::Done : ExitCode::Findings;
}

ExitCode runShare(const QCommandLineParser& parser, Output& output)
{
    const QStringList arguments = parser.positionalArguments();
    const QString verb = arguments.value(0);
    if (verb == u"init" && arguments.size() == 1)
        return runInit(parser, output);
    if (verb == u"upgrade" && arguments.size() == 1)
        return runUpgrade(parser, output);
    if (verb == u"forget" && arguments.size() == 1)
        return runForget(parser, output);
    if (arguments.size() == 2) {
        const QString& what = arguments[1];
        if (verb == u"add")
            return runAdd(parser, what, output);
        if (verb == u"join")
            return runJoin(parser, what, output);
        if (verb == u"push" || verb == u"pull" || verb == u"sync")
            return runExchange(verb, what, output);
        if (verb == u"status")
            return runStatus(what, output);
        if (verb == u"verify")
            return runVerify(what, output);
    }
    return output.misused(Commands::tr(
        "share takes init, upgrade or forget; add and a login; or join, push, pull, sync, status or verify and "
        "a workspace."));
}

void addOptions(QCommandLineParser& parser)
{
    parser.addOption({u"to"_s, Commands::tr("Address of the shared mesh."), u"meshstead://LOGIN@HOST/DATABASE"_s});
    parser.addOption({u"admin"_s, Commands::tr("Login of the first governance lead."), u"LOGIN"_s});
    parser.addOption({u"name"_s, Commands::tr("Name of the person."), u"NAME"_s});
    parser.addOption({u"role"_s, Commands::tr("reader, steward, lead or auditor."), u"ROLE"_s});
    parser.addOption({u"domain"_s, Commands::tr("Domain that the steward may change; may be given again."), u"NAME"_s});
    parser.addOption({u"fingerprint"_s, Commands::tr("What the administrator said it is."), u"TEXT"_s});
    parser.addOption(
        {u"older-than"_s, Commands::tr("Forget what was removed more than that many days ago."), u"DAYS"_s, u"400"_s});
    parser.addOption({u"print-sql"_s, Commands::tr("Print what init would run, and run nothing.")});
}

} // namespace

Command shareCommand()
{
    return {"share",
            "(init | upgrade | forget | add LOGIN | (join|push|pull|sync|status|verify) WORKSPACE) [--to ADDRESS]",
            QT_TRANSLATE_NOOP("Commands", "Work on one mesh with others, through PostgreSQL"),
            false,
            addOptions,
            runShare};
}

} // namespace mesh
