// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonValue>
#include <QString>

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mesh {

class Tree;

/// A place in a document that was read from JSON or YAML: a map in source order, a list, a scalar, or nothing.
/// A handle as cheap as a pointer; the Tree must outlive it. Looking into something of another kind is not an error but
/// gives the missing node, so that a reader never has to check each step of a path.
class Node
{
public:
    Node() = default;

    bool isMissing() const { return !m_tree; }
    explicit operator bool() const { return m_tree != nullptr; }
    bool isMap() const;
    bool isList() const;
    bool isScalar() const; ///< null included
    bool isNull() const; ///< a plain scalar null, ~ or nothing
    bool isString() const; ///< quoted, or plain and neither null, boolean nor number
    bool isNumber() const; ///< plain, as of YAML 1.2 core and JSON

    std::string_view key() const; ///< within its map, else empty
    QString keyString() const;
    std::string_view text() const; ///< of a scalar, as its author wrote it (quotes and escapes resolved)
    QString string() const; ///< text() of a scalar that is not null, else a null string
    std::optional<bool> boolean() const; ///< of a plain true or false
    std::optional<qint64> integer() const;
    std::optional<double> number() const;

    int size() const; ///< entries of a map or list
    Node operator[](std::string_view key) const; ///< the last entry of this name, as parsers do
    Node at(int index) const;
    Node firstOf(std::initializer_list<std::string_view> keys) const; ///< the first of these that is there and not null

    int line() const; ///< from 1
    int column() const; ///< from 1
    QString pointer() const; ///< where it stands in its document
    QJsonValue toJson() const; ///< the whole subtree; numbers that a double cannot hold stay text

    class Iterator
    {
    public:
        using value_type = Node;
        using difference_type = std::ptrdiff_t;

        Iterator() = default;
        Node operator*() const;
        Iterator& operator++();
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator&) const = default;

    private:
        friend class Node;
        const Tree* m_tree = nullptr;
        quint32 m_slot = 0;
    };
    Iterator begin() const;
    Iterator end() const { return {}; }

private:
    friend class Tree;
    friend class TreeBuilder;
    friend class References;
    const Tree* m_tree = nullptr; ///< of the slot
    const Tree* m_valueTree = nullptr; ///< differs where a reference leads into another file
    quint32 m_slot = 0; ///< carries key and position in the parent
    quint32 m_value = 0; ///< carries the content; differs from the slot for an alias
};

/// A document, or several of one file, as a compact arena. Built once by TreeBuilder, then immutable; safe to share.
class Tree
{
public:
    enum class Kind : quint8
    {
        Scalar,
        Map,
        List,
        Alias, ///< stands for another node of this tree
        Foreign, ///< stands for a node of another tree
    };

    Tree() = default;
    Tree(const Tree&) = delete;
    Tree& operator=(const Tree&) = delete;

    int documentCount() const { return static_cast<int>(m_roots.size()); }
    Node document(int index) const;
    Node root() const { return document(0); }
    size_t nodeCount() const { return m_nodes.size(); }
    /// The scalar or container that stands at or closest before this position.
    Node nodeAt(int line, int column) const;
    /// The node a JSON pointer leads to, missing where there is none.
    Node resolve(std::string_view pointer, int document = 0) const;

private:
    friend class Node;
    friend class Node::Iterator;
    friend class TreeBuilder;
    friend class References;

    static constexpr quint32 none = 0xffffffff;

    struct Data
    {
        std::string_view key;
        std::string_view text;
        quint32 line = 0;
        quint32 column = 0;
        quint32 parent = none;
        quint32 next = none; ///< sibling
        quint32 first = none; ///< child; of an alias its target; of a foreign node the index into m_foreign
        quint32 count = 0; ///< children that are not shadowed
        quint32 index = 0; ///< among all children of the parent
        Kind kind = Kind::Scalar;
        bool plain = false; ///< a scalar without quotes: may be null, boolean or number
        bool shadowed = false; ///< a later entry of the same map has the same key
    };
    struct Foreign
    {
        std::shared_ptr<const Tree> tree;
        quint32 value = 0;
    };

    Node node(quint32 slot) const;
    quint32 visible(quint32 slot) const; ///< slot or the first sibling after it that is not shadowed

    std::vector<Data> m_nodes;
    std::vector<quint32> m_roots;
    std::vector<Foreign> m_foreign;
    QByteArray m_source; ///< keys and texts point into it ...
    std::deque<std::string> m_texts; ///< ... or in here, where escapes had to be resolved
};

} // namespace mesh
