// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/project_overview/year_summary.h"

#include "application/project_overview/list_projects_on_day.h"

#include <algorithm>
#include <unordered_set>

namespace touyan::application {

using domain::ProjectState;
using domain::Result;

namespace {

bool hasReached(const ProjectRow& row, ProjectState state, QDate asOf)
{
    const auto& transitions = row.facts.transitions;
    return std::any_of(transitions.begin(), transitions.end(),
                       [&](const domain::TransitionFact& transition) {
                           return transition.to == state && transition.on <= asOf;
                       });
}

template <class Fact>
int countClosed(const std::vector<Fact>& facts)
{
    return static_cast<int>(std::count_if(
        facts.begin(), facts.end(), [](const Fact& fact) { return fact.closedOn.has_value(); }));
}

void add(ProjectYearSummary& summary, const ProjectRow& row)
{
    const domain::Project& project = row.project();
    ++(project.kind == domain::ProjectKind::SecretaryProject ? summary.projects : summary.matters);
    ++summary.states[project.state];
    if (hasReached(row, ProjectState::Approved, summary.asOf))
        ++summary.approved;
    if (hasReached(row, ProjectState::Accepted, summary.asOf))
        ++summary.accepted;
    if (row.facts.planNumber > 1) {
        ++summary.revisedProjects;
        summary.revisions += row.facts.planNumber - 1;
    }
    summary.tasks += static_cast<int>(row.facts.tasks.size());
    summary.tasksClosed += countClosed(row.facts.tasks);
    summary.findings += row.facts.findings;
    summary.rectifications += static_cast<int>(row.facts.rectifications.size());
    summary.rectificationsClosed += countClosed(row.facts.rectifications);
    summary.reports += row.reports;
}

/// Mean in hundredths, half up; the scores are whole millionths.
std::optional<int> meanScore(const ProjectList& list)
{
    constexpr qint64 kHundredth = domain::ExactDecimal::kScale / 100;
    qint64 sum = 0;
    qint64 count = 0;
    for (const ProjectRow& row : list.rows) {
        const auto& acceptance = row.project().acceptance;
        if (!acceptance)
            continue;
        sum += acceptance->score.millionths();
        ++count;
    }
    if (count == 0)
        return std::nullopt;
    const qint64 unit = count * kHundredth;
    return static_cast<int>((2 * sum + unit) / (2 * unit));
}

} // namespace

Result<ProjectYearSummary> summariseProjectYear(UseCaseContext& context, int year,
                                                std::optional<QDate> asOf)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    ProjectYearSummary summary;
    summary.year = year;
    summary.asOf = asOf.value_or(context.clock.today());
    ProjectFilter filter;
    filter.year = year;
    TOUYAN_TRY_ASSIGN(const ProjectList list, listProjectsOnDay(*work, filter, summary.asOf));
    std::unordered_set<domain::ProjectId> ofYear;
    for (const ProjectRow& row : list.rows) {
        ofYear.insert(row.project().id);
        add(summary, row);
    }
    summary.meanScoreHundredths = meanScore(list);
    TOUYAN_TRY_ASSIGN(const auto results, work->projects().results().all());
    for (const domain::ProjectResult& result : results) {
        if (ofYear.contains(result.project) && result.on <= summary.asOf)
            ++summary.results[result.kind];
    }
    return summary;
}

} // namespace touyan::application
