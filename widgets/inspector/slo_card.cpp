// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/inspector/quality_tab.h"

#include "items/record_facts.h"
#include "items/words.h"
#include "mesh/change_builder.h"
#include "mesh/naming.h"
#include "widgets/common/budget_bar.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/sparkline.h"
#include "widgets/common/state_label.h"
#include "widgets/inspector/record_field.h"
#include "widgets/inspector/slo_views.h"
#include "widgets/inspector/value_view.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/variants.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

SloCard::SloCard(Session& session, SloId id, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_id(id)
    , m_toggle(new QToolButton(this))
    , m_state(new StateLabel(State::NotMeasured, this))
    , m_name(new ElidedLabel({}, this))
    , m_value(new QLabel(this))
    , m_promise(new QLabel(this))
    , m_budget(new BudgetBar(this))
    , m_budgetCaption(new QLabel(tr("Error budget left"), this))
    , m_line(new Sparkline(this))
{
    setObjectName(u"sloCard"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(ValueView::Inset, 4, ValueView::Inset, 8);
    layout->setSpacing(4);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    setTextRole(m_name, TextRole::Strong);
    top->addWidget(m_name, 1);
    top->addWidget(m_state);
    m_toggle->setAutoRaise(true);
    m_toggle->setFixedSize(24, 24);
    m_toggle->setObjectName(u"sloToggle"_s);
    top->addWidget(m_toggle);
    layout->addLayout(top);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(8);
    setTextRole(m_promise, TextRole::Secondary);
    m_promise->setWordWrap(true);
    middle->addWidget(m_promise, 1);
    setTextRole(m_value, TextRole::Strong);
    middle->addWidget(m_value);
    middle->addWidget(m_line);
    layout->addLayout(middle);
    auto* bottom = new QHBoxLayout;
    setTextRole(m_budgetCaption, TextRole::Secondary);
    bottom->addWidget(m_budgetCaption, 1);
    bottom->addWidget(m_budget);
    layout->addLayout(bottom);
    connect(m_toggle, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
}

void SloCard::refresh(const SloState& state, RecordId context)
{
    const Mesh& mesh = m_session.shown();
    const Slo* slo = mesh.find(m_id);
    if (!slo)
        return;
    m_name->setText(slo->name);
    m_state->setState(stateOf(state.health));
    m_value->setText(measuredText(mesh, state));
    QStringList promise;
    if (slo->subject != context)
        promise += titleOf(mesh, slo->subject);
    if (const QString target = targetText(*slo); !target.isEmpty())
        promise += target;
    if (!slo->objective.isNull())
        //: %1 is a percentage, %2 a window such as "30 days"
        promise += slo->window.isEmpty() ? tr("%1 % of the time").arg(slo->objective.text)
                                         : tr("%1 % over %2").arg(slo->objective.text, durationText(slo->window));
    m_promise->setText(promise.isEmpty() ? tr("No target yet") : promise.join(u", "_s));
    const std::vector<double> values = dailyValues(mesh, m_id, m_session.asOf().value_or(Instant::now()));
    m_line->setValues(values);
    m_line->setVisible(values.size() > 1);
    m_line->setAccessibleName(tr("The last 30 days, %1 values").arg(values.size()));
    m_budget->setVisible(state.budgetLeft.has_value());
    m_budgetCaption->setVisible(state.budgetLeft.has_value());
    if (state.budgetLeft)
        m_budget->setBudget(std::clamp(*state.budgetLeft, 0.0, 1.0), stateOf(state.health));
    m_budget->setAccessibleName(tr("Error budget left of %1").arg(slo->name));
    m_toggle->setIcon(icon(m_isOpen ? u"chevron-up"_s : u"chevron-down"_s, IconTone::Muted));
    m_toggle->setToolTip(m_isOpen ? tr("Close") : tr("Show what %1 promises").arg(slo->name));
    m_toggle->setAccessibleName(m_toggle->toolTip());
    if (m_fields) {
        for (RecordField* field : m_fields->fields())
            field->refresh();
    }
}

void SloCard::buildEditor()
{
    m_editor = new QWidget(this);
    auto* layout = new QVBoxLayout(m_editor);
    // The fields stand in by themselves; the card does so for its own lines.
    layout->setContentsMargins(-ValueView::Inset, 4, -ValueView::Inset, 4);
    layout->setSpacing(8);
    m_fields = new FieldGrid;
    const auto add = [&](const QString& name, bool isWide) {
        auto* field = new RecordField(m_session, Kind::Slo, name, m_fields);
        field->setRecords({m_id});
        m_fields->add(field, isWide);
    };
    add(u"name"_s, true);
    for (const QString& name :
         {u"dimension"_s, u"indicator"_s, u"comparator"_s, u"target"_s, u"targetUpper"_s, u"unit"_s, u"objective"_s,
          u"window"_s, u"windowType"_s, u"budgeting"_s, u"owner"_s, u"driver"_s})
        add(name, false);
    for (const QString& name : {u"schedule"_s, u"query"_s, u"description"_s})
        add(name, true);
    layout->addWidget(m_fields);
    auto* actions = new QHBoxLayout;
    actions->setContentsMargins(2 * ValueView::Inset, 0, 2 * ValueView::Inset, 0);
    auto* remove = new QPushButton(tr("Delete this SLO"));
    setVariant(remove, ButtonVariant::Danger);
    remove->setObjectName(u"sloDelete"_s);
    remove->setVisible(m_session.isEditable());
    actions->addWidget(remove);
    actions->addStretch();
    layout->addLayout(actions);
    connect(remove, &QPushButton::clicked, this, [this] {
        // Its measurements go with it; undo brings all of it back.
        const Mesh& mesh = m_session.document().mesh();
        ChangeSetBuilder changes(mesh);
        const QString what = titleOf(mesh, m_id);
        for (const Measurement* measurement : mesh.referring<&Measurement::of>(m_id))
            changes.remove(measurement->id);
        changes.remove(m_id);
        m_session.commit(changes.build(tr("Delete the SLO %1").arg(what)));
    });
    layout->addStretch();
    static_cast<QVBoxLayout*>(this->layout())->addWidget(m_editor);
}

void SloCard::setOpen(bool open)
{
    if (open && !m_editor)
        buildEditor();
    m_isOpen = open;
    if (m_editor)
        m_editor->setVisible(open);
    m_toggle->setIcon(icon(m_isOpen ? u"chevron-up"_s : u"chevron-down"_s, IconTone::Muted));
}

void SloCard::editName()
{
    setOpen(true);
    m_fields->fields().front()->beginEditing();
}

} // namespace mesh
