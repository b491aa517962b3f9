// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/importing/import_wizard.h"

#include "document/document_reader.h"
#include "widgets/common/dialog_service.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/inline_message.h"
#include "widgets/common/page_header.h"
#include "widgets/common/panel.h"
#include "widgets/common/search_field.h"
#include "widgets/common/segmented_control.h"
#include "widgets/importing/counted.h"
#include "widgets/importing/drop_zone.h"
#include "widgets/importing/import_changes_page.h"
#include "widgets/importing/import_files_page.h"
#include "widgets/importing/import_issues_page.h"
#include "widgets/session/session.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/variants.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace mesh {

namespace {

QStringList pathsIn(const QMimeData* data)
{
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace

ImportWizard::ImportWizard(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_header(new PageHeader(tr("Import")))
    , m_views(new SegmentedControl)
    , m_message(new InlineMessage)
    , m_stack(new QStackedWidget)
    , m_dropZone(new DropZone)
    , m_files(new ImportFilesPage)
    , m_issues(new ImportIssuesPage)
    , m_changes(new ImportChangesPage)
{
    setObjectName(QStringLiteral("importWizard"));
    setWindowTitle(tr("Import"));
    setAcceptDrops(true);
    resize(960, 640);
    setMinimumSize(760, 480);

    m_views->setObjectName(QStringLiteral("importViews"));
    m_views->setAccessibleName(tr("What is shown"));
    m_views->addSegment(tr("Files"), tr("The files and what they are (Ctrl+1)"));
    m_views->addSegment(tr("Issues"), tr("What is not as it should be in them (Ctrl+2)"));
    m_views->addSegment(tr("Changes"), tr("What importing them would change (Ctrl+3)"));
    m_header->addTrailing(m_views);
    m_message->setObjectName(QStringLiteral("importMessage"));
    m_stack->setObjectName(QStringLiteral("importStack"));
    for (QWidget* page : std::initializer_list<QWidget*> {m_files, m_issues, m_changes, m_dropZone})
        m_stack->addWidget(page);

    auto* body = new QVBoxLayout;
    body->setContentsMargins(metrics::PageMargin, 0, metrics::PageMargin, metrics::PageMargin);
    body->setSpacing(12);
    body->addWidget(m_message);
    body->addWidget(m_stack, 1);
    makeFooter();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(body, 1);
    column->addWidget(m_footer);

    connect(m_views, &SegmentedControl::currentChanged, this, &ImportWizard::showView);
    connect(m_dropZone->addFilesButton(), &QPushButton::clicked, this, &ImportWizard::chooseFiles);
    connect(m_dropZone->addFolderButton(), &QPushButton::clicked, this, &ImportWizard::chooseFolder);
    connect(m_files, &ImportFilesPage::addFilesRequested, this, &ImportWizard::chooseFiles);
    connect(m_files, &ImportFilesPage::addFolderRequested, this, &ImportWizard::chooseFolder);
    connect(m_files, &ImportFilesPage::removeRequested, this, &ImportWizard::leaveOut);
    connect(m_files, &ImportFilesPage::issuesRequested, this, [this](const QString& path) {
        m_issues->showFile(path);
        m_views->setCurrent(IssuesView);
    });
    connect(&m_job, &JobRunner::progressed, this, &ImportWizard::showProgress);
    connect(&m_session, &Session::asOfChanged, this, &ImportWizard::refresh);
    connect(&m_session.document(), &Document::commitProgressed, this, [this](qint64 done, qint64 total) {
        if (m_isSaving)
            showProgress(done, total);
    });
    connect(&m_session.document(), &Document::changed, this, [this] {
        if (!m_isSaving && !m_paths.isEmpty())
            read(); // the comparison was with what is no more
    });
    addShortcuts();
    refresh();
}

ImportWizard::~ImportWizard() = default;

void ImportWizard::makeFooter()
{
    auto* bar = new Bar(Qt::TopEdge);
    m_footer = bar;
    m_status = new ElidedLabel({}, nullptr, Qt::ElideMiddle);
    m_status->setObjectName(QStringLiteral("importStatus"));
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_bar = new QProgressBar;
    m_bar->setObjectName(QStringLiteral("importProgress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(160);
    m_stop = new QPushButton(tr("Stop"));
    m_stop->setObjectName(QStringLiteral("stopButton"));
    setVariant(m_stop, ButtonVariant::Link);
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_apply = new QPushButton(tr("Import"));
    m_apply->setObjectName(QStringLiteral("importButton"));
    setVariant(m_apply, ButtonVariant::Primary);
    // Enter belongs to the field or table that has the focus: an import is never started by accident.
    for (QPushButton* button : findChildren<QPushButton*>() + QList<QPushButton*> {m_stop, m_cancel, m_apply})
        button->setAutoDefault(false);

    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::PageMargin, 12, metrics::PageMargin, 12);
    row->setSpacing(metrics::GroupGap);
    row->addWidget(m_bar);
    row->addWidget(m_status, 1);
    row->addWidget(m_stop);
    row->addSpacing(metrics::GroupGap);
    row->addWidget(m_cancel);
    row->addWidget(m_apply);
    connect(m_stop, &QPushButton::clicked, this, &ImportWizard::stop);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(m_apply, &QPushButton::clicked, this, &ImportWizard::apply);
}

void ImportWizard::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto run) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    };
    for (const int view : {FilesView, IssuesView, ChangesView}) {
        add(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + view)), [this, view] {
            if (m_views->isVisible())
                m_views->setCurrent(view);
        });
    }
    add(QKeySequence::Find, [this] {
        if (m_stack->currentWidget() == m_issues)
            m_issues->search()->setFocus(Qt::ShortcutFocusReason);
        else if (m_stack->currentWidget() == m_changes)
            m_changes->search()->setFocus(Qt::ShortcutFocusReason);
    });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        add(QKeySequence(Qt::CTRL | key), [this] { m_apply->click(); });
}

