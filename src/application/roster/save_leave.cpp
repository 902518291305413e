// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/roster/save_leave.h"

#include "application/roster/leave_record.h"
#include "application/writing/save_record.h"

namespace touyan::application {

using domain::FreeDays;
using domain::Leave;
using domain::Result;

Result<Leave> saveLeave(UseCaseContext& context, const Leave& leave)
{
    return saveRecord<Leave>(context, leave, completeRecord<Leave>, leave.posting);
}

Result<void> removeLeave(UseCaseContext& context, const Leave& leave)
{
    return removeRecord(context, leave, leave.posting);
}

Result<FreeDays> saveFreeDays(UseCaseContext& context, const FreeDays& freeDays)
{
    return saveRecord<FreeDays>(context, freeDays);
}

Result<void> removeFreeDays(UseCaseContext& context, const FreeDays& freeDays)
{
    return removeRecord(context, freeDays);
}

} // namespace touyan::application
