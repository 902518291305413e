// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/reports/quarterly_report.h"
#include "application/reports/report_writer.h"
#include "widgets/common/page_services.h"
#include "widgets/reports/report_worker.h"

#include <QObject>

#include <memory>

class QAction;
class QPrinter;

namespace touyan::widgets {

class OutputReporter;
class PagePreviewView;

/// The way by which the quarter's report leaves the page: as a workbook, as a PDF bulletin or on
/// paper. Pages with characters that no font has are asked about; what left is recorded as issued.
class QuarterlyReportOutput : public QObject
{
    Q_OBJECT

public:
    /// What the documents are made with; all of it outlives this.
    struct Tools
    {
        application::ReportWriter& writer;
        ReportWorker& worker;
        const PagePreviewView& preview;
        OutputReporter& reporter;
    };

    /// The page is whom questions are asked for.
    QuarterlyReportOutput(const PageServices& services, const Tools& tools, QWidget* page);

    /// The report that leaves; its pages are those of the preview.
    void setReport(std::shared_ptr<const application::QuarterlyReport> report);
    /// The preview has other pages, or none.
    void enableActions();
    [[nodiscard]] QAction* workbookAction() const { return m_exportWorkbook; }
    [[nodiscard]] QAction* bulletinAction() const { return m_exportBulletin; }
    [[nodiscard]] QAction* printAction() const { return m_print; }

    /// There are pages.
    [[nodiscard]] bool canPrint() const;
    /// Asks for the printer.
    void print();
    /// Draws the pages the printer asks for, as large as on paper. False when the printer refuses.
    bool printPages(QPrinter& printer) const;

private:
    enum class Document { Workbook, Bulletin };

    void askPath(Document document);
    /// Asks first when characters of the pages have no font.
    void confirmAndWrite(Document document, const QString& path);
    void write(Document document, const QString& path);
    void choosePrinter();

    PageServices m_services;
    Tools m_tools;
    QWidget* m_page;
    std::shared_ptr<const application::QuarterlyReport> m_report;
    QAction* m_exportWorkbook = nullptr;
    QAction* m_exportBulletin = nullptr;
    QAction* m_print = nullptr;
};

} // namespace touyan::widgets
