// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "mesh/kind.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace mesh {

using Flag = std::optional<bool>; ///< yes, no, or not said
using Count = std::optional<qint64>;

/// A number as its source wrote it: 0.10 stays 0.10, and nothing is lost beyond 2^53.
struct Decimal
{
    QString text;

    bool operator==(const Decimal&) const = default;
    bool isNull() const { return text.isEmpty(); }
    std::optional<double> toDouble() const; ///< for arithmetic and plots only
    static bool isDecimal(QStringView text); ///< sign, digits, one point, exponent
};

/// Structured content as compact JSON text in UTF-8; empty where there is none.
struct Json
{
    QByteArray text;

    bool operator==(const Json&) const = default;
    bool isNull() const { return text.isEmpty(); }
};

/// The value of any field. Absent is std::monostate; an empty text, list or reference counts as absent. A choice is the
/// qint64 of its index; its FieldInfo says which one.
class Value
{
public:
    using Data = std::variant<std::monostate, bool, qint64, QString, QStringList, QDate, Instant, Uuid, RecordId,
                              std::vector<Uuid>, Json>;

    Value() = default;
    template<typename T>
    requires std::constructible_from<Data, std::in_place_type_t<T>, T>
    explicit Value(T value)
        : m_data(std::in_place_type<T>, std::move(value))
    {
    }

    bool isNull() const { return m_data.index() == 0; }
    /// The value as T, or nullptr where it is another type or absent.
    template<typename T>
    const T* get() const
    {
        return std::get_if<T>(&m_data);
    }
    /// The value as T, or a default T.
    template<typename T>
    T to() const
    {
        const T* value = get<T>();
        return value ? *value : T {};
    }
    const Data& data() const { return m_data; }

    bool operator==(const Value&) const = default;

private:
    Data m_data;
};

} // namespace mesh
