// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/inspector/lineage_tab.h"

#include "graph/flow_standing.h"
#include "items/flow_edits.h"
#include "items/history_model.h"
#include "items/words.h"
#include "mesh/naming.h"
#include "widgets/common/section_title.h"
#include "widgets/inspector/value_view.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr std::size_t mostShown = 40;

/// The record and what it holds that flows can end at.
std::vector<RecordId> endsOf(const Mesh& mesh, RecordId record)
{
    std::vector<RecordId> ends {record};
    if (record.kind == Kind::Product) {
        for (const Port* port : mesh.referring<&Port::product>(record))
            ends.push_back(port->id);
        for (const Dataset* dataset : mesh.referring<&Dataset::product>(record)) {
            const std::vector<RecordId> inner = endsOf(mesh, dataset->id);
            ends.insert(ends.end(), inner.begin(), inner.end());
        }
    } else if (record.kind == Kind::Dataset) {
        for (const Column* column : mesh.referring<&Column::dataset>(record))
            ends.push_back(column->id);
    }
    return ends;
}

QString evidenceText(const NeighbouringRecord& neighbour)
{
    QStringList parts;
    if (neighbour.observed > 0)
        parts += labelOf(FlowEvidence::Observed).toLower();
    if (neighbour.declared > 0)
        parts += labelOf(FlowEvidence::Declared).toLower();
    if (neighbour.inferred > 0)
        parts += labelOf(FlowEvidence::Inferred).toLower();
    return parts.join(u", "_s);
}

/// What a review has said of a flow; empty where there was none.
QString reviewText(const Mesh& mesh, const Flow& flow)
{
    if (flow.review == FlowReview::Unset)
        return {};
    QString text
        = LineageTab::tr("%1 by %2 on %3").arg(labelOf(flow.review), flow.reviewedBy, dateText(flow.reviewedAt));
    if (!flow.reviewReason.isEmpty())
        //: what a review said, and its reason
        text = LineageTab::tr("%1: %2").arg(text, flow.reviewReason);
    if (!flow.supersededBy.isNull())
        text = LineageTab::tr("%1, by the flow %2").arg(text, titleOf(mesh, flow.supersededBy));
    return text;
}

/// The flows of the record that were ruled out, on either side.
std::vector<RecordId> ruledOutOf(const Mesh& mesh, RecordId record)
{
    std::vector<RecordId> flows;
    for (const RecordId& end : endsOf(mesh, record)) {
        for (const Flow* flow : mesh.referring<&Flow::from>(end)) {
            if (isRuledOut(*flow))
                flows.push_back(flow->id);
        }
        for (const Flow* flow : mesh.referring<&Flow::to>(end)) {
            if (isRuledOut(*flow))
                flows.push_back(flow->id);
        }
    }
    std::ranges::sort(flows);
    flows.erase(std::unique(flows.begin(), flows.end()), flows.end());
    return flows;
}

QWidget* makeBox(QVBoxLayout* column)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(2);
    column->addWidget(box);
    return box;
}

} // namespace

std::vector<NeighbouringRecord> neighboursOf(const Mesh& mesh, RecordId record, FlowSide side)
{
    std::unordered_map<RecordId, NeighbouringRecord> found;
    const auto take = [&](const Flow& flow) {
        if (isRuledOut(flow))
            return;
        const RecordId other = liftedTo(mesh, side == FlowSide::Upstream ? flow.from : flow.to, record.kind);
        if (other.isNull() || other == record)
            return;
        NeighbouringRecord& neighbour = found[other];
        neighbour.record = other;
        ++neighbour.flows;
        neighbour.ids.push_back(flow.id);
        neighbour.declared += flow.evidence == FlowEvidence::Declared ? 1 : 0;
        neighbour.observed += flow.evidence == FlowEvidence::Observed ? 1 : 0;
        neighbour.inferred += flow.evidence == FlowEvidence::Inferred ? 1 : 0;
    };
    for (const RecordId& end : endsOf(mesh, record)) {
        if (side == FlowSide::Upstream) {
            for (const Flow* flow : mesh.referring<&Flow::to>(end))
                take(*flow);
        } else {
            for (const Flow* flow : mesh.referring<&Flow::from>(end))
                take(*flow);
        }
    }
    std::vector<NeighbouringRecord> sorted;
    sorted.reserve(found.size());
    for (const auto& [id, neighbour] : found)
        sorted.push_back(neighbour);
    std::ranges::sort(sorted, [](const NeighbouringRecord& a, const NeighbouringRecord& b) {
        return a.flows != b.flows ? a.flows > b.flows : a.record < b.record;
    });
    return sorted;
}

