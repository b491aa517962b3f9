// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/editors/list_editor.h"

#include "mesh/validation.h"
#include "widgets/common/chip_edit.h"
#include "widgets/session/session.h"

#include <QLineEdit>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace mesh {

namespace {

// More than this are not looked through for suggestions: the first ones of a mesh name its habits.
constexpr int mostLookedAt = 20'000;

/// What the field holds elsewhere in the mesh, and for tags what any tag field holds.
QStringList knownTexts(const Mesh& mesh, const FieldInfo& field)
{
    QSet<QString> texts;
    for (const KindInfo& info : allKinds()) {
        for (const FieldInfo& other : info.fields) {
            const bool isAlike = field.has(FieldFlag::TagNames) ? other.has(FieldFlag::TagNames)
                                                                : qstrcmp(other.name, field.name) == 0;
            if (!isAlike || other.type != FieldType::TextList)
                continue;
            int left = mostLookedAt;
            mesh.forEach(info.kind, [&](const RecordView& record) {
                if (left-- <= 0)
                    return;
                for (const QString& text : record.value(other).to<QStringList>())
                    texts.insert(text);
            });
        }
    }
    if (field.has(FieldFlag::TagNames)) {
        for (const Tag& tag : mesh.all<Tag>())
            texts.insert(tag.name);
    }
    QStringList sorted(texts.cbegin(), texts.cend());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

} // namespace

ListEditor::ListEditor(Session& session, const FieldInfo& field, QWidget* parent)
    : ValueEditor(field, parent)
    , m_chips(new ChipEdit(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_chips);
    m_chips->lineEdit()->setObjectName(QString::fromLatin1(field.name) % u"Edit"_s);
    m_chips->setAccessibleName(field.label());
    if (!field.has(FieldFlag::Title))
        m_chips->setSuggestions(knownTexts(session.shown(), field));
    m_chips->setPlaceholderText(tr("Add, Enter after each"));
    // Enter adds a chip; an empty field has nothing to add, so there it accepts.
    setInput(m_chips->lineEdit(), false);
    connect(m_chips->lineEdit(), &QLineEdit::returnPressed, this, [this] {
        if (m_chips->lineEdit()->text().isEmpty())
            emit accepted();
    });
    connect(m_chips->lineEdit(), &QLineEdit::textEdited, this, &ValueEditor::edited);
    connect(m_chips, &ChipEdit::chipsChanged, this, &ValueEditor::edited);
}

void ListEditor::setValue(const Value& value)
{
    m_chips->setChips(value.to<QStringList>());
    m_chips->lineEdit()->clear();
}

Result<Value> ListEditor::value() const
{
    QStringList texts = m_chips->chips();
    // What was typed and not yet added counts: leaving the field must not lose it.
    if (const QString typed = m_chips->lineEdit()->text().trimmed(); !typed.isEmpty() && !texts.contains(typed))
        texts += typed;
    const Value value = texts.isEmpty() ? Value() : Value(texts);
    if (const Status status = checkValue(field(), value); !status)
        return status.error();
    return value;
}

void ListEditor::setPlaceholder(const QString& text)
{
    m_chips->setPlaceholderText(text.isEmpty() ? tr("Add, Enter after each") : text);
}

} // namespace mesh
