// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packages/package_folder.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

PackageTexts smallProjects()
{
    return {
        {u"projects"_s,
         "code,title,kind,year,unit,leader,leader_posting,person_in_charge,contact,topic_area,"
         "source,background,state,accepted_on,acceptance_score,acceptance_opinion,"
         "completed_project,solved_problems,experience,improvement\n"
         "X1,荒坡变果园,secretary_project,2023,U1,R2,P3,李四,王五,产业发展,chosen,,accepted,"
         "2023-11-20,92.5,同意,果园,三个,分片,能力\n"
         "X2,养老食堂,secretary_matter,2023,U1,R2,,,,,assigned,老人多,in_progress,,,,,,,\n"
         "X3,文化广场,secretary_matter,2023,U1,R2,,,,,chosen,,draft,,,,,,,\n"},
        {u"project_helpers"_s, "project,position,role,name\n"
                               "X1,1,挂职博士,赵六\n"
                               "X1,2,名誉村主任,钱七\n"},
        {u"project_plans"_s, "project,number,goal,measures,finish_date,reason,made_on,made_by\n"
                             "X1,1,种好五十亩,包干,2023-11-30,,2023-01-10,张工\n"
                             "X1,2,种好六十亩,包干,2023-11-30,扩大,2023-05-10,张工\n"
                             "X2,1,开一个食堂,,2023-12-20,,2023-02-01,张工\n"
                             "X3,1,,,,,2023-02-02,张工\n"},
        {u"plan_steps"_s, "project,plan,position,number,title,planned_finish,weight,finished_on,"
                          "finish_note\n"
                          "X1,1,1,1,平整,2023-04-30,40,2023-04-20,\n"
                          "X1,1,2,2,栽种,2023-06-30,60,,\n"
                          "X1,2,1,2,栽种,2023-06-30,33.5,2023-06-20,一次成活\n"
                          "X1,2,2,1,平整,2023-04-30,66.5,2023-04-20,\n"
                          "X2,1,1,1,改造厨房,2023-09-30,100,,\n"
                          "X3,1,1,1,,,0,,\n"},
        {u"project_transitions"_s,
         "project,number,step,from,to,taken_on,recorded_at,recorded_by,opinion,deadline\n"
         "X1,1,submit,draft,submitted,2023-01-12,2023-01-12T08:00:00.000Z,张工,,\n"
         "X1,2,approve,submitted,approved,2023-01-20,2023-01-20T08:00:00.000Z,张工,同意,\n"
         "X1,3,start,approved,in_progress,2023-02-01,2023-02-01T08:00:00.000Z,张工,,\n"
         "X1,4,request_acceptance,in_progress,acceptance,2023-10-20,2023-10-20T08:00:00.000Z,"
         "张工,,\n"
         "X1,5,rectify,acceptance,rectifying,2023-10-25,2023-10-25T08:00:00.000Z,张工,补,"
         "2023-11-10\n"
         "X1,6,request_acceptance,rectifying,acceptance,2023-11-11,2023-11-11T08:00:00.000Z,"
         "张工,,\n"
         "X1,7,accept,acceptance,accepted,2023-11-20,2023-11-20T08:00:00.000Z,张工,同意,\n"
         "X2,1,submit,draft,submitted,2023-02-10,2023-02-10T08:00:00.000Z,张工,,\n"
         "X2,2,approve,submitted,approved,2023-02-20,2023-02-20T08:00:00.000Z,张工,,\n"
         "X2,3,start,approved,in_progress,2023-03-01,2023-03-01T08:00:00.000Z,张工,,\n"},
        {u"monthly_reports"_s, "project,month,reporter,recorded_on,done,problems,next\n"
                               "X1,2023-02,contact,2023-03-02,平整,缺水,打井\n"
                               "X1,2023-02,secretary,2023-03-07,平整,,\n"},
        {u"dispatch_meetings"_s, "code,quarter,held_on,place,chair,attendees,summary\n"
                                 "D1,2023-Q1,2023-03-28,会议室,书记,各村,抓紧\n"},
        {u"dispatch_reviews"_s, "meeting,project,light,suggested,light_reason,opinion\n"
                                "D1,X1,yellow,green,用水未定,加快\n"
                                "D1,X2,green,green,,\n"},
        {u"handed_down_tasks"_s,
         "code,project,meeting,text,owner,handed_down_on,due,answer,closed_on\n"
         "T1,X1,D1,协调用水,水利站,2023-03-28,2023-04-28,已办,2023-04-20\n"
         "T2,X2,,落实场地,居委会,2023-04-01,2023-05-01,,\n"},
        {u"rectification_items"_s,
         "code,source,project,session,posting,unit,responsible,problem,measure,found_on,due,closed_"
         "on,"
         "evidence,verifier\n"
         "Z1,acceptance,X1,,,U1,李四,台账不全,补齐,2023-10-25,2023-11-10,2023-11-09,照片,纪检\n"
         "Z2,supervision,X2,,,U1,,进度慢,,2023-06-01,2023-06-15,,,\n"
         "Z3,office_check,,,P2,U1,,公示不全,,2023-06-01,2023-06-15,,,\n"},
        {u"rectification_notes"_s, "item,number,noted_on,recorded_at,recorded_by,text\n"
                                   "Z1,1,2023-11-01,2023-11-01T08:00:00.000Z,李四,补了一半\n"
                                   "Z1,2,2023-11-08,2023-11-08T08:00:00.000Z,李四,补齐\n"},
        {u"supervision_findings"_s, "code,project,found_on,group,text,rectification\n"
                                    "F1,X2,2023-06-01,督导一组,进度慢,Z2\n"},
        {u"project_results"_s, "code,project,kind,person,achieved_on,note\n"
                               "G1,X1,demonstration_site,,2023-12-01,区级\n"
                               "G2,X1,party_delegate,R2,2023-12-02,\n"},
    };
}

