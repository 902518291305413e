// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"

#include <vector>

namespace touyan::application {

/// What a clerk types for one entry.
struct RecordEntryRequest
{
    domain::PostingId posting;
    domain::ItemCodeId item;
    QDate occurredOn;
    QString summary;
    QString place;
    std::optional<int> peopleCount;
    QString kind;
    std::optional<domain::PeriodKey> period;
    bool submit = true;          ///< false: keep as 草稿
    bool evenIfRepeated = false; ///< somebody has said that it is no repetition
};

/// What was typed for an entry, as a request for the same posting and item.
[[nodiscard]] RecordEntryRequest requestOf(const domain::Entry& entry);

/// The entry with what the request says: day, kind, summary, place, people count and period.
/// Posting and item, status and recorded on stay.
[[nodiscard]] domain::Entry withTyped(domain::Entry entry, const RecordEntryRequest& request);

/// The entry that a request makes when it is recorded today; without id and code.
[[nodiscard]] domain::Entry entryOf(const RecordEntryRequest& request, QDate today);

/// One entry before and after a use case; before is none when it was made, after when it was
/// removed. Undo hands the list, turned round, to restoreEntries().
struct EntryChange
{
    std::optional<domain::Entry> before;
    std::optional<domain::Entry> after;
    /// The files that went with a removed entry, or come back with one that is made again; their
    /// bytes stay in the store.
    std::vector<Attachment> attachments = {};
};

struct RefusedRequest
{
    size_t index = 0; ///< into the requests
    domain::Error error;
};

/// A request that says what an entry, or an earlier request, says already.
struct RepeatedRequest
{
    size_t index = 0;                    ///< into the requests
    std::optional<domain::Entry> stored; ///< none: the earlier request
    size_t earlier = 0;                  ///< into the requests
};

struct RecordEntriesOutcome
{
    std::vector<EntryChange> changes;
    std::vector<RefusedRequest> refused;   ///< not empty: nothing was written
    std::vector<RepeatedRequest> repeated; ///< not empty: nothing was written
};

/// What becomes of requests that are repeated: taken, or asked back about unless the request says
/// evenIfRepeated.
enum class Repetitions { Take, AskBack };

/// Records entries, all or none; recorded on is today (rules 2.2). Every refused request is
/// listed.
[[nodiscard]] domain::Result<RecordEntriesOutcome>
recordEntries(UseCaseContext& context, const std::vector<RecordEntryRequest>& requests,
              Repetitions repetitions = Repetitions::Take);

} // namespace touyan::application
