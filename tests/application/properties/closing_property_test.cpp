// SPDX-License-Identifier: GPL-3.0-or-later
// A closed quarter lets a write through exactly when the recomputation with the frozen rules and
// as-of day stays equal (rules 2.5).
#include "application/assessment/assess_postings.h"
#include "application/closing/close_quarter.h"
#include "application/properties/assessment_text.h"
#include "application/properties/random_write.h"
#include "application/properties/trial_database.h"

#include <rapidcheck.h>

namespace touyan::test {

using namespace application;
using namespace domain;

namespace {

const PeriodKey kQuarter{Cadence::Quarterly, 2019, 3};
const QDate kAsOf(2019, 10, 15);

/// Where everybody's results stand with these rules, whatever the version table says now.
QString recomputed(UnitOfWork& work, const RuleBook& rules)
{
    auto facts = valueOf(work.facts().load({kQuarter.span(), {}, EntryScope::ConfirmedOnly}));
    facts->office.rules = rules;
    return frozenText(Assessment(facts, kQuarter.span(), kAsOf));
}

UseCaseOffice& closedOffice()
{
    static UseCaseOffice office;
    static const bool isReady = [] {
        seedRoster(office);
        seedQuarter(office);
        static_cast<void>(valueOf(closeQuarter(office.context(), {kQuarter, kAsOf})));
        return true;
    }();
    EXPECT_TRUE(isReady);
    return office;
}

/// How the writes of all runs were answered.
struct Answers
{
    int refusedByTheRules = 0;
    int welcome = 0;
    int refusedByTheClosing = 0;
};

void checkAWriteIsAllowedExactlyWhenTheFrozenNumbersStay(Answers& answers)
{
    const auto writes =
        *rc::gen::resize(12, rc::gen::container<std::vector<RandomWrite>>(randomWrite()));
    const auto daysLater = *rc::gen::element(0, 1, 40);
    UseCaseOffice office(closedOffice());
    office.clock().set(kAsOf.addDays(daysLater));
    const auto [rules, frozen] = [&] {
        const auto work = valueOf(office.database().beginRead());
        const RuleBook book = valueOf(work->facts().rules());
        return std::pair(book, recomputed(*work, book));
    }();

    for (const RandomWrite& write : writes) {
        QString after = frozen;
        TrialDatabase trial(office.database(),
                            [&](UnitOfWork& work) { after = recomputed(work, rules); });
        RecordingChangeFeed unheard;
        UseCaseContext asIfOpen{trial, office.clock(), unheard, office.context().actor};
        const auto tried = write.run(office, asIfOpen);
        const QString before = office.dump();
        const auto done = write.run(office, office.context());

        if (tried.isError()) {
            // Not for the closing's sake; only that a frozen posting is kept may come first.
            RC_ASSERT(errorOf(done) == errorOf(tried) ||
                      (errorOf(tried) == ErrorCode::StillReferenced &&
                       errorOf(done) == ErrorCode::QuarterClosed));
        } else if (after == frozen) {
            RC_ASSERT(errorOf(done) == kNoError);
        } else {
            RC_ASSERT(errorOf(done) == ErrorCode::QuarterClosed);
        }
        if (done.isError())
            RC_ASSERT(office.dump() == before);
        answers.refusedByTheRules += tried.isError() ? 1 : 0;
        answers.welcome += done.isOk() ? 1 : 0;
        answers.refusedByTheClosing += tried.isOk() && done.isError() ? 1 : 0;
    }
    const auto work = valueOf(office.database().beginRead());
    RC_ASSERT(recomputed(*work, rules) == frozen);
}

TEST(ClosingProperty, AWriteIsAllowedExactlyWhenTheFrozenNumbersStay)
{
    Answers answers;
    EXPECT_TRUE(rc::check([&] { checkAWriteIsAllowedExactlyWhenTheFrozenNumbersStay(answers); }));
    // Random writes that all fare alike would prove nothing.
    EXPECT_GT(answers.welcome, 50);
    EXPECT_GT(answers.refusedByTheClosing, 50);
    EXPECT_GT(answers.refusedByTheRules, 50);
}

} // namespace

} // namespace touyan::test
