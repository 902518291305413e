// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/obligation.h"
#include "domain/checklist/posting_facts.h"

#include <span>
#include <vector>

namespace touyan::domain {

/// Whether an entry counts for an obligation as of a day, and if not, the first condition of
/// rules 2.2 that it misses, in the order a person would check them.
enum class EntryVerdict {
    Counts,
    OtherItem,      ///< of another item
    OtherPeriod,    ///< of another period, or its explicit period has the shape of another cadence
    OutsidePosting, ///< occurred outside the posting
    WrongKind,      ///< its kind is none of the item's kinds
    NotConfirmed,   ///< draft, submitted or returned
    NotYetRecorded, ///< recorded after the as-of day
    RecordedTooLate ///< recorded after deadline + late_until_days
};

/// The clause of rules 2.2 that decided a state.
enum class StateReason {
    ExemptByAbsence, ///< too few days remain without leave and free days
    ExemptByLeave,   ///< PerCall: approved leave on the day held
    ExemptByExcuse,  ///< PerCall: attendance excused
    FulfilledOnTime, ///< the required-th counting entry was recorded by the deadline
    FulfilledLate,   ///< the required-th counting entry was recorded after the deadline
    Attended,        ///< PerCall: present
    MissedMeeting,   ///< PerCall: absent
    DeadlinePassed,  ///< not fulfilled, and the as-of day is after the deadline
    DeadlineAhead,   ///< not fulfilled, and the as-of day is not after the deadline
    MeetingAhead     ///< PerCall: not yet held on the as-of day
};

/// State of one obligation as of a day.
struct Fulfilment
{
    ObligationState state = ObligationState::Pending;
    StateReason reason = StateReason::DeadlineAhead;
    int counted = 0;                  ///< counting entries, or 1 for presence at a call
    std::optional<QDate> fulfilledOn; ///< recording day of the required-th counting entry
};

/// Judges one entry of the obligation's posting against the obligation as of a day.
[[nodiscard]] EntryVerdict judgeEntry(const EntryFact& entry, const Obligation& obligation,
                                      const DateRange& posting, QDate asOf);

/// Evaluates the obligations of one posting as of a day (rules 2.2). Keeps the posting's entries
/// sorted by item so that a year of obligations costs one pass over the entries of each item. The
/// facts must outlive it.
class FulfilmentEvaluator
{
public:
    FulfilmentEvaluator(const PostingFacts& posting, QDate asOf);

    [[nodiscard]] Fulfilment evaluate(const Obligation& obligation) const;

private:
    [[nodiscard]] Fulfilment evaluateCall(const Obligation& obligation) const;
    [[nodiscard]] std::span<const EntryFact* const> entriesOf(ItemCodeId item) const;

    const PostingFacts& m_posting;
    QDate m_asOf;
    std::vector<const EntryFact*> m_entries; ///< confirmed, recorded by asOf; by item, recordedOn
};

} // namespace touyan::domain
