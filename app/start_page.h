// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace mesh {

/// What a newcomer sees: the sample mesh, open, new, import, and the workspaces opened lately.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    /// Reads the recent workspaces again; those whose file is gone are shown as such.
    void refresh();

signals:
    void sampleRequested();
    void openRequested();
    void newRequested();
    void importRequested();
    void workspaceChosen(const QString& path);

private:
    void forget(const QString& path);

    QWidget* m_recentBlock;
    QVBoxLayout* m_recent;
};

} // namespace mesh
