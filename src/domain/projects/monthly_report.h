// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar/period.h"
#include "domain/checklist/fulfilment.h"
#include "domain/foundation/civil_date_range.h"
#include "domain/foundation/strong_id.h"
#include "domain/projects/project.h"
#include "domain/projects/project_lifecycle.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace touyan::domain {

using MonthlyReportId = StrongId<struct MonthlyReportTag>;

/// Who owes a 月报告: the secretary and the contact (包村点长).
enum class MonthlyReporter { Secretary, Contact };

inline constexpr std::array kMonthlyReporters{MonthlyReporter::Secretary, MonthlyReporter::Contact};

/// 月报告: one of a reporter about a month of a project.
struct MonthlyReport
{
    MonthlyReportId id;
    int rowVersion = 0;
    ProjectId project;
    MonthlyReporter reporter = MonthlyReporter::Secretary;
    PeriodKey month; ///< of shape Monthly
    QDate recordedOn;
    QString done;     ///< what was done
    QString problems; ///< what stands in the way
    QString next;     ///< what comes next

    friend bool operator==(const MonthlyReport&, const MonthlyReport&) = default;
};

/// The part of a report that the rules look at.
struct MonthlyReportFact
{
    MonthlyReporter reporter = MonthlyReporter::Secretary;
    PeriodKey month;
    QDate recordedOn;
};

/// The part of a transition that the rules look at.
struct TransitionFact
{
    ProjectState to = ProjectState::Draft;
    QDate on;
};

/// One report that is owed. Due on the month's last day, deadline the 5th of the next month.
struct MonthlyReportObligation
{
    MonthlyReporter reporter = MonthlyReporter::Secretary;
    PeriodKey month;
    QDate due;
    QDate deadline;
    int inProgressDays = 0; ///< days of the month on which the project was in progress
};

struct MonthlyReportOutcome
{
    MonthlyReportObligation obligation;
    Fulfilment fulfilment; ///< on_time, late, overdue or pending, as of the day
};

/// Days from the due day to the deadline: the 5th of the next month.
inline constexpr int kReportGraceDays = 5;
/// A month obliges when the project is in progress for at least this share of its days.
inline constexpr int kReportMinCoveragePercent = 50;

/// The days on which a project is in progress, from its transitions in the order they were taken.
/// The day of the step into 实施中 and the day of the step out of it both count, like first and
/// last days everywhere (rules 1); while it is in progress the last range has no end. Merged,
/// sorted.
[[nodiscard]] std::vector<DateRange> inProgressRanges(std::span<const TransitionFact> transitions);

/// The reports of both reporters whose due day lies in the range, by month, then reporter.
[[nodiscard]] std::vector<MonthlyReportObligation>
monthlyReportObligations(std::span<const DateRange> inProgress, const DaySpan& range);

/// The state of one obligation as of a day: the report recorded earliest counts when it was
/// recorded on or before the day (rules 2.2, judged by the function that judges the checklist).
[[nodiscard]] Fulfilment judgeMonthlyReport(const MonthlyReportObligation& obligation,
                                            std::span<const MonthlyReportFact> reports, QDate asOf);

/// All of it: what is owed from the first day in progress to the end of asOf's month, judged.
[[nodiscard]] std::vector<MonthlyReportOutcome>
judgeMonthlyReports(std::span<const TransitionFact> transitions,
                    std::span<const MonthlyReportFact> reports, QDate asOf);

} // namespace touyan::domain
