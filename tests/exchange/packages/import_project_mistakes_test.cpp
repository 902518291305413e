// SPDX-License-Identifier: GPL-3.0-or-later
// What the tables about projects and rectification are refused for.
#include "exchange/packages/package_workplace.h"

#include <gtest/gtest.h>

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;

QString line(const QString& place, ErrorCode code, const QString& arguments)
{
    return place + u" #"_s + QString::number(static_cast<int>(code)) + u' ' + arguments;
}

void expectRefusals(const PackageTexts& tables, const QStringList& expected)
{
    PackageWorkplace workplace;
    EXPECT_EQ(expected.join(u'\n').toStdString(),
              workplace.refusals(tables).join(u'\n').toStdString());
    if (!expected.isEmpty()) {
        EXPECT_EQ(0, workplace.announcements());
    }
}

/// One table of the small package with rows added, and what that refuses.
void expectAdded(const QString& table, const QByteArray& rows, const QStringList& expected)
{
    SCOPED_TRACE(rows.toStdString());
    PackageTexts tables = smallPackage();
    tables[table] += rows;
    expectRefusals(tables, expected);
}

/// One table of the small package changed, and what that refuses.
void expectChanged(const QString& table, const QByteArray& before, const QByteArray& after,
                   const QStringList& expected)
{
    SCOPED_TRACE(after.toStdString());
    PackageTexts tables = smallPackage();
    ASSERT_TRUE(tables[table].contains(before)) << before.toStdString();
    tables[table].replace(before, after);
    expectRefusals(tables, expected);
}

TEST(ImportProjectMistakes, Projects)
{
    expectAdded(u"projects"_s, "X1,又一个,secretary_project,2023,U1,R2,,,,,chosen,,draft,,,,,,,\n",
                {line(u"projects.csv:5:1 code"_s, ErrorCode::DuplicateCode, u"project|X1"_s)});
    expectAdded(u"projects"_s, "X9,,secretary_project,0,U9,R9,P9,,,,picked,,draft,,7,,,,,\n",
                {line(u"projects.csv:5:2 title"_s, ErrorCode::MissingValue, u"title"_s),
                 line(u"projects.csv:5:4 year"_s, ErrorCode::InvalidValue, u"year|0|1–9999"_s),
                 line(u"projects.csv:5:5 unit"_s, ErrorCode::UnknownReference, u"unit|U9"_s),
                 line(u"projects.csv:5:6 leader"_s, ErrorCode::UnknownReference, u"leader|R9"_s),
                 line(u"projects.csv:5:7 leader_posting"_s, ErrorCode::UnknownReference,
                      u"leader_posting|P9"_s),
                 line(u"projects.csv:5:11 source"_s, ErrorCode::InvalidValue,
                      u"source|picked|assigned, chosen"_s),
                 line(u"projects.csv:5:15 acceptance_score"_s, ErrorCode::InvalidValue,
                      u"acceptance_score|7|"_s)});
    expectChanged(
        u"projects"_s, "accepted,2023-11-20,92.5,", "accepted,,100.5,",
        {line(u"projects.csv:2:14 accepted_on"_s, ErrorCode::MissingValue, u"accepted_on"_s),
         line(u"projects.csv:2:15 acceptance_score"_s, ErrorCode::InvalidValue,
              u"acceptance_score|100.5|0–100"_s)});
}

