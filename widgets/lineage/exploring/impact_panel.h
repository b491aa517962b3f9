// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/job_runner.h"
#include "base/result.h"
#include "governance/impact.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace mesh {

class DiagramMaker;
class ImpactModel;
class SegmentedControl;
class Session;

/// What a change of the selection touches, beside the canvas: everything down- or upstream with whom to tell, SLOs and
/// agreements; or the people, with what to tell them of. Follows selection and diagram while it is shown; works it out
/// on a worker. GUI thread only.
class ImpactPanel : public QWidget
{
    Q_OBJECT
public:
    ImpactPanel(Session& session, const DiagramMaker& maker, QWidget* parent = nullptr);

    void setDirection(Direction direction);
    const Impact* impact() const { return m_impact.get(); } ///< nullptr while there is none
    bool isBusy() const { return m_job.isRunning() || m_exportJob.isRunning(); }
    /// Writes all rows of the table on show as CSV where the person says.
    void exportCsv();

signals:
    void closeRequested();
    void revealRequested(mesh::RecordId record);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QTableView* makeTable(ImpactModel* model, const QString& name);
    void ask(); ///< the selection is what it is about
    void refresh();
    void take(const Mesh& mesh, Impact impact);
    void say(const QString& text);
    std::vector<RecordId> subjects() const;

    Session& m_session;
    const DiagramMaker& m_maker;
    SegmentedControl* m_direction;
    SegmentedControl* m_what;
    QLabel* m_subject;
    QLabel* m_summary;
    QStackedWidget* m_tables;
    ImpactModel* m_records;
    ImpactModel* m_people;
    QPushButton* m_export;
    Mesh m_mesh; ///< of m_impact
    std::shared_ptr<const Impact> m_impact;
    std::vector<RecordId> m_asked; ///< the subjects that m_impact is of, or is being made of
    bool m_isChoosing = false; ///< the selection comes from the table: what it is of stays
    JobRunner m_job;
    JobRunner m_exportJob;
};

} // namespace mesh
