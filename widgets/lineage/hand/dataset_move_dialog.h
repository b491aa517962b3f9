// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/editors/change_dialog.h"

class QLabel;

namespace mesh {

class RecordPicker;

/// Moves datasets to another product, after a look at what they inherit there and which promises stay behind.
class DatasetMoveDialog : public ChangeDialog
{
    Q_OBJECT
public:
    /// @p product: where they were dropped; null asks.
    DatasetMoveDialog(Session& session, std::vector<DatasetId> datasets, ProductId product, QWidget* parent);

private:
    void refresh(RecordId product);
    void readProduct();

    std::vector<DatasetId> m_datasets;
    RecordPicker* m_product;
    QLabel* m_consequences;
};

} // namespace mesh
