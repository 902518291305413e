// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reference_rules.h"

#include "domain/checklist/checklist_names.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace touyan::test {

using namespace domain;

namespace {

using Whole = boost::multiprecision::cpp_int;

struct Decided
{
    int onTime = 0;
    int late = 0;
    int overdue = 0;
    qint64 lateCredits = 0;
    QDate lastDue;
    qint64 points = 0;
};

bool startsPeriod(Cadence cadence, QDate day)
{
    switch (cadence) {
    case Cadence::Weekly:
        return day.dayOfWeek() == Qt::Monday;
    case Cadence::Monthly:
        return day.day() == 1;
    case Cadence::Quarterly:
        return day.day() == 1 && day.month() % 3 == 1;
    default:
        return day.day() == 1 && day.month() == 1;
    }
}

QDate monthsLater(QDate day, int months)
{
    const int month = day.year() * 12 + day.month() - 1 + months;
    const QDate first(month / 12, month % 12 + 1, 1);
    return first.addDays(std::min(day.day(), first.daysInMonth()) - 1);
}

class Reference
{
public:
    Reference(const GeneratedOffice& office, const PostingFacts& posting)
        : m_office(office)
        , m_posting(posting)
    {
    }

    ReferenceResult result()
    {
        if (m_posting.role == Role::FirstSecretary) {
            std::set<ItemCodeId> codes;
            for (const Checklist& version : m_office.versions) {
                for (const ChecklistItem& item : version.items)
                    codes.insert(item.codeId);
            }
            for (const ItemCodeId code : codes)
                onceItem(code);
            for (QDate day = m_office.range.first; day <= m_office.range.last;
                 day = day.addDays(1)) {
                if (!m_posting.range.contains(day))
                    continue;
                for (const Cadence cadence :
                     {Cadence::Weekly, Cadence::Monthly, Cadence::Quarterly, Cadence::Yearly})
                    periodicDueOn(day, cadence);
                callsHeldOn(day);
            }
        }
        std::sort(m_result.states.begin(), m_result.states.end());
        m_result.score = score();
        return m_result;
    }

private:
    const Checklist* ruling(QDate day) const
    {
        const QString& category = m_posting.categories.on(day);
        for (const bool general : {false, true}) {
            for (const Checklist& version : m_office.versions) {
                if (version.valid.contains(day) &&
                    version.category == (general ? QString() : category))
                    return &version;
            }
        }
        return nullptr;
    }

    bool onLeave(QDate day) const
    {
        return std::any_of(m_posting.approvedLeaves.begin(), m_posting.approvedLeaves.end(),
                           [day](const DateRange& leave) { return leave.contains(day); });
    }

    bool isFree(QDate day) const
    {
        return std::any_of(m_office.freeDays.begin(), m_office.freeDays.end(),
                           [day](const DateRange& free) { return free.contains(day); });
    }

    /// Days of the posting from first to last that are at work, or all of them.
    int countDays(QDate first, QDate last, bool atWorkOnly) const
    {
        int count = 0;
        for (QDate day = first; day <= last; day = day.addDays(1)) {
            if (m_posting.range.contains(day) && (!atWorkOnly || !(onLeave(day) || isFree(day))))
                ++count;
        }
        return count;
    }

    void periodicDueOn(QDate due, Cadence cadence)
    {
        const bool endsPeriod = startsPeriod(cadence, due.addDays(1));
        if (!endsPeriod && m_posting.range.last != due)
            return;
        QDate first = due;
        while (!startsPeriod(cadence, first))
            first = first.addDays(-1);
        QDate last = due;
        while (!startsPeriod(cadence, last.addDays(1)))
            last = last.addDays(1);
        const auto length = first.daysTo(last) + 1;
        const Checklist* version = ruling(due);
        if (!version)
            return;
        const int served = countDays(first, last, false);
        if (served * 100 < version->minCoveragePercent * length)
            return;
        const bool exempt =
            countDays(first, last, true) * 100 < version->minCoveragePercent * length;
        for (const ChecklistItem& item : version->items) {
            if (item.cadence == cadence)
                judgeWork(*version, item, due, exempt, first, last);
        }
    }

    /// The first day of the posting whose version has the item, and gives a due day that is not
    /// over, gives its parameters. The version of the first day always gives one.
    void onceItem(ItemCodeId code)
    {
        constexpr int kLongestDueMonths = 12;
        const QDate first = m_posting.range.first;
        const QDate end = monthsLater(first, kLongestDueMonths);
        for (QDate day = first; day <= end && m_posting.range.contains(day); day = day.addDays(1)) {
            const Checklist* version = ruling(day);
            const ChecklistItem* item = version ? version->item(code) : nullptr;
            if (!item || item->cadence != Cadence::Once)
                continue;
            const QDate due = monthsLater(first, item->dueMonths);
            if (day > due)
                continue;
            if (m_posting.range.contains(due) && m_office.range.first <= due &&
                due <= m_office.range.last) {
                const auto length = first.daysTo(due) + 1;
                const bool exempt =
                    countDays(first, due, true) * 100 < version->minCoveragePercent * length;
                judgeWork(*version, *item, due, exempt, {}, {});
            }
            return;
        }
    }

