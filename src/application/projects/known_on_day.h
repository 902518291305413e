// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/project_records.h"
#include "domain/rectification/rectification_item.h"

#include <QDate>

#include <optional>
#include <vector>

namespace touyan::application {

/// A day of closing as it was known at the end of `day`: none when it came later.
[[nodiscard]] inline std::optional<QDate> closedBy(const std::optional<QDate>& closedOn, QDate day)
{
    return closedOn && *closedOn <= day ? closedOn : std::nullopt;
}

/// Whether a task or an item that began on a day, and was perhaps closed on another, was open at
/// the end of `day`.
[[nodiscard]] inline bool wasOpen(QDate since, const std::optional<QDate>& closedOn, QDate day)
{
    return since <= day && !closedBy(closedOn, day);
}

/// Opens again what was closed after the day, without what the closing wrote.
inline void takeBackClosing(domain::RectificationItem& item, QDate day)
{
    if (closedBy(item.closedOn, day) == item.closedOn)
        return;
    item.closedOn.reset();
    item.evidence.clear();
    item.verifier.clear();
}

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
