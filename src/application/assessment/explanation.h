// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/assessment/assessment.h"
#include "application/ports/use_case_context.h"

namespace touyan::application {

/// One entry that was looked at for an obligation, with the reason why it counts or not.
struct EntryExplanation
{
    domain::Entry entry;
    domain::EntryVerdict verdict = domain::EntryVerdict::Counts;
};

/// Why one obligation stands as it does. The clause of the rules is named by the state's reason,
/// see messages/explanation_text.h.
struct ObligationExplanation
{
    QString itemCode;
    QString itemTitle;
    domain::Cadence cadence = domain::Cadence::Monthly;
    QString period; ///< period key; the call's title for PerCall; empty for Once
    domain::DaySpan span;
    QDate due;
    QDate deadline;
    std::optional<QDate> countableUntil;
    int required = 1;
    int counted = 0;
    std::optional<QDate> fulfilledOn;
    domain::ObligationState state = domain::ObligationState::Pending;
    domain::StateReason reason = domain::StateReason::DeadlineAhead;
    int servedDays = 0;
    int awayDays = 0;
    int minCoveragePercent = 50;
    int graceDays = 0;
    QStringList kinds;
    QString checklistCode;
    QString checklistTitle;
    std::optional<domain::CallId> call;
    std::optional<domain::Attendance> attendance; ///< PerCall, when recorded
    /// Entries of the item that touch the period, counting ones first; for a missed period also
    /// those that were refused by it.
    std::vector<EntryExplanation> entries;
};

/// How one item enters the score (rules 2.4).
struct ItemExplanation
{
    QString code;
    QString title;
    domain::StateCounts counts;
    std::optional<domain::ExactDecimal> points; ///< none: nothing decided, does not enter
    qint64 lateCreditMillionths = 0;            ///< Σ of late credit per cent of the late ones
};

/// Why a posting has no obligation in a range (rules 2.1).
enum class NothingOwed {
    NotFirstSecretary, ///< the checklist binds first secretaries only
    NotServing,        ///< the posting does not run on any day of the range
    NoChecklist,       ///< no version is in force for it on any of its days in the range
    NothingDue         ///< no due day in the range, or too few days served in each period
};

/// Why one posting has its counts, score and rank over a range as of a day.
struct PostingExplanation
{
    domain::PostingId posting;
    PostingIdentity identity;
    domain::DateRange postingRange;
    domain::DaySpan range;
    QDate asOf;
    QString category;
    domain::StateCounts counts;
    std::vector<ItemExplanation> items;
    std::vector<domain::Adjustment> adjustments; ///< effective in the range
    domain::ExactDecimal adjustmentSum;
    domain::ExactDecimal adjustmentApplied;
    std::optional<domain::Score> score;
    bool provisional = false;
    std::optional<int> rank;
    std::optional<int> categoryRank;
    int ranked = 0; ///< how many have a rank
    int categoryRanked = 0;
    std::vector<ObligationExplanation> obligations; ///< by item position, due day
    std::optional<NothingOwed> nothingOwed;         ///< set when it has none of any item
};

/// Explains one posting of an assessment whose facts were loaded with EntryScope::AllWithDetails.
/// item empty: all items.
[[nodiscard]] PostingExplanation explain(const Assessment& assessment,
                                         const AssessedPosting& posting, const QString& item = {});

struct ExplainRequest
{
    domain::PostingId posting;
    QString item; ///< empty: all
    domain::DaySpan range;
    QDate asOf;
};

/// The same as a use case. A posting without obligations in the range has its identity and
/// nothingOwed only. ErrorCode::NotFound when there is no such posting.
[[nodiscard]] domain::Result<PostingExplanation> explainPosting(UseCaseContext& context,
                                                                const ExplainRequest& request);

} // namespace touyan::application
