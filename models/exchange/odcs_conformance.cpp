// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/odcs_conformance.h"

#include "exchange/texts.h"

#include <QRegularExpression>
#include <QVersionNumber>

#include <algorithm>
#include <array>
#include <set>

namespace mesh {

namespace {

struct ServerType
{
    const char* type;
    const char* required;
};

/// Of version 3.1 of the standard, the last released one.
constexpr std::array<ServerType, 34> serverTypes {{
    {"api", "location"},
    {"athena", "stagingDir schema"},
    {"azure", "location format"},
    {"bigquery", "project dataset"},
    {"clickhouse", "host port database"},
    {"databricks", "catalog schema"},
    {"denodo", "host port"},
    {"dremio", "host port"},
    {"duckdb", "database"},
    {"glue", "account database"},
    {"cloudsql", "host port database schema"},
    {"db2", "host port database"},
    {"hive", "host database"},
    {"impala", "host database"},
    {"informix", "host database"},
    {"zen", "host database"},
    {"custom", ""},
    {"kafka", "host"},
    {"kinesis", ""},
    {"local", "path format"},
    {"mysql", "host port database"},
    {"oracle", "host port serviceName"},
    {"postgresql", "host port database schema"},
    {"postgres", "host port database schema"},
    {"presto", "host"},
    {"pubsub", "project"},
    {"redshift", "database schema"},
    {"s3", "location"},
    {"sftp", "location"},
    {"snowflake", "account database schema"},
    {"sqlserver", "host database schema"},
    {"synapse", "host port database"},
    {"trino", "host port catalog schema"},
    {"vertica", "host port database schema"},
}};

/// Those that version 3.0 did not have.
constexpr std::string_view serverTypes31[] {"hive", "impala", "zen"};

constexpr std::string_view words22[] {"isNullable",
                                      "isUnique",
                                      "isPrimaryKey",
                                      "isPrimary",
                                      "nullable",
                                      "primary",
                                      "criticalDataElementStatus",
                                      "sampleValues",
                                      "clusterStatus",
                                      "clusterKeyPosition",
                                      "partitionStatus",
                                      "column"};

constexpr std::string_view objectKeys[] {"id",
                                         "name",
                                         "physicalName",
                                         "physicalType",
                                         "businessName",
                                         "description",
                                         "logicalType",
                                         "dataGranularityDescription",
                                         "properties",
                                         "relationships",
                                         "quality",
                                         "tags",
                                         "authoritativeDefinitions",
                                         "customProperties",
                                         "synonyms",
                                         "deprecated",
                                         "context",
                                         "semanticType",
                                         "$ref"};

constexpr std::string_view propertyKeys[] {"id",
                                           "name",
                                           "physicalName",
                                           "physicalType",
                                           "businessName",
                                           "description",
                                           "logicalType",
                                           "logicalTypeOptions",
                                           "required",
                                           "unique",
                                           "primaryKey",
                                           "primaryKeyPosition",
                                           "partitioned",
                                           "partitionKeyPosition",
                                           "classification",
                                           "criticalDataElement",
                                           "encryptedName",
                                           "transformSourceObjects",
                                           "transformLogic",
                                           "transformDescription",
                                           "examples",
                                           "properties",
                                           "items",
                                           "relationships",
                                           "quality",
                                           "tags",
                                           "authoritativeDefinitions",
                                           "customProperties",
                                           "enum",
                                           "map",
                                           "semanticType",
                                           "context",
                                           "synonyms",
                                           "deprecated",
                                           "vector",
                                           "$ref"};

constexpr std::string_view dimensions[] {"accuracy", "completeness", "conformity", "consistency",
                                         "coverage", "timeliness",   "uniqueness"};

template<std::size_t N>
bool isOneOf(std::string_view word, const std::string_view (&words)[N])
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

bool isPlaceholder(const QString& text)
{
    return text.contains(QLatin1String("${")) || text.contains(QLatin1String("{{"));
}

class Checker
{
public:
    Checker(const OdcsContract& contract, Reader& reader)
        : m_contract(contract)
        , m_reader(reader)
        , m_version(QVersionNumber::fromString(odcsVersion(contract)))
    {
    }

    void check();

private:
    bool isBefore(int major, int minor) const
    {
        return !m_version.isNull()
            && QVersionNumber(m_version.majorVersion(), m_version.minorVersion()) < QVersionNumber(major, minor);
    }
    void newerForm(const Node& at, const QString& what, const char* since);
    void root();
    void team();
    void object(const OdcsObject& object);
    void property(const OdcsProperty& property);
    void quality(const std::vector<OdcsQuality>& rules);
    void relationships(const std::vector<OdcsRelationship>& relationships);
    void reference(const Node& at, const QString& target);
    void server(const OdcsServer& server);
    void serviceLevels();
    void columnsOf(const std::vector<OdcsProperty>& properties, const QString& prefix);

