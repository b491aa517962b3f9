// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/commands.h"

#include "app/sample.h"

#include <QCommandLineParser>
#include <QDir>

namespace mesh {

using namespace Qt::StringLiterals;

namespace {

ExitCode runNew(const QCommandLineParser& parser, Output& output)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 1 || arguments.front().isEmpty())
        return output.misused(Commands::tr("new takes the file to make."));
    const QString& path = arguments.front();
    const bool isSample = parser.isSet(u"sample"_s);
    if (isSample) {
        if (const Status status = makeSample(path); !status)
            return output.fail(status.error());
    } else if (const auto document = Document::create(path); !document) {
        return output.fail(document.error());
    }
    const QString shown = QDir::toNativeSeparators(path);
    if (!isSample) {
        output.line(Commands::tr("Made the empty workspace %1.").arg(shown));
        output.json({{u"path"_s, path}});
        return ExitCode::Done;
    }
    // For writing: a reader would leave the write-ahead log beside the file.
    const auto made = openWorkspace(path, Access::Write);
    if (!made)
        return output.fail(made.error());
    const Mesh& mesh = (*made)->mesh();
    const auto count = [&](Kind kind) { return qint64(mesh.count(kind)); };
    output.line(Commands::tr("Made %1 with the sample mesh: %2 products, %3 datasets, %4 columns.")
                    .arg(shown)
                    .arg(count(Kind::Product))
                    .arg(count(Kind::Dataset))
                    .arg(count(Kind::Column)));
    QJsonObject records;
    for (const KindInfo& info : allKinds()) {
        if (count(info.kind) > 0)
            records.insert(QLatin1String(info.token), count(info.kind));
    }
    output.json({{u"path"_s, path}, {u"records"_s, records}});
    return ExitCode::Done;
}

} // namespace

Command newCommand()
{
    return {.name = "new",
            .usage = "FILE [--sample]",
            .summary = QT_TRANSLATE_NOOP("Commands", "Makes a workspace, empty or with the sample mesh."),
            .options =
                [](QCommandLineParser& parser) {
                    parser.addOption({u"sample"_s, Commands::tr("Fill it with the sample mesh of a retailer.")});
                },
            .run = runNew};
}

} // namespace mesh
