// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/quarterly_report.h"
#include "domain/checklist/assessment_score.h"

#include <QString>

#include <random>
#include <vector>

namespace touyan::test {

/// What a sample report should hold; the numbers in it come from the domain's own functions.
struct SampleOptions
{
    int secretaries = 21;
    unsigned seed = 1;
    /// The checklist is succeeded in mid-quarter by one with other points and late credit.
    bool checklistChanges = false;
    /// As-of day: before the quarter's end some things are still pending.
    QDate asOf = QDate(2019, 10, 15);
    /// Names and summaries of the first postings, instead of made-up ones.
    QStringList names;
    QString summary;
};

/// A whole quarter (2019-Q3) of made-up secretaries: facts → plan → evaluate → score → rank.
[[nodiscard]] application::QuarterlyReport sampleReport(const SampleOptions& options = {});

/// The same with so many secretaries.
[[nodiscard]] application::QuarterlyReport sampleReportOf(int secretaries);

/// A report of random outcomes, far from any real quarter: points with decimals and of 0, versions
/// with various late credits, unwieldy counts and adjustments.
/// points and credits have at most `decimals` decimals.
[[nodiscard]] application::QuarterlyReport randomScores(int postings, unsigned seed, int decimals);

} // namespace touyan::test
