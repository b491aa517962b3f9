// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#include "exchange/tree.h"

#include "exchange/scalar.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace mesh {

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonValue scalarToJson(const Node& node)
{
    if (node.isNull())
        return QJsonValue::Null;
    if (const auto flag = node.boolean())
        return *flag;
    if (const auto whole = node.integer()) {
        // QJsonValue keeps 64-bit integers exactly.
        return QJsonValue(*whole);
    }
    if (const auto real = node.number()) {
        const QString text = node.string();
        if (std::isfinite(*real) && text.size() <= 15)
            return *real;
        return text;
    }
    return toQString(node.text());
}

} // namespace

bool Node::isMap() const
{
    return m_tree && m_valueTree->m_nodes[m_value].kind == Tree::Kind::Map;
}

bool Node::isList() const
{
    return m_tree && m_valueTree->m_nodes[m_value].kind == Tree::Kind::List;
}

bool Node::isScalar() const
{
    return m_tree && m_valueTree->m_nodes[m_value].kind == Tree::Kind::Scalar;
}

bool Node::isNull() const
{
    return isScalar() && m_valueTree->m_nodes[m_value].plain && scalar::isNull(text());
}

bool Node::isNumber() const
{
    return isScalar() && m_valueTree->m_nodes[m_value].plain && scalar::toNumber(text()).has_value();
}

bool Node::isString() const
{
    return isScalar() && (!m_valueTree->m_nodes[m_value].plain || (!isNull() && !boolean() && !isNumber()));
}

std::string_view Node::key() const
{
    return m_tree ? m_tree->m_nodes[m_slot].key : std::string_view();
}

QString Node::keyString() const
{
    return toQString(key());
}

std::string_view Node::text() const
{
    return isScalar() ? m_valueTree->m_nodes[m_value].text : std::string_view();
}

QString Node::string() const
{
    if (!isScalar() || isNull())
        return {};
    const std::string_view view = text();
    return view.empty() ? QStringLiteral("") : toQString(view);
}

std::optional<bool> Node::boolean() const
{
    if (!isScalar() || !m_valueTree->m_nodes[m_value].plain)
        return std::nullopt;
    return scalar::toBoolean(text());
}

std::optional<qint64> Node::integer() const
{
    if (!isScalar() || !m_valueTree->m_nodes[m_value].plain)
        return std::nullopt;
    return scalar::toInteger(text());
}

std::optional<double> Node::number() const
{
    if (!isScalar() || !m_valueTree->m_nodes[m_value].plain)
        return std::nullopt;
    return scalar::toNumber(text());
}

int Node::size() const
{
    return isMap() || isList() ? static_cast<int>(m_valueTree->m_nodes[m_value].count) : 0;
}

Node Node::operator[](std::string_view key) const
{
    if (isMap()) {
        for (quint32 child = m_valueTree->m_nodes[m_value].first; child != Tree::none;
             child = m_valueTree->m_nodes[child].next) {
            if (m_valueTree->m_nodes[child].key == key && !m_valueTree->m_nodes[child].shadowed)
                return m_valueTree->node(child);
        }
    }
    return {};
}

Node Node::at(int index) const
{
    for (const Node& child : *this) {
        if (index-- == 0)
            return child;
    }
    return {};
}

Node Node::firstOf(std::initializer_list<std::string_view> keys) const
{
    for (const std::string_view key : keys) {
        if (const Node found = (*this)[key]; found && !found.isNull())
            return found;
    }
    return {};
}

int Node::line() const
{
    return m_tree ? static_cast<int>(m_tree->m_nodes[m_slot].line) : 0;
}

int Node::column() const
{
    return m_tree ? static_cast<int>(m_tree->m_nodes[m_slot].column) : 0;
}

QString Node::pointer() const
{
    if (!m_tree)
        return {};
    QString result;
    for (quint32 slot = m_slot; m_tree->m_nodes[slot].parent != Tree::none;) {
        const quint32 parent = m_tree->m_nodes[slot].parent;
        QString step;
        if (m_tree->m_nodes[parent].kind == Tree::Kind::Map) {
            step = toQString(m_tree->m_nodes[slot].key);
            step.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
        } else {
            step = QString::number(m_tree->m_nodes[slot].index);
        }
        result.prepend(u'/' + step);
        slot = parent;
    }
    return result;
}

QJsonValue Node::toJson() const
{
    if (isMap()) {
        QJsonObject object;
        for (const Node& child : *this)
            object.insert(child.keyString(), child.toJson());
        return object;
    }
    if (isList()) {
        QJsonArray array;
        for (const Node& child : *this)
            array.append(child.toJson());
        return array;
    }
    return m_tree ? scalarToJson(*this) : QJsonValue(QJsonValue::Undefined);
}

Node::Iterator Node::begin() const
{
    Iterator result;
    if (!isMap() && !isList())
        return result;
    const quint32 first = m_valueTree->visible(m_valueTree->m_nodes[m_value].first);
    if (first != Tree::none) {
        result.m_tree = m_valueTree;
        result.m_slot = first;
    }
    return result;
}

Node Node::Iterator::operator*() const
{
    return m_tree->node(m_slot);
}

Node::Iterator& Node::Iterator::operator++()
{
    m_slot = m_tree->visible(m_tree->m_nodes[m_slot].next);
    if (m_slot == Tree::none)
        *this = {};
    return *this;
}

Node Tree::document(int index) const
{
    return index >= 0 && index < documentCount() ? node(m_roots[static_cast<size_t>(index)]) : Node();
}

Node Tree::node(quint32 slot) const
{
    Node result;
    result.m_tree = this;
    result.m_valueTree = this;
    result.m_slot = slot;
    result.m_value = slot;
    // The builders refuse cycles, so this ends.
    while (result.m_valueTree->m_nodes[result.m_value].kind >= Kind::Alias) {
        const Data& data = result.m_valueTree->m_nodes[result.m_value];
        if (data.kind == Kind::Alias) {
            result.m_value = data.first;
        } else {
            const Foreign& foreign = result.m_valueTree->m_foreign[data.first];
            result.m_valueTree = foreign.tree.get();
            result.m_value = foreign.value;
        }
    }
    return result;
}

quint32 Tree::visible(quint32 slot) const
{
    while (slot != none && m_nodes[slot].shadowed)
        slot = m_nodes[slot].next;
    return slot;
}

Node Tree::nodeAt(int line, int column) const
{
    quint32 best = none;
    for (quint32 i = 0; i < m_nodes.size(); ++i) {
        const Data& data = m_nodes[i];
        const bool before
            = std::pair(data.line, data.column) <= std::pair(static_cast<quint32>(line), static_cast<quint32>(column));
        if (before
            && (best == none
                || std::pair(m_nodes[best].line, m_nodes[best].column) <= std::pair(data.line, data.column)))
            best = i;
    }
    return best == none ? Node() : node(best);
}

Node Tree::resolve(std::string_view pointer, int document) const
{
    Node current = this->document(document);
    while (current && !pointer.empty()) {
        if (pointer.front() != '/')
            return {};
        pointer.remove_prefix(1);
        const size_t end = std::min(pointer.find('/'), pointer.size());
        QByteArray step(pointer.data(), static_cast<qsizetype>(end));
        step.replace("~1", "/").replace("~0", "~");
        pointer.remove_prefix(end);
        if (current.isList()) {
            bool isIndex = false;
            const int index = step.toInt(&isIndex);
            current = isIndex && index >= 0 ? current.at(index) : Node();
        } else {
            current = current[std::string_view(step.constData(), static_cast<size_t>(step.size()))];
        }
    }
    return current;
}

} // namespace mesh
