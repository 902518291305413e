// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/appraisal_result.h"

#include <QString>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace touyan::test {

/// Marks of one row as they are written: criterion, value.
using WrittenRow = std::vector<std::pair<std::string, std::string>>;

/// A form that came back: its group and its rows by reportee.
struct WrittenBallot
{
    size_t group = 0;
    std::map<size_t, WrittenRow> rows;
};

/// A small session to try the rules on: two reportees, two groups (60 and 40, five invited, five
/// issued) and two criteria of ten points unless a test changes them.
struct AppraisalCase
{
    AppraisalCase();

    domain::AppraisalSession session;
    std::vector<domain::Reportee> reportees;
    std::vector<WrittenBallot> ballots;

    /// Adds ballots of the group that mark every criterion of every reportee with this value.
    void addBallots(size_t group, int count, const std::string& value);
    [[nodiscard]] domain::BallotCounts counts() const;
    [[nodiscard]] domain::AppraisalResult result() const;
};

/// Every criterion of the session with one value.
[[nodiscard]] WrittenRow rowOf(const domain::AppraisalSession& session, const std::string& value);
/// The judgement of one row.
[[nodiscard]] domain::RowJudgement judge(const domain::AppraisalSession& session,
                                         const WrittenRow& row);
[[nodiscard]] domain::ExactDecimal decimal(const char* text);

} // namespace touyan::test
