// SPDX-License-Identifier: GPL-3.0-or-later
// A project from topic to acceptance, done with the keyboard alone.
#include "application/project_overview/show_project.h"
#include "domain/projects/project_transition.h"
#include "gui/keyboard.h"
#include "reports/projects/project_document_writer.h"
#include "support/widgets/page_fixture.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/dispatch/dispatch_window.h"
#include "widgets/main_window/main_window.h"
#include "widgets/project_view/project_view.h"
#include "widgets/projects/projects_page.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::UseCaseContext;
using domain::ProjectState;
using widgets::DispatchWindow;
using widgets::MainWindow;
using widgets::ProjectsPage;
using widgets::RecordDialog;

class ProjectLife : public PageFixture
{
protected:
    void SetUp() override
    {
        PageFixture::SetUp();
        m_window = std::make_unique<MainWindow>(
            MainWindow::Parts{tasks, viewSettings, [this] { return clock.today(); }});
        m_page = new ProjectsPage(services(), &attachmentStore());
        m_window->setPages({m_page});
        m_window->resize(1280, 720);
        m_window->show();
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        settlePage();
    }

    void TearDown() override
    {
        m_window.reset();
        PageFixture::TearDown();
    }

    void settlePage()
    {
        settle();
        // Changes come to the page a moment after they have been stored.
        ASSERT_TRUE(waitUntil([this] { return m_page->isReady() && showsWhatIsStored(); }));
    }

    [[nodiscard]] bool showsWhatIsStored()
    {
        if (!m_page->projectView()->projectId())
            return true;
        const application::ProjectPage now = stored();
        const application::ProjectPage* shown = m_page->projectView()->page();
        return shown != nullptr && shown->project() == now.project() && shown->plans == now.plans &&
               shown->row.openRectifications == now.row.openRectifications;
    }

    /// Goes on with Tab, as a person without a mouse does, until the widget has the focus.
    void tabTo(const QString& name)
    {
        constexpr int kMost = 80;
        for (int i = 0; i < kMost; ++i) {
            const QWidget* focus = QApplication::focusWidget();
            if (focus != nullptr && focus->objectName() == name)
                return;
            press(Qt::Key_Tab);
        }
        FAIL() << "Tab does not reach " << name.toStdString();
    }

    [[nodiscard]] RecordDialog* openDialog(const QString& name)
    {
        RecordDialog* found = nullptr;
        EXPECT_TRUE(waitUntil([&] {
            const auto all = m_window->findChildren<RecordDialog*>(name);
            for (RecordDialog* dialog : all)
                found = dialog->isVisible() ? dialog : found;
            return found != nullptr && found->isActiveWindow();
        })) << name.toStdString();
        return found;
    }

    /// Alt+S, and the dialog is gone.
    void save(const QString& dialog)
    {
        press(Qt::Key_S, Qt::AltModifier);
        const bool closed = waitUntil([&] {
            const auto all = m_window->findChildren<RecordDialog*>(dialog);
            return std::none_of(all.begin(), all.end(),
                                [](const RecordDialog* each) { return each->isVisible(); });
        });
        ASSERT_TRUE(closed) << dialog.toStdString() << " is still open";
        // A window manager would do so.
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        ASSERT_NO_FATAL_FAILURE(settlePage());
    }

    /// A step of the life cycle by its key, with an opinion.
    void takeStep(Qt::Key key, ProjectState after)
    {
        press(key, Qt::AltModifier);
        ASSERT_NE(openDialog(u"projectStepDialog"_s), nullptr);
        press(Qt::Key_O, Qt::AltModifier);
        compose(u"经研究同意"_s);
        ASSERT_NO_FATAL_FAILURE(save(u"projectStepDialog"_s));
        ASSERT_EQ(stored().project().state, after);
    }

    void finishStepOfPlan()
    {
        press(Qt::Key_Return);
        ASSERT_NE(openDialog(u"finishStepDialog"_s), nullptr);
        ASSERT_NO_FATAL_FAILURE(save(u"finishStepDialog"_s));
    }

