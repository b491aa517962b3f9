// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/editors/reference_editor.h"

#include "mesh/naming.h"
#include "mesh/validation.h"
#include "widgets/common/chip.h"
#include "widgets/common/flow_layout.h"
#include "widgets/editors/record_picker.h"
#include "widgets/session/session.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mesh {

std::vector<Kind> kindsOf(const FieldInfo& field)
{
    if (field.target != Kind::None)
        return {field.target};
    return {Kind::Product,  Kind::Dataset, Kind::Column, Kind::Domain, Kind::Port,
            Kind::Contract, Kind::Team,    Kind::Person, Kind::Slo};
}

ReferenceEditor::ReferenceEditor(Session& session, const FieldInfo& field, QWidget* parent)
    : ValueEditor(field, parent)
    , m_picker(new RecordPicker(session, kindsOf(field), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_picker);
    m_picker->setObjectName(QString::fromLatin1(field.name) % u"Edit"_s);
    setInput(m_picker);
    connect(m_picker, &QLineEdit::textEdited, this, &ValueEditor::edited);
    connect(m_picker, &RecordPicker::picked, this, [this] {
        emit edited();
        emit accepted();
    });
}

void ReferenceEditor::setValue(const Value& value)
{
    if (const auto* uuid = value.get<Uuid>())
        m_picker->setRecord({field().target, *uuid});
    else
        m_picker->setRecord(value.to<RecordId>());
}

Result<Value> ReferenceEditor::value() const
{
    const Result<RecordId> record = m_picker->record();
    if (!record)
        return record.error();
    Value value;
    if (!record->isNull())
        value = field().type == FieldType::Reference ? Value(record->uuid) : Value(*record);
    if (const Status status = checkValue(field(), value); !status)
        return status.error();
    return value;
}

void ReferenceEditor::setPlaceholder(const QString& text)
{
    m_picker->setPlaceholderText(text.isEmpty() ? tr("Type a name") : text);
}

void ReferenceEditor::beginEditing()
{
    ValueEditor::beginEditing();
    m_picker->selectAll();
    m_picker->openList();
}

ReferenceListEditor::ReferenceListEditor(Session& session, const FieldInfo& field, QWidget* parent)
    : ValueEditor(field, parent)
    , m_session(session)
    , m_picker(new RecordPicker(session, kindsOf(field), this))
    , m_flow(nullptr)
    , m_chipArea(new QWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_flow = new FlowLayout(m_chipArea, 4, 4);
    m_flow->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chipArea);
    layout->addWidget(m_picker);
    m_picker->setObjectName(QString::fromLatin1(field.name) % u"Edit"_s);
    m_picker->setPlaceholderText(tr("Add by name"));
    setInput(m_picker);
    connect(m_picker, &QLineEdit::textEdited, this, &ValueEditor::edited);
    connect(m_picker, &RecordPicker::picked, this, [this](RecordId record) {
        if (std::ranges::find(m_records, record.uuid) == m_records.end())
            m_records.push_back(record.uuid);
        m_picker->setRecord({});
        rebuild();
        emit edited();
    });
}

void ReferenceListEditor::setValue(const Value& value)
{
    m_records = value.to<std::vector<Uuid>>();
    m_picker->setRecord({});
    rebuild();
}

Result<Value> ReferenceListEditor::value() const
{
    std::vector<Uuid> records = m_records;
    const Result<RecordId> typed = m_picker->record();
    if (!typed)
        return typed.error();
    if (!typed->isNull() && std::ranges::find(records, typed->uuid) == records.end())
        records.push_back(typed->uuid);
    const Value value = records.empty() ? Value() : Value(records);
    if (const Status status = checkValue(field(), value); !status)
        return status.error();
    return value;
}

void ReferenceListEditor::beginEditing()
{
    ValueEditor::beginEditing();
    m_picker->openList();
}

void ReferenceListEditor::rebuild()
{
    for (Chip* chip : m_chipArea->findChildren<Chip*>(Qt::FindDirectChildrenOnly)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that is emitting
    }
    for (const Uuid& uuid : m_records) {
        auto* chip = new Chip(titleOf(m_session.shown(), {field().target, uuid}), m_chipArea);
        chip->setClosable(true);
        m_flow->addWidget(chip);
        connect(chip, &Chip::closeRequested, this, [this, uuid] {
            std::erase(m_records, uuid);
            rebuild();
            emit edited();
        });
        chip->show();
    }
    m_chipArea->setVisible(!m_records.empty());
    m_chipArea->updateGeometry();
}

} // namespace mesh
