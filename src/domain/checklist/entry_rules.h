// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/call.h"
#include "domain/checklist/checklist.h"
#include "domain/checklist/entry.h"
#include "domain/foundation/result.h"
#include "domain/people/posting.h"

namespace touyan::domain {

/// What every version of the rules says of an item code, for refusing entries (rules 2.2).
struct ItemCodeUse
{
    QString code;
    bool known = false;         ///< some version has the code
    bool perCallAlways = false; ///< PerCall in every version that has it
    bool perCallSomewhere = false;
    bool onceAlways = false; ///< Once in every version that has it: a given period is ignored
};

[[nodiscard]] ItemCodeUse itemCodeUse(const RuleBook& rules, ItemCodeId code);

/// Refuses an entry that rules 2.2 does not allow: outside its posting, recorded before it
/// occurred, for an unknown or per-call item, with a period that does not touch the posting, or
/// occurred more than 7 days before the first day of its period.
[[nodiscard]] Result<void> checkEntry(const Entry& entry, const Posting& posting,
                                      const ItemCodeUse& item);

/// Refuses attendance outside the audience, on a day the posting does not run, or present/absent
/// recorded before the day held.
[[nodiscard]] Result<void> checkAttendance(const Attendance& attendance, const Call& call,
                                           const Posting& posting);

/// 状态: whether the step is allowed. Submit from draft or returned; confirm and return from
/// submitted; return also from confirmed (a reviewer takes it back); withdraw a draft.
enum class EntryStep { Edit, Submit, Confirm, Return, Delete };
[[nodiscard]] bool isAllowed(EntryStep step, EntryStatus status);

} // namespace touyan::domain
