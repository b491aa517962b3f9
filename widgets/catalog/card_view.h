// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QListView>

namespace mesh {

/// The records of a RecordTableModel as cards in a grid: name, domain, what it is for, owner, status, SLO.
class CardView : public QListView
{
    Q_OBJECT

public:
    explicit CardView(QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace mesh
