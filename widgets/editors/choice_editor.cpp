// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/editors/choice_editor.h"

#include "mesh/validation.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

ChoiceEditor::ChoiceEditor(const FieldInfo& field, QWidget* parent)
    : ValueEditor(field, parent)
    , m_combo(new QComboBox(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    m_combo->setObjectName(QString::fromLatin1(field.name) % u"Edit"_s);
    m_combo->setMaxVisibleItems(16);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(6);
    if (!field.has(FieldFlag::Required))
        m_combo->addItem(tr("Not set"));
    if (field.type == FieldType::YesNo) {
        m_combo->addItem(tr("Yes"), true);
        m_combo->addItem(tr("No"), false);
    } else {
        for (std::size_t option = 1; option < field.choice->options.size(); ++option)
            m_combo->addItem(field.choice->label(quint8(option)), qint64(option));
    }
    setInput(m_combo);
    connect(m_combo, &QComboBox::activated, this, [this] {
        emit edited();
        emit accepted();
    });
}

void ChoiceEditor::setValue(const Value& value)
{
    QVariant wanted;
    if (const auto* option = value.get<qint64>())
        wanted = *option;
    else if (const auto* yes = value.get<bool>())
        wanted = *yes;
    m_combo->setCurrentIndex(wanted.isValid() ? m_combo->findData(wanted)
                                              : (field().has(FieldFlag::Required) ? -1 : 0));
}

Result<Value> ChoiceEditor::value() const
{
    const QVariant chosen = m_combo->currentData();
    Value value;
    if (chosen.isValid())
        value = field().type == FieldType::YesNo ? Value(chosen.toBool()) : Value(chosen.toLongLong());
    if (const Status status = checkValue(field(), value); !status)
        return status.error();
    return value;
}

void ChoiceEditor::setPlaceholder(const QString& text)
{
    m_combo->setPlaceholderText(text);
    if (!text.isEmpty())
        m_combo->setCurrentIndex(-1);
}

void ChoiceEditor::beginEditing()
{
    ValueEditor::beginEditing();
    m_combo->showPopup();
}

} // namespace mesh
