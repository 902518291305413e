// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/entry_windows.h"
#include "storage/sample_office.h"
#include "storage/sql/iso_date.h"
#include "storage/test_database.h"

#include <algorithm>

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using application::EntryScope;
using application::FactsQuery;
using domain::DaySpan;
using domain::EntryStatus;

const DaySpan kThirdQuarter{QDate(2019, 7, 1), QDate(2019, 9, 30)};

class FactsReaderTest : public ::testing::Test
{
protected:
    FactsReaderTest()
        : m_work(m_database.write())
        , m_office(storeSampleOffice(*m_work))
    {
    }

    void store(const QString& code, domain::ItemCodeId item, QDate occurredOn,
               const QString& period = {}, EntryStatus status = EntryStatus::Confirmed)
    {
        domain::Entry entry = sampleEntry(code, m_office.posting, item);
        entry.occurredOn = occurredOn;
        entry.recordedOn = occurredOn.addDays(1);
        entry.status = status;
        if (!period.isEmpty())
            entry.period = domain::PeriodKey::parse(period);
        m_codes[valueOf(m_work->entries().insert(entry))] = code;
    }

    /// Codes of the loaded entries of the first posting, sorted.
    QString loaded(const FactsQuery& query)
    {
        const auto facts = valueOf(m_work->facts().load(query));
        QStringList codes;
        if (facts && !facts->postings.empty()) {
            for (const domain::EntryFact& fact : facts->postings.front().entries)
                codes.append(m_codes[fact.id]);
        }
        std::sort(codes.begin(), codes.end());
        return codes.join(u' ');
    }

    TestDatabase m_database;
    std::unique_ptr<application::UnitOfWork> m_work;
    SampleOffice m_office;
    std::unordered_map<domain::EntryId, QString> m_codes;
};

TEST_F(FactsReaderTest, LoadsWhatCanCountForTheRange)
{
    // The week of 1 July and the one of 30 September 2019 reach over the quarter's ends.
    store(u"week-before"_s, m_office.weekly, QDate(2019, 7, 1));
    store(u"week-after"_s, m_office.weekly, QDate(2019, 10, 6));
    store(u"week-too-late"_s, m_office.weekly, QDate(2019, 10, 7));
    store(u"week-by-period"_s, m_office.weekly, QDate(2019, 10, 9), u"2019-W40"_s);
    store(u"month-by-period"_s, m_office.monthly, QDate(2019, 10, 3), u"2019-09"_s);
    store(u"month-too-late"_s, m_office.monthly, QDate(2019, 10, 3));
    store(u"once-any-day"_s, m_office.once, QDate(2020, 3, 1));
    store(u"draft"_s, m_office.monthly, QDate(2019, 8, 1), {}, EntryStatus::Draft);
    store(u"per-call"_s, m_office.perCall, QDate(2019, 8, 1));

    FactsQuery query;
    query.range = kThirdQuarter;
    const QString confirmed = u"month-by-period once-any-day week-after week-before"
                              " week-by-period"_s;
    EXPECT_EQ(confirmed, loaded(query));
    query.postings = {m_office.posting};
    EXPECT_EQ(confirmed, loaded(query));

    query.entries = EntryScope::All;
    const QString all =
        u"draft "_s + confirmed.section(u' ', 0, 1) + u" per-call "_s + confirmed.section(u' ', 2);
    EXPECT_EQ(all, loaded(query));
    query.postings.clear();
    EXPECT_EQ(all, loaded(query));

    query.entries = EntryScope::AllWithDetails;
    const auto facts = valueOf(m_work->facts().load(query));
    EXPECT_EQ(facts->postings.front().entries.size(), facts->entryDetails.size());
    for (const domain::EntryFact& fact : facts->postings.front().entries) {
        ASSERT_TRUE(facts->entryDetails.contains(fact.id));
        const domain::EntryFact expected = domain::factOf(facts->entryDetails.at(fact.id));
        EXPECT_EQ(expected.item, fact.item);
        EXPECT_EQ(expected.occurredOn, fact.occurredOn);
        EXPECT_EQ(expected.recordedOn, fact.recordedOn);
        EXPECT_EQ(expected.status, fact.status);
        EXPECT_EQ(expected.period, fact.period);
        EXPECT_EQ(expected.kind, fact.kind);
    }
}

TEST_F(FactsReaderTest, LoadsThePostingsThatRunInTheRangeSortedByCode)
{
    domain::Posting early = samplePosting(u"P0"_s, m_office.person, m_office.unit);
    early.range = {QDate(2018, 1, 1), QDate(2019, 7, 1)};
    early.role = domain::Role::PartySecretary;
    ASSERT_TRUE(m_work->postings().insert(early).isOk());
    domain::Posting over = samplePosting(u"P9"_s, m_office.person, m_office.unit);
    over.range = {QDate(2018, 1, 1), QDate(2019, 6, 30)};
    ASSERT_TRUE(m_work->postings().insert(over).isOk());
    domain::Posting later = samplePosting(u"P8"_s, m_office.person, m_office.unit);
    later.range.first = QDate(2019, 10, 1);
    ASSERT_TRUE(m_work->postings().insert(later).isOk());

    FactsQuery query;
    query.range = kThirdQuarter;
    const auto facts = valueOf(m_work->facts().load(query));
    ASSERT_EQ(2U, facts->postings.size());
    ASSERT_EQ(2U, facts->identities.size());
    EXPECT_EQ(u"P0"_s, facts->identities[0].code);
    EXPECT_EQ(domain::Role::PartySecretary, facts->postings[0].role);
    EXPECT_EQ(u"P1"_s, facts->identities[1].code);
    EXPECT_EQ(m_office.posting, facts->postings[1].id);
    EXPECT_EQ(u"桥头村"_s, facts->identities[1].unitName);
    EXPECT_EQ(domain::DispatchLevel::City, facts->identities[1].dispatchLevel);
}

