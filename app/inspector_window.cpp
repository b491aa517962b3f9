// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/inspector_window.h"

#include "widgets/inspector/inspector.h"

#include <QCloseEvent>
#include <QVBoxLayout>

namespace mesh {

InspectorWindow::InspectorWindow(Inspector& inspector, QWidget* studio)
    : QWidget(studio, Qt::Tool)
{
    setObjectName(QStringLiteral("inspectorWindow"));
    setWindowTitle(tr("Inspector"));
    setAttribute(Qt::WA_ShowWithoutActivating); // the keyboard stays where the person is
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(&inspector);
    inspector.setTornOff(true);
}

void InspectorWindow::closeEvent(QCloseEvent* event)
{
    event->ignore(); // it is deleted, with the inspector out of it
    emit closed();
}

} // namespace mesh
