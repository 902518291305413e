// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/catalogue/typed_access.h"
#include "application/checklist/adjustment_record.h"
#include "application/checklist/save_call.h"
#include "application/rectification/rectification_item_record.h"
#include "application/rectification/save_rectification_item.h"
#include "application/roster/leave_record.h"
#include "application/roster/person_record.h"
#include "application/roster/posting_record.h"
#include "application/roster/save_leave.h"
#include "application/roster/save_person.h"
#include "application/roster/save_posting.h"
#include "application/roster/save_unit.h"
#include "application/roster/unit_record.h"

namespace touyan::application {

// The records that are saved and removed by the use cases of their feature, for pages, undo and
// ledgers that know their schema only.

[[nodiscard]] inline const RecordAccess& unitAccess()
{
    static const TypedAccess<domain::Unit> access(saveUnit, removeUnit);
    return access;
}

[[nodiscard]] inline const RecordAccess& categoryChangeAccess()
{
    static const TypedAccess<domain::UnitCategoryChange> access(changeUnitCategory,
                                                                removeUnitCategoryChange);
    return access;
}

[[nodiscard]] inline const RecordAccess& personAccess()
{
    static const TypedAccess<domain::Person> access(savePerson, removePerson);
    return access;
}

[[nodiscard]] inline const RecordAccess& postingAccess()
{
    static const TypedAccess<domain::Posting> access(savePosting, removePosting);
    return access;
}

[[nodiscard]] inline const RecordAccess& leaveAccess()
{
    static const TypedAccess<domain::Leave> access(saveLeave, removeLeave);
    return access;
}

[[nodiscard]] inline const RecordAccess& adjustmentAccess()
{
    static const TypedAccess<domain::Adjustment> access(saveAdjustment, removeAdjustment);
    return access;
}

[[nodiscard]] inline const RecordAccess& freeDaysAccess()
{
    static const TypedAccess<domain::FreeDays> access(saveFreeDays, removeFreeDays);
    return access;
}

[[nodiscard]] inline const RecordAccess& rectificationAccess()
{
    static const TypedAccess<domain::RectificationItem> access(saveRectificationItem,
                                                               removeRectificationItem);
    return access;
}

} // namespace touyan::application
