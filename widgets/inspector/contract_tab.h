// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/inspector/inspector_tab.h"

namespace mesh {

class ColumnsTable;
class SectionTitle;

/// What users of the record get: its ports, its contracts with their terms, service levels and servers, and the columns
/// of a dataset.
class ContractTab : public InspectorTab
{
    Q_OBJECT

public:
    explicit ContractTab(Session& session, QWidget* parent = nullptr);
    bool appliesTo(Kind kind) const override;

protected:
    void refresh() override;

private:
    std::vector<ContractId> contracts() const;
    void refreshPorts();
    void refreshContracts();
    void addFields(QVBoxLayout* layout, ContractId id);
    void addSummary(QVBoxLayout* layout, ContractId id);
    void refreshColumns();
    void addPort();
    void addContract();

    QWidget* m_ports;
    QWidget* m_contracts;
    std::vector<ContractId> m_shownContracts;
    std::vector<RecordField*> m_fields;
    QWidget* m_columnsBlock;
    SectionTitle* m_columnsTitle;
    ColumnsTable* m_columns;
    QLabel* m_none;
};

} // namespace mesh
