// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "document/undo_stack.h"

namespace mesh {

void UndoStack::follow(const ChangeSetInfo& info)
{
    if (info.origin == Origin::Sync)
        return; // of a colleague: not ours to take back in passing
    if (info.origin == Origin::Undo && canUndo() && info.reverts == nextUndo()) {
        m_redo.push_back({info.id, m_undo.back().text});
        m_undo.pop_back();
        return;
    }
    if (info.origin == Origin::Redo && canRedo() && info.reverts == nextRedo()) {
        m_undo.push_back({info.id, m_redo.back().text});
        m_redo.pop_back();
        return;
    }
    if (info.origin == Origin::Undo || info.origin == Origin::Redo)
        return; // of a change set before those we were told of
    m_undo.push_back({info.id, info.reason});
    m_redo.clear();
}

} // namespace mesh
