// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/values/ballot_record.h"
#include "domain/checklist/checklist_names.h"

namespace touyan::domain {

template <>
struct IdentifierNames<application::EntryRound>
{
    static constexpr std::array values{
        std::pair{application::EntryRound::First, QLatin1String("first")},
        std::pair{application::EntryRound::Second, QLatin1String("second")}};
};

template <>
struct IdentifierNames<application::BallotStep>
{
    static constexpr std::array values{
        std::pair{application::BallotStep::Entered, QLatin1String("entered")},
        std::pair{application::BallotStep::Corrected, QLatin1String("corrected")},
        std::pair{application::BallotStep::Settled, QLatin1String("settled")},
        std::pair{application::BallotStep::Removed, QLatin1String("removed")}};
};

} // namespace touyan::domain
