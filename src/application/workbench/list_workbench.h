// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"
#include "application/project_overview/list_project_work.h"
#include "domain/checklist/obligation.h"

namespace touyan::application {

/// An obligation that somebody should look at today.
struct WorkbenchObligation
{
    domain::PostingId posting;
    QString personName;
    QString unitName;
    QString itemCode;
    QString itemTitle;
    QString period;
    QDate due;
    QDate deadline;
    int required = 1;
    int counted = 0;
    domain::ObligationState state = domain::ObligationState::Pending;
};

/// 工作台: what is mine today. Lists sorted by deadline (obligations) or the day they occurred
/// (entries).
struct Workbench
{
    QDate today;
    std::vector<WorkbenchObligation> dueSoon; ///< pending with a deadline up to this week's Sunday,
                                              ///< or due this week
    std::vector<WorkbenchObligation> overdue; ///< of this quarter and the one before
    std::vector<domain::EntryId> toReview;    ///< 已报
    std::vector<domain::EntryId> returned;    ///< 退回
    std::vector<domain::EntryId> drafts;      ///< 草稿
    int activeFirstSecretaries = 0;           ///< postings that run today
    std::vector<domain::Leave> openLeaves;    ///< not yet approved
    /// Of projects and rectification: overdue, or due up to this week's Sunday.
    ProjectWork projects;
};

[[nodiscard]] domain::Result<Workbench> listWorkbench(UseCaseContext& context);

} // namespace touyan::application
