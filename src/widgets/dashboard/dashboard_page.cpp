// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dashboard/dashboard_page.h"

#include "application/messages/error_message.h"
#include "widgets/charts/card_widget.h"
#include "widgets/dashboard/assessment_charts.h"
#include "widgets/dashboard/dashboard_export.h"
#include "widgets/dashboard/dashboard_numbers.h"
#include "widgets/dashboard/figure_panel.h"
#include "widgets/dashboard/projects_panel.h"
#include "widgets/lists/named_action.h"
#include "widgets/look/inline_notice.h"

#include "dashboard/ui_dashboard_page.h"

#include <QAction>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

DashboardPage::DashboardPage(const PageServices& services, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_numbers(new DashboardNumbers(services, this))
{
    setObjectName(u"dashboardPage"_s);
    setAccessibleName(tr("统计看板"));
    Ui::DashboardPage ui;
    ui.setupUi(this);
    m_notice = ui.inlineNotice;
    m_splitter = ui.dashboardSplitter;
    makeCharts(ui.dashboardContent);
    makeFigures();
    m_splitter->setStretchFactor(0, 1);
    m_export = new DashboardExport(services.prompts, *m_numbers, *m_charts, this);
    m_exportDashboard = makeAction(this, {u"exportDashboardAction"_s, u"image-x-generic"_s,
                                          tr("导出看板图片(&P)…"), tr("把整个看板存为一张图片")});
    connect(m_exportDashboard, &QAction::triggered, m_export, &DashboardExport::exportDashboard);
    connect(m_charts, &AssessmentCharts::exportRequested, m_export, &DashboardExport::exportChart);
    connect(m_projects, &ProjectsPanel::exportRequested, m_export, &DashboardExport::exportChart);
    connect(m_export, &DashboardExport::statusMessage, this, &DashboardPage::statusMessage);
    connect(m_numbers, &DashboardNumbers::failed, this, &DashboardPage::showFailure);
    connect(m_numbers, &DashboardNumbers::ready, this, &DashboardPage::ready);
}

DashboardPage::~DashboardPage() = default;

void DashboardPage::makeCharts(QWidget* content)
{
    auto* rows = static_cast<QVBoxLayout*>(content->layout());
    m_charts = new AssessmentCharts(*m_numbers, content);
    rows->addWidget(m_charts, 1);
    connect(m_charts, &AssessmentCharts::placeRequested, this, &DashboardPage::placeRequested);
    m_projects = new ProjectsPanel(m_services, content);
    rows->addWidget(m_projects);
    connect(m_projects, &ProjectsPanel::placeRequested, this, &DashboardPage::placeRequested);
    connect(m_projects, &ProjectsPanel::failed, this, &DashboardPage::showFailure);
}

void DashboardPage::makeFigures()
{
    m_figures = new FigurePanel(*m_numbers, m_splitter);
    connect(m_figures, &FigurePanel::placeRequested, this, &DashboardPage::placeRequested);
    connect(m_figures, &FigurePanel::opened, this, [this] {
        constexpr int kPanelWidth = 380;
        m_splitter->setSizes(
            {std::max(m_splitter->width() - kPanelWidth, kPanelWidth), kPanelWidth});
    });
    connect(m_figures, &FigurePanel::closed, this, [this] { firstFocus()->setFocus(); });
}

QString DashboardPage::title() const
{
    return tr("统计看板");
}

QString DashboardPage::iconName() const
{
    return u"touyan-dashboard"_s;
}

QString DashboardPage::description() const
{
    return tr("完成率、按时率、排名和走势；点任何数字都能看到它的来历。");
}

void DashboardPage::setPeriod(const PeriodSelection& period)
{
    Page::setPeriod(period);
    if (isVisible())
        activate();
}

void DashboardPage::activate()
{
    m_numbers->load(period());
    m_projects->setPeriod(period());
}

void DashboardPage::findText(const QString& text)
{
    m_charts->findText(text);
}

bool DashboardPage::openPlace(const QString& place)
{
    if (place == u"page:dashboard"_s)
        return true;
    if (!place.startsWith(u"explain:"_s))
        return false;
    m_figures->explain(place);
    return true;
}

bool DashboardPage::isReady() const
{
    return m_numbers->isReady();
}

void DashboardPage::showFailure(const domain::Error& error)
{
    m_notice->showNotice(InlineNotice::Kind::Error, application::errorMessage(error));
}

bool DashboardPage::saveDashboardPicture(const QString& path, qreal scale, QString* error) const
{
    return m_export->savePicture(path, scale, error);
}

QList<QAction*> DashboardPage::menuActions(MenuPlace place) const
{
    if (place == MenuPlace::File)
        return {m_exportDashboard};
    if (place == MenuPlace::View)
        return {m_figures->closeAction()};
    return {};
}

QWidget* DashboardPage::firstFocus()
{
    return m_charts->cards().first();
}

} // namespace touyan::widgets
