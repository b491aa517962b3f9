// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/session/view_steps.h"

#include <ranges>

namespace mesh {

void ViewSteps::add(std::unique_ptr<ViewStep> step, const ChangeSetId& lastDone)
{
    m_redo.clear();
    if (m_undo.size() == mostSteps)
        m_undo.erase(m_undo.begin());
    m_undo.push_back({std::move(step), lastDone});
}

ViewStep* ViewSteps::nextUndo(const ChangeSetId& lastDone) const
{
    for (const Placed& placed : m_undo | std::views::reverse) {
        if (placed.after == lastDone && placed.step->isDone())
            return placed.step.get();
    }
    return nullptr;
}

ViewStep* ViewSteps::nextRedo(const ChangeSetId& lastDone) const
{
    for (const Placed& placed : m_redo | std::views::reverse) {
        if (placed.after == lastDone && placed.step->isUndone())
            return placed.step.get();
    }
    return nullptr;
}

void ViewSteps::undo(const ChangeSetId& lastDone)
{
    const ViewStep* next = nextUndo(lastDone);
    Q_ASSERT(next);
    // What went over a later step left nothing of it to come back to.
    while (m_undo.back().step.get() != next)
        m_undo.pop_back();
    Placed placed = std::move(m_undo.back());
    m_undo.pop_back();
    placed.step->undo();
    m_redo.push_back(std::move(placed));
}

void ViewSteps::redo(const ChangeSetId& lastDone)
{
    const ViewStep* next = nextRedo(lastDone);
    Q_ASSERT(next);
    while (m_redo.back().step.get() != next)
        m_redo.pop_back();
    Placed placed = std::move(m_redo.back());
    m_redo.pop_back();
    placed.step->redo();
    m_undo.push_back(std::move(placed));
}

} // namespace mesh
