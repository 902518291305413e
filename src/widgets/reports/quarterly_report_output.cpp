// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/quarterly_report_output.h"

#include "application/reports/issue_report.h"
#include "widgets/common/print_target.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/lists/named_action.h"
#include "widgets/reports/glyph_question.h"
#include "widgets/reports/output_reporter.h"
#include "widgets/reports/page_preview_view.h"
#include "widgets/reports/print_pages.h"
#include "widgets/tasks/deliver.h"
#include "widgets/tasks/running_task.h"

#include <QAction>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

QuarterlyReportOutput::QuarterlyReportOutput(const PageServices& services, const Tools& tools,
                                             QWidget* page)
    : QObject(page)
    , m_services(services)
    , m_tools(tools)
    , m_page(page)
    , m_exportWorkbook(
          makeAction(page, {u"exportWorkbookAction"_s, u"x-office-spreadsheet"_s,
                            tr("导出 &Excel…"), tr("汇总、分项、明细等工作表，数字带公式")}))
    , m_exportBulletin(makeAction(page, {u"exportPdfAction"_s, u"application-pdf"_s,
                                         tr("导出 P&DF…"), tr("按公文格式排版的季度通报")}))
    , m_print(makeAction(page, {u"printReportAction"_s, u"document-print"_s, tr("打印(&T)…"),
                                tr("打印季度通报（Ctrl+P）")}))
{
    m_exportWorkbook->setShortcut(QKeySequence(tr("Ctrl+E")));
    m_exportBulletin->setShortcut(QKeySequence(tr("Ctrl+Shift+E")));
    connect(m_exportWorkbook, &QAction::triggered, this, [this] { askPath(Document::Workbook); });
    connect(m_exportBulletin, &QAction::triggered, this, [this] { askPath(Document::Bulletin); });
    connect(m_print, &QAction::triggered, this, &QuarterlyReportOutput::print);
    enableActions();
}

void QuarterlyReportOutput::setReport(std::shared_ptr<const application::QuarterlyReport> report)
{
    m_report = std::move(report);
    enableActions();
}

void QuarterlyReportOutput::enableActions()
{
    m_exportWorkbook->setEnabled(m_report != nullptr);
    m_exportBulletin->setEnabled(m_report != nullptr);
    m_print->setEnabled(canPrint());
}

bool QuarterlyReportOutput::canPrint() const
{
    return m_tools.preview.pageCount() > 0;
}

void QuarterlyReportOutput::askPath(Document document)
{
    if (!m_report)
        return;
    const bool isWorkbook = document == Document::Workbook;
    const FileQuestion question{isWorkbook ? tr("导出 Excel 报表") : tr("导出 PDF 通报"),
                                {},
                                m_report->title,
                                {isWorkbook ? tr("Excel 工作簿 (*.xlsx)") : tr("PDF 文件 (*.pdf)")},
                                isWorkbook ? u"xlsx"_s : u"pdf"_s};
    m_services.prompts.chooseFileToSave(m_page, question,
                                        [this, document](const std::optional<QString>& path) {
                                            if (path)
                                                confirmAndWrite(document, *path);
                                        });
}

void QuarterlyReportOutput::confirmAndWrite(Document document, const QString& path)
{
    if (document == Document::Workbook) {
        write(document, path);
        return;
    }
    // Laid out already, unless the preview is still on its way.
    if (const application::PagePreview* pages = m_tools.preview.preview()) {
        confirmGlyphs(m_services.prompts, m_page, pages->charactersWithoutGlyph(),
                      [this, document, path] { write(document, path); });
        return;
    }
    confirmGlyphs(
        m_services.prompts, m_page, m_tools.worker,
        [report = m_report, &writer = m_tools.writer]() -> domain::Result<QString> {
            TOUYAN_TRY_ASSIGN(const auto pages, writer.preview(*report));
            return pages->charactersWithoutGlyph();
        },
        [this, document, path] { write(document, path); });
}

void QuarterlyReportOutput::write(Document document, const QString& path)
{
    const bool isWorkbook = document == Document::Workbook;
    auto* task = new RunningTask(m_services.tasks,
                                 isWorkbook ? tr("导出 Excel 报表") : tr("导出 PDF 通报"), this);
    task->setStep(QFileInfo(path).fileName());
    // The report is a value: what is recorded meanwhile does not change the file.
    deliver(this,
            m_tools.worker.run([report = m_report, &writer = m_tools.writer, path, isWorkbook,
                                progress = task->progress()] {
                return isWorkbook ? writer.writeWorkbook(*report, path, *progress)
                                  : writer.writeBulletin(*report, path, *progress);
            }),
            [this, path, task, isWorkbook, report = m_report](const auto& result) {
                if (result.isOk()) {
                    task->finish(TaskOutcome::Succeeded,
                                 tr("已导出 %1", "file name").arg(QFileInfo(path).fileName()));
                    m_tools.reporter.written(
                        application::issueOf(*report,
                                             isWorkbook ? application::ReportFormat::Workbook
                                                        : application::ReportFormat::Pdf,
                                             result.value()),
                        path);
                } else {
                    const bool cancelled = result.error().code == domain::ErrorCode::Cancelled;
                    task->finish(cancelled ? TaskOutcome::Cancelled : TaskOutcome::Failed);
                    m_tools.reporter.failed(result.error());
                }
            });
}

void QuarterlyReportOutput::print()
{
    if (!canPrint())
        return;
    confirmGlyphs(m_services.prompts, m_page, m_tools.preview.preview()->charactersWithoutGlyph(),
                  [this] { choosePrinter(); });
}

void QuarterlyReportOutput::choosePrinter()
{
    auto* printer = new QPrinter(QPrinter::HighResolution);
    printer->setDocName(m_report->title);
    auto* dialog = new QPrintDialog(printer, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, m_tools.preview.pageCount());
    dialog->setFromTo(1, m_tools.preview.pageCount());
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        if (const auto allowed = checkPrintTarget(*printer); allowed.isError())
            m_tools.reporter.failed(allowed.error());
        else if (printPages(*printer))
            m_tools.reporter.printed(application::printOf(*m_report));
        else
            m_tools.reporter.notPrinted();
    });
    dialog->open();
}

bool QuarterlyReportOutput::printPages(QPrinter& printer) const
{
    const application::PagePreview* pages = m_tools.preview.preview();
    return pages != nullptr && widgets::printPages(printer, *pages);
}

} // namespace touyan::widgets
