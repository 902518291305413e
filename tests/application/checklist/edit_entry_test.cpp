// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/checklist/edit_entry.h"

#include "application/audit_expectation.h"
#include "application/checklist/restore_entries.h"
#include "application/checklist/review_entries.h"
#include "application/roster/save_posting.h"

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

class EditEntry : public UseCaseTest
{
protected:
    EditEntry()
        : m_entry(office().record(u"P00001"_s, u"I04"_s, {2019, 9, 3}, {2019, 9, 4}))
    {
        office().clock().set({2019, 9, 10});
    }
    [[nodiscard]] const Entry& entry() const { return m_entry; }

private:
    Entry m_entry;
};

TEST_F(EditEntry, ChangesWhatAClerkMayChangeAndNothingElse)
{
    Entry edited = entry();
    edited.occurredOn = {2019, 9, 2};
    edited.item = office().item(u"I03"_s);
    edited.kind = u"修路"_s;
    edited.summary = u"协调修好村口道路"_s;
    edited.place = u"二组"_s;
    edited.peopleCount = 3;
    edited.period = PeriodKey::parse(u"2019-09");
    // These are not the clerk's to change.
    edited.status = EntryStatus::Confirmed;
    edited.recordedOn = QDate(2019, 1, 1);
    edited.code = u"X"_s;
    edited.posting = office().posting(u"P00002"_s).id;
    const EntryChange change = valueOf(editEntry(context(), edited));

    Entry expected = edited;
    expected.status = EntryStatus::Submitted;
    expected.recordedOn = QDate(2019, 9, 4);
    expected.code = entry().code;
    expected.posting = entry().posting;
    expected.rowVersion = entry().rowVersion + 1;
    EXPECT_EQ(change.before, entry());
    EXPECT_EQ(change.after, expected);
    EXPECT_EQ(office().entry(entry().code), expected);
    expectChanged(office(), RecordKind::Entry, entry(), expected, entry().code, entry().posting);
}

TEST_F(EditEntry, AConfirmedOneIsRefused)
{
    static_cast<void>(valueOf(confirmEntries(context(), {entry().id})));
    Entry edited = office().entry(entry().code);
    edited.summary = u"改写"_s;
    const Error error = refusal([&] { return editEntry(context(), edited); });
    EXPECT_EQ(error.code, ErrorCode::EntryStatusForbids);
    EXPECT_EQ(error.arguments, (QStringList{entry().code, u"confirmed"_s, u"edit"_s}));
}

TEST_F(EditEntry, AnOldVersionIsAConflict)
{
    Entry edited = entry();
    edited.summary = u"先改"_s;
    static_cast<void>(valueOf(editEntry(context(), edited)));
    edited.summary = u"后改"_s;
    const Error error = refusal([&] { return editEntry(context(), edited); });
    EXPECT_EQ(error.code, ErrorCode::Conflict);
    EXPECT_EQ(error.arguments, (QStringList{u"entry"_s, entry().code}));
}

TEST_F(EditEntry, TheRulesOfRecordingHold)
{
    Entry edited = entry();
    edited.occurredOn = {2019, 9, 5}; // after the day it was recorded
    EXPECT_EQ(refusal([&] { return editEntry(context(), edited); }).code,
              ErrorCode::EntryRecordedBeforeOccurred);
    edited = entry();
    edited.item = office().item(u"I06"_s);
    EXPECT_EQ(refusal([&] { return editEntry(context(), edited); }).code,
              ErrorCode::EntryItemPerCall);
    edited = entry();
    edited.id = EntryId(999);
    EXPECT_EQ(refusal([&] { return editEntry(context(), edited); }).code, ErrorCode::NotFound);
}

TEST_F(EditEntry, DeletesWithItsValuesInTheAudit)
{
    const auto changes = valueOf(deleteEntries(context(), {entry().id}));
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes.front().before, entry());
    EXPECT_FALSE(changes.front().after.has_value());
    EXPECT_TRUE(office().entries().empty());
    expectRemoved(office(), RecordKind::Entry, entry(), entry().code, entry().posting);
}

TEST_F(EditEntry, DeletingIsAllOrNone)
{
    const Entry confirmed =
        office().recordConfirmed(u"P00001"_s, u"I04"_s, {2019, 9, 9}, {2019, 9, 9});
    const Error error = refusal([&] {
        return deleteEntries(context(), {entry().id, confirmed.id});
    });
    EXPECT_EQ(error.code, ErrorCode::EntryStatusForbids);
    EXPECT_EQ(error.arguments, (QStringList{confirmed.code, u"confirmed"_s, u"delete"_s}));
    EXPECT_EQ(refusal([&] {
                  return deleteEntries(context(), {entry().id, EntryId(99)});
              }).code,
              ErrorCode::NotFound);
}

