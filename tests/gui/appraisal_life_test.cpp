// SPDX-License-Identifier: GPL-3.0-or-later
// A session from its beginning to its comments, done with the keyboard alone.
#include "application/appraisal/after_meeting.h"
#include "application/appraisal/save_comment.h"
#include "application/appraisal/save_session.h"
#include "domain/appraisal/form_code.h"
#include "gui/keyboard.h"
#include "support/widgets/page_fixture.h"
#include "widgets/appraisal/appraisal_page.h"
#include "widgets/appraisal_results/result_panel.h"
#include "widgets/ballots/ballot_grid_view.h"
#include "widgets/ballots/entry_desk_panel.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/look/inline_notice.h"
#include "widgets/main_window/main_window.h"
#include "widgets/meeting/meeting_view.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::UseCaseContext;
using widgets::AppraisalPage;
using widgets::MainWindow;
using widgets::RecordDialog;

namespace {

constexpr int kGroups = 4;
constexpr int kForms = 3; ///< of each group

} // namespace

class AppraisalLife : public PageFixture
{
protected:
    void SetUp() override
    {
        PageFixture::SetUp();
        m_window = std::make_unique<MainWindow>(
            MainWindow::Parts{tasks, viewSettings, [this] { return clock.today(); }});
        m_page = new AppraisalPage(services(), widgets::AppraisalTools{&attachmentStore()});
        m_window->setPages({m_page});
        m_window->resize(1280, 720);
        m_window->show();
        activate(m_window.get());
        ASSERT_TRUE(waitUntil([this] { return m_page->isReady(); }));
        settle();
    }
    void TearDown() override
    {
        m_window.reset();
        PageFixture::TearDown();
    }

