// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "app/undo_keys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace mesh {

UndoKeys::UndoKeys(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto* line = qobject_cast<QLineEdit*>(watched);
        if (line && isOurs(line)
            && ((key->matches(QKeySequence::Undo) && !line->isUndoAvailable())
                || (key->matches(QKeySequence::Redo) && !line->isRedoAvailable()))) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

bool UndoKeys::isOurs(const QWidget* widget) const
{
    const QWidget* window = widget->window();
    const bool isTool = window->windowType() == Qt::Tool && window->parentWidget();
    return (isTool ? window->parentWidget()->window() : window) == m_window;
}

} // namespace mesh
