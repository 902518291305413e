// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/error.h"

#include <QtGlobal>

#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace touyan::domain {

/// Either a value or an Error. No implicit bool: ask isOk() or isError(). Reading the side that is
/// not there is a programming error and ends the program.
template <class T>
class [[nodiscard]] Result
{
public:
    using Value = T;

    Result(T value) // NOLINT(google-explicit-constructor): a plain return must do
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool isOk() const { return m_state.index() == 0; }
    [[nodiscard]] bool isError() const { return m_state.index() == 1; }
    [[nodiscard]] const T& value() const&
    {
        Q_ASSERT(isOk());
        return std::get<0>(m_state);
    }
    [[nodiscard]] T& value() &
    {
        Q_ASSERT(isOk());
        return std::get<0>(m_state);
    }
    [[nodiscard]] T&& value() &&
    {
        Q_ASSERT(isOk());
        return std::get<0>(std::move(m_state));
    }
    [[nodiscard]] const Error& error() const
    {
        Q_ASSERT(isError());
        return std::get<1>(m_state);
    }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_error(std::move(error))
    {
    }

    [[nodiscard]] bool isOk() const { return !m_error.has_value(); }
    [[nodiscard]] bool isError() const { return m_error.has_value(); }
    [[nodiscard]] const Error& error() const
    {
        Q_ASSERT(isError());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

/// Shorthand for the usual failure: makeError(ErrorCode::NotFound, {kind, code}).
inline Error makeError(ErrorCode code, QStringList arguments = {}, QString detail = {})
{
    return Error{code, std::move(arguments), std::move(detail)};
}

} // namespace touyan::domain

/// Leaves the function with the error of EXPRESSION when it failed; for results without a value.
#define TOUYAN_TRY(EXPRESSION)                                                                     \
    do {                                                                                           \
        if (auto&& touyanResult = (EXPRESSION); touyanResult.isError())                            \
            return touyanResult.error();                                                           \
    } while (false)

#define TOUYAN_CONCAT_INNER(A, B) A##B
#define TOUYAN_CONCAT(A, B) TOUYAN_CONCAT_INNER(A, B)
#define TOUYAN_TRY_ASSIGN_INNER(RESULT, TARGET, EXPRESSION)                                        \
    auto RESULT = (EXPRESSION);                                                                    \
    if (RESULT.isError())                                                                          \
        return RESULT.error();                                                                     \
    TARGET = std::move(RESULT).value()

/// TOUYAN_TRY_ASSIGN(auto unit, units.find(id)): declares the value, or leaves with the error.
#define TOUYAN_TRY_ASSIGN(TARGET, EXPRESSION)                                                      \
    TOUYAN_TRY_ASSIGN_INNER(TOUYAN_CONCAT(touyanResult, __LINE__), TARGET, EXPRESSION)
