// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"
#include "domain/checklist/assessment_score.h"

namespace touyan::application {

/// One item of a posting in a period.
struct PersonItemResult
{
    QString code;
    QString title;
    domain::StateCounts counts;
};

/// How one posting of the person stood at the end of a period.
struct PersonPostingResult
{
    domain::PostingId posting;
    QString postingCode;
    QString unitName;
    domain::StateCounts counts;
    std::vector<PersonItemResult> items; ///< by code
    std::optional<domain::Score> score;
    bool provisional = false;
    std::optional<int> rank;
    std::optional<int> categoryRank;
    int ranked = 0; ///< how many have a rank in the whole list
};

/// One quarter or year of a person. Every posting is scored alone; the counts add up (rules 1).
struct PersonPeriodResult
{
    domain::PeriodKey period;
    QDate asOf;
    bool closed = false;                       ///< the frozen numbers of a closing
    std::vector<PersonPostingResult> postings; ///< by code; those with an obligation

    [[nodiscard]] domain::StateCounts counts() const;
    /// The item over all postings; nothing when none of them owed it.
    [[nodiscard]] std::optional<domain::StateCounts> itemCounts(const QString& code) const;
};

struct PersonRecord
{
    std::vector<PersonPeriodResult> quarters; ///< oldest first, without gaps
    std::vector<PersonPeriodResult> years;    ///< the years of the quarters, oldest first
};

struct PersonRecordRequest
{
    domain::PersonId person;
    domain::PeriodKey lastQuarter;
    int quarters = 8;
    QDate asOf; ///< of what is not closed
};

/// Results of one person over some quarters and their years. Closed quarters give their frozen
/// numbers (rules 2.5), everything else is computed as of the day asked for; years are computed
/// from the year's obligations (rules 2.4).
[[nodiscard]] domain::Result<PersonRecord> listPersonRecord(UseCaseContext& context,
                                                            const PersonRecordRequest& request);

} // namespace touyan::application
