// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/inspector/lineage_tab.h"

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
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

constexpr std::size_t mostShown = 40;

/// What of the mesh a flow's end is at the level of @p kind: a column's dataset, a dataset's product.
RecordId lifted(const Mesh& mesh, RecordId end, Kind kind)
{
    if (end.kind == kind)
        return end;
    if (const Column* column = mesh.find(end.as<Kind::Column>()))
        return lifted(mesh, column->dataset, kind);
    if (kind == Kind::Product)
        return productOf(mesh, end);
    return {};
}

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

QString evidenceText(const Neighbour& neighbour)
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

std::vector<Neighbour> neighboursOf(const Mesh& mesh, RecordId record, FlowSide side)
{
    std::unordered_map<RecordId, Neighbour> found;
    const auto take = [&](const Flow& flow) {
        const RecordId other = lifted(mesh, side == FlowSide::Upstream ? flow.from : flow.to, record.kind);
        if (other.isNull() || other == record)
            return;
        Neighbour& neighbour = found[other];
        neighbour.record = other;
        ++neighbour.flows;
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
    std::vector<Neighbour> sorted;
    sorted.reserve(found.size());
    for (const auto& [id, neighbour] : found)
        sorted.push_back(neighbour);
    std::ranges::sort(sorted, [](const Neighbour& a, const Neighbour& b) {
        return a.flows != b.flows ? a.flows > b.flows : a.record < b.record;
    });
    return sorted;
}

LineageTab::LineageTab(Session& session, QWidget* parent)
    : InspectorTab(session, parent)
    , m_up(makeBox(column()))
    , m_down(makeBox(column()))
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
    return kind == Kind::Product || kind == Kind::Dataset || kind == Kind::Column;
}

void LineageTab::refresh()
{
    m_up->setVisible(isSingle());
    m_down->setVisible(isSingle());
    m_show->setVisible(isSingle());
    if (!isSingle())
        return;
    fill(m_up, tr("Comes from"), tr("Nothing is known to flow into it."), FlowSide::Upstream);
    fill(m_down, tr("Goes to"), tr("Nothing is known to flow out of it."), FlowSide::Downstream);
}

void LineageTab::fill(QWidget* block, const QString& title, const QString& none, FlowSide side)
{
    auto* layout = static_cast<QVBoxLayout*>(block->layout());
    clearLayout(layout);
    const std::vector<Neighbour> neighbours = neighboursOf(mesh(), record(), side);
    auto* heading
        = new SectionTitle(neighbours.empty() ? title
                                              //: %1 is a direction such as "Comes from", %2 "3 datasets"
                                              : tr("%1 %2").arg(title, countText(kind(), qint64(neighbours.size()))));
    heading->setContentsMargins(ValueView::Inset, 0, ValueView::Inset, 0);
    layout->addWidget(heading);
    if (neighbours.empty())
        addLine(layout, none);
    for (std::size_t at = 0; at < std::min(neighbours.size(), mostShown); ++at) {
        const Neighbour& neighbour = neighbours[at];
        const QString name = titleOf(mesh(), neighbour.record);
        auto* row = new QHBoxLayout;
        row->setContentsMargins(ValueView::Inset, 2, ValueView::Inset, 0);
        auto* link = new QPushButton(shortened(name, 36));
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
        QStringList details;
        if (kind() == Kind::Column)
            details += titleOf(mesh(), lifted(mesh(), neighbour.record, Kind::Dataset));
        else if (const DomainId domain = domainOf(mesh(), neighbour.record); !domain.isNull())
            details += titleOf(mesh(), domain);
        if (const QString evidence = evidenceText(neighbour); !evidence.isEmpty())
            details += evidence;
        if (!details.isEmpty())
            addLine(layout, details.join(u", "_s));
    }
    if (neighbours.size() > mostShown)
        addLine(layout, tr("%1 more on the canvas").arg(neighbours.size() - mostShown));
}

} // namespace mesh
