// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPointer>
#include <QPushButton>

namespace mesh {

class ShareSession;

/// How the sharing stands, in one or two words with its icon: for a bar of the window. Hidden while there is no
/// session. Its clicked() leads to the page.
class ShareBadge : public QPushButton
{
    Q_OBJECT

public:
    explicit ShareBadge(QWidget* parent = nullptr);

    void setShareSession(ShareSession* sharing);

signals:
    void openRequested();

private:
    void refresh();

    QPointer<ShareSession> m_sharing;
};

} // namespace mesh
