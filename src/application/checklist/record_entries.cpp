// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/checklist/record_entries.h"

#include "application/checklist/entry_check.h"
#include "application/checklist/repeated_entries.h"
#include "application/writing/audited_work.h"

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::Entry;
using domain::Result;

namespace {

constexpr int kCodeDigits = 7;

} // namespace

RecordEntryRequest requestOf(const Entry& entry)
{
    RecordEntryRequest request;
    request.posting = entry.posting;
    request.item = entry.item;
    request.occurredOn = entry.occurredOn;
    request.summary = entry.summary;
    request.place = entry.place;
    request.peopleCount = entry.peopleCount;
    request.kind = entry.kind;
    request.period = entry.period;
    return request;
}

Entry withTyped(Entry entry, const RecordEntryRequest& request)
{
    entry.occurredOn = request.occurredOn;
    entry.kind = request.kind;
    entry.summary = request.summary;
    entry.place = request.place;
    entry.peopleCount = request.peopleCount;
    entry.period = request.period;
    return entry;
}

Entry entryOf(const RecordEntryRequest& request, QDate today)
{
    Entry entry;
    entry.posting = request.posting;
    entry.item = request.item;
    entry.status = request.submit ? domain::EntryStatus::Submitted : domain::EntryStatus::Draft;
    if (request.submit)
        entry.recordedOn = today;
    return withTyped(std::move(entry), request);
}

Result<RecordEntriesOutcome> recordEntries(UseCaseContext& context,
                                           const std::vector<RecordEntryRequest>& requests,
                                           Repetitions repetitions)
{
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    EntryCheck check(work.records());
    RecordEntriesOutcome outcome;
    if (repetitions == Repetitions::AskBack) {
        TOUYAN_TRY_ASSIGN(outcome.repeated, repeatedRequests(work.records(), requests));
        std::erase_if(outcome.repeated, [&requests](const RepeatedRequest& each) {
            return requests[each.index].evenIfRepeated;
        });
        if (!outcome.repeated.empty())
            return outcome;
    }
    const QDate today = context.clock.today();
    for (size_t i = 0; i < requests.size(); ++i) {
        Entry entry = entryOf(requests[i], today);
        if (const auto allowed = check.check(entry); allowed.isError()) {
            if (!EntryCheck::isRefusal(allowed.error()))
                return allowed.error();
            outcome.refused.push_back({i, allowed.error()});
            continue;
        }
        TOUYAN_TRY_ASSIGN(entry.code, work.records().entries().nextCode(u"E"_s, kCodeDigits));
        const domain::PostingId posting = entry.posting;
        TOUYAN_TRY_ASSIGN(Entry stored, work.insert(std::move(entry), posting));
        outcome.changes.push_back({std::nullopt, std::move(stored)});
    }
    if (!outcome.refused.empty()) {
        outcome.changes.clear();
        return outcome;
    }
    TOUYAN_TRY(work.commit());
    return outcome;
}

} // namespace touyan::application
