// SPDX-License-Identifier: GPL-3.0-or-later
// The rules are kept between units of work; whoever writes a checklist, they are the ones in the
// file.
#include "storage/sample_office.h"
#include "storage/test_database.h"

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using domain::Checklist;

class KnownRulesTest : public ::testing::Test
{
protected:
    KnownRulesTest()
    {
        const auto work = m_database.write();
        m_office = storeSampleOffice(*work);
        EXPECT_TRUE(succeeds(work->commit()));
    }

    /// What the rules say, as text: the titles of the versions and how often the first item is due.
    static QString rulesOf(application::UnitOfWork& work)
    {
        const domain::RuleBook rules = valueOf(work.facts().rules());
        QStringList texts;
        for (const Checklist& checklist : rules.checklists())
            texts.append(checklist.title + u' ' +
                         QString::number(checklist.items.front().required));
        return texts.join(u'|');
    }
    QString rules()
    {
        const auto work = m_database.read();
        return rulesOf(*work);
    }

    Checklist stored(application::UnitOfWork& work)
    {
        return valueOf(work.checklists().find(m_office.checklist));
    }
    Checklist changed(application::UnitOfWork& work, const QString& title, int required)
    {
        Checklist checklist = stored(work);
        checklist.title = title;
        checklist.items.front().required = required;
        return checklist;
    }

    TestDatabase m_database;
    SampleOffice m_office;
};

TEST_F(KnownRulesTest, AreKeptWhileNobodyWritesAChecklist)
{
    const QString before = rules();
    storage::FaultPlan& plan = m_database.database().faultPlan();
    const auto accesses = [&] {
        plan.clear();
        EXPECT_EQ(before, rules());
        return plan.accesses();
    };
    const int known = accesses();
    {
        const auto work = m_database.write();
        const auto entry = sampleEntry(u"E1"_s, m_office.posting, m_office.weekly);
        EXPECT_TRUE(work->entries().insert(entry).isOk());
        EXPECT_TRUE(succeeds(work->commit()));
    }
    EXPECT_EQ(known, accesses());
    ASSERT_TRUE(succeeds(m_database.reopen()));
    storage::FaultPlan& newPlan = m_database.database().faultPlan();
    newPlan.clear();
    EXPECT_EQ(before, rules());
    EXPECT_GT(newPlan.accesses(), known);
}

TEST_F(KnownRulesTest, FollowOwnWritesAtOnceAndAfterTheCommit)
{
    (void)rules();
    {
        const auto work = m_database.write();
        EXPECT_TRUE(succeeds(work->checklists().update(changed(*work, u"新"_s, 7))));
        EXPECT_EQ(u"新 7"_s, rulesOf(*work));
        Checklist second = stored(*work);
        second.code = u"C-second"_s;
        second.title = u"二"_s;
        const auto id = work->checklists().insert(second);
        ASSERT_TRUE(id.isOk());
        EXPECT_EQ(u"二 7|新 7"_s, rulesOf(*work));
        EXPECT_TRUE(succeeds(work->commit()));
    }
    EXPECT_EQ(u"二 7|新 7"_s, rules());
    {
        const auto work = m_database.write();
        const auto second = valueOf(work->checklists().findByCode(u"C-second"_s));
        ASSERT_TRUE(second.has_value());
        EXPECT_TRUE(succeeds(work->checklists().remove(*second)));
        EXPECT_EQ(u"新 7"_s, rulesOf(*work));
        EXPECT_TRUE(succeeds(work->commit()));
    }
    EXPECT_EQ(u"新 7"_s, rules());
}

TEST_F(KnownRulesTest, ForgetWhatWasRolledBack)
{
    const QString before = rules();
    {
        const auto work = m_database.write();
        EXPECT_TRUE(succeeds(work->checklists().update(changed(*work, u"不算"_s, 9))));
        EXPECT_EQ(u"不算 9"_s, rulesOf(*work));
    }
    EXPECT_EQ(before, rules());
}

TEST_F(KnownRulesTest, ForgetWhatFailedToBeCommitted)
{
    const QString before = rules();
    {
        const auto work = m_database.write();
        EXPECT_TRUE(succeeds(work->checklists().update(changed(*work, u"不算"_s, 9))));
        EXPECT_EQ(u"不算 9"_s, rulesOf(*work));
        m_database.database().faultPlan().failAt(1);
        EXPECT_TRUE(work->commit().isError());
    }
    m_database.database().faultPlan().clear();
    EXPECT_EQ(before, rules());
}

TEST_F(KnownRulesTest, FollowTheWritesOfAnotherProgram)
{
    (void)rules();
    const auto other = valueOf(storage::SqlDatabase::open(
        m_database.path(), storage::OpenMode::OpenExisting, m_database.clock()));
    ASSERT_TRUE(other);
    {
        const auto work = valueOf(other->beginWrite());
        EXPECT_TRUE(succeeds(work->checklists().update(changed(*work, u"别处"_s, 5))));
        EXPECT_NE(u"别处 5"_s, rules());
        EXPECT_TRUE(succeeds(work->commit()));
    }
    EXPECT_EQ(u"别处 5"_s, rules());
    {
        const auto work = m_database.write();
        EXPECT_EQ(u"别处 5"_s, rulesOf(*work));
    }
}

TEST_F(KnownRulesTest, StayThoseOfAReadThatBeganBefore)
{
    const QString before = rules();
    const auto other = valueOf(storage::SqlDatabase::open(
        m_database.path(), storage::OpenMode::OpenExisting, m_database.clock()));
    ASSERT_TRUE(other);
    const auto reading = m_database.read();
    EXPECT_EQ(before, rulesOf(*reading));
    {
        const auto work = valueOf(other->beginWrite());
        EXPECT_TRUE(succeeds(work->checklists().update(changed(*work, u"别处"_s, 5))));
        EXPECT_TRUE(succeeds(work->commit()));
    }
    EXPECT_EQ(before, rulesOf(*reading));
}

} // namespace
} // namespace touyan::test
