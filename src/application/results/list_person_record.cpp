// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/results/list_person_record.h"

#include "application/assessment/assess_postings.h"
#include "application/frozen/find_closing.h"
#include "application/reports/quarterly_report_json.h"

#include <algorithm>

namespace touyan::application {

using domain::PeriodKey;
using domain::Posting;
using domain::Result;
using domain::StateCounts;

namespace {

bool owesIn(const std::vector<Posting>& postings, const domain::DaySpan& span)
{
    return std::any_of(postings.begin(), postings.end(), [&span](const Posting& posting) {
        return posting.role == domain::Role::FirstSecretary &&
               domain::intersection(span, posting.range).days() > 0;
    });
}

PersonPostingResult resultOf(const QuarterlyReport& report, const ReportPosting& row,
                             domain::PostingId posting)
{
    PersonPostingResult result;
    result.posting = posting;
    result.postingCode = row.postingCode;
    result.unitName = row.unitName;
    result.counts = row.counts;
    result.score = row.score;
    result.provisional = row.provisional;
    result.rank = row.rank;
    result.categoryRank = row.categoryRank;
    result.ranked = static_cast<int>(
        std::count_if(report.postings.begin(), report.postings.end(),
                      [](const ReportPosting& other) { return other.rank.has_value(); }));
    for (const ReportItemResult& item : row.items) {
        const auto titled =
            std::find_if(report.items.begin(), report.items.end(),
                         [&item](const ReportItem& known) { return known.code == item.itemCode; });
        result.items.push_back(
            {item.itemCode, titled != report.items.end() ? titled->title : QString(), item.counts});
    }
    return result;
}

PersonPostingResult resultOf(const Assessment& assessment, const AssessedPosting& posting)
{
    const PostingIdentity& identity = assessment.identity(posting);
    PersonPostingResult result;
    result.posting = posting.result.posting;
    result.postingCode = identity.code;
    result.unitName = identity.unitName;
    result.counts = posting.result.counts;
    result.score = posting.result.score;
    result.provisional = posting.result.isProvisional();
    result.rank = posting.rank;
    result.categoryRank = posting.categoryRank;
    result.ranked = static_cast<int>(
        std::count_if(assessment.postings().begin(), assessment.postings().end(),
                      [](const AssessedPosting& other) { return other.rank.has_value(); }));
    for (const domain::ItemAssessment& item : posting.result.items)
        result.items.push_back({item.code, item.title, item.counts});
    return result;
}

Result<PersonPeriodResult> computed(UnitOfWork& work, const std::vector<Posting>& postings,
                                    const PeriodKey& period, QDate asOf)
{
    PersonPeriodResult result{period, asOf, false, {}};
    if (!owesIn(postings, period.span()))
        return result;
    TOUYAN_TRY_ASSIGN(const auto assessment,
                      assessPostings(work, {period.span(), asOf, EntryScope::ConfirmedOnly}));
    for (const Posting& posting : postings) {
        if (const AssessedPosting* assessed = assessment->find(posting.id))
            result.postings.push_back(resultOf(*assessment, *assessed));
    }
    return result;
}

Result<PersonPeriodResult> quarterOf(UnitOfWork& work, const std::vector<Posting>& postings,
                                     const PeriodKey& quarter, QDate asOf)
{
    TOUYAN_TRY_ASSIGN(const auto closing, findClosing(work, quarter));
    if (!closing)
        return computed(work, postings, quarter, asOf);
    TOUYAN_TRY_ASSIGN(const ClosingDocuments documents, work.closings().documents(closing->id));
    TOUYAN_TRY_ASSIGN(const QuarterlyReport report, quarterlyReportFromJson(documents.report));
    PersonPeriodResult result{quarter, closing->asOf, true, {}};
    for (const Posting& posting : postings) {
        for (const ReportPosting& row : report.postings) {
            if (row.postingCode == posting.code)
                result.postings.push_back(resultOf(report, row, posting.id));
        }
    }
    return result;
}

} // namespace

StateCounts PersonPeriodResult::counts() const
{
    StateCounts sum;
    for (const PersonPostingResult& posting : postings)
        sum += posting.counts;
    return sum;
}

std::optional<StateCounts> PersonPeriodResult::itemCounts(const QString& code) const
{
    std::optional<StateCounts> sum;
    for (const PersonPostingResult& posting : postings) {
        for (const PersonItemResult& item : posting.items) {
            if (item.code != code)
                continue;
            if (!sum)
                sum.emplace();
            *sum += item.counts;
        }
    }
    return sum;
}

Result<PersonRecord> listPersonRecord(UseCaseContext& context, const PersonRecordRequest& request)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY_ASSIGN(auto postings, work->postings().ofPerson(request.person));
    std::sort(postings.begin(), postings.end(),
              [](const Posting& a, const Posting& b) { return a.code < b.code; });
    constexpr int kMonthsPerQuarter = 3;
    PersonRecord record;
    for (int back = request.quarters - 1; back >= 0; --back) {
        const QDate day = request.lastQuarter.span().first.addMonths(-back * kMonthsPerQuarter);
        TOUYAN_TRY_ASSIGN(auto quarter,
                          quarterOf(*work, postings,
                                    PeriodKey::containing(domain::Cadence::Quarterly, day),
                                    request.asOf));
        record.quarters.push_back(std::move(quarter));
        const PeriodKey year = PeriodKey::containing(domain::Cadence::Yearly, day);
        if (record.years.empty() || record.years.back().period != year) {
            TOUYAN_TRY_ASSIGN(auto result, computed(*work, postings, year, request.asOf));
            record.years.push_back(std::move(result));
        }
    }
    return record;
}

} // namespace touyan::application
