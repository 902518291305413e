// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/outside_program.h"
#include "reports/sample_report.h"
#include "reports/workbook/quarterly_workbook.h"
#include "reports/workbook/workbook_plan.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using application::QuarterlyReport;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

class WorkbookLayout : public testing::Test
{
protected:
    [[nodiscard]] QString write(const QuarterlyReport& report, const QString& name)
    {
        const QString path = m_folder.filePath(name);
        application::SilentProgress progress;
        EXPECT_TRUE(reports::writeQuarterlyWorkbook(report, path, progress).isOk());
        return path;
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

TEST_F(WorkbookLayout, SheetsPrintOnLandscapeA4)
{
    const QuarterlyReport report = sampleReport();
    const QJsonObject workbook = dumpedWorkbook(write(report, u"a.xlsx"_s));
    const QJsonArray names{u"汇总"_s, u"分项"_s, u"明细"_s, u"未完成清单"_s, u"图表"_s, u"规则"_s};
    EXPECT_EQ(names, workbook[u"names"_s].toArray());
    for (const QJsonValue& name : names) {
        const QJsonObject sheet = workbook[u"sheets"_s][name.toString()].toObject();
        SCOPED_TRACE(name.toString().toStdString());
        EXPECT_TRUE(sheet[u"landscape"_s].toBool());
        EXPECT_EQ(9, sheet[u"paper"_s].toInt());
        EXPECT_EQ(u"第 &P 页　共 &N 页"_s, sheet[u"footer"_s].toString());
        EXPECT_FALSE(sheet[u"freeze"_s].toString().isEmpty());
        EXPECT_FALSE(sheet[u"titles"_s].toString().isEmpty());
        const QJsonArray rows = sheet[u"rows"_s].toArray();
        EXPECT_TRUE(rows[0][0].toString().startsWith(report.title));
        const QString info = rows[1][0].toString();
        EXPECT_TRUE(info.contains(u"填报单位：青石街道党工委"_s)) << info.toStdString();
        EXPECT_TRUE(info.contains(u"截至：2019年10月15日"_s));
        EXPECT_TRUE(info.contains(u"制表时间：2019-10-16 09:30"_s));
    }
    for (const QString& name : {u"汇总"_s, u"分项"_s, u"明细"_s, u"未完成清单"_s})
        EXPECT_TRUE(workbook[u"sheets"_s][name][u"fits_width"_s].toBool()) << name.toStdString();
    EXPECT_GE(workbook[u"sheets"_s][u"图表"_s][u"charts"_s].toInt(), 3);
    EXPECT_FALSE(workbook[u"sheets"_s][u"明细"_s][u"filter"_s].toString().isEmpty());
    EXPECT_TRUE(
        workbook[u"sheets"_s][u"汇总"_s][u"rows"_s][2][0].toString().contains(u"周项目按截止日"_s));
}

TEST_F(WorkbookLayout, DetailsHoldEveryObligation)
{
    SampleOptions options;
    options.asOf = QDate(2019, 10, 2);
    const QuarterlyReport report = sampleReport(options);
    const QJsonObject workbook = dumpedWorkbook(write(report, u"a.xlsx"_s));
    const QJsonArray details = workbook[u"sheets"_s][u"明细"_s][u"rows"_s].toArray();
    ASSERT_EQ(static_cast<int>(report.obligations.size()) + reports::WorkbookPlan::kFirstRow,
              details.size());
    const QJsonArray missing = workbook[u"sheets"_s][u"未完成清单"_s][u"rows"_s].toArray();
    EXPECT_EQ(report.total.overdue + report.total.pending + reports::WorkbookPlan::kFirstRow,
              missing.size());
    const application::ReportObligation& first = report.obligations.front();
    const QJsonArray row = details[reports::WorkbookPlan::kFirstRow].toArray();
    EXPECT_EQ(first.postingCode, row[1].toString());
    EXPECT_EQ(first.due.toString(Qt::ISODate), row[8].toString());
    EXPECT_EQ(first.deadline.toString(Qt::ISODate), row[9].toString());
}

TEST_F(WorkbookLayout, TheSameReportIsTheSameBytes)
{
    QuarterlyReport report = sampleReport();
    report.closedRevision = 2;
    report.closedBy = u"李审核"_s;
    report.closedAt = QDateTime(QDate(2019, 10, 16), QTime(8, 0), Qt::UTC);
    const QByteArray first = bytesOf(write(report, u"a.xlsx"_s));
    const QByteArray second = bytesOf(write(report, u"b.xlsx"_s));
    EXPECT_EQ(first, second);
    EXPECT_GT(first.size(), 10'000);
    report.printedAt = report.printedAt.addDays(1);
    EXPECT_NE(first, bytesOf(write(report, u"c.xlsx"_s)));
    const QJsonArray rows =
        dumpedWorkbook(folder() + u"/a.xlsx"_s)[u"sheets"_s][u"汇总"_s][u"rows"_s].toArray();
    EXPECT_TRUE(rows[1][0].toString().contains(u"结账修订号：第2次（2019年10月16日，李审核）"_s))
        << rows[1][0].toString().toStdString();
}

TEST_F(WorkbookLayout, HostileTextsStayTexts)
{
    SampleOptions options;
    options.secretaries = 12;
    const QStringList kept{u"=cmd|' /C calc'!A0"_s,
                           u"+1+1"_s,
                           u"-2-2"_s,
                           u"@SUM(A1)"_s,
                           u"\t=1"_s,
                           u"'; DROP TABLE x; --"_s,
                           u"_x0041_"_s,
                           u"\u202E反转\u200F"_s,
                           u"<b>&amp;\"引号\""_s,
                           u"王䶮𬇙堽"_s};
    options.names = kept;
    options.names << QString() << QString(40'000, u'长');
    options.names[10] = u"甲"_s + QChar(0) + QChar(7) + QChar(0xFFFE) + QChar(0xD800) + u"乙"_s;
    options.summary = u"=HYPERLINK(\"http://x\",\"点\")"_s;
    const QuarterlyReport report = sampleReport(options);
    const QJsonObject plain = dumpedWorkbook(write(sampleReportOf(12), u"plain.xlsx"_s));
    const QString path = write(report, u"hostile.xlsx"_s);
    const QJsonObject workbook = dumpedWorkbook(path);
    const QJsonArray rows = workbook[u"sheets"_s][u"汇总"_s][u"rows"_s].toArray();
    const int first = reports::WorkbookPlan::kFirstRow;
    for (int i = 0; i < kept.size(); ++i)
        EXPECT_EQ(kept[i], rows[first + i][2].toString()) << i;
    EXPECT_EQ(u"甲\uFFFD\uFFFD\uFFFD\uFFFD乙"_s, rows[first + 10][2].toString());
    const QString longest = rows[first + 11][2].toString();
    EXPECT_EQ(32'767, longest.size());
    EXPECT_TRUE(longest.endsWith(u'…'));
    // No text has become a formula.
    for (const QString& sheet : {u"汇总"_s, u"分项"_s, u"明细"_s, u"规则"_s})
        EXPECT_EQ(plain[u"sheets"_s][sheet][u"formulas"_s].toInt(),
                  workbook[u"sheets"_s][sheet][u"formulas"_s].toInt())
            << sheet.toStdString();
    // And LibreOffice reads the names as they were; the longest apart, since it takes minutes to
    // find the height of its rows.
    options.names[11] = QString(200, u'长');
    const QString readable = write(sampleReport(options), u"readable.xlsx"_s);
    const QJsonArray again =
        dumpedWorkbook(recalculated(readable, folder()))[u"sheets"_s][u"汇总"_s][u"rows"_s]
            .toArray();
    EXPECT_EQ(kept[0], again[first][2].toString());
    EXPECT_EQ(kept[9], again[first + 9][2].toString());
}

TEST_F(WorkbookLayout, ALongTitleOfACallHasTheHeightOfItsLines)
{
    QuarterlyReport report = sampleReportOf(3);
    const auto call =
        std::find_if(report.obligations.begin(), report.obligations.end(), [](const auto& each) {
            return each.cadence == domain::Cadence::PerCall && each.entries.empty();
        });
    ASSERT_NE(call, report.obligations.end());
    call->period = QString(60, u'训');
    call->state = domain::ObligationState::Overdue;
    const QJsonObject sheets =
        dumpedWorkbook(write(report, u"calls.xlsx"_s))[u"sheets"_s].toObject();
    for (const QString& name : {u"明细"_s, u"未完成清单"_s}) {
        SCOPED_TRACE(name.toStdString());
        const QJsonArray rows = sheets[name][u"rows"_s].toArray();
        int found = 0;
        for (int row = 0; row < rows.size(); ++row) {
            const QJsonArray cells = rows[row].toArray();
            if (!cells.contains(QJsonValue(call->period)))
                continue;
            ++found;
            const QString number = QString::number(row + 1);
            EXPECT_GE(sheets[name][u"heights"_s][number].toDouble(), 3 * 13.0);
        }
        EXPECT_EQ(found, 1);
    }
}

TEST_F(WorkbookLayout, ARowIsNoHigherThanItsTextsNeed)
{
    SampleOptions options;
    options.secretaries = 3;
    options.asOf = QDate(2019, 10, 2);
    QuarterlyReport report = sampleReport(options);
    report.postings[0].unitName = u"望嶂社区居民委员会"_s;
    report.postings[0].category = u"乡村振兴重点村"_s;
    report.postings[0].dispatchingUnit = u"市农业科学研究所"_s;
    report.postings[0].dispatchLevel = domain::DispatchLevel::City;
    for (application::ReportItem& item : report.items)
        item.title = u"每月为村（社区）解决一个实际问题"_s;
    for (application::ReportObligation& obligation : report.obligations) {
        obligation.itemTitle = report.items.front().title;
        obligation.entries.clear();
        if (obligation.cadence == domain::Cadence::PerCall)
            obligation.period = u"例会"_s;
    }
    const QJsonObject sheets =
        dumpedWorkbook(write(report, u"heights.xlsx"_s))[u"sheets"_s].toObject();
    constexpr double kTwoLines = 20;
    for (const QString& name : {u"汇总"_s, u"明细"_s, u"未完成清单"_s}) {
        SCOPED_TRACE(name.toStdString());
        const QJsonArray rows = sheets[name][u"rows"_s].toArray();
        ASSERT_GT(rows.size(), reports::WorkbookPlan::kFirstRow + 2);
        for (int row = reports::WorkbookPlan::kFirstRow; row < rows.size(); ++row) {
            const QString number = QString::number(row + 1);
            EXPECT_LT(sheets[name][u"heights"_s][number].toDouble(), kTwoLines)
                << number.toStdString();
        }
    }
}

TEST_F(WorkbookLayout, KindsAreNamedInTheUsersLanguage)
{
    QuarterlyReport report = sampleReportOf(1);
    ASSERT_FALSE(report.rules.empty());
    ASSERT_FALSE(report.rules.front().items.empty());
    report.rules.front().items.front().kinds = {u"found_party_organization"_s,
                                                u"admit_party_member"_s, u"自定"_s};
    report.rules.front().valid = {QDate(2019, 7, 1), std::nullopt};
    const QString path = write(report, u"kinds.xlsx"_s);
    const QString rules = QString::fromUtf8(QJsonDocument(dumpedRows(path, u"规则"_s)).toJson());
    EXPECT_TRUE(rules.contains(u"成立“两新”党组织、发展党员、自定"_s)) << rules.toStdString();
    EXPECT_FALSE(rules.contains(u"found_party"_s));
    EXPECT_TRUE(rules.contains(u"有效期：2019年7月1日 起"_s)) << rules.toStdString();
}

TEST_F(WorkbookLayout, AnEmptyQuarterIsAReportToo)
{
    const QuarterlyReport report = sampleReportOf(0);
    ASSERT_TRUE(report.obligations.empty());
    const QJsonObject workbook = dumpedWorkbook(write(report, u"empty.xlsx"_s));
    EXPECT_EQ(6, workbook[u"names"_s].toArray().size());
}

TEST_F(WorkbookLayout, NothingPendingAndNothingDecidedIsShownAsADash)
{
    // A day before anything was due: all pending, no score, no rank.
    SampleOptions options;
    options.asOf = QDate(2019, 7, 1);
    const QuarterlyReport report = sampleReport(options);
    ASSERT_EQ(0, report.total.decided());
    const QJsonArray rows =
        dumpedWorkbook(write(report, u"a.xlsx"_s))[u"sheets"_s][u"汇总"_s][u"rows"_s].toArray();
    const QJsonArray first = rows[reports::WorkbookPlan::kFirstRow].toArray();
    EXPECT_EQ(0.0, first[12].toDouble(-1)); // 完成率: owed, nothing done
    EXPECT_EQ(u"—"_s, first[13].toString());
    EXPECT_EQ(u"—"_s, first[14].toString());
    EXPECT_EQ(u"—"_s, first[16].toString());
    EXPECT_EQ(u"—"_s, first[17].toString());
}

} // namespace
} // namespace touyan::test
