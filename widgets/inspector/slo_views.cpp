// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/inspector/slo_views.h"

#include "quality/mesh_quality.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/state_label.h"
#include "widgets/inspector/value_view.h"
#include "widgets/theme/variants.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

QString withUnit(const QString& number, const QString& unit)
{
    if (unit.isEmpty())
        return number;
    const bool isPercent = unit.startsWith(u"percent"_s, Qt::CaseInsensitive);
    return SloLine::tr("%1 %2", "a number and its unit").arg(number, isPercent ? u"%"_s : unit);
}

void collect(const Mesh& mesh, RecordId record, std::unordered_set<Uuid>& seen, std::vector<SloId>& found)
{
    for (const Slo* slo : mesh.referring<&Slo::subject>(record)) {
        if (seen.insert(slo->id.uuid).second)
            found.push_back(slo->id);
    }
}

} // namespace

std::vector<SloState> slosOf(const Mesh& mesh, RecordId record, Instant at)
{
    std::unordered_set<Uuid> seen;
    std::vector<SloId> found;
    collect(mesh, record, seen, found);
    if (record.kind == Kind::Product) {
        for (const Dataset* dataset : mesh.referring<&Dataset::product>(record)) {
            collect(mesh, dataset->id, seen, found);
            for (const Column* column : mesh.referring<&Column::dataset>(dataset->id))
                collect(mesh, column->id, seen, found);
        }
        for (const Port* port : mesh.referring<&Port::product>(record))
            collect(mesh, port->id, seen, found);
        for (const Contract* contract : mesh.referring<&Contract::product>(record))
            collect(mesh, contract->id, seen, found);
    } else if (record.kind == Kind::Dataset) {
        for (const Column* column : mesh.referring<&Column::dataset>(record))
            collect(mesh, column->id, seen, found);
    } else if (record.kind == Kind::Slo) {
        found.push_back(record.as<Kind::Slo>());
    }
    std::vector<SloState> states;
    states.reserve(found.size());
    for (const SloId id : found)
        states.push_back(sloState(mesh, id, at));
    std::ranges::stable_sort(states, std::ranges::greater(), &SloState::health);
    return states;
}

QString numberText(const QString& text)
{
    const auto number = Decimal {text}.toDouble();
    if (!number)
        return text;
    // Whole numbers in full: "at least 9e+05" is no promise.
    const bool isWhole = std::abs(*number) < 1e15 && *number == std::floor(*number);
    return isWhole ? QLocale().toString(qint64(*number)) : QLocale().toString(*number, 'g', 5);
}

State stateOf(SloHealth health)
{
    switch (health) {
    case SloHealth::Met:
        return State::Met;
    case SloHealth::AtRisk:
        return State::AtRisk;
    case SloHealth::Breached:
        return State::Breached;
    case SloHealth::None:
    case SloHealth::NotMeasured:
        break;
    }
    return State::NotMeasured;
}

QString measuredText(const Mesh& mesh, const SloState& state)
{
    const Slo* slo = mesh.find(state.slo);
    if (!slo)
        return {};
    if (!state.lastValue.isEmpty())
        return withUnit(numberText(state.lastValue), slo->unit);
    if (state.attained)
        return withUnit(QLocale().toString(*state.attained, 'f', 1), u"percent"_s);
    return {};
}

QString targetText(const Slo& slo)
{
    if (slo.target.isNull())
        return {};
    const QString target = withUnit(numberText(slo.target.text), slo.unit);
    if (slo.comparator == Comparator::Between || slo.comparator == Comparator::NotBetween)
        return SloLine::tr("%1 %2 and %3", "between, lower target, upper target")
            .arg(labelOf(slo.comparator), numberText(slo.target.text),
                 withUnit(numberText(slo.targetUpper.text), slo.unit));
    return slo.comparator == Comparator::Unset
        ? target
        : SloLine::tr("%1 %2", "at least, target").arg(labelOf(slo.comparator), target);
}

SloLine::SloLine(const Mesh& mesh, const SloState& state, QWidget* parent)
    : QWidget(parent)
{
    const Slo* slo = mesh.find(state.slo);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(ValueView::Inset, 2, ValueView::Inset, 2);
    row->setSpacing(10);
    auto* name = new ElidedLabel(slo ? slo->name : QString());
    row->addWidget(name, 1);
    auto* value = new QLabel(measuredText(mesh, state));
    setTextRole(value, TextRole::Strong);
    row->addWidget(value);
    auto* word = new StateLabel(stateOf(state.health));
    word->setMinimumWidth(72);
    row->addWidget(word);
}

} // namespace mesh