void ImportWizard::chooseFiles()
{
    FileRequest request;
    request.title = tr("Choose files to import");
    request.filters = {tr("Metadata (*.json *.ndjson *.jsonl *.yaml *.yml)"), tr("All files (*)")};
    const QStringList files = m_session.dialogs().openFiles(this, request);
    if (!files.isEmpty())
        addPaths(files);
}

void ImportWizard::chooseFolder()
{
    FileRequest request;
    request.title = tr("Choose a folder to import");
    const QString folder = m_session.dialogs().openFolder(this, request);
    if (!folder.isEmpty())
        addPaths({folder});
}

void ImportWizard::addPaths(const QStringList& paths)
{
    if (m_isSaving)
        return;
    for (const QString& path : paths) {
        const QString absolute = QFileInfo(path).absoluteFilePath();
        m_leftOut.remove(absolute); // added again: wanted after all
        if (!m_paths.contains(absolute))
            m_paths += absolute;
    }
    if (!m_paths.isEmpty())
        read();
}

void ImportWizard::leaveOut(const QStringList& locations)
{
    for (const QString& location : locations) {
        if (!m_paths.removeOne(location))
            m_leftOut += location; // found in a folder
    }
    if (m_preparation && std::ranges::all_of(m_preparation->files, [&](const PreparedFile& file) {
            return locations.contains(file.location) || m_leftOut.contains(file.location);
        })) {
        m_paths.clear();
        m_leftOut.clear();
        m_preparation.reset();
        m_job.cancel();
        refresh();
        return;
    }
    read();
}

void ImportWizard::read()
{
    m_failure.clear();
    m_job.start([mesh = m_session.document().mesh(), reader = m_session.document().reader(), paths = m_paths,
                 leftOut = m_leftOut](
                    const Progress& progress) { return prepareImport(mesh, &reader, paths, leftOut, progress); },
                [this](Result<ImportPreparationPtr> result) { receive(std::move(result)); });
    refresh();
    showProgress(0, 0);
}

