// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/appraisal/topic_tally.h"

#include <gtest/gtest.h>

namespace touyan::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

AppraisalSession session(AppraisalMode mode)
{
    AppraisalSession made;
    made.mode = mode;
    made.criteria = {{u"C1"_s, {}, ExactDecimal::fromInteger(10)},
                     {u"C2"_s, {}, ExactDecimal::fromInteger(20)}};
    made.groups.resize(2);
    made.ballotGoodLimit = 1;
    return made;
}

/// A ballot with one row for each reportee, each a list of marks.
void add(TopicTally& tally, size_t group, const std::vector<std::vector<Mark>>& marks)
{
    std::vector<BallotRow> rows;
    for (size_t i = 0; i < marks.size(); ++i)
        rows.push_back({i, marks[i]});
    tally.add(group, rows);
}

std::vector<Mark> points(const char* first, const char* second)
{
    return {{"C1", first}, {"C2", second}};
}

TEST(TopicTallyTest, SumsTheMarksOfValidRowsByTopic)
{
    TopicTally tally(session(AppraisalMode::Score), 2);
    add(tally, 0, {points("8", "15.5"), points("9", "21")}); // the second is out of range
    add(tally, 0, {points("7.5", "16"), {}});
    add(tally, 0, {points("8", "16"), points("", "3")}); // a topic is missing
    add(tally, 0, {{}, {}});                             // void
    const TopicRows& first = tally.rows(0, 0);
    EXPECT_EQ(first.counted, 3);
    EXPECT_EQ(first.halfPoints, (std::vector<qint64>{47, 95}));
    EXPECT_EQ(first.mean(0), Score{783}); // 23.5 / 3
    EXPECT_EQ(first.mean(1), Score{1583});
    EXPECT_EQ(tally.rows(0, 1).counted, 0);
    EXPECT_FALSE(tally.rows(0, 1).mean(0));
    EXPECT_EQ(tally.rows(1, 0).counted, 0);
}

TEST(TopicTallyTest, RoundsHalvesUp)
{
    TopicRows rows;
    rows.counted = 4;
    rows.halfPoints = {1, 3};
    EXPECT_EQ(rows.mean(0), Score{13}); // 0.125
    EXPECT_EQ(rows.mean(1), Score{38}); // 0.375
}

TEST(TopicTallyTest, CountsGradesOfBallotsThatAreNotVoid)
{
    TopicTally tally(session(AppraisalMode::Grade), 2);
    const Mark good{"grade", "good"};
    const Mark fair{"grade", "fair"};
    add(tally, 1, {{good}, {fair}});
    add(tally, 1, {{good}, {good}}); // more 好 than the limit
    add(tally, 1, {{fair}, {}});
    EXPECT_EQ(tally.rows(1, 0).grades, (std::array<int, kGradeCount>{1, 1, 0, 0}));
    EXPECT_EQ(tally.rows(1, 1).grades, (std::array<int, kGradeCount>{0, 1, 0, 0}));
    TopicRows both = tally.rows(1, 0);
    both += tally.rows(1, 1);
    EXPECT_EQ(both.counted, 3);
    EXPECT_EQ(both.grades, (std::array<int, kGradeCount>{1, 2, 0, 0}));
}

} // namespace

} // namespace touyan::domain