TEST_F(EditEntry, UndoBringsADeletedOneBackAndTheAuditSaysSo)
{
    const auto deleted = valueOf(deleteEntries(context(), {entry().id}));
    const auto restored = valueOf(restoreEntries(context(), reversed(deleted)));
    ASSERT_EQ(restored.size(), 1U);
    Entry expected = entry();
    expected.id = restored.front().after.value().id;
    EXPECT_EQ(restored.front().after, expected);
    EXPECT_EQ(office().entry(entry().code), expected);
    EXPECT_EQ(office().lastAuditLine().reason, u"undo"_s);
}

TEST_F(EditEntry, UndoOfWhatSomebodyElseChangedSinceIsAConflict)
{
    Entry edited = entry();
    edited.summary = u"先改"_s;
    const EntryChange first = valueOf(editEntry(context(), edited));
    edited = first.after.value();
    edited.summary = u"别人改"_s;
    static_cast<void>(valueOf(editEntry(context(), edited)));
    EXPECT_EQ(refusal([&] { return restoreEntries(context(), reversed({first})); }).code,
              ErrorCode::Conflict);
}

TEST_F(EditEntry, UndoBringsBackOnlyWhatTheAuditShows)
{
    Entry wanted = entry();
    wanted.status = EntryStatus::Confirmed;
    wanted.recordedOn = QDate(2019, 7, 4);
    const auto code = [&](const EntryChange& change) {
        return refusal([&] { return restoreEntries(context(), {change}); }).code;
    };
    EXPECT_EQ(code({entry(), wanted}), ErrorCode::RestoreRefused);
    for (const auto& change : std::vector<void (*)(Entry&)>{
             [](Entry& each) { each.status = EntryStatus::Confirmed; },
             [](Entry& each) { each.recordedOn = QDate(2019, 9, 3); },
             [](Entry& each) { each.occurredOn = QDate(2019, 9, 2); },
             [](Entry& each) { each.summary += u"改"_s; },
             [](Entry& each) { each.place += u"改"_s; }, [](Entry& each) { each.peopleCount = 7; },
             [](Entry& each) { each.kind += u"改"_s; },
             [](Entry& each) { each.returnReason = u"改"_s; },
             [](Entry& each) { each.period = PeriodKey::parse(u"2019-09"); }}) {
        wanted = entry();
        change(wanted);
        EXPECT_EQ(code({entry(), wanted}), ErrorCode::RestoreRefused);
        wanted.code = u"E99999"_s;
        EXPECT_EQ(code({std::nullopt, wanted}), ErrorCode::RestoreRefused);
    }
    // Another entry's state is not this one's.
    const Entry other = office().record(u"P00001"_s, u"I03"_s, {2019, 9, 5}, {2019, 9, 6});
    wanted = other;
    wanted.id = entry().id;
    wanted.rowVersion = entry().rowVersion;
    EXPECT_EQ(code({entry(), wanted}), ErrorCode::RestoreRefused);
    EXPECT_EQ(office().entry(entry().code), entry());
}

TEST_F(EditEntry, UndoTakesNothingAwayThatWasNotMadeAsItStands)
{
    static_cast<void>(valueOf(confirmEntries(context(), {entry().id})));
    const Entry confirmed = office().entry(entry().code);
    EXPECT_EQ(refusal([&] {
                  return restoreEntries(context(), {{confirmed, std::nullopt}});
              }).code,
              ErrorCode::RestoreRefused);
    EXPECT_EQ(office().entry(entry().code), confirmed);
}

TEST_F(EditEntry, UndoGivesAnEntryNoFileThatWasNotItsOwn)
{
    auto deleted = valueOf(deleteEntries(context(), {entry().id}));
    Attachment foreign;
    foreign.id = AttachmentId(1);
    foreign.owner = entry().id;
    foreign.fileName = u"别处.png"_s;
    foreign.mediaType = u"image/png"_s;
    foreign.byteCount = 3;
    foreign.sha256 = QString(64, u'a');
    deleted.front().attachments.push_back(foreign);
    EXPECT_EQ(refusal([&] { return restoreEntries(context(), reversed(deleted)); }).code,
              ErrorCode::RestoreRefused);
    EXPECT_TRUE(office().entries().empty());
}

TEST_F(EditEntry, UndoMustObeyTheRulesToo)
{
    // The posting has ended in between: the old day lies outside it now.
    Entry edited = entry();
    edited.occurredOn = {2019, 9, 1};
    const EntryChange change = valueOf(editEntry(context(), edited));
    Posting posting = office().posting(u"P00001"_s);
    posting.range.last = QDate(2019, 9, 2);
    static_cast<void>(valueOf(savePosting(context(), posting)));
    EXPECT_EQ(refusal([&] { return restoreEntries(context(), reversed({change})); }).code,
              ErrorCode::EntryOutsidePosting);
}

} // namespace

} // namespace touyan::test
