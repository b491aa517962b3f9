// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace mesh {

/// The title row of a page: title, how many, what narrows it, and at the end what can be done.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    QString title() const;
    /// Muted beside the title: "124 products".
    void setCount(const QString& text);
    QString countText() const;

    /// After the title; gaps of 10 px.
    void addLeading(QWidget* widget);
    /// At the end of the row, in the order added.
    void addTrailing(QWidget* widget);

private:
    QLabel* m_title;
    QLabel* m_count;
    QHBoxLayout* m_leading;
    QHBoxLayout* m_trailing;
};

} // namespace mesh
