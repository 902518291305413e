// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/project_view/open_project.h"

#include "application/roster/list_roster.h"

#include <QUndoStack>

#include <algorithm>
#include <memory>

namespace touyan::widgets {

using application::UseCaseContext;
using domain::Result;

namespace {

struct LoadedProject
{
    application::ProjectPage page;
    application::Roster roster;
};

} // namespace

OpenProject::OpenProject(const PageServices& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_choices(std::make_shared<ProjectChoices>())
    , m_undoStack(new QUndoStack(this))
    , m_undo(this, services.executor, m_undoStack,
             [this](const domain::Error& error) { Q_EMIT failed(error); })
{
}

void OpenProject::open(std::optional<domain::ProjectId> project)
{
    if (project != m_id) {
        m_undoStack->clear();
        m_page.reset();
    }
    m_id = project;
    if (m_id)
        reload();
    else
        Q_EMIT closed();
}

void OpenProject::setAsOf(QDate asOf)
{
    if (asOf == m_asOf)
        return;
    m_asOf = asOf;
    reload();
}

void OpenProject::reload()
{
    if (!m_id)
        return;
    const std::optional<QDate> asOf = m_asOf.isValid() ? std::optional(m_asOf) : std::nullopt;
    m_loading.run(
        this, m_services.executor,
        [project = *m_id, asOf](UseCaseContext& context) -> Result<LoadedProject> {
            LoadedProject loaded;
            TOUYAN_TRY_ASSIGN(loaded.page, application::showProject(context, project, asOf));
            TOUYAN_TRY_ASSIGN(loaded.roster, application::listRoster(context));
            return loaded;
        },
        [this, project = *m_id](const Result<LoadedProject>& result) {
            // It may have been closed meanwhile.
            if (m_id != project)
                return;
            if (result.isError()) {
                open(std::nullopt);
                Q_EMIT failed(result.error());
                return;
            }
            m_page = result.value().page;
            auto choices = std::make_shared<ProjectChoices>();
            choices->roster = result.value().roster;
            choices->topicAreas = m_topicAreas;
            choices->today = m_services.clock.today();
            m_choices = std::move(choices);
            Q_EMIT loaded();
        });
}

bool OpenProject::isIn(std::initializer_list<domain::ProjectState> states) const
{
    return m_page &&
           std::find(states.begin(), states.end(), m_page->project().state) != states.end();
}

QDate OpenProject::recordsDay() const
{
    return m_page ? std::max(m_page->asOf, today()) : today();
}

void OpenProject::show(RecordDialog* dialog)
{
    connect(dialog, &RecordDialog::placeRequested, this, &OpenProject::placeRequested);
    dialog->open();
}

} // namespace touyan::widgets
