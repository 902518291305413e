// SPDX-License-Identifier: GPL-3.0-or-later
// Documents of a past day hold what was known by its end: the register, and what is written for a
// dispatch.
#include "app/ctl_office.h"
#include "support/archives/zip_parts.h"

#include <QProcess>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QMap<QString, QString> dispatchOffice()
{
    const auto project = [](const QString& code, const QString& title) {
        return code + u',' + title +
               u",secretary_project,2026,U1,R1,,,,产业发展,chosen,,in_progress,,,,,,,\n"_s;
    };
    const auto steps = [](const QString& code) {
        return u"%1,1,submit,draft,submitted,2026-01-05,2026-01-05T08:00:00.000Z,,,\n"
               "%1,2,approve,submitted,approved,2026-01-10,2026-01-10T08:00:00.000Z,,,\n"
               "%1,3,start,approved,in_progress,2026-02-01,2026-02-01T08:00:00.000Z,,,\n"_s.arg(
                   code);
    };
    return {
        {u"units"_s, u"code,name,kind,category,parent\nU1,村01,village,,\n"_s},
        {u"people"_s, u"code,name,gender,phone,dispatching_unit,dispatch_level\nR1,林甲,,,,\n"_s},
        {u"projects"_s,
         u"code,title,kind,year,unit,leader,leader_posting,person_in_charge,contact,topic_area,"
         "source,background,state,accepted_on,acceptance_score,acceptance_opinion,"
         "completed_project,solved_problems,experience,improvement\n"_s +
             project(u"X1"_s, u"荒坡变果园"_s)},
        {u"project_plans"_s, u"project,number,goal,measures,finish_date,reason,made_on,made_by\n"
                             "X1,1,种树,,2026-11-30,,2026-01-02,\n"_s},
        {u"plan_steps"_s, u"project,plan,position,number,title,planned_finish,weight,finished_on,"
                          "finish_note\nX1,1,1,1,平整,2026-04-30,100,2026-06-25,\n"_s},
        {u"project_transitions"_s,
         u"project,number,step,from,to,taken_on,recorded_at,recorded_by,opinion,deadline\n"_s +
             steps(u"X1"_s)},
        {u"dispatch_meetings"_s, u"code,quarter,held_on,place,chair,attendees,summary\n"
                                 "D1,2026-Q2,2026-05-10,一号会议室,,,\n"
                                 "D2,2026-Q2,2026-06-20,二号会议室,,,\n"_s},
        {u"handed_down_tasks"_s,
         u"code,project,meeting,text,owner,handed_down_on,due,answer,closed_on\n"
         "T1,X1,D1,修机耕路,交通所,2026-05-10,2026-06-10,路已修通,2026-07-01\n"
         "T2,X1,D1,补苗,农技站,2026-06-12,2026-06-30,,\n"_s},
        {u"rectification_items"_s,
         u"code,source,project,session,posting,unit,responsible,problem,measure,found_on,due,"
         "closed_on,evidence,verifier\n"
         "Z1,office_check,,,,U1,,到期当天,,2026-05-01,2026-06-30,,,\n"
         "Z2,office_check,,,,U1,,以后发现,,2026-07-02,2026-08-01,,,\n"
         "Z3,office_check,,,,U1,,早已销号,,2026-04-01,2026-04-30,2026-04-20,清单,丙\n"
         "Z4,office_check,,,,U1,,后来销号,,2026-05-01,2026-06-01,2026-07-20,照片,乙\n"_s},
        {u"rectification_notes"_s, u"item,number,noted_on,recorded_at,recorded_by,text\n"
                                   "Z4,1,2026-06-15,2026-06-15T08:00:00.000Z,甲,已找施工队\n"
                                   "Z4,2,2026-07-10,2026-07-10T08:00:00.000Z,甲,正在施工\n"_s},
    };
}

class AsOfDocuments : public testing::Test
{
protected:
    AsOfDocuments() { m_office.fill(m_office.writePackage(u"package"_s, dispatchOffice())); }

