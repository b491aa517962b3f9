// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/editors/value_editor.h"

#include "widgets/editors/choice_editor.h"
#include "widgets/editors/list_editor.h"
#include "widgets/editors/reference_editor.h"
#include "widgets/editors/term_editor.h"
#include "widgets/editors/text_editor.h"
#include "widgets/theme/variants.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace mesh {

ValueEditor::ValueEditor(const FieldInfo& field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
{
}

void ValueEditor::setInput(QWidget* input, bool entersWithReturn)
{
    m_input = input;
    m_entersWithReturn = entersWithReturn;
    setFocusProxy(input);
    input->setAccessibleName(m_field.label());
    input->installEventFilter(this);
}

void ValueEditor::beginEditing()
{
    if (m_input)
        m_input->setFocus(Qt::OtherFocusReason);
}

QString ValueEditor::typedText() const
{
    if (const auto* line = qobject_cast<const QLineEdit*>(m_input))
        return line->text();
    const auto* area = qobject_cast<const QPlainTextEdit*>(m_input);
    return area ? area->toPlainText() : QString();
}

void ValueEditor::setProblem(const QString& reason)
{
    if (m_input)
        setError(m_input, reason);
}

bool ValueEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_input && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEscape = key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier;
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool isAccept = isReturn && (m_entersWithReturn || key->modifiers().testFlag(Qt::ControlModifier));
        if (isEscape || isAccept) {
            if (event->type() == QEvent::ShortcutOverride) {
                event->accept(); // ours, not a shortcut's of the window
                return true;
            }
            if (isEscape)
                emit cancelled();
            else
                emit accepted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

ValueEditor* makeValueEditor(Session& session, const FieldInfo& field, QWidget* parent)
{
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::YesNo:
        return new ChoiceEditor(field, parent);
    case FieldType::TextList:
        if (field.has(FieldFlag::DpvPurpose) || field.has(FieldFlag::DpvCategory)
            || field.has(FieldFlag::DpvLegalBasis))
            return new TermEditor(session, field, parent);
        return new ListEditor(session, field, parent);
    case FieldType::Reference:
    case FieldType::AnyReference:
        return new ReferenceEditor(session, field, parent);
    case FieldType::ReferenceList:
        return new ReferenceListEditor(session, field, parent);
    case FieldType::Json:
        return new AreaEditor(field, parent);
    default:
        if (field.has(FieldFlag::Multiline))
            return new AreaEditor(field, parent);
        return new LineEditor(field, parent);
    }
}

} // namespace mesh
