// SPDX-License-Identifier: GPL-3.0-or-later
// The one register of rectification items (rules 5).
#include "application/projects/project_fixture.h"
#include "application/projects/project_record_json.h"
#include "application/rectification/add_rectification_note.h"
#include "application/rectification/close_rectification_item.h"
#include "application/rectification/list_rectification.h"
#include "application/rectification/save_rectification_item.h"

#include "application/audit_expectation.h"

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

class Rectification : public ProjectTest
{
protected:
    Rectification() { office().clock().set({2026, 5, 10}); }

    RectificationItem item(QDate due)
    {
        RectificationItem item;
        item.unit = office().unit(u"U00003"_s).id;
        item.responsible = u"孙书记"_s;
        item.problem = u"会议记录不全"_s;
        item.measure = u"补记"_s;
        item.foundOn = {2026, 5, 1};
        item.due = due;
        return item;
    }
    CloseRectificationRequest closing(const RectificationItem& item)
    {
        return {item.id, item.rowVersion, {2026, 5, 9}, u"补记的记录"_s, u"钱核验"_s};
    }
};

TEST_F(Rectification, AnItemIsMadeChangedAndRemoved)
{
    const RectificationItem made = valueOf(saveRectificationItem(context(), item({2026, 5, 20})));
    EXPECT_EQ(made.code, u"Z00001"_s);
    expectCreated(office(), RecordKind::RectificationItem, made, u"Z00001"_s);
    RectificationItem typed = made;
    typed.due = {2026, 5, 25};
    typed.closedOn = QDate(2026, 5, 2);
    typed.evidence = u"混进来的"_s;
    const RectificationItem changed = valueOf(saveRectificationItem(context(), typed));
    EXPECT_TRUE(changed.isOpen()) << "closing is a step of its own";
    EXPECT_TRUE(changed.evidence.isEmpty());
    EXPECT_EQ(refusal([&] { return saveRectificationItem(context(), typed); }).code,
              ErrorCode::Conflict);
    EXPECT_TRUE(succeeds(removeRectificationItem(context(), changed)));
    EXPECT_TRUE(valueOf(listRectification(context(), {})).rows.empty());
}

TEST_F(Rectification, RefusesWhatIsNotWhole)
{
    const auto refused = [&](const std::function<void(RectificationItem&)>& spoil) {
        RectificationItem spoilt = item({2026, 5, 20});
        spoil(spoilt);
        return refusal([&] { return saveRectificationItem(context(), spoilt); }).code;
    };
    using Item = RectificationItem;
    EXPECT_EQ(refused([](Item& i) { i.problem = u" "_s; }), ErrorCode::MissingValue);
    EXPECT_EQ(refused([](Item& i) { i.responsible.clear(); }), ErrorCode::MissingValue);
    EXPECT_EQ(refused([](Item& i) { i.unit = {}; }), ErrorCode::MissingValue);
    EXPECT_EQ(refused([](Item& i) { i.due = {}; }), ErrorCode::MissingValue);
    EXPECT_EQ(refused([](Item& i) { i.foundOn = {}; }), ErrorCode::MissingValue);
    EXPECT_EQ(refused([](Item& i) { i.due = {2026, 4, 30}; }), ErrorCode::EndBeforeStart);
    EXPECT_EQ(refused([](Item& i) { i.source = RectificationSource::Supervision; }),
              ErrorCode::MissingValue);
    EXPECT_EQ(refused([](Item& i) { i.source = RectificationSource::Appraisal; }),
              ErrorCode::MissingValue);
}

