// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/projects/projects_list.h"

#include "application/messages/project_words.h"
#include "domain/projects/project_lifecycle.h"
#include "widgets/lists/record_table_view.h"
#include "widgets/projects/project_rows.h"

#include <QAction>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ProjectRow;
using domain::ProjectId;
using domain::ProjectState;
using domain::ProjectStep;

ProjectsList::ProjectsList(ViewSettings& settings, QWidget* parent)
    : RecordList({u"projects"_s, tr("书记项目"),
                  tr("还没有项目。按 Ctrl+N 新建：选定单位和领办书记，再编制方案、申报。"),
                  projectColumns(), projectWidths(), u"projects"_s},
                 settings, parent)
{
    makeSteps();
}

void ProjectsList::makeSteps()
{
    m_new = addStep({u"New"_s, tr("新项目(&N)…"), u"list-add"_s, QKeySequence::New,
                     tr("登记一个选题"), Needs::Nothing},
                    [this] { Q_EMIT newRequested(); });
    setActivation(addStep({u"Open"_s, tr("打开(&O)"), u"document-open"_s, QKeySequence(Qt::Key_F2),
                           tr("打开项目页（回车也可以）")},
                          [this] { Q_EMIT openRequested(currentProject()); }));
    addStep({u"Steps"_s, tr("办理(&B)…"), u"go-next"_s, QKeySequence(Qt::CTRL | Qt::Key_Return),
             tr("列出可以办理的步骤")},
            [this] { offerSteps(); });
    addStep({u"Dispatch"_s, tr("季调度会(&J)…"), u"view-presentation"_s,
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), tr("逐个调度实施中的项目"),
             Needs::Nothing},
            [this] { Q_EMIT dispatchRequested(); });
    addStep({u"Card"_s, tr("项目卡(&K)…"), u"application-pdf"_s, QKeySequence(Qt::CTRL | Qt::Key_E),
             tr("导出一页的项目卡（PDF）")},
            [this] { Q_EMIT cardRequested(currentProject()); });
    QAction* remove = addStep({u"Remove"_s, tr("删除(&E)…"), u"edit-delete"_s,
                               QKeySequence(Qt::Key_Delete), tr("删除没有申报过的项目")},
                              [this] { Q_EMIT removalRequested(currentProject()); });
    setAllowed(remove, [this] { return currentState() == ProjectState::Draft; });
}

void ProjectsList::setProjects(const std::vector<const ProjectRow*>& projects, QDate asOf)
{
    QList<ValueRow> rows;
    m_statesNow.clear();
    for (const ProjectRow* project : projects) {
        rows.append(projectRow(*project, asOf));
        m_statesNow.insert(project->project().id, project->stateNow);
    }
    setRows(rows);
}

void ProjectsList::offerSteps()
{
    const auto state = currentState();
    if (!state)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"projectStepsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    int number = 0;
    for (const ProjectStep step : domain::possibleSteps(*state)) {
        const QAction* action = menu->addAction(
            tr("%1(&%2)…", "step, mnemonic").arg(application::projectStepWord(step)).arg(++number));
        connect(action, &QAction::triggered, this,
                [this, project = currentProject(), step] { Q_EMIT stepRequested(project, step); });
    }
    if (number == 0)
        menu->addAction(
                tr("“%1”的项目没有可以办理的步骤").arg(application::projectStateWord(*state)))
            ->setEnabled(false);
    menu->popup(
        view()->viewport()->mapToGlobal(view()->visualRect(view()->currentIndex()).bottomLeft()));
}

ProjectId ProjectsList::currentProject() const
{
    return ProjectId(currentPlace().section(u':', 1, 1).toLongLong());
}

std::optional<ProjectState> ProjectsList::currentState() const
{
    const auto found = m_statesNow.find(currentProject());
    return found == m_statesNow.end() ? std::nullopt : std::optional(*found);
}

} // namespace touyan::widgets