    /// The text of the PDF that project-report writes, without blanks.
    [[nodiscard]] QString textOf(const QStringList& what, const QString& asOf) const
    {
        const QString path = m_office.path(u"document.pdf"_s);
        QStringList call{u"project-report"_s, what.front(), path};
        call += what.mid(1);
        if (!asOf.isEmpty())
            call += QStringList{u"--as-of"_s, asOf};
        m_office.succeed(call);
        QProcess reader;
        reader.start(u"pdftotext"_s, {path, u"-"_s});
        EXPECT_TRUE(reader.waitForFinished() && reader.exitCode() == 0);
        static const QRegularExpression blanks(u"\\s+"_s);
        return QString::fromUtf8(reader.readAllStandardOutput()).remove(blanks);
    }
    [[nodiscard]] QString record(const QString& asOf) const
    {
        return textOf({u"--record"_s, u"--quarter"_s, u"2026-Q2"_s}, asOf);
    }
    [[nodiscard]] QString bulletin(const QString& asOf) const
    {
        return textOf({u"--bulletin"_s, u"--quarter"_s, u"2026-Q2"_s}, asOf);
    }
    [[nodiscard]] const CtlOffice& office() const { return m_office; }

private:
    CtlOffice m_office;
};

TEST_F(AsOfDocuments, TheRegisterIsThatOfTheDay)
{
    const QString then = textOf({u"--rectification"_s}, u"2026-06-30"_s);
    EXPECT_TRUE(then.contains(u"截至2026年6月30日"_s)) << then.toStdString();
    // Z1 is due that day, Z4 was still open and late, Z3 closed; Z2 not yet found.
    EXPECT_TRUE(then.contains(u"共3项，未销号2项，其中逾期1项，已销号1项"_s)) << then.toStdString();
    EXPECT_TRUE(then.contains(u"清单；核验：丙"_s));
    for (const QString& later : {u"以后发现"_s, u"照片"_s, u"2026-07-20"_s})
        EXPECT_FALSE(then.contains(later)) << later.toStdString();
    const QString next = textOf({u"--rectification"_s}, u"2026-07-20"_s);
    EXPECT_TRUE(next.contains(u"共4项，未销号2项，其中逾期1项，已销号2项"_s)) << next.toStdString();
    EXPECT_TRUE(next.contains(u"照片；核验：乙"_s));

    // The same in the sheet, with the notes that were there.
    const QString sheet = office().path(u"register.xlsx"_s);
    office().succeed(
        {u"project-report"_s, u"--rectification"_s, sheet, u"--as-of"_s, u"2026-06-30"_s});
    QString texts;
    for (const ZipPart& part : zipParts(sheet))
        texts += QString::fromUtf8(part.content);
    EXPECT_TRUE(texts.contains(u"后来销号"_s));
    for (const QString& later : {u"以后发现"_s, u"照片"_s, u"正在施工"_s})
        EXPECT_FALSE(texts.contains(later)) << later.toStdString();
}

TEST_F(AsOfDocuments, ADispatchIsThatOfTheLastMeetingByTheDay)
{
    const QString first = record(u"2026-06-15"_s);
    EXPECT_TRUE(first.contains(u"2026年5月10日"_s)) << first.toStdString();
    EXPECT_TRUE(first.contains(u"一号会议室"_s));
    EXPECT_FALSE(first.contains(u"二号会议室"_s));
    EXPECT_TRUE(first.contains(u"修机耕路"_s));
    EXPECT_TRUE(first.contains(u"补苗"_s));
    // What was handed down or answered after the day is not in it.
    const QString earlier = record(u"2026-06-11"_s);
    EXPECT_FALSE(earlier.contains(u"补苗"_s)) << earlier.toStdString();
    EXPECT_FALSE(first.contains(u"路已修通"_s));
    EXPECT_TRUE(record({}).contains(u"二号会议室"_s));
    EXPECT_TRUE(record(u"2026-06-20"_s).contains(u"二号会议室"_s));
}

TEST_F(AsOfDocuments, BeforeAMeetingProjectsStandAsOfTheDay)
{
    const QString then = bulletin(u"2026-05-09"_s);
    EXPECT_TRUE(then.contains(u"数据截至2026年5月9日"_s)) << then.toStdString();
    EXPECT_FALSE(then.contains(u"召开"_s));
    EXPECT_TRUE(bulletin(u"2026-05-10"_s).contains(u"2026年5月10日召开"_s));
    // No document of a quarter that has not begun.
    const CtlOutcome early =
        office().run({u"project-report"_s, u"--bulletin"_s, office().path(u"b.pdf"_s),
                      u"--quarter"_s, u"2026-Q2"_s, u"--as-of"_s, u"2026-03-31"_s});
    EXPECT_EQ(early.status, 1);
    EXPECT_TRUE(early.err.contains(u"截至日"_s)) << early.err.toStdString();
}

} // namespace

} // namespace touyan::test
