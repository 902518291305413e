// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/period.h"
#include "domain/checklist/checklist.h"
#include "domain/foundation/strong_id.h"
#include "domain/people/posting.h"

#include <QDate>
#include <QString>

#include <optional>

namespace touyan::domain {

using EntryId = StrongId<struct EntryTag>;

/// 草稿 → 已报 → 已审 or 退回 (rules 2.2).
enum class EntryStatus { Draft, Submitted, Confirmed, Returned };

/// 登记: what a first secretary did.
struct Entry
{
    EntryId id;
    int rowVersion = 0;
    QString code;
    PostingId posting;
    ItemCodeId item;
    QDate occurredOn; ///< 发生日期
    std::optional<QDate>
        recordedOn; ///< 登记日期: first submission; none for a draft never submitted
    EntryStatus status = EntryStatus::Draft;
    QString kind;
    QString summary;
    QString place;
    std::optional<int> peopleCount;
    /// Explicit period; none: the period of the obligation's cadence that contains occurredOn.
    std::optional<PeriodKey> period;
    QString returnReason; ///< why the reviewer returned it; empty otherwise

    /// The day that places the entry in time: the last day of its explicit period, else occurredOn.
    [[nodiscard]] QDate countsOn() const { return period ? period->span().last : occurredOn; }
    friend bool operator==(const Entry&, const Entry&) = default;
};

/// The part of an entry that the rules look at.
struct EntryFact
{
    EntryId id;
    ItemCodeId item;
    QDate occurredOn;
    QDate recordedOn; ///< invalid for a draft never submitted
    EntryStatus status = EntryStatus::Draft;
    std::optional<PeriodKey> period;
    QString kind;
};

[[nodiscard]] inline EntryFact factOf(const Entry& entry)
{
    return {entry.id,     entry.item,   entry.occurredOn, entry.recordedOn.value_or(QDate()),
            entry.status, entry.period, entry.kind};
}

} // namespace touyan::domain
