// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/cadence.h"
#include "domain/checklist/call.h"
#include "domain/checklist/entry.h"
#include "domain/checklist/obligation.h"
#include "domain/people/people_names.h"

namespace touyan::domain {

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

} // namespace touyan::domain
