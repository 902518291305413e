// SPDX-License-Identifier: GPL-3.0-or-later
// Rows and ballots (rules 4).
#include "domain/appraisal_case.h"

#include <gtest/gtest.h>

namespace touyan::test {
namespace {

using namespace domain;
using namespace Qt::Literals::StringLiterals;

RowKind kindOf(const std::string& value)
{
    const AppraisalCase appraisal;
    return judge(appraisal.session, {{"C1", value}, {"C2", "8"}}).kind;
}

TEST(AppraisalRow, TakesAsciiDigitsWithAnOptionalDecimalPart)
{
    for (const char* value : {"0", "10", "8", "8.5", "8.0", "8.50", "08", "0.5", "10.000"})
        EXPECT_EQ(kindOf(value), RowKind::Valid) << value;
}

TEST(AppraisalRow, RefusesEverythingElse)
{
    for (const char* value :
         {".5", "8.", "８", "８.５", "+8", "-1", "8,5", "8 ", " 8", "1e1", "八", "10.5", "11",
          "8.25", "8.1", "99999999999999999999999", "0x8", "8.5.0", "."})
        EXPECT_EQ(kindOf(value), RowKind::Invalid) << value;
}

TEST(AppraisalRow, SumsHalfPoints)
{
    const AppraisalCase appraisal;
    EXPECT_EQ(judge(appraisal.session, {{"C2", "8.5"}, {"C1", "7"}}),
              (RowJudgement{RowKind::Valid, 31, std::nullopt}));
}

TEST(AppraisalRow, IsBlankWithoutAnyMarkAndValuesOfZeroLengthAreNone)
{
    const AppraisalCase appraisal;
    EXPECT_EQ(judge(appraisal.session, {}).kind, RowKind::Blank);
    EXPECT_EQ(judge(appraisal.session, {{"C1", ""}, {"C2", ""}, {"C1", ""}}).kind, RowKind::Blank);
    // An empty value beside a mark leaves the criterion unmarked.
    EXPECT_EQ(judge(appraisal.session, {{"C1", ""}, {"C2", "8"}}).kind, RowKind::Invalid);
    EXPECT_EQ(judge(appraisal.session, {{"C1", "7"}, {"C1", ""}, {"C2", "8"}}).kind,
              RowKind::Valid);
}

TEST(AppraisalRow, AMarkOfSpacesIsAMarkAndInvalid)
{
    const AppraisalCase appraisal;
    EXPECT_EQ(judge(appraisal.session, {{"C1", " "}}).kind, RowKind::Invalid);
    EXPECT_EQ(judge(appraisal.session, {{"C1", "8"}, {"C2", "   "}}).kind, RowKind::Invalid);
}

TEST(AppraisalRow, ARepeatedMarkIsInvalidEvenWhenItSaysTheSame)
{
    const AppraisalCase appraisal;
    EXPECT_EQ(judge(appraisal.session, {{"C1", "8"}, {"C1", "8"}, {"C2", "8"}}).kind,
              RowKind::Invalid);
    EXPECT_EQ(judge(appraisal.session, {{"C1", "8"}, {"C1", "8"}}).kind, RowKind::Invalid);
}

TEST(AppraisalRow, AMarkForAnUnknownCriterionIsInvalid)
{
    const AppraisalCase appraisal;
    EXPECT_EQ(judge(appraisal.session, {{"C1", "8"}, {"C2", "8"}, {"C3", "8"}}).kind,
              RowKind::Invalid);
    EXPECT_EQ(judge(appraisal.session, {{"C3", "8"}}).kind, RowKind::Invalid);
    EXPECT_EQ(judge(appraisal.session, {{"C1", "8"}, {"C3", "8"}}).kind, RowKind::Invalid);
    EXPECT_EQ(judge(appraisal.session, {{"C1", "8"}, {"c2", "8"}}).kind, RowKind::Invalid);
}

TEST(AppraisalRow, GradeModeTakesExactlyOneGrade)
{
    AppraisalCase appraisal;
    appraisal.session.mode = AppraisalMode::Grade;
    EXPECT_EQ(judge(appraisal.session, {{"grade", "fair"}}),
              (RowJudgement{RowKind::Valid, 85 * ExactDecimal::kScale, Grade::Fair}));
    EXPECT_EQ(judge(appraisal.session, {{"grade", ""}}).kind, RowKind::Blank);
    for (const WrittenRow& row :
         {WrittenRow{{"grade", "good"}, {"grade", "good"}}, WrittenRow{{"grade", "excellent"}},
          WrittenRow{{"grade", "Good"}}, WrittenRow{{"grade", " good"}}, WrittenRow{{"C1", "good"}},
          WrittenRow{{"grade", "good"}, {"C1", "8"}}, WrittenRow{{"grade", "95"}}})
        EXPECT_EQ(judge(appraisal.session, row).kind, RowKind::Invalid) << row.front().second;
}

TEST(AppraisalBallot, IsVoidWhenEveryRowIsBlankNotWhenSomeAreInvalid)
{
    AppraisalCase appraisal;
    appraisal.ballots = {{0, {}}, {0, {{0, {{"C1", " "}}}}}};
    const GroupBallots group = appraisal.counts().groups[0];
    EXPECT_EQ(group.returned, 2);
    EXPECT_EQ(group.voided, 1);
    EXPECT_EQ(group.reportees[0], (ReporteeRows{{}, 0, 1}));
    EXPECT_EQ(group.reportees[1], (ReporteeRows{{}, 1, 0}));
}

TEST(AppraisalBallot, IsVoidWithMoreGoodRowsThanTheLimit)
{
    AppraisalCase appraisal;
    appraisal.session.mode = AppraisalMode::Grade;
    appraisal.session.ballotGoodLimit = 1;
    const WrittenRow good{{"grade", "good"}};
    const WrittenRow twice{{"grade", "good"}, {"grade", "good"}};
    appraisal.ballots = {{0, {{0, good}, {1, good}}}, {0, {{0, good}, {1, twice}}}};
    const GroupBallots group = appraisal.counts().groups[0];
    EXPECT_EQ(group.voided, 1) << "only valid rows count towards the limit";
    EXPECT_EQ(group.reportees[0].units.size(), 1U);
    EXPECT_EQ(group.reportees[1], (ReporteeRows{{}, 0, 1}));
}

TEST(AppraisalBallot, ScoreModeKnowsNoLimitOfGood)
{
    AppraisalCase appraisal;
    appraisal.session.ballotGoodLimit = 0;
    appraisal.addBallots(0, 1, "10");
    EXPECT_EQ(appraisal.counts().groups[0].voided, 0);
}

} // namespace
} // namespace touyan::test
