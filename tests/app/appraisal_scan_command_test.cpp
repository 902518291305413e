// SPDX-License-Identifier: GPL-3.0-or-later
// Scanned forms on the command line: what is read, and what is entered of it.
#include "app/ctl_office.h"
#include "support/forms/scanned_forms.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using domain::ExactDecimal;

namespace {

class AppraisalScanCommand : public testing::Test
{
protected:
    void SetUp() override
    {
        auto tables = explainedOffice();
        tables.insert(
            u"appraisal_sessions"_s,
            u"code,year,title,held_on,mode,good_quota_percent,ballot_good_limit,quorum_percent,"
            "missing_group,min_ballots,points_good,points_fair,points_ordinary,points_poor,"
            "threshold_good,threshold_fair,threshold_ordinary\n"
            "A1,2019,2019年度述职评议,2020-01-10,score,,,50,block,3,95,85,70,50,90,80,60\n"_s);
        tables.insert(u"criteria"_s, u"session,code,title,max_points\n"
                                     "A1,C01,学习贯彻,10\nA1,C02,班子建设,10\n"_s);
        tables.insert(u"voter_groups"_s, u"session,code,title,weight,invited,issued,trim\n"
                                         "A1,G1,党员群众代表,100,5,5,0\n"_s);
        tables.insert(u"components"_s, u"session,component,weight\nA1,meeting,100\n"_s);
        tables.insert(u"reportees"_s, u"session,posting,order,manner,veto\nA1,P1,1,on_site,no\n"_s);
        office.fill(office.writePackage(u"package"_s, tables));

        session.code = u"A1"_s;
        session.criteria = {{u"C01"_s, u"学习贯彻"_s, ExactDecimal::fromInteger(10)},
                            {u"C02"_s, u"班子建设"_s, ExactDecimal::fromInteger(10)}};
        group.code = u"G1"_s;
        layout = domain::layOutForm(session, group,
                                    {{domain::ReporteeId(1), domain::PostingId(1), u"P1"_s}})
                     .value();
    }

    [[nodiscard]] QImage form(const QString& serial, const QString& value) const
    {
        return scannedForm(session, group, layout, serial,
                           [&](size_t, const QString&) { return value; })
            .first();
    }

    [[nodiscard]] QString saved(const QImage& picture, const QString& name) const
    {
        const QString path = office.path(name);
        EXPECT_TRUE(picture.save(path));
        return path;
    }

    [[nodiscard]] QJsonObject scan(const QStringList& words) const
    {
        return QJsonDocument::fromJson(
                   office.succeed(QStringList{u"appraisal-scan"_s, u"--session"_s, u"A1"_s} +
                                  words))
            .object();
    }

    CtlOffice office;
    domain::AppraisalSession session;
    domain::VoterGroup group;
    domain::FormLayout layout;
};

} // namespace

TEST_F(AppraisalScanCommand, PrintsWhatIsSureAndEntersItOnlyWhenAsked)
{
    const QString file = saved(form(u"7"_s, u"8.5"_s), u"7.png"_s);
    QJsonObject printed = scan({file});
    EXPECT_EQ(printed.value(u"pages"_s).toInt(), 1);
    QJsonObject ballot = printed.value(u"ballots"_s).toArray().first().toObject();
    EXPECT_EQ(ballot.value(u"group"_s).toString(), u"G1"_s);
    EXPECT_EQ(ballot.value(u"serial"_s).toString(), u"7"_s);
    EXPECT_TRUE(ballot.value(u"complete"_s).toBool());
    EXPECT_FALSE(ballot.value(u"entered_now"_s).toBool());
    const QJsonArray expected{
        QJsonObject{{u"reportee"_s, u"P1"_s}, {u"criterion"_s, u"C01"_s}, {u"value"_s, u"8.5"_s}},
        QJsonObject{{u"reportee"_s, u"P1"_s}, {u"criterion"_s, u"C02"_s}, {u"value"_s, u"8.5"_s}}};
    EXPECT_EQ(ballot.value(u"sure"_s).toArray(), expected);

    printed = scan({u"--enter"_s, u"--person"_s, u"王芳"_s, file});
    ballot = printed.value(u"ballots"_s).toArray().first().toObject();
    EXPECT_TRUE(ballot.value(u"entered_now"_s).toBool());
    EXPECT_FALSE(ballot.value(u"entered_before"_s).toBool());
    // Nothing is entered twice.
    printed = scan({u"--enter"_s, file});
    ballot = printed.value(u"ballots"_s).toArray().first().toObject();
    EXPECT_FALSE(ballot.value(u"entered_now"_s).toBool());
    EXPECT_TRUE(ballot.value(u"entered_before"_s).toBool());

    const QString exported = office.path(u"exported"_s);
    static_cast<void>(office.succeed({u"export"_s, exported}));
    const QByteArray marks = fileBytes(exported + u"/ballot_marks.csv"_s);
    EXPECT_EQ(marks.count("8.5"), 2) << marks.toStdString();
}