TEST(ImportProjectMistakes, HistoriesOutsideTheTableOfTheLifeCycle)
{
    const QString table = u"project_transitions"_s;
    expectChanged(u"projects"_s, "老人多,in_progress", "老人多,suspended",
                  {line(u"projects.csv:3:13 state"_s, ErrorCode::InvalidValue,
                        u"state|suspended|in_progress"_s)});
    expectChanged(table, "X2,2,approve,submitted,approved,2023-02-20",
                  "X2,2,start,submitted,approved,2023-02-20",
                  {line(u"project_transitions.csv:10:3 step"_s, ErrorCode::ProjectStepRefused,
                        u"X2|submitted|start|approve;return;reject"_s)});
    expectChanged(table, "X2,2,approve,submitted,approved,2023-02-20",
                  "X2,2,approve,submitted,rejected,2023-02-09",
                  {line(u"project_transitions.csv:10:5 to"_s, ErrorCode::InvalidValue,
                        u"to|rejected|approved"_s),
                   line(u"project_transitions.csv:10:6 taken_on"_s, ErrorCode::EndBeforeStart,
                        u"2023-02-10|2023-02-09"_s),
                   line(u"project_transitions.csv:11:4 from"_s, ErrorCode::InvalidValue,
                        u"from|approved|rejected"_s)});
    expectChanged(
        table, "X2,3,start", "X2,4,start",
        {line(u"project_transitions.csv:11:2 number"_s, ErrorCode::InvalidValue, u"number|4|3"_s)});
    expectAdded(table,
                "X2,3,start,approved,in_progress,2023-03-01,2023-03-01T08:00:00Z,,,\n"
                "X3,1,rectify,acceptance,rectifying,2023-03-01,2023-03-01T08:00:00.000Z,,,\n",
                {line(u"project_transitions.csv:12:7 recorded_at"_s, ErrorCode::InvalidValue,
                      u"recorded_at|2023-03-01T08:00:00Z|YYYY-MM-DDThh:mm:ss.zzzZ"_s),
                 line(u"project_transitions.csv:13:10 deadline"_s, ErrorCode::MissingValue,
                      u"deadline"_s)});
    expectChanged(
        table, "张工,补,2023-11-10", "张工,补,",
        {line(u"project_transitions.csv:6:10 deadline"_s, ErrorCode::MissingValue, u"deadline"_s)});
}

TEST(ImportProjectMistakes, PlansThatCouldNotBeSubmitted)
{
    expectChanged(
        u"plan_steps"_s, "2023-06-30,33.5,", "2023-06-30,33,",
        {line(u"projects.csv:2:13 state"_s, ErrorCode::StepWeightsNotHundred, u"X1|99.5"_s)});
    expectChanged(u"project_plans"_s, "X1,2,种好六十亩,包干,2023-11-30,扩大",
                  "X1,3,种好六十亩,包干,2023-11-30,",
                  {line(u"project_plans.csv:3:6 reason"_s, ErrorCode::MissingValue, u"reason"_s)});
    expectAdded(
        u"plan_steps"_s,
        "X2,1,1,2,又一步,2023-09-30,0,,\n"
        "X2,1,2,1,又一步,2023-09-30,0,,\n"
        "X3,2,1,1,又一步,2023-09-30,101,,\n"
        "X3,2,1,1,又一步,2023-09-30,1,,\n",
        {line(u"plan_steps.csv:8:3 position"_s, ErrorCode::DuplicateCode, u"plan_step|X2 1 1"_s),
         line(u"plan_steps.csv:9:4 number"_s, ErrorCode::DuplicateCode, u"plan_step|X2 1 1"_s),
         line(u"plan_steps.csv:10:7 weight"_s, ErrorCode::InvalidValue, u"weight|101|0–100"_s)});
    expectAdded(u"plan_steps"_s, "X3,2,1,1,又一步,2023-09-30,1,,\n",
                {line(u"plan_steps.csv:8:2 plan"_s, ErrorCode::UnknownReference, u"plan|2"_s)});
}

