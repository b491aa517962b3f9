// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/inspector/contract_tab.h"

#include "items/words.h"
#include "mesh/change_builder.h"
#include "mesh/naming.h"
#include "widgets/common/panel.h"
#include "widgets/common/section_title.h"
#include "widgets/inspector/columns_table.h"
#include "widgets/inspector/record_field.h"
#include "widgets/inspector/value_view.h"
#include "widgets/session/session.h"
#include "widgets/theme/variants.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

QWidget* makeBox()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    return box;
}

QVBoxLayout* layoutOf(QWidget* box)
{
    return static_cast<QVBoxLayout*>(box->layout());
}

SectionTitle* addTitle(QVBoxLayout* layout, const QString& text)
{
    auto* title = new SectionTitle(text);
    title->setContentsMargins(ValueView::Inset, 0, ValueView::Inset, 0);
    layout->addWidget(title);
    return title;
}

} // namespace

ContractTab::ContractTab(Session& session, QWidget* parent)
    : InspectorTab(session, parent)
    , m_ports(makeBox())
    , m_contracts(makeBox())
    , m_columnsBlock(makeBox())
    , m_columnsTitle(nullptr)
    , m_columns(new ColumnsTable(session, ColumnsTable::Show::Structure))
    , m_none(nullptr)
{
    m_none = addLine(column(), tr("Select one record to see its contract."));
    column()->addWidget(m_ports);
    m_columnsTitle = addTitle(layoutOf(m_columnsBlock), tr("Columns"));
    auto* table = new QHBoxLayout;
    table->setContentsMargins(ValueView::Inset, 0, ValueView::Inset, 0);
    table->addWidget(m_columns);
    layoutOf(m_columnsBlock)->addLayout(table);
    column()->addWidget(m_columnsBlock);
    column()->addWidget(m_contracts);
    column()->addStretch();
    connect(m_columns, &ColumnsTable::activated, this, [this](RecordId id) { this->session().select(id); });
}

bool ContractTab::appliesTo(Kind kind) const
{
    return kind == Kind::Product || kind == Kind::Dataset || kind == Kind::Port || kind == Kind::Contract;
}

void ContractTab::refresh()
{
    m_none->setVisible(!isSingle());
    m_ports->setVisible(isSingle() && kind() == Kind::Product);
    m_contracts->setVisible(isSingle());
    if (m_ports->isVisibleTo(this))
        refreshPorts();
    refreshColumns();
    if (isSingle())
        refreshContracts();
}

void ContractTab::refreshPorts()
{
    QVBoxLayout* layout = layoutOf(m_ports);
    clearLayout(layout);
    SectionTitle* title = addTitle(layout, tr("Ports"));
    if (session().isEditable())
        title->setActionText(tr("Add a port"));
    connect(title, &SectionTitle::actionTriggered, this, &ContractTab::addPort);
    std::vector<const Port*> ports = mesh().referring<&Port::product>(record());
    std::ranges::sort(ports, [](const Port* a, const Port* b) {
        return a->direction != b->direction ? a->direction < b->direction : a->name.localeAwareCompare(b->name) < 0;
    });
    if (ports.empty())
        addLine(layout, tr("No port yet. A port is where others get the data, or where it comes in."));
    for (const Port* port : ports) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(ValueView::Inset, 0, ValueView::Inset, 0);
        row->setSpacing(8);
        auto* link = new QPushButton(shortened(port->name, 34));
        link->setToolTip(port->name);
        setVariant(link, ButtonVariant::Link);
        connect(link, &QPushButton::clicked, this, [this, id = port->id] { session().select(id); });
        row->addWidget(link);
        row->addStretch();
        auto* direction = new QLabel(labelOf(port->direction));
        setTextRole(direction, TextRole::Secondary);
        row->addWidget(direction);
        layout->addLayout(row);
        QStringList details;
        if (!port->version.isEmpty())
            details += tr("version %1").arg(port->version);
        if (!port->platform.isEmpty())
            details += port->platform;
        if (!port->contract.isNull())
            details += titleOf(mesh(), port->contract);
        if (!details.isEmpty())
            addLine(layout, details.join(u", "_s));
    }
}

std::vector<ContractId> ContractTab::contracts() const
{
    std::vector<ContractId> found;
    const auto add = [&](ContractId id) {
        if (!id.isNull() && mesh().find(id) && std::ranges::find(found, id) == found.end())
            found.push_back(id);
    };
    add(record().as<Kind::Contract>());
    if (const Dataset* dataset = mesh().find(record().as<Kind::Dataset>()))
        add(dataset->contract);
    if (const Port* port = mesh().find(record().as<Kind::Port>()))
        add(port->contract);
    if (kind() == Kind::Product) {
        for (const Contract* contract : mesh().referring<&Contract::product>(record()))
            add(contract->id);
        for (const Port* port : mesh().referring<&Port::product>(record()))
            add(port->contract);
    }
    return found;
}

