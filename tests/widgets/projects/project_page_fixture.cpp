// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/projects/project_page_fixture.h"

#include "application/messages/error_message.h"
#include "application/project_overview/show_project.h"

#include <QTest>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::UseCaseContext;
using domain::ExactDecimal;
using domain::ProjectId;
using domain::ProjectStep;
using widgets::ProjectsPage;

void ProjectPageFixture::SetUp()
{
    PageFixture::SetUp();
}

void ProjectPageFixture::TearDown()
{
    m_page.reset();
    PageFixture::TearDown();
}

ProjectId ProjectPageFixture::addProject(const QString& title, bool withPlan)
{
    application::SaveProjectRequest request;
    request.project.title = title;
    request.project.year = 2026;
    request.project.unit = unit(0);
    request.project.leader = person(3);
    request.project.leaderPosting = posting(3);
    request.project.personInCharge = u"何平"_s;
    request.project.contact = u"林桥"_s;
    request.project.topicArea = u"乡村振兴"_s;
    request.project.helpers = {{u"挂职博士"_s, u"李某"_s}};
    if (withPlan) {
        domain::ProjectPlan plan;
        plan.goal = u"修好村口的灌渠"_s;
        plan.measures = u"村民议事，分段施工"_s;
        plan.finishDate = QDate(2026, 11, 30);
        const auto step = [&plan](const QString& name, QDate day, int weight) {
            domain::PlanStep made;
            made.title = name;
            made.plannedFinish = day;
            made.weight = ExactDecimal::fromInteger(weight);
            plan.steps.push_back(made);
        };
        step(u"勘察设计"_s, QDate(2026, 7, 31), 30);
        step(u"开挖清淤"_s, QDate(2026, 8, 31), 30);
        step(u"衬砌通水"_s, QDate(2026, 11, 20), 40);
        request.plan = plan;
    }
    const auto saved = run(
        [request](UseCaseContext& context) { return application::saveProject(context, request); });
    EXPECT_TRUE(saved.isOk()) << (saved.isError()
                                      ? application::errorMessage(saved.error()).toStdString()
                                      : std::string());
    return saved.isOk() ? saved.value().project.id : ProjectId();
}

void ProjectPageFixture::take(ProjectId project, std::initializer_list<ProjectStep> steps)
{
    for (const ProjectStep step : steps) {
        application::TakeProjectStepRequest request;
        request.project = project;
        request.rowVersion = stored(project).rowVersion;
        request.step = step;
        request.on = QDate(2026, 7, 1);
        request.opinion = u"同意"_s;
        const auto taken = run([request](UseCaseContext& context) {
            return application::takeProjectStep(context, request);
        });
        EXPECT_TRUE(taken.isOk()) << (taken.isError()
                                          ? application::errorMessage(taken.error()).toStdString()
                                          : std::string());
    }
}

ProjectId ProjectPageFixture::addRunningProject(const QString& title)
{
    const ProjectId project = addProject(title);
    take(project, {ProjectStep::Submit, ProjectStep::Approve, ProjectStep::Start});
    return project;
}

domain::Project ProjectPageFixture::stored(ProjectId project)
{
    const auto shown = run(
        [project](UseCaseContext& context) { return application::showProject(context, project); });
    EXPECT_TRUE(shown.isOk());
    return shown.isOk() ? shown.value().project() : domain::Project();
}

void ProjectPageFixture::openPage()
{
    m_page = std::make_unique<ProjectsPage>(services(), &attachmentStore());
    // What navigation, top bar and menu leave of 1280 × 720.
    m_page->resize(1080, 610);
    m_page->show();
    m_page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
    m_page->activate();
    settlePage();
}

bool ProjectPageFixture::showsWhatIsStored(const ProjectsPage& page)
{
    const auto project = page.projectView()->projectId();
    if (!project)
        return true;
    const QDate day = page.period().asOf;
    const auto stored = run([id = *project, day](UseCaseContext& context) {
        return application::showProject(context, id,
                                        day.isValid() ? std::optional(day) : std::nullopt);
    });
    const application::ProjectPage* shown = page.projectView()->page();
    return stored.isOk() && shown != nullptr && shown->project() == stored.value().project() &&
           shown->plans == stored.value().plans && shown->tasks == stored.value().tasks &&
           shown->rectifications.size() == stored.value().rectifications.size() &&
           shown->row.openRectifications == stored.value().row.openRectifications &&
           shown->row.reports == stored.value().row.reports;
}

void ProjectPageFixture::settlePage()
{
    settle();
    ASSERT_TRUE(waitUntil([this] { return m_page->isReady() && showsWhatIsStored(*m_page); }));
    // A window manager would do so when a dialog has closed.
    if (QApplication::activeModalWidget() == nullptr)
        m_page->activateWindow();
}

widgets::RecordDialog* ProjectPageFixture::dialog(const QString& name) const
{
    widgets::RecordDialog* found = nullptr;
    const auto find = [&] {
        const auto all = m_page->findChildren<widgets::RecordDialog*>(name);
        for (widgets::RecordDialog* each : all)
            found = each->isVisible() ? each : found;
        return found != nullptr;
    };
    EXPECT_TRUE(waitUntil(find)) << name.toStdString();
    return found;
}

} // namespace touyan::test
