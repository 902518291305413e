// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/project_overview/show_project.h"
#include "application/projects/finish_plan_step.h"
#include "application/projects/revise_plan.h"
#include "application/projects/save_monthly_report.h"
#include "application/projects/save_project.h"
#include "application/projects/save_project_result.h"
#include "widgets/dialogs/explanation_view.h"
#include "widgets/lists/record_list.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/look/inline_notice.h"
#include "widgets/project_board/project_board.h"
#include "widgets/project_view/plan_comparison_dialog.h"
#include "widgets/project_view/project_view.h"
#include "widgets/projects/project_page_fixture.h"
#include "widgets/timeline/project_timeline.h"
#include "widgets/timeline/timeline_pages.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QUndoStack>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::UseCaseContext;
using domain::ProjectId;
using domain::ProjectState;
using domain::ProjectStep;
using widgets::ProjectsPage;
using widgets::RecordDialog;
using widgets::RecordList;

class ProjectsPageTest : public ProjectPageFixture
{
protected:
    [[nodiscard]] QString explanation() const
    {
        return need<widgets::ExplanationView>(u"projectExplanation"_s)->plainText();
    }
    [[nodiscard]] domain::ProjectPlan plan(ProjectId project)
    {
        return *run([project](UseCaseContext& context) {
                    return application::showProject(context, project);
                })
                    .value()
                    .plan();
    }
    void open(ProjectId project)
    {
        page().openProject(project);
        settlePage();
    }
    void press(const QString& button)
    {
        auto* found = need<QPushButton>(button);
        ASSERT_TRUE(found->isVisible()) << button.toStdString();
        found->click();
    }
};

