// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/workbook/quarterly_workbook.h"

#include "reports/replaced_file.h"
#include "reports/workbook/charts_sheet.h"
#include "reports/workbook/details_sheet.h"
#include "reports/workbook/items_sheet.h"
#include "reports/workbook/rules_sheet.h"
#include "reports/workbook/summary_sheet.h"

#include "reports/text/report_words.h"
#include "reports/workbook/cell_text.h"

#include <QFile>

#include <array>
#include <memory>

namespace touyan::reports {

namespace {

using domain::ErrorCode;
using domain::makeError;

/// Frees a workbook that is given up instead of closed.
struct WorkbookDeleter
{
    void operator()(lxw_workbook* workbook) const { lxw_workbook_free(workbook); }
};
using WorkbookPointer = std::unique_ptr<lxw_workbook, WorkbookDeleter>;

/// Creation day, title and office. The day is the report's own, so that the bytes are too.
void setProperties(lxw_workbook* workbook, const application::QuarterlyReport& report)
{
    QByteArray title = cellText(report.title).left(255);
    QByteArray office = cellText(report.officeName).left(128);
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.company = office.data();
    properties.created = static_cast<time_t>(report.printedAt.toSecsSinceEpoch());
    workbook_set_properties(workbook, &properties);
}

QString reasonOf(lxw_error error)
{
    return QString::fromUtf8(lxw_strerror(error));
}

} // namespace

domain::Result<application::WrittenFile>
writeQuarterlyWorkbook(const application::QuarterlyReport& report, const QString& path,
                       application::Progress& progress)
{
    if (progress.isCancelled())
        return makeError(ErrorCode::Cancelled);
    ReplacedFile file(path);
    TOUYAN_TRY(file.create());
    const QByteArray fileName = QFile::encodeName(file.path());
    WorkbookPointer workbook(workbook_new(fileName.constData()));
    if (!workbook)
        return file.writeError(reasonOf(LXW_ERROR_MEMORY_MALLOC_FAILED));
    setProperties(workbook.get(), report);

    const WorkbookPlan plan(report);
    const WorkbookFormats formats(workbook.get());
    std::array sheets{
        Sheet(workbook.get(), plan.summaryName), Sheet(workbook.get(), plan.itemsName),
        Sheet(workbook.get(), plan.detailsName), Sheet(workbook.get(), plan.missingName),
        Sheet(workbook.get(), plan.chartsName),  Sheet(workbook.get(), plan.rulesName)};
    for (const Sheet& sheet : sheets) {
        if (sheet.raw() == nullptr)
            return file.writeError(reasonOf(sheet.error()));
    }
    auto& [summary, items, details, missing, charts, rules] = sheets;
    writeSummarySheet(summary, plan, formats);
    writeItemsSheet(items, plan, formats);
    if (!writeDetailsSheet(details, plan, formats, progress) ||
        !writeMissingSheet(missing, plan, formats, progress))
        return makeError(ErrorCode::Cancelled);
    writeChartsSheet(charts, workbook.get(), plan, formats);
    writeRulesSheet(rules, plan, formats);
    for (const Sheet& sheet : sheets) {
        if (sheet.error() != LXW_NO_ERROR)
            return file.writeError(reasonOf(sheet.error()));
    }
    if (progress.isCancelled())
        return makeError(ErrorCode::Cancelled);
    // workbook_close() frees the workbook, whatever it returns.
    if (const lxw_error error = workbook_close(workbook.release()); error != LXW_NO_ERROR)
        return file.writeError(reasonOf(error));
    if (progress.isCancelled())
        return makeError(ErrorCode::Cancelled);
    return file.replace();
}

} // namespace touyan::reports
