// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "sharing/server_address.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

struct pg_conn;
struct pg_result;

namespace mesh {

/// A value bound to a statement. These types and no other: it travels as a parameter of the protocol, never as part of
/// the statement, so that it cannot become one. (Qt's driver pastes values into the text; lists, URLs and types with a
/// conversion to text it does not even quote.)
class PgValue
{
public:
    PgValue(const QString& text)
        : m_text(text.isNull() ? std::optional<QByteArray>() : text.toUtf8())
    {
    }
    PgValue(qint64 number)
        : m_text(QByteArray::number(number))
    {
    }
    PgValue(int number)
        : PgValue(qint64(number))
    {
    }
    PgValue(bool yes)
        : m_text(QByteArray(yes ? "t" : "f"))
    {
    }
    static PgValue null() { return PgValue(QString()); }
    static PgValue utf8(QByteArray text); ///< text that is UTF-8 already: JSON
    template<typename T>
    PgValue(T) = delete; // what is not listed does not compile

    const char* data() const { return m_text ? m_text->constData() : nullptr; }

private:
    std::optional<QByteArray> m_text;
};

/// The rows of one answer.
class PgResult
{
public:
    explicit PgResult(pg_result* result = nullptr);

    int rows() const;
    int changed() const; ///< rows that the statement changed
    bool isNull(int row, int column) const;
    QByteArrayView bytes(int row, int column) const; ///< as text in UTF-8; valid as long as the result
    QString text(int row, int column) const;
    qint64 integer(int row, int column) const;
    bool yes(int row, int column) const;
    pg_result* handle() const { return m_result.get(); }

private:
    std::shared_ptr<pg_result> m_result;
};

/// Why PostgreSQL refused, beside the Error that a person sees.
struct PgFailure
{
    QByteArray state; ///< SQLSTATE; empty where the connection was lost
    QString text; ///< what the server said

    /// The answer, not the statement, was lost, or the server was in the way of itself: the same again may work.
    bool isWorthRetrying() const;
    bool isConnectionLost() const;
};

/// The one way to the shared database: Qt SQL's driver opens nothing behind our back, every statement is a constant of
/// ours, and every value is a bound parameter. Works through pgbouncer, which forgets what was prepared.
/// Thread safety: belongs to the thread that opened it; a request for interruption of that thread ends what it waits
/// for.
class PgConnection
{
public:
    /// Fails with Denied-like sentences: wrong password, unknown server, certificate not trusted.
    static Result<std::unique_ptr<PgConnection>> open(const ServerAddress& address, const QString& password);
    ~PgConnection();
    PgConnection(const PgConnection&) = delete;
    PgConnection& operator=(const PgConnection&) = delete;

    /// Runs one statement. @p sql is a constant of ours with $1, $2 ... for @p values.
    Result<PgResult> run(const char* sql, const std::vector<PgValue>& values = {});
    /// The same for a statement with many rows: @p take gets them in order, up to @p groupSize at once, each as an
    /// answer of its own, while the server works on those that follow. Where it fails, some may have been taken.
    Status stream(const char* sql, const std::vector<PgValue>& values, std::size_t groupSize,
                  const std::function<void(std::vector<PgResult> rows)>& take);
    /// Runs a script of several statements; for the schema only.
    Status runScript(const QByteArray& sql);
    const PgFailure& failure() const { return m_failure; } ///< of the last run() that failed
    bool isOpen() const;
    /// The number of the last hint on @p channel that came in since the last look; nullopt where none did.
    std::optional<QByteArray> takeNotification();
    int socket() const; ///< to wait on
    /// After so many ms without a word from the server the connection counts as lost: a link can be dead without either
    /// end being told, where something between them still answers for the other.
    void setPatience(int milliseconds) { m_patience = milliseconds; }

    /// What a server keeps of a password (SCRAM-SHA-256): the password itself never leaves this machine.
    Result<QString> passwordVerifier(const QString& login, const QString& password) const;
    bool usesTls() const;
    int serverVersion() const; ///< such as 150006

private:
    explicit PgConnection(QString name);
    bool send(const char* sql, const std::vector<PgValue>& values);
    Result<PgResult> answerFrom(PgResult result, const char* sql);
    Error errorNow(const char* sql) const;
    pg_result* takeAnswer(const std::function<void(pg_result*)>& takeRow = {});
    bool waitForAnswer();
    void giveUp();

    QString m_name; // of the connection in QSqlDatabase
    pg_conn* m_handle = nullptr;
    int m_patience = 20'000; // ms; no statement of ours lets the server be silent for longer
    PgFailure m_failure;
};

} // namespace mesh
