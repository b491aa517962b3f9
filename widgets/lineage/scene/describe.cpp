// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/scene/describe.h"

#include "governance/consent.h"
#include "graph/hierarchy.h"
#include "mesh/naming.h"
#include "widgets/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <cmath>
#include <map>

namespace mesh {

namespace {
constexpr std::size_t mostMeasured = 2000; ///< nodes whose names decide the common width
constexpr float widest = 264;
constexpr int besideName = 46; ///< bar, mark and gaps
/// A name in the smallest full picture takes more of its node than at scale 1: it stays at 9 pixels of 13 at 34 of 52.
constexpr float nameInSmall = 1.07F;

struct NodeText
{
    Q_DECLARE_TR_FUNCTIONS(mesh::Nodes)
};

/// Fills one scene from one view. What it needs to remember between the steps stands here.
class Describer
{
public:
    Describer(const DiagramBasis& basis, const GraphView& view)
        : m_basis(basis)
        , m_mesh(basis.graph->mesh())
        , m_view(view)
    {
    }

    LineageScene describe()
    {
        sortParts();
        m_scene.resize(m_tops.size(), view().edges.size());
        m_scene.rowStart.assign(1, 0);
        for (std::size_t i = 0; i < m_tops.size(); ++i) {
            addRows(m_tops[i], LineageScene::Index(i), 0);
            m_scene.rowStart.push_back(LineageScene::Index(m_scene.rowLabel.size()));
        }
        for (std::size_t i = 0; i < m_tops.size(); ++i)
            describeNode(LineageScene::Index(i), view().nodes[m_tops[i]]);
        describeEdges();
        describeLanes();
        setSizes();
        return std::move(m_scene);
    }

private:
    const GraphView& view() const { return m_view; }

    void sortParts()
    {
        m_parts.resize(view().nodes.size());
        m_topOf.resize(view().nodes.size());
        m_rowOf.assign(view().nodes.size(), -1);
        for (quint32 i = 0; i < view().nodes.size(); ++i) {
            if (view().nodes[i].parent < 0) {
                m_topOf[i] = LineageScene::Index(m_tops.size());
                m_tops.push_back(i);
            } else {
                m_parts[std::size_t(view().nodes[i].parent)].push_back(i);
            }
        }
    }

    void addRows(quint32 parent, LineageScene::Index top, int depth)
    {
        for (const quint32 part : m_parts[parent]) {
            const ViewNode& node = view().nodes[part];
            m_topOf[part] = top;
            m_rowOf[part] = std::int32_t(LineageScene::Index(m_scene.rowLabel.size()) - m_scene.rowStart.back());
            std::uint8_t flags = 0;
            QString type;
            if (const Column* column = m_mesh.find(node.record.as<Kind::Column>())) {
                type = column->physicalType.isEmpty() ? column->logicalType : column->physicalType;
                if (column->primaryKey.value_or(false))
                    flags |= LineageScene::IsKey;
                const ConsentLabel label = ownConsent(m_mesh, node.record);
                if (!label.categories.isEmpty() || label.sensitivity >= Sensitivity::Confidential)
                    flags |= LineageScene::IsPersonal;
            } else if (const Dataset* dataset = m_mesh.find(node.record.as<Kind::Dataset>())) {
                type = dataset->physicalType;
            }
            if (node.canExpand || node.isExpanded)
                flags |= LineageScene::RowCanOpen;
            if (node.isExpanded)
                flags |= LineageScene::RowIsOpen;
            m_scene.rowLabel.push_back(titleOf(m_mesh, node.record));
            m_scene.rowType.push_back(type);
            m_scene.rowRecord.push_back(node.record);
            m_scene.rowDepth.push_back(std::uint8_t(depth));
            m_scene.rowFlags.push_back(flags);
            addRows(part, top, depth + 1);
        }
    }

    void describeNode(LineageScene::Index i, const ViewNode& node)
    {
        LineageScene& s = m_scene;
        s.record[i] = node.record;
        s.holder[i] = holderOf(m_mesh, node.record);
        s.label[i] = node.record.isNull() ? NodeText::tr("No domain") : titleOf(m_mesh, node.record);
        describeLine(i, node);
        s.inShown[i] = node.shownUp;
        s.inTotal[i] = node.totalUp();
        s.outShown[i] = node.shownDown;
        s.outTotal[i] = node.totalDown();
        s.flags[i]
            = std::uint8_t((node.canExpand || node.isExpanded ? LineageScene::CanOpen : 0)
                           | (node.isExpanded ? LineageScene::IsOpen : 0) | (node.isFocus ? LineageScene::IsFocus : 0));
        if (node.canExpand && view().nodes.size() <= mostMeasured)
            s.partCount[i] = quint32(partsOf(m_mesh, node.record).size());
        const DomainId domain = node.group >= 0 ? m_basis.graph->groups()[std::size_t(node.group)] : DomainId();
        s.hue[i] = hueOf(m_mesh, node.record.kind == Kind::Domain ? node.record.as<Kind::Domain>() : domain);
        s.lane[i] = node.group;
    }

