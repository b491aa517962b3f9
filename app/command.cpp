// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/command.h"

#include "app/commands/commands.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

namespace mesh {

using namespace Qt::StringLiterals;

namespace {

/// Names come out of files that others wrote: what would steer the terminal is shown as a mark instead.
QString printable(QString text)
{
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

void Output::line(const QString& text)
{
    if (!m_isJson)
        m_out << printable(text) << Qt::endl;
}

void Output::json(const QJsonObject& object)
{
    if (m_isJson)
        m_out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << Qt::endl;
}

void Output::message(const QString& text)
{
    m_err << printable(text) << Qt::endl;
}

ExitCode Output::fail(const Error& error)
{
    message(error.message);
    switch (error.code) {
    case Error::Code::InvalidArgument:
    case Error::Code::NotFound:
        return ExitCode::Usage;
    case Error::Code::Conflict:
        return ExitCode::Conflict;
    case Error::Code::Busy:
    case Error::Code::Offline:
        return ExitCode::Unreachable;
    case Error::Code::Io:
    case Error::Code::Corrupt:
    case Error::Code::TooNew:
    case Error::Code::ReadOnly:
    case Error::Code::Denied:
    case Error::Code::Cancelled:
        break;
    }
    return ExitCode::Refused;
}

ExitCode Output::misused(const QString& text)
{
    message(text);
    message(Commands::tr("\"meshstead --help\" lists the commands."));
    return ExitCode::Usage;
}

std::span<const Command> allCommands()
{
    static const Command commands[]
        = {newCommand(),     importCommand(), listCommand(),    showCommand(),   setCommand(),   undoCommand(),
           historyCommand(), diffCommand(),   lineageCommand(), layoutCommand(), shareCommand(), tourCommand()};
    return commands;
}

const Command* findCommand(const QString& name)
{
    const auto commands = allCommands();
    const auto at
        = std::ranges::find_if(commands, [&](const Command& each) { return name == QLatin1String(each.name); });
    return at == commands.end() ? nullptr : &*at;
}

ExitCode runCommand(const Command& command, const QStringList& arguments, Output& output)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Commands::tr(command.summary));
    parser.addOption({u"json"_s, Commands::tr("Print one JSON object.")});
    // Qt's own help option brings a second one, of options of Qt that we do not take.
    const QCommandLineOption help({u"h"_s, u"help"_s}, Commands::tr("Tell what the command does."));
    parser.addOption(help);
    if (command.options)
        command.options(parser);
    const QStringList words = QStringList {u"meshstead "_s % QLatin1String(command.name)} + arguments;
    if (!parser.parse(words))
        return output.misused(parser.errorText());
    if (parser.isSet(help)) {
        output.line(u"meshstead %1 %2"_s.arg(QLatin1String(command.name), QLatin1String(command.usage)));
        const QString text = parser.helpText();
        output.line(text.mid(text.indexOf(u'\n') + 1).trimmed());
        return ExitCode::Done;
    }
    output.setJson(parser.isSet(u"json"_s));
    return command.run(parser, output);
}

QString helpText()
{
    QStringList lines {Commands::tr("Meshstead, the studio for governing a data mesh."), QString(),
                       u"meshstead [WORKSPACE]"_s, u"    "_s % Commands::tr("Opens the studio.")};
    for (const Command& command : allCommands()) {
        lines += u"meshstead %1 %2"_s.arg(QLatin1String(command.name), QLatin1String(command.usage));
        lines += u"    "_s % Commands::tr(command.summary);
    }
    lines += {QString(),
              Commands::tr(
                  "Exit codes: 0 done, 1 findings or violations, 2 usage, 3 input refused, 4 conflict, 5 unreachable."),
              Commands::tr("\"meshstead COMMAND --help\" tells a command's options.")};
    return lines.join(u'\n');
}

} // namespace mesh
