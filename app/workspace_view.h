// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/session/session.h"

#include <QWidget>

#include <memory>

class QSplitter;
class QStackedWidget;

namespace mesh {

class DialogService;
class InlineMessage;
class Inspector;
class InspectorWindow;
class ShareSession;

/// One open workspace: its document, its session, its pages and the inspector beside them. Closing a workspace deletes
/// this whole.
class WorkspaceView : public QWidget
{
    Q_OBJECT

public:
    WorkspaceView(std::unique_ptr<Document> document, DialogService& dialogs, QWidget* parent = nullptr);
    ~WorkspaceView() override;

    Document& document() const { return *m_document; }
    Session& session() const { return *m_session; }
    ShareSession& sharing() const { return *m_sharing; }

    void showPage(Session::Page page);
    Session::Page page() const;
    QWidget* pageWidget(Session::Page page) const;
    Inspector* inspector() const { return m_inspector; }
    void setInspectorVisible(bool isVisible);
    bool isInspectorVisible() const;
    /// Puts the inspector into a window of its own, or back beside the pages.
    void setInspectorTornOff(bool isTornOff);
    bool isInspectorTornOff() const { return m_window != nullptr; }

    /// How wide the inspector is, whether it is shown or torn off, and where. Kept in the settings.
    void saveLayout() const;
    void restoreLayout();

signals:
    void pageChanged(mesh::Session::Page page);
    void importRequested();

private:
    void followDate();
    void tearOff();
    void putBack();

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Session> m_session; // after the document, which it reads
    std::unique_ptr<ShareSession> m_sharing; // likewise
    QSplitter* m_splitter; // deleted before these: pages read the session to their end
    InlineMessage* m_past; // above the pages: they show an earlier date
    QStackedWidget* m_pages;
    Inspector* m_inspector;
    InspectorWindow* m_window = nullptr; // while the inspector is torn off
    QByteArray m_splitterState; // of when it was
};

} // namespace mesh