    [[nodiscard]] application::ProjectPage stored()
    {
        const auto project = m_page->projectView()->projectId();
        EXPECT_TRUE(project.has_value());
        const auto shown =
            run([id = project.value_or(domain::ProjectId())](UseCaseContext& context) {
                return application::showProject(context, id);
            });
        EXPECT_TRUE(shown.isOk());
        return shown.isOk() ? shown.value() : application::ProjectPage();
    }

    void chooseTopic()
    {
        tabTo(u"projectsTable"_s);
        press(Qt::Key_N, Qt::ControlModifier);
        ASSERT_NE(openDialog(u"projectDialog"_s), nullptr);
        compose(u"村口灌渠清淤"_s);
        press(Qt::Key_U, Qt::AltModifier);
        press(Qt::Key_Down);
        press(Qt::Key_P, Qt::AltModifier);
        compose(u"何平"_s);
        press(Qt::Key_A, Qt::AltModifier);
        compose(u"乡村振兴"_s);
        ASSERT_NO_FATAL_FAILURE(save(u"projectDialog"_s));
        ASSERT_TRUE(m_page->projectView()->projectId().has_value()) << "its page opens";
        const application::ProjectPage page = stored();
        EXPECT_EQ(page.project().title, u"村口灌渠清淤"_s);
        EXPECT_EQ(page.row.unitName, u"雁栖村"_s);
        EXPECT_EQ(page.row.leaderName, u"陈望"_s) << "the unit's Party secretary";
    }

    /// Enter takes what was typed into the cell; the editor is gone when the events are handled.
    static void closeEditor()
    {
        press(Qt::Key_Return);
        QCoreApplication::processEvents();
    }

    void addPlanStep(const QString& title, const QString& weight)
    {
        press(Qt::Key_N, Qt::ControlModifier);
        compose(title);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        type(weight);
        closeEditor();
    }

    void plan()
    {
        press(Qt::Key_L, Qt::ControlModifier);
        ASSERT_NE(openDialog(u"planDialog"_s), nullptr);
        compose(u"修好村口的灌渠"_s);
        press(Qt::Key_T, Qt::AltModifier);
        addPlanStep(u"勘察设计"_s, u"40"_s);
        addPlanStep(u"开挖衬砌"_s, u"60"_s);
        ASSERT_NO_FATAL_FAILURE(save(u"planDialog"_s));
        const application::ProjectPage page = stored();
        ASSERT_NE(page.plan(), nullptr);
        ASSERT_EQ(page.plan()->steps.size(), 2U);
        EXPECT_EQ(page.plan()->steps.front().title, u"勘察设计"_s);
        EXPECT_EQ(page.plan()->steps.front().weight, domain::ExactDecimal::fromInteger(40));
    }

    /// 指导修改, once the project has been approved: a second revision with its reason.
    void revisePlan()
    {
        press(Qt::Key_L, Qt::ControlModifier);
        ASSERT_NE(openDialog(u"planDialog"_s), nullptr);
        press(Qt::Key_E, Qt::AltModifier);
        compose(u"村民议事，分段施工"_s);
        press(Qt::Key_R, Qt::AltModifier);
        compose(u"督导组要求写明措施"_s);
        ASSERT_NO_FATAL_FAILURE(save(u"planDialog"_s));
        const application::ProjectPage page = stored();
        ASSERT_EQ(page.plans.size(), 2U);
        EXPECT_EQ(page.plans.back().reason, u"督导组要求写明措施"_s);
        EXPECT_TRUE(page.plans.front().measures.isEmpty()) << "the first revision stays";
    }

    void reportTheMonth()
    {
        press(Qt::Key_6, Qt::AltModifier);
        ASSERT_NO_FATAL_FAILURE(tabTo(u"monthlyReportsTable"_s));
        press(Qt::Key_N, Qt::ControlModifier);
        ASSERT_NE(openDialog(u"monthlyReportDialog"_s), nullptr);
        press(Qt::Key_D, Qt::AltModifier);
        compose(u"完成勘察"_s);
        ASSERT_NO_FATAL_FAILURE(save(u"monthlyReportDialog"_s));
        const application::ProjectPage page = stored();
        ASSERT_EQ(page.reports.size(), 1U);
        ASSERT_TRUE(page.reports.front().report.has_value());
        EXPECT_EQ(page.reports.front().report->done, u"完成勘察"_s);
    }