    const OdcsContract& m_contract;
    Reader& m_reader;
    QVersionNumber m_version;
    std::set<QString> m_columns; ///< table, table.column, by name
    std::set<QString> m_ids; ///< tables and columns, by id
};

/// What a file uses though the version it declares does not have it yet: seen in the standard's own examples.
void Checker::newerForm(const Node& at, const QString& what, const char* since)
{
    m_reader.warning(at,
                     Exchange::tr("%1 came with version %2 of the standard; the contract declares %3.")
                         .arg(what, QLatin1String(since), m_version.toString()));
}

void Checker::root()
{
    const Node& node = m_contract.node;
    if (const Node id = node["id"]; id && id.string().isEmpty())
        m_reader.warning(id, Exchange::tr("The id of the contract is empty."));
    if (const Node price = node["price"]; price.isMap()) {
        if (price["priceAmount"] && !price["priceCurrency"])
            m_reader.warning(price, Exchange::tr("A price needs its currency (priceCurrency)."));
        if (price["priceAmount"].number().value_or(0) < 0)
            m_reader.warning(price["priceAmount"], Exchange::tr("The price is negative."));
    }
    for (const Node& channel : m_contract.support) {
        if (!channel["url"] && isBefore(3, 1))
            m_reader.require(channel, Exchange::tr("A support channel"), {"url"});
    }
    for (const Node& entry : m_contract.customProperties) {
        if (entry["property"].string().isEmpty())
            m_reader.warning(entry, Exchange::tr("A custom property has no name."));
    }
}

void Checker::team()
{
    const Node& team = m_contract.team.node;
    if (!team.isMap())
        return;
    if (isBefore(3, 1))
        newerForm(team, Exchange::tr("A team with a name and members"), "3.1");
    if (team["username"])
        m_reader.warning(team, Exchange::tr("A single member stands where the team should; put it into \"members\"."));
}

void Checker::columnsOf(const std::vector<OdcsProperty>& properties, const QString& prefix)
{
    for (const OdcsProperty& each : properties) {
        if (!each.id.isEmpty())
            m_ids.insert(each.id);
        const QString name = prefix + u'.' + each.name;
        m_columns.insert(name);
        columnsOf(each.properties, name);
    }
}

/// table.column, or /schema/id/properties/id; what leads to another contract cannot be known here.
void Checker::reference(const Node& at, const QString& target)
{
    static const QRegularExpression shorthand(QStringLiteral("^[A-Za-z_][\\w-]*(\\.[A-Za-z_][\\w-]*)+$"));
    if (target.isEmpty() || isPlaceholder(target) || target.contains(QLatin1String(".yaml"))
        || target.contains(QLatin1String("://")))
        return;
    if (target.startsWith(QLatin1String("/schema/")) || target.startsWith(QLatin1String("schema/"))) {
        const QString id = target.section(u'/', -1);
        if (!m_ids.contains(id))
            m_reader.warning(at, Exchange::tr("\"%1\" leads to no id of this contract.").arg(target));
        return;
    }
    if (!shorthand.match(target).hasMatch()) {
        m_reader.warning(at,
                         Exchange::tr("\"%1\" is no reference to a column; write table.column or "
                                      "/schema/<id>/properties/<id>.")
                             .arg(target));
        return;
    }
    if (!m_columns.contains(target))
        m_reader.warning(at, Exchange::tr("There is no column \"%1\" in this contract.").arg(target));
}

void Checker::relationships(const std::vector<OdcsRelationship>& relationships)
{
    for (const OdcsRelationship& each : relationships) {
        for (const QString& target : each.from + each.to)
            reference(each.node, target);
    }
}

void Checker::quality(const std::vector<OdcsQuality>& rules)
{
    for (const OdcsQuality& rule : rules) {
        const std::string dimension = rule.dimension.toStdString();
        if (!rule.dimension.isEmpty() && !isOneOf(dimension, dimensions) && !isPlaceholder(rule.dimension))
            m_reader.warning(rule.node["dimension"],
                             Exchange::tr("\"%1\" is no quality dimension of the standard.").arg(rule.dimension));
        const bool isLibrary = rule.type == QLatin1String("library") || (rule.type.isEmpty() && rule.query.isEmpty());
        if (!rule.node.isMap() || !isLibrary)
            continue;
        if (rule.metric.isEmpty() && rule.description.isEmpty() && rule.comparator.isEmpty())
            m_reader.warning(rule.node, Exchange::tr("The quality rule says nothing to check."));
        else if (rule.metric.isEmpty() && rule.type == QLatin1String("library"))
            m_reader.warning(rule.node, Exchange::tr("A quality rule of type library needs a metric."));
        if (isBefore(3, 1) && rule.node["metric"] && !rule.node["rule"])
            newerForm(rule.node["metric"], Exchange::tr("\"metric\" (before: \"rule\")"), "3.1");
    }
}

void Checker::property(const OdcsProperty& property)
{
    const QString& type = property.logicalType;
    const bool is31 = type == QLatin1String("timestamp") || type == QLatin1String("time");
    const bool is32 = type == QLatin1String("map") || type == QLatin1String("vector");
    static constexpr std::string_view types[] {"string", "date", "number", "integer", "object", "array", "boolean"};
    if (is31 && isBefore(3, 1))
        newerForm(property.node["logicalType"], Exchange::tr("The type \"%1\"").arg(type), "3.1");
    else if (is32 && isBefore(3, 2))
        newerForm(property.node["logicalType"], Exchange::tr("The type \"%1\"").arg(type), "3.2");
    else if (!type.isEmpty() && !is31 && !is32 && !isOneOf(type.toStdString(), types) && !isBefore(3, 0))
        m_reader.warning(property.node["logicalType"],
                         Exchange::tr("\"%1\" is no logical type of the standard.").arg(type));
    if (!isBefore(3, 0)) {
        for (const Node& entry : property.node) {
            if (isOneOf(entry.key(), words22))
                m_reader.warning(entry,
                                 Exchange::tr("\"%1\" is a word of version 2 of the standard; it is read as that.")
                                     .arg(entry.keyString()));
            else if (!isOneOf(entry.key(), propertyKeys))
                m_reader.note(entry,
                              Exchange::tr("\"%1\" is no field of the standard; it is kept as other content.")
                                  .arg(entry.keyString()));
        }
    }
    quality(property.quality);
    relationships(property.relationships);
    for (const auto* nested : {&property.properties, &property.items, &property.mapValue}) {
        for (const OdcsProperty& each : *nested)
            this->property(each);
    }
}

void Checker::object(const OdcsObject& object)
{
    if (const QString type = object.node["logicalType"].string();
        !type.isEmpty() && type != QLatin1String("object") && !isBefore(3, 0))
        m_reader.warning(object.node["logicalType"],
                         Exchange::tr("The logical type of a schema object is \"object\", not \"%1\".").arg(type));
    for (const Node& entry : object.node) {
        if (entry.isNull())
            m_reader.note(entry, Exchange::tr("\"%1\" is empty.").arg(entry.keyString()));
        else if (!isBefore(3, 0) && !isOneOf(entry.key(), objectKeys))
            m_reader.note(entry,
                          Exchange::tr("\"%1\" is no field of the standard; it is kept as other content.")
                              .arg(entry.keyString()));
    }
    quality(object.quality);
    relationships(object.relationships);
    for (const OdcsProperty& each : object.properties)
        property(each);
}

void Checker::server(const OdcsServer& server)
{
    if (server.type.isEmpty())
        return;
    const auto known = std::find_if(serverTypes.begin(), serverTypes.end(),
                                    [&](const ServerType& each) { return server.type == QLatin1String(each.type); });
    if (known == serverTypes.end()) {
        if (isBefore(3, 2))
            m_reader.warning(server.node["type"],
                             Exchange::tr("\"%1\" is no server type of the standard.").arg(server.type));
        return;
    }
    if (isBefore(3, 1) && isOneOf(server.type.toStdString(), serverTypes31))
        newerForm(server.node["type"], Exchange::tr("The server type \"%1\"").arg(server.type), "3.1");
    QStringList missing;
    for (const QString& key : QString::fromLatin1(known->required).split(u' ', Qt::SkipEmptyParts)) {
        if (!server.node[key.toStdString()])
            missing.append(key);
    }
    // The standard renamed this one with version 3.1.
    if (server.node["staging_dir"])
        missing.removeAll(QStringLiteral("stagingDir"));
    else if (isBefore(3, 1) && server.node["stagingDir"])
        newerForm(server.node["stagingDir"], Exchange::tr("\"stagingDir\" (before: \"staging_dir\")"), "3.1");
    if (!missing.isEmpty())
        m_reader.warning(
            server.node,
            Exchange::tr("A server of type %1 needs %2.").arg(server.type, missing.join(QLatin1String(", "))));
    if (const Node port = server.node["port"]; port && !port.isNull() && !port.integer() && !isPlaceholder(server.port))
        m_reader.warning(port, Exchange::tr("The port should be a number but is \"%1\".").arg(server.port));
}

void Checker::serviceLevels()
{
    const auto check = [&](const Node& at, const QString& elements) {
        for (const QString& element : elements.split(u',', Qt::SkipEmptyParts)) {
            if (!m_columns.contains(element.trimmed()))
                m_reader.note(at,
                              Exchange::tr("The service level names \"%1\", which is not in this contract.")
                                  .arg(element.trimmed()));
        }
    };
    check(m_contract.node.firstOf({"slaDefaultElement", "slaDefaultColumn"}), m_contract.defaultElement);
    for (const OdcsServiceLevel& level : m_contract.serviceLevels) {
        check(level.node, level.element);
        if (!level.schedule.isEmpty() && level.scheduler.isEmpty())
            m_reader.warning(level.node, Exchange::tr("The schedule of this service level names no scheduler."));
    }
}

void Checker::check()
{
    for (const OdcsObject& each : m_contract.objects) {
        if (!each.id.isEmpty())
            m_ids.insert(each.id);
        m_columns.insert(each.name);
        columnsOf(each.properties, each.name);
    }
    root();
    team();
    for (const OdcsServer& each : m_contract.servers)
        server(each);
    for (const OdcsObject& each : m_contract.objects)
        object(each);
    serviceLevels();
}

} // namespace

void checkConformance(const OdcsContract& contract, Reader& reader)
{
    Checker(contract, reader).check();
}

} // namespace mesh
