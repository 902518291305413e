// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/assessment/figure.h"
#include "application/closing/open_report.h"
#include "application/ports/change_feed.h"
#include "application/reports/projects/project_report_writer.h"
#include "application/reports/report_writer.h"
#include "application/values/issued_report.h"
#include "widgets/common/page.h"
#include "widgets/common/page_services.h"
#include "widgets/reports/report_worker.h"

#include <memory>
#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QPrinter;
class QSpinBox;
class QTimer;

namespace touyan::widgets {

class ClosingPanel;
class InlineNotice;
class OutputReporter;
class PagePreviewView;
class ProjectReportActions;

/// 报表: the quarter's report as it will be printed, its export, and the closing of the quarter.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    /// The writers must outlive the page; they are used on a thread of the page's own.
    ReportsPage(const PageServices& services, application::ReportWriter& writer,
                application::ProjectReportWriter& projectWriter, QWidget* parent = nullptr);
    ~ReportsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString description() const override;
    void setPeriod(const PeriodSelection& period) override;
    void activate() override;
    [[nodiscard]] bool canPrint() const override;
    void printCurrent() override;
    /// "report:<2026-Q3>", "closing:<2026-Q3>", "page:reports". The quarter is shown until the
    /// shared period changes. "projectCard:<id>" asks where to and writes the project's card.
    bool openPlace(const QString& place) override;
    [[nodiscard]] QList<QAction*> menuActions(MenuPlace place) const override;
    [[nodiscard]] QWidget* firstFocus() override;

    /// The quarter that is shown: the shared period's, of a year the one with the as-of day.
    [[nodiscard]] domain::PeriodKey quarter() const;
    /// Null until the first report has come.
    [[nodiscard]] const application::QuarterlyReport* report() const;
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// Draws the pages the printer asks for, as large as on paper. False when the printer refuses.
    bool printPages(QPrinter& printer) const;

private:
    using Report = std::shared_ptr<const application::QuarterlyReport>;
    enum class Document { Workbook, Bulletin };

    QWidget* makeToolBar();
    void makeActions();
    void load();
    void loadIssued();
    void takeChanges(const application::ChangeSet& changes);
    void layOutPages(int request);
    /// Opens what a number of the shown report is made of, or hands on a place of another page.
    void followPlace(const QString& place);
    void explain(const QString& place);
    void showExplanation(const application::ExplainedNumber& number,
                         const application::QuarterlyReport* now);
    void take(const application::OpenedReport& opened);
    void showPages(std::shared_ptr<const application::PagePreview> pages);
    void showPageNumber(int page);
    void showZoom();
    void chooseZoom(int index);
    void exportDocument(Document document);
    /// Asks first when characters of the pages have no font.
    void confirmAndWrite(Document document, const QString& path);
    void choosePrinter();
    void write(Document document, const QString& path);
    void askClose();
    void close(QDate asOf);
    void askReopen();
    void compare();
    void showError(const domain::Error& error);
    void enableActions();
    [[nodiscard]] QString quarterTitle() const;

    PageServices m_services;
    application::ReportWriter& m_writer;
    application::ProjectReportWriter& m_projectWriter;
    ProjectReportActions* m_projectReports = nullptr;
    InlineNotice* m_notice = nullptr;
    OutputReporter* m_reporter = nullptr;
    QLabel* m_heading = nullptr;
    PagePreviewView* m_preview = nullptr;
    ClosingPanel* m_closing = nullptr;
    QSpinBox* m_pageNumber = nullptr;
    QLabel* m_pageCount = nullptr;
    QComboBox* m_zoom = nullptr;
    QAction* m_exportWorkbook = nullptr;
    QAction* m_exportBulletin = nullptr;
    QAction* m_print = nullptr;
    QAction* m_previousPage = nullptr;
    QAction* m_nextPage = nullptr;
    QTimer* m_delay = nullptr;

    Report m_report;
    std::optional<domain::PeriodKey> m_chosenQuarter; ///< by a link
    int m_request = 0;
    int m_explanationRequest = 0;
    bool m_loading = false;
    bool m_stale = true;
    /// Last member: its jobs end before anything that they use goes.
    ReportWorker m_worker;
};

} // namespace touyan::widgets
