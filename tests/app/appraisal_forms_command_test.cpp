// SPDX-License-Identifier: GPL-3.0-or-later
// Forms, agenda and order of speaking from the command line.
#include "app/ctl_office.h"

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A session of two reportees, one group.
QMap<QString, QString> appraisalOffice()
{
    return {
        {u"units"_s, u"code,name,kind,category,parent\nU1,东村,village,,\nU2,西村,village,,\n"_s},
        {u"people"_s, u"code,name,gender,phone,dispatching_unit,dispatch_level\n"
                      "R1,林䶮,,,,\nR2,王𬇙,,,,\n"_s},
        {u"postings"_s, u"code,person,unit,role,start,end,round\n"
                        "P1,R1,U1,party_secretary,2025-01-01,,\n"
                        "P2,R2,U2,party_secretary,2025-01-01,,\n"_s},
        {u"appraisal_sessions"_s,
         u"code,year,title,held_on,mode,good_quota_percent,ballot_good_limit,quorum_percent,"
         "missing_group,min_ballots,points_good,points_fair,points_ordinary,points_poor,"
         "threshold_good,threshold_fair,threshold_ordinary\n"
         "A1,2026,2026年度述职评议,2026-12-26,score,,,50,block,3,95,85,70,50,90,80,60\n"_s},
        {u"criteria"_s, u"session,code,title,max_points\nA1,C1,学习贯彻,10\nA1,C2,整改,10\n"_s},
        {u"voter_groups"_s, u"session,code,title,weight,invited,issued,trim\n"
                            "A1,G1,党员群众代表,100,30,30,0\n"_s},
        {u"components"_s, u"session,component,weight\nA1,meeting,100\n"_s},
        {u"reportees"_s, u"session,posting,order,manner,veto\n"
                         "A1,P1,2,on_site,no\nA1,P2,1,on_site,no\n"_s},
    };
}

TEST(AppraisalForms, AreWrittenWithAgendaAndOrder)
{
    const CtlOffice office;
    office.fill(office.writePackage(u"package"_s, appraisalOffice()));
    const QStringList session{u"appraisal-forms"_s, u"--session"_s, u"A1"_s};
    const QString pdf = office.path(u"测评表.pdf"_s);
    const QString agenda = office.path(u"议程.odt"_s);
    const QString order = office.path(u"顺序.pdf"_s);
    const QByteArray said = office.succeed(
        session + QStringList{u"--group"_s, u"G1"_s, u"--count"_s, u"3"_s, u"--pdf"_s, pdf,
                              u"--agenda"_s, agenda, u"--order"_s, order});
    EXPECT_EQ(QString::fromUtf8(said), (QStringList{pdf, agenda, order}.join(u'\n') + u'\n'));
    EXPECT_TRUE(fileBytes(pdf).startsWith("%PDF"));
    EXPECT_TRUE(fileBytes(agenda).startsWith("PK"));
    EXPECT_TRUE(fileBytes(order).startsWith("%PDF"));

    // Two more, and then nothing more to add.
    const QStringList added = session + QStringList{u"--group"_s,
                                                    u"G1"_s,
                                                    u"--count"_s,
                                                    u"5"_s,
                                                    u"--only-added"_s,
                                                    u"--pdf"_s,
                                                    office.path(u"补印.pdf"_s)};
    office.succeed(added);
    EXPECT_EQ(office.run(added).status, 1);
    office.succeed({u"check"_s});
}

TEST(AppraisalForms, RefuseWordsThatMakeNoSense)
{
    const CtlOffice office;
    office.fill(office.writePackage(u"package"_s, appraisalOffice()));
    const QStringList before = office.files();
    const QList<QStringList> wrong{
        {},
        {u"--session"_s, u"A1"_s},
        {u"--session"_s, u"A1"_s, u"--pdf"_s, office.path(u"a.pdf"_s)},
        {u"--session"_s, u"A1"_s, u"--group"_s, u"G1"_s, u"--count"_s, u"0"_s, u"--pdf"_s,
         office.path(u"a.pdf"_s)},
        {u"--session"_s, u"A1"_s, u"--group"_s, u"G1"_s, u"--count"_s, u"3"_s, u"--pdf"_s,
         office.path(u"a.odt"_s)},
        {u"--session"_s, u"A1"_s, u"--agenda"_s, office.path(u"a.xlsx"_s)},
    };
    for (const QStringList& arguments : wrong) {
        const CtlOutcome outcome = office.run(QStringList{u"appraisal-forms"_s} + arguments);
        EXPECT_EQ(outcome.status, 2) << arguments.join(u' ').toStdString();
    }
    const QList<QStringList> refused{
        {u"--session"_s, u"A9"_s, u"--order"_s, office.path(u"a.pdf"_s)},
        {u"--session"_s, u"A1"_s, u"--group"_s, u"G9"_s, u"--count"_s, u"3"_s, u"--pdf"_s,
         office.path(u"a.pdf"_s)},
    };
    for (const QStringList& arguments : refused) {
        const CtlOutcome outcome = office.run(QStringList{u"appraisal-forms"_s} + arguments);
        EXPECT_EQ(outcome.status, 1) << arguments.join(u' ').toStdString();
        EXPECT_FALSE(outcome.err.isEmpty());
    }
    EXPECT_EQ(office.files(), before);
}

} // namespace

} // namespace touyan::test
