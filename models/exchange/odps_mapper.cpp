// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/import_parts.h"
#include "exchange/mappers.h"
#include "exchange/texts.h"

#include <unordered_map>

namespace mesh {

namespace {

constexpr QLatin1String inputContractsKey("inputContracts");

void mapPort(ImportSession& session, ProductId product, PortDirection direction, const OdpsPort& source)
{
    const QString name = source.name.isEmpty() ? source.id : source.name;
    if (name.isEmpty())
        return;
    Port port;
    port.name = name;
    port.product = product;
    port.direction = direction;
    port.version = source.version;
    port.platform = source.type;
    port.address = source.url.isEmpty() ? source.channel : source.url;
    port.contractKey = source.contractId;
    port.contract = source.contractId.isEmpty() ? ContractId() : session.anyContract(source.contractId);
    port.description = source.description;
    port.tags = source.tags;
    QJsonObject extras = source.extras;
    for (const std::string_view key : {"id", "content", "channel", "inputContracts"}) {
        if (const Node value = source.node[key]; value && !value.isNull())
            extras.insert(value.keyString(), value.toJson());
    }
    port.extras = jsonOf(extras);
    putTags(session, source.tags, source.node);
    PortId id;
    for (const Port* each : session.referring<&Port::product>(product)) {
        if (each->direction == direction && each->name == name && each->version == source.version)
            id = each->id;
    }
    session.put(id, std::move(port), source.node);
}

} // namespace

void mapOdps(ImportSession& session, const OdpsProduct& source)
{
    const QString key = source.id.isEmpty() ? source.name : source.id;
    if (key.isEmpty()) {
        session.warn(source.node, Exchange::tr("The data product has neither an id nor a name; it is not imported."),
                     Issue::Severity::Error);
        return;
    }
    Product product;
    product.key = key;
    product.name = source.name.isEmpty() ? key : source.name;
    product.version = source.version;
    product.domain = putDomain(session, source.domain, source.node);
    product.status = source.deprecated == true ? Lifecycle::Deprecated : lifecycleOf(source.status);
    product.nativeStatus = source.status;
    product.type = productTypeOf(source.type);
    product.nativeType = source.type;
    product.purpose = source.description.purpose;
    product.description = source.description.usage;
    product.tags = source.tags;
    QJsonObject extras = source.extras;
    if (!source.description.limitations.isEmpty())
        extras.insert(QStringLiteral("limitations"), source.description.limitations);
    product.extras = jsonOf(extras);
    readCustomProperties(session, source.node, product);
    for (const Node& entry : source.node["customProperties"]) {
        const QString name = entry["property"].string();
        if (name == QLatin1String("tier"))
            product.tier = entry["value"].string();
        else if (name == QLatin1String("visibility"))
            product.visibility = Visibility(
                choiceInfo<Visibility>().fromToken(entry["value"].string()).value_or(quint8(Visibility::Unset)));
        else if (name == QLatin1String("type") && product.type == ProductType::Unset)
            product.type = productTypeOf(entry["value"].string());
        else if (name == QLatin1String("type"))
            product.type = productTypeOf(entry["value"].string()) == ProductType::Unset
                ? product.type
                : productTypeOf(entry["value"].string());
    }
    putTags(session, source.tags, source.node);
    ProductId id = session.product(key, source.version);
    if (id.isNull()) {
        // A contract may have named it before, by nothing but its name.
        const Product* named = session.find(session.productByName(product.name));
        if (named && named->key == named->name && named->version.isEmpty())
            id = named->id;
    }
    id = session.put(id, std::move(product), source.node);
    for (const OdpsPort& port : source.inputPorts)
        mapPort(session, id, PortDirection::Input, port);
    for (const OdpsPort& port : source.outputPorts)
        mapPort(session, id, PortDirection::Output, port);
    for (const OdpsPort& port : source.managementPorts)
        mapPort(session, id, PortDirection::Management, port);
    putBitolTeam(session, source.team, {id});
}

void linkPorts(ImportSession& session)
{
    std::vector<PortId> ports;
    for (const Port& port : session.mesh().all<Port>())
        ports.push_back(port.id);
    for (const RecordId& made : session.made()) {
        if (made.kind == Kind::Port)
            ports.push_back(made.as<Kind::Port>());
    }
    std::unordered_multimap<QString, PortId> outputs; // by contract
    for (const PortId id : ports) {
        const Port* port = session.find(id);
        if (port && port->direction == PortDirection::Output && !port->contractKey.isEmpty())
            outputs.emplace(port->contractKey, id);
    }
    const auto flow = [&](PortId from, PortId to) {
        if (!session.isTouched(from) && !session.isTouched(to))
            return;
        Flow made;
        made.from = from;
        made.to = to;
        made.evidence = FlowEvidence::Declared;
        made.evidenceBy = QStringLiteral("ODPS");
        made.file = session.find(to)->file; // that is where the contract is asked for
        putFlow(session, std::move(made), {});
    };
    for (const PortId id : ports) {
        const Port* port = session.find(id);
        if (!port)
            continue;
        if (port->contract.isNull() && !port->contractKey.isEmpty()) {
            const ContractId contract = session.anyContract(port->contractKey);
            if (!contract.isNull() && (session.isTouched(id) || session.isTouched(contract))) {
                session.changes().edit<Port>(id, [&](Port& edited) { edited.contract = contract; });
                port = session.find(id);
            }
        }
        if (port->direction == PortDirection::Input && !port->contractKey.isEmpty()) {
            const auto range = outputs.equal_range(port->contractKey);
            for (auto entry = range.first; entry != range.second; ++entry) {
                const Port* output = session.find(entry->second);
                if (output->product != port->product)
                    flow(output->id, id);
            }
        }
        if (port->direction != PortDirection::Output)
            continue;
        // What an output port is made from: input ports of the same product, by their contracts.
        const QJsonArray inputs
            = QJsonDocument::fromJson(port->extras.text).object().value(inputContractsKey).toArray();
        for (const QJsonValue& input : inputs) {
            const QString contract
                = input.isObject() ? input.toObject().value(QLatin1String("id")).toString() : input.toString();
            for (const Port* other : session.referring<&Port::product>(port->product)) {
                if (other->direction == PortDirection::Input && !contract.isEmpty() && other->contractKey == contract)
                    flow(other->id, id);
            }
        }
        // The datasets of its contract belong to its product.
        if (port->contract.isNull() || !(session.isTouched(id) || session.isTouched(port->contract)))
            continue;
        const ProductId product = port->product;
        const ContractId contractId = port->contract;
        if (const Contract* contract = session.find(contractId); contract && contract->product.isNull())
            session.changes().edit<Contract>(contractId, [&](Contract& edited) { edited.product = product; });
        for (const Dataset* dataset : session.referring<&Dataset::contract>(contractId)) {
            if (dataset->product.isNull())
                session.changes().edit<Dataset>(dataset->id, [&](Dataset& edited) { edited.product = product; });
        }
    }
}

} // namespace mesh
