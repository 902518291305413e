// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/appraisal/result_workbook.h"

#include "reports/appraisal/result_sheets.h"
#include "reports/workbook/workbook_file.h"

#include <array>

namespace touyan::reports {

domain::Result<application::WrittenFile>
writeAppraisalWorkbook(const application::AppraisalWorkbook& workbook, const QString& path,
                       application::Progress& progress)
{
    if (progress.isCancelled())
        return domain::makeError(domain::ErrorCode::Cancelled);
    WorkbookFile file(path);
    TOUYAN_TRY(file.create(workbook.head.title, workbook.head.officeName, workbook.head.printedAt));
    const WorkbookFormats formats(file.workbook());
    const ResultPlan plan(workbook);
    std::array sheets{
        Sheet(file.workbook(), plan.resultSheet), Sheet(file.workbook(), plan.groupSheet),
        Sheet(file.workbook(), plan.rowSheet), Sheet(file.workbook(), plan.rulesSheet)};
    for (const Sheet& sheet : sheets)
        TOUYAN_TRY(file.check(sheet));
    const std::array writers{writeResultSheet, writeGroupSheet, writeRowSheet, writeParameterSheet};
    for (size_t i = 0; i < sheets.size(); ++i) {
        if (progress.isCancelled())
            return domain::makeError(domain::ErrorCode::Cancelled);
        progress.report(static_cast<qint64>(i), static_cast<qint64>(sheets.size()));
        writers[i](sheets[i], formats, plan);
        TOUYAN_TRY(file.check(sheets[i]));
    }
    if (progress.isCancelled())
        return domain::makeError(domain::ErrorCode::Cancelled);
    return file.finish();
}

} // namespace touyan::reports
