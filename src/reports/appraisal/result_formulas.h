// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/appraisal/result_plan.h"

#include <string>

namespace touyan::reports {

/// The formulas of one line of 结果, by its row on the sheet (rules 4).
class ResultFormulas
{
public:
    explicit ResultFormulas(const ResultPlan& plan)
        : m_plan(plan)
    {
    }

    /// How many rows the reportee has on 明细: fewer than are listed when they were sorted.
    [[nodiscard]] std::string counted(int row, int group, const LedgerRows& rows) const;
    /// How many rows are left out at each end.
    [[nodiscard]] std::string trimmed(int row, int group) const;
    /// The mean of the others, not rounded.
    [[nodiscard]] std::string exactMean(int row, int group, const LedgerRows& rows) const;
    [[nodiscard]] std::string mean(int row, int group) const;
    /// Not rounded; why there is none.
    [[nodiscard]] std::string exactMeeting(int row) const;
    [[nodiscard]] std::string meeting(int row) const;
    /// At least one component.
    [[nodiscard]] std::string composite(int row) const;
    [[nodiscard]] std::string rank(int row) const;
    /// How many that are not under veto have a composite as high or higher.
    [[nodiscard]] std::string competing(int row) const;
    [[nodiscard]] std::string grade(int row) const;

private:
    [[nodiscard]] std::string composites() const;

    const ResultPlan& m_plan;
};

} // namespace touyan::reports
