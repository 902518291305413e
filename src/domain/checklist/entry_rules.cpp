// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checklist/entry_rules.h"

namespace touyan::domain {

namespace {

constexpr int kDaysAheadOfPeriod = 7;

QString isoText(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

ItemCodeUse itemCodeUse(const RuleBook& rules, ItemCodeId code)
{
    ItemCodeUse use;
    bool allPerCall = true;
    bool allOnce = true;
    for (const Checklist& checklist : rules.checklists()) {
        for (const ChecklistItem& item : checklist.items) {
            if (item.codeId != code)
                continue;
            use.known = true;
            use.code = item.code;
            allPerCall = allPerCall && item.cadence == Cadence::PerCall;
            allOnce = allOnce && item.cadence == Cadence::Once;
            use.perCallSomewhere = use.perCallSomewhere || item.cadence == Cadence::PerCall;
        }
    }
    use.perCallAlways = use.known && allPerCall;
    use.onceAlways = use.known && allOnce;
    return use;
}

Result<void> checkEntry(const Entry& entry, const Posting& posting, const ItemCodeUse& item)
{
    if (!item.known)
        return makeError(ErrorCode::EntryItemUnknown, {item.code});
    if (item.perCallAlways)
        return makeError(ErrorCode::EntryItemPerCall, {item.code});
    if (!posting.range.contains(entry.occurredOn)) {
        return makeError(ErrorCode::EntryOutsidePosting,
                         {isoText(entry.occurredOn), posting.code, isoText(posting.range.first),
                          posting.range.last ? isoText(*posting.range.last) : QString()});
    }
    if (entry.recordedOn && *entry.recordedOn < entry.occurredOn) {
        return makeError(ErrorCode::EntryRecordedBeforeOccurred,
                         {isoText(entry.occurredOn), isoText(*entry.recordedOn)});
    }
    if (entry.period && !item.onceAlways) {
        const DaySpan span = entry.period->span();
        if (intersection(span, posting.range).days() == 0) {
            return makeError(ErrorCode::EntryPeriodOutsidePosting,
                             {entry.period->toString(), posting.code});
        }
        if (entry.occurredOn < span.first.addDays(-kDaysAheadOfPeriod)) {
            return makeError(ErrorCode::EntryBeforePeriod,
                             {isoText(entry.occurredOn), entry.period->toString()});
        }
    }
    return {};
}

Result<void> checkAttendance(const Attendance& attendance, const Call& call, const Posting& posting)
{
    if (!call.addresses(posting.id))
        return makeError(ErrorCode::AttendanceOutsideAudience, {call.code, posting.code});
    if (!posting.range.contains(call.heldOn)) {
        return makeError(ErrorCode::AttendanceNotRunning,
                         {call.code, posting.code, isoText(call.heldOn)});
    }
    if (attendance.status != AttendanceStatus::Excused && attendance.recordedOn < call.heldOn) {
        return makeError(
            ErrorCode::AttendanceBeforeHeld,
            {call.code, posting.code, isoText(attendance.recordedOn), isoText(call.heldOn)});
    }
    return {};
}

bool isAllowed(EntryStep step, EntryStatus status)
{
    switch (step) {
    case EntryStep::Edit:
    case EntryStep::Delete:
        return status != EntryStatus::Confirmed;
    case EntryStep::Submit:
        return status == EntryStatus::Draft || status == EntryStatus::Returned;
    case EntryStep::Confirm:
        return status == EntryStatus::Submitted;
    case EntryStep::Return:
        return status == EntryStatus::Submitted || status == EntryStatus::Confirmed;
    }
    return false;
}

} // namespace touyan::domain
