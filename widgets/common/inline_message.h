// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/theme/variants.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace mesh {

/// What happened, why, and what to do, at the place where it matters. Announced to screen readers when it appears.
class InlineMessage : public QWidget
{
    Q_OBJECT
public:
    explicit InlineMessage(QWidget* parent = nullptr);
    InlineMessage(Tone tone, const QString& text, QWidget* parent = nullptr);

    void setMessage(Tone tone, const QString& text);
    QString text() const;
    Tone tone() const { return m_tone; }
    /// A link at the end; an empty text removes it.
    void setActionText(const QString& text);
    void setClosable(bool closable);

signals:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    Tone m_tone = Tone::Info;
    QLabel* m_label;
    QPushButton* m_action;
    QToolButton* m_close;
};

} // namespace mesh
