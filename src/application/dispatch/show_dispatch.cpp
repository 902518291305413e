// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/dispatch/show_dispatch.h"

#include "application/project_overview/known_on_day.h"
#include "application/project_overview/list_projects_on_day.h"
#include "application/project_overview/listed_reports.h"
#include "application/projects/transition_facts.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::DispatchMeeting;
using domain::DispatchReview;
using domain::Result;

namespace {

/// What a view leaves out because it came later; none: nothing, so a meeting's tasks show what
/// became of them.
using LastDay = std::optional<QDate>;

Result<void> loadLastReview(UnitOfWork& work, const DispatchView& view, LastDay known,
                            DispatchProject& shown)
{
    TOUYAN_TRY_ASSIGN(const auto reviews,
                      work.projects().dispatchReviews().ofProject(shown.row.project().id));
    for (const DispatchReview& review : reviews) {
        TOUYAN_TRY_ASSIGN(const DispatchMeeting meeting,
                          work.projects().dispatchMeetings().find(review.meeting));
        const bool isEarlier =
            meeting.quarter < view.quarter && (!known || meeting.heldOn <= *known);
        if (isEarlier && (!shown.lastQuarter || *shown.lastQuarter < meeting.quarter)) {
            shown.lastReview = review;
            shown.lastQuarter = meeting.quarter;
        }
    }
    return {};
}

Result<DispatchProject> shownProject(UnitOfWork& work, const DispatchView& view, LastDay known,
                                     ProjectRow row)
{
    DispatchProject shown;
    shown.row = std::move(row);
    const domain::ProjectId id = shown.row.project().id;
    TOUYAN_TRY_ASSIGN(const auto reports, work.projects().monthlyReports().ofProject(id));
    const domain::DaySpan quarter = view.quarter.span();
    for (ListedMonthlyReport& report :
         listedReports(shown.row.facts.transitions, reports, view.day)) {
        if (quarter.contains(report.month.span().last))
            shown.reports.push_back(std::move(report));
    }
    TOUYAN_TRY_ASSIGN(const auto tasks, work.projects().tasks().ofProject(id));
    // What was closed later is open in the view.
    for (domain::HandedDownTask task : tasks) {
        if (view.meeting && task.meeting == view.meeting->id) {
            if (known && task.handedDownOn > *known)
                continue;
            if (known)
                takeBackClosing(task, *known);
            shown.tasks.push_back(std::move(task));
        } else if (wasOpen(task.handedDownOn, task.closedOn, view.day)) {
            takeBackClosing(task, view.day);
            shown.openTasks.push_back(std::move(task));
        }
    }
    RectificationFilter filter;
    filter.project = id;
    TOUYAN_TRY_ASSIGN(const auto items, work.rectification().items().matching(filter));
    for (domain::RectificationItem item : items) {
        if (wasOpen(item.foundOn, item.closedOn, view.day)) {
            takeBackClosing(item, view.day);
            shown.openItems.push_back(std::move(item));
        }
    }
    TOUYAN_TRY(loadLastReview(work, view, known, shown));
    return shown;
}

Result<DispatchView> viewOf(UnitOfWork& work, DispatchView view, LastDay known)
{
    TOUYAN_TRY_ASSIGN(const auto name, work.officeSettings().value(kOfficeNameSetting.toString()));
    view.officeName = name.value_or(QString());
    std::unordered_map<domain::ProjectId, DispatchReview> reviews;
    if (view.meeting) {
        TOUYAN_TRY_ASSIGN(const auto given,
                          work.projects().dispatchReviews().ofMeeting(view.meeting->id));
        for (const DispatchReview& review : given)
            reviews.insert({review.project, review});
    }
    TOUYAN_TRY_ASSIGN(ProjectList list, known ? listProjectsOnDay(work, {}, view.day)
                                              : listStoredProjects(work, {}, view.day));
    for (ProjectRow& row : list.rows) {
        const auto review = reviews.find(row.project().id);
        if (review == reviews.end() && !anyContains(row.inProgress, view.day))
            continue;
        TOUYAN_TRY_ASSIGN(DispatchProject shown, shownProject(work, view, known, std::move(row)));
        if (review != reviews.end())
            shown.review = review->second;
        view.projects.push_back(std::move(shown));
    }
    return view;
}

} // namespace

Result<DispatchView> showDispatch(UseCaseContext& context, const domain::PeriodKey& quarter,
                                  std::optional<QDate> asOf)
{
    const domain::DaySpan span = quarter.span();
    if (asOf && *asOf < span.first) {
        return domain::makeError(domain::ErrorCode::InvalidValue,
                                 {u"as_of"_s, asOf->toString(Qt::ISODate),
                                  u"≥ %1"_s.arg(span.first.toString(Qt::ISODate))});
    }
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY_ASSIGN(auto meetings, work->projects().dispatchMeetings().ofQuarter(quarter));
    std::erase_if(meetings, [&asOf](const DispatchMeeting& meeting) {
        return asOf && meeting.heldOn > *asOf;
    });
    DispatchView view;
    view.quarter = quarter;
    view.day = std::clamp(asOf.value_or(context.clock.today()), span.first, span.last);
    if (!meetings.empty()) {
        view.meeting = meetings.back();
        view.day = view.meeting->heldOn;
    }
    return viewOf(*work, std::move(view), asOf);
}

Result<DispatchView> showDispatch(UseCaseContext& context, domain::DispatchMeetingId meeting)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    DispatchView view;
    TOUYAN_TRY_ASSIGN(view.meeting, work->projects().dispatchMeetings().find(meeting));
    view.quarter = view.meeting->quarter;
    view.day = view.meeting->heldOn;
    return viewOf(*work, std::move(view), std::nullopt);
}

Result<std::vector<DispatchMeeting>> listDispatchMeetings(UseCaseContext& context)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY_ASSIGN(auto meetings, work->projects().dispatchMeetings().all());
    std::stable_sort(
        meetings.begin(), meetings.end(),
        [](const DispatchMeeting& a, const DispatchMeeting& b) { return a.heldOn > b.heldOn; });
    return meetings;
}

} // namespace touyan::application
