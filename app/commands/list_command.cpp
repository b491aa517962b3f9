// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commands/commands.h"

#include "items/selection.h"
#include "mesh/json.h"
#include "mesh/naming.h"

#include <QCommandLineParser>
#include <QJsonArray>

namespace mesh {

using namespace Qt::StringLiterals;

namespace {

ExitCode runList(const QCommandLineParser& parser, Output& output)
{
    const QStringList arguments = parser.positionalArguments();
    const Kind kind = kindFromToken(arguments.value(1));
    if (arguments.size() != 2 || kind == Kind::None) {
        QStringList kinds;
        for (const KindInfo& info : allKinds())
            kinds += QLatin1String(info.token);
        return output.misused(Commands::tr("list takes a workspace and a kind: %1.").arg(kinds.join(u", "_s)));
    }
    const auto document = openWorkspace(arguments[0], Access::Read);
    if (!document)
        return output.fail(document.error());
    const Mesh& mesh = (*document)->mesh();
    const auto selected = selectRecords(mesh, kind, parser.value(u"select"_s), Instant::now());
    if (!selected)
        return output.fail(selected.error());

    std::vector<std::pair<QString, RecordId>> named;
    for (const RecordId& id : *selected)
        named.emplace_back(qualifiedNameOf(mesh, id), id);
    std::ranges::sort(named);
    QJsonArray list;
    for (const auto& [name, id] : named) {
        output.line(name);
        if (output.isJson()) {
            QJsonObject object = toJson(mesh.find(id));
            object.insert(u"reference"_s, QString(QLatin1String(kindInfo(kind).token) % u':' % name));
            list.append(object);
        }
    }
    output.json(
        {{u"kind"_s, QLatin1String(kindInfo(kind).token)}, {u"count"_s, qint64(named.size())}, {u"records"_s, list}});
    return ExitCode::Done;
}

} // namespace

Command listCommand()
{
    return {.name = "list",
            .usage = "WORKSPACE KIND [--select QUERY] [--json]",
            .summary = QT_TRANSLATE_NOOP("Commands", "Lists the records of a kind."),
            .options =
                [](QCommandLineParser& parser) {
                    parser.addOption(
                        {u"select"_s,
                         Commands::tr("Only those that match, such as \"status:active & owner:none & tag:pii\"."),
                         u"QUERY"_s});
                },
            .run = runList};
}

} // namespace mesh
