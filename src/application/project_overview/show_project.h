// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/project_overview/list_projects.h"
#include "application/projects/save_project_result.h"
#include "application/rectification/list_rectification.h"
#include "domain/projects/monthly_report.h"
#include "domain/projects/project_transition.h"

namespace touyan::application {

/// A review with the meeting at which it was made.
struct ListedReview
{
    domain::DispatchReview review;
    domain::DispatchMeeting meeting;
};

/// What one reporter owes for one month, and what came; a report for a month that obliges to
/// nothing stands without outcome.
struct ListedMonthlyReport
{
    domain::MonthlyReporter reporter = domain::MonthlyReporter::Secretary;
    domain::PeriodKey month;
    std::optional<domain::MonthlyReportOutcome> outcome;
    std::optional<domain::MonthlyReport> report;
};

struct ListedFinding
{
    domain::SupervisionFinding finding;
    domain::RectificationItem item;
};

/// Everything of one project. The records are all there, whatever their day; the row is as of the
/// day, on a past one as it stood then (with the plan in force now).
struct ProjectPage
{
    domain::Project stored; ///< as it is now: what is edited and what steps start from
    ProjectRow row;         ///< names, state, progress, counts as of the day
    QString unitCode;
    QDate asOf;
    std::vector<domain::ProjectPlan> plans; ///< every revision by number; the last is in force
    std::vector<domain::ProjectTransition> history;  ///< in the order it happened
    std::vector<domain::ProjectStep> possibleSteps;  ///< by the table of rules 3
    std::vector<ListedMonthlyReport> reports;        ///< by month, then reporter
    std::vector<ListedReview> reviews;               ///< by quarter
    std::vector<domain::HandedDownTask> tasks;       ///< by due day
    std::vector<ListedFinding> findings;             ///< by the day found
    std::vector<ListedRectification> rectifications; ///< of supervision and acceptance, by due day
    std::vector<ListedProjectResult> results;        ///< by day
    std::vector<Attachment> attachments;             ///< of the project itself

    [[nodiscard]] const domain::Project& project() const { return stored; }
    /// Revision in force; nullptr: none.
    [[nodiscard]] const domain::ProjectPlan* plan() const
    {
        return plans.empty() ? nullptr : &plans.back();
    }
};

/// Leaves of the page's records what was there at the end of its day, open what was closed later:
/// for documents of a past day.
void takeBackRecords(ProjectPage& page);

/// asOf none: today. ErrorCode::NotFound when there is no such project.
[[nodiscard]] domain::Result<ProjectPage> showProject(UseCaseContext& context,
                                                      domain::ProjectId project,
                                                      std::optional<QDate> asOf = std::nullopt);

} // namespace touyan::application