void ContractTab::refreshContracts()
{
    const std::vector<ContractId> wanted = contracts();
    if (wanted == m_shownContracts && wanted.size() == 1) {
        for (RecordField* field : m_fields)
            field->refresh();
        return;
    }
    QVBoxLayout* layout = layoutOf(m_contracts);
    clearLayout(layout);
    m_fields.clear();
    m_shownContracts = wanted;
    const bool isOneOwn = kind() == Kind::Contract;
    if (!isOneOwn) {
        auto* line = new QHBoxLayout;
        line->setContentsMargins(ValueView::Inset, 6, ValueView::Inset, 6);
        line->addWidget(new Separator);
        layout->addLayout(line);
    }
    for (const ContractId id : wanted) {
        SectionTitle* title = addTitle(layout, shortened(titleOf(mesh(), id), 40));
        if (!isOneOwn)
            title->setActionText(tr("Open"));
        connect(title, &SectionTitle::actionTriggered, this, [this, id] { session().select(id); });
        // Of many contracts all fields at once would be a wall; each is a click away.
        if (wanted.size() == 1)
            addFields(layout, id);
        else
            addSummary(layout, id);
        layout->addSpacing(8);
    }
    if (!wanted.empty())
        return;
    SectionTitle* title = addTitle(layout, tr("Contract"));
    addLine(layout, tr("No contract yet. It says what users may expect and what is asked of them."));
    if (session().isEditable() && kind() != Kind::Contract) {
        title->setActionText(tr("Add a contract"));
        connect(title, &SectionTitle::actionTriggered, this, &ContractTab::addContract);
    }
}

void ContractTab::addFields(QVBoxLayout* layout, ContractId id)
{
    auto* grid = new FieldGrid;
    const auto add = [&](const QString& name, bool isWide) {
        auto* field = new RecordField(session(), Kind::Contract, name, grid);
        field->setRecords({id});
        grid->add(field, isWide);
        m_fields.push_back(field);
    };
    for (const QString& name : {u"version"_s, u"status"_s, u"standard"_s, u"domain"_s})
        add(name, false);
    for (const QString& name : {u"purpose"_s, u"usage"_s, u"limitations"_s, u"serviceLevels"_s, u"servers"_s,
                                u"roles"_s, u"price"_s, u"support"_s})
        add(name, true);
    layout->addWidget(grid);
}

void ContractTab::addSummary(QVBoxLayout* layout, ContractId id)
{
    const Contract* contract = mesh().find(id);
    QStringList parts;
    if (!contract->version.isEmpty())
        parts += tr("version %1").arg(contract->version);
    if (contract->status != Lifecycle::Unset)
        parts += inSentence(labelOf(contract->status));
    if (contract->product != productOf(mesh(), record()) && !contract->product.isNull())
        parts += tr("of %1", "a product").arg(titleOf(mesh(), contract->product));
    if (!parts.isEmpty())
        addLine(layout, parts.join(u", "_s));
    if (!contract->purpose.isEmpty())
        addLine(layout, shortened(contract->purpose, 120));
}

void ContractTab::refreshColumns()
{
    const bool hasColumns = isSingle() && kind() == Kind::Dataset;
    m_columnsBlock->setVisible(hasColumns);
    if (!hasColumns)
        return;
    m_columns->showDataset(record().as<Kind::Dataset>());
    m_columnsTitle->setText(countText(Kind::Column, m_columns->count()));
}

void ContractTab::addPort()
{
    ChangeSetBuilder changes(session().document().mesh());
    Port port;
    port.name = tr("New port");
    port.product = record().as<Kind::Product>();
    port.direction = PortDirection::Output;
    const PortId id = changes.create(std::move(port));
    if (session().commit(changes.build(tr("Add a port to %1").arg(titleOf(changes.mesh(), record())))))
        session().select(id);
}

void ContractTab::addContract()
{
    ChangeSetBuilder changes(session().document().mesh());
    const QString name = titleOf(changes.mesh(), record());
    Contract contract;
    contract.name = tr("Contract of %1").arg(name);
    contract.key = name.toLower().simplified().replace(u' ', u'-');
    contract.status = Lifecycle::Draft;
    contract.product = productOf(changes.mesh(), record());
    const ContractId id = changes.create(std::move(contract));
    changes.edit<Dataset>(record().as<Kind::Dataset>(), [&](Dataset& dataset) { dataset.contract = id; });
    changes.edit<Port>(record().as<Kind::Port>(), [&](Port& port) { port.contract = id; });
    session().commit(changes.build(tr("Add a contract to %1").arg(name)));
}

} // namespace mesh