PackageTexts smallAppraisals()
{
    return {
        {u"appraisal_sessions"_s,
         "code,year,title,held_on,mode,good_quota_percent,ballot_good_limit,quorum_percent,"
         "missing_group,min_ballots,points_good,points_fair,points_ordinary,points_poor,"
         "threshold_good,threshold_fair,threshold_ordinary\n"
         "A1,2023,年度述职评议,2024-01-10,score,20,,50,block,3,95,85,70,50,90,80,60\n"
         "A2,2022,年度述职评议,,grade,,2,60.5,renormalise,2,100,80,60,0,85,75,65\n"},
        {u"criteria"_s, "session,code,title,max_points\n"
                        "A1,C1,抓党建,10\n"
                        "A1,C2,抓整改,5\n"},
        {u"voter_groups"_s, "session,code,title,weight,invited,issued,trim\n"
                            "A1,G2,党员群众代表,40,4,4,0\n"
                            "A1,G1,班子成员,60,3,3,1\n"
                            "A2,G1,全体,100,2,2,0\n"},
        {u"components"_s, "session,component,weight\n"
                          "A1,meeting,70\n"
                          "A1,routine,30\n"
                          "A2,meeting,100\n"},
        {u"reportees"_s, "session,posting,order,manner,veto\n"
                         "A1,P2,2,on_site,yes\n"
                         "A1,P3,1,on_site,no\n"
                         "A2,P3,,written,no\n"},
        {u"component_scores"_s, "session,posting,component,score\n"
                                "A1,P2,routine,88.5\n"
                                "A1,P3,routine,not_applicable\n"},
        {u"ballots"_s, "session,group,serial\n"
                       "A1,G2,7\n"
                       "A1,G1,2\n"
                       "A1,G1,10\n"
                       "A2,G1,1\n"},
        {u"ballot_marks"_s, "session,group,serial,posting,criterion,value\n"
                            "A1,G2,7,P2,C2,4\n"
                            "A1,G2,7,P2,C1,9.5\n"
                            "A1,G1,2,P3,C1,八\n"
                            "A1,G1,2,P3,C1, \n"
                            "A2,G1,1,P3,grade,good\n"},
        {u"appraisal_vetoes"_s, "session,posting,reason\n"
                                "A1,P2,发生安全事故\n"},
        {u"appraisal_draws"_s, "session,number,seed,drawn_at,drawn_by,reason,order\n"
                               "A1,1,18446744073709551615,2024-01-09T01:00:00.000Z,张工,,P2;P3\n"
                               "A1,2,7,2024-01-09T02:00:00.000Z,张工,有人迟到,P3;P2\n"},
        {u"appraisal_comments"_s, "session,posting,text\n"
                                  "A1,,总体扎实\n"
                                  "A1,P2,短板在整改\n"
                                  "A1,P2,另有一条\n"},
        {u"ballot_forms"_s, "session,group,serial\n"
                            "A1,G2,7\n"
                            "A1,G2,8\n"
                            "A1,G1,2\n"
                            "A1,G1,10\n"},
        {u"ballot_entries"_s, "session,group,serial,first_by,second_by,second\n"
                              "A1,G2,7,甲,乙,listed\n"
                              "A1,G1,2,甲,乙,listed\n"
                              "A1,G1,10,甲,,\n"
                              "A2,G1,1,本机用户,乙,same\n"},
        {u"second_marks"_s, "session,group,serial,posting,criterion,value\n"
                            "A1,G2,7,P2,C1,9.5\n"
                            "A1,G2,7,P2,C2,4\n"
                            "A1,G1,2,P3,C1,8\n"},
        {u"settled_differences"_s,
         "session,group,serial,posting,criterion,first_values,second_values,settled_values,"
         "settled_by,note\n"
         "A1,G2,7,P2,C2,C2=3,,C2=4,丙,看原表\n"},
        {u"ballot_traces"_s, "session,group,serial,round,step,actor,reason,times\n"
                             "A1,G2,7,first,entered,甲,,1\n"
                             "A1,G2,7,first,settled,丙,看原表,1\n"
                             "A1,G2,7,second,entered,乙,,1\n"
                             "A1,G1,3,first,removed,甲,错组,2\n"},
    };
}