    void callsHeldOn(QDate held)
    {
        for (const Call& call : m_office.calls) {
            const bool invited = call.forAll || std::count(call.audience.begin(),
                                                           call.audience.end(), m_posting.id) > 0;
            const Checklist* version = ruling(held);
            const ChecklistItem* item = version ? version->item(call.item) : nullptr;
            if (call.heldOn != held || !invited || !item || item->cadence != Cadence::PerCall)
                continue;
            const Attendance* known = nullptr;
            for (const Attendance& attendance : m_posting.attendance) {
                if (attendance.call == call.id && attendance.recordedOn <= m_office.asOf &&
                    held <= m_office.asOf)
                    known = &attendance;
            }
            const char* state = "pending";
            if (onLeave(held) || (known && known->status == AttendanceStatus::Excused))
                state = "exempt";
            else if (known)
                state = known->status == AttendanceStatus::Present ? "on_time" : "overdue";
            else if (m_office.asOf > held.addDays(item->graceDays))
                state = "overdue";
            add(*version, *item, held, state, "#" + std::to_string(call.id.value()));
        }
    }

    /// An invalid first day: any period will do.
    void judgeWork(const Checklist& version, const ChecklistItem& item, QDate due, bool exempt,
                   QDate first, QDate last)
    {
        const QDate deadline = due.addDays(item.graceDays);
        std::vector<QDate> recorded;
        for (const EntryFact& entry : m_posting.entries) {
            bool inPeriod = !first.isValid();
            if (!inPeriod && entry.period) {
                inPeriod =
                    entry.period->shape == item.cadence && entry.period->span().first == first;
            } else if (!inPeriod) {
                inPeriod = first <= entry.occurredOn && entry.occurredOn <= last;
            }
            const bool known =
                entry.status == EntryStatus::Confirmed && entry.recordedOn <= m_office.asOf;
            const bool kindFits = item.kinds.isEmpty() || item.kinds.contains(entry.kind);
            const bool soonEnough = !version.lateUntilDays ||
                                    entry.recordedOn <= deadline.addDays(*version.lateUntilDays);
            if (entry.item == item.codeId && inPeriod && known && kindFits && soonEnough &&
                m_posting.range.contains(entry.occurredOn))
                recorded.push_back(entry.recordedOn);
        }
        std::sort(recorded.begin(), recorded.end());
        const auto required = static_cast<size_t>(item.required);
        const char* state = "pending";
        if (exempt)
            state = "exempt";
        else if (recorded.size() >= required)
            state = recorded[required - 1] <= deadline ? "on_time" : "late";
        else if (m_office.asOf > deadline)
            state = "overdue";
        add(version, item, due, state, {});
    }

    void add(const Checklist& version, const ChecklistItem& item, QDate due,
             const std::string& state, const std::string& suffix)
    {
        m_result.states.push_back(item.code.toStdString() + " " +
                                  due.toString(Qt::ISODate).toStdString() + " " + state + suffix);
        if (state == "exempt" || state == "pending")
            return;
        Decided& decided = m_decided[item.code];
        if (state == "on_time")
            ++decided.onTime;
        else if (state == "late")
            ++decided.late;
        else
            ++decided.overdue;
        if (state == "late")
            decided.lateCredits += version.lateCreditPercent.millionths();
        if (!decided.lastDue.isValid() || due >= decided.lastDue) {
            decided.lastDue = due;
            decided.points = item.points.millionths();
        }
    }

    /// base = 100 × Σ points × credit / Σ points, all over one denominator.
    std::string score() const
    {
        constexpr qint64 kFullCredit = 100'000'000; // 100 %, in millionths
        Whole points = 0;
        Whole common = 1;
        for (const auto& [code, item] : m_decided) {
            points += item.points;
            common *= item.onTime + item.late + item.overdue;
        }
        if (points == 0)
            return "—";
        Whole weighted = 0;
        for (const auto& [code, item] : m_decided) {
            const Whole credit = Whole(item.onTime) * kFullCredit + item.lateCredits;
            weighted += credit * item.points * (common / (item.onTime + item.late + item.overdue));
        }
        qint64 adjustment = 0;
        for (const Adjustment& each : m_posting.adjustments) {
            if (each.effectiveOn >= m_office.range.first && each.effectiveOn <= m_office.range.last)
                adjustment += each.points.millionths();
        }
        adjustment = std::max<qint64>(-10'000'000, std::min<qint64>(10'000'000, adjustment));
        // In millionths of a point: weighted / (common × points) + adjustment.
        const Whole denominator = common * points;
        Whole numerator = weighted + denominator * adjustment;
        if (numerator < 0)
            numerator = 0;
        const Whole hundredths = (numerator + denominator * 5'000) / (denominator * 10'000);
        const std::string digits = hundredths.str();
        const std::string padded =
            digits.size() < 3 ? std::string(3 - digits.size(), '0') + digits : digits;
        return padded.substr(0, padded.size() - 2) + "." + padded.substr(padded.size() - 2);
    }

    const GeneratedOffice& m_office;
    const PostingFacts& m_posting;
    ReferenceResult m_result;
    std::map<QString, Decided> m_decided;
};

} // namespace

ReferenceResult referenceResult(const GeneratedOffice& office, const PostingFacts& posting)
{
    return Reference(office, posting).result();
}

ReferenceResult asReference(const PostingAssessment& assessment)
{
    ReferenceResult result;
    for (const ObligationOutcome& outcome : assessment.outcomes) {
        const Obligation& obligation = outcome.obligation;
        result.states.push_back(
            obligation.item->code.toStdString() + ' ' +
            obligation.due.toString(Qt::ISODate).toStdString() + ' ' +
            identifierName(outcome.fulfilment.state).data() +
            (obligation.call ? '#' + std::to_string(obligation.call->value()) : ""));
    }
    std::sort(result.states.begin(), result.states.end());
    result.score = assessment.score ? assessment.score->toString().toStdString() : "—";
    return result;
}

void showValue(const ReferenceResult& result, std::ostream& out)
{
    out << "score " << result.score;
    for (const std::string& state : result.states)
        out << "\n  " << state;
}

} // namespace touyan::test