    /// A dialog of the dispatch window, saved.
    void saveMeeting(DispatchWindow& window)
    {
        RecordDialog* dialog = nullptr;
        ASSERT_TRUE(waitUntil([&] {
            dialog = window.findChild<RecordDialog*>(u"meetingDialog"_s);
            return dialog != nullptr && dialog->isActiveWindow();
        }));
        press(Qt::Key_P, Qt::AltModifier);
        compose(u"二楼会议室"_s);
        press(Qt::Key_C, Qt::AltModifier);
        compose(u"周书记"_s);
        press(Qt::Key_S, Qt::AltModifier);
        ASSERT_TRUE(waitUntil([&] {
            return window.findChild<RecordDialog*>(u"meetingDialog"_s) == nullptr &&
                   window.isReady();
        }));
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        window.setFocus();
    }

    /// From the list into the meeting: light, opinion and a task on the spot.
    void dispatch()
    {
        press(Qt::Key_1, Qt::AltModifier);
        ASSERT_NO_FATAL_FAILURE(tabTo(u"projectsTable"_s));
        QSignalSpy asked(m_page, &widgets::Page::placeRequested);
        press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_EQ(asked.size(), 1);
        ASSERT_EQ(asked.first().first().toString(), u"dispatch:2026-Q3"_s);
        const QPointer<DispatchWindow> window(
            new DispatchWindow(services(), m_writer, *domain::PeriodKey::parse(u"2026-Q3"_s)));
        window->show();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window));
        ASSERT_TRUE(waitUntil([&] { return window->isReady(); }));
        window->setFocus();
        press(Qt::Key_M, Qt::ControlModifier);
        ASSERT_NO_FATAL_FAILURE(saveMeeting(*window));
        press(Qt::Key_1);
        press(Qt::Key_O, Qt::ControlModifier);
        compose(u"进度符合序时"_s);
        press(Qt::Key_T, Qt::ControlModifier);
        QTest::qWait(50); // the new line finds its place
        compose(u"协调水利部门"_s);
        press(Qt::Key_S, Qt::ControlModifier);
        ASSERT_TRUE(waitUntil([&] { return window->isReady() && stored().reviews.size() == 1; }));
        // The line of the stored task has taken the place of the one that was typed.
        window->setFocus();
        press(Qt::Key_Escape);
        ASSERT_TRUE(waitUntil([&] { return window.isNull(); }));
        EXPECT_EQ(stored().reviews.front().review.light, domain::Light::Green);
        EXPECT_EQ(stored().reviews.front().review.opinion, u"进度符合序时"_s);
        ASSERT_EQ(stored().tasks.size(), 1U);
        EXPECT_TRUE(stored().tasks.front().meeting.has_value());
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        // A window manager would give the focus back.
        m_page->firstFocus()->setFocus();
        press(Qt::Key_4, Qt::AltModifier);
        ASSERT_NO_FATAL_FAILURE(settlePage());
        m_page->firstFocus()->setFocus();
    }

    /// A further task, closed with its answer.
    void handDownAndCloseATask()
    {
        press(Qt::Key_7, Qt::AltModifier);
        ASSERT_NO_FATAL_FAILURE(tabTo(u"projectTasksTable"_s));
        press(Qt::Key_N, Qt::ControlModifier);
        ASSERT_NE(openDialog(u"taskDialog"_s), nullptr);
        compose(u"公示施工方案"_s);
        ASSERT_NO_FATAL_FAILURE(save(u"taskDialog"_s));
        ASSERT_EQ(stored().tasks.size(), 2U);
        ASSERT_NO_FATAL_FAILURE(tabTo(u"projectTasksTable"_s));
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_K, Qt::ControlModifier);
        ASSERT_NE(openDialog(u"closeTaskDialog"_s), nullptr);
        press(Qt::Key_A, Qt::AltModifier);
        compose(u"已经办结"_s);
        ASSERT_NO_FATAL_FAILURE(save(u"closeTaskDialog"_s));
        const auto handed = stored().tasks;
        EXPECT_EQ(std::count_if(handed.begin(), handed.end(),
                                [](const auto& task) { return task.closedOn.has_value(); }),
                  1);
    }

    void findSomething()
    {
        press(Qt::Key_8, Qt::AltModifier);
        ASSERT_NO_FATAL_FAILURE(tabTo(u"projectFindingsTable"_s));
        press(Qt::Key_N, Qt::ControlModifier);
        ASSERT_NE(openDialog(u"findingDialog"_s), nullptr);
        compose(u"收支没有公示"_s);
        press(Qt::Key_E, Qt::AltModifier);
        compose(u"补公示"_s);
        ASSERT_NO_FATAL_FAILURE(save(u"findingDialog"_s));
        ASSERT_EQ(stored().findings.size(), 1U);
        ASSERT_EQ(stored().rectifications.size(), 1U);
    }

    /// A picture of the finished work.
    void attachAFile()
    {
        const QString path = QDir(folder()).filePath(u"灌渠.png"_s);
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        ASSERT_TRUE(picture.save(path));
        press(Qt::Key_9, Qt::AltModifier);
        ASSERT_NO_FATAL_FAILURE(tabTo(u"addAttachmentButton"_s));
        prompts.willOpenFiles({path});
        press(Qt::Key_Space);
        ASSERT_TRUE(waitUntil([this] { return stored().attachments.size() == 1; }));
        ASSERT_NO_FATAL_FAILURE(settlePage());
    }

    /// 成果运用: the project becomes a demonstration site.
    void addResult()
    {
        press(Qt::Key_9, Qt::AltModifier);
        ASSERT_NO_FATAL_FAILURE(tabTo(u"projectResultsTable"_s));
        press(Qt::Key_N, Qt::ControlModifier);
        ASSERT_NE(openDialog(u"projectResultDialog"_s), nullptr);
        press(Qt::Key_M, Qt::AltModifier);
        compose(u"区级观摩点"_s);
        ASSERT_NO_FATAL_FAILURE(save(u"projectResultDialog"_s));
        ASSERT_EQ(stored().results.size(), 1U);
    }

    void rectify()
    {
        press(Qt::Key_G, Qt::AltModifier);
        ASSERT_NE(openDialog(u"projectStepDialog"_s), nullptr);
        press(Qt::Key_O, Qt::AltModifier);
        compose(u"资料要补齐"_s);
        press(Qt::Key_I, Qt::AltModifier);
        press(Qt::Key_Return);
        compose(u"施工档案不全"_s);
        press(Qt::Key_Tab);
        compose(u"补齐档案"_s);
        press(Qt::Key_Tab);
        compose(u"何平"_s);
        closeEditor();
        ASSERT_NO_FATAL_FAILURE(save(u"projectStepDialog"_s));
        ASSERT_EQ(stored().project().state, ProjectState::Rectifying);
        ASSERT_EQ(stored().rectifications.size(), 2U) << "one of supervision, one of acceptance";
    }

    /// 销号 of the item in this row, with evidence and verifier.
    void closeItem(int row)
    {
        press(Qt::Key_8, Qt::AltModifier);
        ASSERT_NO_FATAL_FAILURE(tabTo(u"projectItemsTable"_s));
        press(Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < row; ++i)
            press(Qt::Key_Down);
        press(Qt::Key_K, Qt::ControlModifier);
        ASSERT_NE(openDialog(u"closeRectificationDialog"_s), nullptr);
        press(Qt::Key_E, Qt::AltModifier);
        compose(u"档案已补齐归档"_s);
        press(Qt::Key_V, Qt::AltModifier);
        compose(u"林桥"_s);
        ASSERT_NO_FATAL_FAILURE(save(u"closeRectificationDialog"_s));
        const auto item = stored().rectifications.at(static_cast<size_t>(row)).item;
        ASSERT_FALSE(item.isOpen());
        EXPECT_EQ(item.evidence, u"档案已补齐归档"_s);
        EXPECT_EQ(item.verifier, u"林桥"_s);
    }

    void accept()
    {
        press(Qt::Key_I, Qt::AltModifier);
        ASSERT_NE(openDialog(u"projectStepDialog"_s), nullptr);
        press(Qt::Key_C, Qt::AltModifier);
        type(u"92.5"_s);
        press(Qt::Key_1, Qt::AltModifier);
        compose(u"灌渠一条"_s);
        press(Qt::Key_2, Qt::AltModifier);
        compose(u"解决灌溉难"_s);
        press(Qt::Key_3, Qt::AltModifier);
        compose(u"村民议事带工"_s);
        press(Qt::Key_4, Qt::AltModifier);
        compose(u"支部更有凝聚力"_s);
        press(Qt::Key_O, Qt::AltModifier);
        compose(u"同意通过验收"_s);
        ASSERT_NO_FATAL_FAILURE(save(u"projectStepDialog"_s));
    }

    reports::ProjectDocumentWriter m_writer;
    std::unique_ptr<MainWindow> m_window;
    ProjectsPage* m_page = nullptr;
};

