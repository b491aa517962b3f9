// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/hand/placing.h"

#include "mesh/naming.h"
#include "widgets/lineage/canvas/node_drag.h"
#include "widgets/lineage/exploring/diagram_maker.h"
#include "widgets/lineage/exploring/diagram_steps.h"
#include "widgets/session/session.h"

#include <QPointer>

namespace mesh {

namespace {
std::optional<layout::Point> placeOf(const DiagramMaker& maker, RecordId node)
{
    const auto& pins = maker.spec().pins;
    const auto pin = pins.find(node);
    return pin == pins.end() ? std::nullopt : std::optional(pin->second);
}
} // namespace

class Placing::Step : public ViewStep
{
public:
    using Place = std::optional<layout::Point>; ///< null: where the layout puts it

    Step(Placing& placing, RecordId node, const QString& title, Place before, std::shared_ptr<Place> after)
        : m_placing(&placing)
        , m_node(node)
        , m_title(title)
        , m_before(before)
        , m_after(std::move(after))
    {
    }

    QString text() const override { return Placing::tr("Move %1").arg(m_title); }
    bool isDone() const override { return m_placing && placeOf(m_placing->m_maker, m_node) == *m_after; }
    bool isUndone() const override { return m_placing && placeOf(m_placing->m_maker, m_node) == m_before; }
    void undo() override { m_placing->setPlace(m_node, m_before, false); }
    void redo() override { m_placing->setPlace(m_node, *m_after, false); }

private:
    QPointer<Placing> m_placing;
    RecordId m_node;
    QString m_title;
    Place m_before;
    std::shared_ptr<Place> m_after; ///< further keys move it on
};

Placing::Placing(Session& session, DiagramMaker& maker, LineageCanvas& canvas, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_maker(maker)
    , m_drag(new NodeDrag(canvas))
{
    connect(m_drag, &NodeDrag::moved, this, [this](RecordId node, layout::Point corner) { put(node, corner, false); });
    connect(m_drag, &NodeDrag::nudged, this, &Placing::nudge);
    connect(&m_maker, &DiagramMaker::navigated, this, [this] { m_nudged = {}; });
    connect(&m_maker, &DiagramMaker::specChanged, &m_session, &Session::undoChanged);
}

void Placing::nudge(RecordId node, layout::Point step)
{
    const LineageScene& scene = m_maker.diagram()->scene();
    const auto shown = scene.find(node);
    if (shown == LineageScene::None)
        return;
    // From where it was put, which the picture on show may not have reached yet.
    const QPointF rest = scene.rect(shown).topLeft();
    const layout::Point from = placeOf(m_maker, node).value_or(layout::Point {float(rest.x()), float(rest.y())});
    put(node, {from.x + step.x, from.y + step.y}, true);
}

/// Keys that go on moving the same node are one step, of the way back and of undo.
void Placing::put(RecordId node, layout::Point corner, bool isNudge)
{
    const bool isSameStep = isNudge && m_nudged == node;
    if (isSameStep) {
        *m_nudgedTo = corner;
        setPlace(node, corner, true);
        return;
    }
    m_nudgedTo = std::make_shared<std::optional<layout::Point>>(corner);
    const auto before = placeOf(m_maker, node);
    setPlace(node, corner, false);
    m_nudged = isNudge ? node : RecordId();
    const QString title = titleOf(m_session.shown(), node);
    m_session.didOnView(std::make_unique<Step>(*this, node, title, before, m_nudgedTo));
}

void Placing::setPlace(RecordId node, std::optional<layout::Point> corner, bool isSameStep)
{
    // The window stays where it is: it is held by a node that was not moved.
    RecordId anchor;
    if (const Diagram* diagram = m_maker.diagram()) {
        for (const RecordId& record : diagram->scene().record) {
            if (record != node && !m_maker.spec().pins.contains(record))
                anchor = record;
        }
    }
    DiagramSpec spec = steps::withPin(m_maker.spec(), node, corner);
    if (isSameStep)
        m_maker.replaceSpec(std::move(spec), anchor);
    else
        m_maker.navigate(std::move(spec), anchor, DiagramMaker::Change::Step);
}

} // namespace mesh
