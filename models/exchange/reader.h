// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "exchange/issue.h"
#include "exchange/tree.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <initializer_list>

namespace mesh {

/// What every format reader uses to take values out of a tree: a value of the wrong kind becomes an issue and an absent
/// value, never a failure of the file.
class Reader
{
public:
    explicit Reader(Issues& issues)
        : m_issues(issues)
    {
    }

    void note(const Node& at, const QString& message) { add(Issue::Severity::Note, at, message); }
    void warning(const Node& at, const QString& message) { add(Issue::Severity::Warning, at, message); }
    void error(const Node& at, const QString& message) { add(Issue::Severity::Error, at, message); }
    /// What would have become a record of this kind is left out whole.
    void refuse(const Node& at, Kind kind, const QString& message) { add(Issue::Severity::Error, at, message, kind); }

    /// A text; a number or boolean in its place is taken as written. Null where absent.
    QString text(const Node& map, std::string_view key);
    /// The first of these keys that is there.
    QString text(const Node& map, std::initializer_list<std::string_view> keys);
    std::optional<bool> flag(const Node& map, std::string_view key);
    std::optional<qint64> count(const Node& map, std::string_view key);
    /// The texts of a list; a single text counts as a list of one.
    QStringList texts(const Node& map, std::string_view key);
    Node list(const Node& map, std::string_view key); ///< missing, with an issue, where it is something else
    Node map(const Node& map, std::string_view key);
    /// Tells which of these are missing in @p node, whose name for people is @p what.
    void require(const Node& node, const QString& what, std::initializer_list<std::string_view> keys);

    /// The entries of a map that are not among the known ones: what must be kept though we have no field for it.
    static QJsonObject others(const Node& map, std::initializer_list<std::string_view> known);

private:
    void add(Issue::Severity severity, const Node& at, const QString& message, Kind refused = Kind::None);
    QString scalarText(const Node& value);

    Issues& m_issues;
};

} // namespace mesh