LineageTab::LineageTab(Session& session, QWidget* parent)
    : InspectorTab(session, parent)
    , m_flows(makeBox(column()))
    , m_up(makeBox(column()))
    , m_down(makeBox(column()))
    , m_ruledOut(makeBox(column()))
    , m_show(new QPushButton(icon(u"mesh"_s), tr("Show on the canvas")))
{
    m_show->setObjectName(u"showOnCanvas"_s);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(metrics::marginsOf(ValueView::Inset, 4, 0, 0));
    row->addWidget(m_show);
    row->addStretch();
    column()->addLayout(row);
    column()->addStretch();
    connect(m_show, &QPushButton::clicked, this, [this] { this->session().reveal(record(), Session::Page::Mesh); });
}

bool LineageTab::appliesTo(Kind kind) const
{
    return kind == Kind::Product || kind == Kind::Dataset || kind == Kind::Column || kind == Kind::Flow;
}

void LineageTab::refresh()
{
    const bool isFlow = kind() == Kind::Flow;
    m_flows->setVisible(isFlow);
    m_up->setVisible(isSingle() && !isFlow);
    m_down->setVisible(isSingle() && !isFlow);
    m_ruledOut->setVisible(isSingle() && !isFlow);
    m_show->setVisible(isSingle());
    if (isFlow)
        fillFlows();
    if (!isSingle() || isFlow)
        return;
    fill(m_up, tr("Comes from"), tr("Nothing is known to flow into it."), FlowSide::Upstream);
    fill(m_down, tr("Goes to"), tr("Nothing is known to flow out of it."), FlowSide::Downstream);
    fillRuledOut();
}

QPushButton* LineageTab::makeEvidenceButton(const QString& text, const std::vector<FlowId>& flows)
{
    auto* button = new QPushButton(text);
    button->setObjectName(u"evidence"_s);
    setVariant(button, ButtonVariant::Link);
    button->setToolTip(tr("How it is known. Click to say otherwise."));
    auto* menu = new QMenu(button);
    for (const FlowEvidence evidence : {FlowEvidence::Declared, FlowEvidence::Observed, FlowEvidence::Inferred}) {
        menu->addAction(labelOf(evidence), this, [this, flows, evidence] {
            const Document& document = session().document();
            session().commit(setEvidence(document.mesh(), flows, evidence, reviewerNow(document.user())));
        });
    }
    button->setMenu(menu);
    button->setEnabled(session().isEditable());
    return button;
}

void LineageTab::fillFlows()
{
    auto* layout = static_cast<QVBoxLayout*>(m_flows->layout());
    clearLayout(layout);
    std::vector<FlowId> flows;
    QStringList evidences;
    for (const RecordId& record : records()) {
        const Flow* flow = mesh().find(record.as<Kind::Flow>());
        if (!flow)
            continue;
        flows.push_back(flow->id);
        evidences += flow->evidence == FlowEvidence::Unset ? tr("not stated") : labelOf(flow->evidence);
    }
    evidences.removeDuplicates();
    auto* known = new QHBoxLayout;
    known->setContentsMargins(ValueView::Inset, 0, ValueView::Inset, 4);
    auto* caption = new QLabel(tr("How it is known"));
    setTextRole(caption, TextRole::Secondary);
    known->addWidget(caption);
    known->addStretch();
    known->addWidget(makeEvidenceButton(evidences.join(u", "_s), flows));
    layout->addLayout(known);
    for (std::size_t at = 0; at < std::min(flows.size(), mostShown); ++at) {
        const Flow& flow = *mesh().find(flows[at]);
        for (const RecordId& end : {flow.from, flow.to}) {
            auto* row = new QHBoxLayout;
            row->setContentsMargins(ValueView::Inset, end == flow.from ? 4 : 0, ValueView::Inset, 0);
            auto* word = new QLabel(end == flow.from ? tr("From") : tr("To"));
            word->setMinimumWidth(word->fontMetrics().horizontalAdvance(u"Fromm"_s));
            setTextRole(word, TextRole::Secondary);
            row->addWidget(word);
            auto* link = new QPushButton(shortened(titleOf(mesh(), end), 36));
            link->setObjectName(u"flowEnd"_s);
            link->setToolTip(qualifiedNameOf(mesh(), end));
            setVariant(link, ButtonVariant::Link);
            connect(link, &QPushButton::clicked, this, [this, end] { session().select(end); });
            row->addWidget(link);
            row->addStretch();
            layout->addLayout(row);
        }
        if (const QString review = reviewText(mesh(), flow); !review.isEmpty())
            addLine(layout, review);
        if (!flow.missingSince.isNull())
            addLine(layout, tr("Missing in the imports since %1").arg(dateText(flow.missingSince)));
    }
    if (flows.size() > mostShown)
        addLine(layout, tr("%1 more on the canvas").arg(flows.size() - mostShown));
}

