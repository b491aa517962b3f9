// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/job_runner.h"
#include "widgets/lineage/exporting/export_choice.h"
#include "widgets/session/session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace mesh {

class InlineMessage;
class SegmentedControl;

/// Asks how a diagram is to be exported, where to, and does it on a worker with progress and cancel. Works on a copy of
/// what was shown when it was opened, so the window can go on; show it with show(). Deletes itself. GUI thread only.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(Session& session, ExportSubject subject, QWidget* parent = nullptr);
    ~ExportDialog() override;

    ExportChoice choice() const;
    bool isExporting() const { return m_job.isRunning(); }

    void reject() override; ///< while it exports: stops that, and stays

signals:
    void exported(const QString& path);

private:
    void makeRows();
    void take(const ExportChoice& choice);
    void refresh();
    void tellSize(const Result<QString>& size, bool isPicture);
    void begin();
    void setExporting(bool isExporting);
    void finish(const QString& path, const Result<QString>& done);

    Session& m_session;
    const ExportSubject m_subject;
    QFormLayout* m_form;
    QComboBox* m_format;
    QComboBox* m_scope;
    QComboBox* m_paper;
    QComboBox* m_turn;
    QSpinBox* m_margin;
    QSpinBox* m_overlap;
    QSpinBox* m_percent;
    SegmentedControl* m_scheme;
    QCheckBox* m_legend;
    QLabel* m_size;
    InlineMessage* m_problem;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_export;
    JobRunner m_job;
    JobRunner m_measuring;
};

} // namespace mesh