void ImportWizard::receive(Result<ImportPreparationPtr> result)
{
    if (result) {
        const bool isFirst = !m_preparation;
        m_preparation = std::move(*result);
        m_files->setPreparation(m_preparation);
        m_issues->setPreparation(m_preparation);
        m_changes->setPreparation(m_preparation);
        if (isFirst)
            m_files->table()->setFocus(Qt::OtherFocusReason);
    } else if (result.error().code == Error::Code::Cancelled) {
        // What was there before the reading began still stands; without anything, begin anew.
        if (!m_preparation)
            m_paths.clear();
    } else {
        m_failure = result.error().message;
    }
    refresh();
    if (result)
        emit prepared();
}

void ImportWizard::stop()
{
    if (m_isSaving)
        m_session.document().cancelCommit();
    else
        m_job.requestStop();
    m_stop->setEnabled(false);
    m_status->setText(tr("Stopping..."));
}

void ImportWizard::apply()
{
    if (m_isSaving || !whyNot().isEmpty())
        return;
    m_isSaving = true;
    m_failure.clear();
    // The document ends every commit it began, but this window may be gone by then.
    m_session.document().commitLater(m_preparation->changes(), m_preparation->contents,
                                     [self = QPointer<ImportWizard>(this), session = QPointer<Session>(&m_session),
                                      summary = importSummary(*m_preparation)](const Status& status) {
                                         if (status && session)
                                             emit session->told(summary, Tone::Neutral, session->document().canUndo());
                                         if (self)
                                             self->finish(status);
                                     });
    refresh();
    if (m_isSaving)
        showProgress(0, 0);
}

void ImportWizard::finish(const Status& status)
{
    m_isSaving = false;
    if (status) {
        accept();
        return;
    }
    const bool isCancelled = status.error().code == Error::Code::Cancelled;
    m_failure = isCancelled ? tr("Stopped. Nothing was changed.") : status.error().message;
    if (m_closesWhenSaved) {
        QDialog::reject();
        return;
    }
    refresh();
}

void ImportWizard::reject()
{
    if (m_isSaving) {
        // It may be too late to stop it; then it is imported, and can be undone.
        m_closesWhenSaved = true;
        stop();
        return;
    }
    m_job.cancel();
    QDialog::reject();
}

void ImportWizard::showProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    m_bar->setValue(total > 0 ? int(done * 1000 / total) : 0);
    // The first half is reading the files, the second comparing them with the mesh.
    const qint64 files = total / 2;
    if (m_isSaving)
        m_status->setText(tr("Importing"));
    else if (total <= 0)
        m_status->setText(tr("Looking for files"));
    else if (done < files)
        m_status->setText(tr("Reading file %L1 of %L2").arg(done + 1).arg(files));
    else
        m_status->setText(tr("Comparing with the mesh"));
    m_bar->setAccessibleName(m_status->text());
}

void ImportWizard::showView(int view)
{
    m_stack->setCurrentIndex(view);
    m_apply->setText(applyText());
    refreshMessage();
}

QString ImportWizard::applyText() const
{
    if (!m_preparation || m_preparation->isNothingNew())
        return tr("Import");
    if (m_stack->currentWidget() == m_changes) {
        const int records = m_preparation->count(ImportOutcome::Created) + m_preparation->count(ImportOutcome::Changed);
        return counted(records, tr("Import 1 record"), tr("Import %L1 records", nullptr, records));
    }
    const int files = m_preparation->acceptedFiles();
    return counted(files, tr("Import 1 file"), tr("Import %L1 files", nullptr, files));
}

QString ImportWizard::whyNot() const
{
    if (m_session.document().isReadOnly())
        return tr("This workspace is read-only. Files can be looked at here, but not imported.");
    if (m_session.isHistoric())
        return tr("You are looking at an earlier date. Go back to now to import.");
    if (!m_preparation)
        return tr("Add files first.");
    if (m_preparation->files.empty())
        return tr("There are no files in what was added.");
    if (m_preparation->acceptedFiles() == 0)
        return tr("None of these files can be imported. The table says why.");
    if (m_preparation->isNothingNew())
        return tr("Nothing new: everything is as it was imported.");
    return {};
}

