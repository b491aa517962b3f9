// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/inspector/consent_tab.h"

#include "governance/consent.h"
#include "items/words.h"
#include "mesh/description.h"
#include "mesh/naming.h"
#include "widgets/common/chip.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/panel.h"
#include "widgets/common/section_title.h"
#include "widgets/editors/term_editor.h"
#include "widgets/inspector/columns_table.h"
#include "widgets/inspector/record_field.h"
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

/// Short fields first, in pairs; the lists that take a line of their own after them.
constexpr ConsentField shownOrder[consentFieldCount]
    = {ConsentField::PartyClass, ConsentField::Sensitivity, ConsentField::DataState,  ConsentField::Retention,
       ConsentField::Categories, ConsentField::Purposes,    ConsentField::LegalBases, ConsentField::Residency};
/// The field of a label in the description, in the order of ConsentField.
constexpr const char* fieldNames[consentFieldCount]
    = {"partyClass", "sensitivity", "dataState", "categories", "purposes", "legalBases", "retention", "residency"};

/// What a record gets from around it: the value of the effective label where another record says it.
std::optional<InheritedValue> inheritedOf(const Mesh& mesh, RecordId record, ConsentField which, const FieldInfo& field)
{
    // From the parent on: also where the record has an own value, to say what it would go back to.
    RecordId parent;
    if (const Column* column = mesh.find(record.as<Kind::Column>()))
        parent = column->dataset;
    else if (const Dataset* dataset = mesh.find(record.as<Kind::Dataset>()))
        parent = dataset->product;
    if (parent.isNull() || !mesh.contains(parent))
        return {};
    const RecordId source = effectiveConsent(mesh, parent).source(which);
    const RecordView view = mesh.find(source);
    if (!view)
        return {};
    return InheritedValue {view.value(QString::fromLatin1(field.name)), source};
}

} // namespace

ConsentTab::ConsentTab(Session& session, QWidget* parent)
    : InspectorTab(session, parent)
    , m_summary(new QWidget)
    , m_chips(new FlowLayout(m_summary))
    , m_note(nullptr)
    , m_columnsBlock(new QWidget)
    , m_columns(new ColumnsTable(session, ColumnsTable::Show::Classification))
    , m_columnsTitle(new SectionTitle(tr("Columns")))
    , m_columnsHint(nullptr)
{
    m_chips->setContentsMargins(ValueView::Inset, 0, ValueView::Inset, 0);
    column()->addWidget(m_summary);
    m_note = addLine(column(), {});
    auto* columns = new QVBoxLayout(m_columnsBlock);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(8);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(ValueView::Inset, 4, ValueView::Inset, 4);
    line->addWidget(new Separator);
    columns->addLayout(line);
    m_columnsTitle->setContentsMargins(ValueView::Inset, 0, ValueView::Inset, 0);
    m_columnsTitle->setActionText(tr("Select all"));
    columns->addWidget(m_columnsTitle);
    auto* table = new QHBoxLayout;
    table->setContentsMargins(ValueView::Inset, 0, ValueView::Inset, 0);
    table->addWidget(m_columns);
    columns->addLayout(table);
    m_columnsHint = addLine(columns, tr("Select columns to classify them together."));
    column()->addWidget(m_columnsBlock);
    column()->addStretch();
    connect(m_columnsTitle, &SectionTitle::actionTriggered, this, [this] { m_columns->table().selectAll(); });
    connect(m_columns, &ColumnsTable::selectionChanged, this, &ConsentTab::refreshColumns);
    connect(m_columns, &ColumnsTable::activated, this, [this](RecordId id) { this->session().select(id); });
}

bool ConsentTab::appliesTo(Kind kind) const
{
    return kind == Kind::Product || kind == Kind::Dataset || kind == Kind::Column;
}

FieldGrid* ConsentTab::makeFields(Kind kind)
{
    auto* grid = new FieldGrid;
    for (const ConsentField which : shownOrder) {
        const QString name = QString::fromLatin1(fieldNames[std::size_t(which)]);
        auto* field = new RecordField(session(), kind, name, grid);
        const FieldInfo& info = field->field();
        field->setInheritance(
            [which, &info](const Mesh& mesh, RecordId id) { return inheritedOf(mesh, id, which, info); });
        const bool isTerms
            = info.has(FieldFlag::DpvPurpose) || info.has(FieldFlag::DpvCategory) || info.has(FieldFlag::DpvLegalBasis);
        if (isTerms)
            field->setDisplay([&info](const Mesh& mesh, const Value& value) {
                return termLabels(mesh, info, value.to<QStringList>());
            });
        if (info.has(FieldFlag::DpvPurpose))
            field->setEmptyText(tr("No purpose named"));
        grid->add(field, isTerms || info.type == FieldType::TextList);
    }
    return grid;
}

