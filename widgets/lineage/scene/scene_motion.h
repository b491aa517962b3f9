// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/scene/scene.h"

#include <memory>

namespace mesh {

/// The way from one scene to the next, so that the eye can follow: what is in both moves to its new place, what is new
/// grows out of its holder where that was shown, what goes merges into its holder where that comes, and the rest fades.
/// Opened and closed nodes grow and shrink. Constant after construction; any thread.
class SceneMotion
{
public:
    /// @p from is seen moved by @p shift.
    SceneMotion(std::shared_ptr<const LineageScene> from, std::shared_ptr<const LineageScene> to, QPointF shift);

    /// At 0 what @p from shows, towards 1 what @p to shows. The nodes and edges of @p to come first, in their order.
    LineageScene frame(qreal t) const;

private:
    using Index = LineageScene::Index;

    struct Course
    {
        QRectF start;
        QRectF end;
        bool isNew = false; ///< or, of one that goes, gone
        QRectF at(qreal t) const;
    };

    void planNodes();
    void planEdges();
    void moveRoute(LineageScene& frame, Index edge, const Course& from, const Course& to, bool isGoing, qreal t) const;
    void addGoingNodes(LineageScene& frame, qreal t) const;
    void addGoingEdges(LineageScene& frame, qreal t) const;
    void moveLanes(LineageScene& frame, qreal t) const;

    std::shared_ptr<const LineageScene> m_from;
    std::shared_ptr<const LineageScene> m_to;
    QPointF m_shift;
    std::vector<Course> m_courses; ///< per node of m_to
    std::vector<Index> m_going; ///< nodes of m_from
    std::vector<Course> m_goingCourses; ///< per m_going
    std::vector<Index> m_frameOf; ///< per node of m_from: its number in the frame
    std::vector<std::uint8_t> m_isNewEdge; ///< per edge of m_to
    std::vector<Index> m_goingEdges; ///< of m_from
};

} // namespace mesh
