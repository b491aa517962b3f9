// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/job_runner.h"
#include "widgets/importing/import_preparation.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace mesh {

class DropZone;
class ImportChangesPage;
class ImportFilesPage;
class ImportIssuesPage;
class InlineMessage;
class PageHeader;
class SegmentedControl;
class Session;

/// Importing in one window: files, their issues, and what importing them would change; then all of it, or nothing.
/// Files are read and compared on a worker; the mesh changes only when the primary button is pressed, as one change
/// set that can be undone. When somebody else changes the mesh meanwhile, the comparison is made again.
class ImportWizard : public QDialog
{
    Q_OBJECT

public:
    explicit ImportWizard(Session& session, QWidget* parent = nullptr);
    ~ImportWizard() override;

    /// Adds files and folders and reads them.
    void addPaths(const QStringList& paths);
    QStringList paths() const { return m_paths; }
    ImportPreparationPtr preparation() const { return m_preparation; } ///< null until files were read

    void reject() override;

signals:
    void prepared(); ///< preparation() is new

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum View
    {
        FilesView,
        IssuesView,
        ChangesView
    };

    void makeFooter();
    void addShortcuts();
    void chooseFiles();
    void chooseFolder();
    void leaveOut(const QStringList& locations);
    void read();
    void receive(Result<ImportPreparationPtr> result);
    void stop(); ///< what is running; nothing has changed
    void apply();
    void finish(const Status& status);
    void showProgress(qint64 done, qint64 total);
    void showView(int view);
    void refresh();
    void refreshMessage();
    QString applyText() const;
    QString whyNot() const; ///< why importing is not possible; empty where it is

    Session& m_session;
    QStringList m_paths;
    QSet<QString> m_leftOut; // locations
    ImportPreparationPtr m_preparation;
    QString m_failure; // of the last attempt
    bool m_isSaving = false;
    bool m_closesWhenSaved = false;

    PageHeader* m_header;
    SegmentedControl* m_views;
    InlineMessage* m_message;
    QStackedWidget* m_stack;
    DropZone* m_dropZone;
    ImportFilesPage* m_files;
    ImportIssuesPage* m_issues;
    ImportChangesPage* m_changes;
    QWidget* m_footer = nullptr;
    QLabel* m_status = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_apply = nullptr;
    JobRunner m_job; // last: its end touches what stands above
};

} // namespace mesh
