// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"

#include <vector>

namespace mesh {

/// What can be undone and redone, as it follows from the change sets that were made, in order. It keeps nothing of its
/// own: fed with the journal of a reopened workspace it stands where it stood.
///
/// Rules: 1. a change set goes on the undo stack and empties the redo stack; 2. an Undo that reverts the top of the
/// undo stack moves it to the redo stack; 3. a Redo that reverts the top of the redo stack moves it back; 4. any other
/// set that reverts something (a Restore from the history) is a change set like others; 5. what arrived from the shared
/// mesh passes by.
class UndoStack
{
public:
    void follow(const ChangeSetInfo& info);

    bool canUndo() const { return !m_undo.empty(); }
    bool canRedo() const { return !m_redo.empty(); }
    /// The change set to take back. REQUIRES: canUndo(), canRedo().
    const ChangeSetId& nextUndo() const { return m_undo.back().id; }
    const ChangeSetId& nextRedo() const { return m_redo.back().id; }
    /// The reason that the user gave for it in the first place; empty where there is none.
    QString undoText() const { return canUndo() ? m_undo.back().text : QString(); }
    QString redoText() const { return canRedo() ? m_redo.back().text : QString(); }

private:
    struct Step
    {
        ChangeSetId id;
        QString text;
    };
    std::vector<Step> m_undo;
    std::vector<Step> m_redo;
};

} // namespace mesh