TEST_F(FactsReaderTest, LoadsAbsencesCallsAttendanceAdjustmentsAndCategories)
{
    domain::Leave leave;
    leave.posting = m_office.posting;
    leave.range = {QDate(2019, 8, 1), QDate(2019, 8, 9)};
    ASSERT_TRUE(m_work->leaves().insert(leave).isOk());
    leave.approved = true;
    leave.range = {QDate(2019, 2, 1), std::nullopt};
    ASSERT_TRUE(m_work->leaves().insert(leave).isOk());
    domain::FreeDays freeDays;
    freeDays.range = {QDate(2019, 9, 1), QDate(2019, 9, 3)};
    ASSERT_TRUE(m_work->freeDays().insert(freeDays).isOk());
    for (const int month : {6, 8}) {
        domain::Call call;
        call.code = u"M%1"_s.arg(month);
        call.item = m_office.perCall;
        call.heldOn = QDate(2019, month, 8);
        domain::Attendance attendance;
        attendance.call = valueOf(m_work->calls().insert(call));
        attendance.posting = m_office.posting;
        attendance.recordedOn = call.heldOn;
        ASSERT_TRUE(m_work->attendance().insert(attendance).isOk());
        domain::Adjustment adjustment;
        adjustment.posting = m_office.posting;
        adjustment.effectiveOn = call.heldOn;
        ASSERT_TRUE(m_work->adjustments().insert(adjustment).isOk());
    }
    domain::UnitCategoryChange change;
    change.unit = m_office.unit;
    change.validFrom = QDate(2019, 9, 1);
    change.category = u"城市社区"_s;
    ASSERT_TRUE(m_work->unitCategoryChanges().insert(change).isOk());

    FactsQuery query;
    query.range = kThirdQuarter;
    for (const bool onlyOne : {false, true}) {
        if (onlyOne)
            query.postings = {m_office.posting};
        const auto facts = valueOf(m_work->facts().load(query));
        ASSERT_EQ(1U, facts->postings.size());
        const domain::PostingFacts& posting = facts->postings.front();
        EXPECT_EQ(std::vector{leave.range}, posting.approvedLeaves);
        EXPECT_EQ(std::vector{freeDays.range}, facts->office.freeDays);
        ASSERT_EQ(1U, facts->office.calls.size());
        EXPECT_EQ(u"M8"_s, facts->office.calls[0].code);
        ASSERT_EQ(1U, posting.attendance.size());
        EXPECT_EQ(QDate(2019, 8, 8), posting.attendance[0].recordedOn);
        ASSERT_EQ(1U, posting.adjustments.size());
        EXPECT_EQ(QDate(2019, 8, 8), posting.adjustments[0].effectiveOn);
        EXPECT_EQ(u"征迁村"_s, posting.categories.on(QDate(2019, 8, 31)));
        EXPECT_EQ(u"城市社区"_s, posting.categories.on(QDate(2019, 9, 1)));
        EXPECT_EQ(1U, facts->office.rules.checklists().size());
    }
}

TEST_F(FactsReaderTest, AFailingAccessIsNeverAnEmptyResult)
{
    store(u"E1"_s, m_office.weekly, QDate(2019, 8, 1));
    FactsQuery query;
    query.range = kThirdQuarter;
    query.entries = EntryScope::AllWithDetails;
    storage::FaultPlan& faults = m_database.database().faultPlan();
    int i = 0;
    while (true) {
        faults.failAt(++i);
        const auto facts = m_work->facts().load(query);
        if (!faults.hasFailed()) {
            EXPECT_TRUE(facts.isOk());
            break;
        }
        EXPECT_TRUE(facts.isError()) << i;
    }
    EXPECT_GT(i, 20);
}

TEST(IsoDate, ReadsEveryDayAsQtDoes)
{
    for (QDate day(1899, 12, 31); day < QDate(2101, 1, 1); day = day.addDays(1)) {
        const QByteArray text = day.toString(Qt::ISODate).toLatin1();
        ASSERT_EQ(day, storage::dateFromIsoText(text.constData(), text.size())) << text.constData();
    }
    for (const QByteArray& text : {"2019-1-01"_ba, "2019-13-01"_ba, "2019/01/01"_ba, ""_ba,
                                   "2019-01-01 "_ba, "2019-0a-01"_ba}) {
        EXPECT_FALSE(storage::dateFromIsoText(text.constData(), text.size()).isValid());
    }
}

} // namespace
} // namespace touyan::test
