// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/reports_page.h"

#include "application/messages/error_message.h"
#include "application/reports/issue_report.h"
#include "widgets/assessment/change_notifier.h"
#include "widgets/lists/named_action.h"
#include "widgets/look/inline_notice.h"
#include "widgets/reports/closing_panel.h"
#include "widgets/reports/output_reporter.h"
#include "widgets/reports/page_preview_view.h"
#include "widgets/reports/project_document_output.h"
#include "widgets/reports/project_report_actions.h"
#include "widgets/tasks/deliver.h"
#include "widgets/tasks/running_task.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSpinBox>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::UseCaseContext;
using domain::Cadence;
using domain::PeriodKey;

namespace {

constexpr int kRestMs = 800;
constexpr std::array kZoomPercents{50, 75, 100, 125, 150, 200};

} // namespace

ReportsPage::ReportsPage(const PageServices& services, application::ReportWriter& writer,
                         application::ProjectReportWriter& projectWriter, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_writer(writer)
    , m_projectWriter(projectWriter)
    , m_notice(new InlineNotice(this))
    , m_reporter(new OutputReporter(services, m_notice, this))
    , m_delay(new QTimer(this))
{
    setObjectName(u"reportsPage"_s);
    setAccessibleName(tr("报表"));
    makeActions();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_notice);
    auto* content = new QVBoxLayout;
    content->setContentsMargins(12, 8, 12, 12);
    content->setSpacing(8);
    content->addWidget(makeToolBar());
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(u"reportsSplitter"_s);
    splitter->setChildrenCollapsible(false);
    m_preview = new PagePreviewView(splitter);
    m_preview->setMinimumWidth(320);
    m_preview->setEmptyText(tr("正在准备预览…"));
    splitter->addWidget(m_preview);
    m_closing = new ClosingPanel(
        services.settings, [&clock = services.clock] { return clock.today(); }, splitter);
    m_closing->setMinimumWidth(430);
    splitter->addWidget(m_closing);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    content->addWidget(splitter, 1);
    outer->addLayout(content, 1);

    connect(m_preview, &PagePreviewView::currentPageChanged, this, &ReportsPage::showPageNumber);
    connect(m_preview, &PagePreviewView::zoomChanged, this, &ReportsPage::showZoom);
    connect(m_preview, &PagePreviewView::placeActivated, this, &ReportsPage::followPlace);
    connect(m_closing, &ClosingPanel::closeRequested, this, &ReportsPage::askClose);
    connect(m_closing, &ClosingPanel::reopenRequested, this, &ReportsPage::askReopen);
    connect(m_closing, &ClosingPanel::compareRequested, this, &ReportsPage::compare);
    connect(m_closing, &ClosingPanel::placeRequested, this, &ReportsPage::placeRequested);
    // Laying out pages costs more than a number: once after the changes have come to rest, and only
    // while somebody looks.
    m_delay->setSingleShot(true);
    m_delay->setInterval(kRestMs);
    connect(m_delay, &QTimer::timeout, this, [this] {
        if (isVisible())
            load();
    });
    connect(&services.changes, &ChangeNotifier::changed, this, &ReportsPage::takeChanges);
    enableActions();
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

void ReportsPage::makeActions()
{
    m_exportWorkbook =
        makeAction(this, {u"exportWorkbookAction"_s, u"x-office-spreadsheet"_s, tr("导出 &Excel…"),
                          tr("汇总、分项、明细等工作表，数字带公式")});
    m_exportWorkbook->setShortcut(QKeySequence(tr("Ctrl+E")));
    m_exportBulletin = makeAction(this, {u"exportPdfAction"_s, u"application-pdf"_s,
                                         tr("导出 P&DF…"), tr("按公文格式排版的季度通报")});
    m_exportBulletin->setShortcut(QKeySequence(tr("Ctrl+Shift+E")));
    m_print = makeAction(this, {u"printReportAction"_s, u"document-print"_s, tr("打印(&T)…"),
                                tr("打印季度通报（Ctrl+P）")});
    m_previousPage =
        makeAction(this, {u"previousPageAction"_s, u"go-up"_s, tr("上一页"), tr("上一页")});
    m_nextPage = makeAction(this, {u"nextPageAction"_s, u"go-down"_s, tr("下一页"), tr("下一页")});
    m_projectReports = new ProjectReportActions(
        new ProjectDocumentOutput(m_services, m_projectWriter, m_reporter, this), this);
    connect(m_exportWorkbook, &QAction::triggered, this,
            [this] { exportDocument(Document::Workbook); });
    connect(m_exportBulletin, &QAction::triggered, this,
            [this] { exportDocument(Document::Bulletin); });
    connect(m_print, &QAction::triggered, this, &ReportsPage::printCurrent);
    connect(m_previousPage, &QAction::triggered, this,
            [this] { m_preview->showPage(m_preview->currentPage() - 1); });
    connect(m_nextPage, &QAction::triggered, this,
            [this] { m_preview->showPage(m_preview->currentPage() + 1); });
}

QWidget* ReportsPage::makeToolBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_heading = new QLabel(bar);
    m_heading->setObjectName(u"reportHeadingLabel"_s);
    m_heading->setProperty("heading", true);
    row->addWidget(m_heading);
    row->addStretch(1);
    const auto button = [bar, row](QAction* action, const QString& name,
                                   Qt::ToolButtonStyle style) {
        auto* made = new QToolButton(bar);
        made->setObjectName(name);
        showOnButton(action, made);
        made->setToolButtonStyle(style);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::TabFocus);
        row->addWidget(made);
    };
    button(m_previousPage, u"previousPageButton"_s, Qt::ToolButtonIconOnly);
    m_pageNumber = new QSpinBox(bar);
    m_pageNumber->setObjectName(u"pageNumberSpinBox"_s);
    m_pageNumber->setAccessibleName(tr("页码"));
    m_pageNumber->setToolTip(tr("到第几页"));
    m_pageNumber->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_pageNumber->setAlignment(Qt::AlignCenter);
    row->addWidget(m_pageNumber);
    m_pageCount = new QLabel(bar);
    m_pageCount->setObjectName(u"pageCountLabel"_s);
    row->addWidget(m_pageCount);
    button(m_nextPage, u"nextPageButton"_s, Qt::ToolButtonIconOnly);
    m_zoom = new QComboBox(bar);
    m_zoom->setObjectName(u"zoomComboBox"_s);
    m_zoom->setAccessibleName(tr("缩放"));
    m_zoom->setToolTip(tr("预览的大小；也可按住 Ctrl 滚动鼠标滚轮，或按 + 和 −"));
    m_zoom->addItem(tr("适合宽度"));
    m_zoom->addItem(tr("整页"));
    for (const int percent : kZoomPercents)
        m_zoom->addItem(tr("%1%").arg(percent), percent);
    row->addWidget(m_zoom);
    row->addSpacing(12);
    button(m_exportWorkbook, u"exportWorkbookButton"_s, Qt::ToolButtonTextBesideIcon);
    button(m_exportBulletin, u"exportPdfButton"_s, Qt::ToolButtonTextBesideIcon);
    button(m_print, u"printReportButton"_s, Qt::ToolButtonTextBesideIcon);
    auto* projects = new QToolButton(bar);
    projects->setObjectName(u"projectReportsButton"_s);
    projects->setText(tr("项目报表"));
    projects->setAccessibleName(tr("项目报表"));
    projects->setToolTip(tr("书记项目台账、调度通报和记录、年度通报、整改台账"));
    projects->setPopupMode(QToolButton::InstantPopup);
    projects->setAutoRaise(true);
    projects->setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(projects);
    menu->setObjectName(u"projectReportsMenu"_s);
    menu->setTitle(tr("项目报表"));
    menu->addActions(m_projectReports->actions());
    projects->setMenu(menu);
    row->addWidget(projects);
    connect(m_pageNumber, &QSpinBox::valueChanged, this,
            [this](int page) { m_preview->showPage(page - 1); });
    connect(m_zoom, &QComboBox::activated, this, &ReportsPage::chooseZoom);
    return bar;
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

