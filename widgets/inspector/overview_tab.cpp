// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/inspector/overview_tab.h"

#include "governance/consent.h"
#include "governance/ownership.h"
#include "governance/vocabulary.h"
#include "items/words.h"
#include "mesh/naming.h"
#include "quality/mesh_quality.h"
#include "widgets/common/budget_bar.h"
#include "widgets/common/chip.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/panel.h"
#include "widgets/common/section_title.h"
#include "widgets/common/state_label.h"
#include "widgets/inspector/record_field.h"
#include "widgets/inspector/slo_views.h"
#include "widgets/inspector/value_view.h"
#include "widgets/session/session.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {
constexpr int widestOfTwo = 134; ///< caption of a field that shares its row

constexpr int mostSlos = 4;
constexpr int mostOwners = 4;

/// The fields a reader looks for first.
QStringList firstFields(Kind kind)
{
    switch (kind) {
    case Kind::Product:
        return {u"purpose"_s, u"domain"_s, u"type"_s, u"version"_s, u"visibility"_s};
    case Kind::Dataset:
        return {u"description"_s, u"product"_s, u"physicalType"_s, u"qualifiedName"_s};
    case Kind::Column:
        return {u"description"_s, u"dataset"_s,  u"logicalType"_s, u"physicalType"_s,
                u"primaryKey"_s,  u"required"_s, u"unique"_s};
    case Kind::Domain:
        return {u"mission"_s, u"parent"_s, u"type"_s, u"team"_s};
    default:
        return {};
    }
}

/// A block under a hairline, empty until it is filled.
QWidget* makeBlock(QVBoxLayout* column)
{
    auto* block = new QWidget;
    auto* layout = new QVBoxLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    column->addWidget(block);
    return block;
}

QVBoxLayout* startBlock(QWidget* block, const QString& title)
{
    auto* layout = static_cast<QVBoxLayout*>(block->layout());
    clearLayout(layout);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(ValueView::Inset, 8, ValueView::Inset, 8);
    line->addWidget(new Separator);
    layout->addLayout(line);
    auto* heading = new SectionTitle(title);
    heading->setContentsMargins(metrics::marginsOf(ValueView::Inset, 0, 0, 0));
    layout->addWidget(heading);
    return layout;
}

QPushButton* addLink(QVBoxLayout* layout, const QString& text)
{
    auto* link = new QPushButton(text);
    setVariant(link, ButtonVariant::Link);
    link->setFont(Theme::font(TextRole::Secondary));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(metrics::marginsOf(ValueView::Inset, 2, 0, 0));
    row->addWidget(link);
    row->addStretch();
    layout->addLayout(row);
    return link;
}

} // namespace

OverviewTab::OverviewTab(Session& session, QWidget* parent)
    : InspectorTab(session, parent)
    , m_first(new FieldGrid)
    , m_rest(new FieldGrid)
    , m_origin(nullptr)
{
    column()->addWidget(m_first);
    m_owners = makeBlock(column());
    m_health = makeBlock(column());
    m_consent = makeBlock(column());
    m_restBlock = makeBlock(column());
    column()->addWidget(m_rest);
    m_origin = addLine(column(), {});
    column()->addStretch();
}

void OverviewTab::refresh()
{
    if (kind() != m_builtFor)
        rebuildFields();
    for (FieldGrid* grid : {m_first, m_rest}) {
        for (RecordField* field : grid->fields())
            field->setRecords(records());
    }
    refreshOwners();
    refreshHealth();
    refreshConsent();
    refreshOrigin();
}

