// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/checklist/save_call.h"

#include "application/checklist/adjustment_record.h"
#include "application/checklist/call_record.h"
#include "application/roster/posting_title.h"
#include "application/writing/audited_states.h"
#include "application/writing/save_record.h"
#include "domain/checklist/entry_rules.h"

#include <algorithm>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::Adjustment;
using domain::Attendance;
using domain::Call;
using domain::ErrorCode;
using domain::Result;

namespace {

Result<void> checkCall(UnitOfWork& work, Call& call)
{
    TOUYAN_TRY(requireText(call.title, u"title"_s));
    if (!call.heldOn.isValid())
        return domain::makeError(ErrorCode::MissingValue, {u"held_on"_s});
    if (!call.forAll && call.audience.empty())
        return domain::makeError(ErrorCode::MissingValue, {u"audience"_s});
    std::sort(call.audience.begin(), call.audience.end());
    TOUYAN_TRY(completeCode(work, call));
    TOUYAN_TRY_ASSIGN(const domain::RuleBook rules, work.facts().rules());
    const domain::ItemCodeUse use = domain::itemCodeUse(rules, call.item);
    if (!use.perCallSomewhere)
        return domain::makeError(ErrorCode::CallItemNotPerCall, {use.code});
    if (!call.id.isStored())
        return {};
    TOUYAN_TRY_ASSIGN(const auto recorded, work.attendance().ofCall(call.id));
    for (const Attendance& line : recorded) {
        TOUYAN_TRY_ASSIGN(const domain::Posting posting, work.postings().find(line.posting));
        TOUYAN_TRY(withTitle(work, posting, domain::checkAttendance(line, call, posting)));
    }
    return {};
}

/// Makes the line stand as `after`; both none is no step.
Result<std::optional<Attendance>> applyChange(AuditedWork& work, const Call& call,
                                              const AttendanceChange& change,
                                              const QString& reason = {})
{
    std::optional<Attendance> stored;
    if (!change.after) {
        if (change.before)
            TOUYAN_TRY(work.remove(*change.before, change.before->posting, reason));
        return stored;
    }
    const domain::PostingId id = change.after->posting;
    TOUYAN_TRY_ASSIGN(const domain::Posting posting, work.records().postings().find(id));
    TOUYAN_TRY(
        withTitle(work.records(), posting, domain::checkAttendance(*change.after, call, posting)));
    if (change.before) {
        TOUYAN_TRY_ASSIGN(stored, work.update(*change.before, *change.after, id, reason));
    } else {
        TOUYAN_TRY_ASSIGN(stored, work.insert(*change.after, id, reason));
    }
    return stored;
}

/// What the mark changes; before and after are the same when it changes nothing.
AttendanceChange changeOf(const Call& call, const AttendanceMark& mark,
                          const std::vector<Attendance>& recorded, QDate today)
{
    AttendanceChange change;
    const auto existing =
        std::find_if(recorded.begin(), recorded.end(),
                     [&](const Attendance& line) { return line.posting == mark.posting; });
    if (existing != recorded.end())
        change.before = *existing;
    if (!mark.status)
        return change;
    change.after = change.before.value_or(Attendance());
    if (change.before && change.before->status == *mark.status)
        return change;
    change.after->call = call.id;
    change.after->posting = mark.posting;
    change.after->status = *mark.status;
    change.after->recordedOn = today;
    return change;
}

/// Undo brings a line back to what the audit shows of it, or takes one away that was made so.
Result<void> checkShown(AuditedStates& shown, const AttendanceChange& change, const Call& call)
{
    if (!change.after && !change.before)
        return {};
    const Attendance& line = change.after ? *change.after : *change.before;
    TOUYAN_TRY_ASSIGN(const bool isShown,
                      change.after ? shown.hasBeen(recordJson(line), line.id.value())
                                   : shown.wasMadeOrRemoved(recordJson(line), line.id.value()));
    const bool isSame =
        !change.after || !change.before ||
        (change.after->call == call.id && change.after->posting == change.before->posting);
    if (!isShown || !isSame)
        return domain::makeError(ErrorCode::RestoreRefused, {u"attendance"_s, call.code});
    return {};
}

/// The same line but for its key and version.
bool sameLine(const std::optional<Attendance>& a, const std::optional<Attendance>& b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return a->status == b->status && a->recordedOn == b->recordedOn;
}

} // namespace

