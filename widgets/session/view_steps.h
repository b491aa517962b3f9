// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/change_set.h"

#include <memory>
#include <vector>

namespace mesh {

/// Something that a person did to a view and not to the mesh, such as a node put in its place: no change set, and yet
/// what Ctrl+Z is expected to take back first.
class ViewStep
{
public:
    virtual ~ViewStep() = default;
    virtual QString text() const = 0;
    /// The view is as the step left it, or as it found it; anything else went over it, and there is nothing to do.
    virtual bool isDone() const = 0;
    virtual bool isUndone() const = 0;
    virtual void undo() = 0;
    virtual void redo() = 0;
};

/// The steps of views between the change sets they were made between: each remembers the change set that undo would
/// have taken back at that time, and is next when it is that one's turn again. GUI thread only.
class ViewSteps
{
public:
    void add(std::unique_ptr<ViewStep> step, const ChangeSetId& lastDone);
    /// What comes before the document's own undo or redo, which would take back @p lastDone; nullptr: nothing does.
    ViewStep* nextUndo(const ChangeSetId& lastDone) const;
    ViewStep* nextRedo(const ChangeSetId& lastDone) const;
    void undo(const ChangeSetId& lastDone); ///< REQUIRES: nextUndo()
    void redo(const ChangeSetId& lastDone); ///< REQUIRES: nextRedo()
    /// What was undone is not done again: something new was done to the mesh.
    void forgetRedo() { m_redo.clear(); }

private:
    struct Placed
    {
        std::unique_ptr<ViewStep> step;
        ChangeSetId after;
    };
    template<typename IsNext>
    static ViewStep* next(const std::vector<Placed>& steps, const ChangeSetId& lastDone, IsNext isNext);
    static Placed take(std::vector<Placed>& steps, const ViewStep* next);
    static constexpr std::size_t mostSteps = 200;

    std::vector<Placed> m_undo;
    std::vector<Placed> m_redo;
};

} // namespace mesh
