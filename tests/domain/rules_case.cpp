// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules_case.h"

#include "domain/checklist/checklist_names.h"

#include <stdexcept>

namespace touyan::test {

using namespace domain;

QDate day(const char* isoText)
{
    const QDate date = QDate::fromString(QString::fromLatin1(isoText), Qt::ISODate);
    if (!date.isValid())
        throw std::invalid_argument(isoText);
    return date;
}

DateRange days(const char* first, const char* last)
{
    return {day(first), last ? std::optional(day(last)) : std::nullopt};
}

DaySpan span(const char* first, const char* last)
{
    return {day(first), day(last)};
}

ItemCodeId itemCode(const char* code)
{
    constexpr qint64 kCharacters = 256;
    qint64 key = 0;
    for (const char* c = code; *c; ++c)
        key = key * kCharacters + *c;
    return ItemCodeId(key);
}

ChecklistItem item(const char* code, Cadence cadence)
{
    ChecklistItem result;
    result.codeId = itemCode(code);
    result.code = QString::fromLatin1(code);
    result.cadence = cadence;
    return result;
}

Checklist version(DateRange valid, std::vector<ChecklistItem> items, const char* category)
{
    Checklist checklist;
    checklist.valid = valid;
    checklist.items = std::move(items);
    checklist.category = QString::fromLatin1(category);
    for (size_t i = 0; i < checklist.items.size(); ++i)
        checklist.items[i].position = static_cast<int>(i) + 1;
    return checklist;
}

RulesCase::RulesCase(std::vector<Checklist> versions, DateRange postingDays)
{
    office.rules = RuleBook(std::move(versions));
    posting.id = PostingId(kPosting);
    posting.range = postingDays;
}

EntryFact& RulesCase::addEntry(const char* code, const char* occurredOn, const char* recordedOn,
                               const char* period)
{
    EntryFact entry;
    entry.id = EntryId(qint64(posting.entries.size()) + 1);
    entry.item = itemCode(code);
    entry.occurredOn = day(occurredOn);
    entry.recordedOn = day(recordedOn);
    entry.status = EntryStatus::Confirmed;
    if (period) {
        entry.period = PeriodKey::parse(QString::fromLatin1(period));
        if (!entry.period)
            throw std::invalid_argument(period);
    }
    return posting.entries.emplace_back(entry);
}

Call& RulesCase::addCall(const char* code, const char* heldOn)
{
    Call call;
    call.id = CallId(qint64(office.calls.size()) + 1);
    call.item = itemCode(code);
    call.heldOn = day(heldOn);
    return office.calls.emplace_back(call);
}

void RulesCase::addAttendance(const Call& call, AttendanceStatus status, const char* recordedOn)
{
    posting.attendance.push_back({{}, 0, call.id, posting.id, status, day(recordedOn)});
}

void RulesCase::addAdjustment(const char* effectiveOn, const char* points)
{
    posting.adjustments.push_back({{},
                                   0,
                                   posting.id,
                                   day(effectiveOn),
                                   ExactDecimal::parse(QString::fromLatin1(points)).value(),
                                   {}});
}

PostingAssessment RulesCase::assess(const char* from, const char* to, const char* asOf) const
{
    return PostingAssessor(office, span(from, to), day(asOf)).assess(posting);
}

std::vector<std::string> RulesCase::states(const char* from, const char* to, const char* asOf) const
{
    std::vector<std::string> lines;
    for (const ObligationOutcome& outcome : assess(from, to, asOf).outcomes) {
        const QString line = outcome.obligation.item->code + u' ' +
                             outcome.obligation.due.toString(Qt::ISODate) + u' ' +
                             identifierName(outcome.fulfilment.state);
        lines.push_back(line.toStdString());
    }
    return lines;
}

std::vector<std::string> RulesCase::owed(const char* from, const char* to) const
{
    std::vector<std::string> lines;
    for (const Obligation& obligation : ObligationPlanner(office).plan(posting, span(from, to))) {
        const QString line = obligation.item->code + u' ' + obligation.due.toString(Qt::ISODate);
        lines.push_back(line.toStdString());
    }
    return lines;
}

std::string RulesCase::score(const char* from, const char* to, const char* asOf) const
{
    const std::optional<Score> score = assess(from, to, asOf).score;
    return score ? score->toString().toStdString() : "—";
}

} // namespace touyan::test