    static void activate(QWidget* window)
    {
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window));
    }
    template <class Widget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        auto* found = m_page->findChild<Widget*>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }
    [[nodiscard]] static QString focusName()
    {
        const QWidget* focus = QApplication::focusWidget();
        return focus != nullptr ? focus->objectName() : QString();
    }
    [[nodiscard]] const domain::AppraisalSession& rules() const
    {
        return m_page->session()->session();
    }

    void tabTo(const QString& name)
    {
        constexpr int kMost = 120;
        for (int i = 0; i < kMost; ++i) {
            if (focusName() == name)
                return;
            press(Qt::Key_Tab);
        }
        FAIL() << "Tab does not reach " << name.toStdString();
    }

    /// The dialog that is open now.
    [[nodiscard]] RecordDialog* dialog(const QString& name)
    {
        RecordDialog* found = nullptr;
        EXPECT_TRUE(waitUntil([&] {
            const auto all = m_window->findChildren<RecordDialog*>(name);
            for (RecordDialog* each : all)
                found = each->isVisible() ? each : found;
            return found != nullptr && found->isActiveWindow();
        })) << name.toStdString();
        return found;
    }
    /// Alt+S, and the dialog is gone.
    void save(const QString& name)
    {
        press(Qt::Key_S, Qt::AltModifier);
        ASSERT_TRUE(waitUntil([&] {
            const auto all = m_window->findChildren<RecordDialog*>(name);
            return std::none_of(all.begin(), all.end(),
                                [](const RecordDialog* each) { return each->isVisible(); });
        })) << name.toStdString();
        ASSERT_NO_FATAL_FAILURE(activate(m_window.get()));
        settle();
    }
    /// The next step by its key.
    void nextStep(AppraisalPage::Step expected)
    {
        press(Qt::Key_PageDown, Qt::ControlModifier);
        ASSERT_EQ(m_page->step(), expected);
        settle();
    }

    void makeSession()
    {
        ASSERT_NO_FATAL_FAILURE(tabTo(u"newSessionButton"_s));
        press(Qt::Key_N, Qt::ControlModifier);
        ASSERT_NE(dialog(u"sessionDialog"_s), nullptr);
        ASSERT_NO_FATAL_FAILURE(save(u"sessionDialog"_s));
        ASSERT_TRUE(waitUntil([this] { return m_page->session() != nullptr; }));
        settle();
    }
    /// How many were invited and got a form; only the meeting makes the composite.
    void setUpRules()
    {
        ASSERT_NO_FATAL_FAILURE(tabTo(u"groupsTable"_s));
        constexpr int kInvitedColumn = 3;
        for (int row = 0; row < kGroups; ++row) {
            press(Qt::Key_Home);
            for (int column = 0; column < kInvitedColumn; ++column)
                press(Qt::Key_Right);
            for (int column = 0; column < 2; ++column) {
                type(QString::number(kForms));
                press(Qt::Key_Return);
                QCoreApplication::processEvents(); // closes the editor
                press(Qt::Key_Right);
            }
            if (row + 1 < kGroups)
                press(Qt::Key_Down);
        }
        press(Qt::Key_S, Qt::AltModifier);
        ASSERT_TRUE(waitUntil([this] { return rules().groups.back().issued == kForms; }))
            << find<widgets::InlineNotice>(u"inlineNotice"_s)->text().toStdString();
        for (const domain::VoterGroup& group : rules().groups)
            EXPECT_EQ(group.invited, kForms);
    }
    void chooseReportees()
    {
        press(Qt::Key_P, Qt::AltModifier);
        find<QWidget>(u"reporteesTable"_s)->setFocus();
        press(Qt::Key_Insert);
        ASSERT_NE(dialog(u"reporteesDialog"_s), nullptr);
        ASSERT_NO_FATAL_FAILURE(tabTo(u"postingChoiceList"_s));
        press(Qt::Key_Home);
        press(Qt::Key_Space);
        press(Qt::Key_Down);
        press(Qt::Key_Space);
        ASSERT_NO_FATAL_FAILURE(save(u"reporteesDialog"_s));
        ASSERT_TRUE(waitUntil([this] { return m_page->session()->reportees.size() == 2; }));
        prompts.willGiveText(u"20260928"_s);
        ASSERT_NO_FATAL_FAILURE(tabTo(u"reporteesdrawButton"_s));
        press(Qt::Key_Space);
        ASSERT_TRUE(waitUntil([this] {
            return std::all_of(m_page->session()->reportees.begin(),
                               m_page->session()->reportees.end(),
                               [](const auto& each) { return each.reportee.order.has_value(); });
        }));
        settle();
    }
    void prepareForms()
    {
        press(Qt::Key_B, Qt::AltModifier);
        auto* list = find<widgets::RecordTableView>(u"groupFormsTable"_s);
        list->setFocus();
        for (int row = 0; row < kGroups; ++row) {
            list->setCurrentRecordRow(row);
            prompts.willGiveText(QString::number(kForms));
            press(Qt::Key_Insert);
            ASSERT_TRUE(waitUntil([list, row] {
                constexpr int kFormsColumn = 3;
                return list->recordModel()->index(row, kFormsColumn).data().toInt() == kForms;
            }));
            settle();
        }
    }
    /// The same marks on all forms, but for the last mark of the last form.
    void enterForms(const QString& person, const QString& lastMark)
    {
        // The page reads the session again while forms come in.
        const domain::AppraisalSession rules = this->rules();
        ASSERT_TRUE(waitUntil([] { return focusName() == u"enteringPersonEdit"_s; }));
        compose(person);
        press(Qt::Key_Return);
        for (const domain::VoterGroup& group : rules.groups) {
            // Wherever the focus is, the scanner finds the form.
            type(domain::formCodeText({rules.code, group.code, u"1"_s}));
            press(Qt::Key_Return);
            for (int form = 1; form <= kForms; ++form) {
                const auto* desk = m_page->findChild<widgets::EntryDeskPanel*>();
                ASSERT_TRUE(waitUntil([desk, form] {
                    return desk->openedBallot().has_value() &&
                           desk->openedBallot()->serial == QString::number(form) &&
                           focusName() == u"ballotGrid"_s;
                })) << focusName().toStdString();
                if (form == 1) {
                    // A row too much, and back.
                    type(u"7*"_s);
                    press(Qt::Key_Z, Qt::ControlModifier);
                    press(Qt::Key_Z, Qt::ControlModifier);
                }
                const bool isLast = group == rules.groups.back() && form == kForms;
                type(u"9*"_s);
                type(isLast ? lastMark : u"8"_s);
                type(u"*"_s);
                press(Qt::Key_PageDown);
            }
        }
        ASSERT_TRUE(waitUntil([this] {
            return m_page->findChild<widgets::EntryDeskPanel*>()->savesUnderWay() == 0;
        }));
        settle();
    }
    void settleDifferences()
    {
        const auto* open = find<widgets::RecordTableView>(u"differencesTable"_s);
        constexpr int kCriteria = 10;
        ASSERT_TRUE(waitUntil([open] { return open->recordModel()->rowCount() == kCriteria; }));
        for (int left = kCriteria; left > 0; --left) {
            ASSERT_TRUE(
                waitUntil([open, left] { return open->recordModel()->rowCount() == left; }));
            settle();
            find<QWidget>(u"differencesTable"_s)->setFocus();
            press(Qt::Key_1, Qt::AltModifier); // as the first entry says
            ASSERT_TRUE(waitUntil([] { return focusName() == u"settlementNoteEdit"_s; }));
            compose(u"复录看错行"_s);
            if (left == kCriteria) {
                press(Qt::Key_Tab);
                ASSERT_EQ(focusName(), u"settlingPersonEdit"_s);
                compose(u"赵敏"_s);
            }
            press(Qt::Key_Return);
        }
        ASSERT_TRUE(waitUntil([open] { return open->recordModel()->rowCount() == 0; }));
        settle();
    }

    std::unique_ptr<MainWindow> m_window;
    AppraisalPage* m_page = nullptr;
};

