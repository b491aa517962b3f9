// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/commands.h"

#include "app/main_window.h"
#include "app/sample.h"
#include "app/tour.h"

#include <QCommandLineParser>
#include <QDir>
#include <QJsonArray>

namespace mesh {

using namespace Qt::StringLiterals;

namespace {

ExitCode runTour(const QCommandLineParser& parser, Output& output)
{
    const QString folder = parser.value(u"to"_s);
    if (folder.isEmpty() || !parser.positionalArguments().isEmpty())
        return output.misused(Commands::tr("tour takes --to FOLDER."));
    const auto pictures = takeTour(folder);
    if (!pictures)
        return output.fail(pictures.error());
    QJsonArray list;
    for (const QString& path : *pictures) {
        output.line(path);
        list.append(path);
    }
    output.json({{u"pictures"_s, list}});
    return ExitCode::Done;
}

} // namespace

Command tourCommand()
{
    return {.name = "tour",
            .usage = "--to FOLDER",
            .summary
            = QT_TRANSLATE_NOOP("Commands", "Makes a picture of every page on the sample mesh, light and dark."),
            .needsGui = true,
            .options =
                [](QCommandLineParser& parser) {
                    parser.addOption({u"to"_s, Commands::tr("Where to write the pictures."), u"FOLDER"_s});
                },
            .run = runTour};
}

} // namespace mesh
