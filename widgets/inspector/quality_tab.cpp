// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/inspector/quality_tab.h"

#include "mesh/change_builder.h"
#include "mesh/naming.h"
#include "widgets/common/panel.h"
#include "widgets/common/section_title.h"
#include "widgets/inspector/slo_views.h"
#include "widgets/inspector/value_view.h"
#include "widgets/session/session.h"
#include "widgets/theme/variants.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr std::size_t mostCards = 50;
constexpr std::size_t mostRules = 100;
} // namespace

QualityTab::QualityTab(Session& session, QWidget* parent)
    : InspectorTab(session, parent)
    , m_title(new SectionTitle(tr("Service level objectives")))
    , m_none(nullptr)
    , m_list(new QWidget)
    , m_rules(new QWidget)
{
    m_title->setContentsMargins(ValueView::Inset, 0, ValueView::Inset, 0);
    column()->addWidget(m_title);
    m_none = addLine(column(), {});
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(8);
    column()->addWidget(m_list);
    auto* rules = new QVBoxLayout(m_rules);
    rules->setContentsMargins(0, 0, 0, 0);
    rules->setSpacing(4);
    column()->addWidget(m_rules);
    column()->addStretch();
    m_title->actionButton()->setObjectName(u"sloAdd"_s);
    connect(m_title, &SectionTitle::actionTriggered, this, &QualityTab::addSlo);
}

bool QualityTab::appliesTo(Kind kind) const
{
    return kind == Kind::Product || kind == Kind::Dataset || kind == Kind::Column || kind == Kind::Port
        || kind == Kind::Contract || kind == Kind::Slo;
}

void QualityTab::refresh()
{
    m_title->setActionText(isSingle() && kind() != Kind::Slo && session().isEditable() ? tr("Add an SLO") : QString());
    std::vector<SloState> states;
    if (isSingle())
        states = slosOf(mesh(), record(), now());
    m_none->setVisible(states.empty());
    m_none->setText(isSingle() ? tr("Nothing is promised about it yet. An SLO says what its users can rely on.")
                               : tr("Select one record to see its objectives."));
    if (states.size() > mostCards)
        states.resize(mostCards);
    auto* layout = static_cast<QVBoxLayout*>(m_list->layout());
    for (auto it = m_cards.begin(); it != m_cards.end();) {
        const bool isWanted = std::ranges::any_of(states, [&](const SloState& s) { return s.slo.uuid == it->first; });
        if (isWanted) {
            ++it;
            continue;
        }
        layout->removeWidget(it->second);
        it->second->hide();
        it->second->deleteLater();
        it = m_cards.erase(it);
    }
    int place = 0;
    for (const SloState& state : states) {
        SloCard*& card = m_cards[state.slo.uuid];
        if (!card)
            card = new SloCard(session(), state.slo);
        // Moving a card takes the focus from it: only where its place is another one.
        if (layout->indexOf(card) != place) {
            layout->removeWidget(card);
            layout->insertWidget(place, card);
        }
        ++place;
        card->refresh(state, record());
        if (kind() == Kind::Slo)
            card->setOpen(true);
    }
    if (const auto made = m_cards.find(m_justMade); made != m_cards.end()) {
        m_justMade = {};
        made->second->editName();
    }
    refreshRules();
}

void QualityTab::refreshRules()
{
    auto* layout = static_cast<QVBoxLayout*>(m_rules->layout());
    clearLayout(layout);
    std::vector<const Rule*> rules;
    if (isSingle()) {
        for (const Rule* rule : mesh().referring<&Rule::subject>(record()))
            rules.push_back(rule);
        if (kind() == Kind::Dataset) {
            for (const Column* column : mesh().referring<&Column::dataset>(record())) {
                for (const Rule* rule : mesh().referring<&Rule::subject>(column->id))
                    rules.push_back(rule);
            }
        } else if (kind() == Kind::Product) {
            for (const Dataset* dataset : mesh().referring<&Dataset::product>(record())) {
                for (const Rule* rule : mesh().referring<&Rule::subject>(dataset->id))
                    rules.push_back(rule);
            }
        }
    }
    m_rules->setVisible(!rules.empty());
    if (rules.empty())
        return;
    auto* line = new QHBoxLayout;
    line->setContentsMargins(ValueView::Inset, 8, ValueView::Inset, 8);
    line->addWidget(new Separator);
    layout->addLayout(line);
    auto* title = new SectionTitle(tr("Quality rules"));
    title->setContentsMargins(ValueView::Inset, 0, ValueView::Inset, 0);
    layout->addWidget(title);
    for (std::size_t at = 0; at < std::min(rules.size(), mostRules); ++at) {
        const Rule& rule = *rules[at];
        auto* row = new QHBoxLayout;
        row->setContentsMargins(ValueView::Inset, 0, ValueView::Inset, 0);
        auto* link = new QPushButton(rule.name.isEmpty() ? tr("Unnamed rule") : rule.name);
        setVariant(link, ButtonVariant::Link);
        connect(link, &QPushButton::clicked, this, [this, id = rule.id] { session().select(id); });
        row->addWidget(link);
        row->addStretch();
        layout->addLayout(row);
        QStringList details;
        if (rule.subject != record())
            details += titleOf(mesh(), rule.subject);
        if (rule.dimension != Dimension::Unset)
            details += labelOf(rule.dimension);
        if (!rule.threshold.isNull())
            details += tr("%1 %2", "comparator and threshold")
                           .arg(labelOf(rule.comparator), numberText(rule.threshold.text));
        if (!details.isEmpty())
            addLine(layout, details.join(u", "_s));
    }
    if (rules.size() > mostRules)
        addLine(layout, tr("%1 more").arg(rules.size() - mostRules));
}

void QualityTab::addSlo()
{
    if (!isSingle() || !session().isEditable())
        return;
    ChangeSetBuilder changes(session().document().mesh());
    Slo slo;
    slo.name = tr("New objective");
    slo.subject = record();
    slo.comparator = Comparator::GreaterOrEqual;
    slo.objective.text = u"99"_s;
    slo.window = u"30d"_s;
    slo.windowType = WindowType::Rolling;
    slo.budgeting = BudgetingMethod::Occurrences;
    const SloId id = changes.create(std::move(slo));
    m_justMade = id.uuid;
    if (!session().commit(changes.build(tr("Add an SLO to %1").arg(titleOf(changes.mesh(), record())))))
        m_justMade = {};
}

} // namespace mesh
