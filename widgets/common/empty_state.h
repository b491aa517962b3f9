// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace mesh {

/// What a place without content says: one line of what belongs here, one button that puts it there, one link that
/// shows how. Button and link appear when they are given a text.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const QString& line, QWidget* parent = nullptr);

    void setLine(const QString& line);
    void setIcon(const QString& iconName);
    void setActionText(const QString& text);
    void setLinkText(const QString& text);
    QPushButton* actionButton() const { return m_action; }
    QPushButton* linkButton() const { return m_link; }

signals:
    void actionTriggered();
    void linkTriggered();

private:
    QLabel* m_icon;
    QLabel* m_line;
    QPushButton* m_action;
    QPushButton* m_link;
    QString m_iconName;
};

} // namespace mesh
