// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/editors/value_editor.h"

namespace mesh {

class ChipEdit;

/// A list of short texts: tags (with those the mesh knows to choose from), regions, laws. A path is written with
/// points.
class ListEditor : public ValueEditor
{
    Q_OBJECT

public:
    ListEditor(Session& session, const FieldInfo& field, QWidget* parent = nullptr);

    void setValue(const Value& value) override;
    Result<Value> value() const override;
    void setPlaceholder(const QString& text) override;

private:
    ChipEdit* m_chips;
};

} // namespace mesh
