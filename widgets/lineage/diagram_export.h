// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/job_runner.h"
#include "widgets/lineage/picture_export.h"

#include <QObject>

class QMenu;

namespace mesh {

class DiagramMaker;
class Session;

/// Writes the diagram on show where the person says: as a picture, or as a graph for other programs. Owned by the mesh
/// page, which is the parent of its questions. GUI thread only; the writing is on a worker.
class DiagramExport : public QObject
{
    Q_OBJECT
public:
    enum class GraphFormat
    {
        Dot,
        Json
    };

    DiagramExport(Session& session, const DiagramMaker& maker, QWidget* page);

    void fillMenu(QMenu& menu);
    void exportAs(PictureFormat format);
    void exportAs(GraphFormat format);

private:
    QString askForFile(const QString& title, const QString& filter, const QString& suffix);
    QString subtitle() const;
    void tellExported(const QString& path, const Status& status);

    Session& m_session;
    const DiagramMaker& m_maker;
    QWidget* m_page;
    JobRunner m_job;
};

} // namespace mesh
