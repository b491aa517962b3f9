// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>

namespace mesh {

/// A surface with one hairline and round corners: around a table, a chart, a card. Never put one inside another.
class Panel : public QWidget
{
    Q_OBJECT
public:
    explicit Panel(QWidget* parent = nullptr);

    /// Fills the panel with @p widget, clipped to its round corners: a table or a canvas with its own background.
    void setContent(QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_content = nullptr;
};

/// Where a bar or a side panel ends: fills itself with surface and draws a hairline along the given edges.
class Bar : public QWidget
{
    Q_OBJECT
public:
    explicit Bar(Qt::Edges lines, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::Edges m_lines;
};

/// One hairline.
class Separator : public QWidget
{
    Q_OBJECT
public:
    explicit Separator(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace mesh
