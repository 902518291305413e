// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/projects/project_documents.h"
#include "reports/workbook/sheet.h"
#include "reports/workbook/workbook_formats.h"

#include <QStringList>

#include <string>
#include <vector>

namespace touyan::reports {

/// The rows of one project on one of the sheets behind the ledger, both included, from 0.
struct LedgerRows
{
    int first = 0;
    int last = -1;

    [[nodiscard]] bool isEmpty() const { return last < first; }
};

/// Where the rows of each project stand on the sheets behind the ledger.
struct LedgerPlan
{
    std::vector<LedgerRows> steps; ///< beside ProjectLedger::rows
    std::vector<LedgerRows> tasks;
    std::vector<LedgerRows> reports;
    std::vector<LedgerRows> rectifications;
};

/// First data row of every sheet, from 0, and the cell that holds the as-of day on each.
inline constexpr int kLedgerFirstRow = 4;
inline constexpr int kLedgerHeadRow = 3;
inline constexpr int kLedgerDayRow = 2;
inline constexpr int kLedgerDayColumn = 1;

enum StepSheetColumn {
    kStepCode,
    kStepProject,
    kStepTitle,
    kStepPlanned,
    kStepWeight,
    kStepFinished
};
enum TaskSheetColumn {
    kTaskCode,
    kTaskProject,
    kTaskText,
    kTaskOwner,
    kTaskHandedDown,
    kTaskDue,
    kTaskClosed,
    kTaskAnswer,
    kTaskState
};
enum ReportSheetColumn {
    kReportProject,
    kReportReporter,
    kReportMonth,
    kReportDeadline,
    kReportRecorded,
    kReportState
};
enum ItemSheetColumn {
    kItemCode,
    kItemProject,
    kItemSource,
    kItemUnit,
    kItemProblem,
    kItemMeasure,
    kItemResponsible,
    kItemFound,
    kItemDue,
    kItemClosed,
    kItemState,
    kItemEvidence,
    kItemVerifier
};

/// Title, line about the document and which rows it has, as-of day as a date, heads and widths of a
/// sheet. lastTitleColumn: which the title reaches to, −1: the last of all.
struct SheetColumn
{
    QString title;
    double width = 10;
};
void beginSheet(Sheet& sheet, const WorkbookFormats& formats, const application::DocumentHead& head,
                const QString& title, const std::vector<SheetColumn>& columns,
                const QString& selection = {}, int lastTitleColumn = -1);
/// Page, frozen head, filter; lastRow: of the data.
void endSheet(Sheet& sheet, int lastRow, int columns, int frozenColumns);

// The sheets behind the ledger, one row for each step, task, month's report and item.
[[nodiscard]] std::vector<LedgerRows> writeStepSheet(Sheet& sheet, const WorkbookFormats& formats,
                                                     const application::ProjectLedger& ledger);
[[nodiscard]] std::vector<LedgerRows> writeTaskSheet(Sheet& sheet, const WorkbookFormats& formats,
                                                     const application::ProjectLedger& ledger);
[[nodiscard]] std::vector<LedgerRows> writeReportSheet(Sheet& sheet, const WorkbookFormats& formats,
                                                       const application::ProjectLedger& ledger);
[[nodiscard]] std::vector<LedgerRows> writeItemSheet(Sheet& sheet, const WorkbookFormats& formats,
                                                     const application::ProjectLedger& ledger);

/// A row of the register; the state is a formula over due day, closing day and as-of day.
void writeItemRow(Sheet& sheet, const WorkbookFormats& formats, int row,
                  const application::ListedRectification& listed, QDate asOf);
[[nodiscard]] std::vector<SheetColumn> itemColumns();

} // namespace touyan::reports
