// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/project_overview/show_project.h"

#include "application/project_overview/known_on_day.h"
#include "application/project_overview/listed_reports.h"
#include "application/projects/transition_facts.h"

#include <algorithm>
#include <utility>

namespace touyan::application {

using domain::Result;

namespace {

Result<void> loadRecords(UnitOfWork& work, domain::ProjectId project, ProjectPage& page)
{
    ProjectRecords& records = work.projects();
    TOUYAN_TRY_ASSIGN(page.plans, records.plans().ofProject(project));
    TOUYAN_TRY_ASSIGN(page.history, records.transitions().ofProject(project));
    TOUYAN_TRY_ASSIGN(page.tasks, records.tasks().ofProject(project));
    TOUYAN_TRY_ASSIGN(page.attachments, work.attachments().ofOwner(project));
    return {};
}

Result<void> loadReviews(UnitOfWork& work, domain::ProjectId project, ProjectPage& page)
{
    TOUYAN_TRY_ASSIGN(const auto reviews, work.projects().dispatchReviews().ofProject(project));
    for (const domain::DispatchReview& review : reviews) {
        TOUYAN_TRY_ASSIGN(auto meeting, work.projects().dispatchMeetings().find(review.meeting));
        page.reviews.push_back({review, std::move(meeting)});
    }
    std::stable_sort(page.reviews.begin(), page.reviews.end(),
                     [](const ListedReview& a, const ListedReview& b) {
                         return std::pair(a.meeting.quarter, a.meeting.heldOn) <
                                std::pair(b.meeting.quarter, b.meeting.heldOn);
                     });
    return {};
}

Result<void> loadRectifications(UnitOfWork& work, ProjectPage& page)
{
    RectificationFilter filter;
    filter.project = page.project().id;
    TOUYAN_TRY_ASSIGN(const auto items, work.rectification().items().matching(filter));
    for (const domain::RectificationItem& item : items) {
        ListedRectification row;
        row.item = item;
        row.unitName = page.row.unitName;
        row.projectCode = page.project().code;
        row.projectTitle = page.project().title;
        row.isOverdue = item.isOverdue(page.asOf);
        TOUYAN_TRY_ASSIGN(row.notes, work.rectification().notes().ofItem(item.id));
        page.rectifications.push_back(std::move(row));
    }
    TOUYAN_TRY_ASSIGN(const auto findings, work.projects().findings().ofProject(page.project().id));
    for (const domain::SupervisionFinding& finding : findings) {
        const auto item = std::find_if(items.begin(), items.end(),
                                       [&](const domain::RectificationItem& candidate) {
                                           return candidate.id == finding.rectification;
                                       });
        page.findings.push_back(
            {finding, item == items.end() ? domain::RectificationItem() : *item});
    }
    return {};
}

Result<void> loadResults(UnitOfWork& work, ProjectPage& page)
{
    TOUYAN_TRY_ASSIGN(const auto results, work.projects().results().ofProject(page.project().id));
    for (const domain::ProjectResult& result : results) {
        QString person;
        if (result.person) {
            TOUYAN_TRY_ASSIGN(const domain::Person named, work.people().find(*result.person));
            person = named.name;
        }
        page.results.push_back({result, page.project().code, page.project().title,
                                page.row.unitName, std::move(person)});
    }
    return {};
}

ProjectFacts factsOf(const ProjectPage& page, const std::vector<domain::MonthlyReport>& reports)
{
    ProjectFacts facts;
    facts.project = page.project();
    if (const domain::ProjectPlan* plan = page.plan()) {
        facts.planNumber = plan->number;
        facts.finishDate = plan->finishDate;
        facts.steps = plan->steps;
    }
    facts.transitions = transitionFacts(page.history);
    for (const domain::MonthlyReport& report : reports)
        facts.reports.push_back({report.reporter, report.month, report.recordedOn});
    for (const domain::HandedDownTask& task : page.tasks)
        facts.tasks.push_back({task.due, task.closedOn});
    for (const ListedRectification& row : page.rectifications)
        facts.rectifications.push_back({row.item.due, row.item.closedOn});
    facts.findings = static_cast<int>(page.findings.size());
    if (!page.reviews.empty()) {
        facts.lastLight = page.reviews.back().review.light;
        facts.lastQuarter = page.reviews.back().meeting.quarter;
    }
    return facts;
}

} // namespace

void takeBackRecords(ProjectPage& page)
{
    const QDate day = page.asOf;
    std::erase_if(page.history, [day](const auto& step) { return step.on > day; });
    std::erase_if(page.reviews, [day](const auto& each) { return each.meeting.heldOn > day; });
    std::erase_if(page.tasks, [day](const auto& task) { return task.handedDownOn > day; });
    std::erase_if(page.findings, [day](const auto& each) { return each.finding.foundOn > day; });
    std::erase_if(page.rectifications, [day](const auto& row) { return row.item.foundOn > day; });
    std::erase_if(page.results, [day](const auto& each) { return each.result.on > day; });
    for (domain::HandedDownTask& task : page.tasks)
        takeBackClosing(task, day);
    for (ListedRectification& row : page.rectifications)
        takeBack(row, day);
}

namespace {

/// On a past day from what was known at its end.
ProjectRow rowOf(const ProjectPage& page, const std::vector<domain::MonthlyReport>& reports,
                 QDate today)
{
    if (page.asOf >= today)
        return projectRow(factsOf(page, reports), page.asOf);
    ProjectPage then = page;
    takeBackRecords(then);
    ProjectFacts facts = factsOf(then, reports);
    takeBackHistory(facts, page.asOf);
    return projectRow(std::move(facts), page.asOf);
}

} // namespace

Result<ProjectPage> showProject(UseCaseContext& context, domain::ProjectId project,
                                std::optional<QDate> asOf)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    ProjectPage page;
    page.asOf = asOf.value_or(context.clock.today());
    TOUYAN_TRY_ASSIGN(page.stored, work->projects().projects().find(project));
    TOUYAN_TRY_ASSIGN(const domain::Unit unit, work->units().find(page.project().unit));
    TOUYAN_TRY_ASSIGN(const domain::Person leader, work->people().find(page.project().leader));
    page.unitCode = unit.code;
    page.row.unitName = unit.name;
    TOUYAN_TRY(loadRecords(*work, project, page));
    TOUYAN_TRY(loadReviews(*work, project, page));
    TOUYAN_TRY(loadRectifications(*work, page));
    TOUYAN_TRY(loadResults(*work, page));
    TOUYAN_TRY_ASSIGN(const auto reports, work->projects().monthlyReports().ofProject(project));
    page.possibleSteps = domain::possibleSteps(page.project().state);

    page.row = rowOf(page, reports, context.clock.today());
    page.row.stateNow = page.project().state;
    page.row.unitName = unit.name;
    page.row.leaderName = leader.name;
    page.reports = listedReports(page.row.facts.transitions, reports, page.asOf);
    return page;
}

} // namespace touyan::application
