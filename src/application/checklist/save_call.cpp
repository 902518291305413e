// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/checklist/save_call.h"

#include "application/records/save_record.h"
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
    TOUYAN_TRY(completeCode(work, call, u"K"_s));
    TOUYAN_TRY_ASSIGN(const domain::RuleBook rules, work.facts().rules());
    const domain::ItemCodeUse use = domain::itemCodeUse(rules, call.item);
    if (!use.perCallSomewhere)
        return domain::makeError(ErrorCode::CallItemNotPerCall, {use.code});
    if (!call.id.isStored())
        return {};
    TOUYAN_TRY_ASSIGN(const auto recorded, work.attendance().ofCall(call.id));
    for (const Attendance& line : recorded) {
        TOUYAN_TRY_ASSIGN(const domain::Posting posting, work.postings().find(line.posting));
        TOUYAN_TRY(domain::checkAttendance(line, call, posting));
    }
    return {};
}

Result<void> applyMark(AuditedWork& work, const Call& call, const AttendanceMark& mark,
                       const std::vector<Attendance>& recorded, QDate today)
{
    const auto existing =
        std::find_if(recorded.begin(), recorded.end(),
                     [&](const Attendance& line) { return line.posting == mark.posting; });
    const bool known = existing != recorded.end();
    if (!mark.status)
        return known ? work.remove(*existing, mark.posting) : Result<void>();
    if (known && existing->status == *mark.status)
        return {};
    Attendance line = known ? *existing : Attendance();
    line.call = call.id;
    line.posting = mark.posting;
    line.status = *mark.status;
    line.recordedOn = today;
    TOUYAN_TRY_ASSIGN(const domain::Posting posting, work.records().postings().find(mark.posting));
    TOUYAN_TRY(domain::checkAttendance(line, call, posting));
    if (known) {
        TOUYAN_TRY(work.update(*existing, line, mark.posting));
    } else {
        TOUYAN_TRY(work.insert(line, mark.posting));
    }
    return {};
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

Result<void> recordAttendance(UseCaseContext& context, domain::CallId callId,
                              const std::vector<AttendanceMark>& marks)
{
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    TOUYAN_TRY_ASSIGN(const Call call, work.records().calls().find(callId));
    TOUYAN_TRY_ASSIGN(const auto recorded, work.records().attendance().ofCall(callId));
    const QDate today = context.clock.today();
    for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
        const auto again = std::find_if(marks.begin(), mark, [&](const AttendanceMark& earlier) {
            return earlier.posting == mark->posting;
        });
        if (again != mark) {
            TOUYAN_TRY_ASSIGN(const domain::Posting posting,
                              work.records().postings().find(mark->posting));
            return domain::makeError(ErrorCode::AttendanceTwice, {call.code, posting.code});
        }
        TOUYAN_TRY(applyMark(work, call, *mark, recorded, today));
    }
    return work.commit();
}

Result<Adjustment> saveAdjustment(UseCaseContext& context, const Adjustment& adjustment)
{
    return saveRecord<Adjustment>(
        context, adjustment,
        [](UnitOfWork& /*work*/, Adjustment& record) -> Result<void> {
            TOUYAN_TRY(requireText(record.reason, u"reason"_s));
            if (!record.effectiveOn.isValid())
                return domain::makeError(ErrorCode::MissingValue, {u"effective_on"_s});
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
