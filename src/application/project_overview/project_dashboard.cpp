// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/project_overview/project_dashboard.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace touyan::application {

using domain::ProjectState;
using domain::Result;

namespace {

void countLight(ProjectDashboard& dashboard, const ProjectRow& row)
{
    if (row.project().state != ProjectState::InProgress)
        return;
    ++dashboard.inProgress;
    if (row.light)
        ++dashboard.lights.at(static_cast<size_t>(*row.light));
}

void countLateness(std::map<domain::UnitId, UnitLateness>& units, const ProjectRow& row)
{
    UnitLateness& unit = units[row.project().unit];
    unit.unit = row.project().unit;
    unit.unitName = row.unitName;
    if (row.project().state == ProjectState::InProgress)
        ++unit.projects;
    unit.missingReports += row.missingReports();
    unit.overdueTasks += row.overdueTasks;
    unit.overdueRectifications += row.overdueRectifications;
}

} // namespace

Result<ProjectDashboard> projectDashboard(UseCaseContext& context, int year,
                                          std::optional<QDate> asOf)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    ProjectDashboard dashboard;
    ListProjectsRequest request;
    request.filter.year = year;
    request.asOf = asOf;
    TOUYAN_TRY_ASSIGN(const ProjectList list, listProjects(*work, request, context.clock.today()));
    dashboard.asOf = list.asOf;
    TOUYAN_TRY_ASSIGN(const auto results, work->projects().results().all());
    std::unordered_map<domain::ProjectId, int> resultCounts;
    for (const domain::ProjectResult& result : results) {
        if (result.on <= dashboard.asOf)
            ++resultCounts[result.project];
    }

    std::map<domain::UnitId, UnitLateness> units;
    std::map<QString, TopicResults> topics;
    for (const ProjectRow& row : list.rows) {
        countLight(dashboard, row);
        countLateness(units, row);
        TopicResults& topic = topics[row.project().topicArea];
        topic.topicArea = row.project().topicArea;
        ++topic.projects;
        if (row.project().state == ProjectState::Accepted)
            ++topic.accepted;
        if (const auto found = resultCounts.find(row.project().id); found != resultCounts.end())
            topic.results += found->second;
    }
    for (auto& [id, unit] : units) {
        if (unit.late() > 0)
            dashboard.lateness.push_back(std::move(unit));
    }
    std::stable_sort(dashboard.lateness.begin(), dashboard.lateness.end(),
                     [](const UnitLateness& a, const UnitLateness& b) {
                         return std::tuple(-a.late(), a.unitName) <
                                std::tuple(-b.late(), b.unitName);
                     });
    for (auto& [area, topic] : topics)
        dashboard.topics.push_back(std::move(topic));
    return dashboard;
}

} // namespace touyan::application
