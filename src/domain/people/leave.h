// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/civil_date_range.h"
#include "domain/foundation/strong_id.h"
#include "domain/people/posting.h"

#include <QString>

namespace touyan::domain {

using LeaveId = StrongId<struct LeaveTag>;
using FreeDaysId = StrongId<struct FreeDaysTag>;

/// 请假: a date range of a posting; counts only when approved, an open one runs on (rules 1).
struct Leave
{
    LeaveId id;
    int rowVersion = 0;
    PostingId posting;
    DateRange range;
    QString reason;
    bool approved = false;

    friend bool operator==(const Leave&, const Leave&) = default;
};

/// 免计日: a date range that the office declares free for everyone (rules 1).
struct FreeDays
{
    FreeDaysId id;
    int rowVersion = 0;
    DateRange range;
    QString reason;

    friend bool operator==(const FreeDays&, const FreeDays&) = default;
};

} // namespace touyan::domain
