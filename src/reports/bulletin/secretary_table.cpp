// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/assessment/figure.h"
#include "reports/bulletin/bulletin_figures.h"
#include "reports/bulletin/bulletin_text.h"
#include "reports/bulletin/ruled_table.h"
#include "reports/text/report_words.h"

#include <algorithm>
#include <array>

namespace touyan::reports {

namespace {

using namespace Qt::Literals::StringLiterals;
using application::ExplainedNumber;
using application::Figure;
using application::QuarterlyReport;
using application::ReportPosting;

constexpr qsizetype kColumnCount = 12;
constexpr std::array<std::optional<Figure>, kColumnCount> kColumnFigures{
    Figure::Rank,           std::nullopt,       std::nullopt,       Figure::Owed,
    Figure::OnTime,         Figure::Late,       Figure::Overdue,    Figure::Pending,
    Figure::CompletionRate, Figure::ToDateRate, Figure::OnTimeRate, Figure::Score};
constexpr int kTableSize = 80;
constexpr int kUnranked = 1'000'000; ///< after all others

std::vector<TableColumn> columns()
{
    return {
        {Report::tr("名次"), 26},       {Report::tr("姓名"), 44},   {Report::tr("村（社区）"), 84},
        {Report::tr("应完成"), 28},     {Report::tr("按时"), 26},   {Report::tr("逾期完成"), 28},
        {Report::tr("逾期未完成"), 34}, {Report::tr("待完成"), 28}, {Report::tr("完成率"), 38},
        {Report::tr("序时完成率"), 38}, {Report::tr("按时率"), 38}, {Report::tr("得分"), 42}};
}

QStringList countCells(const domain::StateCounts& counts)
{
    QStringList cells(kColumnCount);
    cells[3] = QString::number(counts.owed());
    cells[4] = QString::number(counts.onTime);
    cells[5] = QString::number(counts.late);
    cells[6] = QString::number(counts.overdue);
    cells[7] = QString::number(counts.pending);
    cells[8] = rateText(counts.completionRate());
    cells[9] = rateText(counts.toDateRate());
    cells[10] = rateText(counts.onTimeRate());
    return cells;
}

QStringList cellsOf(const ReportPosting& posting)
{
    QStringList cells = countCells(posting.counts);
    cells[0] = posting.rank ? QString::number(*posting.rank) : noNumber();
    cells[1] = posting.personName;
    cells[2] = posting.unitName;
    cells[11] = posting.score ? posting.score->toString() : noNumber();
    if (posting.score && posting.provisional)
        cells[11] += u'*';
    return cells;
}

/// A place for each cell of a row: the number in it, or the whole person where a name stands.
QStringList placesOf(const QString& subject, const QString& key)
{
    QStringList places;
    for (const std::optional<Figure>& figure : kColumnFigures)
        places.append(ExplainedNumber{subject, key, figure}.toPlace());
    return places;
}

} // namespace

void layOutSecretaryTable(PageFlow& flow, const QuarterlyReport& report, const QString& caption)
{
    std::vector<const ReportPosting*> ranked;
    for (const ReportPosting& posting : report.postings)
        ranked.push_back(&posting);
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const ReportPosting* a, const ReportPosting* b) {
                         return a->rank.value_or(kUnranked) < b->rank.value_or(kUnranked);
                     });
    TableContent content;
    content.columns = columns();
    content.size = kTableSize;
    for (const ReportPosting* posting : ranked) {
        content.rows.push_back(cellsOf(*posting));
        content.places.push_back(placesOf(u"code"_s, posting->postingCode));
    }
    QStringList total = countCells(report.total);
    total[1] = Report::tr("合计");
    content.rows.push_back(total);
    // All of them together have no rank and no score.
    QStringList totalPlaces = placesOf(u"total"_s, {});
    totalPlaces.first().clear();
    totalPlaces.last().clear();
    content.places.push_back(totalPlaces);
    content.hasTotal = true;
    layOutTable(flow, content, caption);
    flow.toGrid();
}

} // namespace touyan::reports
