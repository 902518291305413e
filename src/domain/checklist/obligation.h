// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/period.h"
#include "domain/checklist/call.h"
#include "domain/checklist/checklist.h"
#include "domain/foundation/strong_id.h"
#include "domain/people/posting.h"

#include <QDate>

#include <optional>

namespace touyan::domain {

/// 应完成: one thing that one posting owes (rules 2.1). It belongs to the month, quarter or year
/// that contains its due day.
struct Obligation
{
    PostingId posting;
    const Checklist* checklist = nullptr; ///< the version that made it; lives in the RuleBook
    const ChecklistItem* item = nullptr;  ///< its item there
    std::optional<CallId> call;           ///< set for PerCall
    /// Calendar period for periodic cadences; first day of the posting … due day for Once; the day
    /// held for PerCall.
    DaySpan period;
    QDate due;
    QDate deadline; ///< due + grace days
    int servedDays = 0;
    int awayDays = 0; ///< days of approved leave or free days among the served ones
    /// Exempt because too few days remain without leave and free days; for PerCall: approved leave
    /// on the day held.
    bool exemptByAbsence = false;

    /// Entries recorded later than this day do not count; none: no limit.
    [[nodiscard]] std::optional<QDate> countableUntil() const
    {
        if (!checklist->lateUntilDays)
            return std::nullopt;
        return deadline.addDays(*checklist->lateUntilDays);
    }
    [[nodiscard]] int required() const
    {
        return item->cadence == Cadence::PerCall ? 1 : item->required;
    }
};

/// 免计, 按时, 逾期完成, 逾期未完成, 待完成 (rules 2.2).
enum class ObligationState { Exempt, OnTime, Late, Overdue, Pending };

} // namespace touyan::domain
