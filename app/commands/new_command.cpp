// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/commands.h"

#include "app/sample.h"
#include "mesh/generated_mesh.h"

#include <QCommandLineParser>
#include <QDir>
#include <QLocale>

namespace mesh {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostGenerated = 200'000; ///< datasets; columns are ten times as many

Status fillGenerated(const QString& path, int datasets)
{
    auto document = Document::create(path);
    if (!document)
        return document.error();
    const Mesh mesh
        = generateMesh({.datasets = datasets, .columns = 10 * datasets, .flows = 3 * datasets, .withinDomain = 85});
    return (*document)->commitNow(creating(mesh, Commands::tr("Generate a mesh")));
}

ExitCode runNew(const QCommandLineParser& parser, Output& output)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 1 || arguments.front().isEmpty())
        return output.misused(Commands::tr("new takes the file to make."));
    const QString& path = arguments.front();
    const bool isSample = parser.isSet(u"sample"_s);
    const bool isGenerated = parser.isSet(u"generated"_s);
    if (isSample && isGenerated)
        return output.misused(Commands::tr("new takes --sample or --generated, not both."));
    const int datasets = parser.value(u"generated"_s).toInt();
    if (isGenerated && (datasets < 1 || datasets > mostGenerated)) {
        return output.misused(
            Commands::tr("--generated is a number of datasets from 1 to %1.").arg(QLocale().toString(mostGenerated)));
    }
    if (isSample || isGenerated) {
        if (const Status status = isSample ? makeSample(path) : fillGenerated(path, datasets); !status)
            return output.fail(status.error());
    } else if (const auto document = Document::create(path); !document) {
        return output.fail(document.error());
    }
    const QString shown = QDir::toNativeSeparators(path);
    if (!isSample && !isGenerated) {
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
    const QString words = isSample ? Commands::tr("Made %1 with the sample mesh: %2 products, %3 datasets, %4 columns.")
                                   : Commands::tr("Made %1: %2 products, %3 datasets, %4 columns.");
    output.line(words.arg(shown).arg(count(Kind::Product)).arg(count(Kind::Dataset)).arg(count(Kind::Column)));
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
            .usage = "FILE [--sample | --generated DATASETS]",
            .summary = QT_TRANSLATE_NOOP(
                "Commands", "Makes a workspace: empty, with the sample mesh, or with a made-up one of any size."),
            .options =
                [](QCommandLineParser& parser) {
                    parser.addOption({u"sample"_s, Commands::tr("Fill it with the sample mesh of a retailer.")});
                    parser.addOption({u"generated"_s,
                                      Commands::tr("Fill it with a made-up mesh of so many datasets, to try the studio "
                                                   "at your size; the same each time."),
                                      u"DATASETS"_s});
                },
            .run = runNew};
}

} // namespace mesh
