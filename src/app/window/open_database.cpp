// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/open_database.h"

#include "app/window/package_actions.h"
#include "widgets/appraisal/appraisal_page.h"
#include "widgets/checklist/checklist_page.h"
#include "widgets/dashboard/dashboard_page.h"
#include "widgets/exchange/exchange_page.h"
#include "widgets/projects/projects_page.h"
#include "widgets/rectification/rectification_page.h"
#include "widgets/reports/reports_page.h"
#include "widgets/roster/roster_page.h"
#include "widgets/scans/scan_tool.h"
#include "widgets/settings/settings_page.h"
#include "widgets/workbench/workbench_page.h"

namespace touyan::app {

using storage::OpenMode;
using storage::SqlDatabase;

OpenDatabase::OpenDatabase(const QString& path, const Surroundings& surroundings,
                           const application::Actor& actor)
    : m_path(path)
    , m_preferences(surroundings.preferences)
    , m_attachments(path)
    , m_thread(std::make_unique<storage::StorageThread>(
          [path, &clock = surroundings.clock] {
              return SqlDatabase::open(path, OpenMode::OpenExisting, clock);
          },
          surroundings.clock, m_changes, actor, storage::ExternalChangeWatcher::kUsualInterval,
          surroundings.lostFileNotice))
    , m_board(*m_thread, m_changes)
    , m_scanReader(&m_paperWriter)
    , m_services{*m_thread,         surroundings.clock,   m_changes,
                 m_board,           surroundings.prompts, surroundings.settings,
                 surroundings.tasks}
    , m_meetingPapers(m_services, m_paperWriter)
    , m_appraisalDocuments(m_services, m_appraisalWriter)
{
}

void OpenDatabase::setActor(const application::Actor& actor)
{
    m_thread->setActor(actor);
}

QFuture<domain::Result<void>> OpenDatabase::moveTo(const QString& path,
                                                   std::shared_ptr<application::Progress> progress)
{
    return m_thread->moveTo(path, std::move(progress),
                            [this, path] { m_attachments.follow(path); });
}

std::vector<std::function<widgets::Page*()>> OpenDatabase::pageMakers()
{
    return {
        [this] { return new widgets::WorkbenchPage(m_services); },
        [this] { return new widgets::ChecklistPage(m_services, &m_attachments); },
        [this] { return new widgets::RosterPage(m_services, m_pdfTextMender, m_recordWriter); },
        [this] { return new widgets::ProjectsPage(m_services, &m_attachments); },
        [this] {
            std::vector<widgets::AppraisalTool> menu = m_meetingPapers.tools();
            for (widgets::AppraisalTool& tool : m_appraisalDocuments.tools())
                menu.push_back(std::move(tool));
            menu.push_back(widgets::scanTool(m_services, m_scanReader));
            return new widgets::AppraisalPage(m_services, {&m_attachments, std::move(menu)});
        },
        [this] {
            return new widgets::RectificationPage(m_services, m_projectWriter, &m_attachments);
        },
        [this] { return new widgets::DashboardPage(m_services); },
        [this] { return new widgets::ReportsPage(m_services, m_reportWriter, m_projectWriter); },
        [this] { return new widgets::ExchangePage(m_services, packageActions(*m_thread)); },
        [this] { return new widgets::SettingsPage(m_services, m_preferences); }};
}

} // namespace touyan::app
