// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/open_database.h"

#include "widgets/checklist/checklist_page.h"
#include "widgets/dashboard/dashboard_page.h"
#include "widgets/workbench/workbench_page.h"

namespace touyan::app {

using storage::OpenMode;
using storage::SqlDatabase;

OpenDatabase::OpenDatabase(const QString& path, const Surroundings& surroundings,
                           const application::Actor& actor)
    : m_path(path)
    , m_preferences(surroundings.preferences)
    , m_thread(std::make_unique<storage::StorageThread>(
          [path, &clock = surroundings.clock] {
              return SqlDatabase::open(path, OpenMode::OpenExisting, clock);
          },
          surroundings.clock, m_changes, actor))
    , m_board(*m_thread, m_changes)
    , m_services{*m_thread,         surroundings.clock,   m_changes,
                 m_board,           surroundings.prompts, surroundings.settings,
                 surroundings.tasks}
{
}

QList<widgets::Page*> OpenDatabase::makePages()
{
    QList<widgets::Page*> pages;
    pages.append(new widgets::WorkbenchPage(m_services));
    pages.append(new widgets::ChecklistPage(m_services));
    pages.append(new widgets::DashboardPage(m_services));
    return pages;
}

} // namespace touyan::app
