// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/editors/value_editor.h"

class QLineEdit;
class QPlainTextEdit;

namespace mesh {

/// One line: texts, numbers, durations, percentages and dates, checked against the description while typing.
class LineEditor : public ValueEditor
{
    Q_OBJECT

public:
    explicit LineEditor(const FieldInfo& field, QWidget* parent = nullptr);

    void setValue(const Value& value) override;
    Result<Value> value() const override;
    void setPlaceholder(const QString& text) override;
    void beginEditing() override;

private:
    void openCalendar();

    QLineEdit* m_edit;
};

/// Prose, queries and JSON: grows with its text up to a dozen lines. Ctrl+Enter accepts, Tab leaves.
class AreaEditor : public ValueEditor
{
    Q_OBJECT

public:
    explicit AreaEditor(const FieldInfo& field, QWidget* parent = nullptr);

    void setValue(const Value& value) override;
    Result<Value> value() const override;
    void setPlaceholder(const QString& text) override;
    void beginEditing() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();

    QPlainTextEdit* m_edit;
};

} // namespace mesh
