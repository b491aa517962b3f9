// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/scene/diagram.h"

#include <QWidget>

namespace mesh {

class LineageCanvas;

/// What happens along each line, in a word above it: "Anonymised, masked". For the lineage of a column, where every
/// line is a flow of its own. Lies over the viewport and lets the mouse through.
class FlowLabels : public QWidget
{
    Q_OBJECT
public:
    explicit FlowLabels(const LineageCanvas& canvas);

    /// Of the lines of this diagram; none where it is nullptr.
    void setDiagram(const Diagram* diagram);
    const QStringList& texts() const { return m_texts; } ///< by edge; empty for nothing to say

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const LineageCanvas& m_canvas;
    QStringList m_texts;
};

/// "Anonymised, masked" where all flows say the same, "3 kinds of transformation" where they differ, empty for nothing.
QString transformationText(const Mesh& mesh, std::span<const FlowId> flows);

} // namespace mesh