TEST_F(ProjectLife, GoesFromTopicToAcceptanceByKeyboard)
{
    ASSERT_NO_FATAL_FAILURE(chooseTopic());
    ASSERT_NO_FATAL_FAILURE(plan());
    ASSERT_NO_FATAL_FAILURE(takeStep(Qt::Key_S, ProjectState::Submitted));
    ASSERT_NO_FATAL_FAILURE(takeStep(Qt::Key_B, ProjectState::Returned));
    ASSERT_NO_FATAL_FAILURE(takeStep(Qt::Key_S, ProjectState::Submitted));
    ASSERT_NO_FATAL_FAILURE(takeStep(Qt::Key_A, ProjectState::Approved));
    ASSERT_NO_FATAL_FAILURE(revisePlan());
    ASSERT_NO_FATAL_FAILURE(takeStep(Qt::Key_K, ProjectState::InProgress));

    ASSERT_NO_FATAL_FAILURE(reportTheMonth());
    ASSERT_NO_FATAL_FAILURE(dispatch());
    ASSERT_NO_FATAL_FAILURE(handDownAndCloseATask());
    ASSERT_NO_FATAL_FAILURE(findSomething());
    ASSERT_NO_FATAL_FAILURE(closeItem(0));
    press(Qt::Key_5, Qt::AltModifier);
    ASSERT_NO_FATAL_FAILURE(tabTo(u"planStepsTable"_s));
    press(Qt::Key_Home, Qt::ControlModifier);
    ASSERT_NO_FATAL_FAILURE(finishStepOfPlan());
    ASSERT_NO_FATAL_FAILURE(tabTo(u"planStepsTable"_s));
    press(Qt::Key_Down);
    ASSERT_NO_FATAL_FAILURE(finishStepOfPlan());
    EXPECT_EQ(stored().row.progress.progress, domain::ExactDecimal::fromInteger(100));

    ASSERT_NO_FATAL_FAILURE(takeStep(Qt::Key_Q, ProjectState::Acceptance));
    ASSERT_NO_FATAL_FAILURE(rectify());
    ASSERT_NO_FATAL_FAILURE(closeItem(1));
    ASSERT_NO_FATAL_FAILURE(attachAFile());
    ASSERT_NO_FATAL_FAILURE(takeStep(Qt::Key_Q, ProjectState::Acceptance));
    ASSERT_NO_FATAL_FAILURE(accept());
    ASSERT_NO_FATAL_FAILURE(addResult());

    const application::ProjectPage page = stored();
    EXPECT_EQ(page.project().state, ProjectState::Accepted);
    ASSERT_TRUE(page.project().acceptance.has_value());
    EXPECT_EQ(page.project().acceptance->score, *domain::ExactDecimal::parse(u"92.5"));
    EXPECT_EQ(page.project().acceptance->completedProject, u"灌渠一条"_s);
    EXPECT_EQ(page.project().acceptance->solvedProblems, u"解决灌溉难"_s);
    EXPECT_EQ(page.project().acceptance->experience, u"村民议事带工"_s);
    EXPECT_EQ(page.project().acceptance->improvement, u"支部更有凝聚力"_s);
    EXPECT_EQ(page.attachments.size(), 1U);
    EXPECT_EQ(page.row.openRectifications, 0);
    ASSERT_EQ(page.history.size(), 9U);
    for (const domain::ProjectTransition& step : page.history)
        EXPECT_EQ(step.by, u"本机用户"_s);
    EXPECT_EQ(page.history.at(1).to, ProjectState::Returned);
    EXPECT_EQ(page.history.at(1).opinion, u"经研究同意"_s);
    EXPECT_TRUE(page.possibleSteps.empty());
}

} // namespace touyan::test
