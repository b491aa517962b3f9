// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/lineage/canvas/canvas_accessible.h"

#include "widgets/lineage/canvas/canvas.h"

#include <QAccessibleWidget>

#include <unordered_map>

namespace mesh {

namespace {
class CanvasInterface;

/// The interfaces that somebody asked for. GUI thread only, as all of accessibility.
std::unordered_map<const LineageCanvas*, CanvasInterface*>& canvasInterfaces()
{
    static std::unordered_map<const LineageCanvas*, CanvasInterface*> interfaces;
    return interfaces;
}

/// One node of the canvas. Made when a screen reader asks for it.
class NodeInterface final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    NodeInterface(LineageCanvas* canvas, LineageScene::Index node)
        : m_canvas(canvas)
        , m_node(node)
    {
    }

    bool isValid() const override { return m_canvas && m_node < m_canvas->scene().nodeCount(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override { }

    QString text(QAccessible::Text text) const override
    {
        if (!isValid())
            return {};
        if (text == QAccessible::Name)
            return m_canvas->describe(m_node);
        if (text == QAccessible::Value)
            return m_canvas->scene().label[m_node];
        return {};
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect box = m_canvas->nodeRect(m_node).toAlignedRect();
        return {m_canvas->viewport()->mapToGlobal(box.topLeft()), box.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focusable = state.selectable = true;
        state.selected = m_canvas->current() == m_node;
        state.focused = state.selected && m_canvas->hasFocus();
        state.offscreen = !m_canvas->nodeRect(m_node).intersects(m_canvas->viewport()->rect());
        state.expandable = m_canvas->scene().has(m_node, LineageScene::CanOpen);
        state.expanded = m_canvas->scene().has(m_node, LineageScene::IsOpen);
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override
    {
        if (!isValid())
            return;
        if (name == setFocusAction()) {
            m_canvas->setFocus();
            m_canvas->selectNode(m_node);
        } else if (name == pressAction()) {
            emit m_canvas->focusRequested(m_canvas->scene().record[m_node]);
        }
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<LineageCanvas> m_canvas;
    LineageScene::Index m_node;
};

class CanvasInterface final : public QAccessibleWidget
{
public:
    explicit CanvasInterface(LineageCanvas* canvas)
        : QAccessibleWidget(canvas, QAccessible::List)
        , m_key(canvas)
    {
        canvasInterfaces()[m_key] = this;
    }
    ~CanvasInterface() override
    {
        forget();
        canvasInterfaces().erase(m_key);
    }

    LineageCanvas* canvas() const { return static_cast<LineageCanvas*>(object()); }
    int childCount() const override { return canvas() ? int(canvas()->scene().nodeCount()) : 0; }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_children.find(index);
        if (known != m_children.end())
            return QAccessible::accessibleInterface(known->second);
        auto* node = new NodeInterface(canvas(), LineageScene::Index(index));
        m_children.emplace(index, QAccessible::registerAccessibleInterface(node)); // Qt deletes it
        return node;
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (const auto& [index, id] : m_children) {
            if (QAccessible::accessibleInterface(id) == child)
                return index;
        }
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        if (!canvas())
            return nullptr;
        const QPoint point = canvas()->viewport()->mapFromGlobal(QPoint(x, y));
        const auto node = canvas()->index().nodeAt(canvas()->transform().unmap(QPointF(point)));
        return node ? child(int(*node)) : nullptr;
    }
    QAccessibleInterface* focusChild() const override
    {
        return canvas() && canvas()->current() ? child(int(*canvas()->current())) : nullptr;
    }

    void forget()
    {
        for (const auto& [index, id] : m_children)
            QAccessible::deleteAccessibleInterface(id);
        m_children.clear();
    }

private:
    const LineageCanvas* m_key; // object() is already gone when this is
    mutable std::unordered_map<int, QAccessible::Id> m_children;
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    if (className != QLatin1String("mesh::LineageCanvas"))
        return nullptr;
    auto* canvas = qobject_cast<LineageCanvas*>(object);
    return canvas ? new CanvasInterface(canvas) : nullptr;
}
} // namespace

void installCanvasAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

int canvasChildOf(LineageCanvas* canvas, LineageScene::Index node)
{
    return canvasInterfaces().contains(canvas) && node < canvas->scene().nodeCount() ? int(node) : -1;
}

void forgetCanvasChildren(LineageCanvas* canvas)
{
    const auto known = canvasInterfaces().find(canvas);
    if (known != canvasInterfaces().end())
        known->second->forget();
}

} // namespace mesh
