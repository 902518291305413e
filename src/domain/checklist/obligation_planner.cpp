// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checklist/obligation_planner.h"

#include "domain/checklist/deadline.h"

#include <algorithm>
#include <tuple>

namespace touyan::domain {

namespace {

const Checklist* ruling(const OfficeFacts& office, const PostingFacts& posting, QDate day)
{
    return office.rules.inForce(posting.categories.on(day), day);
}

const ChecklistItem* onceItem(const Checklist* checklist, ItemCodeId code)
{
    const ChecklistItem* item = checklist ? checklist->item(code) : nullptr;
    return item && item->cadence == Cadence::Once ? item : nullptr;
}

/// Later days of the posting on which another version may begin to rule it, sorted.
std::vector<QDate> laterChangeDays(const OfficeFacts& office, const PostingFacts& posting)
{
    std::vector<QDate> days = office.rules.changeDays();
    for (const CategoryHistory::Change& change : posting.categories.changes())
        days.push_back(change.validFrom);
    std::erase_if(days, [&](QDate day) {
        return day <= posting.range.first || !posting.range.contains(day);
    });
    std::sort(days.begin(), days.end());
    return days;
}

} // namespace

ObligationPlanner::ObligationPlanner(const OfficeFacts& office)
    : m_office(office)
{
    for (const Call& call : office.calls)
        m_callsByDay.push_back(&call);
    std::sort(m_callsByDay.begin(), m_callsByDay.end(), [](const Call* a, const Call* b) {
        return std::tuple(a->heldOn, a->id) < std::tuple(b->heldOn, b->id);
    });
}

std::vector<Obligation> ObligationPlanner::plan(const PostingFacts& posting,
                                                const DaySpan& range) const
{
    std::vector<Obligation> obligations;
    if (posting.role != Role::FirstSecretary)
        return obligations;

    const std::vector<DateRange> leaves = mergedRanges(posting.approvedLeaves);
    std::vector<DateRange> away = m_office.freeDays;
    away.insert(away.end(), leaves.begin(), leaves.end());
    away = mergedRanges(std::move(away));

    for (const Cadence cadence : kPeriodicCadences)
        planPeriodic(posting, range, cadence, away, obligations);
    planOnce(posting, range, away, obligations);
    planCalls(posting, range, leaves, obligations);

    std::stable_sort(obligations.begin(), obligations.end(),
                     [](const Obligation& a, const Obligation& b) {
                         return std::tie(a.item->position, a.item->code, a.due) <
                                std::tie(b.item->position, b.item->code, b.due);
                     });
    return obligations;
}

void ObligationPlanner::planPeriodic(const PostingFacts& posting, const DaySpan& range,
                                     Cadence cadence, std::span<const DateRange> away,
                                     std::vector<Obligation>& obligations) const
{
    QDate day = std::max(range.first, posting.range.first);
    while (day <= range.last && posting.range.contains(day)) {
        const DaySpan period = periodContaining(cadence, day);
        day = period.last.addDays(1);
        const QDate due =
            posting.range.last ? std::min(period.last, *posting.range.last) : period.last;
        if (!range.contains(due))
            continue;
        const Checklist* checklist = ruling(m_office, posting, due);
        if (!checklist)
            continue;
        const DaySpan served = intersection(period, posting.range);
        const int coverage = checklist->minCoveragePercent;
        if (served.days() < 1 || coversLessThan(coverage, served.days(), period.days()))
            continue;
        const int awayDays = coveredDays(served, away);
        const bool exempt = coversLessThan(coverage, served.days() - awayDays, period.days());
        for (const ChecklistItem& item : checklist->items) {
            if (item.cadence != cadence)
                continue;
            obligations.push_back({posting.id, checklist, &item, std::nullopt, period, due,
                                   due.addDays(item.graceDays), served.days(), awayDays, exempt});
        }
    }
}

void ObligationPlanner::planOnce(const PostingFacts& posting, const DaySpan& range,
                                 std::span<const DateRange> away,
                                 std::vector<Obligation>& obligations) const
{
    const QDate first = posting.range.first;
    std::optional<std::vector<QDate>> changeDays;
    for (const ItemCodeId code : m_office.rules.onceCodes()) {
        const Checklist* checklist = ruling(m_office, posting, first);
        const ChecklistItem* item = onceItem(checklist, code);
        if (!item) {
            if (!changeDays)
                changeDays = laterChangeDays(m_office, posting);
            // A version whose due day is over when it begins to rule asks for nothing, and does
            // not keep a still later one from asking (rules 2.1).
            for (const QDate day : *changeDays) {
                checklist = ruling(m_office, posting, day);
                item = onceItem(checklist, code);
                if (item && day <= first.addMonths(item->dueMonths))
                    break;
                item = nullptr;
            }
        }
        if (!item)
            continue;
        const QDate due = first.addMonths(item->dueMonths);
        if (!range.contains(due) || !posting.range.contains(due))
            continue;
        const DaySpan span{first, due};
        const int awayDays = coveredDays(span, away);
        const bool exempt =
            coversLessThan(checklist->minCoveragePercent, span.days() - awayDays, span.days());
        obligations.push_back({posting.id, checklist, item, std::nullopt, span, due,
                               due.addDays(item->graceDays), span.days(), awayDays, exempt});
    }
}

void ObligationPlanner::planCalls(const PostingFacts& posting, const DaySpan& range,
                                  std::span<const DateRange> leaves,
                                  std::vector<Obligation>& obligations) const
{
    auto next = std::lower_bound(m_callsByDay.begin(), m_callsByDay.end(), range.first,
                                 [](const Call* call, QDate day) { return call->heldOn < day; });
    for (; next != m_callsByDay.end() && (*next)->heldOn <= range.last; ++next) {
        const Call& call = **next;
        if (!posting.range.contains(call.heldOn) || !call.addresses(posting.id))
            continue;
        const Checklist* checklist = ruling(m_office, posting, call.heldOn);
        const ChecklistItem* item = checklist ? checklist->item(call.item) : nullptr;
        if (!item || item->cadence != Cadence::PerCall)
            continue;
        const DaySpan day{call.heldOn, call.heldOn};
        const bool onLeave = coveredDays(day, leaves) > 0;
        obligations.push_back({posting.id, checklist, item, call.id, day, call.heldOn,
                               call.heldOn.addDays(item->graceDays), 1, onLeave ? 1 : 0, onLeave});
    }
}

} // namespace touyan::domain
