// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/kind.h"

#include <QObject>

#include <functional>
#include <vector>

class QMenu;
class QWidget;

namespace mesh {

class DiagramMaker;
class Session;

/// The context menu of the canvas. Every concern of the page adds its own part: it is asked each time, with the node
/// that the menu is for. Owned by the mesh page. GUI thread only.
class CanvasMenu : public QObject
{
    Q_OBJECT
public:
    /// In the order of the menu; a line stands between sections.
    enum class Section
    {
        Flow, ///< what the selected flows offer
        View, ///< what is shown around the node
        Explore, ///< where it leads
        Hand, ///< what is changed
        Elsewhere, ///< other pages
        Diagram ///< also where nothing is under the mouse
    };
    /// @p node: the selected node of the diagram; null where there is none.
    using Fill = std::function<void(QMenu& menu, RecordId node)>;

    CanvasMenu(Session& session, const DiagramMaker& maker, QWidget* page);

    void add(Section section, Fill fill);
    void open(const QPoint& globalPosition);
    void fill(QMenu& menu) const; ///< as open() does

private:
    struct Part
    {
        Section section;
        Fill fill;
    };
    Session& m_session;
    const DiagramMaker& m_maker;
    QWidget* m_page;
    std::vector<Part> m_parts; ///< sorted by section
};

} // namespace mesh