void ConsentTab::refresh()
{
    if (m_builtFor != kind()) {
        m_builtFor = kind();
        if (m_fields) {
            column()->removeWidget(m_fields);
            m_fields->hide();
            m_fields->deleteLater();
        }
        m_fields = makeFields(kind());
        column()->insertWidget(column()->indexOf(m_note) + 1, m_fields);
    }
    for (RecordField* field : m_fields->fields())
        field->setRecords(records());
    refreshSummary();
    const bool hasColumns = kind() == Kind::Dataset && isSingle();
    m_columnsBlock->setVisible(hasColumns);
    if (hasColumns) {
        m_columns->showDataset(record().as<Kind::Dataset>());
        m_columnsTitle->setText(countText(Kind::Column, m_columns->count()));
        m_columnsBlock->setVisible(m_columns->count() > 0);
        refreshColumns();
    }
}

void ConsentTab::refreshSummary()
{
    clearLayout(m_chips);
    const bool hasParts = isSingle() && kind() != Kind::Column;
    m_summary->setVisible(false);
    m_note->setVisible(false);
    if (!hasParts)
        return;
    const TermTree purposes = purposesOf(mesh());
    const ConsentSummary summary = summariseConsent(mesh(), record(), purposes);
    if (summary.columns == 0)
        return;
    const auto add = [this](const QString& text, const QString& hint) {
        auto* chip = new Chip(text);
        chip->setToolTip(hint);
        chip->setFocusPolicy(Qt::NoFocus);
        m_chips->addWidget(chip);
        chip->show();
    };
    for (int level = int(Sensitivity::Restricted); level > 0; --level) {
        const quint32 count = summary.bySensitivity[std::size_t(level)];
        if (count > 0)
            add(tr("%1: %2", "a sensitivity and how many columns have it").arg(labelOf(Sensitivity(level))).arg(count),
                tr("Columns that are %1").arg(inSentence(labelOf(Sensitivity(level)))));
    }
    for (int party = 1; party <= int(PartyClass::ThirdParty); ++party) {
        const quint32 count = summary.byPartyClass[std::size_t(party)];
        if (count > 0)
            add(tr("%1: %2", "a party class and how many columns have it").arg(labelOf(PartyClass(party))).arg(count),
                tr("Columns of %1 data").arg(inSentence(labelOf(PartyClass(party)))));
    }
    m_summary->setVisible(m_chips->count() > 0);
    QString note = tr("%1 of %2 columns are classified.").arg(summary.classified).arg(summary.columns);
    if (summary.permitsNothing) {
        note = tr("%1 of %2 columns are classified. Their purposes have none in common: together they may be used for "
                  "nothing.")
                   .arg(summary.classified)
                   .arg(summary.columns);
    } else if (!summary.meet.purposes.isEmpty()) {
        QStringList labels;
        for (const QString& purpose : summary.meet.purposes)
            labels += purposes.labelOf(purpose);
        note = tr("%1 of %2 columns are classified. All of them together may be used for %3.")
                   .arg(summary.classified)
                   .arg(summary.columns)
                   .arg(labels.join(u", "_s));
    }
    m_note->setText(note);
    setTone(m_note, summary.permitsNothing ? Tone::Warn : Tone::Muted);
    m_note->show();
}

void ConsentTab::refreshColumns()
{
    const std::vector<RecordId> chosen = m_columns->selected();
    m_columnsHint->setText(chosen.empty() ? tr("Select columns to classify them together.")
                                          //: %1 is a number of columns such as "12 columns"
                                          : tr("Classification of %1").arg(subjectText(mesh(), chosen)));
    if (!m_columnFields && !chosen.empty()) {
        m_columnFields = makeFields(Kind::Column);
        m_columnFields->setObjectName(u"columnFields"_s);
        m_columnsBlock->layout()->addWidget(m_columnFields);
    }
    if (!m_columnFields)
        return;
    m_columnFields->setVisible(!chosen.empty());
    for (RecordField* field : m_columnFields->fields())
        field->setRecords(chosen);
}

} // namespace mesh
