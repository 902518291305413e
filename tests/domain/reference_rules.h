// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/assessment_score.h"
#include "domain/generated_office.h"

#include <ostream>
#include <string>
#include <vector>

namespace touyan::test {

/// The rules a second time, written from their text and as plainly as can be: every day is looked
/// at, nothing is sorted beforehand, sums are whole numbers over one denominator.
struct ReferenceResult
{
    /// "A 2020-01-05 on_time", for calls with the call's number; sorted.
    std::vector<std::string> states;
    /// "77.31", or "—".
    std::string score;

    friend bool operator==(const ReferenceResult&, const ReferenceResult&) = default;
};

[[nodiscard]] ReferenceResult referenceResult(const GeneratedOffice& office,
                                              const domain::PostingFacts& posting);

/// The result of the rules proper, put the same way.
[[nodiscard]] ReferenceResult asReference(const domain::PostingAssessment& assessment);

void showValue(const ReferenceResult& result, std::ostream& out);

} // namespace touyan::test
