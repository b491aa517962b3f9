// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/command.h"
#include "app/studio.h"

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
    if (!command.needsGui) {
        const QCoreApplication application(argc, argv);
        return int(runCommand(command, arguments, output));
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return int(runCommand(command, arguments, output));
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
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1) {
        output.line(helpText());
        return int(ExitCode::Done);
    }
    if (first == "--version"_L1 || first == "-v"_L1) {
        output.line(u"meshstead " MESHSTEAD_VERSION ""_s);
        return int(ExitCode::Done);
    }
    if (const Command* command = findCommand(first))
        return runWithoutWindow(argc, argv, *command, arguments.mid(1), output);
    if (first.startsWith(u'-') || arguments.size() > 1
        || (!first.isEmpty() && !QFileInfo::exists(first) && !first.endsWith(".meshstead"_L1))) {
        return int(output.misused(
            QCoreApplication::translate("Commands", "\"%1\" is neither a command nor a workspace.").arg(first)));
    }
    return runStudio(argc, argv, first);
}