void ImportWizard::refresh()
{
    const bool isReading = m_job.isRunning();
    const bool isBusy = isReading || m_isSaving;
    const bool isEmpty = !m_preparation && !isReading;
    const bool hasFiles = m_preparation && !m_preparation->files.empty();
    const int fileCount = hasFiles ? int(m_preparation->files.size()) : 0;
    m_header->setCount(hasFiles ? counted(fileCount, tr("1 file"), tr("%L1 files", nullptr, fileCount)) : QString());
    m_views->setVisible(hasFiles);
    m_views->setSegmentText(FilesView, tr("Files %L1").arg(fileCount));
    m_views->setSegmentText(IssuesView, tr("Issues %L1").arg(hasFiles ? m_preparation->issueCount() : 0));
    m_views->setSegmentText(ChangesView, tr("Changes %L1").arg(hasFiles ? m_preparation->changes().changes.size() : 0));
    m_views->updateGeometry();
    if (!hasFiles)
        m_views->setCurrent(FilesView);
    m_stack->setCurrentWidget(isEmpty || !hasFiles ? static_cast<QWidget*>(m_dropZone)
                                                   : m_stack->widget(m_views->current()));
    m_dropZone->setEnabled(!isBusy);
    m_files->setEditable(!m_isSaving);

    m_bar->setVisible(isBusy);
    m_stop->setVisible(isBusy);
    m_stop->setEnabled(isBusy);
    m_apply->setText(applyText());
    m_apply->setEnabled(!isBusy && whyNot().isEmpty());
    m_apply->setToolTip(m_apply->isEnabled() ? tr("Import all of it as one change that can be undone (Ctrl+Enter)")
                                             : whyNot());
    m_cancel->setText(hasFiles && m_preparation->isNothingNew() && !isBusy ? tr("Close") : tr("Cancel"));
    if (!isBusy)
        m_status->setText(hasFiles ? previewSummary(*m_preparation) : QString());
    refreshMessage();
}

void ImportWizard::refreshMessage()
{
    const bool isBusy = m_job.isRunning() || m_isSaving;
    const QString why = whyNot();
    if (!m_failure.isEmpty())
        m_message->setMessage(Tone::Bad, m_failure);
    else if (isBusy || why.isEmpty() || !m_preparation)
        m_message->setMessage(Tone::Info, {});
    else
        m_message->setMessage(
            m_preparation->acceptedFiles() > 0 && m_preparation->isNothingNew() ? Tone::Good : Tone::Warn, why);
    const bool isFilesView = m_stack->currentWidget() == m_files;
    if (m_failure.isEmpty() && !isBusy && why.isEmpty() && isFilesView && m_preparation->refusedFiles() > 0) {
        const int refused = m_preparation->refusedFiles();
        m_message->setMessage(
            Tone::Warn,
            counted(refused, tr("1 file cannot be imported and is left out; the table says why."),
                    tr("%L1 files cannot be imported and are left out; the table says why.", nullptr, refused)));
    }
    m_message->setVisible(!m_message->text().isEmpty());
}

void ImportWizard::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_isSaving || pathsIn(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_dropZone->setTargeted(true);
}

void ImportWizard::dragLeaveEvent(QDragLeaveEvent*)
{
    m_dropZone->setTargeted(false);
}

void ImportWizard::dropEvent(QDropEvent* event)
{
    m_dropZone->setTargeted(false);
    event->acceptProposedAction();
    addPaths(pathsIn(event->mimeData()));
}

void ImportWizard::keyPressEvent(QKeyEvent* event)
{
    // QDialog would look for a default button; here Enter presses only the button that has the focus.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    if (isEnter && button)
        button->click();
    if (isEnter)
        event->accept();
    else
        QDialog::keyPressEvent(event);
}

} // namespace mesh
