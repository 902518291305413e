// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/writing_use_cases.h"

#include "application/checklist/edit_entry.h"
#include "application/checklist/restore_entries.h"
#include "application/checklist/review_entries.h"
#include "application/checklist/save_call.h"
#include "application/checklist/save_checklist.h"
#include "application/closing/close_quarter.h"
#include "application/reports/issue_report.h"
#include "application/roster/list_roster.h"
#include "application/roster/save_leave.h"
#include "application/roster/save_person.h"
#include "application/roster/save_posting.h"
#include "application/roster/save_unit.h"

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

const PeriodKey kQuarter{Cadence::Quarterly, 2019, 3};

using Action = WritingUseCase::Action;

template <class Value>
Result<void> outcome(const Result<Value>& result)
{
    if (result.isError())
        return result.error();
    return {};
}

Result<void> outcome(const Result<RecordEntriesOutcome>& result)
{
    if (result.isError())
        return result.error();
    EXPECT_TRUE(result.value().refused.empty());
    return {};
}

/// The use case with its arguments, which are looked up now.
template <class UseCase, class... Arguments>
Action prepared(UseCaseOffice& office, UseCase* useCase, const Arguments&... arguments)
{
    return [&office, useCase, arguments...] {
        return outcome(useCase(office.context(), arguments...));
    };
}

Entry entryIn(UseCaseOffice& office, EntryStatus status)
{
    for (const Entry& entry : office.entries()) {
        if (entry.status == status)
            return entry;
    }
    throw std::runtime_error("no entry in this state");
}

Action record(UseCaseOffice& office)
{
    std::vector<RecordEntryRequest> requests;
    for (int day = 1; day <= 3; ++day)
        requests.push_back(office.request(u"P00001"_s, u"I04"_s, {2019, 10, day}));
    return prepared(office, recordEntries, requests, Repetitions::Take);
}

Action recordDraft(UseCaseOffice& office)
{
    RecordEntryRequest request = office.request(u"P00001"_s, u"I04"_s, {2019, 10, 4});
    request.submit = false;
    return prepared(office, recordEntries, std::vector{request}, Repetitions::Take);
}

Action edit(UseCaseOffice& office)
{
    Entry entry = entryIn(office, EntryStatus::Returned);
    entry.summary = u"补充了照片"_s;
    return prepared(office, editEntry, entry);
}

Action restore(UseCaseOffice& office)
{
    // What the audit shows: one deleted entry comes back, one goes, one is changed back, as one
    // step.
    const std::vector<EntryChange> deleted =
        valueOf(deleteEntries(office.context(), {entryIn(office, EntryStatus::Submitted).id}));
    Entry entry = entryIn(office, EntryStatus::Submitted);
    entry.place = u"三组"_s;
    const EntryChange edited = valueOf(editEntry(office.context(), entry));
    std::vector<EntryChange> wanted = reversed({deleted.front(), edited});
    wanted.push_back({entryIn(office, EntryStatus::Draft), std::nullopt});
    return prepared(office, restoreEntries, wanted);
}

Action makeUnit(UseCaseOffice& office)
{
    Unit unit;
    unit.name = u"南湖村"_s;
    unit.parent = office.unit(u"U00001"_s).id;
    return prepared(office, saveUnit, unit);
}

Action renameUnit(UseCaseOffice& office)
{
    Unit unit = office.unit(u"U00002"_s);
    unit.name = u"东园新社区"_s;
    return prepared(office, saveUnit, unit);
}

Action makePerson(UseCaseOffice& office)
{
    Person person;
    person.name = u"赵继"_s;
    return prepared(office, savePerson, person);
}

Action makePosting(UseCaseOffice& office)
{
    Posting posting;
    posting.person = office.person(u"R00003"_s).id;
    posting.unit = office.unit(u"U00003"_s).id;
    posting.range.first = {2019, 10, 8};
    return prepared(office, savePosting, posting);
}

Action changePosting(UseCaseOffice& office)
{
    Posting posting = office.posting(u"P00001"_s);
    posting.range.last = QDate(2020, 6, 30);
    return prepared(office, savePosting, posting);
}

Action makeCategory(UseCaseOffice& office)
{
    UnitCategoryChange change;
    change.unit = office.unit(u"U00003"_s).id;
    change.validFrom = {2019, 10, 1};
    change.category = u"重点村"_s;
    return prepared(office, changeUnitCategory, change);
}

Action makeLeave(UseCaseOffice& office)
{
    Leave leave;
    leave.posting = office.posting(u"P00001"_s).id;
    leave.range.first = {2019, 10, 10};
    leave.approved = true;
    return prepared(office, saveLeave, leave);
}

Action makeFreeDays(UseCaseOffice& office)
{
    FreeDays freeDays;
    freeDays.range = {{2019, 10, 1}, QDate(2019, 10, 7)};
    freeDays.reason = u"国庆"_s;
    return prepared(office, saveFreeDays, freeDays);
}

Action makeCall(UseCaseOffice& office)
{
    Call call;
    call.item = office.item(u"I06"_s);
    call.title = u"十月会议"_s;
    call.heldOn = {2019, 10, 14};
    call.forAll = false;
    call.audience = {office.posting(u"P00002"_s).id, office.posting(u"P00001"_s).id};
    return prepared(office, saveCall, call);
}

Action markAttendance(UseCaseOffice& office)
{
    return prepared(
        office, recordAttendance, office.call(u"K00001"_s).id,
        std::vector<AttendanceMark>{{office.posting(u"P00001"_s).id, AttendanceStatus::Excused},
                                    {office.posting(u"P00002"_s).id, std::nullopt}});
}

