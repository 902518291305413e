// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/reports_page.h"

#include "application/messages/error_message.h"
#include "application/reports/issue_report.h"
#include "widgets/assessment/change_notifier.h"
#include "widgets/lists/named_action.h"
#include "widgets/look/inline_notice.h"
#include "widgets/reports/closing_panel.h"
#include "widgets/reports/closing_steps.h"
#include "widgets/reports/number_explainer.h"
#include "widgets/reports/output_reporter.h"
#include "widgets/reports/page_preview_view.h"
#include "widgets/reports/project_document_output.h"
#include "widgets/reports/project_report_actions.h"
#include "widgets/reports/quarterly_report_output.h"
#include "widgets/tasks/deliver.h"
#include "widgets/tasks/running_task.h"

#include "reports/ui_reports_page.h"

#include <QMenu>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;
using domain::Cadence;
using domain::PeriodKey;

namespace {

constexpr int kRestMs = 800;

} // namespace

ReportsPage::ReportsPage(const PageServices& services, application::ReportWriter& writer,
                         application::ProjectReportWriter& projectWriter, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_writer(writer)
    , m_delay(new QTimer(this))
{
    setObjectName(u"reportsPage"_s);
    setAccessibleName(tr("报表"));
    Ui::ReportsPage ui;
    ui.setupUi(this);
    m_notice = ui.inlineNotice;
    m_heading = ui.reportHeadingLabel;
    m_preview = ui.pagePreview;
    m_preview->setEmptyText(tr("正在准备预览…"));
    makeOutput({ui.pageNumberSpinBox, ui.pageCountLabel, ui.zoomComboBox}, projectWriter);
    showOnButton(m_navigation->previousPageAction(), ui.previousPageButton);
    showOnButton(m_navigation->nextPageAction(), ui.nextPageButton);
    showOnButton(m_output->workbookAction(), ui.exportWorkbookButton);
    showOnButton(m_output->bulletinAction(), ui.exportPdfButton);
    showOnButton(m_output->printAction(), ui.printReportButton);
    auto* menu = new QMenu(ui.projectReportsButton);
    menu->setObjectName(u"projectReportsMenu"_s);
    menu->setTitle(ui.projectReportsButton->text());
    menu->addActions(m_projectReports->actions());
    ui.projectReportsButton->setMenu(menu);
    m_closing = new ClosingPanel(
        services.settings, [&clock = services.clock] { return clock.today(); }, ui.reportsSplitter);
    ui.reportsSplitter->setStretchFactor(0, 3);
    ui.reportsSplitter->setStretchFactor(1, 2);
    makeClosing();
    // Laying out pages costs more than a number: once after the changes have come to rest, and only
    // while somebody looks.
    m_delay->setSingleShot(true);
    m_delay->setInterval(kRestMs);
    connect(m_delay, &QTimer::timeout, this, [this] {
        if (isVisible())
            load();
    });
    connect(&services.changes, &ChangeNotifier::changed, this, &ReportsPage::takeChanges);
}

ReportsPage::~ReportsPage()
{
    // Cancels what is being written, so that the worker need not finish it.
    qDeleteAll(findChildren<RunningTask*>());
}

QString ReportsPage::title() const
{
    return tr("报表");
}

QString ReportsPage::iconName() const
{
    return u"touyan-reports"_s;
}

QString ReportsPage::description() const
{
    return tr("按打印样式预览季度通报，导出 Excel 和 PDF，季度结账。");
}

void ReportsPage::makeOutput(const PageNavigation::Fields& fields,
                             application::ProjectReportWriter& projectWriter)
{
    m_navigation = new PageNavigation(*m_preview, fields, this);
    auto* reporter = new OutputReporter(m_services, m_notice, this);
    m_output =
        new QuarterlyReportOutput(m_services, {m_writer, m_worker, *m_preview, *reporter}, this);
    m_projectReports = new ProjectReportActions(
        new ProjectDocumentOutput(m_services, projectWriter, reporter, this), this);
}

void ReportsPage::makeClosing()
{
    m_closingSteps = new ClosingSteps(m_services, *m_closing, this);
    m_explainer = new NumberExplainer(m_services.executor, this);
    connect(m_closing, &ClosingPanel::placeRequested, this, &ReportsPage::placeRequested);
    connect(m_closingSteps, &ClosingSteps::failed, this, &ReportsPage::showError);
    connect(m_closingSteps, &ClosingSteps::warned, this, [this](const QString& problem) {
        m_notice->showNotice(InlineNotice::Kind::Warning, problem);
    });
    connect(m_closingSteps, &ClosingSteps::done, this, [this](const QString& message) {
        m_notice->showNotice(InlineNotice::Kind::Success, message);
        load();
    });
    connect(m_preview, &PagePreviewView::placeActivated, m_explainer, &NumberExplainer::follow);
    connect(m_explainer, &NumberExplainer::compareRequested, m_closingSteps,
            &ClosingSteps::compare);
    connect(m_explainer, &NumberExplainer::placeRequested, this, &ReportsPage::placeRequested);
    connect(m_explainer, &NumberExplainer::failed, this, &ReportsPage::showError);
}

PeriodKey ReportsPage::quarter() const
{
    if (m_chosenQuarter)
        return *m_chosenQuarter;
    const PeriodSelection shown = period();
    QDate day = shown.from;
    if (shown.kind == PeriodKind::Year)
        day = std::clamp(shown.asOf, shown.from, shown.to);
    return PeriodKey::containing(Cadence::Quarterly, day);
}

const application::QuarterlyReport* ReportsPage::report() const
{
    return m_report.get();
}

void ReportsPage::setPeriod(const PeriodSelection& period)
{
    if (period == this->period())
        return;
    Page::setPeriod(period);
    m_chosenQuarter.reset();
    m_stale = true;
    if (isVisible())
        load();
}

void ReportsPage::activate()
{
    if (m_stale)
        load();
}

bool ReportsPage::openPlace(const QString& place)
{
    if (place == u"page:reports"_s)
        return true;
    if (place.startsWith(u"projectCard:"_s)) {
        m_projectReports->exportCard(domain::ProjectId(place.section(u':', 1).toLongLong()));
        return true;
    }
    if (!place.startsWith(u"report:"_s) && !place.startsWith(u"closing:"_s))
        return false;
    const auto asked = PeriodKey::parse(QStringView(place).mid(place.indexOf(u':') + 1));
    if (!asked || asked->shape != Cadence::Quarterly)
        return false;
    if (*asked != quarter()) {
        m_chosenQuarter = asked;
        m_stale = true;
        load();
    }
    return true;
}

void ReportsPage::load()
{
    if (!period().from.isValid())
        return;
    m_delay->stop();
    m_stale = false;
    const ShownQuarter now = shown();
    m_heading->setText(now.title());
    m_projectReports->setPeriod(now.quarter, now.asOf);
    m_closingSteps->setShown(now);
    m_explainer->setShown(now);
    loadIssued();
    m_loading.run(
        this, m_services.executor,
        [now](UseCaseContext& context) {
            return application::openReport(context, now.quarter, now.asOf);
        },
        [this](const domain::Result<application::OpenedReport>& opened) {
            if (opened.isError()) {
                showError(opened.error());
                return;
            }
            take(opened.value());
            layOutPages();
        });
}

void ReportsPage::takeChanges(const application::ChangeSet& changes)
{
    // Whoever issues a report changes nothing on it.
    const bool onlyIssues =
        std::all_of(changes.begin(), changes.end(), [](const application::RecordChange& change) {
            return change.kind == application::RecordKind::IssuedReport;
        });
    if (onlyIssues) {
        loadIssued();
        return;
    }
    m_stale = true;
    m_delay->start();
}

void ReportsPage::loadIssued()
{
    deliver(this, m_services.executor.run([](UseCaseContext& context) {
        return application::listIssuedReports(context);
    }),
            [this](const auto& result) {
                if (result.isError())
                    showError(result.error());
                else
                    m_closing->setIssued(result.value());
            });
}

void ReportsPage::take(const application::OpenedReport& opened)
{
    m_report = std::make_shared<const application::QuarterlyReport>(opened.report);
    m_heading->setText(opened.inForce ? tr("%1（已结账）", "quarter").arg(shown().title())
                                      : shown().title());
    m_closing->setReport(opened, quarter(), period().asOf, m_services.clock.today());
    m_output->setReport(m_report);
    m_explainer->setReport(m_report);
}

void ReportsPage::layOutPages()
{
    using Pages = std::shared_ptr<const application::PagePreview>;
    const auto layOut = [report = m_report, &writer = m_writer]() -> domain::Result<Pages> {
        auto laidOut = writer.preview(*report);
        if (laidOut.isError())
            return laidOut.error();
        return Pages(std::move(laidOut).value());
    };
    // A part of the same request: the page is loading until the pages have come.
    m_loading.await(this, m_worker.run(layOut), [this](const domain::Result<Pages>& pages) {
        if (pages.isError()) {
            showPages(nullptr);
            m_preview->setEmptyText(application::errorMessage(pages.error()));
            showError(pages.error());
            return;
        }
        showPages(pages.value());
    });
}

void ReportsPage::showPages(std::shared_ptr<const application::PagePreview> pages)
{
    m_preview->setPreview(std::move(pages));
    m_navigation->showPageNumber();
    m_output->enableActions();
}

void ReportsPage::showError(const domain::Error& error)
{
    m_notice->showNotice(InlineNotice::Kind::Error, application::errorMessage(error));
}

bool ReportsPage::canPrint() const
{
    return m_output->canPrint();
}

void ReportsPage::printCurrent()
{
    m_output->print();
}

bool ReportsPage::printPages(QPrinter& printer) const
{
    return m_output->printPages(printer);
}

QList<QAction*> ReportsPage::menuActions(MenuPlace place) const
{
    if (place == MenuPlace::File)
        return QList<QAction*>{m_output->workbookAction(), m_output->bulletinAction()} +
               m_projectReports->actions();
    if (place == MenuPlace::View)
        return {m_navigation->previousPageAction(), m_navigation->nextPageAction()};
    return {};
}

QWidget* ReportsPage::firstFocus()
{
    return m_preview;
}

} // namespace touyan::widgets
