// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the reports page: files and paper.
#include "application/reports/issue_report.h"
#include "widgets/common/print_target.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/reports/glyph_question.h"
#include "widgets/reports/output_reporter.h"
#include "widgets/reports/page_preview_view.h"
#include "widgets/reports/print_pages.h"
#include "widgets/reports/reports_page.h"
#include "widgets/tasks/deliver.h"
#include "widgets/tasks/running_task.h"

#include <QAction>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

void ReportsPage::exportDocument(Document document)
{
    if (!m_report)
        return;
    const bool isWorkbook = document == Document::Workbook;
    const FileQuestion question{isWorkbook ? tr("导出 Excel 报表") : tr("导出 PDF 通报"),
                                {},
                                m_report->title,
                                {isWorkbook ? tr("Excel 工作簿 (*.xlsx)") : tr("PDF 文件 (*.pdf)")},
                                isWorkbook ? u"xlsx"_s : u"pdf"_s};
    m_services.prompts.chooseFileToSave(this, question,
                                        [this, document](const std::optional<QString>& path) {
                                            if (path)
                                                confirmAndWrite(document, *path);
                                        });
}

void ReportsPage::confirmAndWrite(Document document, const QString& path)
{
    if (document == Document::Workbook) {
        write(document, path);
        return;
    }
    // Laid out already, unless the preview is still on its way.
    if (const application::PagePreview* pages = m_preview->preview()) {
        confirmGlyphs(m_services.prompts, this, pages->charactersWithoutGlyph(),
                      [this, document, path] { write(document, path); });
        return;
    }
    confirmGlyphs(
        m_services.prompts, this, m_worker,
        [report = m_report, &writer = m_writer]() -> domain::Result<QString> {
            TOUYAN_TRY_ASSIGN(const auto pages, writer.preview(*report));
            return pages->charactersWithoutGlyph();
        },
        [this, document, path] { write(document, path); });
}

void ReportsPage::write(Document document, const QString& path)
{
    const bool isWorkbook = document == Document::Workbook;
    auto* task = new RunningTask(m_services.tasks,
                                 isWorkbook ? tr("导出 Excel 报表") : tr("导出 PDF 通报"), this);
    task->setStep(QFileInfo(path).fileName());
    // The report is a value: what is recorded meanwhile does not change the file.
    deliver(this,
            m_worker.run([report = m_report, &writer = m_writer, path, isWorkbook,
                          progress = task->progress()] {
                return isWorkbook ? writer.writeWorkbook(*report, path, *progress)
                                  : writer.writeBulletin(*report, path, *progress);
            }),
            [this, path, task, isWorkbook, report = m_report](const auto& result) {
                if (result.isOk()) {
                    task->finish(TaskOutcome::Succeeded,
                                 tr("已导出 %1", "file name").arg(QFileInfo(path).fileName()));
                    m_reporter->written(
                        application::issueOf(*report,
                                             isWorkbook ? application::ReportFormat::Workbook
                                                        : application::ReportFormat::Pdf,
                                             result.value()),
                        path);
                } else {
                    const bool cancelled = result.error().code == domain::ErrorCode::Cancelled;
                    task->finish(cancelled ? TaskOutcome::Cancelled : TaskOutcome::Failed);
                    m_reporter->failed(result.error());
                }
            });
}

void ReportsPage::printCurrent()
{
    if (!canPrint())
        return;
    confirmGlyphs(m_services.prompts, this, m_preview->preview()->charactersWithoutGlyph(),
                  [this] { choosePrinter(); });
}

void ReportsPage::choosePrinter()
{
    auto* printer = new QPrinter(QPrinter::HighResolution);
    printer->setDocName(m_report->title);
    auto* dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, m_preview->pageCount());
    dialog->setFromTo(1, m_preview->pageCount());
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        if (const auto allowed = checkPrintTarget(*printer); allowed.isError())
            m_reporter->failed(allowed.error());
        else if (printPages(*printer))
            m_reporter->printed(application::printOf(*m_report));
        else
            m_reporter->notPrinted();
    });
    dialog->open();
}

bool ReportsPage::printPages(QPrinter& printer) const
{
    const application::PagePreview* pages = m_preview->preview();
    return pages != nullptr && widgets::printPages(printer, *pages);
}

} // namespace touyan::widgets
