// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/lineage_builder.h"

#include "base/in_parts.h"
#include "graph/flow_standing.h"
#include "graph/hierarchy.h"

#include <QHash>

#include <unordered_map>

namespace mesh {

namespace {

constexpr std::size_t flowsAtOnce = 4096; // whose ends one thread finds

EdgeEvidence evidenceOf(FlowEvidence evidence)
{
    switch (evidence) {
    case FlowEvidence::Declared:
        return EdgeEvidence::Declared;
    case FlowEvidence::Observed:
        return EdgeEvidence::Observed;
    case FlowEvidence::Inferred:
        return EdgeEvidence::Inferred;
    case FlowEvidence::Unset:
        break;
    }
    return EdgeEvidence::Unknown;
}

int stageOfDomain(DomainType type)
{
    switch (type) {
    case DomainType::SourceAligned:
        return 0;
    case DomainType::Aggregate:
        return 2;
    case DomainType::ConsumerAligned:
        return 3;
    case DomainType::Unset:
        break;
    }
    return -1;
}

template<typename T>
UuidIndex indexOfAll(const Mesh& mesh)
{
    std::vector<Uuid> uuids;
    uuids.reserve(mesh.all<T>().size());
    for (const T& record : mesh.all<T>())
        uuids.push_back(record.id.uuid);
    return UuidIndex(std::move(uuids));
}

/// The order of @p count items by keys below @p buckets, equal keys staying as @p before has them. Cost: linear.
template<typename KeyOf>
std::vector<quint32> countingSort(const std::vector<quint32>& before, std::size_t buckets, KeyOf keyOf)
{
    std::vector<quint32> start(buckets + 1, 0);
    for (const quint32 item : before)
        ++start[keyOf(item) + 1];
    for (std::size_t at = 1; at <= buckets; ++at)
        start[at] += start[at - 1];
    std::vector<quint32> after(before.size());
    for (const quint32 item : before)
        after[start[keyOf(item)]++] = item;
    return after;
}

} // namespace

int stageOf(ProductType type)
{
    switch (type) {
    case ProductType::SourceAligned:
    case ProductType::EventStream:
    case ProductType::PreferenceCentre:
        return 0;
    case ProductType::MasterData:
    case ProductType::Lake:
        return 1;
    case ProductType::Aggregate:
    case ProductType::CustomerPlatform:
    case ProductType::SyntheticData:
    case ProductType::TrainingData:
        return 2;
    case ProductType::ConsumerAligned:
    case ProductType::Model:
    case ProductType::Dashboard:
    case ProductType::Application:
        return 3;
    case ProductType::Unset:
        break;
    }
    return -1;
}

LineageBuilder::LineageBuilder(const Mesh& mesh, Level level)
    : m_mesh(mesh)
{
    m_graph.m_mesh = mesh;
    m_graph.m_level = level;
}

LineageGraph LineageBuilder::build()
{
    addNodes();
    placeNodes();
    liftFlows();
    if (m_graph.m_level <= Level::Product)
        linkPorts();
    m_graph.m_flows.reserve(m_links.size() + m_ruledOut.size());
    mergeLinks(m_links, m_graph.m_edges);
    mergeLinks(m_ruledOut, m_graph.m_ruledOut);
    m_graph.connect();
    return std::move(m_graph);
}

void LineageBuilder::addNodes()
{
    auto& records = m_graph.m_records;
    switch (m_graph.m_level) {
    case Level::Domain: {
        bool isAllOwned = true;
        for (const Product& product : m_mesh.all<Product>())
            isAllOwned = isAllOwned && m_mesh.find(product.domain);
        for (const Dataset& dataset : m_mesh.all<Dataset>())
            isAllOwned = isAllOwned && m_mesh.find(dataset.product);
        if (!isAllOwned)
            records.push_back({}); // its id sorts before all others
        for (const Domain& domain : m_mesh.all<Domain>())
            records.push_back(domain.id);
        break;
    }
    case Level::Product:
        for (const Product& product : m_mesh.all<Product>())
            records.push_back(product.id);
        for (const Dataset& dataset : m_mesh.all<Dataset>()) {
            if (!m_mesh.find(dataset.product))
                records.push_back(dataset.id);
        }
        std::ranges::sort(records, {}, &RecordId::uuid);
        break;
    case Level::Dataset:
        records.reserve(m_mesh.all<Dataset>().size());
        for (const Dataset& dataset : m_mesh.all<Dataset>())
            records.push_back(dataset.id);
        break;
    case Level::Column:
        records.reserve(m_mesh.all<Column>().size());
        for (const Column& column : m_mesh.all<Column>())
            records.push_back(column.id);
        break;
    }
    std::vector<Uuid> uuids;
    uuids.reserve(records.size());
    for (const RecordId& record : records)
        uuids.push_back(record.uuid);
    m_graph.m_index = UuidIndex(std::move(uuids));

    if (m_graph.m_level == Level::Column)
        return;
    m_products = indexOfAll<Product>(m_mesh);
    m_productNodes.reserve(m_products.size());
    for (const Product& product : m_mesh.all<Product>()) {
        NodeIndex node = noIndex;
        if (m_graph.m_level == Level::Product)
            node = m_graph.m_index.indexOf(product.id.uuid);
        else if (m_graph.m_level == Level::Domain)
            node = nodeOfDomain(product.domain);
        m_productNodes.push_back(node);
    }
    if (m_graph.m_level == Level::Dataset)
        return;
    m_datasets = indexOfAll<Dataset>(m_mesh);
    m_datasetNodes.reserve(m_datasets.size());
    for (const Dataset& dataset : m_mesh.all<Dataset>()) {
        NodeIndex node = nodeOfProduct(dataset.product);
        if (node == noIndex)
            node = m_graph.m_index.indexOf(m_graph.m_level == Level::Product ? dataset.id.uuid : Uuid());
        m_datasetNodes.push_back(node);
    }
}

void LineageBuilder::placeNodes()
{
    const UuidIndex domains = indexOfAll<Domain>(m_mesh);
    for (const Uuid& uuid : domains.uuids())
        m_graph.m_groupDomains.push_back({uuid});

    struct Place
    {
        qint32 group = -1;
        qint8 stage = -1;
    };
    const auto placeOfProduct = [&](ProductId id) -> Place {
        const Product* product = m_mesh.find(id);
        if (!product)
            return {};
        return {qint32(domains.indexOf(product->domain.uuid)), qint8(stageOf(product->type))};
    };
    // Columns of a dataset and datasets of a product mostly follow each other, so the last answer is kept.
    ProductId lastProduct;
    Place lastPlace;
    const auto placeOfDataset = [&](const Dataset* dataset) -> Place {
        if (!dataset)
            return {};
        if (!(dataset->product == lastProduct)) {
            lastProduct = dataset->product;
            lastPlace = placeOfProduct(lastProduct);
        }
        return lastPlace;
    };
    const auto rootOf = [&](DomainId id) {
        for (int depth = 0; depth < deepestHierarchy; ++depth) {
            const Domain* domain = m_mesh.find(id);
            if (!domain || domain->parent.isNull() || !m_mesh.find(domain->parent))
                break;
            id = domain->parent;
        }
        return id;
    };

    m_graph.m_groups.reserve(m_graph.m_records.size());
    m_graph.m_stages.reserve(m_graph.m_records.size());
    const auto put = [&](Place place) {
        m_graph.m_groups.push_back(place.group);
        m_graph.m_stages.push_back(place.stage);
    };
    if (m_graph.m_level == Level::Column) {
        DatasetId lastDataset;
        Place lastOfDataset;
        for (const Column& column : m_mesh.all<Column>()) {
            if (!(column.dataset == lastDataset)) {
                lastDataset = column.dataset;
                lastOfDataset = placeOfDataset(m_mesh.find(lastDataset));
            }
            put(lastOfDataset);
        }
        return;
    }
    if (m_graph.m_level == Level::Dataset) {
        for (const Dataset& dataset : m_mesh.all<Dataset>())
            put(placeOfDataset(&dataset));
        return;
    }
    for (const RecordId& record : m_graph.m_records) {
        if (record.kind == Kind::Product)
            put(placeOfProduct(record.as<Kind::Product>()));
        else if (const Domain* domain = m_mesh.find(record.as<Kind::Domain>()))
            put({qint32(domains.indexOf(rootOf(domain->id).uuid)), qint8(stageOfDomain(domain->type))});
        else
            put({});
    }
}

NodeIndex LineageBuilder::nodeOfDomain(DomainId id) const
{
    const NodeIndex node = m_graph.m_index.indexOf(id.uuid);
    // A domain that is not there is none; the node of what has none has the null id.
    return node == noIndex ? m_graph.m_index.indexOf({}) : node;
}

NodeIndex LineageBuilder::nodeOfProduct(ProductId id) const
{
    const quint32 at = id.isNull() ? noIndex : m_products.indexOf(id.uuid);
    return at == noIndex ? noIndex : m_productNodes[at];
}

NodeIndex LineageBuilder::nodeOfDataset(DatasetId id) const
{
    if (m_graph.m_level == Level::Dataset)
        return m_graph.m_index.indexOf(id.uuid);
    const quint32 at = m_datasets.indexOf(id.uuid);
    return at == noIndex ? noIndex : m_datasetNodes[at];
}

NodeIndex LineageBuilder::nodeOf(RecordId end) const
{
    if (m_graph.m_level == Level::Column)
        return end.kind == Kind::Column ? m_graph.m_index.indexOf(end.uuid) : noIndex;
    switch (end.kind) {
    case Kind::Dataset:
        return nodeOfDataset(end.as<Kind::Dataset>());
    case Kind::Column:
        if (const Column* column = m_mesh.find(end.as<Kind::Column>()))
            return nodeOfDataset(column->dataset);
        break;
    case Kind::Port:
        if (const Port* port = m_mesh.find(end.as<Kind::Port>()))
            return nodeOfProduct(port->product);
        break;
    case Kind::Product:
        return nodeOfProduct(end.as<Kind::Product>());
    case Kind::Domain:
        return m_graph.m_level == Level::Domain ? m_graph.m_index.indexOf(end.uuid) : noIndex;
    default:
        break;
    }
    return noIndex;
}

void LineageBuilder::liftFlows()
{
    std::vector<const Flow*> flows;
    flows.reserve(m_mesh.all<Flow>().size());
    for (const Flow& flow : m_mesh.all<Flow>())
        flows.push_back(&flow);
    // To find the ends takes most of the time.
    using Ends = std::vector<std::pair<NodeIndex, NodeIndex>>;
    const auto parts = inParts(flows.size(), flowsAtOnce, [&](std::size_t first, std::size_t end) {
        Ends ends;
        ends.reserve(end - first);
        for (std::size_t at = first; at < end; ++at)
            ends.emplace_back(nodeOf(flows[at]->from), nodeOf(flows[at]->to));
        return ends;
    });
    m_links.reserve(flows.size());
    std::size_t at = 0;
    for (const Ends& ends : parts) {
        for (const auto& [from, to] : ends)
            lift(*flows[at++], from, to);
    }
}

void LineageBuilder::lift(const Flow& flow, NodeIndex from, NodeIndex to)
{
    const bool isOut = isRuledOut(flow);
    if (from == noIndex || to == noIndex)
        m_graph.m_unplacedFlows += isOut ? 0 : 1;
    else if (isOut)
        m_ruledOut.push_back({from, to, flow.id, EdgeEvidence::RuledOut, flow.masking.value_or(false)});
    else
        m_links.push_back({from, to, flow.id, evidenceOf(flow.evidence), flow.masking.value_or(false)});
}

void LineageBuilder::linkPorts()
{
    // A contract is known by its record or, where the import found none, by the name it was given.
    std::unordered_map<Uuid, int> byRecord;
    QHash<QString, int> byKey;
    std::vector<std::vector<NodeIndex>> offers;
    std::vector<std::vector<NodeIndex>> uses;
    const auto add = [&] {
        offers.emplace_back();
        uses.emplace_back();
        return int(offers.size()) - 1;
    };
    for (const Contract& contract : m_mesh.all<Contract>()) {
        const int number = add();
        byRecord.emplace(contract.id.uuid, number);
        if (!byKey.contains(contract.key))
            byKey.insert(contract.key, number);
    }
    const auto numberOf = [&](const Port& port) {
        if (const auto at = byRecord.find(port.contract.uuid); at != byRecord.end())
            return at->second;
        if (port.contractKey.isEmpty())
            return -1;
        const auto at = byKey.constFind(port.contractKey);
        return at == byKey.cend() ? *byKey.insert(port.contractKey, add()) : *at;
    };
    for (const Port& port : m_mesh.all<Port>()) {
        const bool isOutput = port.direction == PortDirection::Output;
        if (!isOutput && port.direction != PortDirection::Input)
            continue;
        const int number = numberOf(port);
        const NodeIndex node = nodeOfProduct(port.product);
        if (number >= 0 && node != noIndex)
            (isOutput ? offers : uses)[std::size_t(number)].push_back(node);
    }
    // A contract whose product has no output port under it is offered by the product itself.
    for (const Contract& contract : m_mesh.all<Contract>()) {
        auto& offered = offers[std::size_t(byRecord.at(contract.id.uuid))];
        if (const NodeIndex node = nodeOfProduct(contract.product); offered.empty() && node != noIndex)
            offered.push_back(node);
    }
    for (std::size_t number = 0; number < offers.size(); ++number) {
        for (const NodeIndex from : offers[number]) {
            for (const NodeIndex to : uses[number])
                m_links.push_back({from, to, {}, EdgeEvidence::Contract, false});
        }
    }
}

void LineageBuilder::mergeLinks(const std::vector<Link>& links, std::vector<LineageEdge>& edges)
{
    const std::size_t nodes = m_graph.m_records.size();
    std::vector<quint32> order(links.size());
    for (std::size_t at = 0; at < order.size(); ++at)
        order[at] = quint32(at);
    order = countingSort(order, nodes, [&](quint32 at) { return links[at].to; });
    order = countingSort(order, nodes, [&](quint32 at) { return links[at].from; });

    for (const quint32 at : order) {
        const Link& link = links[at];
        if (edges.empty() || edges.back().from != link.from || edges.back().to != link.to) {
            LineageEdge edge;
            edge.from = link.from;
            edge.to = link.to;
            edge.firstFlow = quint32(m_graph.m_flows.size());
            edges.push_back(edge);
        }
        LineageEdge& edge = edges.back();
        edge.evidence |= link.evidence;
        edge.maskedCount += link.isMasked;
        if (link.flow.isNull()) {
            ++edge.contractCount;
        } else {
            ++edge.flowCount;
            m_graph.m_flows.push_back(link.flow);
        }
    }
}

} // namespace mesh
