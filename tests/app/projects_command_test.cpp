// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl_office.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Two projects of 2026 and one of 2025. X1 has finished 40 of 100 and should have finished all by
/// the end of June; its secretary reported March late and never April.
QMap<QString, QString> projectOffice()
{
    return {
        {u"units"_s, u"code,name,kind,category,parent\nU1,东村,village,,\n"_s},
        {u"people"_s, u"code,name,gender,phone,dispatching_unit,dispatch_level\n"
                      "R1,林乙,,,,\n"_s},
        {u"projects"_s,
         u"code,title,kind,year,unit,leader,leader_posting,person_in_charge,contact,topic_area,"
         "source,background,state,accepted_on,acceptance_score,acceptance_opinion,"
         "completed_project,solved_problems,experience,improvement\n"
         "X0,旧项目,secretary_project,2025,U1,R1,,,,,chosen,,draft,,,,,,,\n"
         "X1,荒坡变果园,secretary_project,2026,U1,R1,,,,产业发展,chosen,,in_progress,,,,,,,\n"
         "X2,养老食堂,secretary_matter,2026,U1,R1,,,,,assigned,,draft,,,,,,,\n"_s},
        {u"project_plans"_s, u"project,number,goal,measures,finish_date,reason,made_on,made_by\n"
                             "X1,1,种好五十亩,,2026-11-30,,2026-01-10,\n"_s},
        {u"plan_steps"_s, u"project,plan,position,number,title,planned_finish,weight,finished_on,"
                          "finish_note\n"
                          "X1,1,1,1,平整,2026-04-30,40,2026-04-20,\n"
                          "X1,1,2,2,栽种,2026-06-30,60,,\n"_s},
        {u"project_transitions"_s,
         u"project,number,step,from,to,taken_on,recorded_at,recorded_by,opinion,deadline\n"
         "X1,1,submit,draft,submitted,2026-02-01,2026-02-01T08:00:00.000Z,,,\n"
         "X1,2,approve,submitted,approved,2026-02-10,2026-02-10T08:00:00.000Z,,,\n"
         "X1,3,start,approved,in_progress,2026-03-01,2026-03-01T08:00:00.000Z,,,\n"_s},
        {u"monthly_reports"_s, u"project,month,reporter,recorded_on,done,problems,next\n"
                               "X1,2026-03,secretary,2026-04-06,做,,\n"
                               "X1,2026-03,contact,2026-04-05,做,,\n"
                               "X1,2026-04,contact,2026-05-05,做,,\n"_s},
        {u"handed_down_tasks"_s,
         u"code,project,meeting,text,owner,handed_down_on,due,answer,closed_on\n"
         "T1,X1,,协调用水,水利站,2026-04-01,2026-05-01,,\n"_s},
    };
}

class ProjectsCommand : public ::testing::Test
{
protected:
    ProjectsCommand() { m_office.fill(m_office.writePackage(u"package"_s, projectOffice())); }

    [[nodiscard]] QJsonObject json(const QStringList& arguments) const
    {
        return QJsonDocument::fromJson(
                   m_office.succeed(QStringList{u"projects"_s, u"--format"_s, u"json"_s} +
                                    arguments))
            .object();
    }

    CtlOffice m_office;
};

TEST_F(ProjectsCommand, PrintsTheProjectsOfAYearAsOfADay)
{
    const QJsonObject list = json({u"--year"_s, u"2026"_s, u"--as-of"_s, u"2026-05-06"_s});
    EXPECT_EQ(u"2026-05-06"_s, list[u"as_of"_s].toString());
    const QJsonArray projects = list[u"projects"_s].toArray();
    ASSERT_EQ(2, projects.size());
    const QJsonObject first = projects[0].toObject();
    EXPECT_EQ(u"X1"_s, first[u"project"_s].toString());
    EXPECT_EQ(u"in_progress"_s, first[u"state"_s].toString());
    EXPECT_EQ(u"东村"_s, first[u"unit"_s].toString());
    EXPECT_EQ(u"林乙"_s, first[u"leader"_s].toString());
    EXPECT_EQ(u"40"_s, first[u"progress"_s].toString());
    EXPECT_EQ(u"40"_s, first[u"planned"_s].toString());
    EXPECT_EQ(u"green"_s, first[u"suggested_light"_s].toString());
    const QJsonObject expected{
        {u"on_time"_s, 2}, {u"late"_s, 1}, {u"overdue"_s, 1}, {u"pending"_s, 2}};
    EXPECT_EQ(expected, first[u"reports"_s].toObject());
    EXPECT_EQ(1, first[u"overdue_tasks"_s].toInt());
    EXPECT_TRUE(projects[1].toObject()[u"suggested_light"_s].isNull());
}

TEST_F(ProjectsCommand, ADayLaterTheLightChangesWithThePlan)
{
    const QJsonObject june = json({u"--year"_s, u"2026"_s, u"--as-of"_s, u"2026-06-29"_s});
    EXPECT_EQ(u"green"_s,
              june[u"projects"_s].toArray()[0].toObject()[u"suggested_light"_s].toString());
    const QJsonObject end = json({u"--year"_s, u"2026"_s, u"--as-of"_s, u"2026-06-30"_s});
    const QJsonObject project = end[u"projects"_s].toArray()[0].toObject();
    EXPECT_EQ(u"red"_s, project[u"suggested_light"_s].toString());
    EXPECT_EQ(u"60"_s, project[u"behind"_s].toString());
}

TEST_F(ProjectsCommand, AllYearsWithoutOne)
{
    EXPECT_EQ(3, json({})[u"projects"_s].toArray().size());
    EXPECT_EQ(0, json({u"--year"_s, u"2024"_s})[u"projects"_s].toArray().size());
}

TEST_F(ProjectsCommand, CsvAndTableSayTheSame)
{
    const QStringList arguments{u"--year"_s, u"2026"_s, u"--as-of"_s, u"2026-06-30"_s};
    const QString csv = QString::fromUtf8(
        m_office.succeed(QStringList{u"projects"_s, u"--format"_s, u"csv"_s} + arguments));
    EXPECT_TRUE(csv.contains(u"X1,荒坡变果园,东村,林乙,in_progress,2026-11-30,red,,40,100,"_s))
        << csv.toStdString();
    const QString table =
        QString::fromUtf8(m_office.succeed(QStringList{u"projects"_s} + arguments));
    EXPECT_TRUE(table.contains(u"荒坡变果园"_s));
    EXPECT_TRUE(table.contains(u"实施中"_s)) << table.toStdString();
    EXPECT_TRUE(table.contains(u"选题"_s));
}

TEST_F(ProjectsCommand, WrongUsageEndsWithTwo)
{
    for (const QStringList& arguments :
         {QStringList{u"--year"_s, u"26"_s}, QStringList{u"--year"_s, u"2026-Q1"_s},
          QStringList{u"--as-of"_s, u"2026-02-30"_s}, QStringList{u"--format"_s, u"xml"_s}}) {
        const CtlOutcome outcome = m_office.run(QStringList{u"projects"_s} + arguments);
        EXPECT_EQ(2, outcome.status) << arguments.join(u' ').toStdString();
        EXPECT_TRUE(outcome.out.isEmpty());
    }
}

TEST_F(ProjectsCommand, CheckLooksAtTheirReferencesToo)
{
    EXPECT_EQ(0, m_office.run({u"check"_s}).status);
}

} // namespace
} // namespace touyan::test
