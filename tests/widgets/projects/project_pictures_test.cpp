// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/projects/finish_plan_step.h"
#include "support/widgets/grabbed_picture.h"
#include "widgets/lists/record_list.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/look/theme.h"
#include "widgets/projects/project_page_fixture.h"

#include <QAction>
#include <QApplication>
#include <QTest>

#include <array>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::UseCaseContext;
using domain::ProjectId;
using domain::ProjectStep;
using widgets::ProjectsPage;
using widgets::ProjectView;

/// Grabs each view of the page and each dialog; no text may be cut.
class ProjectPicturesTest : public ProjectPageFixture
{
protected:
    void SetUp() override
    {
        ProjectPageFixture::SetUp();
        m_running = addRunningProject(u"村口灌渠清淤衬砌"_s);
        addRunningProject(u"周末课堂和村史馆共建"_s);
        addProject(u"联网监控补点"_s);
        take(addProject(u"千亩稻田绿色种植"_s), {ProjectStep::Submit});
        take(addProject(u"老年食堂"_s), {ProjectStep::Submit, ProjectStep::Return});
        take(addProject(u"闲置校舍改造"_s), {ProjectStep::Submit, ProjectStep::Approve});
        const application::FinishPlanStepRequest done{m_running, 1, QDate(2026, 8, 6),
                                                      u"图纸已审定"_s};
        ASSERT_TRUE(run([done](UseCaseContext& context) {
                        return application::finishPlanStep(context, done);
                    }).isOk());
        openPage();
    }

    static void grab(QWidget* widget, const QString& name)
    {
        grabPicture(widget, u"projects-"_s + name);
    }

    void grabAll(const QString& suffix)
    {
        constexpr std::array kViews{ProjectsPage::ListView, ProjectsPage::BoardView,
                                    ProjectsPage::TimelineView};
        for (const ProjectsPage::View shown : kViews) {
            page().showView(shown);
            grab(&page(), u"%1-%2"_s.arg(shown).arg(suffix));
        }
        page().openProject(m_running);
        settlePage();
        constexpr std::array kTabs{ProjectView::Plan,     ProjectView::Reports,
                                   ProjectView::Dispatch, ProjectView::Supervision,
                                   ProjectView::Results,  ProjectView::History};
        for (const ProjectView::Tab tab : kTabs) {
            view().showTab(tab);
            grab(&page(), u"page-%1-%2"_s.arg(tab).arg(suffix));
        }
    }

    void grabDialog(const QString& name, const QString& suffix)
    {
        widgets::RecordDialog* shown = dialog(name);
        ASSERT_NE(shown, nullptr);
        grab(shown, name + u'-' + suffix);
        shown->QDialog::reject();
        settlePage();
    }

    ProjectId m_running;
};

TEST_F(ProjectPicturesTest, NothingIsCutInASmallWindow)
{
    grabAll(u"light"_s);
    view().askStep(ProjectStep::Terminate);
    grabDialog(u"projectStepDialog"_s, u"terminate"_s);
    view().askStep(ProjectStep::Rectify);
    grabDialog(u"projectStepDialog"_s, u"rectify"_s);
    view().askStep(ProjectStep::Accept);
    grabDialog(u"projectStepDialog"_s, u"accept"_s);
    need<QAction>(u"editProjectAction"_s)->trigger();
    grabDialog(u"projectDialog"_s, u"light"_s);
    need<QAction>(u"editPlanAction"_s)->trigger();
    grabDialog(u"planDialog"_s, u"light"_s);
    for (const auto& [tab, action, name] :
         std::array{std::tuple(ProjectView::Reports, u"monthlyReportsNewAction"_s,
                               u"monthlyReportDialog"_s),
                    std::tuple(ProjectView::Dispatch, u"projectTasksNewAction"_s, u"taskDialog"_s),
                    std::tuple(ProjectView::Supervision, u"projectFindingsNewAction"_s,
                               u"findingDialog"_s),
                    std::tuple(ProjectView::Results, u"projectResultsNewAction"_s,
                               u"projectResultDialog"_s)}) {
        view().showTab(tab);
        need<QAction>(action)->trigger();
        grabDialog(name, u"light"_s);
    }
}

TEST_F(ProjectPicturesTest, NothingIsCutInTheDark)
{
    widgets::applyTheme(*qApp, widgets::ThemeMode::Dark);
    grabAll(u"dark"_s);
    widgets::applyTheme(*qApp, widgets::ThemeMode::Light);
}

} // namespace touyan::test
