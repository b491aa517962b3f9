// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/document.h"

#include <QMainWindow>

#include <optional>
#include <vector>

class QLabel;
class QStackedWidget;

namespace mesh {

class AsOfButton;
class DialogService;
class MessageStrip;
class NavigationRail;
class SearchBox;
class ShareBadge;
class StartPage;
class WorkspaceOpener;
class WorkspaceView;

/// The frame of the studio: rail, top bar, the open workspace or the start page, message strip. Holds the commands that
/// are not of one page (open, import, undo, theme ...) and wires the pages' wishes to each other.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(DialogService& dialogs, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a workspace on a worker and shows it when it is there; tells what went wrong otherwise.
    void openWorkspace(const QString& path);
    /// Shows a document that is open already.
    void showDocument(std::unique_ptr<Document> document);
    WorkspaceView* workspace() const { return m_workspace; }
    SearchBox* searchBox() const { return m_search; }
    void importPaths(const QStringList& paths);

signals:
    void workspaceShown();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeActions();
    void makeFrame();
    QAction* addCommand(const QString& text, const QKeySequence& shortcut, const char* objectName,
                        std::function<void()> run);
    void refreshActions();
    void refreshTitle();
    void followSession();
    void followCommit();
    void switchTheme();
    bool closeWorkspace(); ///< false where something is still being written

    void chooseImport();
    /// Runs @p next once a workspace is open: at once, or after asking for a new one.
    void withWorkspace(std::function<void()> next);

    DialogService& m_dialogs;
    NavigationRail* m_rail = nullptr;
    SearchBox* m_search = nullptr;
    AsOfButton* m_asOf = nullptr;
    ShareBadge* m_share = nullptr;
    QLabel* m_status = nullptr;
    QStackedWidget* m_stack = nullptr;
    StartPage* m_start = nullptr;
    WorkspaceView* m_workspace = nullptr; // in m_stack; null on the start page
    MessageStrip* m_strip = nullptr;
    QString m_offeredUndo; ///< what the strip offers to take back; empty: nothing
    /// What was selected when the strip said why something was not done; none where it says something else.
    std::optional<std::vector<RecordId>> m_refusedAt;
    WorkspaceOpener* m_opener = nullptr;
    int m_commitJobId = 0;

    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QList<QAction*> m_workspaceActions; // need an open workspace
};

} // namespace mesh
