// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the reports page: files and paper.
#include "application/messages/error_message.h"
#include "application/reports/issue_report.h"
#include "widgets/common/deliver.h"
#include "widgets/common/inline_notice.h"
#include "widgets/common/running_task.h"
#include "widgets/common/user_prompts.h"
#include "widgets/reports/page_preview_view.h"
#include "widgets/reports/reports_page.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QUrl>

#include <algorithm>

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
                                                write(document, *path);
                                        });
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
                    written(application::issueOf(*report,
                                                 isWorkbook ? application::ReportFormat::Workbook
                                                            : application::ReportFormat::Pdf,
                                                 result.value()),
                            path);
                } else {
                    const bool cancelled = result.error().code == domain::ErrorCode::Cancelled;
                    task->finish(cancelled ? TaskOutcome::Cancelled : TaskOutcome::Failed);
                    notWritten(result.error());
                }
            });
}

void ReportsPage::written(const application::IssuedReport& issue, const QString& path)
{
    m_writtenPath = path;
    m_openFile->disconnect(this);
    m_openFolder->disconnect(this);
    connect(m_openFile, &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_writtenPath)); });
    connect(m_openFolder, &QAction::triggered, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_writtenPath).absolutePath()));
    });
    m_notice->showNotice(InlineNotice::Kind::Success,
                         tr("已导出 %1", "path").arg(QDir::toNativeSeparators(path)), {},
                         {m_openFile, m_openFolder});
    record(issue);
}

void ReportsPage::notWritten(const domain::Error& error)
{
    if (error.code == domain::ErrorCode::Cancelled) {
        m_notice->showNotice(InlineNotice::Kind::Information, application::errorMessage(error));
        return;
    }
    m_services.prompts.showError(
        this, {tr("报表没有导出"), application::errorMessage(error), error.detail});
}

void ReportsPage::record(const application::IssuedReport& issue)
{
    deliver(this, m_services.executor.run([issue](application::UseCaseContext& context) {
        return application::recordIssue(context, issue);
    }),
            [this, issue](const auto& result) {
                if (result.isOk())
                    return;
                const QString reason = application::errorMessage(result.error());
                m_notice->showNotice(
                    InlineNotice::Kind::Warning,
                    issue.fileName.isEmpty()
                        ? tr("报表已打印，但没有记入印发记录：%1", "reason").arg(reason)
                        : tr("%1 已导出，但没有记入印发记录：%2", "file name, reason")
                              .arg(issue.fileName, reason));
            });
}

void ReportsPage::printCurrent()
{
    if (!canPrint())
        return;
    auto* printer = new QPrinter(QPrinter::HighResolution);
    printer->setDocName(m_report->title);
    auto* dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, m_preview->pageCount());
    dialog->setFromTo(1, m_preview->pageCount());
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        if (printPages(*printer)) {
            record(application::printOf(*m_report));
        } else {
            m_services.prompts.showError(
                this, {tr("没有打印"), tr("打印机不接受任务。请检查打印机后重试。"), {}});
        }
    });
    dialog->open();
}

bool ReportsPage::printPages(QPrinter& printer) const
{
    constexpr qreal kMmPerInch = 25.4;
    const application::PagePreview* pages = m_preview->preview();
    if (pages == nullptr)
        return false;
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(pages->pageSizeMm(), QPageSize::Millimeter));
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const bool range = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = range ? printer.fromPage() - 1 : 0;
    const int last =
        range ? std::min(printer.toPage(), pages->pageCount()) - 1 : pages->pageCount() - 1;
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return false;
        pages->paint(page, painter, printer.resolution() / kMmPerInch);
    }
    return painter.end();
}

} // namespace touyan::widgets
