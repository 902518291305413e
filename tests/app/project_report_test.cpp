// SPDX-License-Identifier: GPL-3.0-or-later
// The documents about projects from the command line.
#include "app/ctl_office.h"

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One project of 2026 in progress.
QMap<QString, QString> projectOffice()
{
    return {
        {u"units"_s, u"code,name,kind,category,parent\nU1,东村,village,,\n"_s},
        {u"people"_s, u"code,name,gender,phone,dispatching_unit,dispatch_level\n"
                      "R1,林䶮,,,,\n"_s},
        {u"projects"_s,
         u"code,title,kind,year,unit,leader,leader_posting,person_in_charge,contact,topic_area,"
         "source,background,state,accepted_on,acceptance_score,acceptance_opinion,"
         "completed_project,solved_problems,experience,improvement\n"
         "X1,荒坡变果园,secretary_project,2026,U1,R1,,,,产业发展,chosen,,in_progress,,,,,,,\n"_s},
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
    };
}

TEST(ProjectReport, WritesEveryDocument)
{
    const CtlOffice office;
    office.fill(office.writePackage(u"package"_s, projectOffice()));
    struct Call
    {
        QStringList arguments;
        QByteArray begins;
    };
    const QList<Call> calls{
        {{u"--ledger"_s, office.path(u"台账.xlsx"_s), u"--year"_s, u"2026"_s}, "PK"},
        {{u"--summary"_s, office.path(u"年度.pdf"_s), u"--year"_s, u"2026"_s}, "%PDF"},
        {{u"--card"_s, office.path(u"卡.pdf"_s), u"--project"_s, u"X1"_s}, "%PDF"},
        {{u"--bulletin"_s, office.path(u"通报.pdf"_s), u"--quarter"_s, u"2026-Q2"_s}, "%PDF"},
        {{u"--record"_s, office.path(u"记录.odt"_s), u"--quarter"_s, u"2026-Q2"_s}, "PK"},
        {{u"--rectification"_s, office.path(u"整改.xlsx"_s)}, "PK"},
    };
    for (const Call& call : calls) {
        const QByteArray said = office.succeed(QStringList{u"project-report"_s} + call.arguments);
        const QString path = call.arguments.at(1);
        EXPECT_EQ(QString::fromUtf8(said), path + u'\n');
        EXPECT_TRUE(fileBytes(path).startsWith(call.begins)) << path.toStdString();
    }
    office.succeed({u"check"_s});
    // The quarter's report has its section.
    office.succeed({u"report"_s, u"--quarter"_s, u"2026-Q2"_s, u"--as-of"_s, u"2026-07-10"_s,
                    u"--pdf"_s, office.path(u"季度.pdf"_s)});
}

TEST(ProjectReport, RefusesWordsThatMakeNoSense)
{
    const CtlOffice office;
    office.succeed({u"init"_s});
    const QList<QStringList> wrong{
        {},
        {u"--ledger"_s, u"a.xlsx"_s},
        {u"--ledger"_s, u"a.doc"_s, u"--year"_s, u"2026"_s},
        {u"--ledger"_s, u"a.xlsx"_s, u"--year"_s, u"2026-Q1"_s},
        {u"--card"_s, u"a.pdf"_s},
        {u"--bulletin"_s, u"a.pdf"_s, u"--quarter"_s, u"2026"_s},
        {u"--ledger"_s, u"a.xlsx"_s, u"--card"_s, u"b.pdf"_s, u"--year"_s, u"2026"_s},
    };
    for (const QStringList& arguments : wrong) {
        const CtlOutcome outcome = office.run(QStringList{u"project-report"_s} + arguments);
        EXPECT_EQ(outcome.status, 2) << arguments.join(u' ').toStdString();
    }
    // A format that the document does not have, and a project that is not there.
    EXPECT_EQ(office
                  .run({u"project-report"_s, u"--ledger"_s, office.path(u"a.pdf"_s), u"--year"_s,
                        u"2026"_s})
                  .status,
              1);
    EXPECT_EQ(office
                  .run({u"project-report"_s, u"--card"_s, office.path(u"a.pdf"_s), u"--project"_s,
                        u"X1"_s})
                  .status,
              1);
    EXPECT_EQ(office.files(), QStringList{u"office.touyan"_s});
}

} // namespace

} // namespace touyan::test