void OverviewTab::rebuildFields()
{
    m_builtFor = kind();
    m_first->clear();
    m_rest->clear();
    const KindInfo& info = kindInfo(kind());
    const QStringList first = firstFields(kind());
    const auto add = [&](FieldGrid* grid, const FieldInfo& field) {
        const bool isWide = field.has(FieldFlag::Multiline) || field.has(FieldFlag::Code)
            || field.type == FieldType::TextList || field.type == FieldType::Json
            || field.type == FieldType::ReferenceList || field.type == FieldType::AnyReference
            || field.has(FieldFlag::Title)
            || QFontMetrics(Theme::font(TextRole::Caption)).horizontalAdvance(field.label()) > widestOfTwo;
        grid->add(new RecordField(session(), kind(), QString::fromLatin1(field.name), grid), isWide);
    };
    for (const QString& name : first)
        add(m_first, *info.field(name));
    const bool hasConsentTab = kind() == Kind::Product || kind() == Kind::Dataset || kind() == Kind::Column;
    FieldGrid* rest = first.isEmpty() ? m_first : m_rest;
    for (const FieldInfo& field : info.fields) {
        const bool isElsewhere = first.contains(QString::fromLatin1(field.name))
            || (hasConsentTab && field.has(FieldFlag::Consent)) || field.has(FieldFlag::Native);
        const bool isInternal = field.has(FieldFlag::System)
            && (qstrcmp(field.name, "file") == 0 || qstrcmp(field.name, "pointer") == 0
                || qstrcmp(field.name, "extras") == 0);
        if (!isElsewhere && !isInternal)
            add(rest, field);
    }
    m_restBlock->setVisible(!first.isEmpty());
    m_rest->setVisible(!first.isEmpty());
    if (!first.isEmpty())
        startBlock(m_restBlock, tr("Details"));
}

void OverviewTab::refreshOwners()
{
    const bool isOwnable = kind() == Kind::Domain || kind() == Kind::Product || kind() == Kind::Dataset;
    m_owners->setVisible(isOwnable && isSingle());
    if (!m_owners->isVisibleTo(this))
        return;
    QVBoxLayout* layout = startBlock(m_owners, tr("Owners"));
    const std::vector<Owner> owners = ownersOf(mesh(), record(), today());
    const bool hasOwner = std::ranges::any_of(owners, [](const Owner& owner) {
        return owner.role == OwnershipRole::Owner || owner.role == OwnershipRole::BusinessOwner;
    });
    if (!hasOwner)
        setTone(addLine(layout, tr("No owner"), false), Tone::Bad);
    int shown = 0;
    for (const Owner& owner : owners) {
        if (shown++ == mostOwners)
            break;
        addLine(layout, labelOf(owner.role))->setFont(Theme::font(TextRole::Caption));
        QLabel* name = addLine(layout, owner.isUnowned ? tr("Unowned by choice") : titleOf(mesh(), owner.who()), false);
        if (owner.isInherited || owner.isUnowned) {
            setTone(name, Tone::Muted);
            QFont font = name->font();
            font.setItalic(owner.isInherited);
            name->setFont(font);
        }
        const Assignment* assignment = mesh().find(owner.assignment);
        QString detail;
        if (owner.isInherited)
            detail = tr("from %1").arg(titleOf(mesh(), owner.source));
        else if (assignment && assignment->from.isValid())
            detail = tr("since %1").arg(dateText(assignment->from));
        if (!detail.isEmpty())
            addLine(layout, detail)->setFont(Theme::font(TextRole::Caption));
        layout->addSpacing(4);
    }
    const auto more = int(owners.size()) - mostOwners;
    const bool isEditable = session().isEditable();
    if (more <= 0 && (hasOwner || !isEditable))
        return;
    QPushButton* link = addLink(layout, more > 0 ? tr("%1 more").arg(more) : tr("Set an owner"));
    connect(link, &QPushButton::clicked, this, [this] { emit tabRequested(int(InspectorTabId::Ownership)); });
}

