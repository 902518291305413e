// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/properties/random_write.h"

#include "application/checklist/edit_entry.h"
#include "application/checklist/review_entries.h"
#include "application/checklist/save_call.h"
#include "application/checklist/save_checklist.h"
#include "application/roster/save_leave.h"
#include "application/roster/save_person.h"
#include "application/roster/save_posting.h"
#include "application/roster/save_unit.h"
#include "domain/checklist/entry_rules.h"

#include <array>

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class Value>
Result<void> outcome(const Result<Value>& result)
{
    if (result.isError())
        return result.error();
    return {};
}

/// Nothing to do it to: an error that no use case gives.
Result<void> nothingToDo()
{
    return makeError(ErrorCode::Cancelled);
}

class Doer
{
public:
    Doer(const RandomWrite& write, UseCaseOffice& office, UseCaseContext& context)
        : m_write(write)
        , m_office(office)
        , m_context(context)
    {
    }

    Result<void> record()
    {
        static const std::array items{u"I01"_s, u"I02"_s, u"I03"_s, u"I04"_s, u"I05"_s,
                                      u"I07"_s, u"I08"_s, u"I09"_s, u"I10"_s};
        RecordEntryRequest request;
        request.posting = anyPosting().id;
        request.item = m_office.item(items.at(choice(items.size())));
        request.occurredOn = day();
        if (m_write.days % 3 == 1)
            request.period = PeriodKey::containing(Cadence::Monthly, day().addDays(-5));
        if (m_write.days % 3 == 2)
            request.kind = u"admit_party_member"_s;
        const auto recorded = recordEntries(m_context, {request});
        if (recorded.isOk() && !recorded.value().refused.empty())
            return recorded.value().refused.front().error;
        return outcome(recorded);
    }
    Result<void> review()
    {
        static constexpr std::array steps{EntryStep::Return, EntryStep::Submit, EntryStep::Confirm};
        const EntryStep step = steps.at(choice(steps.size()));
        const auto entries = entriesThatMay(step);
        if (entries.empty())
            return nothingToDo();
        const std::vector<EntryId> one{pick(entries).id};
        if (step == EntryStep::Return)
            return outcome(returnEntries(m_context, one, u"退回"_s));
        return outcome(step == EntryStep::Submit ? submitEntries(m_context, one)
                                                 : confirmEntries(m_context, one));
    }
    Result<void> edit()
    {
        const auto entries = entriesThatMay(EntryStep::Edit);
        if (entries.empty())
            return nothingToDo();
        Entry entry = pick(entries);
        if (choice(4) == 0)
            return outcome(deleteEntries(m_context, {entry.id}));
        entry.occurredOn = day();
        entry.summary += u"改"_s;
        return outcome(editEntry(m_context, entry));
    }
    Result<void> leave()
    {
        const auto leaves = m_office.leaves();
        const bool changes = choice(3) > 0 && !leaves.empty();
        Leave leave = changes ? pick(leaves) : Leave();
        if (changes && choice(3) == 2)
            return removeLeave(m_context, leave);
        if (!changes || m_write.days % 2 == 0) {
            leave.posting = anyPosting().id;
            leave.range = range();
        }
        leave.approved = m_write.days % 4 != 3;
        return outcome(saveLeave(m_context, leave));
    }
    Result<void> freeDays()
    {
        const auto all = m_office.freeDays();
        if (choice(3) == 0 && !all.empty())
            return removeFreeDays(m_context, pick(all));
        FreeDays freeDays;
        freeDays.range = range();
        freeDays.reason = u"防汛"_s;
        return outcome(saveFreeDays(m_context, freeDays));
    }
    Result<void> call()
    {
        const auto calls = valueOf(valueOf(m_office.database().beginRead())->calls().all());
        const bool changes = choice(3) > 0 && !calls.empty();
        Call call = changes ? pick(calls) : Call();
        if (changes && choice(3) == 2)
            return removeCall(m_context, call);
        call.item = m_office.item(u"I06"_s);
        call.title = u"会议"_s;
        call.heldOn = day();
        call.forAll = m_write.days % 2 == 0;
        call.audience.clear();
        if (!call.forAll)
            call.audience = {anyPosting().id};
        return outcome(saveCall(m_context, call));
    }
    Result<void> attend()
    {
        const auto calls = valueOf(valueOf(m_office.database().beginRead())->calls().all());
        if (calls.empty())
            return nothingToDo();
        AttendanceMark mark{anyPosting().id, std::nullopt};
        if (choice(4) < 3)
            mark.status = std::array{AttendanceStatus::Present, AttendanceStatus::Excused,
                                     AttendanceStatus::Absent}
                              .at(choice(4));
        return outcome(recordAttendance(m_context, pick(calls).id, {mark}));
    }
    Result<void> adjust()
    {
        const auto all = m_office.adjustments();
        const bool changes = choice(3) > 0 && !all.empty();
        Adjustment adjustment = changes ? pick(all) : Adjustment();
        if (changes && choice(3) == 2)
            return removeAdjustment(m_context, adjustment);
        adjustment.posting = anyPosting().id;
        adjustment.effectiveOn = day();
        adjustment.points = ExactDecimal::fromMillionths((m_write.days - 10) * 700'000LL);
        adjustment.reason = u"表彰"_s;
        return outcome(saveAdjustment(m_context, adjustment));
    }
    Result<void> category()
    {
        const auto units = valueOf(valueOf(m_office.database().beginRead())->units().all());
        Unit unit = pick(units);
        const QString category = choice(2) == 0 ? u"城市社区"_s : u"征迁村"_s;
        if (m_write.days % 3 == 0) {
            unit.category = category;
            return outcome(saveUnit(m_context, unit));
        }
        const auto changes = m_office.categoryChanges();
        if (m_write.days % 3 == 1 && !changes.empty())
            return removeUnitCategoryChange(m_context, pick(changes));
        UnitCategoryChange change;
        change.unit = unit.id;
        change.validFrom = day();
        change.category = category;
        return outcome(changeUnitCategory(m_context, change));
    }
    Result<void> posting()
    {
        Posting posting = anyPosting();
        switch (choice(5)) {
        case 0:
            return removePosting(m_context, posting);
        case 1:
            posting.range.last = day();
            break;
        case 2:
            posting.range.first = day();
            break;
        case 3:
            posting.role = m_write.days % 2 == 0 ? Role::FirstSecretary : Role::PartySecretary;
            break;
        default:
            // Of somebody who serves nowhere else.
            posting.id = {};
            posting.code.clear();
            posting.person = m_office.person(u"R00004"_s).id;
            posting.range = range();
        }
        return outcome(savePosting(m_context, posting));
    }
    Result<void> other()
    {
        if (choice(2) == 0) {
            Person person = m_office.person(u"R00001"_s);
            person.name += u"改"_s;
            return outcome(savePerson(m_context, person));
        }
        const auto checklists =
            valueOf(valueOf(m_office.database().beginRead())->checklists().all());
        Checklist next = seedChecklist(day());
        next.items.at(static_cast<size_t>(m_write.days) % 10).required = 2;
        return outcome(succeedChecklist(m_context, pick(checklists).id, next));
    }

private:
    [[nodiscard]] size_t choice(size_t count) const
    {
        return static_cast<size_t>(m_write.choice) % count;
    }
    template <class Record>
    [[nodiscard]] const Record& pick(const std::vector<Record>& records) const
    {
        return records.at(static_cast<size_t>(m_write.record) % records.size());
    }
    [[nodiscard]] std::vector<Entry> entriesThatMay(EntryStep step) const
    {
        auto entries = m_office.entries();
        std::erase_if(entries,
                      [step](const Entry& entry) { return !isAllowed(step, entry.status); });
        return entries;
    }
    [[nodiscard]] Posting anyPosting() const
    {
        return pick(valueOf(valueOf(m_office.database().beginRead())->postings().all()));
    }
    [[nodiscard]] QDate day() const { return QDate(2019, 6, 20).addDays(m_write.day); }
    [[nodiscard]] DateRange range() const
    {
        if (m_write.days == 0)
            return {day(), std::nullopt};
        return {day(), day().addDays(m_write.days - 1)};
    }

    const RandomWrite& m_write;
    UseCaseOffice& m_office;
    UseCaseContext& m_context;
};

constexpr std::array kKinds{
    std::pair{"record", &Doer::record},      std::pair{"review", &Doer::review},
    std::pair{"edit", &Doer::edit},          std::pair{"leave", &Doer::leave},
    std::pair{"free days", &Doer::freeDays}, std::pair{"call", &Doer::call},
    std::pair{"attend", &Doer::attend},      std::pair{"adjust", &Doer::adjust},
    std::pair{"category", &Doer::category},  std::pair{"posting", &Doer::posting},
    std::pair{"other", &Doer::other},        std::pair{"review", &Doer::review}};

} // namespace

