// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/records/record_ledger.h"

#include "domain/checklist/entry.h"

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using domain::Entry;
using domain::EntryId;

namespace {

Entry entry(qint64 id, int rowVersion, const QString& summary = u"走访"_s)
{
    Entry made;
    made.id = EntryId(id);
    made.rowVersion = rowVersion;
    made.code = u"E0000001"_s;
    made.summary = summary;
    return made;
}

using Ledger = widgets::RecordLedger<Entry>;

} // namespace

TEST(RecordLedger, KnowsHowAStepHasLeftARecord)
{
    Ledger ledger;
    EXPECT_FALSE(ledger.latest(EntryId(7)));
    ledger.note(EntryId(7), entry(7, 1));
    ledger.note(EntryId(7), entry(7, 2, u"座谈"_s));
    EXPECT_EQ(ledger.latest(EntryId(7)), entry(7, 2, u"座谈"_s));
    ledger.note(EntryId(7), std::nullopt);
    EXPECT_FALSE(ledger.latest(EntryId(7)));
}

TEST(RecordLedger, FindsARecordThatCameBackByAllItsIds)
{
    Ledger ledger;
    ledger.note(EntryId(7), entry(7, 1));
    ledger.note(EntryId(7), std::nullopt);
    ledger.note(EntryId(7), entry(9, 1));
    ledger.note(EntryId(9), std::nullopt);
    ledger.note(EntryId(9), entry(12, 1));
    for (const qint64 id : {7, 9, 12})
        EXPECT_EQ(ledger.latest(EntryId(id)), entry(12, 1)) << id;
    EXPECT_FALSE(ledger.latest(EntryId(8)));
}

TEST(RecordLedger, GivesAStepTheRecordThatItExpects)
{
    Ledger ledger;
    ledger.note(EntryId(7), entry(7, 1));
    ledger.note(EntryId(7), entry(9, 4));
    const auto found = ledger.find(entry(7, 1), {u"entry"_s, u"E0000001"_s});
    ASSERT_TRUE(found.isOk());
    EXPECT_EQ(found.value(), entry(9, 4)) << "with today's id and row version";
    EXPECT_EQ(ledger.find(entry(3, 2), {}).value(), entry(3, 2)) << "no step has touched it";
}

TEST(RecordLedger, RefusesAStepWhenSomebodyElseHasChangedTheRecord)
{
    Ledger ledger;
    ledger.note(EntryId(7), entry(7, 3, u"别人写的"_s));
    const auto found = ledger.find(entry(7, 1), {u"entry"_s, u"E0000001"_s});
    ASSERT_TRUE(found.isError());
    EXPECT_EQ(found.error().code, domain::ErrorCode::Conflict);
    EXPECT_EQ(found.error().arguments, (QStringList{u"entry"_s, u"E0000001"_s}));
}

TEST(RecordLedger, KeepsTheFilesThatWentWithARecord)
{
    Ledger ledger;
    application::Attachment file;
    file.fileName = u"照片.jpg"_s;
    EXPECT_FALSE(ledger.files(EntryId(7)));
    ledger.noteFiles(EntryId(7), {file});
    ledger.note(EntryId(7), std::nullopt);
    ledger.note(EntryId(7), entry(9, 1));
    ASSERT_TRUE(ledger.files(EntryId(9)));
    EXPECT_EQ(ledger.files(EntryId(9))->front().fileName, u"照片.jpg"_s);
}

} // namespace touyan::test