TEST_F(ProjectsPageTest, ListsFiltersAndFindsProjects)
{
    addProject(u"灌渠清淤"_s);
    const ProjectId running = addRunningProject(u"村史馆"_s);
    openPage();
    RecordList* list = page().list();
    const QAbstractItemModelTester tester(list->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(list->model()->rowCount(), 2);
    EXPECT_EQ(page().badgeCount(), 1) << "60 of 100 points are behind since August";
    EXPECT_TRUE(page().openPlace(u"projects:state=in_progress;light=red"_s));
    settlePage();
    ASSERT_EQ(list->model()->rowCount(), 1);
    EXPECT_EQ(list->model()->place(0), u"project:%1"_s.arg(running.value()));
    EXPECT_EQ(page().board()->model()->rowCount(), 1);
    EXPECT_EQ(page().timeline()->rows().size(), 1);
    EXPECT_EQ(need<QLabel>(u"projectCountLabel"_s)->text(), u"1 个，共 2 个"_s);
    QTest::mouseClick(need<QAbstractButton>(u"clearProjectFilterButton"_s), Qt::LeftButton);
    EXPECT_EQ(list->model()->rowCount(), 2);
    page().findText(u"村史"_s);
    EXPECT_EQ(list->view()->model()->rowCount(), 1);
    EXPECT_EQ(page().timeline()->rows().size(), 1);
    EXPECT_EQ(page().board()->lane(ProjectState::Draft)->lane()->rowCount(), 0);
    page().findText({});
    EXPECT_FALSE(page().openPlace(u"person:1"_s));
}

TEST_F(ProjectsPageTest, ADropAsksForTheStepAndMovesNothingBefore)
{
    const ProjectId project = addProject(u"灌渠清淤"_s);
    openPage();
    page().showView(ProjectsPage::BoardView);
    auto* model = page().board()->model();
    const std::unique_ptr<QMimeData> data(model->mimeData({model->index(0)}));
    auto* submitted = page().board()->lane(ProjectState::Submitted)->lane();
    ASSERT_TRUE(submitted->dropMimeData(data.get(), Qt::MoveAction, -1, -1, {}));
    RecordDialog* asked = dialog(u"projectStepDialog"_s);
    ASSERT_NE(asked, nullptr);
    EXPECT_EQ(stored(project).state, ProjectState::Draft);
    EXPECT_EQ(submitted->rowCount(), 0);
    asked->findChild<QPushButton*>(u"saveButton"_s)->click();
    settlePage();
    EXPECT_TRUE(waitUntil([submitted] { return submitted->rowCount() == 1; }));
    EXPECT_EQ(stored(project).state, ProjectState::Submitted);
}

TEST_F(ProjectsPageTest, TellsWhyAStepIsRefusedAndWhatIsMissing)
{
    const ProjectId project = addProject(u"没有方案"_s, false);
    openPage();
    open(project);
    press(u"submitStepButton"_s);
    RecordDialog* asked = dialog(u"projectStepDialog"_s);
    ASSERT_NE(asked, nullptr);
    asked->findChild<QPushButton*>(u"saveButton"_s)->click();
    settlePage();
    const auto* notice = asked->findChild<widgets::InlineNotice*>();
    EXPECT_TRUE(waitUntil([notice] { return notice->isVisible(); })) << "the dialog stays";
    EXPECT_FALSE(notice->text().isEmpty());
    EXPECT_EQ(stored(project).state, ProjectState::Draft);
    // Somebody else rejects it meanwhile: the step is no longer possible.
    QTest::keyClick(asked, Qt::Key_Escape);
    settlePage();
    for (const QString& hidden : {u"approveStepButton"_s, u"startStepButton"_s})
        EXPECT_FALSE(need<QPushButton>(hidden)->isVisible());
}

TEST_F(ProjectsPageTest, ExplainsProgressLightAndReportsInOneAction)
{
    const ProjectId project = addRunningProject(u"村史馆"_s);
    openPage();
    open(project);
    press(u"projectProgressButton"_s);
    for (const QString& word : {u"勘察设计"_s, u"开挖清淤"_s, u"规则 3"_s, u"60%"_s})
        EXPECT_TRUE(explanation().contains(word)) << explanation().toStdString();
    press(u"projectLightButton"_s);
    EXPECT_TRUE(explanation().contains(u"红灯"_s)) << explanation().toStdString();
    press(u"projectReportsButton"_s);
    // July and August are whole: both reporters owed and gave nothing; September is not over.
    EXPECT_TRUE(explanation().contains(u"0/6"_s)) << explanation().toStdString();
    EXPECT_TRUE(explanation().contains(u"包村点长"_s));
}

TEST_F(ProjectsPageTest, FinishesAStepWithUndoAndRedo)
{
    const ProjectId project = addRunningProject(u"村史馆"_s);
    openPage();
    open(project);
    auto* steps = need<RecordList>(u"planStepsList"_s);
    const QAbstractItemModelTester tester(steps->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(steps->model()->rowCount(), 3);
    steps->view()->setFocus();
    steps->view()->setCurrentRecordRow(0);
    QTest::keyClick(steps->view(), Qt::Key_Return);
    RecordDialog* asked = dialog(u"finishStepDialog"_s);
    ASSERT_NE(asked, nullptr);
    asked->findChild<QLineEdit*>(u"stepNoteEdit"_s)->setText(u"图纸已审定"_s);
    asked->findChild<QPushButton*>(u"saveButton"_s)->click();
    settlePage();
    EXPECT_EQ(plan(project).steps.front().finishedOn, QDate(2026, 9, 28));
    EXPECT_EQ(plan(project).number, 1) << "finishing is no revision";
    EXPECT_TRUE(need<QPushButton>(u"projectProgressButton"_s)->text().contains(u"30%"_s));
    QUndoStack* stack = page().undoStack();
    ASSERT_TRUE(stack->canUndo());
    stack->undo();
    settlePage();
    EXPECT_FALSE(plan(project).steps.front().finishedOn.has_value());
    stack->redo();
    settlePage();
    EXPECT_EQ(plan(project).steps.front().finishedOn, QDate(2026, 9, 28));
    EXPECT_EQ(plan(project).steps.front().finishNote, u"图纸已审定"_s);
}

TEST_F(ProjectsPageTest, RevisesThePlanWithAReasonAndComparesTheTwo)
{
    const ProjectId project = addRunningProject(u"村史馆"_s);
    openPage();
    open(project);
    need<QAction>(u"editPlanAction"_s)->trigger();
    RecordDialog* asked = dialog(u"planDialog"_s);
    ASSERT_NE(asked, nullptr);
    asked->findChild<QPlainTextEdit*>(u"planGoalEdit"_s)->setPlainText(u"灌渠和村路一起修"_s);
    asked->findChild<QPushButton*>(u"saveButton"_s)->click();
    settlePage();
    EXPECT_EQ(plan(project).number, 1) << "a reason is needed";
    asked->findChild<QPlainTextEdit*>(u"planReasonEdit"_s)->setPlainText(u"群众要求一并修路"_s);
    asked->findChild<QPushButton*>(u"saveButton"_s)->click();
    settlePage();
    ASSERT_TRUE(waitUntil([&] { return plan(project).number == 2; }));
    settlePage();
    need<QAction>(u"comparePlansAction"_s)->trigger();
    auto* comparison = page().findChild<widgets::PlanComparisonDialog*>();
    ASSERT_NE(comparison, nullptr);
    const QAbstractItemModelTester tester(comparison->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(comparison->model()->rowCount(), 1);
    EXPECT_EQ(comparison->model()->index(0, 2).data().toString(), u"修好村口的灌渠"_s);
    EXPECT_EQ(comparison->model()->index(0, 3).data().toString(), u"灌渠和村路一起修"_s);
    EXPECT_TRUE(comparison->findChild<QLabel*>(u"comparisonSummaryLabel"_s)
                    ->text()
                    .contains(u"群众要求一并修路"_s));
    comparison->close();
}

TEST_F(ProjectsPageTest, RecordsAMonthlyReportATaskAndAFinding)
{
    const ProjectId project = addRunningProject(u"村史馆"_s);
    openPage();
    EXPECT_TRUE(page().openPlace(u"project:%1:reports"_s.arg(project.value())));
    settlePage();
    auto* reports = need<RecordList>(u"monthlyReportsList"_s);
    ASSERT_GE(reports->model()->rowCount(), 4);
    reports->view()->setFocus();
    reports->view()->setCurrentRecordRow(0);
    QTest::keyClick(reports->view(), Qt::Key_F2);
    RecordDialog* report = dialog(u"monthlyReportDialog"_s);
    ASSERT_NE(report, nullptr);
    report->findChild<QPlainTextEdit*>(u"reportDoneEdit"_s)->setPlainText(u"完成勘察"_s);
    report->findChild<QPushButton*>(u"saveButton"_s)->click();
    settlePage();
    EXPECT_TRUE(waitUntil([&] {
        return reports->model()->index(0, 4).data().toString().contains(u"逾期完成"_s);
    })) << reports->model()->index(0, 4).data().toString().toStdString();

    settlePage();
    view().showTab(widgets::ProjectView::Dispatch);
    auto* handedDown = need<RecordList>(u"projectTasksList"_s);
    need<QAction>(u"projectTasksNewAction"_s)->trigger();
    RecordDialog* task = dialog(u"taskDialog"_s);
    ASSERT_NE(task, nullptr);
    task->findChild<QPlainTextEdit*>(u"taskTextEdit"_s)->setPlainText(u"协调沿线占地"_s);
    task->findChild<QPushButton*>(u"saveButton"_s)->click();
    settlePage();
    EXPECT_TRUE(waitUntil([handedDown] { return handedDown->model()->rowCount() == 1; }));

    settlePage();
    view().showTab(widgets::ProjectView::Supervision);
    auto* findings = need<RecordList>(u"projectFindingsList"_s);
    need<QAction>(u"projectFindingsNewAction"_s)->trigger();
    RecordDialog* finding = dialog(u"findingDialog"_s);
    ASSERT_NE(finding, nullptr);
    finding->findChild<QPlainTextEdit*>(u"findingTextEdit"_s)->setPlainText(u"台账不全"_s);
    finding->findChild<QPushButton*>(u"saveButton"_s)->click();
    settlePage();
    auto* items = need<RecordList>(u"projectItemsList"_s);
    EXPECT_TRUE(waitUntil([findings, items] {
        return findings->model()->rowCount() == 1 && items->model()->rowCount() == 1;
    }));
    for (RecordList* list : {reports, handedDown, findings, items})
        const QAbstractItemModelTester tester(
            list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

TEST_F(ProjectsPageTest, TakesBackWhatWasRecordedAndDoesItAgain)
{
    const ProjectId project = addRunningProject(u"村史馆"_s);
    openPage();
    open(project);
    const auto stored = [this, project] {
        return run([project](UseCaseContext& context) {
                   return application::showProject(context, project);
               })
            .value();
    };
    QUndoStack* undo = page().undoStack();
    const auto back = [&] {
        undo->undo();
        settlePage();
    };
    const auto again = [&] {
        undo->redo();
        settlePage();
    };
    // A task is added, changed and closed.
    page().projectView()->showTab(widgets::ProjectView::Dispatch);
    need<QAction>(u"projectTasksNewAction"_s)->trigger();
    RecordDialog* asked = dialog(u"taskDialog"_s);
    asked->findChild<QPlainTextEdit*>(u"taskTextEdit"_s)->setPlainText(u"公示方案"_s);
    asked->findChild<QPushButton*>(u"saveButton"_s)->click();
    settlePage();
    ASSERT_EQ(stored().tasks.size(), 1U);
    const QString code = stored().tasks.front().code;
    auto* list = need<RecordList>(u"projectTasksList"_s);
    const auto choose = [&] {
        ASSERT_EQ(list->model()->rowCount(), 1);
        ASSERT_TRUE(list->select(list->model()->place(0)));
    };
    choose();
    need<QAction>(u"projectTasksEditAction"_s)->trigger();
    asked = dialog(u"taskDialog"_s);
    asked->findChild<QPlainTextEdit*>(u"taskTextEdit"_s)->setPlainText(u"公示方案和预算"_s);
    asked->findChild<QPushButton*>(u"saveButton"_s)->click();
    settlePage();
    choose();
    need<QAction>(u"projectTasksCloseAction"_s)->trigger();
    asked = dialog(u"closeTaskDialog"_s);
    asked->findChild<QPlainTextEdit*>(u"taskAnswerEdit"_s)->setPlainText(u"已公示"_s);
    asked->findChild<QPushButton*>(u"saveButton"_s)->click();
    settlePage();
    ASSERT_TRUE(stored().tasks.front().closedOn.has_value());
    ASSERT_EQ(undo->count(), 3);

    back();
    EXPECT_FALSE(stored().tasks.front().closedOn.has_value());
    EXPECT_EQ(stored().tasks.front().text, u"公示方案和预算"_s);
    back();
    EXPECT_EQ(stored().tasks.front().text, u"公示方案"_s);
    back();
    EXPECT_TRUE(stored().tasks.empty());
    // It comes back under its code, and what followed finds it though its id is another.
    again();
    ASSERT_EQ(stored().tasks.size(), 1U);
    EXPECT_EQ(stored().tasks.front().code, code);
    again();
    EXPECT_EQ(stored().tasks.front().text, u"公示方案和预算"_s);
    again();
    EXPECT_TRUE(stored().tasks.front().closedOn.has_value());
    EXPECT_EQ(stored().tasks.front().answer, u"已公示"_s);
    EXPECT_FALSE(page().findChild<widgets::InlineNotice*>()->isVisible());
}

TEST_F(ProjectsPageTest, ARemovedReportComesBack)
{
    const ProjectId project = addRunningProject(u"村史馆"_s);
    domain::MonthlyReport report;
    report.project = project;
    report.month = *domain::PeriodKey::parse(u"2026-07"_s);
    report.done = u"完成勘察"_s;
    report.recordedOn = QDate(2026, 8, 3);
    ASSERT_TRUE(run([report](UseCaseContext& context) {
                    return application::saveMonthlyReport(context, report);
                }).isOk());
    openPage();
    open(project);
    page().projectView()->showTab(widgets::ProjectView::Reports);
    auto* reports = need<RecordList>(u"monthlyReportsList"_s);
    ASSERT_TRUE(reports->select(u"report:2026-07:0"_s));
    need<QAction>(u"monthlyReportsRemoveAction"_s)->trigger();
    settlePage();
    const auto done = [this] { return page().projectView()->page()->row.reports.done(); };
    ASSERT_TRUE(waitUntil([&] { return done() == 0; }));
    page().undoStack()->undo();
    settlePage();
    ASSERT_TRUE(waitUntil([&] { return done() == 1; }));
    EXPECT_EQ(page().projectView()->page()->row.reports.onTime, 1)
        << "it keeps the day on which it was recorded";
}

TEST_F(ProjectsPageTest, OpensWithTheYearOfTheShownDay)
{
    const ProjectId thisYear = addProject(u"灌渠清淤"_s);
    application::SaveProjectRequest old;
    old.project = stored(addProject(u"去年的"_s));
    old.project.year = 2025;
    ASSERT_TRUE(run([old](UseCaseContext& context) {
                    return application::saveProject(context, old);
                }).isOk());
    openPage();
    ASSERT_EQ(page().list()->model()->rowCount(), 1);
    EXPECT_EQ(page().list()->model()->place(0), u"project:%1"_s.arg(thisYear.value()));
    EXPECT_EQ(need<QComboBox>(u"projectYearFilter"_s)->currentData().toInt(), 2026);
    // What somebody chooses stays chosen.
    QTest::mouseClick(need<QAbstractButton>(u"clearProjectFilterButton"_s), Qt::LeftButton);
    EXPECT_EQ(page().list()->model()->rowCount(), 2);
    page().reload();
    settlePage();
    EXPECT_EQ(page().list()->model()->rowCount(), 2);
    // A year without projects shows all.
    clock.setToday(QDate(2027, 1, 5));
    openPage();
    EXPECT_EQ(page().list()->model()->rowCount(), 2);
}

TEST_F(ProjectsPageTest, PrintsTheTimelineOnAsManyPagesAsItTakes)
{
    for (int i = 0; i < 40; ++i)
        addProject(u"项目%1"_s.arg(i));
    openPage();
    widgets::ProjectTimeline* timeline = page().timeline();
    ASSERT_EQ(timeline->rows().size(), 40);
    const QSizeF paper(1396, 957); // A4 across at three quarters of the screen's size
    const auto pages = widgets::timelinePages(*timeline, paper);
    ASSERT_GT(pages.size(), 1);
    EXPECT_LT(pages.size(), 5);
    QStringList labels;
    for (const widgets::TimelinePage& each : pages) {
        EXPECT_EQ(each.span, timeline->span());
        for (const widgets::TimelineRow& row : each.rows)
            labels.append(row.label);
    }
    EXPECT_EQ(labels.size(), 40) << "every row stands on one page";
    EXPECT_EQ(labels.removeDuplicates(), 0);
    // A span too long for the width goes on over the pages, in whole months.
    widgets::ProjectTimeline wide;
    wide.setRows(timeline->rows().mid(0, 3), clock.today(), {QDate(2024, 1, 1), QDate(2027, 1, 1)});
    const auto parts = widgets::timelinePages(wide, paper);
    ASSERT_FALSE(parts.isEmpty());
    for (const widgets::TimelinePage& part : parts) {
        EXPECT_EQ(part.span.first.day(), 1);
        EXPECT_EQ(part.span.last.day(), 1);
        EXPECT_LT(part.span.first.daysTo(part.span.last), 640);
        EXPECT_LE(part.span.first, QDate(2026, 11, 30)) << "no page without anything on it";
    }
    // On paper.
    const QString path = QDir(folder()).filePath(u"timeline.pdf"_s);
    {
        QPdfWriter writer(path);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                         QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter));
        widgets::printTimelinePages(*timeline, writer);
    }
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_GT(file.readAll().count("/Type /Page\n"), 1);
    if (const QString shots = qEnvironmentVariable("TOUYAN_SHOTS"); !shots.isEmpty())
        QFile::copy(path, QDir(shots).filePath(u"timeline.pdf"_s));
}

TEST_F(ProjectsPageTest, ExportsTheTimeline)
{
    addRunningProject(u"村史馆"_s);
    openPage();
    page().showView(ProjectsPage::TimelineView);
    const QString path = folder() + u"/timeline.svg"_s;
    prompts.willSave(path);
    page().timeline()->exportPictureAction()->trigger();
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_TRUE(page().canPrint());
}

TEST_F(ProjectsPageTest, NamesEveryWidgetThatTakesTheFocus)
{
    const ProjectId project = addRunningProject(u"村史馆"_s);
    openPage();
    open(project);
    const auto all = page().findChildren<QWidget*>();
    for (const QWidget* widget : all) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s) ||
            !widget->isVisibleTo(&page()))
            continue;
        EXPECT_FALSE(widget->objectName().isEmpty()) << widget->metaObject()->className();
        EXPECT_FALSE(widget->accessibleName().isEmpty())
            << widget->objectName().toStdString() << " has no accessible name";
    }
}

} // namespace touyan::test
