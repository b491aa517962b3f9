// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "governance/vocabulary.h"
#include "widgets/editors/value_editor.h"

namespace mesh {

class FlowLayout;
class TermTreeView;

/// The terms a field chooses from: purposes (with the mesh's own), data categories or legal bases.
TermTree termsOf(const Mesh& mesh, const FieldInfo& field);

/// Terms of the Data Privacy Vocabulary: chips of what is chosen, and the tree to choose from with search and check
/// boxes. A term with several parents stands under each of them.
class TermEditor : public ValueEditor
{
    Q_OBJECT

public:
    TermEditor(Session& session, const FieldInfo& field, QWidget* parent = nullptr);

    void setValue(const Value& value) override;
    Result<Value> value() const override;

private:
    void rebuildChips();
    void take(const QStringList& terms);

    TermTree m_terms;
    QStringList m_chosen;
    QWidget* m_chipArea;
    FlowLayout* m_flow;
    TermTreeView* m_tree;
};

} // namespace mesh
