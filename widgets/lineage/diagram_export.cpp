// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/diagram_export.h"

#include "widgets/lineage/exploring/diagram_maker.h"
#include "widgets/lineage/exploring/mesh_actions.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace mesh {

DiagramExport::DiagramExport(Session& session, const DiagramMaker& maker, QWidget* page)
    : QObject(page)
    , m_session(session)
    , m_maker(maker)
    , m_page(page)
    , m_action(
          makePageAction(page, tr("Export the diagram…"), u"export"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)))
{
    connect(m_action, &QAction::triggered, this, &DiagramExport::open);
}

ExportSubject DiagramExport::subject() const
{
    ExportSubject subject;
    subject.mesh = m_session.shown();
    subject.diagram = *m_maker.diagram();
    for (const RecordId& record : m_session.selection()) {
        if (const RecordId shown = m_maker.shownFor(record); !shown.isNull())
            subject.selection.push_back(shown);
    }
    subject.workspace = QFileInfo(m_session.document().path()).completeBaseName();
    subject.at = m_maker.at();
    return subject;
}

void DiagramExport::open()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    if (!m_maker.diagram() || m_maker.diagram()->scene().isEmpty()) {
        m_session.tell(tr("There is no diagram to export yet."), Tone::Warn);
        return;
    }
    m_dialog = new ExportDialog(m_session, subject(), m_page);
    m_dialog->open();
}

} // namespace mesh