void LineageTab::fillRuledOut()
{
    auto* layout = static_cast<QVBoxLayout*>(m_ruledOut->layout());
    clearLayout(layout);
    const std::vector<RecordId> flows = ruledOutOf(mesh(), record());
    if (flows.empty())
        return;
    auto* row = new QHBoxLayout;
    row->setContentsMargins(ValueView::Inset, 0, ValueView::Inset, 0);
    auto* link = new QPushButton(tr("%n flows were ruled out", nullptr, int(flows.size())));
    link->setObjectName(u"ruledOut"_s);
    link->setToolTip(tr("Somebody rejected them, or declared others in their place. Click to see them."));
    setVariant(link, ButtonVariant::Link);
    connect(link, &QPushButton::clicked, this, [this, flows] { session().select(flows); });
    row->addWidget(link);
    row->addStretch();
    layout->addLayout(row);
}

void LineageTab::fill(QWidget* block, const QString& title, const QString& none, FlowSide side)
{
    auto* layout = static_cast<QVBoxLayout*>(block->layout());
    clearLayout(layout);
    const std::vector<NeighbouringRecord> neighbours = neighboursOf(mesh(), record(), side);
    auto* heading
        = new SectionTitle(neighbours.empty() ? title
                                              //: %1 is a direction such as "Comes from", %2 "3 datasets"
                                              : tr("%1 %2").arg(title, countText(kind(), qint64(neighbours.size()))));
    heading->setContentsMargins(ValueView::Inset, 0, ValueView::Inset, 0);
    layout->addWidget(heading);
    if (neighbours.empty())
        addLine(layout, none);
    for (std::size_t at = 0; at < std::min(neighbours.size(), mostShown); ++at)
        addNeighbour(layout, neighbours[at]);
    if (neighbours.size() > mostShown)
        addLine(layout, tr("%1 more on the canvas").arg(neighbours.size() - mostShown));
}

void LineageTab::addNeighbour(QVBoxLayout* layout, const NeighbouringRecord& neighbour)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(ValueView::Inset, 2, ValueView::Inset, 0);
    auto* link = new QPushButton(shortened(titleOf(mesh(), neighbour.record), 36));
    link->setObjectName(u"neighbour"_s);
    link->setToolTip(qualifiedNameOf(mesh(), neighbour.record));
    setVariant(link, ButtonVariant::Link);
    connect(link, &QPushButton::clicked, this, [this, id = neighbour.record] { session().select(id); });
    row->addWidget(link);
    row->addStretch();
    auto* count = new QLabel(countText(Kind::Flow, neighbour.flows));
    setTextRole(count, TextRole::Secondary);
    row->addWidget(count);
    layout->addLayout(row);

    auto* details = new QHBoxLayout;
    details->setContentsMargins(ValueView::Inset, 0, ValueView::Inset, 2);
    QString place;
    if (kind() == Kind::Column)
        place = titleOf(mesh(), liftedTo(mesh(), neighbour.record, Kind::Dataset));
    else if (const DomainId domain = domainOf(mesh(), neighbour.record); !domain.isNull())
        place = titleOf(mesh(), domain);
    auto* where = new QLabel(shortened(place, 36));
    setTextRole(where, TextRole::Secondary);
    details->addWidget(where);
    details->addStretch();
    const QString evidence = evidenceText(neighbour);
    details->addWidget(makeEvidenceButton(evidence.isEmpty() ? tr("not stated") : evidence, neighbour.ids));
    layout->addLayout(details);
}

} // namespace mesh
