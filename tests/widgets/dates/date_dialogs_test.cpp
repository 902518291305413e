// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog with a day, and in each every way of writing one: what was typed is what is taken,
// or the dialog says why not and stays.
#include "application/roster/list_roster.h"
#include "support/widgets/page_fixture.h"
#include "widgets/appraisal/reportee_dialogs.h"
#include "widgets/days/date_field.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/dispatch/meeting_dialog.h"
#include "widgets/look/inline_notice.h"
#include "widgets/person/roster_lookup.h"
#include "widgets/project_dialogs/project_dialogs.h"
#include "widgets/project_dialogs/project_record_dialogs.h"
#include "widgets/rectification/rectification_dialogs.h"
#include "widgets/roster/call_dialog.h"
#include "widgets/roster/checklist_dialog.h"
#include "widgets/roster/posting_dialogs.h"
#include "widgets/roster/score_dialogs.h"
#include "widgets/roster/unit_dialogs.h"

#include <QApplication>
#include <QCheckBox>
#include <QInputMethodEvent>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using widgets::DateField;
using widgets::RecordDialog;

namespace {

const QDate kToday(2026, 11, 30);

const std::pair<QString, QDate> kForms[] = {{u"2026-11-16"_s, {2026, 11, 16}},
                                            {u"2026-10-09"_s, {2026, 10, 9}},
                                            {u"2026-09-03"_s, {2026, 9, 3}},
                                            {u"2026-11-1"_s, {2026, 11, 1}},
                                            {u"11-1"_s, {2026, 11, 1}},
                                            {u"9-3"_s, {2026, 9, 3}},
                                            {u"1101"_s, {2026, 11, 1}},
                                            {u"0903"_s, {2026, 9, 3}},
                                            {u"903"_s, {2026, 9, 3}},
                                            {u"20261101"_s, {2026, 11, 1}},
                                            {u"2026.11.1"_s, {2026, 11, 1}},
                                            {u"2026/11/1"_s, {2026, 11, 1}},
                                            {u"11.1"_s, {2026, 11, 1}},
                                            {u"2026年11月1日"_s, {2026, 11, 1}},
                                            {u"11月1日"_s, {2026, 11, 1}},
                                            {u"２０２６－１１－０１"_s, {2026, 11, 1}},
                                            {u"９．３"_s, {2026, 9, 3}},
                                            {u"9。3"_s, {2026, 9, 3}},
                                            {u"前天"_s, {2026, 11, 28}},
                                            {u"昨天"_s, {2026, 11, 29}},
                                            {u"今天"_s, {2026, 11, 30}},
                                            {u"明天"_s, {2026, 12, 1}},
                                            {u"1-5"_s, {2027, 1, 5}},
                                            {u"20261130"_s, {2026, 11, 30}},
                                            {u"2026-11-16 周一"_s, {2026, 11, 16}}};

/// Key by key where there is a key, as an input method commits it where there is none.
void typeInto(QWidget* field, const QString& text)
{
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    for (const QChar each : text) {
        if (each.unicode() < 0x80) {
            QTest::keyClicks(field, each);
            continue;
        }
        QInputMethodEvent event;
        event.setCommitString(each);
        QApplication::sendEvent(field, &event);
    }
}

class DateDialogs : public PageFixture
{
protected:
    void SetUp() override
    {
        PageFixture::SetUp();
        ASSERT_FALSE(HasFatalFailure());
        clock.setToday(kToday);
        const auto roster = run(
            [](application::UseCaseContext& context) { return application::listRoster(context); });
        ASSERT_TRUE(roster.isOk());
        lookup = std::make_shared<widgets::RosterLookup>(
            roster.value(), std::vector<domain::ChecklistId>(), kToday);
        auto made = std::make_shared<widgets::ProjectChoices>();
        made->roster = roster.value();
        made->today = kToday;
        choices = made;
        m_parent.show();
    }

