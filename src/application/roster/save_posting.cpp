// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/roster/save_posting.h"

#include "application/roster/person_record.h"
#include "application/roster/posting_record.h"
#include "application/roster/posting_title.h"
#include "application/writing/save_record.h"
#include "domain/checklist/entry_rules.h"

#include <algorithm>
#include <iterator>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::Posting;
using domain::Result;

namespace {

Result<void> refuseOverlap(UnitOfWork& work, const Posting& posting)
{
    TOUYAN_TRY_ASSIGN(const auto others, work.postings().ofPerson(posting.person));
    for (const Posting& other : others) {
        if (other.id != posting.id && domain::collide(posting, other))
            return withTitles(
                work, domain::makeError(ErrorCode::PostingsOverlap, {posting.code, other.code}),
                {posting, other});
    }
    return {};
}

/// The entry, or the period that it is for, comes after the last day.
bool isAfter(const domain::DateRange& range, const domain::Entry& entry, bool isOnce)
{
    if (!range.last)
        return false;
    const bool isPeriodAfter = entry.period && !isOnce && entry.period->span().first > *range.last;
    return entry.occurredOn > *range.last || isPeriodAfter;
}

Result<void> refuseOrphans(UnitOfWork& work, const Posting& posting)
{
    if (!posting.id.isStored())
        return {};
    EntryFilter filter;
    filter.posting = posting.id;
    TOUYAN_TRY_ASSIGN(const auto entries, work.entries().matching(filter));
    TOUYAN_TRY_ASSIGN(const domain::RuleBook rules, work.facts().rules());
    const auto isOnce = [&rules](const domain::Entry& entry) {
        return domain::itemCodeUse(rules, entry.item).onceAlways;
    };
    std::vector<domain::Entry> later;
    std::copy_if(
        entries.begin(), entries.end(), std::back_inserter(later),
        [&](const domain::Entry& entry) { return isAfter(posting.range, entry, isOnce(entry)); });
    if (!later.empty()) {
        TOUYAN_TRY_ASSIGN(const domain::Person person, work.people().find(posting.person));
        return domain::makeError(ErrorCode::PostingHasRecords,
                                 {person.name, posting.range.last->toString(Qt::ISODate),
                                  QString::number(later.size()),
                                  QString::number(later.front().id.value())});
    }
    for (const domain::Entry& entry : entries) {
        // What the posting's days decide; whether a version still has the item is not asked again.
        domain::ItemCodeUse use;
        use.known = true;
        use.onceAlways = isOnce(entry);
        TOUYAN_TRY(withTitle(work, posting, domain::checkEntry(entry, posting, use)));
    }
    TOUYAN_TRY_ASSIGN(const auto attendance, work.attendance().ofPosting(posting.id));
    for (const domain::Attendance& line : attendance) {
        TOUYAN_TRY_ASSIGN(const domain::Call call, work.calls().find(line.call));
        if (!posting.range.contains(call.heldOn)) {
            return withTitles(
                work,
                domain::makeError(ErrorCode::AttendanceNotRunning,
                                  {call.code, posting.code, call.heldOn.toString(Qt::ISODate)}),
                {posting});
        }
    }
    return {};
}

Result<void> checkPosting(UnitOfWork& work, Posting& posting)
{
    TOUYAN_TRY(completeRecord(work, posting));
    TOUYAN_TRY(refuseOverlap(work, posting));
    return refuseOrphans(work, posting);
}

} // namespace

Result<Posting> savePosting(UseCaseContext& context, const Posting& posting)
{
    return saveRecord<Posting>(context, posting, checkPosting);
}

Result<void> removePosting(UseCaseContext& context, const Posting& posting)
{
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    TOUYAN_TRY(ensureNotFrozen(work.records(), posting.id));
    if (const auto removed = work.remove(posting, std::nullopt); removed.isError())
        return withTitles(work.records(), removed.error(), {posting});
    return work.commit();
}

Result<HandOver> handOverPosting(UseCaseContext& context, const HandOverRequest& request)
{
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    TOUYAN_TRY_ASSIGN(const Posting before, work.records().postings().find(request.outgoing));
    if (request.firstDay <= request.lastDay) {
        return domain::makeError(
            ErrorCode::EndBeforeStart,
            {request.firstDay.toString(Qt::ISODate), request.lastDay.toString(Qt::ISODate)});
    }
    Posting ended = before;
    ended.range.last = request.lastDay;
    TOUYAN_TRY(checkPosting(work.records(), ended));
    HandOver done;
    TOUYAN_TRY_ASSIGN(done.outgoing, work.update(before, ended, std::nullopt));

    domain::PersonId person = request.successor;
    if (request.newSuccessor) {
        domain::Person newcomer = *request.newSuccessor;
        TOUYAN_TRY(completeRecord(work.records(), newcomer));
        TOUYAN_TRY_ASSIGN(done.newcomer, work.insert(newcomer, std::nullopt));
        person = done.newcomer->id;
    }
    Posting successor;
    successor.person = person;
    successor.unit = before.unit;
    successor.role = before.role;
    successor.range.first = request.firstDay;
    successor.round = request.round;
    TOUYAN_TRY(checkPosting(work.records(), successor));
    TOUYAN_TRY_ASSIGN(done.incoming, work.insert(successor, std::nullopt));
    TOUYAN_TRY(work.commit());
    return done;
}

Result<Posting> takeBackHandOver(UseCaseContext& context, const HandOver& done,
                                 const Posting& before)
{
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    UnitOfWork& records = work.records();
    TOUYAN_TRY_ASSIGN(const Posting incoming, records.postings().find(done.incoming.id));
    TOUYAN_TRY(ensureNotFrozen(records, incoming.id));
    if (const auto removed = work.remove(incoming, std::nullopt); removed.isError())
        return withTitles(records, removed.error(), {incoming});
    if (done.newcomer) {
        TOUYAN_TRY_ASSIGN(const domain::Person newcomer, records.people().find(done.newcomer->id));
        TOUYAN_TRY(work.remove(newcomer, std::nullopt));
    }
    TOUYAN_TRY_ASSIGN(const Posting ended, records.postings().find(done.outgoing.id));
    Posting restored = before;
    restored.rowVersion = done.outgoing.rowVersion;
    TOUYAN_TRY(checkPosting(records, restored));
    TOUYAN_TRY_ASSIGN(Posting stored, work.update(ended, std::move(restored), std::nullopt));
    TOUYAN_TRY(work.commit());
    return stored;
}

} // namespace touyan::application
