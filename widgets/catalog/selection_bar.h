// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/kind.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace mesh {

/// What can be done with several records at once; stands below the list while more than one is selected.
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget* parent = nullptr);

    void setSelection(Kind kind, qint64 count, bool isEditable);

signals:
    void editRequested();
    void ownerRequested();
    void copyRequested();
    void deleteRequested();
    void clearRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_label;
    QPushButton* m_edit;
    QPushButton* m_owner;
    QPushButton* m_delete;
};

} // namespace mesh
