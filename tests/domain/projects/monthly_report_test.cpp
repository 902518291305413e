// SPDX-License-Identifier: GPL-3.0-or-later
// Which months oblige the two reporters, and what becomes of it (rules 3, 月报告).
#include "domain/projects/monthly_report.h"
#include "domain/projects/project_cases.h"

#include <map>

namespace touyan::test {

using namespace domain;

namespace {

using State = ProjectState;

/// Days in progress of each month that obliges, by "2026-02".
std::map<std::string, int> obligedMonths(const std::vector<TransitionFact>& transitions, QDate asOf)
{
    std::map<std::string, int> months;
    for (const MonthlyReportOutcome& outcome : judgeMonthlyReports(transitions, {}, asOf)) {
        if (outcome.obligation.reporter == MonthlyReporter::Contact)
            months[outcome.obligation.month.toString().toStdString()] =
                outcome.obligation.inProgressDays;
    }
    return months;
}

using Months = std::map<std::string, int>;

TEST(MonthlyReports, HalfAMonthObliges)
{
    // April has 30 days: from the 16th on there are 15, half of them.
    EXPECT_EQ(obligedMonths({{State::InProgress, {2026, 4, 16}}}, {2026, 5, 10}),
              (Months{{"2026-04", 15}, {"2026-05", 31}}));
    EXPECT_EQ(obligedMonths({{State::InProgress, {2026, 4, 17}}}, {2026, 5, 10}),
              (Months{{"2026-05", 31}}));
    // May has 31: 15 are less than half, 16 are not.
    EXPECT_EQ(obligedMonths({{State::InProgress, {2026, 5, 17}}}, {2026, 5, 31}), (Months{}));
    EXPECT_EQ(obligedMonths({{State::InProgress, {2026, 5, 16}}}, {2026, 5, 31}),
              (Months{{"2026-05", 16}}));
}

TEST(MonthlyReports, FebruaryIsShorter)
{
    EXPECT_EQ(obligedMonths({{State::InProgress, {2026, 2, 15}}}, {2026, 2, 28}),
              (Months{{"2026-02", 14}}));
    EXPECT_EQ(obligedMonths({{State::InProgress, {2026, 2, 16}}}, {2026, 2, 28}), (Months{}));
    // 29 days in 2028: 15 of them are needed.
    EXPECT_EQ(obligedMonths({{State::InProgress, {2028, 2, 16}}}, {2028, 2, 29}), (Months{}));
    EXPECT_EQ(obligedMonths({{State::InProgress, {2028, 2, 15}}}, {2028, 2, 29}),
              (Months{{"2028-02", 15}}));
}

TEST(MonthlyReports, ASuspensionInMidMonthTakesItsDaysAway)
{
    // In progress 1–8 and 25–30 June: 14 days of 30.
    const std::vector<TransitionFact> gap{{State::InProgress, {2026, 5, 1}},
                                          {State::Suspended, {2026, 6, 8}},
                                          {State::InProgress, {2026, 6, 25}}};
    EXPECT_EQ(obligedMonths(gap, {2026, 7, 1}), (Months{{"2026-05", 31}, {"2026-07", 31}}));
    std::vector<TransitionFact> shorter = gap;
    shorter.at(2).on = {2026, 6, 24};
    EXPECT_EQ(obligedMonths(shorter, {2026, 7, 1}),
              (Months{{"2026-05", 31}, {"2026-06", 15}, {"2026-07", 31}}));
}

TEST(MonthlyReports, SuspendedAndResumedTheSameDayLosesNoDay)
{
    const auto ranges =
        inProgressRanges(std::vector<TransitionFact>{{State::Submitted, {2026, 1, 3}},
                                                     {State::Approved, {2026, 1, 9}},
                                                     {State::InProgress, {2026, 2, 1}},
                                                     {State::Suspended, {2026, 3, 10}},
                                                     {State::InProgress, {2026, 3, 10}},
                                                     {State::Acceptance, {2026, 6, 20}}});
    EXPECT_EQ(ranges, (std::vector<DateRange>{{{2026, 2, 1}, QDate(2026, 6, 20)}}));
    EXPECT_TRUE(inProgressRanges({}).empty());
}

TEST(MonthlyReports, BothReportersOweByTheFifthOfTheNextMonth)
{
    const auto outcomes =
        judgeMonthlyReports(std::vector<TransitionFact>{{State::InProgress, {2026, 1, 1}},
                                                        {State::Acceptance, {2026, 2, 28}}},
                            {}, {2026, 12, 31});
    ASSERT_EQ(outcomes.size(), 4U);
    EXPECT_EQ(outcomes.at(0).obligation.reporter, MonthlyReporter::Secretary);
    EXPECT_EQ(outcomes.at(1).obligation.reporter, MonthlyReporter::Contact);
    EXPECT_EQ(outcomes.at(2).obligation.due, QDate(2026, 2, 28));
    EXPECT_EQ(outcomes.at(2).obligation.deadline, QDate(2026, 3, 5));
}

TEST(MonthlyReports, StatesFollowTheRecordingDay)
{
    const MonthlyReportObligation obligation{
        MonthlyReporter::Secretary, {Cadence::Monthly, 2026, 3}, {2026, 3, 31}, {2026, 4, 5}, 31};
    const auto judged = [&](const std::vector<MonthlyReportFact>& reports, QDate asOf) {
        return judgeMonthlyReport(obligation, reports, asOf);
    };
    const auto report = [](QDate recordedOn) {
        return std::vector<MonthlyReportFact>{
            {MonthlyReporter::Secretary, {Cadence::Monthly, 2026, 3}, recordedOn}};
    };
    EXPECT_EQ(judged({}, {2026, 4, 5}).state, ObligationState::Pending);
    EXPECT_EQ(judged({}, {2026, 4, 6}).state, ObligationState::Overdue);
    EXPECT_EQ(judged(report({2026, 4, 5}), {2026, 4, 5}).state, ObligationState::OnTime);
    EXPECT_EQ(judged(report({2026, 4, 6}), {2026, 4, 6}).state, ObligationState::Late);
    EXPECT_EQ(judged(report({2026, 4, 6}), {2026, 4, 5}).state, ObligationState::Pending);
    EXPECT_EQ(judged(report({2026, 4, 9}), {2026, 4, 8}).state, ObligationState::Overdue);
    // Somebody else's report, and one about another month, are none.
    EXPECT_EQ(judged({{MonthlyReporter::Contact, {Cadence::Monthly, 2026, 3}, {2026, 3, 30}},
                      {MonthlyReporter::Secretary, {Cadence::Monthly, 2026, 2}, {2026, 3, 30}}},
                     {2026, 4, 6})
                  .state,
              ObligationState::Overdue);
}

TEST(MonthlyReports, OnlyMonthsWhoseDueDayLiesInTheRangeAreAskedFor)
{
    const std::vector<DateRange> ranges{{{2026, 1, 1}, std::nullopt}};
    EXPECT_EQ(monthlyReportObligations(ranges, {{2026, 4, 1}, {2026, 6, 30}}).size(), 6U);
    EXPECT_EQ(monthlyReportObligations(ranges, {{2026, 4, 1}, {2026, 6, 29}}).size(), 4U);
    EXPECT_TRUE(monthlyReportObligations(ranges, {{2025, 1, 1}, {2025, 12, 31}}).empty());
    EXPECT_TRUE(monthlyReportObligations({}, {{2025, 1, 1}, {2025, 12, 31}}).empty());
}

} // namespace

} // namespace touyan::test
