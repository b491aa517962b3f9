// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/editors/value_editor.h"

class QComboBox;

namespace mesh {

/// One of the options of a choice, yes or no, or nothing.
class ChoiceEditor : public ValueEditor
{
    Q_OBJECT

public:
    explicit ChoiceEditor(const FieldInfo& field, QWidget* parent = nullptr);

    void setValue(const Value& value) override;
    Result<Value> value() const override;
    void setPlaceholder(const QString& text) override;
    void beginEditing() override;
    QComboBox* combo() const { return m_combo; }

private:
    QComboBox* m_combo;
};

} // namespace mesh
