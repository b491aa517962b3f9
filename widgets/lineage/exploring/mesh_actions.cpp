// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/exploring/mesh_actions.h"

#include "widgets/theme/icons.h"

#include <QCoreApplication>

namespace mesh {

QAction* makePageAction(QWidget* page, const QString& text, const QString& iconName, const QKeySequence& shortcut)
{
    auto* action = new QAction(icon(iconName), text, page);
    action->setShortcut(shortcut);
    // Wherever the focus is while the page is shown; but a key alone may be what somebody types.
    const bool isChord
        = !shortcut.isEmpty() && shortcut[0].keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier);
    action->setShortcutContext(isChord ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    action->setToolTip(shortcut.isEmpty() ? text
                                          //: an action and its shortcut: "Zoom in (Ctrl++)"
                                          : QCoreApplication::translate("mesh::MeshPage", "%1 (%2)")
                                                .arg(text, shortcut.toString(QKeySequence::NativeText)));
    page->addAction(action);
    return action;
}

} // namespace mesh
