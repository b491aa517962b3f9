// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "support/raw_client.h"

#include <QJsonDocument>
#include <QThread>

using namespace Qt::StringLiterals;

namespace mesh::test {

namespace {

QJsonObject change(const char* kind, const Uuid& id, const QString& operation, const QJsonObject& fields)
{
    return {{u"t"_s, QLatin1String(kind)}, {u"id"_s, id.toString()}, {u"op"_s, operation}, {u"f"_s, fields}};
}

} // namespace

QJsonObject rawCreate(const char* kind, const Uuid& id, const QJsonObject& fields)
{
    return change(kind, id, u"i"_s, fields);
}

QJsonObject rawUpdate(const char* kind, const Uuid& id, const QString& field, const QJsonValue& before,
                      const QJsonValue& after)
{
    return change(kind, id, u"u"_s, {{field, QJsonObject {{u"b"_s, before}, {u"n"_s, after}}}});
}

QJsonObject rawRemove(const char* kind, const Uuid& id, const QJsonObject& fields)
{
    QJsonObject before;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        before.insert(field.key(), QJsonObject {{u"b"_s, field.value()}});
    return change(kind, id, u"d"_s, before);
}

RawClient::RawClient(SharedMeshFixture& fixture, QString login)
    : m_fixture(fixture)
    , m_login(std::move(login))
    , m_client(newUuid())
{
    reconnect();
    while (!m_session->run("SELECT mesh.register_client($1::uuid, 'raw')", {m_client.toString()}))
        reconnect();
}

void RawClient::reconnect()
{
    for (int attempt = 0; attempt < 200; ++attempt) {
        auto opened = PgConnection::open(m_fixture.server().address(m_fixture.database(), m_login),
                                         SharedMeshFixture::passwordOf(m_login));
        if (opened) {
            m_session = std::move(*opened);
            return;
        }
        QThread::msleep(20); // it may be killed while it signs in
    }
    qFatal("%s does not get in", qPrintable(m_login));
}

Result<QJsonObject> RawClient::push(const QJsonArray& changes, const Uuid& id)
{
    const QString nextNonce = newUuid().toString();
    const QJsonObject set {{u"id"_s, id.toString()},
                           {u"reason"_s, u"raw"_s},
                           {u"origin"_s, u"edit"_s},
                           {u"made_at_us"_s, 1},
                           {u"changes"_s, changes}};
    const QJsonObject request {{u"v"_s, 1},
                               {u"level"_s, level},
                               {u"client"_s, m_client.toString()},
                               {u"app"_s, u"raw"_s},
                               {u"nonce"_s, m_nonce.isEmpty() ? QJsonValue() : QJsonValue(m_nonce)},
                               {u"next_nonce"_s, nextNonce},
                               {u"sets"_s, QJsonArray {set}}};
    const auto answer = m_session->run("SELECT mesh.push($1::jsonb)",
                                       {PgValue::utf8(QJsonDocument(request).toJson(QJsonDocument::Compact))});
    if (!answer)
        return answer.error();
    m_nonce = nextNonce;
    return QJsonDocument::fromJson(answer->bytes(0, 0).toByteArray()).object();
}

Status RawClient::pushSlowly(const QJsonArray& changes, const Uuid& id, unsigned milliseconds, const char* ending)
{
    const QString nonce = m_nonce;
    const auto status = [&]() -> Status {
        if (const auto begun = m_session->run("BEGIN"); !begun)
            return begun.error();
        if (const auto pushed = push(changes, id); !pushed)
            return pushed.error();
        QThread::msleep(milliseconds);
        const auto ended = m_session->run(ending);
        return ended ? ok() : ended.error();
    }();
    if (!status || qstrcmp(ending, "COMMIT") != 0)
        m_nonce = nonce; // as a desk that heard no answer
    return status;
}

} // namespace mesh::test
