// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/appraisal/appraisal_test.h"
#include "application/ballots/read_ballot_table.h"

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The sample's two reportees and two criteria, and tables that were copied for its first group.
class BallotTableTest : public AppraisalTest
{
protected:
    [[nodiscard]] BallotTable read(const QList<QStringList>& table,
                                   AppraisalMode mode = AppraisalMode::Score)
    {
        AppraisalSession session = sample().session;
        session.mode = mode;
        return readBallotTable(
            {session, sample().reportees, session.groups[0].id, EntryRound::First, u"甲"_s}, table);
    }
    [[nodiscard]] QString name(size_t reportee) const
    {
        return sample().reportees[reportee].identity.personName;
    }
    [[nodiscard]] ReporteeId reportee(size_t index) const
    {
        return sample().reportees[index].reportee.id;
    }
};

TEST_F(BallotTableTest, ReadsSeveralFormsAsTheyAreWritten)
{
    const QString title = sample().session.criteria[1].title;
    const QList<QStringList> table{{u"序号"_s, u"述职人"_s, u"C01"_s, title},
                                   {u"3"_s, name(0), u"8"_s, u"９"_s},
                                   {QString(), name(1), QString(), u"11"_s},
                                   {QString(), QString(), QString(), QString()},
                                   {u"1"_s, name(1), u" "_s, u"9.5"_s}};
    ASSERT_TRUE(namesBallots(table));
    const BallotTable read = this->read(table);
    ASSERT_TRUE(read.flaws.isEmpty()) << read.flaws.join(u'\n').toStdString();
    ASSERT_EQ(read.ballots.size(), 2U);
    EXPECT_EQ(read.ballots[0].ballot, sample().ballot(0, u"3"_s));
    EXPECT_EQ(read.ballots[0].person, u"甲"_s);
    EXPECT_EQ(read.ballots[0].rows,
              (std::vector<ReporteeMarks>{{reportee(0), {{u"C01"_s, u"8"_s}, {u"C02"_s, u"９"_s}}},
                                          {reportee(1), {{u"C02"_s, u"11"_s}}}}));
    EXPECT_EQ(
        read.ballots[1].rows,
        (std::vector<ReporteeMarks>{{reportee(1), {{u"C01"_s, u" "_s}, {u"C02"_s, u"9.5"_s}}}}));
    const auto entered = valueOf(enterBallots(context(), read.ballots));
    EXPECT_EQ(entered.size(), 2U);
    EXPECT_EQ(valueOf(listBallots(context(), id()))[0].returned(), 2);
}

TEST_F(BallotTableTest, KnowsNamesWhateverTheirDotAndNeverTakesOneForAnother)
{
    std::vector<NamedReportee> named = sample().reportees;
    named[0].identity.personName = u"阿依古丽·买买提"_s;
    named[1].identity.personName = u"阿依古丽·买买江"_s;
    const auto readAs = [&](const QString& name) {
        return readBallotTable(
            {sample().session, named, sample().session.groups[0].id, EntryRound::First, u"甲"_s},
            {{u" 序 号"_s, u"姓　名"_s, u"Ｃ０１"_s}, {u"1"_s, name, u"8"_s}});
    };
    for (const QString& dot : {u"•"_s, u"・"_s, u"‧"_s, u"．"_s, u"."_s, u"⋅"_s, u"∙"_s, u" "_s}) {
        const BallotTable read = readAs(u"阿依古丽%1买买提"_s.arg(dot));
        ASSERT_TRUE(read.flaws.isEmpty()) << read.flaws.join(u'\n').toStdString();
        EXPECT_EQ(read.ballots[0].rows,
                  (std::vector<ReporteeMarks>{{reportee(0), {{u"C01"_s, u"8"_s}}}}));
    }
    named[1].identity.personName = u"阿依古丽•买买提"_s;
    EXPECT_EQ(readAs(u"阿依古丽‧买买提"_s).flaws.size(), 1);
    EXPECT_EQ(readAs(u"阿依古丽•买买提"_s).ballots.at(0).rows.at(0).reportee, reportee(1));
}

TEST_F(BallotTableTest, ReadsGradesInBothForms)
{
    const BallotTable tall = read(
        {{u"序号"_s, u"姓名"_s, u"等次"_s}, {u"1"_s, name(0), u"好"_s}, {u"1"_s, name(1), u"4"_s}},
        AppraisalMode::Grade);
    ASSERT_EQ(tall.ballots.size(), 1U) << tall.flaws.join(u'\n').toStdString();
    const BallotTable wide =
        read({{u"序号"_s, name(0), name(1)}, {u"1"_s, u"1"_s, u"差"_s}}, AppraisalMode::Grade);
    ASSERT_EQ(wide.ballots.size(), 1U) << wide.flaws.join(u'\n').toStdString();
    const std::vector<ReporteeMarks> expected{{reportee(0), {{kGradeCriterion, u"good"_s}}},
                                              {reportee(1), {{kGradeCriterion, u"poor"_s}}}};
    EXPECT_EQ(tall.ballots[0].rows, expected);
    EXPECT_EQ(wide.ballots[0].rows, expected);
}

TEST_F(BallotTableTest, SaysWhyATableIsRefused)
{
    const auto expectFlaw = [this](const QList<QStringList>& table, const QString& part) {
        const BallotTable read = this->read(table);
        EXPECT_TRUE(read.ballots.empty());
        EXPECT_TRUE(read.flaws.join(u'\n').contains(part))
            << read.flaws.join(u'\n').toStdString() << " does not say " << part.toStdString();
    };
    const QStringList heading{u"序号"_s, u"述职人"_s, u"C01"_s};
    EXPECT_FALSE(namesBallots({{u"8"_s, u"9"_s}}));
    expectFlaw({{u"述职人"_s, u"C01"_s}}, u"序号"_s);
    expectFlaw({{u"序号"_s, u"C01"_s}, {u"1"_s, u"8"_s}}, u"缺少“述职人”"_s);
    expectFlaw({{u"序号"_s, u"述职人"_s, u"仪表"_s}, {u"1"_s, name(0), u"8"_s}}, u"仪表"_s);
    expectFlaw({heading}, u"没有内容"_s);
    expectFlaw({heading, {QString(), name(0), u"8"_s}}, u"第 2 行没有序号"_s);
    expectFlaw({heading, {u"1"_s, u"路人"_s, u"8"_s}}, u"第 2 行：“路人”"_s);
    expectFlaw({heading, {u"1"_s, name(0), u"8"_s}, {u"1"_s, name(0), u"9"_s}}, u"有两行"_s);
    expectFlaw(
        {heading, {u"1"_s, name(0), u"8"_s}, {u"2"_s, name(0), u"9"_s}, {u"1"_s, name(1), u"9"_s}},
        u"第 4 行：1 号表"_s);
    expectFlaw({heading, {u"1"_s, name(0), u"8"_s, u"9"_s}}, u"第 2 行比表头长"_s);
}

TEST_F(BallotTableTest, AllFormsAreEnteredOrNone)
{
    static_cast<void>(valueOf(prepareForms(context(), {id(), sample().session.groups[0].id, 2})));
    std::vector<EnterBallotRequest> forms{sample().form(0, u"1"_s, u"8"_s, EntryRound::First),
                                          sample().form(0, u"99"_s, u"8"_s, EntryRound::First)};
    EXPECT_EQ(refusal([&] { return enterBallots(context(), forms); }).code,
              ErrorCode::AppraisalBallotUnknown);
    EXPECT_EQ(valueOf(listBallots(context(), id()))[0].returned(), 0);
}

} // namespace

} // namespace touyan::test