QString ReportsPage::quarterTitle() const
{
    return periodTitle(
        periodContaining(PeriodKind::Quarter, quarter().span().first, period().asOf));
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
    m_loading = true;
    const int request = ++m_request;
    m_heading->setText(quarterTitle());
    m_projectReports->setPeriod(quarter(), period().asOf);
    loadIssued();
    deliver(this,
            m_services.executor.run(
                [quarter = quarter(), asOf = period().asOf](UseCaseContext& context) {
                    return application::openReport(context, quarter, asOf);
                }),
            [this, request](const auto& result) {
                if (request != m_request)
                    return;
                if (result.isError()) {
                    m_loading = false;
                    showError(result.error());
                    return;
                }
                take(result.value());
                layOutPages(request);
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
    m_heading->setText(opened.inForce ? tr("%1（已结账）", "quarter").arg(quarterTitle())
                                      : quarterTitle());
    m_closing->setReport(opened, quarter(), period().asOf, m_services.clock.today());
    enableActions();
}

void ReportsPage::showError(const domain::Error& error)
{
    m_notice->showNotice(InlineNotice::Kind::Error, application::errorMessage(error));
}

void ReportsPage::enableActions()
{
    m_exportWorkbook->setEnabled(m_report != nullptr);
    m_exportBulletin->setEnabled(m_report != nullptr);
    m_print->setEnabled(canPrint());
    if (m_preview->pageCount() == 0)
        showPageNumber(-1);
}

bool ReportsPage::canPrint() const
{
    return m_preview->pageCount() > 0;
}

QList<QAction*> ReportsPage::menuActions(MenuPlace place) const
{
    if (place == MenuPlace::File)
        return QList<QAction*>{m_exportWorkbook, m_exportBulletin} + m_projectReports->actions();
    if (place == MenuPlace::View)
        return {m_previousPage, m_nextPage};
    return {};
}

QWidget* ReportsPage::firstFocus()
{
    return m_preview;
}

} // namespace touyan::widgets
