// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"

#include <QWidget>

class QLabel;

namespace mesh {

/// The owners of many records before and after a change set, one line for each record: what the change set does to the
/// ownerships behind them is five lines of detail that nobody asks for.
class OwnerPreview : public QWidget
{
    Q_OBJECT

public:
    explicit OwnerPreview(QWidget* parent = nullptr);

    void setChangeSet(const Mesh& before, const ChangeSet& changeSet, const std::vector<RecordId>& records,
                      const QDate& day);
    int lineCount() const;

private:
    class Model;
    void refreshSummary();

    Model* m_model;
    QLabel* m_summary;
};

} // namespace mesh
