// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/editors/value_editor.h"

#include "mesh/mesh.h"

#include <vector>

namespace mesh {

class ChipEdit;
class FlowLayout;
class RecordPicker;

/// The kinds that the records of a field may be of.
std::vector<Kind> kindsOf(const FieldInfo& field);

/// One record, found by typing its name.
class ReferenceEditor : public ValueEditor
{
    Q_OBJECT

public:
    ReferenceEditor(Session& session, const FieldInfo& field, QWidget* parent = nullptr);

    void setValue(const Value& value) override;
    Result<Value> value() const override;
    void setPlaceholder(const QString& text) override;
    void beginEditing() override;

private:
    RecordPicker* m_picker;
};

/// Several records as chips, and a field to add one.
class ReferenceListEditor : public ValueEditor
{
    Q_OBJECT

public:
    ReferenceListEditor(Session& session, const FieldInfo& field, QWidget* parent = nullptr);

    void setValue(const Value& value) override;
    Result<Value> value() const override;
    void beginEditing() override;

private:
    void rebuild();

    Session& m_session;
    RecordPicker* m_picker;
    FlowLayout* m_flow;
    QWidget* m_chipArea;
    std::vector<Uuid> m_records;
};

} // namespace mesh