TEST(ImportProjectMistakes, ReportsAndDispatch)
{
    expectAdded(
        u"monthly_reports"_s,
        "X1,2023-02,contact,2023-03-02,,,\n"
        "X2,2023-02,contact,2023-03-02,,,\n"
        "X2,2023-03,contact,2023-02-28,,,\n"
        "X2,2023-Q1,contact,2023-03-28,,,\n",
        {line(u"monthly_reports.csv:4:2 month"_s, ErrorCode::RepeatedRecord,
              u"monthly_report|X1|2023-02"_s),
         line(u"monthly_reports.csv:5:2 month"_s, ErrorCode::ProjectNotInProgress, u"X2|2023-02"_s),
         line(u"monthly_reports.csv:6:4 recorded_on"_s, ErrorCode::EndBeforeStart,
              u"2023-03-01|2023-02-28"_s),
         line(u"monthly_reports.csv:7:2 month"_s, ErrorCode::InvalidValue,
              u"month|2023-Q1|2026-03"_s)});
    PackageTexts tables = smallPackage();
    tables[u"dispatch_meetings"_s] += "D2,2023-Q1,2023-03-30,,,,\n"
                                      "D3,2023-Q2,2023-03-30,,,,\n";
    tables[u"dispatch_reviews"_s] += "D2,X1,green,green,,\n"
                                     "D2,X3,green,green,,\n"
                                     "D1,X9,red,green,,\n"
                                     "D1,X3,red,green,,\n";
    expectRefusals(tables, {line(u"dispatch_meetings.csv:4:3 held_on"_s, ErrorCode::InvalidValue,
                                 u"held_on|2023-03-30|2023-Q2"_s),
                            line(u"dispatch_reviews.csv:4:2 project"_s, ErrorCode::RepeatedRecord,
                                 u"dispatch_review|X1|2023-Q1"_s),
                            line(u"dispatch_reviews.csv:5:2 project"_s,
                                 ErrorCode::ProjectNotInProgress, u"X3|2023-03-30"_s),
                            line(u"dispatch_reviews.csv:6:2 project"_s, ErrorCode::UnknownReference,
                                 u"project|X9"_s),
                            line(u"dispatch_reviews.csv:7:5 light_reason"_s,
                                 ErrorCode::MissingValue, u"light_reason"_s)});
    expectAdded(
        u"handed_down_tasks"_s,
        "T1,X1,,做,谁,2023-03-28,2023-04-28,,\n"
        "T3,X1,D9,,,2023-03-28,2023-03-27,,2023-03-27\n",
        {line(u"handed_down_tasks.csv:4:1 code"_s, ErrorCode::DuplicateCode,
              u"handed_down_task|T1"_s),
         line(u"handed_down_tasks.csv:5:3 meeting"_s, ErrorCode::UnknownReference, u"meeting|D9"_s),
         line(u"handed_down_tasks.csv:5:4 text"_s, ErrorCode::MissingValue, u"text"_s),
         line(u"handed_down_tasks.csv:5:5 owner"_s, ErrorCode::MissingValue, u"owner"_s),
         line(u"handed_down_tasks.csv:5:7 due"_s, ErrorCode::EndBeforeStart,
              u"2023-03-28|2023-03-27"_s),
         line(u"handed_down_tasks.csv:5:8 answer"_s, ErrorCode::MissingValue, u"answer"_s),
         line(u"handed_down_tasks.csv:5:9 closed_on"_s, ErrorCode::EndBeforeStart,
              u"2023-03-28|2023-03-27"_s)});
}

TEST(ImportProjectMistakes, FindingsRegisterAndResults)
{
    expectAdded(
        u"rectification_items"_s,
        "Z3,office_check,,,,U1,,又一个,,2023-06-01,2023-06-15,,,\n"
        "Z8,supervision,,,,U1,,,,2023-06-01,2023-06-15,,,\n"
        "Z9,office_check,,,,U1,,事,,2023-06-01,2023-06-15,2023-06-02,,\n",
        {line(u"rectification_items.csv:5:1 code"_s, ErrorCode::DuplicateCode,
              u"rectification_item|Z3"_s),
         line(u"rectification_items.csv:6:3 project"_s, ErrorCode::MissingValue, u"project"_s),
         line(u"rectification_items.csv:6:8 problem"_s, ErrorCode::MissingValue, u"problem"_s),
         line(u"rectification_items.csv:7:13 evidence"_s, ErrorCode::MissingValue, u"evidence"_s),
         line(u"rectification_items.csv:7:14 verifier"_s, ErrorCode::MissingValue, u"verifier"_s)});
    expectAdded(
        u"rectification_notes"_s,
        "Z1,2,2023-11-08,2023-11-08T08:00:00.000Z,,又\n"
        "Z7,1,2023-11-08,2023-11-08T08:00:00.000Z,,又\n",
        {line(u"rectification_notes.csv:4:2 number"_s, ErrorCode::DuplicateCode,
              u"rectification_note|Z1 2"_s),
         line(u"rectification_notes.csv:5:1 item"_s, ErrorCode::UnknownReference, u"item|Z7"_s)});
    expectAdded(u"supervision_findings"_s, "F1,X2,2023-06-01,,又,Z9\n",
                {line(u"supervision_findings.csv:3:1 code"_s, ErrorCode::DuplicateCode,
                      u"supervision_finding|F1"_s),
                 line(u"supervision_findings.csv:3:6 rectification"_s, ErrorCode::UnknownReference,
                      u"rectification|Z9"_s)});
    expectAdded(u"project_results"_s, "G3,X1,recruitment,,2023-12-01,\n",
                {line(u"project_results.csv:4:4 person"_s, ErrorCode::MissingValue, u"person"_s)});
}

