// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"
#include "widgets/session/session.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace mesh {

class ChangePreview;

/// The changes of one change set, or between two dates, with ways to restore what is selected.
class ChangeDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeDetails(Session& session, QWidget* parent = nullptr);

    /// Shows @p changes, which lead from @p before to @p after. "Restore" takes the selection back to @p before.
    void show(Mesh before, Mesh after, ChangeSet changes);
    /// Shows nothing but a hint of what to do.
    void clear(const QString& hint);
    int changeCount() const; ///< of records
    QTableView* table() const;

    void restoreSelectedField();
    void restoreSelectedRecords();

signals:
    void recordActivated(mesh::RecordId record);

private:
    void refreshButtons();
    const Mesh& before() const;

    Session& m_session;
    ChangePreview* m_preview;
    QPushButton* m_restoreField;
    QPushButton* m_restoreRecords;
};

} // namespace mesh
