// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/completion_rate.h"
#include "domain/checklist/fulfilment.h"
#include "domain/foundation/exact_decimal.h"

#include <optional>
#include <span>
#include <vector>

namespace touyan::domain {

/// One obligation with its state as of the day of the assessment.
struct ObligationOutcome
{
    Obligation obligation;
    Fulfilment fulfilment;
};

/// The results of one item code over the obligations of a posting in a range.
struct ItemAssessment
{
    ItemCodeId codeId;
    QString code;
    QString title; ///< of the version of the last due day
    int position = 0;
    Cadence cadence = Cadence::Monthly; ///< of the version of the last due day
    StateCounts counts;
    /// Points of the last due day among the decided obligations (rules 2.4); none: nothing
    /// decided.
    std::optional<ExactDecimal> points;
    /// Σ of late_credit_percent over the late ones, in millionths of a per cent.
    qint64 lateCreditMillionths = 0;
};

/// Score in hundredths: 7731 is 77.31 (rules 2.4).
struct Score
{
    int hundredths = 0;

    [[nodiscard]] QString toString() const { return fixedDecimalText(hundredths, 2); }
    friend auto operator<=>(const Score&, const Score&) = default;
};

/// The result of one posting over a range as of a day.
struct PostingAssessment
{
    PostingId posting;
    std::vector<ObligationOutcome> outcomes; ///< sorted by item position, due day
    std::vector<ItemAssessment> items;       ///< sorted by code; those with an obligation
    StateCounts counts;
    ExactDecimal adjustmentSum;     ///< Σ of the adjustments effective in the range
    ExactDecimal adjustmentApplied; ///< the same limited to ±10
    std::optional<Score> score;     ///< none: nothing decided, or no points
    /// 阶段分: something is still pending.
    [[nodiscard]] bool isProvisional() const { return counts.pending > 0; }
};

/// Adds up outcomes by item code, sorted by code.
[[nodiscard]] std::vector<ItemAssessment> assessItems(std::span<const ObligationOutcome> outcomes);

/// 量化考核 (rules 2.4): exact until the end, two decimals half up, 0 … 110.
[[nodiscard]] std::optional<Score> score(std::span<const ItemAssessment> items,
                                         ExactDecimal adjustmentApplied);

/// The sum of the adjustments effective in the range, whatever the as-of day is.
[[nodiscard]] ExactDecimal adjustmentSum(std::span<const Adjustment> adjustments,
                                         const DaySpan& range);
/// Limited to ±10.
[[nodiscard]] ExactDecimal limitedAdjustment(ExactDecimal sum);

} // namespace touyan::domain
