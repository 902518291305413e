// SPDX-License-Identifier: GPL-3.0-or-later
// What a window keeps up to date by the announced changes is what it would compute from nothing.
#include "application/assessment/assess_postings.h"
#include "application/properties/assessment_text.h"
#include "application/properties/random_write.h"

#include <rapidcheck.h>

namespace touyan::test {

using namespace application;
using namespace domain;

namespace {

const AssessmentRequest kRequest{
    {{2019, 7, 1}, {2019, 9, 30}}, {2019, 10, 20}, EntryScope::ConfirmedOnly};

UseCaseOffice& seededOffice()
{
    static UseCaseOffice office;
    static const bool isReady = [] {
        seedRoster(office);
        seedQuarter(office);
        return true;
    }();
    EXPECT_TRUE(isReady);
    return office;
}

/// Follows one announcement; true when single postings were enough.
bool follow(UseCaseOffice& office, const ChangeSet& changes, std::shared_ptr<Assessment>& kept)
{
    for (const RecordChange& change : changes) {
        bool isEnough = change.posting.has_value();
        if (isEnough) {
            const auto fresh =
                valueOf(loadPostingFacts(office.context(), kRequest, *change.posting));
            isEnough = kept->refresh(*fresh, *change.posting);
        }
        if (!isEnough) {
            kept = valueOf(assessPostings(office.context(), kRequest));
            return false;
        }
    }
    return true;
}

void checkFollowingTheChangesEqualsComputingEverything(int& singleRefreshes)
{
    const auto writes =
        *rc::gen::resize(15, rc::gen::container<std::vector<RandomWrite>>(randomWrite()));
    UseCaseOffice office(seededOffice());
    auto kept = valueOf(assessPostings(office.context(), kRequest));
    for (const RandomWrite& write : writes) {
        const size_t announced = office.feed().published.size();
        const auto done = write.run(office, office.context());
        RC_ASSERT(office.feed().published.size() == announced + (done.isOk() ? 1U : 0U));
        if (done.isError())
            continue;
        singleRefreshes += follow(office, office.feed().published.back(), kept) ? 1 : 0;
        const auto full = valueOf(assessPostings(office.context(), kRequest));
        RC_ASSERT(assessmentText(*kept).toStdString() == assessmentText(*full).toStdString());
    }
}

TEST(AssessmentRefresh, FollowingTheChangesEqualsComputingEverything)
{
    int singleRefreshes = 0;
    EXPECT_TRUE(
        rc::check([&] { checkFollowingTheChangesEqualsComputingEverything(singleRefreshes); }));
    EXPECT_GT(singleRefreshes, 50) << "loading everything each time would prove nothing";
}

} // namespace

} // namespace touyan::test
