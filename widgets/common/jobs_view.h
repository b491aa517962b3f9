// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <optional>

#include <QFrame>
#include <QHash>
#include <QList>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;
class QVBoxLayout;

namespace mesh {

class ElidedLabel;

/// What is known about one running job.
struct JobState
{
    int id = 0;
    QString title; ///< "Importing manifest.json"
    std::optional<int> percent; ///< Nothing where the job cannot say.
    bool isCancellable = true;
    bool isCancelling = false;
};

/// One job in a line: title, bar, figure, cross.
class JobRow : public QWidget
{
    Q_OBJECT
public:
    explicit JobRow(QWidget* parent = nullptr);
    void setJob(const JobState& job);

signals:
    void cancelRequested(int id);

private:
    int m_id = 0;
    ElidedLabel* m_title;
    QProgressBar* m_bar;
    QLabel* m_percent;
    QToolButton* m_cancel;
};

/// The popup above the message strip that lists all running jobs.
class JobsView : public QFrame
{
    Q_OBJECT
public:
    explicit JobsView(QWidget* parent = nullptr);
    void setJobs(const QList<JobState>& jobs);

signals:
    void cancelRequested(int id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_column;
    QHash<int, JobRow*> m_rows;
};

} // namespace mesh