TEST_F(AppraisalLife, FromTheFirstKeyToTheComments)
{
    ASSERT_NO_FATAL_FAILURE(makeSession());
    ASSERT_NO_FATAL_FAILURE(setUpRules());
    // Component weights: only the meeting counts this year.
    ASSERT_NO_FATAL_FAILURE(tabTo(u"componentsTable"_s));
    const auto* components = find<QTableView>(u"componentsTable"_s);
    ASSERT_NE(components, nullptr);
    EXPECT_EQ(components->model()->index(0, 0).data().toString(), u"现场测评"_s);
    for (int row = 0; row < components->model()->rowCount(); ++row) {
        press(Qt::Key_Home, Qt::ControlModifier);
        for (int down = 0; down < row; ++down)
            press(Qt::Key_Down);
        press(Qt::Key_End);
        type(row == 0 ? u"100"_s : u"0"_s);
        press(Qt::Key_Return);
        QCoreApplication::processEvents(); // closes the editor
    }
    press(Qt::Key_S, Qt::AltModifier);
    ASSERT_TRUE(waitUntil([this] {
        return rules().components.front().weight == domain::ExactDecimal::fromInteger(100);
    }));
    ASSERT_NO_FATAL_FAILURE(chooseReportees());
    ASSERT_NO_FATAL_FAILURE(prepareForms());

    ASSERT_NO_FATAL_FAILURE(nextStep(AppraisalPage::Entry));
    ASSERT_NO_FATAL_FAILURE(enterForms(u"王芳"_s, u"8"_s));
    press(Qt::Key_2, Qt::AltModifier);
    ASSERT_NO_FATAL_FAILURE(enterForms(u"李强"_s, u"7"_s));

    // The result refuses to be final and leads to where the differences are.
    press(Qt::Key_PageDown, Qt::ControlModifier);
    ASSERT_NO_FATAL_FAILURE(nextStep(AppraisalPage::Outcome));
    auto* finalise = find<QPushButton>(u"finaliseButton"_s);
    auto* state = find<QLabel>(u"resultStateLabel"_s);
    ASSERT_TRUE(waitUntil([state] { return state->text().contains(u"10 处不一致"_s); }))
        << state->text().toStdString();
    EXPECT_FALSE(finalise->isEnabled());
    ASSERT_NO_FATAL_FAILURE(tabTo(u"resultStateLabel"_s));
    press(Qt::Key_Tab); // on to the link
    ASSERT_EQ(focusName(), u"resultStateLabel"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([this] { return m_page->step() == AppraisalPage::Review; }));
    settle();
    ASSERT_NO_FATAL_FAILURE(settleDifferences());

    ASSERT_NO_FATAL_FAILURE(nextStep(AppraisalPage::Outcome));
    ASSERT_TRUE(waitUntil([finalise] { return finalise->isEnabled(); }))
        << state->text().toStdString();
    prompts.willConfirm(true);
    press(Qt::Key_D, Qt::AltModifier);
    ASSERT_TRUE(waitUntil([this] { return m_page->session()->isFinalised(); }));
    settle();
    const auto* result = find<widgets::RecordTableView>(u"resultTable"_s);
    ASSERT_EQ(result->recordModel()->rowCount(), 2);
    constexpr int kScoreColumn = 3;
    EXPECT_EQ(result->recordModel()->index(0, kScoreColumn).data().toString(), u"90.00"_s);
    EXPECT_EQ(result->recordModel()->index(1, kScoreColumn).data().toString(), u"80.00"_s);

    // The projector shows it now.
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    auto* meeting = m_page->meetingView();
    ASSERT_NE(meeting, nullptr);
    ASSERT_NO_FATAL_FAILURE(activate(meeting));
    press(Qt::Key_R, Qt::AltModifier);
    EXPECT_TRUE(waitUntil([meeting] { return meeting->showsResult(); }));
    press(Qt::Key_Escape);
    EXPECT_FALSE(meeting->isVisible());
    ASSERT_NO_FATAL_FAILURE(activate(m_window.get()));

    ASSERT_NO_FATAL_FAILURE(nextStep(AppraisalPage::Comments));
    ASSERT_EQ(focusName(), u"commentReporteeList"_s);
    press(Qt::Key_Tab);
    ASSERT_NO_FATAL_FAILURE(tabTo(u"commentEdit"_s));
    compose(u"总体是好的。"_s);
    press(Qt::Key_S, Qt::AltModifier);
    settle();
    find<QListWidget>(u"commentReporteeList"_s)->setFocus();
    press(Qt::Key_Down);
    ASSERT_NO_FATAL_FAILURE(tabTo(u"commentEdit"_s));
    compose(u"台账要补齐。"_s);
    press(Qt::Key_S, Qt::AltModifier);
    settle();
    find<QWidget>(u"appraisalItemsTable"_s)->setFocus();
    press(Qt::Key_Insert);
    ASSERT_NE(dialog(u"appraisalItemDialog"_s), nullptr);
    ASSERT_NO_FATAL_FAILURE(tabTo(u"problemEdit"_s));
    compose(u"民情台账不全"_s);
    ASSERT_NO_FATAL_FAILURE(tabTo(u"measureEdit"_s));
    compose(u"一个月内补齐"_s);
    ASSERT_NO_FATAL_FAILURE(save(u"appraisalItemDialog"_s));
    const auto comments = run([id = m_page->session()->id()](UseCaseContext& context) {
        return application::listComments(context, id);
    });
    ASSERT_TRUE(comments.isOk());
    EXPECT_EQ(comments.value().size(), 2U);
    const auto items = run([id = m_page->session()->id()](UseCaseContext& context) {
        return application::listAppraisalItems(context, id);
    });
    ASSERT_TRUE(items.isOk());
    ASSERT_EQ(items.value().rows.size(), 1U);
    EXPECT_EQ(items.value().rows.front().item.problem, u"民情台账不全"_s);
    EXPECT_EQ(prompts.unusedAnswers(), 0);
}

} // namespace touyan::test