TEST_F(Rectification, ClosingNeedsEvidenceAndAVerifier)
{
    const RectificationItem open = valueOf(saveRectificationItem(context(), item({2026, 5, 5})));
    const auto refused = [&](const std::function<void(CloseRectificationRequest&)>& spoil) {
        CloseRectificationRequest request = closing(open);
        spoil(request);
        return refusal([&] { return closeRectificationItem(context(), request); }).code;
    };
    using Request = CloseRectificationRequest;
    EXPECT_EQ(refused([](Request& r) { r.evidence = u" "_s; }), ErrorCode::MissingValue);
    EXPECT_EQ(refused([](Request& r) { r.verifier.clear(); }), ErrorCode::MissingValue);
    EXPECT_EQ(refused([](Request& r) { r.closedOn = {2026, 5, 11}; }), ErrorCode::InvalidValue);
    EXPECT_EQ(refused([](Request& r) { r.closedOn = {2026, 4, 30}; }), ErrorCode::InvalidValue);
    EXPECT_EQ(refused([](Request& r) { r.rowVersion = 7; }), ErrorCode::Conflict);

    const RectificationItem closed = valueOf(closeRectificationItem(context(), closing(open)));
    EXPECT_EQ(closed.closedOn, QDate(2026, 5, 9));
    EXPECT_EQ(closed.verifier, u"钱核验"_s);
    expectChanged(office(), RecordKind::RectificationItem, open, closed, u"Z00001"_s);
    EXPECT_EQ(refusal([&] { return closeRectificationItem(context(), closing(closed)); }).code,
              ErrorCode::RectificationClosed);
    EXPECT_EQ(refusal([&] { return saveRectificationItem(context(), closed); }).code,
              ErrorCode::RectificationClosed);
    EXPECT_EQ(refusal([&] {
                  return addRectificationNote(context(), open.id, {2026, 5, 9}, u"补充"_s);
              }).code,
              ErrorCode::RectificationClosed);

    EXPECT_EQ(refusal([&] { return reopenRectificationItem(context(), open.id, u" "_s); }).code,
              ErrorCode::ReasonMissing);
    const RectificationItem again =
        valueOf(reopenRectificationItem(context(), open.id, u"复查不合格"_s));
    EXPECT_TRUE(again.isOpen());
    EXPECT_TRUE(again.evidence.isEmpty() && again.verifier.isEmpty());
    expectChanged(office(), RecordKind::RectificationItem, closed, again, u"Z00001"_s, std::nullopt,
                  u"复查不合格"_s);
    EXPECT_EQ(refusal([&] { return reopenRectificationItem(context(), open.id, u"又"_s); }).code,
              ErrorCode::InvalidValue);
}

TEST_F(Rectification, NotesAreKeptInOrderAndAudited)
{
    const RectificationItem open = valueOf(saveRectificationItem(context(), item({2026, 5, 20})));
    const auto add = [&](QDate on, const QString& text) {
        return addRectificationNote(context(), open.id, on, text);
    };
    const RectificationNote first = valueOf(add({2026, 5, 9}, u" 已开会部署 "_s));
    EXPECT_EQ(first.text, u"已开会部署"_s);
    EXPECT_EQ(first.by, u"本机用户"_s);
    EXPECT_EQ(office().lastAuditLine().kind, RecordKind::RectificationItem);
    EXPECT_EQ(valuesOf(office().lastAuditLine().newValues).value(u"note"_s), u"已开会部署"_s);
    const RectificationNote second = valueOf(add({2026, 5, 8}, u"先摸底"_s));
    EXPECT_EQ(refusal([&] { return add({2026, 5, 11}, u"明天"_s); }).code, ErrorCode::InvalidValue);
    EXPECT_EQ(refusal([&] {
                  return add({2026, 4, 30}, u"发现前"_s);
              }).code,
              ErrorCode::InvalidValue);
    EXPECT_EQ(refusal([&] { return add({2026, 5, 9}, u" "_s); }).code, ErrorCode::MissingValue);
    const auto rows = valueOf(listRectification(context(), {})).rows;
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.front().notes, (std::vector{first, second}));
    EXPECT_EQ(refusal([&] { return removeRectificationItem(context(), open); }).code,
              ErrorCode::StillReferenced);
}

