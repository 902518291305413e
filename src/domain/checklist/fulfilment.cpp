// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checklist/fulfilment.h"

#include "domain/checklist/deadline.h"

#include <algorithm>
#include <tuple>

namespace touyan::domain {

namespace {

/// The key of an obligation's period, which is found when the first entry names one: few do.
class PeriodOf
{
public:
    explicit PeriodOf(const Obligation& obligation)
        : m_obligation(obligation)
    {
    }

    [[nodiscard]] bool isNamedBy(const PeriodKey& named)
    {
        const Cadence cadence = m_obligation.item->cadence;
        if (named.shape != cadence)
            return false;
        if (!m_isKnown)
            m_key = PeriodKey::containing(cadence, m_obligation.period.first);
        m_isKnown = true;
        return named == m_key && named.span() == m_obligation.period;
    }

private:
    const Obligation& m_obligation;
    PeriodKey m_key;
    bool m_isKnown = false;
};

bool periodMatches(const EntryFact& entry, const Obligation& obligation, PeriodOf& period)
{
    if (obligation.item->cadence == Cadence::Once)
        return true;
    if (entry.period)
        return period.isNamedBy(*entry.period);
    return obligation.period.contains(entry.occurredOn);
}

EntryVerdict judgeEntry(const EntryFact& entry, const Obligation& obligation, PeriodOf& period,
                        const DateRange& posting, QDate asOf)
{
    if (entry.item != obligation.item->codeId || obligation.item->cadence == Cadence::PerCall)
        return EntryVerdict::OtherItem;
    if (!periodMatches(entry, obligation, period))
        return EntryVerdict::OtherPeriod;
    if (!posting.contains(entry.occurredOn))
        return EntryVerdict::OutsidePosting;
    if (!obligation.item->kinds.isEmpty() && !obligation.item->kinds.contains(entry.kind))
        return EntryVerdict::WrongKind;
    if (entry.status != EntryStatus::Confirmed)
        return EntryVerdict::NotConfirmed;
    if (entry.recordedOn > asOf)
        return EntryVerdict::NotYetRecorded;
    if (const auto until = obligation.countableUntil(); until && entry.recordedOn > *until)
        return EntryVerdict::RecordedTooLate;
    return EntryVerdict::Counts;
}

} // namespace

EntryVerdict judgeEntry(const EntryFact& entry, const Obligation& obligation,
                        const DateRange& posting, QDate asOf)
{
    PeriodOf period(obligation);
    return judgeEntry(entry, obligation, period, posting, asOf);
}

Fulfilment judgeByDeadline(std::optional<QDate> fulfilledOn, int counted, QDate deadline,
                           QDate asOf)
{
    const auto as = [&](ObligationState state, StateReason reason) {
        return Fulfilment{state, reason, counted, fulfilledOn};
    };
    if (fulfilledOn && *fulfilledOn <= deadline)
        return as(ObligationState::OnTime, StateReason::FulfilledOnTime);
    if (fulfilledOn)
        return as(ObligationState::Late, StateReason::FulfilledLate);
    if (asOf > deadline)
        return as(ObligationState::Overdue, StateReason::DeadlinePassed);
    return as(ObligationState::Pending, StateReason::DeadlineAhead);
}

FulfilmentEvaluator::FulfilmentEvaluator(const PostingFacts& posting, QDate asOf)
    : m_posting(posting)
    , m_asOf(asOf)
{
    m_entries.reserve(posting.entries.size());
    for (const EntryFact& entry : posting.entries) {
        if (entry.status == EntryStatus::Confirmed && entry.recordedOn <= asOf)
            m_entries.push_back(&entry);
    }
    std::sort(m_entries.begin(), m_entries.end(), [](const EntryFact* a, const EntryFact* b) {
        return std::tie(a->item, a->recordedOn, a->id) < std::tie(b->item, b->recordedOn, b->id);
    });
}

std::span<const EntryFact* const> FulfilmentEvaluator::entriesOf(ItemCodeId item) const
{
    const auto first = std::lower_bound(
        m_entries.begin(), m_entries.end(), item,
        [](const EntryFact* entry, ItemCodeId code) { return entry->item < code; });
    const auto last =
        std::upper_bound(first, m_entries.end(), item, [](ItemCodeId code, const EntryFact* entry) {
            return code < entry->item;
        });
    return {first, last};
}

Fulfilment FulfilmentEvaluator::evaluate(const Obligation& obligation) const
{
    if (obligation.item->cadence == Cadence::PerCall)
        return evaluateCall(obligation);

    Fulfilment fulfilment;
    PeriodOf period(obligation);
    for (const EntryFact* entry : entriesOf(obligation.item->codeId)) {
        if (judgeEntry(*entry, obligation, period, m_posting.range, m_asOf) != EntryVerdict::Counts)
            continue;
        ++fulfilment.counted;
        if (fulfilment.counted == obligation.required())
            fulfilment.fulfilledOn = entry->recordedOn;
    }

    if (obligation.exemptByAbsence) {
        fulfilment.state = ObligationState::Exempt;
        fulfilment.reason = StateReason::ExemptByAbsence;
        return fulfilment;
    }
    return judgeByDeadline(fulfilment.fulfilledOn, fulfilment.counted, obligation.deadline, m_asOf);
}

Fulfilment FulfilmentEvaluator::evaluateCall(const Obligation& obligation) const
{
    if (obligation.exemptByAbsence)
        return {ObligationState::Exempt, StateReason::ExemptByLeave, 0, std::nullopt};
    if (obligation.due > m_asOf)
        return {ObligationState::Pending, StateReason::MeetingAhead, 0, std::nullopt};
    for (const Attendance& attendance : m_posting.attendance) {
        if (attendance.call != *obligation.call || attendance.recordedOn > m_asOf)
            continue;
        switch (attendance.status) {
        case AttendanceStatus::Excused:
            return {ObligationState::Exempt, StateReason::ExemptByExcuse, 0, std::nullopt};
        case AttendanceStatus::Present:
            return {ObligationState::OnTime, StateReason::Attended, 1, attendance.recordedOn};
        case AttendanceStatus::Absent:
            return {ObligationState::Overdue, StateReason::MissedMeeting, 0, std::nullopt};
        }
    }
    if (m_asOf > obligation.deadline)
        return {ObligationState::Overdue, StateReason::DeadlinePassed, 0, std::nullopt};
    return {ObligationState::Pending, StateReason::DeadlineAhead, 0, std::nullopt};
}

} // namespace touyan::domain
