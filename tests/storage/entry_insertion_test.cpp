// SPDX-License-Identifier: GPL-3.0-or-later
// Inserting many entries at once: the same rows, refusals and indices as one by one.
#include "storage/sample_office.h"
#include "storage/test_database.h"

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using domain::Entry;
using domain::ErrorCode;
using domain::Result;

/// Enough that the indices are built after the rows, and no whole number of groups.
constexpr int kMany = 4'200;

/// Entries that differ in everything that may be absent.
std::vector<Entry> entriesOf(const SampleOffice& office, int count, const QString& prefix)
{
    std::vector<Entry> entries;
    for (int i = 0; i < count; ++i) {
        Entry entry = sampleEntry(prefix + QString::number(i).rightJustified(5, u'0'),
                                  office.posting, i % 2 == 0 ? office.weekly : office.monthly);
        entry.occurredOn = QDate(2019, 7, 1).addDays(i % 90);
        entry.recordedOn = entry.occurredOn.addDays(i % 3);
        if (i % 5 == 0) {
            entry.status = domain::EntryStatus::Draft;
            entry.recordedOn.reset();
            entry.peopleCount.reset();
        }
        if (i % 7 == 0)
            entry.period = domain::PeriodKey::parse(u"2019-09"_s);
        entry.summary = u"走访第%1户"_s.arg(i);
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<void> insertAll(application::UnitOfWork& work, const std::vector<Entry>& entries)
{
    auto entry = entries.begin();
    return work.entries().insertAll(
        [&]() -> Result<const Entry*> { return entry == entries.end() ? nullptr : &*entry++; });
}

/// What the records say, without what the database gives them.
std::vector<Entry> withoutKeys(std::vector<Entry> entries)
{
    for (Entry& entry : entries) {
        entry.id = {};
        entry.rowVersion = Entry().rowVersion;
    }
    return entries;
}

class EntryInsertionTest : public ::testing::Test
{
protected:
    EntryInsertionTest()
    {
        const auto work = m_database.write();
        m_office = storeSampleOffice(*work);
        EXPECT_TRUE(succeeds(work->commit()));
        m_schema = schema();
    }

    [[nodiscard]] QString schema()
    {
        return valueOf(m_database.connection().scalar(
                           u"SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_schema"
                           " WHERE tbl_name = 'entry' ORDER BY name)"_s))
            .toString();
    }

    /// Everything is in its place: rows, indices with all rows, the file.
    void expectSound()
    {
        EXPECT_EQ(m_schema, schema());
        for (const application::CheckFinding& finding : valueOf(m_database.database().check()))
            EXPECT_TRUE(finding.isSound) << finding.detail.toStdString();
    }

    TestDatabase m_database;
    SampleOffice m_office;
    QString m_schema;
};

TEST_F(EntryInsertionTest, KeepsEveryEntryAsItIs)
{
    for (const int count : {0, 1, 15, 16, 17, kMany}) {
        SCOPED_TRACE(count);
        const std::vector<Entry> entries = entriesOf(m_office, count, u"E"_s);
        const auto work = m_database.write();
        ASSERT_TRUE(succeeds(insertAll(*work, entries)));
        EXPECT_EQ(entries, withoutKeys(valueOf(work->entries().all())));
    }
}

TEST_F(EntryInsertionTest, BuildsTheIndicesOverOldAndNewRows)
{
    {
        const auto work = m_database.write();
        ASSERT_TRUE(succeeds(insertAll(*work, entriesOf(m_office, 40, u"A"_s))));
        ASSERT_TRUE(succeeds(work->commit()));
    }
    const auto work = m_database.write();
    ASSERT_TRUE(succeeds(insertAll(*work, entriesOf(m_office, kMany, u"E"_s))));
    // Statements that were prepared with the old indices go on.
    ASSERT_TRUE(
        work->entries().insert(sampleEntry(u"Z"_s, m_office.posting, m_office.once)).isOk());
    application::EntryFilter filter;
    filter.posting = m_office.posting;
    filter.item = m_office.weekly;
    EXPECT_EQ(20 + kMany / 2, valueOf(work->entries().count(filter)));
    ASSERT_TRUE(succeeds(work->commit()));
    expectSound();
}

TEST_F(EntryInsertionTest, NamesTheEntryThatIsRefused)
{
    for (const int refused : {3, 18, kMany - 1}) {
        SCOPED_TRACE(refused);
        std::vector<Entry> entries = entriesOf(m_office, kMany, u"E"_s);
        Entry& entry = entries[static_cast<std::size_t>(refused)];
        const auto refusalOf = [&](const auto& spoil) {
            const Entry sound = entry;
            spoil(entry);
            const auto done = insertAll(*m_database.write(), entries);
            const QString code = entry.code;
            entry = sound;
            EXPECT_TRUE(done.isError());
            return done.isOk() ? domain::Error{} : done.error();
        };
        const auto duplicate = refusalOf([&](Entry& spoilt) { spoilt.code = entries[0].code; });
        EXPECT_EQ(ErrorCode::DuplicateCode, duplicate.code);
        EXPECT_EQ((QStringList{u"entry"_s, u"E00000"_s}), duplicate.arguments);
        const auto unknown =
            refusalOf([](Entry& spoilt) { spoilt.posting = domain::PostingId(4712); });
        EXPECT_EQ(ErrorCode::UnknownReference, unknown.code);
        EXPECT_EQ((QStringList{u"posting_id"_s, u"4712"_s}), unknown.arguments);
        const auto nul =
            refusalOf([](Entry& spoilt) { spoilt.place = QString(QChar(QChar::Null)); });
        EXPECT_EQ(ErrorCode::InvalidValue, nul.code);
        EXPECT_EQ(u"place"_s, nul.arguments.value(0));
    }
    expectSound();
}

TEST_F(EntryInsertionTest, PassesOnTheErrorOfItsSource)
{
    const auto work = m_database.write();
    const auto done = work->entries().insertAll(
        []() -> Result<const Entry*> { return domain::makeError(ErrorCode::Cancelled); });
    EXPECT_EQ(ErrorCode::Cancelled, errorOf(done));
}

TEST_F(EntryInsertionTest, AFailingAccessLeavesNeitherRowsNorMissingIndices)
{
    const std::vector<Entry> entries = entriesOf(m_office, kMany, u"E"_s);
    storage::FaultPlan& faults = m_database.database().faultPlan();
    const auto insertAndCommit = [&]() -> Result<void> {
        TOUYAN_TRY_ASSIGN(const auto work, m_database.database().beginWrite());
        TOUYAN_TRY(insertAll(*work, entries));
        return work->commit();
    };
    faults.clear();
    {
        const auto work = m_database.write();
        ASSERT_TRUE(succeeds(insertAll(*work, entries)));
    }
    const int accesses = faults.accesses() + 1;
    // The beginning, some of the equal groups, and everything from before the indices are dropped
    // (4 096 rows) to the commit.
    std::vector<int> places{1, 2, 3, 4, 5, 6, 100, 333};
    for (int place = accesses - 40; place <= accesses; ++place)
        places.push_back(place);
    for (const int place : places) {
        faults.failAt(place);
        const auto done = insertAndCommit();
        const bool hasFailed = faults.hasFailed();
        faults.clear();
        ASSERT_TRUE(hasFailed) << place;
        ASSERT_TRUE(done.isError()) << place;
        ASSERT_FALSE(m_database.connection().isInTransaction()) << place;
        ASSERT_EQ(0, valueOf(m_database.read()->entries().count({}))) << place;
        ASSERT_EQ(m_schema, schema()) << place;
    }
    ASSERT_TRUE(succeeds(insertAndCommit()));
    EXPECT_EQ(kMany, valueOf(m_database.read()->entries().count({})));
    expectSound();
}

} // namespace
} // namespace touyan::test