TEST(ImportProjectMistakes, RowsOfARefusedProjectAreNotRefusedForIt)
{
    expectChanged(u"projects"_s, "X1,荒坡变果园,secretary_project", "X1,荒坡变果园,project",
                  {line(u"projects.csv:2:3 kind"_s, ErrorCode::InvalidValue,
                        u"kind|project|secretary_project, secretary_matter"_s)});
    expectChanged(u"project_transitions"_s, "X1,7,accept,acceptance,accepted",
                  "X1,7,accept,acceptance,approved",
                  {line(u"project_transitions.csv:8:5 to"_s, ErrorCode::InvalidValue,
                        u"to|approved|accepted"_s),
                   line(u"projects.csv:2:13 state"_s, ErrorCode::InvalidValue,
                        u"state|accepted|approved"_s)});
}

TEST(ImportProjectMistakes, AddsToStoredProjectsButNotToTheirHistory)
{
    PackageWorkplace workplace;
    ASSERT_EQ(QStringList(), workplace.refusals(smallPackage()));
    EXPECT_EQ(QStringList(),
              workplace.refusals(
                  {{u"monthly_reports"_s, "project,month,reporter,recorded_on,done,problems,next\n"
                                          "X2,2023-05,contact,2023-06-02,搭建,,\n"},
                   {u"rectification_notes"_s, "item,number,noted_on,recorded_at,recorded_by,text\n"
                                              "Z2,1,2023-06-08,2023-06-08T08:00:00.000Z,,补\n"}}));
    const QStringList expected{
        line(u"project_helpers.csv:2:1 project"_s, ErrorCode::UnknownReference, u"project|X2"_s),
        line(u"project_plans.csv:2:1 project"_s, ErrorCode::UnknownReference, u"project|X2"_s),
        line(u"project_transitions.csv:2:1 project"_s, ErrorCode::UnknownReference,
             u"project|X2"_s),
        line(u"monthly_reports.csv:2:2 month"_s, ErrorCode::RepeatedRecord,
             u"monthly_report|X2|2023-05"_s),
        line(u"dispatch_reviews.csv:2:2 project"_s, ErrorCode::RepeatedRecord,
             u"dispatch_review|X2|2023-Q1"_s),
    };
    EXPECT_EQ(
        expected.join(u'\n').toStdString(),
        workplace
            .refusals(
                {{u"project_helpers"_s, "project,position,role,name\nX2,1,,某人\n"},
                 {u"project_plans"_s,
                  "project,number,goal,measures,finish_date,reason,made_on,made_by\n"
                  "X2,2,目标,,2023-12-20,改,2023-06-01,\n"},
                 {u"project_transitions"_s,
                  "project,number,step,from,to,taken_on,recorded_at,recorded_by,opinion,deadline\n"
                  "X2,4,suspend,in_progress,suspended,2023-06-01,2023-06-01T08:00:00.000Z,,,\n"},
                 {u"monthly_reports"_s, "project,month,reporter,recorded_on,done,problems,next\n"
                                        "X2,2023-05,contact,2023-06-03,,,\n"},
                 {u"dispatch_reviews"_s, "meeting,project,light,suggested,light_reason,opinion\n"
                                         "D1,X2,red,red,,\n"}})
            .join(u'\n')
            .toStdString());
}

} // namespace
} // namespace touyan::test