Action makeAdjustment(UseCaseOffice& office)
{
    Adjustment adjustment = office.adjustments().at(0);
    adjustment.id = {};
    adjustment.effectiveOn = {2019, 10, 11};
    return prepared(office, saveAdjustment, adjustment);
}

Action makeChecklist(UseCaseOffice& office)
{
    Checklist checklist = seedChecklist({2020, 1, 1});
    checklist.category = u"重点村"_s;
    checklist.items.front().code = u"N01"_s; // a code that is new to the database
    return prepared(office, saveChecklist, checklist);
}

Action makeSuccessor(UseCaseOffice& office)
{
    return prepared(office, succeedChecklist, office.checklist(u"C00001"_s).id,
                    seedChecklist({2020, 1, 1}));
}

/// A version that nobody has used must exist before it can be taken out.
Action takeChecklistOut(UseCaseOffice& office)
{
    const auto checklists = valueOf(valueOf(office.database().beginRead())->checklists().all());
    return prepared(office, removeChecklist, checklists.back());
}

Action close(UseCaseOffice& office)
{
    return prepared(office, closeQuarter, CloseQuarterRequest{kQuarter, QDate(2019, 10, 15)});
}

Action issue(UseCaseOffice& office)
{
    IssuedReport report;
    report.subject = kQuarter.toString();
    report.title = u"第三季度"_s;
    report.asOf = {2019, 10, 15};
    report.fileName = u"a.pdf"_s;
    report.sha256 = QString(64, u'0');
    return prepared(office, recordIssue, report);
}

std::vector<WritingUseCase> followedByProjects(std::vector<WritingUseCase> useCases)
{
    for (WritingUseCase& useCase : writingProjectUseCases())
        useCases.push_back(std::move(useCase));
    return useCases;
}

} // namespace

const std::vector<WritingUseCase>& writingUseCases()
{
    static const std::vector<WritingUseCase> all = followedByProjects({
        {"record entries", record},
        {"edit an entry", edit},
        {"submit entries",
         [](UseCaseOffice& office) {
             return prepared(office, submitEntries,
                             std::vector{entryIn(office, EntryStatus::Draft).id,
                                         entryIn(office, EntryStatus::Returned).id});
         }},
        {"confirm entries",
         [](UseCaseOffice& office) {
             return prepared(office, confirmEntries,
                             std::vector{entryIn(office, EntryStatus::Submitted).id});
         }},
        {"return entries",
         [](UseCaseOffice& office) {
             return prepared(office, returnEntries,
                             std::vector{entryIn(office, EntryStatus::Confirmed).id},
                             u"缺少照片"_s);
         }},
        {"record a draft", recordDraft},
        {"delete entries",
         [](UseCaseOffice& office) {
             return prepared(office, deleteEntries,
                             std::vector{entryIn(office, EntryStatus::Draft).id,
                                         entryIn(office, EntryStatus::Returned).id});
         }},
        {"record another draft", recordDraft},
        {"restore entries", restore},
        {"name the office",
         [](UseCaseOffice& office) { return prepared(office, saveOfficeName, u"青溪街道"_s); }},
        {"make a unit", makeUnit},
        {"change a unit", renameUnit},
        {"make a person", makePerson},
        {"remove a person",
         [](UseCaseOffice& office) {
             // Nobody's posting refers to the fourth one.
             return prepared(office, removePerson, office.person(u"R00004"_s));
         }},
        {"make a posting", makePosting},
        {"change a posting", changePosting},
        {"hand over",
         [](UseCaseOffice& office) {
             HandOverRequest request;
             request.outgoing = office.posting(u"P00001"_s).id;
             request.lastDay = {2019, 10, 14};
             request.firstDay = {2019, 10, 15};
             request.newSuccessor = Person();
             request.newSuccessor->name = u"新来"_s;
             return prepared(office, handOverPosting, request);
         }},
        {"remove a posting",
         [](UseCaseOffice& office) {
             return prepared(office, removePosting, office.posting(u"P00003"_s));
         }},
        {"remove a unit",
         [](UseCaseOffice& office) {
             return prepared(office, removeUnit, office.unit(u"U00004"_s));
         }},
        {"change a category", makeCategory},
        {"remove a category change",
         [](UseCaseOffice& office) {
             return prepared(office, removeUnitCategoryChange, office.categoryChanges().at(0));
         }},
        {"save leave", makeLeave},
        {"remove leave",
         [](UseCaseOffice& office) {
             return prepared(office, removeLeave, office.leaves().at(0));
         }},
        {"save free days", makeFreeDays},
        {"remove free days",
         [](UseCaseOffice& office) {
             return prepared(office, removeFreeDays, office.freeDays().at(0));
         }},
        {"save a call", makeCall},
        {"record attendance", markAttendance},
        {"remove a call",
         [](UseCaseOffice& office) {
             return prepared(office, removeCall, office.call(u"K00001"_s));
         }},
        {"save an adjustment", makeAdjustment},
        {"remove an adjustment",
         [](UseCaseOffice& office) {
             return prepared(office, removeAdjustment, office.adjustments().at(0));
         }},
        {"save a checklist", makeChecklist},
        {"remove a checklist", takeChecklistOut},
        {"succeed a checklist", makeSuccessor},
        {"close a quarter", close},
        {"save leave beside a closed quarter",
         [](UseCaseOffice& office) {
             Leave leave;
             leave.posting = office.posting(u"P00002"_s).id;
             leave.range.first = {2019, 10, 12};
             leave.approved = true;
             return prepared(office, saveLeave, leave);
         }},
        {"reopen a quarter",
         [](UseCaseOffice& office) {
             return prepared(office, reopenQuarter, kQuarter, u"更正"_s);
         }},
        {"close it again", close},
        {"record an issued report", issue},
    });
    return all;
}

} // namespace touyan::test
