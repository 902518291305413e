// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/checklist/repeated_entries.h"

#include "application/ports/unit_of_work.h"
#include "domain/foundation/comparable_text.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace touyan::application {

namespace {

/// What an entry is about; two entries of one deed differ in nothing of it.
struct Deed
{
    QDate day;
    QString summary;
    QString kind;
    std::optional<domain::PeriodKey> period;

    [[nodiscard]] bool isSameAs(const Deed& other) const
    {
        return day == other.day && summary == other.summary && kind == other.kind &&
               (period == other.period || isOpenFor(other) || other.isOpenFor(*this));
    }

private:
    /// This period is left open, and the other's is the one that the day lies in.
    [[nodiscard]] bool isOpenFor(const Deed& other) const
    {
        return !period && other.period && other.period->span().contains(day);
    }
};

template <class Source>
Deed deedOf(const Source& source)
{
    return {source.occurredOn, domain::comparableText(source.summary),
            domain::comparableText(source.kind), source.period};
}

/// The entries and requests of one posting and item that have been seen.
struct Seen
{
    std::vector<std::pair<Deed, domain::Entry>> stored;
    std::vector<std::pair<Deed, size_t>> requests;
};

template <class Known>
const Known* findSame(const std::vector<std::pair<Deed, Known>>& known, const Deed& deed)
{
    const auto same = std::find_if(known.begin(), known.end(),
                                   [&deed](const auto& each) { return each.first.isSameAs(deed); });
    return same == known.end() ? nullptr : &same->second;
}

domain::Result<Seen> readStored(UnitOfWork& work, const RecordEntryRequest& request)
{
    EntryFilter filter;
    filter.posting = request.posting;
    filter.item = request.item;
    TOUYAN_TRY_ASSIGN(const auto entries, work.entries().matching(filter));
    Seen seen;
    for (const domain::Entry& entry : entries)
        seen.stored.emplace_back(deedOf(entry), entry);
    return seen;
}

} // namespace

domain::Result<std::vector<RepeatedRequest>>
repeatedRequests(UnitOfWork& work, const std::vector<RecordEntryRequest>& requests)
{
    std::map<std::pair<domain::PostingId, domain::ItemCodeId>, Seen> seenOf;
    std::vector<RepeatedRequest> repeated;
    for (size_t i = 0; i < requests.size(); ++i) {
        const RecordEntryRequest& request = requests[i];
        const std::pair key{request.posting, request.item};
        auto seen = seenOf.find(key);
        if (seen == seenOf.end()) {
            TOUYAN_TRY_ASSIGN(Seen stored, readStored(work, request));
            seen = seenOf.emplace(key, std::move(stored)).first;
        }
        const Deed deed = deedOf(request);
        if (const domain::Entry* entry = findSame(seen->second.stored, deed))
            repeated.push_back({i, *entry, 0});
        else if (const size_t* earlier = findSame(seen->second.requests, deed))
            repeated.push_back({i, std::nullopt, *earlier});
        else
            seen->second.requests.emplace_back(deed, i);
    }
    return repeated;
}

domain::Result<std::vector<RepeatedRequest>>
findRepeatedEntries(UseCaseContext& context, const std::vector<RecordEntryRequest>& requests)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    return repeatedRequests(*work, requests);
}

} // namespace touyan::application