TEST_F(Rectification, TheRegisterFiltersAndCounts)
{
    const RectificationItem late = valueOf(saveRectificationItem(context(), item({2026, 5, 9})));
    RectificationItem today = item({2026, 5, 10});
    today.problem = u"公章管理"_s;
    today = valueOf(saveRectificationItem(context(), today));
    RectificationItem ofProject = item({2026, 5, 30});
    ofProject.source = RectificationSource::Supervision;
    ofProject.project = m_project;
    ofProject.unit = office().unit(u"U00002"_s).id;
    ofProject = valueOf(saveRectificationItem(context(), ofProject));
    RectificationItem done = valueOf(saveRectificationItem(context(), item({2026, 5, 2})));
    done = valueOf(closeRectificationItem(context(), closing(done)));

    const RectificationList all = valueOf(listRectification(context(), {}));
    EXPECT_EQ(all.open, 3);
    EXPECT_EQ(all.overdue, 1);
    EXPECT_EQ(all.closed, 1);
    ASSERT_EQ(all.rows.size(), 4U);
    EXPECT_EQ(all.rows.front().item, late) << "open ones first, by due day";
    EXPECT_TRUE(all.rows.front().isOverdue);
    EXPECT_EQ(all.rows.front().unitName, u"石桥村"_s);
    EXPECT_EQ(all.rows.at(2).projectTitle, u"老旧小区助老食堂"_s);
    EXPECT_EQ(all.rows.at(3).item, done);
    EXPECT_FALSE(all.rows.at(3).isOverdue);

    const auto matching = [&](const RectificationFilter& filter) {
        std::vector<RectificationItem> items;
        for (const ListedRectification& row : valueOf(listRectification(context(), filter)).rows)
            items.push_back(row.item);
        return items;
    };
    RectificationFilter filter;
    filter.status = RectificationStatus::Overdue;
    EXPECT_EQ(matching(filter), std::vector{late});
    filter.status = RectificationStatus::Open;
    EXPECT_EQ(matching(filter), (std::vector{late, today, ofProject}));
    filter.status = RectificationStatus::Closed;
    EXPECT_EQ(matching(filter), std::vector{done});
    filter = {};
    filter.source = RectificationSource::Supervision;
    EXPECT_EQ(matching(filter), std::vector{ofProject});
    filter = {};
    filter.unit = office().unit(u"U00002"_s).id;
    EXPECT_EQ(matching(filter), std::vector{ofProject});
    filter = {};
    filter.text = u"公章"_s;
    EXPECT_EQ(matching(filter), std::vector{today});
}

TEST_F(Rectification, WhatIsOpenComesBeforeWhatIsClosed)
{
    const RectificationItem early = valueOf(saveRectificationItem(context(), item({2026, 5, 9})));
    const RectificationItem late = valueOf(saveRectificationItem(context(), item({2026, 6, 20})));
    const RectificationItem middle = valueOf(saveRectificationItem(context(), item({2026, 6, 1})));
    ASSERT_TRUE(succeeds(closeRectificationItem(context(), closing(early))));
    std::vector<RectificationItemId> ids;
    for (const ListedRectification& row : valueOf(listRectification(context(), {})).rows)
        ids.push_back(row.item.id);
    EXPECT_EQ(ids, (std::vector{middle.id, late.id, early.id}));
}

TEST_F(Rectification, WhatAnAcceptanceRestedOnStaysClosed)
{
    office().clock().set({2026, 1, 10});
    start({2026, 1, 20});
    finishSteps({2026, 4, 1});
    take(ProjectStep::RequestAcceptance, {2026, 4, 10});
    const TakenProjectStep rectify = take(ProjectStep::Rectify, {2026, 5, 1});
    office().clock().set({2026, 5, 10});
    const auto close = [&](const RectificationItem& open) {
        return valueOf(closeRectificationItem(context(), closing(open)));
    };
    const RectificationItem first = close(rectify.items.at(0));
    const RectificationItem reopened =
        close(valueOf(reopenRectificationItem(context(), first.id, u"复查"_s)));
    close(rectify.items.at(1));
    take(ProjectStep::RequestAcceptance, {2026, 5, 11});
    EXPECT_EQ(
        refusal([&] { return reopenRectificationItem(context(), reopened.id, u"再查"_s); }).code,
        ErrorCode::ProjectStepRefused);
}

} // namespace

} // namespace touyan::test
