// SPDX-License-Identifier: GPL-3.0-or-later
// The use cases that only read: lists, previews, histories.
#include "application/checklist/list_entries.h"

#include "application/audit_expectation.h"
#include "application/checklist/check_entries.h"
#include "application/checklist/find_entry.h"
#include "application/checklist/review_entries.h"
#include "application/roster/list_roster.h"

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

class ListRecords : public UseCaseTest
{
protected:
    ListRecords() { seedQuarter(office()); }
};

TEST_F(ListRecords, EntriesComeWithTheirNamesByDayAndCode)
{
    const auto all = valueOf(listEntries(context(), {}));
    ASSERT_EQ(all.size(), office().entries().size());
    for (size_t i = 1; i < all.size(); ++i) {
        EXPECT_LE(std::pair(all[i - 1].entry.occurredOn, all[i - 1].entry.code),
                  std::pair(all[i].entry.occurredOn, all[i].entry.code));
    }
    EntryFilter filter;
    filter.posting = office().posting(u"P00002"_s).id;
    filter.status = EntryStatus::Returned;
    const auto returned = valueOf(listEntries(context(), filter));
    ASSERT_EQ(returned.size(), 1U);
    EXPECT_EQ(returned[0].itemCode, u"I08"_s);
    EXPECT_EQ(returned[0].personName, u"王小川"_s);
    EXPECT_EQ(returned[0].unitName, u"石桥村"_s);
    EXPECT_EQ(returned[0].postingCode, u"P00002"_s);
    EXPECT_EQ(valueOf(findEntry(context(), returned[0].entry.id)), returned[0].entry);
    EXPECT_EQ(errorOf(findEntry(context(), EntryId(999))), ErrorCode::NotFound);
}

TEST_F(ListRecords, AHistoryTellsWhoDidWhatNewestFirst)
{
    const Entry entry =
        office().recordConfirmed(u"P00001"_s, u"I04"_s, {2019, 10, 8}, {2019, 10, 9});
    const auto lines = valueOf(listHistory(context(), RecordKind::Entry, entry.id.value()));
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].action, AuditAction::Changed);
    EXPECT_EQ(valuesOf(lines[0].newValues).value(u"status"_s), u"confirmed"_s);
    EXPECT_EQ(lines[1].action, AuditAction::Created);
}

TEST_F(ListRecords, APreviewRefusesWhatRecordingWouldRefuse)
{
    const RecordEntryRequest good = office().request(u"P00001"_s, u"I04"_s, {2019, 10, 8});
    RecordEntryRequest planned = good;
    planned.occurredOn = {2019, 10, 20};
    planned.submit = false; // a draft of a day to come
    RecordEntryRequest early = planned;
    early.submit = true;
    RecordEntryRequest perCall = good;
    perCall.item = office().item(u"I06"_s);
    const std::vector requests{good, planned, early, perCall};

    const QString before = office().dump();
    const auto preview = valueOf(checkEntries(context(), requests));
    EXPECT_EQ(office().dump(), before);
    const auto refused = valueOf(recordEntries(context(), requests)).refused;
    ASSERT_EQ(refused.size(), 2U);
    ASSERT_EQ(preview.size(), refused.size());
    for (size_t i = 0; i < refused.size(); ++i) {
        EXPECT_EQ(preview[i].index, refused[i].index);
        EXPECT_EQ(preview[i].error, refused[i].error);
    }
}

TEST_F(ListRecords, TheRosterIsWholeAndNamesTheOffice)
{
    EXPECT_EQ(valueOf(listRoster(context())).officeName, QString());
    ASSERT_TRUE(succeeds(saveOfficeName(context(), u"青溪街道"_s)));
    expectStep(office(), {AuditAction::Changed,
                          RecordKind::OfficeSetting,
                          0,
                          u"office_name"_s,
                          {},
                          {{u"office_name"_s, u"青溪街道"_s}},
                          {},
                          std::nullopt});
    const Roster roster = valueOf(listRoster(context()));
    EXPECT_EQ(roster.officeName, u"青溪街道"_s);
    EXPECT_EQ(roster.units.size(), 3U);
    EXPECT_EQ(roster.people.size(), 4U);
    EXPECT_EQ(roster.postings.size(), 3U);
    EXPECT_EQ(roster.checklists.size(), 1U);
    EXPECT_EQ(roster.leaves, office().leaves());
    EXPECT_EQ(roster.freeDays, office().freeDays());
    EXPECT_EQ(roster.attendance, office().attendance());
    EXPECT_EQ(roster.adjustments, office().adjustments());
    EXPECT_EQ(roster.calls, std::vector{office().call(u"K00001"_s)});
    EXPECT_TRUE(roster.categoryChanges.empty());
}

} // namespace

} // namespace touyan::test
