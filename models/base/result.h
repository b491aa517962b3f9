// SPDX-FileCopyrightText: 2026 The Meshstead authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMetaType>
#include <QObject>
#include <QString>

#include <type_traits>
#include <utility>
#include <variant>

namespace mesh {

/// Why an operation failed: what the user is told, and what the log needs.
struct Error
{
    Q_GADGET
public:
    enum class Code : quint8
    {
        InvalidArgument, ///< the input breaks a rule that the message names
        NotFound, ///< what was asked for is not there
        Conflict, ///< somebody or something else changed it first, or still refers to it
        Io, ///< the disk or the file system refused
        Corrupt, ///< the data on disk are not what they should be
        TooNew, ///< written by a newer version of the program
        Busy, ///< another program or job holds it; trying again later may work
        ReadOnly, ///< it can be looked at but not changed
        Cancelled, ///< the user stopped it
        Denied, ///< it is not this user's to do
        Offline, ///< the other side cannot be reached; trying again later may work
    };
    Q_ENUM(Code)

    Code code = Code::InvalidArgument;
    QString message; ///< translated, fit to be shown: what happened, why, what to do
    QString detail; ///< untranslated, for the log: SQL text, path, position

    bool operator==(const Error&) const = default;
};

/// A value, or the error that stands in its place. The names are those of std::expected, so that C++23 is a search and
/// replace away. There is no empty state, and ignoring one is a warning.
template<typename T = std::monostate>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    const T& value() const&
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    T& value() &
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    T&& value() &&
    {
        Q_ASSERT(has_value());
        return std::move(*std::get_if<0>(&m_state));
    }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    const Error& error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_state);
    }

    /// Runs @p next with the value, or passes the error on.
    template<typename F>
    auto and_then(F&& next) && -> std::invoke_result_t<F, T&&>
    {
        if (!has_value())
            return error();
        return std::forward<F>(next)(std::move(*this).value());
    }

private:
    std::variant<T, Error> m_state;
};

using Status = Result<>;

inline Status ok()
{
    return Status(std::monostate {});
}

} // namespace mesh
