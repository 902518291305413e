// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/issue_report.h"

#include "application/closing/closing_test.h"
#include "application/reports/build_quarterly_report.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

using IssueReport = ClosingTest;

TEST_F(IssueReport, TellsQuarterDayRevisionAndFile)
{
    const QuarterlyReport open = valueOf(buildQuarterlyReport(context(), {kQuarter, std::nullopt}));
    const WrittenFile file{u"/srv/报表/第三季度.xlsx"_s, QString(64, u'b')};
    const IssuedReport issue = issueOf(open, ReportFormat::Workbook, file);
    EXPECT_EQ(issue.kind, ReportKind::QuarterlyReport);
    EXPECT_EQ(issue.subject, u"2019-Q3"_s);
    EXPECT_EQ(issue.title, open.title);
    EXPECT_EQ(issue.asOf, open.asOf);
    EXPECT_EQ(issue.closingRevision, std::nullopt);
    EXPECT_EQ(issue.fileName, u"第三季度.xlsx"_s);
    EXPECT_EQ(issue.sha256, QString(64, u'b'));

    static_cast<void>(close());
    const auto closed = valueOf(buildQuarterlyReport(context(), {kQuarter, std::nullopt}));
    const IssuedReport print = printOf(closed);
    EXPECT_EQ(print.closingRevision, 1);
    EXPECT_EQ(print.format, ReportFormat::Print);
    EXPECT_EQ(print.fileName, QString());
}

TEST_F(IssueReport, IsRecordedAuditedAndListedNewestFirst)
{
    const QuarterlyReport report =
        valueOf(buildQuarterlyReport(context(), {kQuarter, std::nullopt}));
    const size_t announced = office().feed().published.size();
    const IssuedReport first = valueOf(recordIssue(
        context(), issueOf(report, ReportFormat::Pdf, {u"/tmp/a.pdf"_s, QString(64, u'c')})));
    EXPECT_TRUE(first.id.isStored());
    EXPECT_EQ(first.issuedAt, office().clock().now());
    EXPECT_EQ(first.issuedBy, u"本机用户"_s);
    ASSERT_EQ(office().feed().published.size(), announced + 1);
    EXPECT_EQ(office().feed().published.back().front().kind, RecordKind::IssuedReport);
    const AuditLine line = office().lastAuditLine();
    EXPECT_EQ(line.action, AuditAction::Created);
    EXPECT_EQ(line.kind, RecordKind::IssuedReport);
    EXPECT_EQ(line.recordId, first.id.value());
    const QJsonObject values = QJsonDocument::fromJson(line.newValues.toUtf8()).object();
    EXPECT_EQ(values.value(u"file_name"_s).toString(), u"a.pdf"_s);
    EXPECT_EQ(values.value(u"sha256"_s).toString(), QString(64, u'c'));
    EXPECT_EQ(values.value(u"format"_s).toString(), u"pdf"_s);

    const IssuedReport second = valueOf(recordIssue(context(), printOf(report)));
    EXPECT_EQ(valueOf(listIssuedReports(context())), (std::vector{second, first}));
}

TEST_F(IssueReport, OfAClosedQuarterIsWelcome)
{
    static_cast<void>(close());
    const auto closed = valueOf(buildQuarterlyReport(context(), {kQuarter, std::nullopt}));
    EXPECT_EQ(valueOf(recordIssue(context(), printOf(closed))).closingRevision, 1);
}

} // namespace

} // namespace touyan::test
