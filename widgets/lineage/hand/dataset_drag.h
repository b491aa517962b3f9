// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/lineage/canvas/canvas_tool.h"

namespace mesh {

class Session;

/// Carries datasets to another product: Shift and drag, because dragging alone moves a node in the picture. A dataset
/// that is selected takes the other selected ones with it. Dropped on a product, on a dataset of it, or on the lane of
/// a domain, where the product is asked for.
class DatasetDrag : public CanvasTool
{
    Q_OBJECT
public:
    DatasetDrag(Session& session, LineageCanvas& canvas, QObject* parent);

    bool press(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void move(QPointF point) override;
    void release(QPointF point, Qt::KeyboardModifiers modifiers) override;
    bool key(int key) override;
    void cancel() override;
    bool isActive() const override { return !m_datasets.empty(); }
    bool isOver(QPointF) const override { return false; }
    void paint(QPainter& painter) const override;

signals:
    /// @p product: null where it is to be asked for.
    void dropped(const std::vector<mesh::DatasetId>& datasets, mesh::ProductId product);
    void refused(const QString& why);

private:
    struct Target
    {
        std::optional<LineageCanvas::FlowEnd> end; ///< node or row under the mouse
        ProductId product;
        bool isPossible = false;
        QString note;
    };

    Target targetAt(QPointF point) const;
    Target targetOf(RecordId record) const;

    Session& m_session;
    std::vector<DatasetId> m_datasets; ///< carried; empty while nothing is
    LineageCanvas::Hit m_pressed;
    QPointF m_pressedAt;
    QPointF m_point;
    bool m_isMoved = false; ///< until then it can be a click
    Target m_target;
};

} // namespace mesh
