// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/odcs.h"

#include "exchange/odcs_conformance.h"
#include "exchange/texts.h"

#include <QRegularExpression>

#include <array>
#include <map>

namespace mesh {

namespace {

constexpr std::array<std::string_view, 8> comparators {
    "mustBe",         "mustNotBe",           "mustBeGreaterThan", "mustBeGreaterOrEqualTo",
    "mustBeLessThan", "mustBeLessOrEqualTo", "mustBeBetween",     "mustNotBeBetween"};

QString toQString(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

class OdcsReader
{
public:
    explicit OdcsReader(Issues& issues)
        : m_reader(issues)
    {
    }

    OdcsContract contract(const Node& root);

private:
    std::vector<OdcsQuality> qualities(const Node& owner);
    OdcsQuality quality(const Node& node);
    std::vector<OdcsRelationship> relationships(const Node& owner);
    std::vector<OdcsProperty> properties(const Node& owner);
    OdcsProperty property(const Node& node, bool needsName);
    OdcsObject object(const Node& node);
    OdcsServer server(const Node& node);
    OdcsServiceLevel serviceLevel(const Node& node);
    void check(const OdcsContract& contract);

    Reader m_reader;
};

OdcsQuality OdcsReader::quality(const Node& node)
{
    OdcsQuality result;
    result.node = node;
    if (!node.isMap()) {
        // v3.0 drafts list the names of library rules alone.
        result.metric = node.string();
        m_reader.warning(node, Exchange::tr("A quality rule should be a map."));
        return result;
    }
    result.name = m_reader.text(node, {"name", "code", "templateName"});
    result.type = m_reader.text(node, "type");
    result.metric = m_reader.text(node, {"metric", "rule"});
    result.dimension = m_reader.text(node, "dimension");
    result.description = m_reader.text(node, "description");
    result.unit = m_reader.text(node, "unit");
    result.severity = m_reader.text(node, "severity");
    result.businessImpact = m_reader.text(node, "businessImpact");
    result.method = m_reader.text(node, "method");
    result.query = m_reader.text(node, "query");
    result.engine = m_reader.text(node, {"engine", "toolName"});
    result.schedule = m_reader.text(node, {"schedule", "scheduleCronExpression"});
    result.scheduler = m_reader.text(node, "scheduler");
    result.tags = m_reader.texts(node, "tags");
    if (const Node code = node["implementation"]; code.isScalar())
        result.implementation = code.string();
    int operators = 0;
    for (const std::string_view key : comparators) {
        const Node operand = node[key];
        if (!operand || operand.isNull())
            continue;
        ++operators;
        if (operators > 1)
            continue;
        result.comparator = toQString(key);
        result.operands = m_reader.texts(node, key);
    }
    if (operators > 1)
        m_reader.warning(node, Exchange::tr("A quality rule may have one comparison only; the first one counts."));
    if (result.comparator.endsWith(QLatin1String("Between")) && result.operands.size() != 2)
        m_reader.warning(node, Exchange::tr("\"%1\" needs exactly two numbers.").arg(result.comparator));
    if (result.type == QLatin1String("sql") && result.query.isEmpty())
        m_reader.warning(node, Exchange::tr("A quality rule of type sql needs a query."));
    if (!result.schedule.isEmpty() && result.scheduler.isEmpty() && !node["scheduleCronExpression"])
        m_reader.note(node, Exchange::tr("The schedule of this rule names no scheduler."));
    result.extras = Reader::others(node,
                                   {"name",
                                    "code",
                                    "templateName",
                                    "type",
                                    "metric",
                                    "rule",
                                    "dimension",
                                    "description",
                                    "unit",
                                    "severity",
                                    "businessImpact",
                                    "method",
                                    "query",
                                    "engine",
                                    "toolName",
                                    "schedule",
                                    "scheduleCronExpression",
                                    "scheduler",
                                    "tags",
                                    "mustBe",
                                    "mustNotBe",
                                    "mustBeGreaterThan",
                                    "mustBeGreaterOrEqualTo",
                                    "mustBeLessThan",
                                    "mustBeLessOrEqualTo",
                                    "mustBeBetween",
                                    "mustNotBeBetween"});
    return result;
}

std::vector<OdcsQuality> OdcsReader::qualities(const Node& owner)
{
    std::vector<OdcsQuality> result;
    for (const Node& node : m_reader.list(owner, "quality"))
        result.push_back(quality(node));
    return result;
}

std::vector<OdcsRelationship> OdcsReader::relationships(const Node& owner)
{
    std::vector<OdcsRelationship> result;
    for (const Node& node : m_reader.list(owner, "relationships")) {
        OdcsRelationship relationship;
        relationship.node = node;
        relationship.type = m_reader.text(node, "type");
        relationship.from = m_reader.texts(node, "from");
        relationship.to = m_reader.texts(node, "to");
        relationship.extras = Reader::others(node, {"type", "from", "to"});
        if (relationship.to.isEmpty())
            m_reader.warning(node, Exchange::tr("A relationship needs a target (\"to\")."));
        if (!relationship.from.isEmpty() && relationship.from.size() != relationship.to.size())
            m_reader.warning(node, Exchange::tr("Both sides of a relationship must have the same number of columns."));
        result.push_back(std::move(relationship));
    }
    return result;
}

std::vector<OdcsProperty> OdcsReader::properties(const Node& owner)
{
    const Node listed = owner["properties"] && !owner["properties"].isNull() ? m_reader.list(owner, "properties")
                                                                             : m_reader.list(owner, "columns");
    std::vector<OdcsProperty> result;
    for (const Node& node : listed) {
        if (node.isMap())
            result.push_back(property(node, true));
        else
            m_reader.refuse(node, Kind::Column, Exchange::tr("A property should be a map; this one is left out."));
    }
    return result;
}

OdcsProperty OdcsReader::property(const Node& node, bool needsName)
{
    OdcsProperty result;
    result.node = node;
    result.id = m_reader.text(node, "id");
    result.name = m_reader.text(node, {"name", "column", "property"});
    result.physicalName = m_reader.text(node, "physicalName");
    result.businessName = m_reader.text(node, "businessName");
    result.logicalType = m_reader.text(node, "logicalType");
    result.physicalType = m_reader.text(node, "physicalType");
    result.description = m_reader.text(node, "description");
    result.classification = m_reader.text(node, "classification");
    result.required = m_reader.flag(node, "required");
    if (!result.required) {
        // Version 2.2 asks the opposite question.
        for (const std::string_view key : {"isNullable", "nullable"}) {
            if (const auto nullable = m_reader.flag(node, key))
                result.required = !*nullable;
        }
    }
    result.unique = m_reader.flag(node, node["unique"] ? "unique" : "isUnique");
    for (const std::string_view key : {"primaryKey", "isPrimaryKey", "isPrimary", "primary"}) {
        if (!result.primaryKey)
            result.primaryKey = m_reader.flag(node, key);
    }
    result.tags = m_reader.texts(node, "tags");
    result.transformSources = m_reader.texts(
        node, node.firstOf({"transformSourceObjects"}) ? "transformSourceObjects" : "transformSourceTables");
    result.transformLogic = m_reader.text(node, "transformLogic");
    result.transformDescription = m_reader.text(node, "transformDescription");
    result.quality = qualities(node);
    result.relationships = relationships(node);
    result.properties = properties(node);
    if (const Node items = m_reader.map(node, "items"))
        result.items.push_back(property(items, false));
    if (const Node value = m_reader.map(node, "map")["value"]; value.isMap())
        result.mapValue.push_back(property(value, false));
    if (needsName && result.name.isEmpty())
        m_reader.refuse(node, Kind::Column, Exchange::tr("A property has no name; it cannot become a column."));
    result.extras = Reader::others(node,
                                   {"id",
                                    "name",
                                    "column",
                                    "property",
                                    "physicalName",
                                    "businessName",
                                    "logicalType",
                                    "physicalType",
                                    "description",
                                    "classification",
                                    "required",
                                    "isNullable",
                                    "nullable",
                                    "unique",
                                    "isUnique",
                                    "primaryKey",
                                    "isPrimaryKey",
                                    "isPrimary",
                                    "primary",
                                    "tags",
                                    "transformSourceObjects",
                                    "transformSourceTables",
                                    "transformLogic",
                                    "transformDescription",
                                    "quality",
                                    "relationships",
                                    "properties",
                                    "columns",
                                    "items"});
    return result;
}

OdcsObject OdcsReader::object(const Node& node)
{
    OdcsObject result;
    result.node = node;
    result.id = m_reader.text(node, "id");
    result.name = m_reader.text(node, {"name", "table"});
    result.physicalName = m_reader.text(node, "physicalName");
    result.physicalType = m_reader.text(node, "physicalType");
    result.businessName = m_reader.text(node, "businessName");
    result.description = m_reader.text(node, "description");
    result.tags = m_reader.texts(node, "tags");
    result.properties = properties(node);
    result.quality = qualities(node);
    result.relationships = relationships(node);
    if (result.name.isEmpty() && result.physicalName.isEmpty())
        m_reader.refuse(node, Kind::Dataset, Exchange::tr("A schema object has no name; it cannot become a dataset."));
    result.extras = Reader::others(node,
                                   {"id", "name", "table", "physicalName", "physicalType", "businessName",
                                    "description", "tags", "properties", "columns", "quality", "relationships"});
    return result;
}

OdcsServer OdcsReader::server(const Node& node)
{
    OdcsServer result;
    result.node = node;
    if (!node.isMap()) {
        m_reader.error(node, Exchange::tr("A server should be a map."));
        return result;
    }
    result.name = m_reader.text(node, "server");
    result.type = m_reader.text(node, "type");
    result.environment = m_reader.text(node, "environment");
    result.host = m_reader.text(node, {"host", "serviceName", "endpointUrl"});
    result.port = m_reader.text(node, "port");
    result.account = m_reader.text(node, "account");
    result.project = m_reader.text(node, "project");
    result.database = m_reader.text(node, "database");
    result.catalog = m_reader.text(node, "catalog");
    result.schema = m_reader.text(node, {"schema", "dataset"});
    result.location = m_reader.text(node, "location");
    result.path = m_reader.text(node, "path");
    m_reader.require(node, Exchange::tr("A server"), {"server", "type"});
    return result;
}

OdcsServiceLevel OdcsReader::serviceLevel(const Node& node)
{
    OdcsServiceLevel result;
    result.node = node;
    if (!node.isMap()) {
        m_reader.refuse(node, Kind::Slo, Exchange::tr("A service level should be a map."));
        return result;
    }
    result.property = m_reader.text(node, "property");
    result.value = m_reader.text(node, "value");
    result.valueExt = m_reader.text(node, "valueExt");
    result.unit = m_reader.text(node, "unit");
    result.element = m_reader.text(node, {"element", "column"});
    result.driver = m_reader.text(node, "driver");
    result.description = m_reader.text(node, "description");
    result.schedule = m_reader.text(node, "schedule");
    result.scheduler = m_reader.text(node, "scheduler");
    result.extras = Reader::others(node,
                                   {"property", "value", "valueExt", "unit", "element", "column", "driver",
                                    "description", "schedule", "scheduler"});
    m_reader.require(node, Exchange::tr("A service level"), {"property", "value"});
    return result;
}

OdcsContract OdcsReader::contract(const Node& root)
{
    OdcsContract result;
    result.node = root;
    result.apiVersion = m_reader.text(root, "apiVersion");
    result.kind = m_reader.text(root, "kind");
    result.id = m_reader.text(root, "id");
    if (result.id.isEmpty())
        result.id = m_reader.text(root, "uuid");
    result.name = m_reader.text(root, {"name", "datasetName"});
    result.version = m_reader.text(root, "version");
    result.status = m_reader.text(root, "status");
    result.tenant = m_reader.text(root, "tenant");
    result.domain = m_reader.text(root, "domain");
    if (result.domain.isEmpty())
        result.domain = m_reader.text(root, "datasetDomain");
    result.dataProduct = m_reader.text(root, {"dataProduct", "quantumName"});
    result.description = readBitolDescription(m_reader, root["description"]);
    const Node schema = root["schema"];
    for (const Node& node :
         m_reader.list(root, schema && !schema.isNull() && schema.size() > 0 ? "schema" : "dataset")) {
        if (node.isMap())
            result.objects.push_back(object(node));
        else
            m_reader.refuse(node, Kind::Dataset,
                            Exchange::tr("A schema object should be a map; this one is left out."));
    }
    if (schema && !schema.isNull() && !schema.isList())
        m_reader.list(root, "schema"); // tells that it is no list
    for (const Node& node : m_reader.list(root, "servers"))
        result.servers.push_back(server(node));
    const Node team = root["team"];
    const bool hasTeam = team && !team.isNull() && (!team.isList() || team.size() > 0);
    result.team = readBitolTeam(m_reader, hasTeam ? team : root["stakeholders"]);
    for (const Node& node : m_reader.list(root, "slaProperties"))
        result.serviceLevels.push_back(serviceLevel(node));
    result.defaultElement = m_reader.text(root, {"slaDefaultElement", "slaDefaultColumn"});
    const Node tags = root["tags"].isScalar() ? Node() : m_reader.list(root, "tags");
    for (const Node& node : tags)
        result.tagNodes.push_back(node);
    result.tags = m_reader.texts(root, "tags");
    for (const Node& node : m_reader.list(root, "roles"))
        result.roles.push_back(node);
    for (const Node& node : m_reader.list(root, "support"))
        result.support.push_back(node);
    for (const Node& node : m_reader.list(root, "customProperties"))
        result.customProperties.push_back(node);
    result.price = root["price"] ? root["price"].toJson() : QJsonValue(QJsonValue::Undefined);
    result.extras
        = Reader::others(root, {"apiVersion",    "kind",   "id",      "uuid",          "name",        "datasetName",
                                "version",       "status", "domain",  "datasetDomain", "dataProduct", "quantumName",
                                "description",   "schema", "dataset", "servers",       "team",        "stakeholders",
                                "slaProperties", "tags",   "roles",   "support",       "price"});
    check(result);
    return result;
}

void OdcsReader::check(const OdcsContract& contract)
{
    const bool isOld = odcsVersion(contract).startsWith(QLatin1String("2."));
    if (isOld)
        m_reader.note(contract.node,
                      Exchange::tr("The contract follows version 2 of the standard; its words are read as those of "
                                   "version 3."));
    else
        m_reader.require(contract.node, Exchange::tr("The contract"),
                         {"version", "apiVersion", "kind", "id", "status"});
    static const QRegularExpression known(QStringLiteral("^v?(2\\.2\\.[0-2]|3\\.0\\.[0-2]|3\\.[12]\\.[0-9]+)$"));
    if (!contract.apiVersion.isNull() && !known.match(contract.apiVersion).hasMatch())
        m_reader.warning(contract.node["apiVersion"],
                         Exchange::tr("The version \"%1\" of the contract standard is not known; the file is read as "
                                      "version 3.")
                             .arg(contract.apiVersion));
    if (!contract.kind.isNull() && contract.kind != QLatin1String("DataContract"))
        m_reader.warning(contract.node["kind"],
                         Exchange::tr("The kind is \"%1\" where a contract says DataContract.").arg(contract.kind));
    std::map<QString, int> names;
    for (const OdcsObject& object : contract.objects) {
        if (!object.name.isEmpty() && ++names[object.name] == 2)
            m_reader.warning(object.node, Exchange::tr("Two schema objects are called \"%1\".").arg(object.name));
    }
    for (const Node& role : contract.roles)
        m_reader.require(role, Exchange::tr("A role"), {"role"});
    for (const Node& channel : contract.support)
        m_reader.require(channel, Exchange::tr("A support channel"), {"channel"});
    checkConformance(contract, m_reader);
}

struct Counter
{
    int properties = 0;
    int quality = 0;
    int relationships = 0;
    int transformSources = 0;
    std::map<QString, int> classification;

    void add(const OdcsProperty& property)
    {
        ++properties;
        quality += static_cast<int>(property.quality.size());
        relationships += static_cast<int>(property.relationships.size());
        transformSources += static_cast<int>(property.transformSources.size());
        if (!property.classification.isEmpty())
            ++classification[property.classification];
        add(property.properties);
        for (const auto* nested : {&property.items, &property.mapValue}) {
            for (const OdcsProperty& element : *nested)
                add(element.properties);
        }
    }
    void add(const std::vector<OdcsProperty>& all)
    {
        for (const OdcsProperty& property : all)
            add(property);
    }
};

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

OdcsContract readOdcs(const Node& root, Issues& issues)
{
    return OdcsReader(issues).contract(root);
}

QString odcsVersion(const OdcsContract& contract)
{
    if (!contract.apiVersion.isEmpty())
        return contract.apiVersion.startsWith(u'v') ? contract.apiVersion.mid(1) : contract.apiVersion;
    const QString standard = contract.node.firstOf({"standardVersion", "templateVersion"}).string();
    return standard.isEmpty() ? QStringLiteral("2.2") : standard;
}

QJsonObject readCounts(const OdcsContract& contract)
{
    Counter counter;
    for (const OdcsObject& object : contract.objects) {
        counter.quality += static_cast<int>(object.quality.size());
        counter.relationships += static_cast<int>(object.relationships.size());
        counter.add(object.properties);
    }
    QJsonObject classification;
    for (const auto& [name, count] : counter.classification)
        classification.insert(name, count);
    const auto size = [](const auto& list) { return static_cast<int>(list.size()); };
    QJsonObject result {
        {QStringLiteral("id"), textOrNull(contract.id)},
        {QStringLiteral("apiVersion"), contract.apiVersion.isNull() ? QStringLiteral("None") : contract.apiVersion},
        {QStringLiteral("domain"), textOrNull(contract.domain)},
        {QStringLiteral("classification"), classification},
        {QStringLiteral("teamMembers"), size(contract.team.members)},
        {QStringLiteral("servers"), size(contract.servers)},
        {QStringLiteral("roles"), size(contract.roles)},
        {QStringLiteral("slaProperties"), size(contract.serviceLevels)},
        {QStringLiteral("support"), size(contract.support)},
        {QStringLiteral("tags"), size(contract.tagNodes)},
        {QStringLiteral("customProperties"), size(contract.customProperties)},
    };
    if (!contract.objects.empty()) {
        result.insert(QStringLiteral("objects"), size(contract.objects));
        result.insert(QStringLiteral("quality"), counter.quality);
        result.insert(QStringLiteral("relationships"), counter.relationships);
    }
    if (counter.properties > 0) {
        result.insert(QStringLiteral("properties"), counter.properties);
        result.insert(QStringLiteral("transformSources"), counter.transformSources);
    }
    return result;
}

} // namespace mesh
