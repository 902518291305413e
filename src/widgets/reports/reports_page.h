// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/closing/open_report.h"
#include "application/ports/change_feed.h"
#include "application/reports/projects/project_report_writer.h"
#include "application/reports/report_writer.h"
#include "widgets/common/page.h"
#include "widgets/common/page_services.h"
#include "widgets/reports/page_navigation.h"
#include "widgets/reports/report_worker.h"
#include "widgets/reports/shown_quarter.h"
#include "widgets/tasks/newest_request.h"

#include <memory>
#include <optional>

class QLabel;
class QPrinter;
class QTimer;

namespace touyan::widgets {

class ClosingPanel;
class ClosingSteps;
class InlineNotice;
class NumberExplainer;
class OutputReporter;
class PagePreviewView;
class ProjectReportActions;
class QuarterlyReportOutput;

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
    /// The report or its pages are on their way.
    [[nodiscard]] bool isLoading() const { return !m_loading.isSettled(); }
    /// Draws the pages the printer asks for, as large as on paper. False when the printer refuses.
    bool printPages(QPrinter& printer) const;

private:
    void makeOutput(const PageNavigation::Fields& fields,
                    application::ProjectReportWriter& projectWriter);
    void makeClosing();
    void load();
    void loadIssued();
    void takeChanges(const application::ChangeSet& changes);
    void take(const application::OpenedReport& opened);
    void layOutPages();
    void showPages(std::shared_ptr<const application::PagePreview> pages);
    void showError(const domain::Error& error);
    [[nodiscard]] ShownQuarter shown() const { return {quarter(), period().asOf}; }

    PageServices m_services;
    application::ReportWriter& m_writer;
    InlineNotice* m_notice = nullptr;
    QLabel* m_heading = nullptr;
    PagePreviewView* m_preview = nullptr;
    PageNavigation* m_navigation = nullptr;
    QuarterlyReportOutput* m_output = nullptr;
    ProjectReportActions* m_projectReports = nullptr;
    ClosingPanel* m_closing = nullptr;
    ClosingSteps* m_closingSteps = nullptr;
    NumberExplainer* m_explainer = nullptr;
    QTimer* m_delay = nullptr;

    std::shared_ptr<const application::QuarterlyReport> m_report;
    std::optional<domain::PeriodKey> m_chosenQuarter; ///< by a link
    NewestRequest m_loading;
    bool m_stale = true;
    /// Last member: its jobs end before anything that they use goes.
    ReportWorker m_worker;
};

} // namespace touyan::widgets
