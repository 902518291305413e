// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/checklist/list_entries.h"
#include "application/project_overview/list_project_work.h"
#include "application/workbench/list_workbench.h"

namespace touyan::application {

/// A leave that waits for approval, with the names a list shows.
struct OpenLeave
{
    domain::Leave leave;
    QString personName;
    QString unitName;
};

/// The workbench with what its lists show of entries and leaves.
struct WorkbenchDetails
{
    Workbench workbench;
    std::vector<ListedEntry> toReview; ///< the same entries as Workbench::toReview, same order
    std::vector<ListedEntry> returned;
    std::vector<ListedEntry> drafts;
    std::vector<OpenLeave> openLeaves; ///< by first day
    ProjectWork projects;              ///< late or due by this week's Sunday
    QString officeName;
};

[[nodiscard]] domain::Result<WorkbenchDetails> listWorkbenchDetails(UseCaseContext& context);

} // namespace touyan::application
