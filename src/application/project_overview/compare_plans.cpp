// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/project_overview/compare_plans.h"

#include "application/ports/project_records.h"

#include <algorithm>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::PlanStep;
using domain::ProjectPlan;
using domain::Result;

namespace {

QString iso(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

void compare(std::vector<PlanFieldChange>& changes, PlanField field, const QString& before,
             const QString& after)
{
    if (before != after)
        changes.push_back({field, before, after});
}

int positionOf(const ProjectPlan& plan, int stepNumber)
{
    const auto found =
        std::find_if(plan.steps.begin(), plan.steps.end(),
                     [&](const PlanStep& step) { return step.number == stepNumber; });
    return static_cast<int>(found - plan.steps.begin()) + 1;
}

std::vector<PlanFieldChange> wholeStep(const PlanStep& step, bool isAdded)
{
    std::vector<PlanFieldChange> changes;
    const auto add = [&](PlanField field, const QString& value) {
        changes.push_back(isAdded ? PlanFieldChange{field, {}, value}
                                  : PlanFieldChange{field, value, {}});
    };
    add(PlanField::PlannedFinish, iso(step.plannedFinish));
    add(PlanField::Weight, step.weight.toString());
    return changes;
}

std::vector<PlanFieldChange> changesOf(const PlanStep& before, const PlanStep& after)
{
    std::vector<PlanFieldChange> changes;
    compare(changes, PlanField::StepTitle, before.title, after.title);
    compare(changes, PlanField::PlannedFinish, iso(before.plannedFinish), iso(after.plannedFinish));
    compare(changes, PlanField::Weight, before.weight.toString(), after.weight.toString());
    return changes;
}

/// The steps that both revisions have, in the order of one of them.
std::vector<int> sharedOrder(const ProjectPlan& plan, const ProjectPlan& other)
{
    std::vector<int> order;
    for (const PlanStep& step : plan.steps) {
        if (other.step(step.number))
            order.push_back(step.number);
    }
    return order;
}

} // namespace

PlanComparison planDifferences(const ProjectPlan& before, const ProjectPlan& after)
{
    PlanComparison comparison{before, after, {}, {}};
    compare(comparison.changes, PlanField::Goal, before.goal, after.goal);
    compare(comparison.changes, PlanField::Measures, before.measures, after.measures);
    compare(comparison.changes, PlanField::FinishDate, iso(before.finishDate),
            iso(after.finishDate));
    // A place in the order counts as changed only when the shared steps stand in another order, not
    // when one was put in before them.
    const std::vector<int> orderBefore = sharedOrder(before, after);
    const std::vector<int> orderAfter = sharedOrder(after, before);
    size_t shared = 0;
    for (const PlanStep& step : after.steps) {
        const PlanStep* old = before.step(step.number);
        if (!old) {
            comparison.steps.push_back(
                {PlanStepChangeKind::Added, step.number, step.title, wholeStep(step, true)});
            continue;
        }
        auto changes = changesOf(*old, step);
        if (orderBefore.at(shared) != orderAfter.at(shared)) {
            changes.push_back({PlanField::Position,
                               QString::number(positionOf(before, step.number)),
                               QString::number(positionOf(after, step.number))});
        }
        ++shared;
        if (!changes.empty()) {
            comparison.steps.push_back(
                {PlanStepChangeKind::Changed, step.number, step.title, std::move(changes)});
        }
    }
    for (const PlanStep& step : before.steps) {
        if (!after.step(step.number)) {
            comparison.steps.push_back(
                {PlanStepChangeKind::Removed, step.number, step.title, wholeStep(step, false)});
        }
    }
    return comparison;
}

Result<PlanComparison> comparePlans(UseCaseContext& context, domain::ProjectId project,
                                    int beforeNumber, int afterNumber)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY_ASSIGN(const auto revisions, work->projects().plans().ofProject(project));
    const auto numbered = [&](int number) {
        return std::find_if(revisions.begin(), revisions.end(),
                            [number](const ProjectPlan& plan) { return plan.number == number; });
    };
    const auto before = numbered(beforeNumber);
    const auto after = numbered(afterNumber);
    if (before == revisions.end() || after == revisions.end()) {
        return domain::makeError(
            domain::ErrorCode::NotFound,
            {u"project_plan"_s,
             QString::number(before == revisions.end() ? beforeNumber : afterNumber)});
    }
    return planDifferences(*before, *after);
}

} // namespace touyan::application