    /// A dialog of each kind that takes a day. They delete themselves when they are closed.
    std::vector<std::function<RecordDialog*(QWidget*)>> makers()
    {
        using namespace widgets;
        const PageServices given = services();
        const domain::Posting& posting = lookup->roster().postings.front();
        const domain::Checklist& checklist = lookup->roster().checklists.front();
        domain::DispatchMeeting meeting;
        meeting.quarter = domain::PeriodKey::containing(domain::Cadence::Quarterly, kToday);
        domain::AppraisalSession session;
        session.year = kToday.year();
        domain::PlanStep step;
        step.title = u"动工"_s;
        step.plannedFinish = kToday;
        application::ProjectPage page;
        page.stored.year = kToday.year();
        domain::Project running;
        running.state = domain::ProjectState::Acceptance;
        return {
            [=, this](QWidget* on) { return makePostingDialog(given, lookup, {}, {}, on); },
            [=, this](QWidget* on) { return makeEndPostingDialog(given, lookup, posting, {}, on); },
            [=, this](QWidget* on) { return makeHandOverDialog(given, lookup, posting, {}, on); },
            [=](QWidget* on) { return makeLeaveDialog(given, {}, u"张雁"_s, on); },
            [=](QWidget* on) { return makeAdjustmentDialog(given, {}, u"张雁"_s, on); },
            [=](QWidget* on) { return makeFreeDaysDialog(given, {}, on); },
            [=, this](QWidget* on) { return makeCategoryChangeDialog(given, lookup, {}, on); },
            [=, this](QWidget* on) { return makeCallDialog(given, lookup, {}, on); },
            [=, this](QWidget* on) {
                return makeChecklistDialog(given, lookup, checklist, ChecklistTask::Create, on);
            },
            [=](QWidget* on) { return makeMeetingDialog(given, meeting, {}, on); },
            [=](QWidget* on) { return makeRectificationDialog(given, {}, {}, {}, on); },
            [=](QWidget* on) { return makeProgressNoteDialog(given, {}, on); },
            [=](QWidget* on) { return makeCloseRectificationDialog(given, {}, {}, on); },
            [=](QWidget* on) { return makeTaskDialog(given, {}, kToday, {}, on); },
            [=](QWidget* on) { return makeCloseTaskDialog(given, {}, kToday, {}, on); },
            [=](QWidget* on) { return makeFindingDialog(given, {}, kToday, on); },
            [=, this](QWidget* on) { return makeResultDialog(given, choices, {}, {}, on); },
            [=](QWidget* on) { return makeFinishStepDialog(given, step, kToday, {}, on); },
            [=, this](QWidget* on) { return makePlanDialog(given, choices, page, on); },
            [=, this](QWidget* on) {
                return makeStepDialog(given, choices, running, domain::ProjectStep::Rectify, on);
            },
            [=](QWidget* on) { return makeTakeScoresDialog(given, session, {}, on); }};
    }

    RecordDialog* open(const std::function<RecordDialog*(QWidget*)>& make)
    {
        RecordDialog* dialog = make(&m_parent);
        dialog->open();
        dialog->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(dialog));
        // Days that may stay open are tried as days.
        const auto boxes = dialog->findChildren<QCheckBox*>();
        for (QCheckBox* box : boxes) {
            if (box->objectName().endsWith(u"OpenCheck"_s))
                box->setChecked(false);
        }
        return dialog;
    }

    static void close(RecordDialog* dialog)
    {
        dialog->QDialog::reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    std::shared_ptr<const widgets::RosterLookup> lookup;
    widgets::SharedChoices choices;

private:
    QWidget m_parent;
};

} // namespace

TEST_F(DateDialogs, TakeADayInEveryWayItIsWritten)
{
    int fields = 0;
    for (const auto& make : makers()) {
        RecordDialog* dialog = open(make);
        const auto days = dialog->findChildren<DateField*>();
        ASSERT_FALSE(days.isEmpty()) << dialog->objectName().toStdString();
        for (DateField* field : days) {
            ++fields;
            for (const auto& [text, day] : kForms) {
                field->setFocus(Qt::TabFocusReason);
                typeInto(field, text);
                EXPECT_EQ(field->date(), day)
                    << dialog->objectName().toStdString() << " "
                    << field->objectName().toStdString() << " " << text.toStdString();
                QTest::keyClick(field, Qt::Key_Tab);
                EXPECT_NE(QApplication::focusWidget(), field) << "one Tab leaves it";
                EXPECT_EQ(field->text(), day.toString(Qt::ISODate));
            }
        }
        close(dialog);
    }
    EXPECT_GE(fields, 27);
}

TEST_F(DateDialogs, StayOpenWithTheFocusOnADayThatCannotBeRead)
{
    for (const auto& make : makers()) {
        RecordDialog* dialog = open(make);
        const auto* notice = dialog->findChild<widgets::InlineNotice*>();
        ASSERT_NE(notice, nullptr);
        const auto days = dialog->findChildren<DateField*>();
        for (DateField* field : days) {
            const std::string name =
                (dialog->objectName() + u' ' + field->objectName()).toStdString();
            const QDate before = field->date();
            field->setFocus(Qt::TabFocusReason);
            typeInto(field, u"11-31"_s);
            QTest::keyClick(field, Qt::Key_Tab);
            EXPECT_EQ(field->text(), u"11-31"_s) << name;
            EXPECT_TRUE(notice->isVisible()) << name;
            EXPECT_TRUE(notice->text().contains(u"11-31"_s)) << name;
            dialog->findChild<QPushButton*>(u"saveButton"_s)->click();
            EXPECT_TRUE(dialog->isVisible()) << name;
            EXPECT_EQ(QApplication::focusWidget(), field) << name;
            EXPECT_TRUE(notice->text().contains(u"11-31"_s)) << name;
            field->setDate(before);
            EXPECT_FALSE(notice->isVisible()) << name;
        }
        close(dialog);
    }
}

