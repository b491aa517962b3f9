// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/odps.h"

#include "exchange/texts.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <set>

namespace mesh {

namespace {

class OdpsReader
{
public:
    explicit OdpsReader(Issues& issues)
        : m_reader(issues)
    {
    }

    OdpsProduct product(const Node& root);

private:
    OdpsPort port(const Node& node);
    std::vector<OdpsPort> ports(const Node& root, std::string_view key);
    void check(const OdpsProduct& product);

    Reader m_reader;
};

OdpsPort OdpsReader::port(const Node& node)
{
    OdpsPort result;
    result.node = node;
    if (!node.isMap()) {
        result.name = node.string();
        m_reader.warning(node, Exchange::tr("A port should be a map with a name."));
        return result;
    }
    result.id = m_reader.text(node, "id");
    result.name = m_reader.text(node, "name");
    result.version = m_reader.text(node, "version");
    result.contractId = m_reader.text(node, "contractId");
    result.type = m_reader.text(node, "type");
    result.description = m_reader.text(node, "description");
    result.tags = m_reader.texts(node, "tags");
    result.content = m_reader.text(node, "content");
    result.url = m_reader.text(node, "url");
    result.channel = m_reader.text(node, "channel");
    for (const Node& input : m_reader.list(node, "inputContracts")) {
        const bool isMap = input.isMap();
        result.inputContracts.push_back({input, isMap ? m_reader.text(input, "id") : input.string(),
                                         isMap ? m_reader.text(input, "version") : QString()});
    }
    result.extras = Reader::others(node,
                                   {"id", "name", "version", "contractId", "type", "description", "tags", "content",
                                    "url", "channel", "inputContracts"});
    if (result.name.isEmpty())
        m_reader.refuse(node, Kind::Port, Exchange::tr("A port has no name."));
    return result;
}

std::vector<OdpsPort> OdpsReader::ports(const Node& root, std::string_view key)
{
    std::vector<OdpsPort> result;
    for (const Node& node : m_reader.list(root, key))
        result.push_back(port(node));
    return result;
}

OdpsProduct OdpsReader::product(const Node& root)
{
    OdpsProduct result;
    result.node = root;
    result.apiVersion = m_reader.text(root, "apiVersion");
    result.kind = m_reader.text(root, "kind");
    result.id = m_reader.text(root, "id");
    result.name = m_reader.text(root, "name");
    result.version = m_reader.text(root, "version");
    result.status = m_reader.text(root, "status");
    result.type = m_reader.text(root, "type");
    result.domain = m_reader.text(root, "domain");
    result.tenant = m_reader.text(root, "tenant");
    result.deprecated = m_reader.flag(root, "deprecated");
    result.description = readBitolDescription(m_reader, root["description"]);
    result.tags = m_reader.texts(root, "tags");
    result.inputPorts = ports(root, "inputPorts");
    result.outputPorts = ports(root, "outputPorts");
    result.managementPorts = ports(root, "managementPorts");
    result.team = readBitolTeam(m_reader, root["team"]);
    result.extras = Reader::others(root,
                                   {"apiVersion", "kind", "id", "name", "version", "status", "type", "domain",
                                    "description", "tags", "inputPorts", "outputPorts", "managementPorts", "team"});
    check(result);
    return result;
}

void OdpsReader::check(const OdpsProduct& product)
{
    m_reader.require(product.node, Exchange::tr("The data product"), {"apiVersion", "kind", "id"});
    // The status became optional with version 1.1.
    if (product.status.isEmpty()
        && (product.apiVersion.contains(QLatin1String("0.9")) || product.apiVersion.contains(QLatin1String("1.0"))))
        m_reader.require(product.node, Exchange::tr("The data product"), {"status"});
    static const QRegularExpression known(QStringLiteral("^v?(0\\.9|1\\.[01])\\.[0-9]+$"));
    if (!product.apiVersion.isNull() && !known.match(product.apiVersion).hasMatch())
        m_reader.warning(
            product.node["apiVersion"],
            Exchange::tr("The version \"%1\" of the data product standard is not known; the file is read as "
                         "version 1.1.")
                .arg(product.apiVersion));
    if (!product.kind.isNull() && product.kind != QLatin1String("DataProduct"))
        m_reader.warning(product.node["kind"],
                         Exchange::tr("The kind is \"%1\" where a data product says DataProduct.").arg(product.kind));
    std::set<std::pair<QString, QString>> outputs;
    for (const OdpsPort& port : product.outputPorts) {
        if (!outputs.emplace(port.name, port.version).second)
            m_reader.warning(port.node,
                             Exchange::tr("Two output ports are called \"%1\" in the same version.").arg(port.name));
    }
}

} // namespace

OdpsProduct readOdps(const Node& root, Issues& issues)
{
    return OdpsReader(issues).product(root);
}

QJsonObject readCounts(const OdpsProduct& product)
{
    std::set<QString> contracts;
    for (const auto* ports : {&product.inputPorts, &product.outputPorts}) {
        for (const OdpsPort& port : *ports) {
            if (!port.contractId.isEmpty())
                contracts.insert(port.contractId);
        }
    }
    QJsonArray contractIds;
    for (const QString& id : contracts)
        contractIds.append(id);
    return {
        {QStringLiteral("id"), product.id.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(product.id)},
        {QStringLiteral("apiVersion"), product.apiVersion.isNull() ? QStringLiteral("None") : product.apiVersion},
        {QStringLiteral("inputPorts"), static_cast<int>(product.inputPorts.size())},
        {QStringLiteral("outputPorts"), static_cast<int>(product.outputPorts.size())},
        {QStringLiteral("managementPorts"), static_cast<int>(product.managementPorts.size())},
        {QStringLiteral("contractIds"), contractIds},
    };
}

} // namespace mesh
