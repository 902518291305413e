// SPDX-License-Identifier: GPL-3.0-or-later
// The formulas of the workbook, computed by LibreOffice, give the program's own numbers.
#include "domain/checklist/ranking.h"
#include "reports/outside_program.h"
#include "reports/sample_report.h"
#include "reports/workbook/details_sheet.h"
#include "reports/workbook/quarterly_workbook.h"
#include "reports/workbook/summary_sheet.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using application::QuarterlyReport;
using application::ReportObligation;
using application::ReportPosting;
using domain::ObligationState;

class Recalculation : public testing::Test
{
protected:
    [[nodiscard]] QString write(const QuarterlyReport& report)
    {
        EXPECT_TRUE(m_folder.isValid());
        const QString path = m_folder.filePath(u"季度报表.xlsx"_s);
        application::SilentProgress progress;
        const auto written = reports::writeQuarterlyWorkbook(report, path, progress);
        EXPECT_TRUE(written.isOk());
        return path;
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

QJsonArray rowsOf(const QJsonObject& workbook, const QString& sheet)
{
    return workbook[u"sheets"_s][sheet][u"rows"_s].toArray();
}

/// A cell as the reader sees it.
QString shown(const QJsonArray& rows, int row, int column, int decimals)
{
    const QJsonValue value = rows[row][column];
    return value.isDouble() ? QString::number(value.toDouble(), 'f', decimals) : value.toString();
}

QString expectedRate(const std::optional<domain::Rate>& rate)
{
    return rate ? rate->toString() : u"—"_s;
}

QString expectedRank(const std::optional<int>& rank)
{
    return rank ? QString::number(*rank) : u"—"_s;
}

/// Collects differences, so that one run shows them all.
class Differences
{
public:
    void compare(const QString& expected, const QString& actual, const QString& where)
    {
        ++m_compared;
        if (expected != actual && m_lines.size() < 30)
            m_lines += u"%1: %2 instead of %3"_s.arg(where, actual, expected);
    }
    [[nodiscard]] std::string text() const { return m_lines.join(u'\n').toStdString(); }
    [[nodiscard]] int compared() const { return m_compared; }

private:
    QStringList m_lines;
    int m_compared = 0;
};

void compareCounts(Differences& differences, const QJsonArray& rows, int row,
                   const domain::StateCounts& counts, const QString& who)
{
    using namespace reports;
    const std::array<std::pair<int, int>, 6> numbers{{{kSummaryOwed, counts.owed()},
                                                      {kSummaryOnTime, counts.onTime},
                                                      {kSummaryLate, counts.late},
                                                      {kSummaryOverdue, counts.overdue},
                                                      {kSummaryPending, counts.pending},
                                                      {kSummaryExempt, counts.exempt}}};
    for (const auto& [column, number] : numbers)
        differences.compare(QString::number(number), shown(rows, row, column, 0),
                            who + u" count"_s);
    differences.compare(expectedRate(counts.completionRate()),
                        shown(rows, row, kSummaryCompletion, 4), who + u" completion"_s);
    differences.compare(expectedRate(counts.toDateRate()), shown(rows, row, kSummaryToDate, 4),
                        who + u" to-date"_s);
    differences.compare(expectedRate(counts.onTimeRate()), shown(rows, row, kSummaryOnTimeRate, 4),
                        who + u" on-time"_s);
}

Differences compareSummary(const QuarterlyReport& report, const QJsonObject& workbook)
{
    using namespace reports;
    Differences differences;
    const QJsonArray rows = rowsOf(workbook, u"汇总"_s);
    int row = WorkbookPlan::kFirstRow;
    for (const ReportPosting& posting : report.postings) {
        const QString who = posting.postingCode;
        differences.compare(posting.postingCode, shown(rows, row, kSummaryCode, 0), who);
        compareCounts(differences, rows, row, posting.counts, who);
        differences.compare(posting.score ? posting.score->toString() : u"—"_s,
                            shown(rows, row, kSummaryScore, 2), who + u" score"_s);
        differences.compare(expectedRank(posting.rank), shown(rows, row, kSummaryRank, 0),
                            who + u" rank"_s);
        differences.compare(expectedRank(posting.categoryRank),
                            shown(rows, row, kSummaryCategoryRank, 0), who + u" category rank"_s);
        differences.compare(posting.score && posting.provisional ? u"阶段分"_s : QString(),
                            shown(rows, row, kSummaryRemark, 0), who + u" remark"_s);
        ++row;
    }
    compareCounts(differences, rows, row, report.total, u"total"_s);
    // The guard against sorted rows is silent.
    differences.compare(QString(), shown(rows, 2, kSummaryAdjustment, 0), u"guard"_s);
    return differences;
}

Differences compareItems(const QuarterlyReport& report, const QJsonObject& workbook)
{
    Differences differences;
    const QJsonArray rows = rowsOf(workbook, u"分项"_s);
    constexpr int kFirstItem = 3;
    int row = reports::WorkbookPlan::kItemsFirstRow;
    const auto compareCell = [&](int itemColumn, const domain::StateCounts& counts,
                                 const QString& where) {
        differences.compare(QString::number(counts.owed()), shown(rows, row, itemColumn, 0), where);
        differences.compare(QString::number(counts.done()), shown(rows, row, itemColumn + 1, 0),
                            where);
        differences.compare(expectedRate(counts.completionRate()),
                            shown(rows, row, itemColumn + 2, 4), where);
    };
    const int totalColumn = kFirstItem + 3 * static_cast<int>(report.items.size());
    for (const ReportPosting& posting : report.postings) {
        for (size_t i = 0; i < report.items.size(); ++i) {
            const auto own =
                std::find_if(posting.items.begin(), posting.items.end(), [&](const auto& item) {
                    return item.itemCode == report.items[i].code;
                });
            compareCell(kFirstItem + 3 * static_cast<int>(i),
                        own == posting.items.end() ? domain::StateCounts() : own->counts,
                        posting.postingCode + report.items[i].code);
        }
        compareCell(totalColumn, posting.counts, posting.postingCode + u" sum"_s);
        ++row;
    }
    for (size_t i = 0; i < report.items.size(); ++i)
        compareCell(kFirstItem + 3 * static_cast<int>(i), report.items[i].counts,
                    u"total "_s + report.items[i].code);
    compareCell(totalColumn, report.total, u"grand total"_s);
    return differences;
}

void expectSame(const QuarterlyReport& report, const QJsonObject& workbook)
{
    const Differences summary = compareSummary(report, workbook);
    EXPECT_EQ("", summary.text());
    EXPECT_GE(summary.compared(), static_cast<int>(report.postings.size()) * 13);
    const Differences items = compareItems(report, workbook);
    EXPECT_EQ("", items.text());
    EXPECT_GE(items.compared(), static_cast<int>(report.postings.size() * report.items.size()));
}

/// Scores of a report whose states were changed, computed from its rows by the domain.
void assessAgain(QuarterlyReport& report)
{
    std::vector<std::optional<domain::Score>> scores;
    std::vector<QString> categories;
    report.total = {};
    for (application::ReportItem& item : report.items)
        item.counts = {};
    for (ReportPosting& posting : report.postings) {
        posting.counts = {};
        std::vector<domain::ItemAssessment> assessed;
        for (application::ReportItemResult& result : posting.items) {
            domain::ItemAssessment item;
            QDate lastDecided;
            for (const ReportObligation& row : report.obligations) {
                if (row.postingCode != posting.postingCode || row.itemCode != result.itemCode)
                    continue;
                item.counts.add(row.state);
                if (row.state == ObligationState::Exempt || row.state == ObligationState::Pending)
                    continue;
                if (!lastDecided.isValid() || row.due >= lastDecided) {
                    lastDecided = row.due;
                    item.points = row.points;
                }
                if (row.state == ObligationState::Late)
                    item.lateCreditMillionths += row.lateCreditPercent.millionths();
            }
            result.counts = item.counts;
            posting.counts += item.counts;
            for (application::ReportItem& total : report.items) {
                if (total.code == result.itemCode)
                    total.counts += item.counts;
            }
            assessed.push_back(item);
        }
        posting.score = domain::score(assessed, posting.adjustmentApplied);
        posting.provisional = posting.counts.pending > 0;
        report.total += posting.counts;
        scores.push_back(posting.score);
        categories.push_back(posting.category);
    }
    const auto ranked = domain::ranks(scores);
    const auto rankedInCategory = domain::ranksWithinCategory(scores, categories);
    for (size_t i = 0; i < report.postings.size(); ++i) {
        report.postings[i].rank = ranked[i];
        report.postings[i].categoryRank = rankedInCategory[i];
    }
}

TEST_F(Recalculation, StoredAndRecalculatedNumbersAreTheProgramsOwn)
{
    SampleOptions options;
    options.asOf = QDate(2019, 10, 2);
    options.checklistChanges = true;
    const QuarterlyReport report = sampleReport(options);
    ASSERT_GT(report.obligations.size(), 400U);
    ASSERT_GT(report.total.pending, 0);
    ASSERT_GT(report.total.late, 0);
    ASSERT_GT(report.total.exempt, 0);
    const QString path = write(report);
    expectSame(report, dumpedWorkbook(path));
    expectSame(report, dumpedWorkbook(recalculated(path, folder())));
}

TEST_F(Recalculation, EditedStatesMoveEveryNumber)
{
    SampleOptions options;
    options.asOf = QDate(2019, 10, 2);
    options.checklistChanges = true;
    QuarterlyReport report = sampleReport(options);
    const QString path = write(report);
    const QuarterlyReport before = report;

    // Every seventh state becomes the next one, pending and exempt among them.
    constexpr std::array kOrder{ObligationState::OnTime, ObligationState::Late,
                                ObligationState::Overdue, ObligationState::Pending,
                                ObligationState::Exempt};
    const std::array words{u"按时"_s, u"逾期完成"_s, u"逾期未完成"_s, u"待完成"_s, u"免计"_s};
    QStringList changes;
    for (size_t i = 0; i < report.obligations.size(); i += 7) {
        const auto place = static_cast<size_t>(
            std::find(kOrder.begin(), kOrder.end(), report.obligations[i].state) - kOrder.begin());
        const size_t next = (place + 1 + i % 3) % kOrder.size();
        report.obligations[i].state = kOrder[next];
        changes << u"明细"_s
                << u"M%1"_s.arg(reports::WorkbookPlan::kFirstRow + static_cast<int>(i) + 1)
                << words[next];
    }
    assessAgain(report);
    ASSERT_NE(before.total, report.total);
    const QString edited = folder() + u"/改后.xlsx"_s;
    editWorkbook(path, edited, changes);
    expectSame(report, dumpedWorkbook(recalculated(edited, folder())));
}

/// postings, decimals of points, credits and adjustments.
class RandomScores : public Recalculation, public testing::WithParamInterface<std::pair<int, int>>
{
};

TEST_P(RandomScores, AreTheDomainsToTheLastDigit)
{
    const auto [postings, decimals] = GetParam();
    const QuarterlyReport report =
        randomScores(postings, 20190930U + static_cast<unsigned>(decimals), decimals);
    const auto scored = std::count_if(report.postings.begin(), report.postings.end(),
                                      [](const auto& posting) { return posting.score; });
    ASSERT_GT(scored, postings / 2);
    const QString path = write(report);
    const QJsonObject workbook = dumpedRows(recalculated(path, folder()), u"汇总"_s);
    const Differences differences = compareSummary(report, workbook);
    EXPECT_EQ("", differences.text());
}

INSTANTIATE_TEST_SUITE_P(Decimals, RandomScores,
                         testing::Values(std::pair{900, 0}, std::pair{900, 1}, std::pair{200, 2},
                                         std::pair{200, 6}));

TEST_F(Recalculation, AdjustmentsAreSummedAndLimitedLive)
{
    const QuarterlyReport report = sampleReport();
    const QString path = write(report);
    const QString edited = folder() + u"/改后.xlsx"_s;
    // A spare line of the block 加减分: 50 points for the first posting, of which 10 count.
    int firstSpare = reports::WorkbookPlan::kAdjustmentsFirstRow + 1;
    for (const ReportPosting& posting : report.postings)
        firstSpare += static_cast<int>(posting.adjustments.size());
    editWorkbook(path, edited,
                 {u"规则"_s, u"A%1"_s.arg(firstSpare), u"=1"_s, u"规则"_s, u"E%1"_s.arg(firstSpare),
                  u"=50"_s});
    const QJsonArray rows =
        rowsOf(dumpedRows(recalculated(edited, folder()), u"汇总"_s), u"汇总"_s);
    const int row = reports::WorkbookPlan::kFirstRow;
    ASSERT_TRUE(report.postings.front().adjustments.empty());
    EXPECT_EQ(u"10"_s, shown(rows, row, reports::kSummaryAdjustment, 0));
    const domain::Score raised{report.postings.front().score->hundredths + 1000};
    EXPECT_EQ(raised.toString(), shown(rows, row, reports::kSummaryScore, 2));
}

TEST_F(Recalculation, SortedDetailsAreNoticed)
{
    const QuarterlyReport report = sampleReport();
    const QString path = write(report);
    const QString edited = folder() + u"/改后.xlsx"_s;
    editWorkbook(path, edited, {u"明细"_s, u"A5"_s, u"=9"_s});
    const QJsonArray rows =
        rowsOf(dumpedRows(recalculated(edited, folder()), u"汇总"_s), u"汇总"_s);
    EXPECT_TRUE(shown(rows, 2, reports::kSummaryAdjustment, 0).contains(u"明细顺序已变"_s));
}

} // namespace
} // namespace touyan::test
