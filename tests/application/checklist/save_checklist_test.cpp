// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/checklist/save_checklist.h"

#include "application/audit_expectation.h"
#include "application/checklist/save_call.h"

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

class SaveChecklist : public UseCaseTest
{
protected:
    /// For a category of its own from 2020 on: overlaps nothing, used by nobody yet.
    static Checklist future()
    {
        Checklist checklist = seedChecklist({2020, 1, 1});
        checklist.category = u"征迁村"_s;
        return checklist;
    }
    /// The arguments of the refusal of one that is not as it must be.
    QStringList refused(const std::function<void(Checklist&)>& spoil, ErrorCode expected)
    {
        Checklist checklist = future();
        spoil(checklist);
        const Error error = refusal([&] { return saveChecklist(context(), checklist); });
        EXPECT_EQ(error.code, expected);
        return error.arguments;
    }
};

TEST_F(SaveChecklist, TheSeedIsTheTenDutiesOfJuly2019)
{
    const Checklist seed = seedChecklist({2019, 7, 1});
    ASSERT_EQ(seed.items.size(), 10U);
    ExactDecimal points;
    for (const ChecklistItem& item : seed.items)
        points = points + item.points;
    EXPECT_EQ(points, ExactDecimal::fromInteger(100));
    const std::vector<Cadence> cadences{
        Cadence::Monthly, Cadence::Monthly,   Cadence::Monthly,   Cadence::Weekly, Cadence::Once,
        Cadence::PerCall, Cadence::Quarterly, Cadence::Quarterly, Cadence::Yearly, Cadence::Yearly};
    for (size_t i = 0; i < cadences.size(); ++i) {
        EXPECT_EQ(seed.items[i].cadence, cadences[i]) << i;
        EXPECT_EQ(seed.items[i].required, 1) << i;
        EXPECT_EQ(seed.items[i].graceDays, 5) << i;
        EXPECT_EQ(seed.items[i].position, static_cast<int>(i) + 1);
    }
    EXPECT_EQ(seed.lateCreditPercent, ExactDecimal::fromInteger(50));
    EXPECT_EQ(seed.minCoveragePercent, 50);
    EXPECT_FALSE(seed.lateUntilDays.has_value());
}

TEST_F(SaveChecklist, MakesChangesAndRemovesOneThatWasNeverUsed)
{
    Checklist first = future();
    first.lateUntilDays = 30;
    first.lateCreditPercent = ExactDecimal::fromMillionths(33'333'333);
    first.items[8].kinds = {u"a"_s, u"b"_s};
    first = valueOf(saveChecklist(context(), first));
    EXPECT_EQ(first.code, u"C00002"_s);
    EXPECT_EQ(office().checklist(first.code), first);
    expectCreated(office(), RecordKind::Checklist, first, first.code);

    Checklist changed = first;
    changed.items.pop_back();
    changed.items[0].required = 2;
    changed.minCoveragePercent = 60;
    changed = valueOf(saveChecklist(context(), changed));
    EXPECT_EQ(office().checklist(first.code), changed);
    expectChanged(office(), RecordKind::Checklist, first, changed, first.code);
    EXPECT_EQ(refusal([&] { return saveChecklist(context(), first); }).code, ErrorCode::Conflict);
    EXPECT_EQ(refusal([&] { return removeChecklist(context(), first); }).code, ErrorCode::Conflict);

    ASSERT_TRUE(succeeds(removeChecklist(context(), changed)));
    expectRemoved(office(), RecordKind::Checklist, changed, changed.code);
}

TEST_F(SaveChecklist, AUsedOneKeepsEverythingButItsEnd)
{
    const Checklist used = office().checklist(u"C00001"_s);
    Checklist changed = used;
    changed.title = u"改名"_s;
    const Error error = refusal([&] { return saveChecklist(context(), changed); });
    EXPECT_EQ(error.code, ErrorCode::ChecklistInUse);
    EXPECT_EQ(error.arguments, QStringList{u"C00001"_s});
    changed = used;
    changed.items[3].graceDays = 6;
    EXPECT_EQ(refusal([&] { return saveChecklist(context(), changed); }).code,
              ErrorCode::ChecklistInUse);
    EXPECT_EQ(refusal([&] { return removeChecklist(context(), used); }).code,
              ErrorCode::ChecklistInUse);
    Checklist ended = used;
    ended.valid.last = QDate(2019, 12, 31);
    ended = valueOf(saveChecklist(context(), ended));
    expectChanged(office(), RecordKind::Checklist, used, ended, used.code);
}

TEST_F(SaveChecklist, TwoOfOneCategoryNeverOverlap)
{
    Checklist other = seedChecklist({2021, 1, 1});
    const Error error = refusal([&] { return saveChecklist(context(), other); });
    EXPECT_EQ(error.code, ErrorCode::ChecklistsOverlap);
    EXPECT_EQ(error.arguments, (QStringList{u"C00002"_s, u"C00001"_s}));
}

