// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/session/view_steps.h"

#include <functional>
#include <ranges>

namespace mesh {

void ViewSteps::add(std::unique_ptr<ViewStep> step, const ChangeSetId& lastDone)
{
    m_redo.clear();
    if (m_undo.size() == mostSteps)
        m_undo.erase(m_undo.begin());
    m_undo.push_back({std::move(step), lastDone});
}

template<typename IsNext>
ViewStep* ViewSteps::next(const std::vector<Placed>& steps, const ChangeSetId& lastDone, IsNext isNext)
{
    for (const Placed& placed : steps | std::views::reverse) {
        if (placed.after == lastDone && isNext(*placed.step))
            return placed.step.get();
    }
    return nullptr;
}

/// What stands above it has nothing left to come back to: something else went over it.
ViewSteps::Placed ViewSteps::take(std::vector<Placed>& steps, const ViewStep* next)
{
    Q_ASSERT(next);
    while (steps.back().step.get() != next)
        steps.pop_back();
    Placed placed = std::move(steps.back());
    steps.pop_back();
    return placed;
}

ViewStep* ViewSteps::nextUndo(const ChangeSetId& lastDone) const
{
    return next(m_undo, lastDone, std::mem_fn(&ViewStep::isDone));
}

ViewStep* ViewSteps::nextRedo(const ChangeSetId& lastDone) const
{
    return next(m_redo, lastDone, std::mem_fn(&ViewStep::isUndone));
}

void ViewSteps::undo(const ChangeSetId& lastDone)
{
    m_redo.push_back(take(m_undo, nextUndo(lastDone)));
    m_redo.back().step->undo();
}

void ViewSteps::redo(const ChangeSetId& lastDone)
{
    m_undo.push_back(take(m_redo, nextRedo(lastDone)));
    m_undo.back().step->redo();
}

} // namespace mesh
