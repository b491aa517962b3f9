// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/inspector/inspector_tab.h"

namespace mesh {

class ColumnsTable;
class FlowLayout;
class SectionTitle;

/// How the data may be used: party class, sensitivity, state, categories, purposes, legal basis, retention, residency,
/// each the record's own or inherited with its source. For a dataset also its columns, many edited at once.
class ConsentTab : public InspectorTab
{
    Q_OBJECT

public:
    explicit ConsentTab(Session& session, QWidget* parent = nullptr);
    bool appliesTo(Kind kind) const override;

protected:
    void refresh() override;

private:
    FieldGrid* makeFields(Kind kind);
    void refreshSummary();
    void refreshColumns();

    Kind m_builtFor = Kind::None;
    QWidget* m_summary;
    FlowLayout* m_chips;
    QLabel* m_note;
    FieldGrid* m_fields = nullptr;
    QWidget* m_columnsBlock;
    ColumnsTable* m_columns;
    SectionTitle* m_columnsTitle;
    QLabel* m_columnsHint;
    FieldGrid* m_columnFields = nullptr;
};

} // namespace mesh
