// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/cadence.h"
#include "domain/checklist/call.h"
#include "domain/checklist/entry.h"
#include "domain/checklist/obligation.h"
#include "domain/people/person.h"
#include "domain/people/posting.h"

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

template <>
struct IdentifierNames<Gender>
{
    static constexpr std::array values{std::pair{Gender::Male, QLatin1String("male")},
                                       std::pair{Gender::Female, QLatin1String("female")}};
};

template <>
struct IdentifierNames<DispatchLevel>
{
    static constexpr std::array values{
        std::pair{DispatchLevel::City, QLatin1String("city")},
        std::pair{DispatchLevel::District, QLatin1String("district")},
        std::pair{DispatchLevel::Township, QLatin1String("township")}};
};

template <>
struct IdentifierNames<Role>
{
    static constexpr std::array values{
        std::pair{Role::FirstSecretary, QLatin1String("first_secretary")},
        std::pair{Role::PartySecretary, QLatin1String("party_secretary")}};
};

template <>
struct IdentifierNames<Cadence>
{
    static constexpr std::array values{std::pair{Cadence::Weekly, QLatin1String("weekly")},
                                       std::pair{Cadence::Monthly, QLatin1String("monthly")},
                                       std::pair{Cadence::Quarterly, QLatin1String("quarterly")},
                                       std::pair{Cadence::Yearly, QLatin1String("yearly")},
                                       std::pair{Cadence::Once, QLatin1String("once")},
                                       std::pair{Cadence::PerCall, QLatin1String("per_call")}};
};

template <>
struct IdentifierNames<EntryStatus>
{
    static constexpr std::array values{
        std::pair{EntryStatus::Draft, QLatin1String("draft")},
        std::pair{EntryStatus::Submitted, QLatin1String("submitted")},
        std::pair{EntryStatus::Confirmed, QLatin1String("confirmed")},
        std::pair{EntryStatus::Returned, QLatin1String("returned")}};
};

template <>
struct IdentifierNames<AttendanceStatus>
{
    static constexpr std::array values{
        std::pair{AttendanceStatus::Present, QLatin1String("present")},
        std::pair{AttendanceStatus::Excused, QLatin1String("excused")},
        std::pair{AttendanceStatus::Absent, QLatin1String("absent")}};
};

template <>
struct IdentifierNames<ObligationState>
{
    static constexpr std::array values{
        std::pair{ObligationState::Exempt, QLatin1String("exempt")},
        std::pair{ObligationState::OnTime, QLatin1String("on_time")},
        std::pair{ObligationState::Late, QLatin1String("late")},
        std::pair{ObligationState::Overdue, QLatin1String("overdue")},
        std::pair{ObligationState::Pending, QLatin1String("pending")}};
};

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
