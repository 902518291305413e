// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/assessment/week_heat_map.h"

#include <algorithm>
#include <set>

namespace touyan::application {

using domain::Cadence;
using domain::ObligationState;
using domain::PeriodKey;

namespace {

bool isWeekly(const domain::ObligationOutcome& outcome)
{
    return outcome.obligation.item->cadence == Cadence::Weekly;
}

PeriodKey weekOf(const domain::ObligationOutcome& outcome)
{
    return PeriodKey::containing(Cadence::Weekly, outcome.obligation.due);
}

void addTo(WeekCell& cell, const domain::ObligationOutcome& outcome)
{
    const ObligationState state = outcome.fulfilment.state;
    cell.counts.add(state);
    if (state == ObligationState::Exempt)
        return;
    const int required = outcome.obligation.required();
    cell.required += required;
    cell.counted += std::min(outcome.fulfilment.counted, required);
}

std::optional<ObligationState> worstOf(const domain::StateCounts& counts)
{
    if (counts.overdue > 0)
        return ObligationState::Overdue;
    if (counts.late > 0)
        return ObligationState::Late;
    if (counts.pending > 0)
        return ObligationState::Pending;
    if (counts.onTime > 0)
        return ObligationState::OnTime;
    if (counts.exempt > 0)
        return ObligationState::Exempt;
    return std::nullopt;
}

} // namespace

std::vector<WeekCell> weekCells(const AssessedPosting& posting, const std::vector<PeriodKey>& weeks)
{
    std::vector<WeekCell> cells(weeks.size());
    for (const domain::ObligationOutcome& outcome : posting.result.outcomes) {
        if (!isWeekly(outcome))
            continue;
        const PeriodKey week = weekOf(outcome);
        const auto place = std::lower_bound(weeks.begin(), weeks.end(), week);
        if (place != weeks.end() && *place == week)
            addTo(cells[static_cast<size_t>(place - weeks.begin())], outcome);
    }
    for (WeekCell& cell : cells)
        cell.state = worstOf(cell.counts);
    return cells;
}

WeekHeatMap weekHeatMap(const Assessment& assessment)
{
    WeekHeatMap map;
    std::set<PeriodKey> weeks;
    const domain::DaySpan& range = assessment.range();
    for (auto week = PeriodKey::containing(Cadence::Weekly, range.first);
         week.span().last <= range.last; week = week.next())
        weeks.insert(week);
    std::vector<const AssessedPosting*> rows;
    for (const AssessedPosting& posting : assessment.postings()) {
        bool hasWeekly = false;
        for (const domain::ObligationOutcome& outcome : posting.result.outcomes) {
            if (!isWeekly(outcome))
                continue;
            hasWeekly = true;
            weeks.insert(weekOf(outcome));
        }
        if (hasWeekly)
            rows.push_back(&posting);
    }
    map.weeks.assign(weeks.begin(), weeks.end());
    map.postings.reserve(rows.size());
    map.cells.reserve(rows.size());
    for (const AssessedPosting* posting : rows) {
        map.postings.push_back(posting->result.posting);
        map.cells.push_back(weekCells(*posting, map.weeks));
    }
    return map;
}

} // namespace touyan::application
