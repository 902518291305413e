// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/project_overview/list_projects.h"
#include "domain/rectification/rectification_item.h"

namespace touyan::application {

/// Something of a project that somebody should look at today.
struct ProjectWorkLine
{
    domain::ProjectId project;
    QString projectCode;
    QString projectTitle;
    QString unitName;
};

/// A monthly report that is missing (overdue), or due by the end of this week (pending).
struct ReportWorkLine
{
    ProjectWorkLine of;
    domain::MonthlyReporter reporter = domain::MonthlyReporter::Secretary;
    domain::PeriodKey month;
    QDate deadline;
    domain::ObligationState state = domain::ObligationState::Pending;
};

/// A step of a plan in force that is not finished and planned to finish by the end of this week.
struct StepWorkLine
{
    ProjectWorkLine of;
    domain::PlanStep step;
};

/// A task that is not closed and due by the end of this week.
struct TaskWorkLine
{
    ProjectWorkLine of;
    domain::HandedDownTask task;
};

/// A project in progress whose suggested light is yellow or red.
struct BehindWorkLine
{
    ProjectWorkLine of;
    domain::PlanProgress progress;
};

struct RectificationWorkLine
{
    domain::RectificationItem item;
    QString unitName;
};

/// What the workbench shows of projects and rectification; every list by day, earliest first.
struct ProjectWork
{
    std::vector<ReportWorkLine> reports;
    std::vector<StepWorkLine> steps;
    std::vector<TaskWorkLine> tasks;
    std::vector<BehindWorkLine> behind;                ///< furthest behind first
    std::vector<RectificationWorkLine> rectifications; ///< open, due by the end of this week

    [[nodiscard]] bool isEmpty() const
    {
        return reports.empty() && steps.empty() && tasks.empty() && behind.empty() &&
               rectifications.empty();
    }
};

/// lastDay is the end of this week; what is due later is left out.
[[nodiscard]] domain::Result<ProjectWork> listProjectWork(UnitOfWork& work, QDate today,
                                                          QDate lastDay);

} // namespace touyan::application
