// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/progress.h"
#include "application/reports/projects/project_documents.h"
#include "domain/foundation/result.h"

namespace touyan::reports {

/// 书记项目台账: one row a project with progress, planned progress, light and counts as formulas
/// over the sheets of steps, tasks, monthly reports and rectification items, live totals, and the
/// counts by state. The formulas carry the program's own values; recalculated they give the same.
/// Written beside its target and renamed. Errors: FileNotWritable, DiskFull, Cancelled.
[[nodiscard]] domain::Result<application::WrittenFile>
writeProjectLedger(const application::ProjectLedger& ledger, const QString& path,
                   application::Progress& progress);

/// Columns of the sheet 台账, from 0.
enum LedgerColumn {
    kLedgerNumber,
    kLedgerCode,
    kLedgerTitle,
    kLedgerKind,
    kLedgerUnit,
    kLedgerLeader,
    kLedgerInCharge,
    kLedgerTopic,
    kLedgerState,
    kLedgerFinish,
    kLedgerProgress,
    kLedgerPlanned,
    kLedgerBehind,
    kLedgerLight,
    kLedgerReportsOwed,
    kLedgerReportsOnTime,
    kLedgerReportsLate,
    kLedgerReportsMissing,
    kLedgerTasks,
    kLedgerTasksClosed,
    kLedgerTasksOverdue,
    kLedgerItems,
    kLedgerItemsClosed,
    kLedgerItemsOverdue,
    kLedgerFindings,
    kLedgerRevisions,
    kLedgerAccepted,
    kLedgerScore,
    kLedgerColumns
};

} // namespace touyan::reports
