// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/common/jobs_view.h"
#include "widgets/theme/variants.h"

#include <QWidget>

class QPushButton;

namespace mesh {

/// The bar at the bottom of the window: what was just done, with the way back, and what is running.
class MessageStrip : public QWidget
{
    Q_OBJECT
public:
    enum class Undo
    {
        No,
        Offered
    };

    explicit MessageStrip(QWidget* parent = nullptr);

    /// Replaces the message before it; screen readers announce it. Stays until the next one or clearMessage().
    void showMessage(const QString& text, Undo undo = Undo::No, Tone tone = Tone::Muted);
    /// A message with a link of its own, such as "Show problems".
    void showMessageWithAction(const QString& text, const QString& actionText, Tone tone = Tone::Muted);
    void clearMessage();
    QString message() const;

    /// Jobs are shown in the order they began. Returns the id for the other calls.
    int addJob(const QString& title, bool cancellable = true);
    void setJobTitle(int id, const QString& title);
    /// 0 to 100; below 0: it cannot say.
    void setJobProgress(int id, int percent);
    void finishJob(int id);
    int jobCount() const { return int(m_jobs.size()); }

signals:
    void undoRequested();
    void actionRequested();
    /// The job goes on being shown, as "Cancelling", until finishJob().
    void cancelRequested(int id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setMessage(const QString& text, const QString& link, Tone tone, bool isUndo);
    void refreshJobs();
    void requestCancel(int id);
    void openJobs();

    ElidedLabel* m_text;
    QPushButton* m_link;
    JobRow* m_row;
    QPushButton* m_more;
    JobsView* m_view = nullptr; ///< Made when first opened.
    QList<JobState> m_jobs;
    int m_lastId = 0;
    Tone m_tone = Tone::Muted;
    bool m_isUndo = false;
};

} // namespace mesh
