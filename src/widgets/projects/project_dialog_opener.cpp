// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/projects/project_dialog_opener.h"

#include "application/projects/save_project.h"
#include "application/roster/list_roster.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/project_dialogs/project_dialogs.h"
#include "widgets/tasks/deliver.h"

namespace touyan::widgets {

using application::UseCaseContext;
using domain::ProjectId;

ProjectDialogOpener::ProjectDialogOpener(const PageServices& services, QWidget* window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
{
}

void ProjectDialogOpener::openNew(const QStringList& topicAreas)
{
    deliver(this, m_services.executor.run([](UseCaseContext& context) {
        return application::listRoster(context);
    }),
            [this, topicAreas](const domain::Result<application::Roster>& roster) {
                if (roster.isError())
                    Q_EMIT failed(roster.error());
                else
                    showNew(roster.value(), topicAreas);
            });
}

void ProjectDialogOpener::showNew(const application::Roster& roster, const QStringList& topicAreas)
{
    auto choices = std::make_shared<ProjectChoices>();
    choices->roster = roster;
    choices->topicAreas = topicAreas;
    choices->today = m_services.clock.today();
    RecordDialog* dialog = makeProjectDialog(
        m_services, choices, {}, [this](ProjectId stored) { Q_EMIT created(stored); }, m_window);
    dialog->open();
}

void ProjectDialogOpener::openStep(const application::ProjectRow& row, domain::ProjectStep step)
{
    auto choices = std::make_shared<ProjectChoices>();
    choices->today = m_services.clock.today();
    domain::Project taken = row.project();
    taken.state = row.stateNow;
    RecordDialog* dialog = makeStepDialog(m_services, choices, taken, step, m_window);
    dialog->open();
}

void ProjectDialogOpener::askRemoval(const domain::Project& project)
{
    Question question;
    question.title = tr("删除项目“%1”？").arg(project.title);
    question.text = tr("项目和它的方案一起删除，无法撤销；操作记录里仍然留有原来的内容。");
    question.acceptLabel = tr("删除");
    question.destructive = true;
    m_services.prompts.confirm(m_window, question, [this, project](bool yes) {
        if (yes)
            remove(project);
    });
}

void ProjectDialogOpener::remove(const domain::Project& project)
{
    Q_EMIT removing(project.id);
    deliver(this, m_services.executor.run([project](UseCaseContext& context) {
        return application::removeProject(context, project);
    }),
            [this](const domain::Result<void>& removed) {
                if (removed.isError())
                    Q_EMIT failed(removed.error());
            });
}

} // namespace touyan::widgets
