// SPDX-License-Identifier: GPL-3.0-or-later
// The record of draws is what anybody can check a draw by.
#include "application/appraisal/appraisal_test.h"
#include "application/appraisal/list_draws.h"

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

using ListDraws = AppraisalTest;

TEST_F(ListDraws, TellsWhoDrewWhatAndWhetherTheSeedGivesItAgain)
{
    std::vector<ReporteeChoice> choices;
    for (const QString& posting : {u"P00001"_s, u"P00002"_s, u"P00003"_s})
        choices.push_back({office().posting(posting).id, std::nullopt, ReportManner::OnSite});
    static_cast<void>(valueOf(saveReportees(context(), {id(), choices, {}})));
    EXPECT_TRUE(valueOf(listDraws(context(), id())).empty());
    // Two seeds of different orders.
    const auto order = [&](quint64 seed) {
        static_cast<void>(valueOf(drawSpeakingOrder(context(), {id(), seed, {}})));
        return valueOf(listDraws(context(), id())).front().draw.postings;
    };
    const QStringList first = order(1);
    quint64 seed = 2;
    while (order(seed) == first)
        ++seed;

    const auto draws = valueOf(listDraws(context(), id()));
    ASSERT_GE(draws.size(), 2U);
    EXPECT_EQ(draws.front().draw.seed, seed) << "the last one comes first";
    EXPECT_EQ(draws.back().draw.seed, 1U);
    EXPECT_EQ(draws.front().draw.drawnBy, context().actor.name);
    EXPECT_TRUE(draws.front().isInForce);
    EXPECT_FALSE(draws.back().isInForce);
    for (const ListedDraw& each : draws) {
        EXPECT_TRUE(each.isReproduced) << each.draw.number;
        ASSERT_EQ(each.speakers.size(), 3U);
        for (qsizetype place = 0; place < each.draw.postings.size(); ++place) {
            const DrawnSpeaker& speaker = each.speakers[static_cast<size_t>(place)];
            EXPECT_EQ(speaker.posting, each.draw.postings.at(place));
            EXPECT_FALSE(speaker.personName.isEmpty());
            EXPECT_FALSE(speaker.unitName.isEmpty());
        }
    }

    // The order is changed by hand: the draw stands, but is no longer what is in force.
    std::vector<ReporteeChoice> moved;
    int place = 0;
    const auto reportees = valueOf(listReportees(context(), id()));
    for (auto at = reportees.rbegin(); at != reportees.rend(); ++at)
        moved.push_back({at->reportee.posting, ++place, ReportManner::OnSite});
    static_cast<void>(valueOf(saveReportees(context(), {id(), moved, {}})));
    EXPECT_FALSE(valueOf(listDraws(context(), id())).front().isInForce);

    // Somebody who reports no more keeps the name in the draws of before.
    moved.pop_back();
    static_cast<void>(valueOf(saveReportees(context(), {id(), moved, {}})));
    const auto stillListed = valueOf(listDraws(context(), id()));
    for (const DrawnSpeaker& speaker : stillListed.back().speakers)
        EXPECT_FALSE(speaker.personName.isEmpty()) << speaker.posting.toStdString();
}

TEST_F(ListDraws, FindsADrawThatTheSeedDoesNotGive)
{
    AppraisalDraw draw;
    draw.session = id();
    draw.seed = 7;
    draw.drawnAt = office().clock().now();
    draw.drawnBy = u"王芳"_s;
    draw.postings = {u"P00001"_s, u"P00002"_s, u"P00003"_s};
    // Whatever the seed gives, at most one of two orders is it.
    {
        auto work = valueOf(context().database.beginWrite());
        ASSERT_TRUE(succeeds(work->appraisals().draws().insert(draw)));
        draw.number = 2;
        std::swap(draw.postings[0], draw.postings[2]);
        ASSERT_TRUE(succeeds(work->appraisals().draws().insert(draw)));
        ASSERT_TRUE(succeeds(work->commit()));
    }
    const auto draws = valueOf(listDraws(context(), id()));
    ASSERT_EQ(draws.size(), 2U);
    EXPECT_FALSE(draws[0].isReproduced && draws[1].isReproduced);
}

} // namespace
} // namespace touyan::test
