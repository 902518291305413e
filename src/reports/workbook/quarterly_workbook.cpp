// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/workbook/quarterly_workbook.h"

#include "reports/text/report_words.h"
#include "reports/workbook/cell_text.h"
#include "reports/workbook/charts_sheet.h"
#include "reports/workbook/details_sheet.h"
#include "reports/workbook/items_sheet.h"
#include "reports/workbook/projects_sheet.h"
#include "reports/workbook/rules_sheet.h"
#include "reports/workbook/summary_sheet.h"
#include "reports/workbook/workbook_file.h"

#include <array>

namespace touyan::reports {

using domain::ErrorCode;
using domain::makeError;

domain::Result<application::WrittenFile>
writeQuarterlyWorkbook(const application::QuarterlyReport& report, const QString& path,
                       application::Progress& progress)
{
    if (progress.isCancelled())
        return makeError(ErrorCode::Cancelled);
    WorkbookFile file(path);
    TOUYAN_TRY(file.create(report.title, report.officeName, report.printedAt));
    lxw_workbook* workbook = file.workbook();

    const WorkbookPlan plan(report);
    const WorkbookFormats formats(workbook);
    std::array sheets{Sheet(workbook, plan.summaryName), Sheet(workbook, plan.itemsName),
                      Sheet(workbook, plan.detailsName), Sheet(workbook, plan.missingName),
                      Sheet(workbook, plan.chartsName),  Sheet(workbook, plan.rulesName)};
    for (const Sheet& sheet : sheets)
        TOUYAN_TRY(file.check(sheet));
    auto& [summary, items, details, missing, charts, rules] = sheets;
    writeSummarySheet(summary, plan, formats);
    writeItemsSheet(items, plan, formats);
    if (!writeDetailsSheet(details, plan, formats, progress) ||
        !writeMissingSheet(missing, plan, formats, progress))
        return makeError(ErrorCode::Cancelled);
    writeChartsSheet(charts, workbook, plan, formats);
    writeRulesSheet(rules, plan, formats);
    for (const Sheet& sheet : sheets)
        TOUYAN_TRY(file.check(sheet));
    // The last sheet, so that a report without projects is as it always was.
    if (!report.projects.empty()) {
        Sheet projects(workbook, sheetName(Report::tr("书记项目")));
        TOUYAN_TRY(file.check(projects));
        writeProjectsSheet(projects, plan, formats);
        TOUYAN_TRY(file.check(projects));
    }
    if (progress.isCancelled())
        return makeError(ErrorCode::Cancelled);
    return file.finish();
}

} // namespace touyan::reports
