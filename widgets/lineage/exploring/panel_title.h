// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace mesh {

/// The head of a panel beside the canvas: its name and a cross.
class PanelTitle : public QWidget
{
    Q_OBJECT
public:
    explicit PanelTitle(const QString& text, QWidget* parent = nullptr);

signals:
    void closeRequested();
};

} // namespace mesh
