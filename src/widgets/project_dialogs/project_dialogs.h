// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/project_overview/show_project.h"
#include "application/roster/list_roster.h"
#include "widgets/dialogs/record_dialog.h"

#include <functional>
#include <memory>

namespace touyan::widgets {

/// What the dialogs choose from, as it was loaded with the project.
struct ProjectChoices
{
    application::Roster roster;
    QStringList topicAreas; ///< used so far
    QDate today;
};

using SharedChoices = std::shared_ptr<const ProjectChoices>;
/// Told of the project that was stored.
using ProjectStored = std::function<void(domain::ProjectId)>;

/// New or changed head of a project: title, kind, unit, leader, helpers, topic. `stored` is told
/// the project's id.
[[nodiscard]] RecordDialog* makeProjectDialog(const PageServices& services,
                                              const SharedChoices& choices,
                                              const domain::Project& project,
                                              const ProjectStored& stored, QWidget* parent);

/// 编制方案 while the project is 选题 or 退回修改, 指导修改 with a reason afterwards: goal,
/// measures, finish date and weighted steps with their live sum.
[[nodiscard]] RecordDialog* makePlanDialog(const PageServices& services,
                                           const SharedChoices& choices,
                                           const application::ProjectPage& page, QWidget* parent);

/// One step of the life cycle: its day and what it asks for – an opinion or reason, the
/// rectification items with their deadline, or score and the four results.
[[nodiscard]] RecordDialog* makeStepDialog(const PageServices& services,
                                           const SharedChoices& choices,
                                           const domain::Project& project, domain::ProjectStep step,
                                           QWidget* parent);

/// The helpers as they are typed: "挂职博士：李某；名誉村主任：王某".
[[nodiscard]] QString helpersText(const std::vector<domain::ProjectHelper>& helpers);
[[nodiscard]] std::vector<domain::ProjectHelper> helpersFromText(const QString& text);

} // namespace touyan::widgets
