// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"

#include <QString>

namespace touyan::application {

/// One number that differs between a frozen result and a recomputation.
struct ClosingDifference
{
    QString postingCode;
    QString personName;
    QString field;   ///< "obligations", "on_time", "late", "overdue", "pending", "exempt", "score",
                     ///< "rank", "category_rank"
    QString frozen;  ///< "" when the posting was not there
    QString current; ///< "" when the posting is not there any more
};

struct ClosingComparison
{
    QuarterClosing closing;
    QDate asOf;                                 ///< of the recomputation
    std::vector<ClosingDifference> differences; ///< by posting code
};

/// Compares the frozen results of a closed quarter with today's facts and rules as of a day
/// (rules 2.5).
[[nodiscard]] domain::Result<ClosingComparison>
compareClosing(UseCaseContext& context, const domain::PeriodKey& quarter, QDate asOf);

} // namespace touyan::application