    void describeLine(LineageScene::Index i, const ViewNode& node)
    {
        QString& line = m_scene.subline[i];
        switch (node.record.kind) {
        case Kind::Domain: {
            int products = 0;
            for (const RecordId& part : partsOf(m_mesh, node.record))
                products += part.kind == Kind::Product;
            line = NodeText::tr("%n products", nullptr, products);
            break;
        }
        case Kind::Product: {
            const ProductFacts* facts = m_basis.facts->find(node.record.as<Kind::Product>());
            if (!facts)
                break;
            if (facts->ownerState == OwnerState::Unowned) {
                line = NodeText::tr("Deliberately unowned");
            } else if (facts->owners.empty()) {
                line = NodeText::tr("No owner");
                m_scene.sublineInk[i] = Ink::Bad;
            } else {
                line = titleOf(m_mesh, facts->owners.front());
                if (facts->owners.size() > 1)
                    //: the first owner of a product, and how many more there are
                    line = NodeText::tr("%1 and %2 more").arg(line).arg(facts->owners.size() - 1);
            }
            break;
        }
        case Kind::Dataset: {
            const Dataset* dataset = m_mesh.find(node.record.as<Kind::Dataset>());
            const RecordId product(dataset ? dataset->product : ProductId());
            if (!product.isNull())
                line = titleOf(m_mesh, product);
            else if (dataset)
                line = dataset->physicalType.isEmpty() ? dataset->platform : dataset->physicalType;
            break;
        }
        case Kind::Column:
            if (const Column* column = m_mesh.find(node.record.as<Kind::Column>()))
                line = titleOf(m_mesh, column->dataset);
            break;
        default:
            break;
        }
    }

    static FlowEvidence evidenceOf(EdgeEvidences evidence)
    {
        if (evidence & EdgeEvidence::Observed)
            return FlowEvidence::Observed;
        if (evidence & (EdgeEvidences(EdgeEvidence::Declared) | EdgeEvidence::Contract))
            return FlowEvidence::Declared;
        return evidence & EdgeEvidence::Inferred ? FlowEvidence::Inferred : FlowEvidence::Unset;
    }

    void describeEdges()
    {
        LineageScene& s = m_scene;
        s.flowStart.assign(1, 0);
        for (std::size_t e = 0; e < view().edges.size(); ++e) {
            const ViewEdge& edge = view().edges[e];
            s.from[e] = m_topOf[edge.from];
            s.to[e] = m_topOf[edge.to];
            s.fromRow[e] = m_rowOf[edge.from];
            s.toRow[e] = m_rowOf[edge.to];
            if (s.fromRow[e] >= 0)
                s.rowFlags[s.rowStart[s.from[e]] + LineageScene::Index(s.fromRow[e])] |= LineageScene::HasOut;
            if (s.toRow[e] >= 0)
                s.rowFlags[s.rowStart[s.to[e]] + LineageScene::Index(s.toRow[e])] |= LineageScene::HasIn;
            s.evidence[e] = evidenceOf(edge.evidence);
            s.flowCount[e] = edge.flowCount + edge.contractCount;
            s.edgeFlags[e]
                = std::uint8_t((edge.maskedCount > 0 && edge.maskedCount == edge.flowCount ? LineageScene::IsMasked : 0)
                               | (edge.isRuledOut() ? LineageScene::IsRuledOut : 0));
            const auto flows = view().flowsOf(edge);
            s.flow.insert(s.flow.end(), flows.begin(), flows.end());
            s.flowStart.push_back(LineageScene::Index(s.flow.size()));
        }
    }

    void describeLanes()
    {
        if (m_basis.graph->level() == Level::Domain) {
            std::ranges::fill(m_scene.lane, -1); // every node would be a lane of its own
            return;
        }
        const bool hasGroups = std::ranges::any_of(m_scene.lane, [](std::int32_t lane) { return lane >= 0; });
        std::map<std::int32_t, std::int32_t> used; // by group; -1, no domain, is a lane as well
        for (std::int32_t& lane : m_scene.lane) {
            const auto [at, isNew] = used.emplace(lane, std::int32_t(used.size()));
            if (isNew && hasGroups) {
                const DomainId domain = lane < 0 ? DomainId() : m_basis.graph->groups()[std::size_t(lane)];
                m_scene.laneName.push_back(lane < 0 ? NodeText::tr("No domain") : titleOf(m_mesh, domain));
                m_scene.laneHue.push_back(hueOf(m_mesh, domain));
            }
            lane = hasGroups ? at->second : -1;
        }
    }

    void setSizes()
    {
        LineageScene& s = m_scene;
        float width = nodesize::Width;
        if (s.nodeCount() <= mostMeasured) {
            const QFontMetricsF metrics(Theme::font(TextRole::Strong));
            for (const QString& label : s.label)
                width = std::max(width, std::ceil(float(metrics.horizontalAdvance(label)) * nameInSmall) + besideName);
        }
        width = std::min(width, widest);
        for (LineageScene::Index i = 0; i < s.nodeCount(); ++i) {
            s.w[i] = s.rowCount(i) > 0 ? std::max(width, 196.0F) : width;
            s.h[i] = nodesize::Height + float(s.rowCount(i)) * nodesize::RowHeight
                + (s.hasCountsLine(i) ? nodesize::CountsHeight : 0);
        }
    }

    const DiagramBasis& m_basis;
    const Mesh& m_mesh;
    const GraphView& m_view;
    LineageScene m_scene;
    std::vector<quint32> m_tops; ///< nodes of the view that are not inside of another
    std::vector<std::vector<quint32>> m_parts; ///< by node of the view
    std::vector<LineageScene::Index> m_topOf; ///< by node of the view: the node of the scene
    std::vector<std::int32_t> m_rowOf; ///< by node of the view: its row there, or -1
};
} // namespace

LineageScene describeScene(const DiagramBasis& basis, const GraphView& view)
{
    return Describer(basis, view).describe();
}

std::vector<float> stagesOf(const GraphView& view)
{
    std::vector<float> stages;
    for (const ViewNode& node : view.nodes) {
        if (node.parent < 0)
            stages.push_back(float(node.stage));
    }
    return stages;
}

std::uint8_t hueOf(const Mesh& mesh, DomainId domain)
{
    const int rank = domainRank(mesh, domain);
    return rank < 0 ? LineageScene::noHue : std::uint8_t(rank % Tokens::DomainCount);
}

} // namespace mesh
