// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "mesh/description.h"

#include <QWidget>

namespace mesh {

class Session;

/// Edits the value of one field, whatever its type: made from the field's description by makeValueEditor(). It knows no
/// record; whoever owns it commits what value() gives. GUI thread only.
class ValueEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ValueEditor(const FieldInfo& field, QWidget* parent = nullptr);

    const FieldInfo& field() const { return m_field; }

    /// Shows a value; emits nothing.
    virtual void setValue(const Value& value) = 0;
    /// What it shows now, or why that is no value of the field.
    virtual Result<Value> value() const = 0;
    /// What stands in it letter by letter, also where that is no value of the field.
    QString typedText() const;
    /// Shown while there is no value, such as "Mixed values".
    virtual void setPlaceholder(const QString& text) { Q_UNUSED(text) }
    /// Puts the focus where typing begins, and opens what there is to choose from.
    virtual void beginEditing();
    /// Marks the field as wrong, for the eye and for a screen reader; an empty reason clears it.
    void setProblem(const QString& reason);

signals:
    void edited(); ///< the person changed something, not finished yet
    void accepted(); ///< Enter, or a choice was made: commit
    void cancelled(); ///< Esc

protected:
    /// The widget that takes the keys; Enter and Esc in it become accepted() and cancelled().
    void setInput(QWidget* input, bool entersWithReturn = true);
    QWidget* input() const { return m_input; }
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const FieldInfo& m_field;
    QWidget* m_input = nullptr;
    bool m_entersWithReturn = true;
};

/// The editor for a field. REQUIRES: @p field belongs to the description of a kind (it outlives the editor).
ValueEditor* makeValueEditor(Session& session, const FieldInfo& field, QWidget* parent = nullptr);

} // namespace mesh