void OverviewTab::refreshHealth()
{
    const bool hasHealth = kind() == Kind::Product || kind() == Kind::Dataset;
    m_health->setVisible(hasHealth && isSingle());
    if (!m_health->isVisibleTo(this))
        return;
    QVBoxLayout* layout = startBlock(m_health, tr("Health"));
    std::vector<SloState> states = slosOf(mesh(), record(), now());
    if (states.empty()) {
        addLine(layout, tr("Nothing is promised about it yet."));
        if (session().isEditable()) {
            QPushButton* link = addLink(layout, tr("Add an SLO"));
            connect(link, &QPushButton::clicked, this, [this] { emit tabRequested(int(InspectorTabId::Quality)); });
        }
        return;
    }
    for (int at = 0; at < std::min(int(states.size()), mostSlos); ++at) {
        auto* row = new SloLine(mesh(), states[std::size_t(at)]);
        layout->addWidget(row);
    }
    // The list begins with what is worst off; its budget is the one that counts.
    if (states.front().budgetLeft) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(ValueView::Inset, 2, ValueView::Inset, 2);
        line->addWidget(new ElidedLabel(tr("Error budget left")), 1);
        auto* bar = new BudgetBar;
        bar->setBudget(std::clamp(*states.front().budgetLeft, 0.0, 1.0), stateOf(states.front().health));
        bar->setAccessibleName(tr("Error budget left"));
        line->addWidget(bar);
        layout->addWidget(row);
    }
    if (int(states.size()) > mostSlos) {
        QPushButton* link = addLink(layout, tr("%1 more").arg(int(states.size()) - mostSlos));
        connect(link, &QPushButton::clicked, this, [this] { emit tabRequested(int(InspectorTabId::Quality)); });
    }
}

void OverviewTab::refreshConsent()
{
    const bool hasConsent = kind() == Kind::Product || kind() == Kind::Dataset || kind() == Kind::Column;
    m_consent->setVisible(hasConsent && isSingle());
    if (!m_consent->isVisibleTo(this))
        return;
    QVBoxLayout* layout = startBlock(m_consent, tr("Consent"));
    const EffectiveConsent effective = effectiveConsent(mesh(), record());
    const ConsentLabel& label = effective.label;
    const Vocabulary& dpv = Vocabulary::dpv();
    struct Entry
    {
        QString text;
        ConsentField field;
    };
    std::vector<Entry> entries;
    if (label.partyClass != PartyClass::Unset)
        entries.push_back({labelOf(label.partyClass), ConsentField::PartyClass});
    if (label.sensitivity != Sensitivity::Unset)
        entries.push_back({labelOf(label.sensitivity), ConsentField::Sensitivity});
    if (label.dataState != DataState::Unset)
        entries.push_back({labelOf(label.dataState), ConsentField::DataState});
    for (const QString& basis : label.legalBases)
        entries.push_back({dpv.legalBases.labelOf(basis), ConsentField::LegalBases});
    const QStringList purposes = label.purposes;
    if (!purposes.isEmpty()) {
        const TermTree tree = purposesOf(mesh());
        for (const QString& purpose : purposes)
            entries.push_back({tree.labelOf(purpose), ConsentField::Purposes});
    }
    if (entries.empty()) {
        addLine(layout, tr("Not classified yet."));
        if (session().isEditable()) {
            QPushButton* link = addLink(layout, tr("Classify it"));
            connect(link, &QPushButton::clicked, this, [this] { emit tabRequested(int(InspectorTabId::Consent)); });
        }
        return;
    }
    auto* chips = new QWidget;
    auto* flow = new FlowLayout(chips);
    flow->setContentsMargins(ValueView::Inset, 0, ValueView::Inset, 0);
    for (const Entry& entry : entries) {
        auto* chip = new Chip(entry.text);
        const RecordId source = effective.source(entry.field);
        chip->setInherited(source != record());
        if (source != record())
            chip->setToolTip(tr("from %1").arg(titleOf(mesh(), source)));
        connect(chip, &Chip::clicked, this, [this] { emit tabRequested(int(InspectorTabId::Consent)); });
        flow->addWidget(chip);
    }
    layout->addWidget(chips);
}

void OverviewTab::refreshOrigin()
{
    const RecordView view = mesh().find(record());
    const Value file = isSingle() && view ? view.value(u"file") : Value();
    m_origin->setVisible(!file.isNull());
    if (!file.isNull())
        m_origin->setText(tr("Imported from %1").arg(displayText(mesh(), *view.info().field(u"file"), file)));
}

} // namespace mesh