TEST_F(DateDialogs, AMonthIsReadInEveryWayItIsWritten)
{
    RecordDialog* dialog = open([this](QWidget* on) {
        return widgets::makeMonthlyReportDialog(services(), {}, kToday, {}, on);
    });
    auto* field = dialog->findChild<DateField*>(u"reportMonthEdit"_s);
    ASSERT_NE(field, nullptr);
    EXPECT_EQ(field->text(), u"2026-11"_s);
    for (const QString& text : {u"2026-10"_s, u"10"_s, u"10月"_s, u"2026年10月"_s, u"202610"_s,
                                u"上月"_s, u"2026-10-17"_s}) {
        field->setFocus(Qt::TabFocusReason);
        typeInto(field, text);
        QTest::keyClick(field, Qt::Key_Tab);
        EXPECT_EQ(field->text(), u"2026-10"_s) << text.toStdString();
    }
    QTest::keyClick(field, Qt::Key_Up);
    EXPECT_EQ(field->date(), QDate(2026, 11, 1));
    close(dialog);
}

TEST_F(DateDialogs, TheSuccessorBeginsTheDayAfterTheTypedLastDay)
{
    RecordDialog* dialog = open([this](QWidget* on) {
        return widgets::makeHandOverDialog(services(), lookup, lookup->roster().postings.front(),
                                           {}, on);
    });
    auto* last = dialog->findChild<DateField*>(u"lastDayEdit"_s);
    last->setFocus(Qt::TabFocusReason);
    typeInto(last, u"11.15"_s);
    QTest::keyClick(last, Qt::Key_Tab);
    EXPECT_EQ(dialog->findChild<DateField*>(u"firstDayEdit"_s)->date(), QDate(2026, 11, 16));
    close(dialog);
}

TEST_F(DateDialogs, StepsOfAPlanTakeTypedDaysAndKeepWhatCannotBeRead)
{
    application::ProjectPage page;
    page.stored.year = kToday.year();
    RecordDialog* dialog =
        open([&](QWidget* on) { return widgets::makePlanDialog(services(), choices, page, on); });
    auto* table = dialog->findChild<QTableView*>(u"planEditTable"_s);
    ASSERT_NE(table, nullptr);
    dialog->findChild<QAction*>(u"planStepAddAction"_s)->trigger();
    constexpr int kPlanned = 1;
    const QModelIndex cell = table->model()->index(0, kPlanned);
    const auto edit = [&](const QString& text) {
        table->setFocus();
        table->setCurrentIndex(cell);
        table->edit(cell);
        auto* editor = table->findChild<DateField*>(u"stepPlannedEdit"_s);
        typeInto(editor, text);
        return editor;
    };
    for (const auto& [text, day] : kForms) {
        DateField* editor = edit(text);
        QTest::keyClick(editor, Qt::Key_Tab);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_EQ(cell.data(Qt::EditRole).toDate(), day) << text.toStdString();
    }
    const QDate before = cell.data(Qt::EditRole).toDate();
    DateField* editor = edit(u"11-31"_s);
    dialog->findChild<QPushButton*>(u"saveButton"_s)->click();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), editor);
    EXPECT_EQ(editor->text(), u"11-31"_s);
    EXPECT_EQ(cell.data(Qt::EditRole).toDate(), before);
    EXPECT_TRUE(dialog->findChild<widgets::InlineNotice*>()->text().contains(u"11-31"_s));
    // What stands readable in an open editor is saved, also when a mnemonic asks for it.
    typeInto(editor, u"12-20"_s);
    dialog->findChild<QPushButton*>(u"saveButton"_s)->click();
    EXPECT_EQ(cell.data(Qt::EditRole).toDate(), QDate(2026, 12, 20));
    close(dialog);
}

TEST_F(DateDialogs, ItemsOfAStepTakeTypedDaysOrNone)
{
    domain::Project running;
    running.state = domain::ProjectState::Acceptance;
    RecordDialog* dialog = open([&](QWidget* on) {
        return widgets::makeStepDialog(services(), choices, running, domain::ProjectStep::Rectify,
                                       on);
    });
    auto* table = dialog->findChild<QTableView*>(u"stepItemsTable"_s);
    ASSERT_NE(table, nullptr);
    constexpr int kDue = 3;
    const QModelIndex cell = table->model()->index(0, kDue);
    for (const auto& [text, shown] :
         {std::pair{u"9-3"_s, u"2026-09-03"_s}, {u"明天"_s, u"2026-12-01"_s}, {u""_s, u""_s}}) {
        table->setFocus();
        table->setCurrentIndex(cell);
        table->edit(cell);
        auto* editor = table->findChild<DateField*>(u"stepItemDueEdit"_s);
        ASSERT_NE(editor, nullptr);
        typeInto(editor, text);
        if (text.isEmpty())
            QTest::keyClick(editor, Qt::Key_Delete);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_EQ(cell.data().toString(), shown) << text.toStdString();
    }
    close(dialog);
}

} // namespace touyan::test
