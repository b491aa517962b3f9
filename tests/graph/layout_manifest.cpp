// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/layout_manifest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace mesh::test {

using namespace Qt::StringLiterals;

std::optional<layout::Input> readManifestGraph(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject manifest = QJsonDocument::fromJson(file.readAll()).object();
    std::map<QString, QJsonObject> resources; // in the order of their names, whatever the file's
    for (const auto section : {"nodes"_L1, "sources"_L1, "exposures"_L1}) {
        const QJsonObject all = manifest.value(section).toObject();
        for (auto it = all.begin(); it != all.end(); ++it) {
            const QString type = it->toObject().value("resource_type"_L1).toString();
            if (type != "test"_L1 && type != "unit_test"_L1)
                resources.emplace(it.key(), it->toObject());
        }
    }
    layout::Input input;
    std::map<QString, std::uint32_t> number;
    std::map<QString, std::int32_t> lane;
    for (const auto& [id, resource] : resources) {
        const QString package = resource.value("package_name"_L1).toString();
        layout::NodeBox box;
        box.width = float(24 + 7 * resource.value("name"_L1).toString().size());
        box.height = 36;
        box.lane = lane.emplace(package, std::int32_t(lane.size())).first->second;
        number.emplace(id, std::uint32_t(input.nodes.size()));
        input.nodes.push_back(box);
    }
    for (const auto& [id, resource] : resources) {
        for (const QJsonValue from : resource.value("depends_on"_L1).toObject().value("nodes"_L1).toArray()) {
            const auto known = number.find(from.toString());
            if (known != number.end())
                input.edges.push_back({known->second, number[id]});
        }
    }
    return input;
}

} // namespace mesh::test
