// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/command.h"
#include "app/studio.h"
#include "app/translations.h"

#include "base/log.h"

#include <QApplication>
#include <QFileInfo>
#include <QTextStream>

using namespace mesh;
using namespace Qt::StringLiterals;

namespace {

void nameApplication()
{
    QCoreApplication::setApplicationName(u"Meshstead"_s);
    QCoreApplication::setOrganizationName(u"Meshstead"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MESHSTEAD_VERSION));
}

/// Commands that draw work on machines without a display: they never open a window.
int runWithoutWindow(int argc, char** argv, const Command& command, const QStringList& arguments, Output& output)
{
    // A command's stderr is read by scripts and people: what Qt thinks of the environment is neither's concern.
    log::logger("qt").set_level(spdlog::level::err);
    if (!command.needsGui) {
        const QCoreApplication application(argc, argv);
        installTranslations();
        return int(runCommand(command, arguments, output));
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    installTranslations();
    return int(runCommand(command, arguments, output));
}

bool isWorkspace(const QString& path)
{
    return QFileInfo::exists(path) || path.endsWith(".meshstead"_L1);
}

/// What is neither a command nor a workspace: a question about the program, or a mistake.
int answer(int argc, char** argv, const QString& first, Output& output)
{
    const QCoreApplication application(argc, argv);
    installTranslations();
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1) {
        output.line(helpText());
        return int(ExitCode::Done);
    }
    if (first == "--version"_L1 || first == "-v"_L1) {
        output.line(u"meshstead " MESHSTEAD_VERSION ""_s);
        return int(ExitCode::Done);
    }
    if (isWorkspace(first))
        return int(output.misused(Commands::tr("The studio opens one workspace at a time.")));
    return int(output.misused(Commands::tr("\"%1\" is neither a command nor a workspace.").arg(first)));
}

/// Qt ends the program where it finds no display. Whoever typed the command is told what works without one.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int tellNoDisplay(int argc, char** argv, Output& output)
{
    const QCoreApplication application(argc, argv);
    installTranslations();
    output.message(Commands::tr("There is no display here to open the studio on. The commands of \"meshstead --help\" "
                                "work without one; \"meshstead tour --to FOLDER\" draws its pages."));
    return int(ExitCode::Unreachable);
}

} // namespace

int main(int argc, char** argv)
{
    nameApplication();
    log::captureQtMessages();
    QStringList arguments;
    for (int at = 1; at < argc; ++at)
        arguments += QString::fromLocal8Bit(argv[at]);

    QTextStream out(stdout);
    QTextStream err(stderr);
    Output output(out, err);
    const QString first = arguments.value(0);
    if (const Command* command = findCommand(first))
        return runWithoutWindow(argc, argv, *command, arguments.mid(1), output);
    if (arguments.size() <= 1 && !first.startsWith(u'-') && (first.isEmpty() || isWorkspace(first)))
        return hasDisplay() ? runStudio(argc, argv, first) : tellNoDisplay(argc, argv, output);
    return answer(argc, argv, first, output);
}
