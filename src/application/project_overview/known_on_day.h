// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/project_records.h"
#include "application/rectification/known_on_day.h"
#include "domain/projects/handed_down_task.h"

#include <QDate>

#include <vector>

namespace touyan::application {

inline void takeBackClosing(domain::HandedDownTask& task, QDate day)
{
    if (closedBy(task.closedOn, day) == task.closedOn)
        return;
    task.closedOn.reset();
    task.answer.clear();
}

/// Leaves of a project's history what had happened by the end of `day`, with the state and the
/// acceptance that followed from it; steps of the plan that were finished later are unfinished.
inline void takeBackHistory(ProjectFacts& facts, QDate day)
{
    std::erase_if(facts.transitions,
                  [day](const domain::TransitionFact& transition) { return transition.on > day; });
    facts.project.state =
        facts.transitions.empty() ? domain::ProjectState::Draft : facts.transitions.back().to;
    if (facts.project.acceptance && facts.project.acceptance->date > day)
        facts.project.acceptance.reset();
    for (domain::PlanStep& step : facts.steps) {
        if (closedBy(step.finishedOn, day) == step.finishedOn)
            continue;
        step.finishedOn.reset();
        step.finishNote.clear();
    }
}

} // namespace touyan::application
