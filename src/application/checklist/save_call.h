// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"

#include <vector>

namespace touyan::application {

/// Saves 会议 / 培训通知. The item must be per_call in some checklist version. Changing the day or
/// the audience is refused while recorded attendance would fall outside.
[[nodiscard]] domain::Result<domain::Call> saveCall(UseCaseContext& context,
                                                    const domain::Call& call);

/// A cancelled call is deleted with its attendance, and audited; it is not excused (rules 2.1).
[[nodiscard]] domain::Result<void> removeCall(UseCaseContext& context, const domain::Call& call);

/// Attendance of one posting at a call; no status: none was taken (a recorded one is removed).
struct AttendanceMark
{
    domain::PostingId posting;
    std::optional<domain::AttendanceStatus> status;
};

/// One line of attendance before and after a use case; before is none when it was made, after when
/// it was taken away.
struct AttendanceChange
{
    std::optional<domain::Attendance> before;
    std::optional<domain::Attendance> after;
};

/// Records the attendance list of a call as it should stand, all or none. New or changed lines are
/// recorded today; lines that stay as they are keep their day and are no change.
[[nodiscard]] domain::Result<std::vector<AttendanceChange>>
recordAttendance(UseCaseContext& context, domain::CallId call,
                 const std::vector<AttendanceMark>& marks);

/// The changes that take the given ones back, the last first.
[[nodiscard]] std::vector<AttendanceChange> reversed(const std::vector<AttendanceChange>& changes);

/// Makes each line stand as `after` again, with the day it was recorded on, all or none: undo and
/// redo of recordAttendance(). ErrorCode::Conflict when a line does not stand as `before` any more,
/// ErrorCode::RestoreRefused for a line that the audit does not show.
[[nodiscard]] domain::Result<void> restoreAttendance(UseCaseContext& context,
                                                     const std::vector<AttendanceChange>& changes);

/// Saves 加减分; points other than 0 and a reason are required (rules 2.4).
[[nodiscard]] domain::Result<domain::Adjustment>
saveAdjustment(UseCaseContext& context, const domain::Adjustment& adjustment);
[[nodiscard]] domain::Result<void> removeAdjustment(UseCaseContext& context,
                                                    const domain::Adjustment& adjustment);

} // namespace touyan::application
