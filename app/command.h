// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QStringList>

#include <span>

class QCommandLineParser;
class QTextStream;

namespace mesh {

/// The translation context of everything the commands print.
struct Commands
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// What a command's exit tells the script that ran it.
enum class ExitCode
{
    Done = 0,
    Findings = 1, ///< done, and something was found or does not hold
    Usage = 2,
    Refused = 3, ///< the input cannot be taken
    Conflict = 4,
    Unreachable = 5, ///< a file that is locked, a server that is away
};

/// Where a command writes: results to stdout, messages to stderr; with --json one JSON object on stdout.
class Output
{
public:
    Output(QTextStream& out, QTextStream& err)
        : m_out(out)
        , m_err(err)
    {
    }

    void setJson(bool isJson) { m_isJson = isJson; }
    bool isJson() const { return m_isJson; }
    void line(const QString& text); ///< a result for people; nothing with --json
    void json(const QJsonObject& object); ///< the result with --json; nothing without
    void message(const QString& text); ///< to stderr
    /// Tells an error and says how to exit with it.
    ExitCode fail(const Error& error);
    ExitCode misused(const QString& text); ///< Usage, with where help is

private:
    QTextStream& m_out;
    QTextStream& m_err;
    bool m_isJson = false;
};

/// One command of `meshstead`, as design of the command line gives them.
struct Command
{
    const char* name = "";
    const char* usage = ""; ///< the arguments behind the name, untranslated
    const char* summary = ""; ///< one line, context "Commands"
    bool needsGui = false; ///< draws: needs fonts and an (offscreen) window system
    void (*options)(QCommandLineParser& parser) = nullptr; ///< adds its options; may be null
    ExitCode (*run)(const QCommandLineParser& parser, Output& output) = nullptr;
};

/// All commands, in the order of the help.
std::span<const Command> allCommands();
const Command* findCommand(const QString& name);

/// Runs a command with the arguments behind its name.
ExitCode runCommand(const Command& command, const QStringList& arguments, Output& output);

QString helpText();

} // namespace mesh
