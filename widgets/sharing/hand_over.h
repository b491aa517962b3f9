// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/mesh.h"

#include <QObject>

#include <vector>

class QAction;
class QWidget;

namespace mesh {

class Session;
class ShareSession;

/// Offers the selected data products to another domain: an action in the menus of all pages, and the dialog behind it.
/// The products move when a data steward of that domain accepts. GUI thread only.
class HandOver : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand on @p window.
    HandOver(Session& session, ShareSession& sharing, QWidget* window);

    QAction* action() const { return m_action; }

private:
    std::vector<ProductId> selected() const; ///< empty where anything else is selected, too
    void refresh();
    void ask();
    void offer(const std::vector<ProductId>& products, DomainId to);

    Session& m_session;
    ShareSession& m_sharing;
    QWidget* m_window;
    QAction* m_action;
};

} // namespace mesh
