// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/closing/closing_test.h"
#include "application/dispatch/hold_dispatch.h"
#include "application/projects/save_project.h"
#include "application/projects/take_project_step.h"
#include "application/reports/build_quarterly_report.h"
#include "application/reports/projects/build_project_documents.h"
#include "application/reports/quarterly_report_json.h"

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

class ProjectDocumentsTest : public ClosingTest
{
protected:
    /// A project of 2019 at its first state.
    Project store(const QString& title)
    {
        Project project;
        project.title = title;
        project.year = 2019;
        project.unit = office().unit(u"U00002"_s).id;
        project.leader = office().person(u"R00003"_s).id;
        project.topicArea = u"民生"_s;
        SaveProjectRequest request;
        request.project = project;
        return valueOf(saveProject(context(), request)).project;
    }
};

TEST_F(ProjectDocumentsTest, AreBuiltFromWhatIsStored)
{
    const Project project = store(u"饮水工程"_s);
    const ProjectLedger ledger = valueOf(buildProjectLedger(context(), 2019));
    ASSERT_EQ(ledger.rows.size(), 1U);
    EXPECT_EQ(ledger.rows.front().project().code, project.code);
    EXPECT_EQ(ledger.head.title, u"2019年书记项目台账"_s);
    EXPECT_EQ(ledger.head.asOf, office().clock().today());
    EXPECT_TRUE(valueOf(buildProjectLedger(context(), 2018)).rows.empty());

    const ProjectCard card = valueOf(buildProjectCard(context(), project.code));
    EXPECT_EQ(card.page.project().id, project.id);
    EXPECT_EQ(card.head.subject, project.code);
    EXPECT_EQ(errorOf(buildProjectCard(context(), u"X99999"_s)), ErrorCode::NotFound);

    const DispatchBulletin bulletin = valueOf(buildDispatchBulletin(context(), kQuarter));
    EXPECT_EQ(bulletin.head.subject, u"2019-Q3"_s);
    EXPECT_TRUE(bulletin.view.projects.empty());
    EXPECT_TRUE(valueOf(buildRectificationLedger(context(), {})).list.rows.empty());
    const ProjectYearReport year = valueOf(buildProjectYearReport(context(), 2019));
    EXPECT_EQ(year.summary.projects, 1);
    EXPECT_EQ(year.rows.size(), 1U);
}

TEST_F(ProjectDocumentsTest, TellWhatIsRecordedOfTheirIssue)
{
    const ProjectDocument document = valueOf(buildProjectLedger(context(), 2019));
    EXPECT_EQ(kindOf(document), ReportKind::ProjectLedger);
    EXPECT_EQ(formatsOf(document), std::vector{ReportFormat::Workbook});
    const IssuedReport issue =
        issueOf(document, ReportFormat::Workbook, {u"/tmp/台账.xlsx"_s, QString(64, u'a')});
    EXPECT_EQ(issue.subject, u"2019"_s);
    EXPECT_EQ(issue.fileName, u"台账.xlsx"_s);
    EXPECT_EQ(issue.asOf, office().clock().today());
}

TEST_F(ProjectDocumentsTest, AClosingFreezesTheProjectsOfItsDay)
{
    // Before there are projects a closing has no section, and keeps none.
    const QByteArray without = report();
    EXPECT_FALSE(without.contains("\"projects\""));
    static_cast<void>(close());
    const QByteArray frozen = report();
    static_cast<void>(store(u"饮水工程"_s));
    EXPECT_EQ(report(), frozen) << "a closing made before is printed as it was";
    ASSERT_TRUE(reopenQuarter(context(), kQuarter, u"更正"_s).isOk());

    static_cast<void>(close());
    const auto second = valueOf(buildQuarterlyReport(context(), {kQuarter, std::nullopt}));
    ASSERT_EQ(second.projects.size(), 1U);
    EXPECT_EQ(second.projects.front().title, u"饮水工程"_s);
    const QByteArray bytes = report();
    // Projects go on; the closed quarter's report does not.
    static_cast<void>(store(u"电商服务站"_s));
    EXPECT_EQ(report(), bytes);
    EXPECT_EQ(valueOf(buildQuarterlyReport(
                          context(), {PeriodKey{Cadence::Quarterly, 2019, 4}, QDate(2019, 10, 15)}))
                  .projects.size(),
              2U);
}

} // namespace

} // namespace touyan::test
