// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done on list, board and timeline.
#include "application/messages/error_message.h"
#include "application/messages/project_words.h"
#include "application/projects/save_project.h"
#include "application/roster/list_roster.h"
#include "widgets/charts/chart_picture.h"
#include "widgets/common/print_target.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/lists/record_list.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/look/inline_notice.h"
#include "widgets/projects/project_dialogs.h"
#include "widgets/projects/project_view.h"
#include "widgets/projects/projects_page.h"
#include "widgets/tasks/deliver.h"
#include "widgets/timeline/project_timeline.h"
#include "widgets/timeline/timeline_pages.h"

#include <QDir>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTabBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ProjectRow;
using application::UseCaseContext;
using domain::ProjectId;
using domain::ProjectStep;

namespace {

constexpr qreal kPictureScale = 2;

} // namespace

void ProjectsPage::withRoster(const std::function<void(const application::Roster&)>& open)
{
    deliver(this, m_services.executor.run([](UseCaseContext& context) {
        return application::listRoster(context);
    }),
            [this, open](const domain::Result<application::Roster>& roster) {
                if (roster.isError())
                    showError(roster.error());
                else
                    open(roster.value());
            });
}

void ProjectsPage::newProject()
{
    withRoster([this](const application::Roster& roster) {
        auto choices = std::make_shared<ProjectChoices>();
        choices->roster = roster;
        choices->today = m_services.clock.today();
        for (const ProjectRow& row : m_rows.rows) {
            const QString& topic = row.project().topicArea;
            if (!topic.isEmpty() && !choices->topicAreas.contains(topic))
                choices->topicAreas.append(topic);
        }
        RecordDialog* dialog = makeProjectDialog(
            m_services, choices, {}, [this](ProjectId stored) { openProject(stored); }, this);
        dialog->open();
    });
}

void ProjectsPage::removeProject()
{
    const ProjectRow* row = rowOf(currentProject());
    if (row == nullptr)
        return;
    Question question;
    question.title = tr("删除项目“%1”？").arg(row->project().title);
    question.text = tr("项目和它的方案一起删除，无法撤销；操作记录里仍然留有原来的内容。");
    question.acceptLabel = tr("删除");
    question.destructive = true;
    m_services.prompts.confirm(this, question, [this, project = row->project()](bool yes) {
        if (!yes)
            return;
        if (m_project->projectId() == project.id)
            m_project->showProject(std::nullopt);
        deliver(this, m_services.executor.run([project](UseCaseContext& context) {
            return application::removeProject(context, project);
        }),
                [this](const domain::Result<void>& removed) {
                    if (removed.isError())
                        showError(removed.error());
                });
    });
}

void ProjectsPage::offerSteps()
{
    const ProjectRow* row = rowOf(currentProject());
    if (row == nullptr)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"projectStepsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    int number = 0;
    for (const ProjectStep step : domain::possibleSteps(row->stateNow)) {
        QAction* action = menu->addAction(
            tr("%1(&%2)…", "step, mnemonic").arg(application::projectStepWord(step)).arg(++number));
        connect(action, &QAction::triggered, this,
                [this, project = row->project().id, step] { askStep(project, step); });
    }
    if (number == 0)
        menu->addAction(tr("“%1”的项目没有可以办理的步骤")
                            .arg(application::projectStateWord(row->stateNow)))
            ->setEnabled(false);
    const RecordTableView* view = m_list->view();
    menu->popup(view->viewport()->mapToGlobal(view->visualRect(view->currentIndex()).bottomLeft()));
}

void ProjectsPage::askStep(ProjectId project, ProjectStep step)
{
    const ProjectRow* row = rowOf(project);
    if (row == nullptr)
        return;
    auto choices = std::make_shared<ProjectChoices>();
    choices->today = m_services.clock.today();
    domain::Project taken = row->project();
    taken.state = row->stateNow;
    RecordDialog* dialog = makeStepDialog(m_services, choices, taken, step, this);
    dialog->open();
}

void ProjectsPage::exportTimeline()
{
    const FileQuestion question{tr("导出时间轴"),
                                {},
                                tr("项目时间轴 %1", "day").arg(m_rows.asOf.toString(Qt::ISODate)),
                                {tr("PNG 图片 (*.png)"), tr("SVG 矢量图 (*.svg)")},
                                u"png"_s};
    m_services.prompts.chooseFileToSave(this, question, [this](const std::optional<QString>& path) {
        if (!path)
            return;
        QString error;
        const bool done = path->endsWith(u".svg"_s, Qt::CaseInsensitive)
                              ? ChartPicture(*m_timeline).saveSvg(*path, &error)
                              : ChartPicture(*m_timeline).savePng(*path, kPictureScale, &error);
        const QString shown = QDir::toNativeSeparators(*path);
        if (done)
            Q_EMIT statusMessage(tr("已导出 %1").arg(shown));
        else
            m_services.prompts.showError(this, {tr("图片没有导出"), error, {}});
    });
}

void ProjectsPage::printTimeline()
{
    auto* printer = new QPrinter(QPrinter::HighResolution);
    constexpr qreal kMarginMm = 10;
    printer->setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                       QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm),
                                       QPageLayout::Millimeter));
    auto* preview = new QPrintPreviewDialog(printer, this);
    preview->setObjectName(u"timelinePrintPreview"_s);
    preview->setWindowTitle(tr("打印时间轴"));
    preview->setAttribute(Qt::WA_DeleteOnClose);
    connect(preview, &QPrintPreviewDialog::paintRequested, this, [this, preview](QPrinter* target) {
        if (const auto allowed = checkPrintTarget(*target); allowed.isError()) {
            m_services.prompts.showError(
                preview, {tr("没有打印"), application::errorMessage(allowed.error()), {}});
            return;
        }
        printTimelinePages(*m_timeline, *target);
    });
    // The preview uses it to its end.
    connect(preview, &QObject::destroyed, [printer] { delete printer; });
    preview->open();
}

void ProjectsPage::printCurrent()
{
    printTimeline();
}

bool ProjectsPage::canPrint() const
{
    return true;
}

} // namespace touyan::widgets
