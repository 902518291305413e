// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace touyan::domain {

/// The identifier of each enumerator, as packages, databases and JSON write it ("first_secretary").
/// Not for people: their words are made in application/messages.
template <class Enum>
struct IdentifierNames;

template <class Enum>
[[nodiscard]] constexpr QLatin1String identifierName(Enum value)
{
    for (const auto& [candidate, name] : IdentifierNames<Enum>::values) {
        if (candidate == value)
            return name;
    }
    return {};
}

template <class Enum>
[[nodiscard]] std::optional<Enum> fromIdentifierName(QStringView name)
{
    for (const auto& [candidate, text] : IdentifierNames<Enum>::values) {
        if (name == text)
            return candidate;
    }
    return std::nullopt;
}

} // namespace touyan::domain