Result<Call> saveCall(UseCaseContext& context, const Call& call)
{
    return saveRecord<Call>(context, call, checkCall);
}

Result<void> removeCall(UseCaseContext& context, const Call& call)
{
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    TOUYAN_TRY_ASSIGN(const auto recorded, work.records().attendance().ofCall(call.id));
    for (const Attendance& line : recorded)
        TOUYAN_TRY(work.remove(line, line.posting));
    TOUYAN_TRY(work.remove(call, std::nullopt));
    return work.commit();
}

Result<std::vector<AttendanceChange>> recordAttendance(UseCaseContext& context,
                                                       domain::CallId callId,
                                                       const std::vector<AttendanceMark>& marks)
{
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    TOUYAN_TRY_ASSIGN(const Call call, work.records().calls().find(callId));
    TOUYAN_TRY_ASSIGN(const auto recorded, work.records().attendance().ofCall(callId));
    const QDate today = context.clock.today();
    std::vector<AttendanceChange> changes;
    for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
        const auto again = std::find_if(marks.begin(), mark, [&](const AttendanceMark& earlier) {
            return earlier.posting == mark->posting;
        });
        if (again != mark) {
            TOUYAN_TRY_ASSIGN(const domain::Posting posting,
                              work.records().postings().find(mark->posting));
            return withTitles(
                work.records(),
                domain::makeError(ErrorCode::AttendanceTwice, {call.code, posting.code}),
                {posting});
        }
        AttendanceChange change = changeOf(call, *mark, recorded, today);
        if (sameLine(change.before, change.after))
            continue;
        TOUYAN_TRY_ASSIGN(change.after, applyChange(work, call, change));
        changes.push_back(std::move(change));
    }
    TOUYAN_TRY(work.commit());
    return changes;
}

std::vector<AttendanceChange> reversed(const std::vector<AttendanceChange>& changes)
{
    std::vector<AttendanceChange> turned;
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        turned.push_back({change->after, change->before});
    return turned;
}

Result<void> restoreAttendance(UseCaseContext& context,
                               const std::vector<AttendanceChange>& changes)
{
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    AuditedStates shown(work.records(), RecordKind::Attendance);
    for (const AttendanceChange& wanted : changes) {
        const Attendance& named = wanted.before ? *wanted.before : *wanted.after;
        TOUYAN_TRY_ASSIGN(const Call call, work.records().calls().find(named.call));
        TOUYAN_TRY_ASSIGN(const auto recorded, work.records().attendance().ofCall(call.id));
        const auto line =
            std::find_if(recorded.begin(), recorded.end(),
                         [&](const Attendance& each) { return each.posting == named.posting; });
        AttendanceChange change;
        if (line != recorded.end())
            change.before = *line;
        if (!sameLine(change.before, wanted.before))
            return domain::makeError(ErrorCode::Conflict, {u"attendance"_s, call.code});
        change.after = wanted.after;
        if (change.before && change.after) {
            change.after->id = change.before->id;
            change.after->rowVersion = change.before->rowVersion;
        }
        TOUYAN_TRY(checkShown(shown, change, call));
        // The audit shows that the step came from an undo.
        TOUYAN_TRY(applyChange(work, call, change, u"undo"_s));
    }
    return work.commit();
}

Result<Adjustment> saveAdjustment(UseCaseContext& context, const Adjustment& adjustment)
{
    return saveRecord<Adjustment>(
        context, adjustment,
        [](UnitOfWork& work, Adjustment& record) -> Result<void> {
            TOUYAN_TRY(completeRecord(work, record));
            if (record.points.millionths() == 0)
                return domain::makeError(ErrorCode::InvalidValue, {u"points"_s, u"0"_s, u"≠ 0"_s});
            return {};
        },
        adjustment.posting);
}

Result<void> removeAdjustment(UseCaseContext& context, const Adjustment& adjustment)
{
    return removeRecord(context, adjustment, adjustment.posting);
}

} // namespace touyan::application
