// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/days/date_field.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/roster/checklist_item_model.h"
#include "widgets/roster/roster_page_fixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using domain::AttendanceStatus;
using widgets::ChecklistItemModel;
using widgets::RecordDialog;
using widgets::RecordList;
using widgets::RosterPage;

using RosterRecordsTest = RosterPageFixture;

namespace {

std::optional<AttendanceStatus> statusOf(const application::Roster& roster,
                                         domain::PostingId posting)
{
    for (const domain::Attendance& line : roster.attendance) {
        if (line.posting == posting)
            return line.status;
    }
    return std::nullopt;
}

} // namespace

TEST_F(RosterRecordsTest, RegistersAUnitAndKeepsTheHistoryOfItsCategory)
{
    show(RosterPage::Units);
    RecordList* units = list(u"units"_s);
    QAbstractItemModelTester tester(units->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    press(u"units"_s, 0, Qt::Key_N, Qt::ControlModifier);
    RecordDialog* form = dialog(u"unitDialog"_s);
    ASSERT_NE(form, nullptr);
    accept(form);
    EXPECT_TRUE(noticeIn(form).contains(u"名称"_s));
    form->findChild<QLineEdit*>(u"nameEdit"_s)->setText(u"堰塘社区"_s);
    form->findChild<QComboBox*>(u"kindCombo"_s)->setCurrentText(u"社区"_s);
    accept(form);
    const application::Roster roster = stored();
    const auto added =
        std::find_if(roster.units.begin(), roster.units.end(),
                     [](const domain::Unit& one) { return one.name == u"堰塘社区"_s; });
    ASSERT_NE(added, roster.units.end());
    EXPECT_EQ(added->kind, u"community"_s);

    ASSERT_TRUE(page().openPlace(u"unit:%1"_s.arg(unit(2).value())));
    RecordList* changes = list(u"categoryChanges"_s);
    ASSERT_EQ(changes->model()->rowCount(), 1);
    EXPECT_EQ(cell(changes, 0, 1), u"征迁村"_s);
    // The initial category is the unit's own.
    changes->view()->setCurrentRecordRow(0);
    EXPECT_FALSE(need<QAction>(u"categoryChangesRemoveAction"_s)->isEnabled());

    press(u"categoryChanges"_s, -1, Qt::Key_N, Qt::ControlModifier);
    form = dialog(u"categoryChangeDialog"_s);
    ASSERT_NE(form, nullptr);
    form->findChild<widgets::DateField*>(u"validFromEdit"_s)->setDate(QDate(2026, 9, 1));
    form->findChild<QComboBox*>(u"categoryCombo"_s)->setCurrentText(u"安置村"_s);
    accept(form);
    ASSERT_EQ(stored().categoryChanges.size(), 1U);
    ASSERT_EQ(changes->model()->rowCount(), 2);
    EXPECT_EQ(cell(changes, 1, 0), u"2026-09-01"_s);
    EXPECT_EQ(cell(units, 2, 2), u"安置村"_s);
    ASSERT_TRUE(changes->select(changes->model()->place(1)));
    prompts.willConfirm(true);
    press(u"categoryChanges"_s, 1, Qt::Key_Delete);
    EXPECT_TRUE(stored().categoryChanges.empty());
}

TEST_F(RosterRecordsTest, AUnitInUseIsNotRemoved)
{
    show(RosterPage::Units);
    prompts.willConfirm(true);
    press(u"units"_s, 0, Qt::Key_Delete);
    EXPECT_EQ(stored().units.size(), 3U);
    EXPECT_TRUE(noticeIn(&page()).contains(u"不能删除"_s)) << noticeIn(&page()).toStdString();
}

TEST_F(RosterRecordsTest, AUsedChecklistIsSucceededNotChanged)
{
    show(RosterPage::Checklists);
    RecordList* versions = list(u"checklists"_s);
    ASSERT_EQ(versions->model()->rowCount(), 1);
    EXPECT_EQ(cell(versions, 0, 8), u"已使用"_s);
    EXPECT_FALSE(need<QAction>(u"checklistsRemoveAction"_s)->isEnabled());
    EXPECT_EQ(list(u"checklistItems"_s)->model()->rowCount(), 10);

    press(u"checklists"_s, 0, Qt::Key_F2);
    RecordDialog* form = dialog(u"checklistDialog"_s);
    ASSERT_NE(form, nullptr);
    auto* items = form->findChild<ChecklistItemModel*>();
    ASSERT_NE(items, nullptr);
    EXPECT_FALSE(items->flags(items->index(0, ChecklistItemModel::GraceColumn))
                     .testFlag(Qt::ItemIsEditable));
    EXPECT_TRUE(form->findChild<QLineEdit*>(u"titleEdit"_s)->isReadOnly());
    QTest::keyClick(form, Qt::Key_Escape);
    settlePage();

    press(u"checklists"_s, 0, Qt::Key_D, Qt::ControlModifier);
    form = dialog(u"checklistDialog"_s);
    ASSERT_NE(form, nullptr);
    EXPECT_EQ(form->findChild<widgets::DateField*>(u"firstDayEdit"_s)->date(), QDate(2026, 10, 1));
    // Typed into the table: seven days of grace for the first item.
    auto* table = form->findChild<QTableView*>(u"itemsTable"_s);
    items = form->findChild<ChecklistItemModel*>();
    table->setFocus();
    table->setCurrentIndex(items->index(0, ChecklistItemModel::GraceColumn));
    QTest::keyClick(table, Qt::Key_Return);
    auto* editor = table->viewport()->findChild<QAbstractSpinBox*>();
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, u"7"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(form->isVisible());
    acceptByButton(form);
    const application::Roster roster = stored();
    ASSERT_EQ(roster.checklists.size(), 2U);
    const auto next = std::find_if(
        roster.checklists.begin(), roster.checklists.end(),
        [](const domain::Checklist& one) { return one.valid.first == QDate(2026, 10, 1); });
    ASSERT_NE(next, roster.checklists.end());
    EXPECT_EQ(next->items.front().graceDays, 7);
    EXPECT_EQ(next->items.size(), 10U);
    const auto before = std::find_if(
        roster.checklists.begin(), roster.checklists.end(),
        [](const domain::Checklist& one) { return one.valid.first == QDate(2026, 1, 1); });
    ASSERT_NE(before, roster.checklists.end());
    EXPECT_EQ(before->valid.last, std::optional(QDate(2026, 9, 30)));
    EXPECT_EQ(before->items.front().graceDays, 5);
}

TEST_F(RosterRecordsTest, LeavingAChangedChecklistAsksFirst)
{
    show(RosterPage::Checklists);
    press(u"checklists"_s, 0, Qt::Key_N, Qt::ControlModifier);
    RecordDialog* form = dialog(u"checklistDialog"_s);
    ASSERT_NE(form, nullptr);
    auto* table = form->findChild<QTableView*>(u"itemsTable"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(table->model()->rowCount(), 9);
    prompts.willConfirm(false);
    QTest::keyClick(form, Qt::Key_Escape);
    EXPECT_TRUE(form->isVisible());
    // The seed is for all units, as is the version in force.
    acceptByButton(form);
    EXPECT_TRUE(noticeIn(form).contains(u"有效期重叠"_s)) << noticeIn(form).toStdString();
    prompts.willConfirm(true);
    QTest::keyClick(form, Qt::Key_Escape);
    EXPECT_FALSE(form->isVisible());
    EXPECT_EQ(stored().checklists.size(), 1U);
}

TEST_F(RosterRecordsTest, TakesAttendanceAsARowOfDigits)
{
    show(RosterPage::Calls);
    RecordList* sheet = list(u"attendance"_s);
    QAbstractItemModelTester tester(sheet->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(sheet->model()->rowCount(), 3); // not the party secretary
    press(u"attendance"_s, 0, Qt::Key_1);
    QTest::keyClick(sheet->view(), Qt::Key_2);
    QTest::keyClick(sheet->view(), Qt::Key_3);
    settlePage();
    EXPECT_EQ(statusOf(stored(), posting(0)), AttendanceStatus::Present);
    EXPECT_EQ(statusOf(stored(), posting(1)), AttendanceStatus::Excused);
    EXPECT_EQ(statusOf(stored(), posting(2)), AttendanceStatus::Absent);
    EXPECT_TRUE(cell(sheet, 2, 2).contains(u"缺席"_s));
    RecordList* calls = list(u"calls"_s);
    EXPECT_EQ(cell(calls, 0, 3), u"1"_s);
    EXPECT_EQ(cell(calls, 0, 6), u"0"_s);

    press(u"attendance"_s, 2, Qt::Key_0);
    EXPECT_EQ(statusOf(stored(), posting(2)), std::nullopt);
    press(u"attendance"_s, 0, Qt::Key_9);
    EXPECT_EQ(statusOf(stored(), posting(2)), AttendanceStatus::Present);
    EXPECT_EQ(statusOf(stored(), posting(1)), AttendanceStatus::Excused);
}

TEST_F(RosterRecordsTest, CallsSomeAndCancelsTheCall)
{
    show(RosterPage::Calls);
    press(u"calls"_s, 0, Qt::Key_N, Qt::ControlModifier);
    RecordDialog* form = dialog(u"callDialog"_s);
    ASSERT_NE(form, nullptr);
    form->findChild<QLineEdit*>(u"titleEdit"_s)->setText(u"党务培训"_s);
    form->findChild<widgets::DateField*>(u"heldOnEdit"_s)->setDate(QDate(2026, 9, 25));
    QTest::keyClick(form->findChild<QRadioButton*>(u"audienceListRadio"_s), Qt::Key_Space);
    accept(form);
    EXPECT_TRUE(noticeIn(form).contains(u"勾选"_s)) << noticeIn(form).toStdString();
    auto* audience = form->findChild<QListWidget*>(u"audienceList"_s);
    ASSERT_EQ(audience->count(), 3);
    audience->setFocus();
    audience->setCurrentRow(1);
    QTest::keyClick(audience, Qt::Key_Space);
    accept(form);
    const application::Roster roster = stored();
    ASSERT_EQ(roster.calls.size(), 2U);
    const auto added =
        std::find_if(roster.calls.begin(), roster.calls.end(),
                     [](const domain::Call& one) { return one.title == u"党务培训"_s; });
    ASSERT_NE(added, roster.calls.end());
    EXPECT_FALSE(added->forAll);
    ASSERT_EQ(added->audience.size(), 1U);
    EXPECT_EQ(added->audience.front(), posting(1));
    // The newest stands first; its sheet has one line.
    list(u"calls"_s)->view()->setCurrentRecordRow(0);
    EXPECT_EQ(list(u"attendance"_s)->model()->rowCount(), 1);

    press(u"attendance"_s, 0, Qt::Key_1);
    prompts.willConfirm(true);
    press(u"calls"_s, 0, Qt::Key_Delete);
    EXPECT_EQ(stored().calls.size(), 1U);
    EXPECT_TRUE(stored().attendance.empty());
    EXPECT_TRUE(prompts.last().text.contains(u"1 条考勤"_s)) << prompts.last().text.toStdString();
}

TEST_F(RosterRecordsTest, DeclaresAndRemovesFreeDays)
{
    show(RosterPage::FreeDays);
    press(u"freeDays"_s, -1, Qt::Key_N, Qt::ControlModifier);
    RecordDialog* form = dialog(u"freeDaysDialog"_s);
    ASSERT_NE(form, nullptr);
    accept(form);
    EXPECT_TRUE(noticeIn(form).contains(u"事由"_s));
    form->findChild<widgets::DateField*>(u"firstDayEdit"_s)->setDate(QDate(2026, 10, 1));
    form->findChild<widgets::DateField*>(u"lastDayEdit"_s)->setDate(QDate(2026, 10, 7));
    form->findChild<QLineEdit*>(u"reasonEdit"_s)->setText(u"国庆"_s);
    accept(form);
    ASSERT_EQ(stored().freeDays.size(), 1U);
    EXPECT_EQ(cell(list(u"freeDays"_s), 0, 2), u"7"_s);
    prompts.willConfirm(true);
    press(u"freeDays"_s, 0, Qt::Key_Delete);
    EXPECT_TRUE(stored().freeDays.empty());
}

TEST_F(RosterRecordsTest, TakesBackWhatWasDoneOnAnyPlaceInItsOrder)
{
    show(RosterPage::FreeDays);
    press(u"freeDays"_s, -1, Qt::Key_N, Qt::ControlModifier);
    RecordDialog* form = dialog(u"freeDaysDialog"_s);
    ASSERT_NE(form, nullptr);
    form->findChild<QLineEdit*>(u"reasonEdit"_s)->setText(u"防汛"_s);
    accept(form);
    show(RosterPage::People);
    press(u"people"_s, 3, Qt::Key_F2);
    form = dialog(u"personDialog"_s);
    ASSERT_NE(form, nullptr);
    const QString before = stored().people.at(3).phone;
    form->findChild<QLineEdit*>(u"phoneEdit"_s)->setText(u"13900000000"_s);
    accept(form);
    show(RosterPage::FreeDays);
    prompts.willConfirm(true);
    press(u"freeDays"_s, 0, Qt::Key_Delete);
    ASSERT_TRUE(stored().freeDays.empty());

    QUndoStack* undo = page().undoStack();
    ASSERT_EQ(undo->count(), 3);
    undo->undo();
    settlePage();
    ASSERT_EQ(stored().freeDays.size(), 1U);
    EXPECT_EQ(stored().freeDays.front().reason, u"防汛"_s);
    EXPECT_EQ(cell(list(u"freeDays"_s), 0, 3), u"防汛"_s);
    undo->undo();
    settlePage();
    EXPECT_EQ(stored().people.at(3).phone, before);
    undo->undo();
    settlePage();
    EXPECT_TRUE(stored().freeDays.empty());
    EXPECT_FALSE(undo->canUndo());
    undo->redo();
    settlePage();
    EXPECT_EQ(stored().freeDays.size(), 1U);
}

TEST_F(RosterRecordsTest, WritesWhatIsListedIntoAWorkbook)
{
    const QString path = folder() + u"/postings.xlsx"_s;
    prompts.willSave(path);
    need<QAction>(u"postingsExcelAction"_s)->trigger();
    settlePage();
    EXPECT_TRUE(waitUntil([this] { return noticeIn(&page()).contains(u"已导出"_s); }))
        << noticeIn(&page()).toStdString();
    EXPECT_GT(QFileInfo(path).size(), 0);
}

TEST_F(RosterRecordsTest, FindsRecordsByTheSearchBox)
{
    page().findText(u"堽"_s);
    EXPECT_EQ(list(u"postings"_s)->view()->model()->rowCount(), 1);
    page().findText({});
    EXPECT_EQ(list(u"postings"_s)->view()->model()->rowCount(), 4);
}

} // namespace touyan::test
