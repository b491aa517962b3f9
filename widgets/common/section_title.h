// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace mesh {

/// The title of a block, with at most one quiet action at its end: "Owners        Add".
class SectionTitle : public QWidget
{
    Q_OBJECT
public:
    explicit SectionTitle(const QString& text, QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const;
    /// Shows the action; an empty text removes it.
    void setActionText(const QString& text);
    QPushButton* actionButton() const { return m_action; }

signals:
    void actionTriggered();

private:
    QLabel* m_label;
    QPushButton* m_action;
};

} // namespace mesh