Result<void> RandomWrite::run(UseCaseOffice& office, UseCaseContext& context) const
{
    Doer doer(*this, office, context);
    return (doer.*kKinds.at(static_cast<size_t>(kind)).second)();
}

std::ostream& operator<<(std::ostream& stream, const RandomWrite& write)
{
    return stream << kKinds.at(static_cast<size_t>(write.kind)).first << " of record "
                  << write.record << ", day " << write.day << ", days " << write.days << ", choice "
                  << write.choice;
}

rc::Gen<RandomWrite> randomWrite()
{
    constexpr int kDays = 150; // 20 June to mid-November
    // At full size from the first run on: ranges would else grow with the runs.
    return rc::gen::resize(
        rc::kNominalSize,
        rc::gen::build<RandomWrite>(
            rc::gen::set(&RandomWrite::kind, rc::gen::inRange(0, static_cast<int>(kKinds.size()))),
            rc::gen::set(&RandomWrite::record, rc::gen::inRange(0, 60)),
            rc::gen::set(&RandomWrite::day, rc::gen::inRange(0, kDays)),
            rc::gen::set(&RandomWrite::days, rc::gen::inRange(0, 40)),
            rc::gen::set(&RandomWrite::choice, rc::gen::inRange(0, 60))));
}

} // namespace touyan::test
