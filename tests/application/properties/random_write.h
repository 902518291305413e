// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/use_case_fixture.h"

#include <rapidcheck.h>

#include <ostream>

namespace touyan::test {

/// A use case chosen by numbers, so that it can be made at random, shrunk, and done again to
/// another office with the same records.
struct RandomWrite
{
    int kind = 0;
    int record = 0; ///< which of the existing records, counted round
    int day = 0;    ///< day within the months around the quarter
    int days = 0;   ///< how long a range is
    int choice = 0; ///< what else there is to choose

    /// Runs it. An error is an answer like another.
    [[nodiscard]] domain::Result<void> run(UseCaseOffice& office,
                                           application::UseCaseContext& context) const;
};

std::ostream& operator<<(std::ostream& stream, const RandomWrite& write);

[[nodiscard]] rc::Gen<RandomWrite> randomWrite();

} // namespace touyan::test
