// SPDX-License-Identifier: GPL-3.0-or-later
// What if the i-th access to the database fails, for every i of every use case that writes?
#include "application/appraisal/writing_appraisal_use_cases.h"
#include "application/writing_use_cases.h"

namespace touyan::test {

namespace {

/// The use cases one after another, each upon what the ones before have left, so that there is
/// always something to remove, to close and to reopen.
void expectNothingHalfWritten(const std::vector<WritingUseCase>& useCases)
{
    UseCaseOffice untroubled;
    seedRoster(untroubled);
    seedQuarter(untroubled);
    UseCaseOffice troubled(untroubled);
    ASSERT_EQ(troubled.dump(), untroubled.dump());

    for (const WritingUseCase& useCase : useCases) {
        SCOPED_TRACE(useCase.name);
        ASSERT_TRUE(succeeds(useCase.prepare(untroubled)()));

        const auto action = useCase.prepare(troubled);
        storage::FaultPlan& plan = troubled.database().faultPlan();
        const QString before = troubled.dump();
        const size_t announced = troubled.feed().published.size();
        int failures = 0;
        while (true) {
            plan.failAt(failures + 1);
            const domain::Result<void> done = action();
            const bool hasFailed = plan.hasFailed();
            plan.clear();
            if (!hasFailed) {
                ASSERT_TRUE(succeeds(done));
                break;
            }
            ++failures;
            ASSERT_TRUE(done.isError()) << "access " << failures << " failed unseen";
            ASSERT_EQ(troubled.dump(), before) << "access " << failures;
            ASSERT_EQ(troubled.feed().published.size(), announced);
        }
        EXPECT_GE(failures, 4) << "begin, write, audit, commit at least";
        EXPECT_EQ(troubled.dump(), untroubled.dump());
        EXPECT_EQ(troubled.feed().published.size(), announced + 1);
    }
    for (const application::CheckFinding& finding : valueOf(troubled.database().check()))
        EXPECT_TRUE(finding.isSound) << finding.subject.toStdString();
}

TEST(UseCaseFault, NothingIsHalfWrittenAndARetryReachesTheSameEnd)
{
    expectNothingHalfWritten(writingUseCases());
}

TEST(UseCaseFault, NothingOfAnAppraisalIsHalfWrittenAndARetryReachesTheSameEnd)
{
    expectNothingHalfWritten(writingAppraisalUseCases());
}

} // namespace

} // namespace touyan::test
