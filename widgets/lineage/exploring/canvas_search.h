// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/job_runner.h"
#include "widgets/lineage/scene/diagram_search.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace mesh {

class DiagramMaker;
class HitMarks;
class LineageCanvas;
class SearchField;
class Session;

/// Looks for names in the diagram: marks what is shown, goes from one to the next, and says how many more the filter
/// hides. A small bar over the canvas; hidden until open(). The looking is on a worker. GUI thread only.
class CanvasSearch : public QWidget
{
    Q_OBJECT
public:
    CanvasSearch(Session& session, const DiagramMaker& maker, LineageCanvas& canvas);

    void open();
    void close();
    void goTo(int step); ///< 1 to the next hit, -1 to the one before; around the ends
    const DiagramHits& hits() const { return m_hits; }
    int current() const { return m_current; } ///< in hits().shown, or -1
    bool isBusy() const { return m_job.isRunning(); }

signals:
    /// The person wants to see what the filter hides of the hits.
    void hiddenWanted(const std::vector<mesh::RecordId>& records);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void search();
    void take(DiagramHits hits);
    void refresh();
    QToolButton* makeButton(const QString& iconName, const QString& text, int step);

    Session& m_session;
    const DiagramMaker& m_maker;
    LineageCanvas& m_canvas;
    HitMarks* m_marks;
    SearchField* m_field;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_close;
    QLabel* m_hiddenText;
    QPushButton* m_showHidden;
    DiagramHits m_hits;
    int m_current = -1;
    JobRunner m_job;
};

} // namespace mesh
