// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/password_prompt.h"

#include "app/command.h"
#include "sharing/passwords.h"

#include <QFile>
#include <QTextStream>

#include <termios.h>
#include <unistd.h>

namespace mesh {

using namespace Qt::StringLiterals;

namespace {

/// Characters are not shown as long as it lives.
class NoEcho
{
public:
    NoEcho()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~NoEcho() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY(NoEcho)

private:
    termios m_before {};
};

Result<QString> typed(const QString& question)
{
    if (!isatty(STDIN_FILENO)) {
        return Error {
            Error::Code::InvalidArgument,
            Commands::tr("No password: nobody can type one here. Name a file with PGPASSFILE, as PostgreSQL's "
                         "own programs read it."),
            {}};
    }
    QTextStream(stderr) << question << u' ' << Qt::flush;
    const NoEcho quiet;
    QTextStream in(stdin);
    const QString answer = in.readLine();
    QTextStream(stderr) << u'\n' << Qt::flush;
    return answer;
}

} // namespace

Result<QString> signInPassword(const QString& login)
{
    if (qEnvironmentVariableIsSet("PGPASSFILE") || qEnvironmentVariableIsSet("PGPASSWORD"))
        return QString();
    return typed(Commands::tr("Password of %1:").arg(login));
}

Result<QString> newPassword(const QString& login)
{
    QString password = qEnvironmentVariable("MESHSTEAD_NEW_PASSWORD");
    if (password.isEmpty()) {
        const auto first = typed(Commands::tr("New password for %1:").arg(login));
        if (!first)
            return first;
        const auto second = typed(Commands::tr("Once more:"));
        if (!second)
            return second;
        if (*first != *second)
            return Error {Error::Code::InvalidArgument, Commands::tr("The two passwords differ."), {}};
        password = *first;
    }
    if (password.size() < shortestPassword) {
        return Error {Error::Code::InvalidArgument,
                      Commands::tr("The password is too short: take at least %1 characters.").arg(shortestPassword),
                      {}};
    }
    return password;
}

} // namespace mesh
