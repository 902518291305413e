// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/checklist/record_entries.h"
#include "application/closing/close_quarter.h"
#include "application/roster/save_posting.h"
#include "widgets/days/date_field.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/roster/roster_page_fixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::UseCaseContext;
using widgets::MenuPlace;
using widgets::RecordDialog;
using widgets::RecordList;
using widgets::RosterPage;

using RosterPageTest = RosterPageFixture;

namespace {

constexpr int kStateColumn = 9;

const domain::Posting* postingWith(const application::Roster& roster, domain::PostingId id)
{
    for (const domain::Posting& posting : roster.postings) {
        if (posting.id == id)
            return &posting;
    }
    return nullptr;
}

} // namespace

TEST_F(RosterPageTest, ListsWhoServesWhereAndHidesWhoLeft)
{
    RecordList* postings = list(u"postings"_s);
    QAbstractItemModelTester tester(postings->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(postings->model()->rowCount(), 4);
    EXPECT_EQ(cell(postings, 0, 0), u"张雁"_s);
    EXPECT_EQ(cell(postings, 0, 1), u"雁栖村"_s);
    EXPECT_EQ(cell(postings, 0, 2), u"第一书记"_s);
    EXPECT_EQ(cell(postings, 2, 7), u"征迁村"_s);

    domain::Posting ended = *postingWith(stored(), posting(1));
    ended.range.last = QDate(2026, 8, 31);
    ASSERT_TRUE(run([ended](UseCaseContext& context) {
                    return application::savePosting(context, ended);
                }).isOk());
    settlePage();
    EXPECT_EQ(postings->model()->rowCount(), 3);

    QTest::keyClick(need<QCheckBox>(u"runningOnlyCheck"_s), Qt::Key_Space);
    ASSERT_EQ(postings->model()->rowCount(), 4);
    EXPECT_EQ(cell(postings, 1, kStateColumn), u"已离任"_s);
    EXPECT_EQ(cell(postings, 0, kStateColumn), u"在任"_s);
}

TEST_F(RosterPageTest, RefusesAnOverlapInsideTheDialogAndSavesWhatIsRight)
{
    press(u"postings"_s, 0, Qt::Key_N, Qt::ControlModifier);
    RecordDialog* form = dialog(u"postingDialog"_s);
    ASSERT_NE(form, nullptr);
    accept(form);
    EXPECT_TRUE(noticeIn(form).contains(u"“人员”不能为空"_s)) << noticeIn(form).toStdString();

    form->findChild<QComboBox*>(u"personCombo"_s)->setCurrentIndex(0);
    form->findChild<QComboBox*>(u"unitCombo"_s)->setCurrentIndex(1);
    accept(form);
    EXPECT_TRUE(form->isVisible());
    EXPECT_TRUE(noticeIn(form).contains(u"时间重叠"_s)) << noticeIn(form).toStdString();
    EXPECT_EQ(stored().postings.size(), 4U);

    // The same person may well chair the village at the same time.
    auto* role = form->findChild<QComboBox*>(u"roleCombo"_s);
    role->setFocus();
    QTest::keyClick(role, Qt::Key_Down);
    accept(form);
    const application::Roster roster = stored();
    ASSERT_EQ(roster.postings.size(), 5U);
    const auto added = std::find_if(
        roster.postings.begin(), roster.postings.end(), [this](const domain::Posting& one) {
            return one.unit == unit(1) && one.role == domain::Role::PartySecretary;
        });
    ASSERT_NE(added, roster.postings.end());
    EXPECT_FALSE(added->code.isEmpty());
    EXPECT_EQ(list(u"postings"_s)->model()->rowCount(), 5);
}

TEST_F(RosterPageTest, HandsOverToANewcomerInOneDialog)
{
    press(u"postings"_s, 0, Qt::Key_H, Qt::ControlModifier);
    RecordDialog* form = dialog(u"handOverDialog"_s);
    ASSERT_NE(form, nullptr);
    form->findChild<widgets::DateField*>(u"lastDayEdit"_s)->setDate(QDate(2026, 9, 30));
    EXPECT_EQ(form->findChild<widgets::DateField*>(u"firstDayEdit"_s)->date(), QDate(2026, 10, 1));

    accept(form);
    EXPECT_FALSE(noticeIn(form).isEmpty());

    QTest::keyClick(form->findChild<QRadioButton*>(u"newPersonRadio"_s), Qt::Key_Space);
    auto* name = form->findChild<QLineEdit*>(u"nameEdit"_s);
    ASSERT_TRUE(name->isEnabled());
    QInputMethodEvent typed;
    typed.setCommitString(u"赵堽"_s);
    QCoreApplication::sendEvent(name, &typed);
    accept(form);

    const application::Roster roster = stored();
    EXPECT_EQ(postingWith(roster, posting(0))->range.last, std::optional(QDate(2026, 9, 30)));
    const auto newcomer =
        std::find_if(roster.people.begin(), roster.people.end(),
                     [](const domain::Person& person) { return person.name == u"赵堽"_s; });
    ASSERT_NE(newcomer, roster.people.end());
    const auto incoming =
        std::find_if(roster.postings.begin(), roster.postings.end(),
                     [newcomer](const domain::Posting& one) { return one.person == newcomer->id; });
    ASSERT_NE(incoming, roster.postings.end());
    EXPECT_EQ(incoming->unit, unit(0));
    EXPECT_EQ(incoming->range.first, QDate(2026, 10, 1));
    EXPECT_EQ(incoming->role, domain::Role::FirstSecretary);
    EXPECT_EQ(incoming->round, u"第三批"_s);

    const auto people = roster.people.size();
    page().undoStack()->undo();
    settlePage();
    EXPECT_EQ(stored().people.size(), people - 1);
    EXPECT_EQ(stored().postings.size(), 4U);
    EXPECT_EQ(postingWith(stored(), posting(0))->range.last, std::nullopt);
    page().undoStack()->redo();
    settlePage();
    EXPECT_EQ(stored().postings.size(), 5U);
    page().undoStack()->undo();
    settlePage();
    EXPECT_EQ(stored().postings.size(), 4U) << "the successor has another id the second time";
}

TEST_F(RosterPageTest, AHandOverShowsTheSuccessorAndSaysThatItIsDone)
{
    press(u"postings"_s, 0, Qt::Key_H, Qt::ControlModifier);
    RecordDialog* form = dialog(u"handOverDialog"_s);
    ASSERT_NE(form, nullptr);
    form->findChild<widgets::DateField*>(u"lastDayEdit"_s)->setDate(QDate(2026, 9, 30));
    QTest::keyClick(form->findChild<QRadioButton*>(u"newPersonRadio"_s), Qt::Key_Space);
    form->findChild<QLineEdit*>(u"nameEdit"_s)->setText(u"赵堽"_s);
    // What is searched for would hide the successor as well.
    page().findText(u"张雁"_s);
    accept(form);
    settlePage();
    EXPECT_TRUE(noticeIn(&page()).contains(u"赵堽 从 2026-10-01 起接任"_s))
        << noticeIn(&page()).toStdString();
    EXPECT_FALSE(need<QCheckBox>(u"runningOnlyCheck"_s)->isChecked());
    RecordList* postings = list(u"postings"_s);
    const application::Roster roster = stored();
    EXPECT_EQ(postings->currentPlace(), u"posting:%1"_s.arg(roster.postings.back().id.value()));
    EXPECT_EQ(postings->view()->currentRecordIndex().siblingAtColumn(0).data().toString(),
              u"赵堽"_s);
}

TEST_F(RosterPageTest, ANewPostingOfTheFutureIsShown)
{
    press(u"postings"_s, 0, Qt::Key_N, Qt::ControlModifier);
    RecordDialog* form = dialog(u"postingDialog"_s);
    ASSERT_NE(form, nullptr);
    auto* person = form->findChild<QComboBox*>(u"personCombo"_s);
    // Typed with another dot or space, it is the same person.
    person->setEditText(u"陈 望"_s);
    form->findChild<QComboBox*>(u"unitCombo"_s)->setCurrentIndex(1);
    form->findChild<widgets::DateField*>(u"firstDayEdit"_s)->setDate(QDate(2027, 1, 1));
    accept(form);
    settlePage();
    EXPECT_EQ(stored().postings.size(), 5U);
    EXPECT_FALSE(need<QCheckBox>(u"runningOnlyCheck"_s)->isChecked());
    EXPECT_EQ(
        list(u"postings"_s)->view()->currentRecordIndex().siblingAtColumn(0).data().toString(),
        u"陈望"_s);
    EXPECT_TRUE(noticeIn(&page()).contains(u"已保存派驻"_s));
}

TEST_F(RosterPageTest, AnEndBeforeEntriesLeadsToThem)
{
    application::RecordEntryRequest request;
    request.posting = posting(0);
    request.item = item(u"I04"_s);
    request.occurredOn = QDate(2026, 9, 18);
    request.summary = u"走访"_s;
    const auto recorded = run([request](UseCaseContext& context) {
        return application::recordEntries(context, {request});
    });
    ASSERT_TRUE(recorded.isOk());
    for (const auto& [key, name] :
         {std::pair(Qt::Key_H, u"handOverDialog"_s), std::pair(Qt::Key_E, u"endPostingDialog"_s)}) {
        press(u"postings"_s, 0, key, Qt::ControlModifier);
        RecordDialog* form = dialog(name);
        ASSERT_NE(form, nullptr);
        form->findChild<widgets::DateField*>(u"lastDayEdit"_s)->setDate(QDate(2026, 9, 15));
        if (auto* person = form->findChild<QComboBox*>(u"personCombo"_s))
            person->setCurrentIndex(person->findText(u"陈望"_s));
        accept(form);
        EXPECT_TRUE(noticeIn(form).contains(u"“张雁”在 2026-09-15 之后还有 1 条登记"_s))
            << noticeIn(form).toStdString();
        QSignalSpy places(&page(), &widgets::RosterPage::placeRequested);
        auto* open = form->findChild<QAction*>(u"openRecordsAction"_s);
        ASSERT_NE(open, nullptr);
        open->trigger();
        ASSERT_EQ(places.size(), 1);
        EXPECT_EQ(places.first().first().toString(),
                  u"entry:%1"_s.arg(recorded.value().changes.front().after->id.value()));
    }
}

TEST_F(RosterPageTest, AHandOverThatIsRefusedLeavesNothingBehind)
{
    press(u"postings"_s, 0, Qt::Key_H, Qt::ControlModifier);
    RecordDialog* form = dialog(u"handOverDialog"_s);
    ASSERT_NE(form, nullptr);
    // 李䶮 serves elsewhere without an end.
    auto* person = form->findChild<QComboBox*>(u"personCombo"_s);
    person->setCurrentIndex(person->findText(u"李䶮"_s));
    accept(form);
    EXPECT_TRUE(noticeIn(form).contains(u"时间重叠"_s)) << noticeIn(form).toStdString();
    const application::Roster roster = stored();
    EXPECT_EQ(roster.postings.size(), 4U);
    EXPECT_EQ(postingWith(roster, posting(0))->range.last, std::nullopt);
    prompts.willConfirm(true); // what was chosen goes
    QTest::keyClick(form, Qt::Key_Escape);
}

TEST_F(RosterPageTest, EndsAPosting)
{
    press(u"postings"_s, 2, Qt::Key_E, Qt::ControlModifier);
    RecordDialog* form = dialog(u"endPostingDialog"_s);
    ASSERT_NE(form, nullptr);
    form->findChild<widgets::DateField*>(u"lastDayEdit"_s)->setDate(QDate(2026, 9, 20));
    ASSERT_NE(form->focusWidget(), nullptr);
    EXPECT_EQ(form->focusWidget()->objectName(), u"lastDayEdit"_s);
    // By the mnemonic of 结束任期(S); the button shows that it is pressed before it acts.
    QTest::keyClick(form, Qt::Key_S, Qt::AltModifier);
    EXPECT_TRUE(waitUntil([this] { return list(u"postings"_s)->model()->rowCount() == 3; }));
    EXPECT_EQ(postingWith(stored(), posting(2))->range.last, std::optional(QDate(2026, 9, 20)));
    EXPECT_EQ(list(u"postings"_s)->model()->rowCount(), 3);
}

TEST_F(RosterPageTest, RegistersApprovesCorrectsAndRemovesALeave)
{
    RecordList* leaves = list(u"leaves"_s);
    QAbstractItemModelTester tester(leaves->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    press(u"postings"_s, 1, Qt::Key_Home);
    list(u"postings"_s)->view()->setCurrentRecordRow(1);
    press(u"leaves"_s, -1, Qt::Key_N, Qt::ControlModifier);
    RecordDialog* form = dialog(u"leaveDialog"_s);
    ASSERT_NE(form, nullptr);
    form->findChild<widgets::DateField*>(u"firstDayEdit"_s)->setDate(QDate(2026, 9, 7));
    form->findChild<widgets::DateField*>(u"lastDayEdit"_s)->setDate(QDate(2026, 9, 13));
    accept(form);
    ASSERT_EQ(stored().leaves.size(), 1U);
    EXPECT_EQ(stored().leaves.front().posting, posting(1));
    EXPECT_FALSE(stored().leaves.front().approved);
    ASSERT_EQ(leaves->model()->rowCount(), 1);
    EXPECT_EQ(cell(leaves, 0, 2), u"待批准"_s);

    press(u"leaves"_s, 0, Qt::Key_Space);
    EXPECT_TRUE(stored().leaves.front().approved);
    EXPECT_EQ(cell(leaves, 0, 2), u"已批准"_s);
    EXPECT_FALSE(need<QAction>(u"leavesApproveAction"_s)->isEnabled());

    press(u"leaves"_s, 0, Qt::Key_Return);
    form = dialog(u"leaveDialog"_s);
    ASSERT_NE(form, nullptr);
    QTest::keyClicks(form->findChild<QLineEdit*>(u"reasonEdit"_s), u"training"_s);
    accept(form);
    EXPECT_EQ(stored().leaves.front().reason, u"training"_s);

    prompts.willConfirm(false);
    press(u"leaves"_s, 0, Qt::Key_Delete);
    EXPECT_EQ(stored().leaves.size(), 1U);
    prompts.willConfirm(true);
    press(u"leaves"_s, 0, Qt::Key_Delete);
    EXPECT_TRUE(stored().leaves.empty());
}

TEST_F(RosterPageTest, ReadsThePointsOfAnAdjustment)
{
    list(u"postings"_s)->view()->setCurrentRecordRow(0);
    press(u"adjustments"_s, -1, Qt::Key_N, Qt::ControlModifier);
    RecordDialog* form = dialog(u"adjustmentDialog"_s);
    ASSERT_NE(form, nullptr);
    auto* points = form->findChild<QLineEdit*>(u"pointsEdit"_s);
    QTest::keyClicks(points, u"two"_s);
    QTest::keyClicks(form->findChild<QLineEdit*>(u"reasonEdit"_s), u"flood duty"_s);
    accept(form);
    EXPECT_TRUE(noticeIn(form).contains(u"“分值”的值“two”"_s)) << noticeIn(form).toStdString();
    EXPECT_TRUE(stored().adjustments.empty());

    points->setText(u"＋1.5"_s);
    accept(form);
    const application::Roster roster = stored();
    ASSERT_EQ(roster.adjustments.size(), 1U);
    EXPECT_EQ(roster.adjustments.front().points.toString(), u"1.5"_s);
    EXPECT_EQ(cell(list(u"adjustments"_s), 0, 1), u"+1.5"_s);
}

TEST_F(RosterPageTest, AClosedQuarterShowsTheWayToItsClosing)
{
    clock.setToday(QDate(2026, 10, 8));
    ASSERT_TRUE(run([](UseCaseContext& context) {
                    return application::closeQuarter(
                        context, {*domain::PeriodKey::parse(u"2026-Q3"), QDate(2026, 10, 8)});
                }).isOk());
    settlePage();
    QSignalSpy places(&page(), &RosterPage::placeRequested);
    list(u"postings"_s)->view()->setCurrentRecordRow(0);
    press(u"adjustments"_s, -1, Qt::Key_N, Qt::ControlModifier);
    RecordDialog* form = dialog(u"adjustmentDialog"_s);
    ASSERT_NE(form, nullptr);
    form->findChild<widgets::DateField*>(u"effectiveOnEdit"_s)->setDate(QDate(2026, 9, 20));
    form->findChild<QLineEdit*>(u"pointsEdit"_s)->setText(u"-2"_s);
    form->findChild<QLineEdit*>(u"reasonEdit"_s)->setText(u"late"_s);
    accept(form);
    EXPECT_TRUE(noticeIn(form).contains(u"已结账"_s)) << noticeIn(form).toStdString();
    form->findChild<QAction*>(u"openClosingAction"_s)->trigger();
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.first().first().toString(), u"closing:2026-Q3"_s);

    // The same without a dialog: the call's obligations are frozen.
    show(RosterPage::Calls);
    prompts.willConfirm(true);
    press(u"calls"_s, 0, Qt::Key_Delete);
    EXPECT_TRUE(noticeIn(&page()).contains(u"已结账"_s)) << noticeIn(&page()).toStdString();
    EXPECT_EQ(stored().calls.size(), 1U);
    page().findChild<QAction*>(u"openClosingAction"_s, Qt::FindDirectChildrenOnly)->trigger();
    ASSERT_EQ(places.size(), 2);
    EXPECT_EQ(places.last().first().toString(), u"closing:2026-Q3"_s);
}

TEST_F(RosterPageTest, OpensThePlacesThatLinksName)
{
    const auto place = [](const QString& kind, auto id) {
        return u"%1:%2"_s.arg(kind).arg(id.value());
    };
    EXPECT_TRUE(page().openPlace(place(u"unit"_s, unit(2))));
    EXPECT_EQ(list(u"units"_s)->currentPlace(), place(u"unit"_s, unit(2)));
    EXPECT_TRUE(page().openPlace(place(u"call"_s, call())));
    EXPECT_EQ(list(u"calls"_s)->currentPlace(), place(u"call"_s, call()));
    EXPECT_TRUE(page().openPlace(place(u"checklist"_s, stored().checklists.front().id)));
    EXPECT_TRUE(list(u"checklists"_s)->isVisible());
    EXPECT_TRUE(page().openPlace(place(u"person"_s, person(1))));
    EXPECT_EQ(list(u"people"_s)->currentPlace(), place(u"person"_s, person(1)));
    EXPECT_TRUE(page().openPlace(place(u"posting"_s, posting(1))));
    EXPECT_EQ(list(u"postings"_s)->currentPlace(), place(u"posting"_s, posting(1)));
    EXPECT_TRUE(page().openPlace(u"page:roster"_s));
    EXPECT_FALSE(page().openPlace(u"entry:1"_s));

    // Gone meanwhile: said, not silently ignored.
    EXPECT_TRUE(page().openPlace(u"posting:999"_s));
    settlePage();
    EXPECT_TRUE(noticeIn(&page()).contains(u"不在了"_s));
}

TEST_F(RosterPageTest, TheMenuHasTheActionsOfWhatIsShown)
{
    const auto shown = [this] {
        QStringList names;
        const QList<QAction*> actions = page().menuActions(MenuPlace::Record);
        for (const QAction* action : actions) {
            if (action->isVisible())
                names.append(action->objectName());
        }
        return names;
    };
    EXPECT_TRUE(shown().contains(u"postingsHandOverAction"_s));
    EXPECT_TRUE(shown().contains(u"leavesNewAction"_s));
    EXPECT_FALSE(shown().contains(u"unitsNewAction"_s));
    show(RosterPage::Units);
    EXPECT_TRUE(shown().contains(u"unitsNewAction"_s));
    EXPECT_FALSE(shown().contains(u"postingsHandOverAction"_s));
}

TEST_F(RosterPageTest, EverythingThatCanBeUsedHasNames)
{
    press(u"postings"_s, 0, Qt::Key_H, Qt::ControlModifier);
    const auto all = page().findChildren<QWidget*>();
    for (const QWidget* widget : all) {
        const bool used = qobject_cast<const QAbstractButton*>(widget) != nullptr ||
                          qobject_cast<const QComboBox*>(widget) != nullptr ||
                          qobject_cast<const widgets::DateField*>(widget) != nullptr ||
                          qobject_cast<const widgets::RecordTableView*>(widget) != nullptr;
        // Qt's own inner parts and the header's are not the page's.
        if (!used || widget->objectName().startsWith(u"qt_") ||
            widget->objectName().startsWith(u"ScrollLeft"_s) ||
            widget->objectName().startsWith(u"ScrollRight"_s) ||
            qobject_cast<const QLineEdit*>(widget->parentWidget()) != nullptr ||
            qobject_cast<const QAbstractItemView*>(widget->parentWidget()) != nullptr)
            continue;
        EXPECT_FALSE(widget->objectName().isEmpty())
            << widget->metaObject()->className() << " in "
            << widget->parentWidget()->objectName().toStdString();
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->objectName().toStdString();
    }
    const QList<QAction*> actions = page().menuActions(MenuPlace::Record);
    for (const QAction* action : actions)
        EXPECT_FALSE(action->toolTip().isEmpty()) << action->objectName().toStdString();
}

} // namespace touyan::test
