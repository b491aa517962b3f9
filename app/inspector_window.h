// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace mesh {

class Inspector;

/// The window of an inspector that is torn off. A tool window of the studio's: it stays above it, goes with it, and its
/// keys are the studio's. Closing it asks to put the inspector back; whoever does so deletes it.
class InspectorWindow : public QWidget
{
    Q_OBJECT

public:
    /// Takes @p inspector in as a child until somebody else does.
    InspectorWindow(Inspector& inspector, QWidget* studio);

signals:
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
};

} // namespace mesh
