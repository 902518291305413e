// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/checklist/repeated_entries.h"

#include "application/audit_expectation.h"
#include "application/checklist/review_entries.h"

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

class RepeatedEntries : public UseCaseTest
{
protected:
    RepeatedEntries() { office().clock().set({2019, 9, 30}); }

    RecordEntryRequest visit(const QString& summary = u"走访李大爷"_s)
    {
        RecordEntryRequest request = office().request(u"P00001"_s, u"I04"_s, {2019, 9, 3});
        request.summary = summary;
        return request;
    }
    /// Index of each repeated request and what it repeats: the code of an entry, or "#" and the
    /// index of an earlier request.
    QStringList repeated(const std::vector<RecordEntryRequest>& requests)
    {
        QStringList found;
        for (const RepeatedRequest& each : valueOf(findRepeatedEntries(context(), requests))) {
            found.append(u"%1=%2"_s.arg(each.index)
                             .arg(each.stored ? each.stored->code : u"#%1"_s.arg(each.earlier)));
        }
        return found;
    }
};

TEST_F(RepeatedEntries, AreFoundAmongTheStoredOnesAndAmongThemselves)
{
    EXPECT_EQ(repeated({visit(), visit(), visit(u"走访 李大爷　"_s), visit(u"走访王大娘"_s)}),
              (QStringList{u"1=#0"_s, u"2=#0"_s}));
    static_cast<void>(valueOf(recordEntries(context(), {visit()})));
    EXPECT_EQ(repeated({visit(u"走访王大娘"_s), visit(), visit()}),
              (QStringList{u"1=E0000001"_s, u"2=E0000001"_s}));
    EXPECT_TRUE(repeated({}).isEmpty());
}

TEST_F(RepeatedEntries, AnythingThatTellsDeedsApartTellsThemApart)
{
    static_cast<void>(valueOf(recordEntries(context(), {visit()})));
    RecordEntryRequest other = visit();
    other.occurredOn = {2019, 9, 4};
    EXPECT_TRUE(repeated({other}).isEmpty());
    other = visit();
    other.posting = office().posting(u"P00002"_s).id;
    EXPECT_TRUE(repeated({other}).isEmpty());
    other = visit();
    other.item = office().item(u"I01"_s);
    EXPECT_TRUE(repeated({other}).isEmpty());
    other = visit();
    other.kind = u"慰问"_s;
    EXPECT_TRUE(repeated({other}).isEmpty());
    other = visit();
    other.period = PeriodKey::parse(u"2019-W35");
    EXPECT_TRUE(repeated({other}).isEmpty()) << "a late entry for the week before";
    other.period = PeriodKey::parse(u"2019-W36");
    EXPECT_EQ(repeated({other}), QStringList{u"0=E0000001"_s}) << "the week that holds the day";
    other = visit();
    other.place = u"一组"_s;
    EXPECT_EQ(repeated({other}), QStringList{u"0=E0000001"_s});
}

TEST_F(RepeatedEntries, AReturnedOneIsStillThere)
{
    const auto recorded = valueOf(recordEntries(context(), {visit()}));
    const EntryId id = recorded.changes.front().after->id;
    static_cast<void>(valueOf(returnEntries(context(), {id}, u"看不清"_s)));
    const auto found = valueOf(findRepeatedEntries(context(), {visit()}));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().stored->status, EntryStatus::Returned);
}

TEST_F(RepeatedEntries, AreRecordedOnlyWhenSomebodySaysSo)
{
    static_cast<void>(valueOf(recordEntries(context(), {visit()})));
    const QString before = office().dump();
    const auto asked =
        valueOf(recordEntries(context(), {visit(u"走访王大娘"_s), visit()}, Repetitions::AskBack));
    EXPECT_TRUE(asked.changes.empty());
    ASSERT_EQ(asked.repeated.size(), 1U);
    EXPECT_EQ(asked.repeated.front().index, 1U);
    EXPECT_EQ(office().dump(), before) << "nothing is written";
    RecordEntryRequest wanted = visit();
    wanted.evenIfRepeated = true;
    const auto taken =
        valueOf(recordEntries(context(), {visit(u"走访王大娘"_s), wanted}, Repetitions::AskBack));
    EXPECT_EQ(taken.changes.size(), 2U);
}

} // namespace

} // namespace touyan::test