TEST_F(SaveChecklist, ASuccessorEndsItsPredecessorTheDayBefore)
{
    const Checklist before = office().checklist(u"C00001"_s);
    Checklist next = seedChecklist({2019, 10, 1});
    next.items[3].required = 2;
    next = valueOf(succeedChecklist(context(), before.id, next));
    EXPECT_EQ(office().checklist(u"C00001"_s).valid.last, QDate(2019, 9, 30));
    EXPECT_EQ(office().checklist(next.code), next);
    expectCreated(office(), RecordKind::Checklist, next, next.code);
    const AuditLine ended = office().auditLines().at(1);
    EXPECT_EQ(ended.action, AuditAction::Changed);
    EXPECT_EQ(valuesOf(ended.newValues).value(u"valid_to"_s), u"2019-09-30"_s);
    EXPECT_EQ(valuesOf(ended.oldValues).value(u"valid_to"_s), QJsonValue());
}

TEST_F(SaveChecklist, ASuccessorThatFailsLeavesThePredecessorRunning)
{
    const Checklist before = office().checklist(u"C00001"_s);
    Checklist next = seedChecklist({2019, 10, 1});
    next.items[0].title.clear();
    EXPECT_EQ(refusal([&] { return succeedChecklist(context(), before.id, next); }).code,
              ErrorCode::MissingValue);
    next = seedChecklist({2019, 7, 1}); // nothing would be left of the predecessor
    EXPECT_EQ(refusal([&] { return succeedChecklist(context(), before.id, next); }).code,
              ErrorCode::EndBeforeStart);
    EXPECT_EQ(refusal([&] { return succeedChecklist(context(), ChecklistId(99), next); }).code,
              ErrorCode::NotFound);
}

TEST_F(SaveChecklist, RefusesWhatIsOutOfRange)
{
    const auto invalid = ErrorCode::InvalidValue;
    const auto missing = ErrorCode::MissingValue;
    EXPECT_EQ(refused([](Checklist& c) { c.title.clear(); }, missing), QStringList{u"title"_s});
    EXPECT_EQ(refused([](Checklist& c) { c.valid.first = {}; }, missing), QStringList{u"start"_s});
    refused([](Checklist& c) { c.valid.last = QDate(2019, 12, 31); }, ErrorCode::EndBeforeStart);
    EXPECT_EQ(refused([](Checklist& c) { c.minCoveragePercent = 0; }, invalid).value(0),
              u"min_coverage_percent"_s);
    EXPECT_EQ(refused([](Checklist& c) { c.minCoveragePercent = 101; }, invalid).value(1),
              u"101"_s);
    EXPECT_EQ(refused([](Checklist& c) { c.lateUntilDays = -1; }, invalid).value(0),
              u"late_until_days"_s);
    EXPECT_EQ(
        refused(
            [](Checklist& c) { c.lateCreditPercent = ExactDecimal::fromMillionths(100'000'001); },
            invalid)
            .value(0),
        u"late_credit_percent"_s);
    EXPECT_EQ(refused([](Checklist& c) { c.items[1].code.clear(); }, missing),
              QStringList{u"item"_s});
    EXPECT_EQ(refused([](Checklist& c) { c.items[1].title = u" "_s; }, missing),
              QStringList{u"title"_s});
    EXPECT_EQ(refused([](Checklist& c) { c.items[1].required = 0; }, invalid).value(0),
              u"required"_s);
    EXPECT_EQ(refused([](Checklist& c) { c.items[1].graceDays = -1; }, invalid).value(0),
              u"grace_days"_s);
    EXPECT_EQ(refused([](Checklist& c) { c.items[4].dueMonths = -1; }, invalid).value(0),
              u"due_months"_s);
    EXPECT_EQ(
        refused([](Checklist& c) { c.items[1].points = ExactDecimal::fromInteger(-1); }, invalid)
            .value(0),
        u"points"_s);
    EXPECT_EQ(refused([](Checklist& c) { c.items[1].code = u"I01"_s; }, ErrorCode::DuplicateCode),
              (QStringList{u"item"_s, u"I01"_s}));
}

TEST_F(SaveChecklist, IsUsedOnceAFirstSecretaryServesUnderIt)
{
    const auto isUsed = [&](const Checklist& checklist, QDate today) {
        const auto work = valueOf(office().database().beginRead());
        return valueOf(isChecklistUsed(*work, checklist, today));
    };
    const Checklist seeded = office().checklist(u"C00001"_s);
    EXPECT_TRUE(isUsed(seeded, {2019, 7, 1}));
    EXPECT_FALSE(isUsed(seeded, {2019, 6, 30}));
    Checklist early = seeded;
    early.valid = {{2018, 1, 1}, QDate(2019, 6, 30)};
    EXPECT_FALSE(isUsed(early, {2019, 12, 31}));
}

} // namespace

} // namespace touyan::test
