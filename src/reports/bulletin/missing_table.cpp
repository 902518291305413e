// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/bulletin/missing_table.h"

#include "application/assessment/figure.h"
#include "reports/text/report_words.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace touyan::reports {

namespace {

using application::ExplainedNumber;
using application::Figure;
using application::QuarterlyReport;
using application::ReportItem;
using application::ReportObligation;
using application::ReportPosting;
using domain::ObligationState;
using Row = std::vector<ReportObligation>::const_iterator;

/// What fits into a cell without being cut, in characters.
constexpr qsizetype kMostCharacters = 500;

/// The overdue periods of an item of one posting, as far as a quarter has several: months, calls,
/// and weeks that follow each other as one span of days.
QStringList overduePeriods(Row first, Row last, int& count)
{
    QStringList periods;
    const ReportObligation* begun = nullptr; ///< first week of the span
    const ReportObligation* before = nullptr;
    const auto endSpan = [&] {
        if (begun != nullptr)
            periods += Report::tr("%1.%2–%3.%4", "month and day, month and day")
                           .arg(begun->span.first.month())
                           .arg(begun->span.first.day())
                           .arg(before->span.last.month())
                           .arg(before->span.last.day());
        begun = nullptr;
    };
    for (Row row = first; row != last; ++row) {
        if (row->state != ObligationState::Overdue)
            continue;
        ++count;
        if (row->cadence == domain::Cadence::Monthly)
            periods += Report::tr("%1月").arg(row->span.last.month());
        else if (row->cadence == domain::Cadence::PerCall)
            periods += row->period;
        if (row->cadence != domain::Cadence::Weekly)
            continue;
        if (begun == nullptr || before->span.last.addDays(1) != row->span.first) {
            endSpan();
            begun = &*row;
        }
        before = &*row;
    }
    endSpan();
    return periods;
}

/// Names of the report that more than one person bears.
QSet<QString> sharedNames(const QuarterlyReport& report)
{
    QSet<QString> seen;
    QSet<QString> shared;
    for (const ReportPosting& posting : report.postings) {
        if (seen.contains(posting.personName))
            shared.insert(posting.personName);
        seen.insert(posting.personName);
    }
    return shared;
}

/// What a row says: "王建国（7.8–7.14）、李丽", and how many obligations that is.
struct OverduePart
{
    QString text;
    int count = 0;
};

} // namespace

TableContent overdueTable(const QuarterlyReport& report)
{
    QHash<QString, const ReportPosting*> postings;
    for (const ReportPosting& posting : report.postings)
        postings.insert(posting.postingCode, &posting);
    const QSet<QString> shared = sharedNames(report);
    QHash<QString, std::vector<OverduePart>> items;
    for (Row row = report.obligations.begin(); row != report.obligations.end();) {
        const Row next =
            std::find_if(row, report.obligations.end(), [&](const ReportObligation& other) {
                return other.postingCode != row->postingCode || other.itemCode != row->itemCode;
            });
        int count = 0;
        const QStringList periods = overduePeriods(row, next, count);
        const ReportPosting* posting = postings.value(row->postingCode);
        if (count > 0 && posting != nullptr) {
            QString who = posting->personName;
            if (shared.contains(who))
                who = Report::tr("%1·%2", "unit, name").arg(posting->unitName, who);
            if (!periods.isEmpty())
                who = Report::tr("%1（%2）", "name, periods").arg(who, periods.join(u'、'));
            std::vector<OverduePart>& parts = items[row->itemCode];
            if (parts.empty() || parts.back().text.size() + who.size() > kMostCharacters)
                parts.push_back({who, 0});
            else
                parts.back().text += Report::tr("、") + who;
            parts.back().count += count;
        }
        row = next;
    }
    TableContent table;
    table.columns = {{Report::tr("清单项"), 96, Qt::AlignLeft, false},
                     {Report::tr("项数"), 24},
                     {Report::tr("逾期未完成的第一书记和时段"), 330, Qt::AlignLeft, false}};
    for (const ReportItem& item : report.items) {
        const std::vector<OverduePart> parts = items.value(item.code);
        const auto placeOf = [&item](std::optional<Figure> figure) {
            return ExplainedNumber{QStringLiteral("item"), item.code, figure}.toPlace();
        };
        int count = 0;
        for (const OverduePart& part : parts)
            count += part.count;
        for (size_t i = 0; i < parts.size(); ++i) {
            // The number is that of the item; what goes on below has none.
            const bool isFirst = i == 0;
            table.rows.push_back({isFirst ? item.title : Report::tr("（续）"),
                                  isFirst ? QString::number(count) : QString(), parts[i].text});
            table.places.push_back(
                {placeOf({}), isFirst ? placeOf(Figure::Overdue) : QString(), placeOf({})});
        }
    }
    return table;
}

} // namespace touyan::reports
