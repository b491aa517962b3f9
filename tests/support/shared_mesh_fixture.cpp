// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "support/shared_mesh_fixture.h"

#include "document/document_reader.h"
#include "sharing/shared_schema.h"

using namespace Qt::StringLiterals;

namespace mesh::test {

namespace {

template<typename T>
T taken(Result<T> result, const char* what)
{
    if (!result)
        qFatal("%s: %s (%s)", what, qPrintable(result.error().message), qPrintable(result.error().detail));
    return std::move(*result);
}

void check(const Status& status, const char* what)
{
    if (!status)
        qFatal("%s: %s (%s)", what, qPrintable(status.error().message), qPrintable(status.error().detail));
}

} // namespace

std::vector<Outgoing> Desk::outgoing(const std::vector<OutgoingState>& states) const
{
    std::vector<Outgoing> found;
    check(document->reader().read([&](SqlConnection& connection) {
        return ShareStore(connection).outgoing(states, [&](Outgoing each) {
            found.push_back(std::move(each));
            return true;
        });
    }),
          "outbox");
    return found;
}

void Desk::reopen()
{
    document.reset();
    document = taken(Document::open(path(), {.user = login}), "open");
}

bool SharedMeshFixture::start(const std::function<QByteArray(QByteArray)>& alter, int version)
{
    if (!m_server.start()) {
        m_errorText = m_server.errorText();
        return false;
    }
    m_errorText = m_server.execute(u"postgres"_s, "create database mesh");
    if (!m_errorText.isEmpty())
        return false;
    auto connection = PgConnection::open(m_server.address(database(), m_server.superuser()), m_server.password());
    if (!connection) {
        m_errorText = connection.error().detail;
        return false;
    }
    // The administrator works in the mesh under a login of her own.
    const QString verifier = taken((*connection)->passwordVerifier(u"lea"_s, passwordOf(u"lea"_s)), "verifier");
    const FirstAdmin admin {u"lea"_s, u"ليلى \"Lea\" O'Hara"_s, verifier};
    const bool isOwn = alter || version != sharedSchemaVersion();
    const QByteArray script = sharedSchemaSql(admin, version);
    const Status status
        = isOwn ? (*connection)->runScript(alter ? alter(script) : script) : installSharedSchema(**connection, admin);
    if (!status)
        m_errorText = (*connection)->failure().text;
    return bool(status);
}

std::unique_ptr<SharedMesh> SharedMeshFixture::connect(const QString& login)
{
    return taken(SharedMesh::open(m_server.address(database(), login), passwordOf(login)), "connect");
}

std::unique_ptr<PgConnection> SharedMeshFixture::session(const QString& login)
{
    return taken(PgConnection::open(m_server.address(database(), login), passwordOf(login)), "session");
}

void SharedMeshFixture::addPerson(const QString& login, SharedRole role, const std::vector<Uuid>& domains, bool isAdmin)
{
    const auto admin = session(u"lea"_s);
    const QString verifier = taken(admin->passwordVerifier(login, passwordOf(login)), "verifier");
    taken(admin->run("SELECT mesh.person_add($1::name, $2, $3, $4::bool, $5)",
                     {login, login, roleToken(role), isAdmin, verifier}),
          "person_add");
    for (const Uuid& domain : domains)
        taken(admin->run("SELECT mesh.member_add($1::name, $2::uuid)", {login, domain.toString()}), "member_add");
}

std::unique_ptr<Desk> SharedMeshFixture::desk(const QString& login)
{
    return desk(m_server.address(database(), login));
}

std::unique_ptr<Desk> SharedMeshFixture::desk(const ServerAddress& address)
{
    auto desk = std::make_unique<Desk>();
    desk->login = address.login;
    desk->document = taken(Document::create(desk->path(), {.user = desk->login}), "create");
    desk->shared = taken(SharedMesh::open(address, passwordOf(desk->login)), "connect");
    check(joinSharedMesh(*desk->document, *desk->shared), "join");
    taken(desk->sync(), "first sync");
    return desk;
}

} // namespace mesh::test