TEST_F(AppraisalScanCommand, LeavesWhatIsDoubtfulToAPerson)
{
    QImage picture = form(u"9"_s, u"7"_s);
    smudgeFirstRow(picture, layout.pages.front());
    const QJsonObject printed = scan({u"--enter"_s, saved(picture, u"9.png"_s)});
    const QJsonObject ballot = printed.value(u"ballots"_s).toArray().first().toObject();
    EXPECT_FALSE(ballot.value(u"complete"_s).toBool());
    EXPECT_FALSE(ballot.value(u"entered_now"_s).toBool());
    ASSERT_EQ(ballot.value(u"doubtful"_s).toArray().size(), 1);
    EXPECT_EQ(ballot.value(u"doubtful"_s).toArray().first().toObject().value(u"value"_s),
              QJsonValue(u"7"_s));
    EXPECT_EQ(ballot.value(u"sure"_s).toArray().size(), 1);
}

TEST_F(AppraisalScanCommand, RefusesPagesAndGoesOn)
{
    domain::AppraisalSession changed = session;
    changed.criteria.back().title = u"支部建设"_s;
    const auto other = domain::layOutForm(changed, group,
                                          {{domain::ReporteeId(1), domain::PostingId(1), u"P1"_s}});
    const QImage outdated =
        scannedForm(changed, group, other.value(), u"3"_s, [](size_t, const QString&) {
            return u"7"_s;
        }).first();
    domain::AppraisalSession foreign = session;
    foreign.code = u"A2"_s;
    const QImage ofOther = scannedForm(foreign, group, layout, u"3"_s, [](size_t, const QString&) {
                               return u"7"_s;
                           }).first();
    QImage blank(900, 1'200, QImage::Format_Grayscale8);
    blank.fill(250);
    writeFile(office.path(u"cut.pdf"_s), "%PDF-1.4\n");
    const QString good = saved(form(u"5"_s, u"10"_s), u"5.png"_s);
    const QJsonObject printed = scan({saved(outdated, u"old.png"_s), saved(ofOther, u"other.png"_s),
                                      saved(blank, u"blank.jpg"_s), office.path(u"cut.pdf"_s), good,
                                      saved(form(u"5"_s, u"10"_s), u"5again.png"_s)});
    ASSERT_EQ(printed.value(u"ballots"_s).toArray().size(), 1);
    QStringList why;
    for (const QJsonValue& page : printed.value(u"refused"_s).toArray())
        why.append(page.toObject().value(u"why"_s).toString());
    EXPECT_EQ(why, QStringList({u"error"_s, u"error"_s, u"no_code"_s, u"error"_s, u"repeated"_s}));
    const QString text =
        printed.value(u"refused"_s).toArray().first().toObject().value(u"text"_s).toString();
    EXPECT_TRUE(text.contains(u"改设置之前印制"_s)) << text.toStdString();
}

TEST_F(AppraisalScanCommand, NeedsFilesAndAKnownSession)
{
    EXPECT_EQ(office.run({u"appraisal-scan"_s, u"--session"_s, u"A1"_s}).status, 2);
    EXPECT_EQ(office.run({u"appraisal-scan"_s, u"x.png"_s}).status, 2);
    const CtlOutcome unknown =
        office.run({u"appraisal-scan"_s, u"--session"_s, u"A9"_s, u"x.png"_s});
    EXPECT_EQ(unknown.status, 1);
    EXPECT_TRUE(unknown.err.contains(u"A9"_s));
}

} // namespace touyan::test
