// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/results/previous_standing.h"

#include "application/assessment/assess_postings.h"
#include "application/frozen/find_closing.h"
#include "application/reports/quarterly_report_json.h"

#include <algorithm>

namespace touyan::application {

using domain::PeriodKey;
using domain::Result;

Result<PreviousStanding> standingOf(UseCaseContext& context, const domain::DaySpan& range,
                                    QDate asOf)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    PreviousStanding standing;
    standing.range = range;
    standing.asOf = asOf;
    const PeriodKey quarter = PeriodKey::containing(domain::Cadence::Quarterly, range.first);
    if (quarter.span() == range) {
        TOUYAN_TRY_ASSIGN(const auto closing, findClosing(*work, quarter));
        if (closing) {
            TOUYAN_TRY_ASSIGN(const ClosingDocuments documents,
                              work->closings().documents(closing->id));
            TOUYAN_TRY_ASSIGN(const QuarterlyReport report,
                              quarterlyReportFromJson(documents.report));
            standing.asOf = closing->asOf;
            standing.closed = true;
            standing.counts = report.total;
            for (const ReportPosting& posting : report.postings) {
                if (posting.rank)
                    standing.ranks.emplace(posting.postingCode, *posting.rank);
            }
            return standing;
        }
    }
    TOUYAN_TRY_ASSIGN(const auto assessment,
                      assessPostings(*work, {range, asOf, EntryScope::ConfirmedOnly}));
    standing.counts = assessment->total();
    for (const AssessedPosting& posting : assessment->postings()) {
        if (posting.rank)
            standing.ranks.emplace(assessment->identity(posting).code, *posting.rank);
    }
    return standing;
}

std::vector<RankChange> rankChanges(const Assessment& assessment, const PreviousStanding& previous)
{
    std::vector<RankChange> changes;
    for (const AssessedPosting& posting : assessment.postings()) {
        const PostingIdentity& identity = assessment.identity(posting);
        const auto before = previous.ranks.find(identity.code);
        if (posting.rank && before != previous.ranks.end() && before->second != *posting.rank) {
            changes.push_back({posting.result.posting, identity.personName, identity.unitName,
                               before->second, *posting.rank});
        }
    }
    std::stable_sort(changes.begin(), changes.end(), [](const RankChange& a, const RankChange& b) {
        return a.before - a.now > b.before - b.now;
    });
    return changes;
}

} // namespace touyan::application
