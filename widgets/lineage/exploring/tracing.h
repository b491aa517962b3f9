// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/kind.h"

#include <QObject>

#include <vector>

namespace mesh {

class DiagramMaker;
class LineageCanvas;
class Session;

/// Shows what is up- and downstream of the selection at full strength and dims the rest. Owned by the mesh page. GUI
/// thread only.
class Tracing : public QObject
{
    Q_OBJECT
public:
    Tracing(Session& session, const DiagramMaker& maker, LineageCanvas& canvas, QObject* parent);

    bool isActive() const;
    void toggle();
    /// Full strength for just these nodes.
    void show(std::vector<RecordId> records);
    void clear();

signals:
    void changed();

private:
    Session& m_session;
    const DiagramMaker& m_maker;
    LineageCanvas& m_canvas;
};

} // namespace mesh
