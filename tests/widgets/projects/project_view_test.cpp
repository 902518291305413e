// SPDX-License-Identifier: GPL-3.0-or-later
// The page of one project and its parts.
#include "widgets/lists/record_list.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/project_view/project_head.h"
#include "widgets/projects/project_page_fixture.h"

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QUndoStack>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using domain::ProjectId;
using domain::ProjectState;
using domain::ProjectStep;
using widgets::ProjectHead;
using widgets::ProjectView;

class ProjectViewTest : public ProjectPageFixture
{
protected:
    void open(ProjectId project)
    {
        page().openProject(project);
        settlePage();
    }
    /// The names of what Tab reaches on the page of the project, from its first number on.
    [[nodiscard]] QStringList reachedByTab() const
    {
        QStringList names;
        const QWidget* first = need<QPushButton>(u"projectProgressButton"_s);
        const QWidget* widget = first;
        do {
            const QWidget* const at = widget;
            widget = widget->nextInFocusChain();
            if (at->isVisible() && (at->focusPolicy() & Qt::TabFocus) != 0 &&
                at->focusProxy() == nullptr &&
                need<ProjectView>(u"projectView"_s)->isAncestorOf(at))
                names.append(at->objectName());
        } while (widget != first);
        return names;
    }
};

TEST_F(ProjectViewTest, TabGoesDownThePage)
{
    const ProjectId project = addRunningProject(u"村史馆"_s);
    openPage();
    open(project);
    const QStringList expected{u"projectProgressButton"_s, u"projectLightButton"_s,
                               u"projectReportsButton"_s,  u"requestAcceptanceStepButton"_s,
                               u"suspendStepButton"_s,     u"terminateStepButton"_s,
                               u"editProjectButton"_s,     u"editPlanButton"_s,
                               u"qt_tabwidget_tabbar"_s,   u"planStepsTable"_s,
                               u"stepTimeline"_s};
    const QStringList reached = reachedByTab();
    qsizetype from = 0;
    for (const QString& name : expected) {
        const qsizetype at = reached.indexOf(name, from);
        EXPECT_GE(at, from) << name.toStdString() << " in " << reached.join(u' ').toStdString();
        from = std::max(at, from);
    }
    EXPECT_EQ(reached.at(reached.size() - 2), u"stepTimeline"_s);
    EXPECT_FALSE(expected.contains(reached.last())) << "the explanation comes last";
}

TEST_F(ProjectViewTest, AnotherProjectForgetsWhatCouldBeUndone)
{
    const ProjectId first = addRunningProject(u"村史馆"_s);
    const ProjectId second = addRunningProject(u"灌渠清淤"_s);
    openPage();
    open(first);
    need<widgets::RecordList>(u"planStepsList"_s)->view()->setCurrentRecordRow(0);
    need<QAction>(u"planStepsFinishAction"_s)->trigger();
    widgets::RecordDialog* asked = dialog(u"finishStepDialog"_s);
    ASSERT_NE(asked, nullptr);
    asked->findChild<QPushButton*>(u"saveButton"_s)->click();
    settlePage();
    ASSERT_TRUE(waitUntil([this] { return view().undoStack()->canUndo(); }));
    EXPECT_EQ(view().undoStack()->undoText(), u"完成步骤"_s);
    view().reload();
    settlePage();
    EXPECT_TRUE(view().undoStack()->canUndo()) << "it is the same project";
    open(second);
    EXPECT_FALSE(view().undoStack()->canUndo());
}

TEST_F(ProjectViewTest, AProjectThatIsGoneLeavesTheViewEmpty)
{
    openPage();
    QSignalSpy failed(&view(), &ProjectView::failed);
    view().showProject(ProjectId(4711));
    EXPECT_TRUE(waitUntil([&failed] { return !failed.isEmpty(); }));
    EXPECT_FALSE(view().projectId().has_value());
    EXPECT_EQ(view().page(), nullptr);
    EXPECT_FALSE(view().isReady());
}

TEST(ProjectHead, OffersTheStepsAndTheEditingThatTheStateAllows)
{
    ProjectHead head;
    application::ProjectPage page;
    page.stored.title = u"村史馆"_s;
    page.stored.state = ProjectState::InProgress;
    page.row.stateNow = ProjectState::InProgress;
    page.possibleSteps = {ProjectStep::Suspend};
    page.asOf = QDate(2026, 9, 28);
    head.showProject(page, QDate(2026, 9, 28));
    const auto* suspend = head.findChild<QPushButton*>(u"suspendStepButton"_s);
    const auto* submit = head.findChild<QPushButton*>(u"submitStepButton"_s);
    auto* plan = head.findChild<QPushButton*>(u"editPlanButton"_s);
    EXPECT_FALSE(suspend->isHidden());
    EXPECT_TRUE(submit->isHidden());
    EXPECT_EQ(plan->text(), u"指导修改"_s);
    EXPECT_EQ(plan->accessibleName(), u"指导修改"_s);
    EXPECT_FALSE(head.findChild<QPushButton*>(u"comparePlansButton"_s)->isEnabled());
    const QSignalSpy planAsked(&head, &ProjectHead::planEditRequested);
    plan->click();
    EXPECT_EQ(planAsked.size(), 1);

    page.stored.state = ProjectState::Accepted;
    page.possibleSteps = {};
    head.showProject(page, QDate(2026, 9, 28));
    EXPECT_TRUE(suspend->isHidden());
    EXPECT_FALSE(plan->isEnabled());
}

} // namespace touyan::test
