// SPDX-License-Identifier: GPL-3.0-or-later
// What a person still has to put right stands on the person's page until it is closed.
#include "application/appraisal/after_meeting.h"
#include "application/appraisal/appraisal_test.h"
#include "application/rectification/close_rectification_item.h"

namespace touyan::test {

using namespace application;
using namespace domain;
using namespace Qt::Literals::StringLiterals;

namespace {

using PersonItems = AppraisalTest;

TEST_F(PersonItems, AreThoseOfItsPostingsAndOpen)
{
    office().clock().set({2020, 1, 12});
    const RectificationItem item = valueOf(
        addAppraisalItem(context(), {id(),
                                     sample().reportees.at(0).reportee.id,
                                     {u"台账不全"_s, u"逐项整改"_s, {}, QDate(2020, 3, 31)}}));
    const PersonId person = office().posting(u"P00001"_s).person;
    RectificationList list = valueOf(listUnfinishedItemsOfPerson(context(), person));
    ASSERT_EQ(list.rows.size(), 1U);
    EXPECT_EQ(list.rows.front().item, item);
    EXPECT_EQ(list.open, 1);
    EXPECT_EQ(list.overdue, 0);
    EXPECT_TRUE(
        valueOf(listUnfinishedItemsOfPerson(context(), office().posting(u"P00002"_s).person))
            .rows.empty());
    office().clock().set({2020, 4, 1});
    EXPECT_EQ(valueOf(listUnfinishedItemsOfPerson(context(), person)).overdue, 1);
    CloseRectificationRequest close;
    close.item = item.id;
    close.rowVersion = item.rowVersion;
    close.closedOn = QDate(2020, 4, 1);
    close.evidence = u"台账照片"_s;
    close.verifier = u"组织办"_s;
    static_cast<void>(valueOf(closeRectificationItem(context(), close)));
    EXPECT_TRUE(valueOf(listUnfinishedItemsOfPerson(context(), person)).rows.empty());
}

} // namespace

} // namespace touyan::test
