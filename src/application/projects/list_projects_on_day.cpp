// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/projects/list_projects_on_day.h"

#include "application/ports/rectification_records.h"

#include <map>
#include <optional>
#include <utility>

namespace touyan::application {

using domain::Result;

namespace {

using Facts = std::map<domain::ProjectId, ProjectFacts*>;

/// A day of closing as it was known on the day.
std::optional<QDate> closedBy(const std::optional<QDate>& closedOn, QDate day)
{
    return closedOn && *closedOn <= day ? closedOn : std::nullopt;
}

void takeBack(ProjectFacts& facts, QDate day)
{
    domain::Project& project = facts.project;
    project.state = domain::ProjectState::Draft;
    for (const domain::TransitionFact& transition : facts.transitions) {
        if (transition.on <= day)
            project.state = transition.to;
    }
    if (project.acceptance && project.acceptance->date > day)
        project.acceptance.reset();
    facts.tasks.clear();
    facts.rectifications.clear();
    facts.findings = 0;
}

Result<void> addRecords(UnitOfWork& work, const Facts& facts, QDate day)
{
    TOUYAN_TRY_ASSIGN(const auto tasks, work.projects().tasks().all());
    for (const domain::HandedDownTask& task : tasks) {
        const auto found = facts.find(task.project);
        if (found != facts.end() && task.handedDownOn <= day)
            found->second->tasks.push_back({task.due, closedBy(task.closedOn, day)});
    }
    TOUYAN_TRY_ASSIGN(const auto items, work.rectification().items().all());
    for (const domain::RectificationItem& item : items) {
        const auto found = item.project ? facts.find(*item.project) : facts.end();
        if (found != facts.end() && item.foundOn <= day)
            found->second->rectifications.push_back({item.due, closedBy(item.closedOn, day)});
    }
    TOUYAN_TRY_ASSIGN(const auto findings, work.projects().findings().all());
    for (const domain::SupervisionFinding& finding : findings) {
        const auto found = facts.find(finding.project);
        if (found != facts.end() && finding.foundOn <= day)
            ++found->second->findings;
    }
    return {};
}

} // namespace

Result<ProjectList> listProjectsOnDay(UnitOfWork& work, const ProjectFilter& filter, QDate day)
{
    TOUYAN_TRY_ASSIGN(ProjectList list, listProjects(work, filter, day));
    Facts facts;
    for (ProjectRow& row : list.rows) {
        takeBack(row.facts, day);
        facts.insert({row.project().id, &row.facts});
    }
    TOUYAN_TRY(addRecords(work, facts, day));
    for (ProjectRow& row : list.rows) {
        ProjectRow counted = projectRow(std::move(row.facts), day);
        counted.unitName = std::move(row.unitName);
        counted.leaderName = std::move(row.leaderName);
        row = std::move(counted);
    }
    return list;
}

} // namespace touyan::application
