// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/job_runner.h"
#include "document/document.h"

#include <QObject>

class QWidget;

namespace mesh {

class DialogService;
class MessageStrip;

/// The ways to a workspace: a file, a new one, the sample mesh. Opens on a worker with progress and cancel in the
/// message strip, and says there what went wrong. GUI thread only.
class WorkspaceOpener : public QObject
{
    Q_OBJECT

public:
    using Leave = std::function<bool()>; ///< closes the workspace on show; false where it cannot be left now
    using Show = std::function<void(std::unique_ptr<Document>)>;

    /// Owned by @p window, over which its dialogs open. Before a file is opened it is left what is open, which may be
    /// the same file; @p show is given what was opened.
    WorkspaceOpener(MessageStrip& strip, DialogService& dialogs, Leave leave, Show show, QWidget* window);

    void open(const QString& path);
    void openSample(); ///< makes it where it is not there yet
    void choose();
    void create();
    /// Stops what runs where @p jobId is the job in the strip.
    void stop(int jobId);

signals:
    void failed();

private:
    void tellFailure(const Error& error);

    MessageStrip& m_strip;
    DialogService& m_dialogs;
    Leave m_leave;
    Show m_show;
    QWidget* m_window;
    JobRunner m_job;
    int m_jobId = 0; // in the strip
};

} // namespace mesh
