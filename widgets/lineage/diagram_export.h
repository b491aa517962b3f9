// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/exporting/export_dialog.h"

#include <QObject>
#include <QPointer>

class QAction;

namespace mesh {

class DiagramMaker;

/// Opens the dialog that writes the diagram on show to a file. Owned by the mesh page, which is its parent. GUI thread
/// only; the writing is on a worker.
class DiagramExport : public QObject
{
    Q_OBJECT
public:
    DiagramExport(Session& session, const DiagramMaker& maker, QWidget* page);

    QAction* action() const { return m_action; }
    /// Asks how, or brings the question that is open to the front. Nothing but a message where there is no diagram yet.
    void open();
    ExportDialog* dialog() const { return m_dialog; } ///< nullptr while none is open

private:
    ExportSubject subject() const;

    Session& m_session;
    const DiagramMaker& m_maker;
    QWidget* m_page;
    QAction* m_action;
    QPointer<ExportDialog> m_dialog;
};

} // namespace mesh
