// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/project_repositories/dispatch_repositories.h"
#include "storage/project_repositories/project_history_repositories.h"
#include "storage/project_repositories/project_outcome_repositories.h"
#include "storage/project_repositories/project_plan_repository.h"
#include "storage/project_repositories/project_repository.h"

namespace touyan::storage {

class SqlProjectRecords final : public application::ProjectRecords
{
public:
    explicit SqlProjectRecords(SqlConnection& connection)
        : m_projects(connection)
        , m_plans(connection)
        , m_transitions(connection)
        , m_monthlyReports(connection)
        , m_dispatchMeetings(connection)
        , m_dispatchReviews(connection)
        , m_tasks(connection)
        , m_findings(connection)
        , m_results(connection)
    {
    }

    application::ProjectRepository& projects() override { return m_projects; }
    application::ProjectPlanRepository& plans() override { return m_plans; }
    application::ProjectTransitionRepository& transitions() override { return m_transitions; }
    application::MonthlyReportRepository& monthlyReports() override { return m_monthlyReports; }
    application::DispatchMeetingRepository& dispatchMeetings() override
    {
        return m_dispatchMeetings;
    }
    application::DispatchReviewRepository& dispatchReviews() override { return m_dispatchReviews; }
    application::HandedDownTaskRepository& tasks() override { return m_tasks; }
    application::SupervisionFindingRepository& findings() override { return m_findings; }
    application::ProjectResultRepository& results() override { return m_results; }

private:
    SqlProjectRepository m_projects;
    SqlProjectPlanRepository m_plans;
    SqlProjectTransitionRepository m_transitions;
    SqlMonthlyReportRepository m_monthlyReports;
    SqlDispatchMeetingRepository m_dispatchMeetings;
    SqlDispatchReviewRepository m_dispatchReviews;
    SqlHandedDownTaskRepository m_tasks;
    SqlSupervisionFindingRepository m_findings;
    SqlProjectResultRepository m_results;
};

} // namespace touyan::storage
