// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/closing/compare_closing.h"

#include "application/assessment/assess_postings.h"
#include "application/frozen/find_closing.h"
#include "application/reports/build_quarterly_report.h"
#include "application/reports/quarterly_report_json.h"

#include <map>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::Result;

namespace {

using Fields = std::vector<std::pair<QString, QString>>;

Fields fieldsOf(const ReportPosting& posting)
{
    const auto number = [](const std::optional<int>& value) {
        return value ? QString::number(*value) : u"—"_s;
    };
    return {{u"obligations"_s, QString::number(posting.counts.obligations())},
            {u"exempt"_s, QString::number(posting.counts.exempt)},
            {u"on_time"_s, QString::number(posting.counts.onTime)},
            {u"late"_s, QString::number(posting.counts.late)},
            {u"overdue"_s, QString::number(posting.counts.overdue)},
            {u"pending"_s, QString::number(posting.counts.pending)},
            {u"score"_s, posting.score ? posting.score->toString() : u"—"_s},
            {u"rank"_s, number(posting.rank)},
            {u"category_rank"_s, number(posting.categoryRank)}};
}

struct Pair
{
    const ReportPosting* frozen = nullptr;
    const ReportPosting* current = nullptr;
};

void compare(const QString& code, const Pair& pair, std::vector<ClosingDifference>& differences)
{
    const ReportPosting& named = pair.frozen ? *pair.frozen : *pair.current;
    const Fields frozen = pair.frozen ? fieldsOf(*pair.frozen) : Fields();
    const Fields current = pair.current ? fieldsOf(*pair.current) : Fields();
    for (size_t i = 0; i < std::max(frozen.size(), current.size()); ++i) {
        const QString before = frozen.empty() ? QString() : frozen[i].second;
        const QString now = current.empty() ? QString() : current[i].second;
        if (before != now) {
            const QString field = frozen.empty() ? current[i].first : frozen[i].first;
            differences.push_back({code, named.personName, field, before, now});
        }
    }
}

} // namespace

Result<ClosingComparison> compareClosing(UseCaseContext& context, const domain::PeriodKey& quarter,
                                         QDate asOf)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY_ASSIGN(const auto closing, findClosing(*work, quarter));
    if (!closing)
        return domain::makeError(domain::ErrorCode::QuarterNotClosed, {quarter.toString()});
    TOUYAN_TRY_ASSIGN(const ClosingDocuments documents, work->closings().documents(closing->id));
    TOUYAN_TRY_ASSIGN(const QuarterlyReport frozen, quarterlyReportFromJson(documents.report));
    TOUYAN_TRY_ASSIGN(const auto assessment,
                      assessPostings(*work, {quarter.span(), asOf, EntryScope::AllWithDetails}));
    TOUYAN_TRY_ASSIGN(const QuarterlyReport current, reportOf(*work, *assessment, quarter));

    std::map<QString, Pair> pairs;
    for (const ReportPosting& posting : frozen.postings)
        pairs[posting.postingCode].frozen = &posting;
    for (const ReportPosting& posting : current.postings)
        pairs[posting.postingCode].current = &posting;
    ClosingComparison comparison{*closing, asOf, {}};
    for (const auto& [code, pair] : pairs)
        compare(code, pair, comparison.differences);
    return comparison;
}

} // namespace touyan::application
