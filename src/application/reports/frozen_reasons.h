// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/frozen_archive.h"
#include "domain/checklist/fulfilment.h"

namespace touyan::domain {

template <>
struct IdentifierNames<EntryVerdict>
{
    static constexpr std::array values{
        std::pair{EntryVerdict::Counts, QLatin1String("counts")},
        std::pair{EntryVerdict::OtherItem, QLatin1String("other_item")},
        std::pair{EntryVerdict::OtherPeriod, QLatin1String("other_period")},
        std::pair{EntryVerdict::OutsidePosting, QLatin1String("outside_posting")},
        std::pair{EntryVerdict::WrongKind, QLatin1String("wrong_kind")},
        std::pair{EntryVerdict::NotConfirmed, QLatin1String("not_confirmed")},
        std::pair{EntryVerdict::NotYetRecorded, QLatin1String("not_yet_recorded")},
        std::pair{EntryVerdict::RecordedTooLate, QLatin1String("recorded_too_late")}};
};

template <>
struct IdentifierNames<StateReason>
{
    static constexpr std::array values{
        std::pair{StateReason::ExemptByAbsence, QLatin1String("exempt_by_absence")},
        std::pair{StateReason::ExemptByLeave, QLatin1String("exempt_by_leave")},
        std::pair{StateReason::ExemptByExcuse, QLatin1String("exempt_by_excuse")},
        std::pair{StateReason::FulfilledOnTime, QLatin1String("fulfilled_on_time")},
        std::pair{StateReason::FulfilledLate, QLatin1String("fulfilled_late")},
        std::pair{StateReason::Attended, QLatin1String("attended")},
        std::pair{StateReason::MissedMeeting, QLatin1String("missed_meeting")},
        std::pair{StateReason::DeadlinePassed, QLatin1String("deadline_passed")},
        std::pair{StateReason::DeadlineAhead, QLatin1String("deadline_ahead")},
        std::pair{StateReason::MeetingAhead, QLatin1String("meeting_ahead")}};
};

} // namespace touyan::domain

namespace touyan::application {

// Closings made before the names were written hold these numbers.
template <>
struct NumbersOfOld<domain::EntryVerdict>
{
    static constexpr std::array values{
        domain::EntryVerdict::Counts,         domain::EntryVerdict::OtherItem,
        domain::EntryVerdict::OtherPeriod,    domain::EntryVerdict::OutsidePosting,
        domain::EntryVerdict::WrongKind,      domain::EntryVerdict::NotConfirmed,
        domain::EntryVerdict::NotYetRecorded, domain::EntryVerdict::RecordedTooLate};
};

template <>
struct NumbersOfOld<domain::StateReason>
{
    static constexpr std::array values{
        domain::StateReason::ExemptByAbsence, domain::StateReason::ExemptByLeave,
        domain::StateReason::ExemptByExcuse,  domain::StateReason::FulfilledOnTime,
        domain::StateReason::FulfilledLate,   domain::StateReason::Attended,
        domain::StateReason::MissedMeeting,   domain::StateReason::DeadlinePassed,
        domain::StateReason::DeadlineAhead,   domain::StateReason::MeetingAhead};
};

} // namespace touyan::application
