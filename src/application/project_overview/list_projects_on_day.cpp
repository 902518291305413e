// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/project_overview/list_projects_on_day.h"

#include "application/ports/rectification_records.h"
#include "application/project_overview/known_on_day.h"

#include <algorithm>
#include <map>
#include <utility>

namespace touyan::application {

using domain::Result;

namespace {

using Facts = std::map<domain::ProjectId, ProjectFacts*>;

void takeBack(ProjectFacts& facts, QDate day)
{
    takeBackHistory(facts, day);
    facts.tasks.clear();
    facts.rectifications.clear();
    facts.findings = 0;
    facts.lastLight.reset();
    facts.lastQuarter.reset();
}

/// Of each project that of its latest quarter's last meeting up to the day.
Result<void> addLights(UnitOfWork& work, const Facts& facts, QDate day)
{
    TOUYAN_TRY_ASSIGN(auto meetings, work.projects().dispatchMeetings().all());
    std::stable_sort(meetings.begin(), meetings.end(),
                     [](const domain::DispatchMeeting& a, const domain::DispatchMeeting& b) {
                         return std::pair(a.quarter, a.heldOn) < std::pair(b.quarter, b.heldOn);
                     });
    for (const domain::DispatchMeeting& meeting : meetings) {
        if (meeting.heldOn > day)
            continue;
        TOUYAN_TRY_ASSIGN(const auto reviews,
                          work.projects().dispatchReviews().ofMeeting(meeting.id));
        for (const domain::DispatchReview& review : reviews) {
            const auto found = facts.find(review.project);
            if (found == facts.end())
                continue;
            found->second->lastLight = review.light;
            found->second->lastQuarter = meeting.quarter;
        }
    }
    return {};
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
    return addLights(work, facts, day);
}

} // namespace

Result<ProjectList> listProjectsOnDay(UnitOfWork& work, const ProjectFilter& filter, QDate day)
{
    TOUYAN_TRY_ASSIGN(ProjectList list, listStoredProjects(work, filter, day));
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
        counted.stateNow = row.stateNow;
        row = std::move(counted);
    }
    return list;
}

} // namespace touyan::application