PackageTexts smallPackage()
{
    PackageTexts tables{
        {u"units"_s, "code,name,kind,category,parent\n"
                     "U1,东村,village,,T\n"
                     "T,镇,township,,\n"},
        {u"unit_categories"_s, "unit,valid_from,category\n"
                               "U1,2024-01-01,城市社区\n"},
        {u"people"_s, "code,name,gender,phone,dispatching_unit,dispatch_level\n"
                      "R1,䶮堽,male,,区直单位,district\n"
                      "R2,林乙,,,,\n"},
        {u"postings"_s, "code,person,unit,role,start,end,round\n"
                        "P1,R1,U1,first_secretary,2023-01-01,2023-06-30,2023\n"
                        "P2,R1,U1,first_secretary,2023-07-01,,2023\n"
                        "P3,R2,U1,party_secretary,2023-03-01,,\n"},
        {u"checklists"_s, "code,title,valid_from,valid_to,category,late_credit_percent,"
                          "min_coverage_percent,late_until_days\n"
                          "C1,通用清单,2023-01-01,2023-12-31,,50,50,30\n"
                          "C2,通用清单二,2024-01-01,,,12.5,1,\n"},
        {u"items"_s, "checklist,code,position,title,cadence,required,points,grace_days,due_months,"
                     "kinds\n"
                     "C1,M,1,每月一件,monthly,1,10,5,,\n"
                     "C1,W,2,每周一访,weekly,2,2.5,0,,\n"
                     "C1,O,3,梳理制度,once,1,10,5,6,\n"
                     "C1,K,4,会议,per_call,1,10,5,,\n"
                     "C2,M,1,每月一件,monthly,1,10,5,,a;b\n"
                     "C2,Y,2,每年汇报,yearly,1,10,5,,\n"},
        {u"calls"_s, "code,item,title,held_on,audience\n"
                     "K1,K,推进会,2023-05-10,all\n"
                     "K2,K,培训,2023-08-10,P2;P3\n"},
        {u"attendance"_s, "call,posting,status,recorded_on\n"
                          "K1,P1,present,2023-05-10\n"
                          "K2,P2,excused,2023-08-01\n"},
        {u"entries"_s, "code,posting,item,occurred_on,recorded_on,status,kind,summary,place,"
                       "people_count,period\n"
                       "E1,P1,M,2023-02-03,2023-02-04,confirmed,,\"解决 \"\"用水\"\" 问题,已办\","
                       "村委会,12,2023-02\n"
                       "E2,P1,W,2023-02-06,2023-02-06,submitted,,走访,,,\n"
                       "E3,P2,O,2023-07-09,,draft,,,,,2019-01\n"
                       "E4,P2,M,2023-09-30,2023-10-03,returned,a,\"两行\n文字\",,0,2023-10\n"},
        {u"leaves"_s, "posting,from,to,reason,approved\n"
                      "P2,2023-08-01,2023-08-05,病假,yes\n"
                      "P2,2023-12-01,,借调,no\n"},
        {u"free_days"_s, "from,to,reason\n2023-01-21,2023-01-27,春节\n"},
        {u"adjustments"_s, "posting,effective_on,points,reason\nP2,2023-09-01,-2.5,通报\n"},
    };
    tables.insert(smallAppraisals());
    tables.insert(smallProjects());
    return tables;
}

PackageFolder::PackageFolder()
{
    EXPECT_TRUE(m_folder.isValid());
    EXPECT_TRUE(QDir().mkpath(path()));
}

PackageFolder::PackageFolder(const PackageTexts& tables)
    : PackageFolder()
{
    for (auto table = tables.cbegin(); table != tables.cend(); ++table)
        write(table.key() + u".csv"_s, table.value());
}

void PackageFolder::write(const QString& fileName, const QByteArray& bytes) const
{
    QFile file(path() + u'/' + fileName);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << fileName.toStdString();
    EXPECT_EQ(bytes.size(), file.write(bytes));
}

QByteArray readAll(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QMap<QString, QByteArray> filesOf(const QString& folder)
{
    QMap<QString, QByteArray> files;
    for (const QString& name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
        files.insert(name, readAll(folder + u'/' + name));
    return files;
}

} // namespace touyan::test
