// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/workspace_opener.h"

#include "app/sample.h"
#include "widgets/common/dialog_service.h"
#include "widgets/common/message_strip.h"

#include <QFileInfo>
#include <QThread>

namespace mesh {

WorkspaceOpener::WorkspaceOpener(MessageStrip& strip, DialogService& dialogs, Leave leave, Show show, QWidget* window)
    : QObject(window)
    , m_strip(strip)
    , m_dialogs(dialogs)
    , m_leave(std::move(leave))
    , m_show(std::move(show))
    , m_window(window)
    , m_job(this)
{
    connect(&m_job, &JobRunner::progressed, this, [this](qint64 done, qint64 total) {
        m_strip.setJobProgress(m_jobId, total > 0 ? int(done * 100 / total) : -1);
    });
}

void WorkspaceOpener::open(const QString& path)
{
    if (!m_leave())
        return;
    m_strip.finishJob(m_jobId);
    m_jobId = m_strip.addJob(tr("Opening %1").arg(QFileInfo(path).fileName()));
    // The document is made on the worker and handed over: from then on it lives here.
    using Opened = Result<std::shared_ptr<std::unique_ptr<Document>>>;
    QThread* here = thread();
    m_job.start(
        [path, here](const Progress& progress) -> Opened {
            auto document = Document::open(path, {}, progress);
            if (document && !progress.isCancelled()) {
                (*document)->moveToThread(here);
                return std::make_shared<std::unique_ptr<Document>>(std::move(*document));
            }
            return document ? Progress::cancelled() : document.error();
        },
        [this](const Opened& opened) {
            m_strip.finishJob(m_jobId);
            if (opened)
                m_show(std::move(**opened));
            else
                tellFailure(opened.error());
        });
}

void WorkspaceOpener::openSample()
{
    const QString path = samplePath();
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    m_strip.finishJob(m_jobId);
    m_jobId = m_strip.addJob(tr("Making the sample mesh"));
    m_job.start([path](const Progress& progress) { return makeSample(path, progress); },
                [this, path](const Status& made) {
                    m_strip.finishJob(m_jobId);
                    if (made)
                        open(path);
                    else
                        tellFailure(made.error());
                });
}

void WorkspaceOpener::choose()
{
    const QString path = m_dialogs.openFile(m_window,
                                            {.title = tr("Open a workspace"),
                                             .folder = {},
                                             .filters = {tr("Meshstead workspaces (*.meshstead)"), tr("All files (*)")},
                                             .suggestedName = {},
                                             .suffix = {}});
    if (!path.isEmpty())
        open(path);
}

void WorkspaceOpener::create()
{
    const QString path = m_dialogs.saveFile(m_window,
                                            {.title = tr("New workspace"),
                                             .folder = {},
                                             .filters = {tr("Meshstead workspaces (*.meshstead)")},
                                             .suggestedName = tr("My mesh"),
                                             .suffix = QStringLiteral("meshstead")});
    if (path.isEmpty())
        return;
    auto document = Document::create(path);
    if (document)
        m_show(std::move(*document));
    else
        tellFailure(document.error());
}

void WorkspaceOpener::stop(int jobId)
{
    if (jobId == m_jobId)
        m_job.requestStop();
}

void WorkspaceOpener::tellFailure(const Error& error)
{
    m_strip.showMessage(error.message, MessageStrip::Undo::No, Tone::Bad);
    emit failed();
}

} // namespace mesh
