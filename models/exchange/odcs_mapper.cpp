// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/import_parts.h"
#include "exchange/mappers.h"
#include "exchange/texts.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace mesh {

namespace {

class OdcsMapper
{
public:
    OdcsMapper(ImportSession& session, const OdcsContract& contract)
        : m_session(session)
        , m_contract(contract)
    {
    }

    void map();

private:
    DatasetIdentity identityOf(const OdcsObject& object) const;
    DatasetIdentity contractIdentityOf(const OdcsObject& object) const;
    void object(const OdcsObject& object);
    void properties(DatasetId dataset, const std::vector<OdcsProperty>& properties, const QStringList& parent);
    void property(DatasetId dataset, const OdcsProperty& property, const QStringList& path, qint64 position);
    void rules(RecordId subject, const std::vector<OdcsQuality>& rules);
    void serviceLevels();
    RecordId elementOf(const QString& element) const;
    ProductId product();

    ImportSession& m_session;
    const OdcsContract& m_contract;
    DomainId m_domain;
    ContractId m_id;
    ProductId m_product;
    std::map<QString, DatasetId> m_datasets; ///< by the name of their object
};

QString firstText(std::initializer_list<QString> texts)
{
    for (const QString& text : texts) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

bool isPlaceholder(const QString& text)
{
    return text.contains(QLatin1String("${")) || text.contains(QLatin1String("{{"));
}

/// The namespace of OpenLineage's naming rules that a server of the contract stands for.
QString platformOf(const OdcsServer& server)
{
    const QString type = server.type.toLower();
    const QString family = platformFamily(type);
    if (family == QLatin1String("bigquery") || family == QLatin1String("glue") || type == QLatin1String("local"))
        return type == QLatin1String("local") ? QStringLiteral("file") : family;
    if (family == QLatin1String("snowflake"))
        return server.account.isEmpty() || isPlaceholder(server.account)
            ? family
            : QString(QLatin1String("snowflake://") + server.account);
    if (!server.location.isEmpty() && server.location.contains(QLatin1String("://"))) {
        const QString scheme = server.location.section(QLatin1String("://"), 0, 0);
        return scheme + QLatin1String("://") + server.location.section(QLatin1String("://"), 1).section(u'/', 0, 0);
    }
    if (server.host.isEmpty() || isPlaceholder(server.host))
        return family;
    const QString host = server.host.section(QLatin1String("://"), -1);
    const bool hasPort = host.contains(u':') || server.port.isEmpty();
    return family + QLatin1String("://") + (hasPort ? host : QString(host + u':' + server.port));
}

DatasetIdentity OdcsMapper::contractIdentityOf(const OdcsObject& object) const
{
    return {QStringLiteral("odcs"), QString(m_contract.id + u'.' + firstText({object.name, object.physicalName}))};
}

/// Where the object stands on the first server that says enough; else within its contract.
DatasetIdentity OdcsMapper::identityOf(const OdcsObject& object) const
{
    const QString table = firstText({object.physicalName, object.name});
    for (const OdcsServer& server : m_contract.servers) {
        const QString platform = platformOf(server);
        if (platform.isEmpty() || server.type.isEmpty())
            continue;
        const QString family = platformFamily(platform);
        if (family == QLatin1String("kafka"))
            return {platform, table};
        if (!server.location.isEmpty()) {
            if (!platform.contains(QLatin1String("://")) || isPlaceholder(server.location))
                continue;
            QString path = server.location.section(QLatin1String("://"), 1).section(u'/', 1);
            path.replace(QLatin1String("{model}"), table);
            if (path.endsWith(u'/')) // a folder of files, one for each object
                path = table.startsWith(path) ? table : QString(path + table);
            return {platform, path.isEmpty() ? table : path};
        }
        QStringList parts;
        for (const QString& part : {firstText({server.project, server.catalog, server.database}), server.schema}) {
            if (!part.isEmpty() && !isPlaceholder(part))
                parts.append(part);
        }
        if (parts.isEmpty() && !table.contains(u'.'))
            continue; // a bare table name is no identity
        // A physical name may carry its schema, and database, already.
        const qsizetype own = table.count(u'.');
        parts = parts.mid(0, std::max<qsizetype>(0, parts.size() - own));
        parts.append(table);
        return {platform, parts.join(u'.')};
    }
    return contractIdentityOf(object);
}

ProductId OdcsMapper::product()
{
    if (m_contract.dataProduct.isEmpty())
        return {};
    Product product;
    product.name = m_contract.dataProduct;
    product.domain = m_domain;
    const ProductId id = m_session.productByName(m_contract.dataProduct);
    if (id.isNull())
        product.key = m_contract.dataProduct;
    return m_session.put(id, std::move(product), m_contract.node["dataProduct"]);
}

void OdcsMapper::map()
{
    const Node& node = m_contract.node;
    const QString key = m_contract.id.isEmpty() ? m_contract.name : m_contract.id;
    if (key.isEmpty()) {
        m_session.warn(node, Exchange::tr("The contract has neither an id nor a name; it is not imported."),
                       Issue::Severity::Error);
        return;
    }
    m_domain = putDomain(m_session, m_contract.domain, node);
    m_product = product();
    putTags(m_session, m_contract.tags, node);

    Contract contract;
    contract.key = key;
    contract.name = firstText({m_contract.name, m_contract.dataProduct, key});
    contract.version = m_contract.version;
    contract.standard = QLatin1String("ODCS ") + odcsVersion(m_contract);
    contract.status = lifecycleOf(m_contract.status);
    contract.nativeStatus = m_contract.status;
    contract.product = m_product;
    contract.domain = m_domain;
    contract.purpose = m_contract.description.purpose;
    contract.usage = m_contract.description.usage;
    contract.limitations = m_contract.description.limitations;
    contract.servers = jsonOf(node["servers"]);
    contract.serviceLevels = jsonOf(node["slaProperties"]);
    contract.roles = jsonOf(m_contract.roles);
    contract.price = jsonOf(node["price"]);
    contract.support = jsonOf(m_contract.support);
    contract.tags = m_contract.tags;
    contract.extras = jsonOf(m_contract.extras);
    m_id = m_session.put(m_session.contract(key, m_contract.version), std::move(contract), node);

    for (const OdcsObject& each : m_contract.objects)
        object(each);
    serviceLevels();

    std::vector<RecordId> owned;
    if (!m_product.isNull())
        owned.push_back(m_product);
    else
        for (const auto& [name, dataset] : m_datasets)
            owned.push_back(dataset);
    if (owned.empty())
        owned.push_back(m_id);
    putBitolTeam(m_session, m_contract.team, owned);
}

void OdcsMapper::object(const OdcsObject& object)
{
    const QString name = firstText({object.name, object.physicalName});
    if (name.isEmpty())
        return;
    const DatasetIdentity identity = identityOf(object);
    Dataset dataset;
    dataset.name = firstText({object.businessName, name});
    dataset.contract = m_id;
    dataset.product = m_product;
    dataset.physicalType = object.physicalType;
    dataset.description = object.description;
    dataset.tags = object.tags;
    QJsonObject extras = object.extras;
    if (!object.id.isEmpty())
        extras.insert(QStringLiteral("id"), object.id);
    if (!object.relationships.empty())
        extras.insert(QStringLiteral("relationships"), object.node["relationships"].toJson());
    dataset.extras = jsonOf(extras);
    readCustomProperties(m_session, object.node, dataset);
    putTags(m_session, object.tags, object.node);
    const DatasetId id = putDataset(m_session, identity, {contractIdentityOf(object)}, std::move(dataset), object.node);
    m_datasets[name] = id;
    properties(id, object.properties, {});
    rules(id, object.quality);
}

void OdcsMapper::properties(DatasetId dataset, const std::vector<OdcsProperty>& properties, const QStringList& parent)
{
    qint64 position = 0;
    for (const OdcsProperty& each : properties) {
        ++position;
        const QString name = firstText({each.physicalName, each.name});
        if (!name.isEmpty())
            property(dataset, each, parent + QStringList {name}, position);
    }
}

void OdcsMapper::property(DatasetId dataset, const OdcsProperty& property, const QStringList& path, qint64 position)
{
    Column column;
    column.position = position;
    column.logicalType = property.logicalType;
    column.physicalType = property.physicalType;
    column.required = property.required;
    column.unique = property.unique;
    column.primaryKey = property.primaryKey;
    column.description = property.description;
    column.classification = property.classification;
    column.sensitivity = sensitivityOf(property.classification);
    column.tags = property.tags;
    QJsonObject extras = property.extras;
    for (const std::string_view key : {"id", "businessName", "transformSourceObjects", "transformSourceTables",
                                       "transformLogic", "transformDescription", "relationships"}) {
        if (const Node value = property.node[key]; value && !value.isNull())
            extras.insert(value.keyString(), value.toJson());
    }
    if (!property.name.isEmpty() && property.name != path.last())
        extras.insert(QStringLiteral("name"), property.name);
    column.extras = jsonOf(extras);
    readCustomProperties(m_session, property.node, column);
    putTags(m_session, property.tags, property.node);
    const ColumnId id = putColumn(m_session, dataset, path, std::move(column), property.node);
    rules(id, property.quality);
    properties(dataset, property.properties, path);
    // The element of an array has no name; its fields stand below [].
    for (const OdcsProperty& items : property.items) {
        const QStringList below = path + QStringList {QStringLiteral("[]")};
        if (!items.properties.empty() || !items.items.empty())
            this->property(dataset, items, below, 1);
    }
    for (const OdcsProperty& value : property.mapValue) {
        if (!value.properties.empty())
            this->property(dataset, value, path + QStringList {QStringLiteral("{}")}, 1);
    }
}

void OdcsMapper::rules(RecordId subject, const std::vector<OdcsQuality>& rules)
{
    for (const OdcsQuality& quality : rules) {
        if (subject.isNull())
            continue;
        Rule rule;
        rule.subject = subject;
        rule.name = firstText({quality.name, quality.description.section(u'\n', 0, 0).left(80), quality.metric,
                               quality.comparator, quality.type, Exchange::tr("Quality rule")});
        rule.dimension = dimensionOf(quality.dimension);
        rule.nativeDimension = quality.dimension;
        rule.metric = quality.metric;
        rule.comparator = comparatorOf(quality.comparator);
        rule.threshold = decimalOf(quality.operands.value(0));
        rule.thresholdUpper = decimalOf(quality.operands.value(1));
        rule.unit = quality.unit;
        rule.severity = severityOf(quality.severity);
        rule.query = firstText({quality.query, quality.implementation});
        rule.engine = firstText({quality.engine, quality.type});
        rule.schedule = quality.schedule;
        rule.description = quality.description;
        QJsonObject extras = quality.extras;
        for (const std::string_view key : {"businessImpact", "method", "scheduler", "tags", "severity", "type"}) {
            if (const Node value = quality.node[key]; value && !value.isNull())
                extras.insert(value.keyString(), value.toJson());
        }
        if (rule.threshold.isNull() && !quality.operands.isEmpty())
            extras.insert(quality.comparator, quality.node[quality.comparator.toStdString()].toJson());
        rule.extras = jsonOf(extras);
        const QString id = quality.extras.value(QLatin1String("id")).toString();
        const QString content = firstText({quality.name, quality.metric}) + u'|' + quality.type + u'|' + quality.query
            + u'|' + quality.comparator + u'|' + quality.operands.join(u',');
        rule.key = QLatin1String("odcs:")
            + (id.isEmpty() ? QString::fromLatin1(
                   QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha256).toHex().left(16))
                            : id);
        const RuleId existing = m_session.rule(subject, rule.key);
        m_session.put(existing, std::move(rule), quality.node);
    }
}

/// The dataset or column that "table.column" names, else the contract.
RecordId OdcsMapper::elementOf(const QString& element) const
{
    const QString first = element.section(u',', 0, 0).trimmed();
    const auto dataset = m_datasets.find(first.section(u'.', 0, 0));
    if (dataset == m_datasets.end())
        return m_datasets.size() == 1 && m_product.isNull() ? RecordId(m_datasets.begin()->second) : RecordId(m_id);
    const QString path = first.section(u'.', 1);
    const ColumnId column = path.isEmpty() ? ColumnId() : m_session.column(dataset->second, path.split(u'.'));
    return column.isNull() ? RecordId(dataset->second) : RecordId(column);
}

/// "timeOfAvailability" of "orders" is called "Time of availability of orders".
QString nameOfLevel(const QString& property, const QString& element)
{
    static const QRegularExpression hump(QStringLiteral("(?<=[a-z])(?=[A-Z])"));
    QString words = property.split(hump).join(u' ').toLower();
    words[0] = words[0].toUpper();
    return element.isEmpty() ? words
                             : Exchange::tr("%1 of %2", "a service level, what it is promised for").arg(words, element);
}

void OdcsMapper::serviceLevels()
{
    for (const OdcsServiceLevel& level : m_contract.serviceLevels) {
        if (level.property.isEmpty())
            continue;
        const QString element = firstText({level.element, m_contract.defaultElement});
        Slo slo;
        slo.subject = elementOf(element);
        slo.name = nameOfLevel(level.property, firstText({element, m_contract.name, m_contract.id}));
        slo.nativeIndicator = level.property;
        slo.indicator = indicatorOf(level.property);
        slo.driver = driverOf(level.driver);
        slo.target = decimalOf(level.value);
        slo.targetUpper = decimalOf(level.valueExt);
        slo.unit = level.unit;
        slo.schedule = level.schedule;
        slo.description = level.description;
        switch (slo.indicator) {
        case Indicator::Latency:
        case Indicator::Freshness:
        case Indicator::ErrorRate:
            slo.comparator = Comparator::LessOrEqual;
            slo.dimension = slo.indicator == Indicator::ErrorRate ? Dimension::Accuracy : Dimension::Timeliness;
            break;
        case Indicator::Uptime:
            slo.comparator = Comparator::GreaterOrEqual;
            slo.dimension = Dimension::Availability;
            break;
        case Indicator::Retention:
            slo.comparator = Comparator::GreaterOrEqual;
            break;
        default:
            break;
        }
        if ((slo.indicator == Indicator::Uptime || slo.indicator == Indicator::ErrorRate)
            && (level.unit.contains(QLatin1String("percent")) || level.unit == QLatin1String("%"))) {
            const auto percent = slo.target.toDouble();
            if (slo.indicator == Indicator::Uptime && percent && *percent >= 0 && *percent <= 100)
                slo.objective = slo.target;
        }
        QJsonObject extras = level.extras;
        if (slo.target.isNull())
            extras.insert(QStringLiteral("value"), level.node["value"].toJson());
        for (const std::string_view key : {"element", "column", "scheduler", "driver"}) {
            if (const Node value = level.node[key]; value && !value.isNull())
                extras.insert(value.keyString(), value.toJson());
        }
        slo.extras = jsonOf(extras);
        const bool isRetention = slo.indicator == Indicator::Retention;
        const RecordId subject = slo.subject;
        putSlo(m_session, std::move(slo), level.node);
        // How long data are kept is a matter of consent, too.
        const QString retention = durationOf(level.value, level.unit);
        if (isRetention && !retention.isEmpty() && subject.kind == Kind::Dataset) {
            Dataset kept;
            kept.retention = retention;
            m_session.amend(subject.as<Kind::Dataset>(), std::move(kept), level.node);
        }
    }
}

} // namespace

void mapOdcs(ImportSession& session, const OdcsContract& contract)
{
    OdcsMapper(session, contract).map();
}

} // namespace mesh
