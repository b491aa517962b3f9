// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/inspector/record_field.h"

#include "items/editing.h"
#include "items/words.h"
#include "widgets/editors/value_editor.h"
#include "widgets/inspector/meanwhile_notice.h"
#include "widgets/inspector/value_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

// What a field does from the first key until the value is written, or given up.

namespace mesh {

namespace {

/// Also where a list or calendar that the editor opened is a window of its own.
bool isWithin(const QWidget* editor, const QWidget* widget)
{
    while (widget && widget != editor)
        widget = widget->parentWidget();
    return widget != nullptr;
}
} // namespace

void RecordField::beginEditing(const QString& typed)
{
    if (isEditing() || m_records.empty() || !m_session.isEditable() || !m_field.isEditable())
        return;
    m_editor = makeValueEditor(m_session, m_field, this);
    fillEditor();
    m_layout->insertWidget(m_layout->indexOf(m_source), m_editor);
    m_view->hide();
    m_go->hide();
    m_switch->hide();
    m_source->hide();
    m_editor->show();
    // What takes the keys, not the editor around it: that would leave it at the end of the window's chain.
    setTabOrder(m_view, m_editor->focusProxy() ? m_editor->focusProxy() : m_editor);
    connect(m_editor, &ValueEditor::edited, this, [this] {
        m_isEdited = true;
        showProblem({});
    });
    connect(m_editor, &ValueEditor::accepted, this, &RecordField::finishEditing);
    connect(m_editor, &ValueEditor::cancelled, this, &RecordField::cancelEditing);
    m_editor->beginEditing();
    if (!typed.isEmpty()) {
        // The key that began it belongs to the text.
        if (QWidget* target = m_editor->focusProxy()) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, typed);
            QApplication::sendEvent(target, &press);
        }
    }
}

void RecordField::fillEditor()
{
    const Common common = commonValue(m_session.shown());
    // In this order, and both each time: what it held before must not stay in it.
    m_editor->setValue(common.isMixed                             ? Value()
                           : common.value.isNull() && m_inherited ? m_inherited->value
                                                                  : common.value);
    m_editor->setPlaceholder(common.isMixed ? tr("Mixed values") : QString());
    m_isIndirect = common.isMixed || (common.value.isNull() && m_inherited);
    m_begun = values(m_session.shown());
    const Result<Value> filled = m_editor->value();
    m_filled = filled ? std::optional(*filled) : std::nullopt;
    m_isEdited = false;
}

bool RecordField::isTouched() const
{
    const Result<Value> value = m_editor->value();
    const bool isSame = value && m_filled && *value == *m_filled;
    return !isSame || (m_isEdited && m_isIndirect);
}

bool RecordField::followOthers()
{
    const std::vector<Value> present = values(m_session.document().mesh());
    const bool isSame = present == m_begun;
    if (isSame || !isTouched()) {
        if (!isSame)
            fillEditor();
        dropMeanwhile();
        return true;
    }
    if (!m_meanwhile) {
        m_meanwhile = new MeanwhileNotice(this);
        m_layout->insertWidget(m_layout->indexOf(m_problem), m_meanwhile);
        connect(m_meanwhile, &MeanwhileNotice::theirsChosen, this, &RecordField::cancelEditing);
        connect(m_meanwhile, &MeanwhileNotice::mineChosen, this, [this] {
            m_begun = values(m_session.document().mesh());
            finishEditing();
        });
    }
    const Common common = commonValue(m_session.document().mesh());
    m_meanwhile->setTheirs(common.isMixed ? tr("Mixed values")
                                          : displayText(m_session.document().mesh(), m_field, common.value));
    m_meanwhile->show();
    return false;
}

void RecordField::dropMeanwhile()
{
    if (!m_meanwhile)
        return;
    if (m_editor && m_meanwhile->isAncestorOf(QApplication::focusWidget()))
        m_editor->setFocus(); // not to wherever the window begins
    m_meanwhile->hide();
    std::exchange(m_meanwhile, nullptr)->deleteLater(); // it may be the one that is emitting
}

/// Where the window goes on before there is a value that can be written.
void RecordField::keepTyped()
{
    const Result<Value> typed = m_editor->value();
    const QString text = typed ? displayText(m_session.document().mesh(), m_field, *typed) : m_editor->typedText();
    if (text.isEmpty() || !isTouched())
        return;
    if (m_meanwhile)
        m_session.keepTyped(m_field.label(), text);
    else
        m_session.keepUnsaved(m_field.label(), text);
}

bool RecordField::finishEditing()
{
    if (!isEditing() || m_isClosing)
        return true;
    const Result<Value> value = m_editor->value();
    const Common common = commonValue(m_session.document().mesh());
    if (!value) {
        showProblem(value.error().message);
        return false;
    }
    if (!isTouched() || (!common.isMixed && common.value == *value)) {
        closeEditor(true);
        return true;
    }
    return followOthers() && commit(*value);
}

bool RecordField::commit(const Value& value)
{
    const Mesh& mesh = m_session.document().mesh();
    m_isClosing = true; // the commit refreshes everything, this field too
    // Shared: a commit of many records ends later, when this call is long over.
    const auto problem = std::make_shared<QString>();
    const QPointer<RecordField> self(this);
    const bool isDone
        = m_session.commit(settingField(mesh, m_records, m_field, value), [problem](const Status& status) {
              if (!status)
                  *problem = status.error().message;
          });
    if (!self)
        return isDone;
    m_isClosing = false;
    if (!isDone) {
        showProblem(*problem);
        return false;
    }
    closeEditor(true);
    showTick();
    emit committed();
    return true;
}

void RecordField::cancelEditing()
{
    if (isEditing())
        closeEditor(true);
}

void RecordField::closeEditor(bool keepFocus)
{
    showProblem({});
    dropMeanwhile();
    if (m_editor) {
        const bool hadFocus = keepFocus && m_editor->isAncestorOf(QApplication::focusWidget());
        ValueEditor* editor = std::exchange(m_editor, nullptr);
        editor->disconnect(this);
        m_view->show();
        if (hadFocus)
            m_view->setFocus(Qt::TabFocusReason);
        editor->hide();
        editor->deleteLater(); // it may be the one that is emitting
    }
    refresh();
}

void RecordField::watchFocus(QWidget* old, QWidget* now)
{
    if (!m_editor || m_isClosing || !now || QApplication::activeModalWidget())
        return;
    // From another window back into ours there is no old one.
    const bool wasInside = !old || isWithin(m_editor, old);
    if (wasInside && !isWithin(m_editor, now) && now->window()->windowType() != Qt::Popup)
        finishEditing();
}

} // namespace mesh
