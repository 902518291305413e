// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dashboard/projects_panel.h"

#include "application/messages/project_words.h"
#include "domain/checklist/checklist_names.h"
#include "domain/projects/project_names.h"
#include "widgets/assessment/change_notifier.h"
#include "widgets/dashboard/lateness_explanation.h"
#include "widgets/dialogs/explanation_dialog.h"

#include "dashboard/ui_projects_panel.h"

#include <QCoreApplication>
#include <QDialog>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::ProjectDashboard;
using application::RecordKind;
using application::TopicResults;
using application::UnitLateness;
using application::UseCaseContext;
using domain::Light;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::ProjectsPanelContent)
};

constexpr std::array kLights{Light::Green, Light::Yellow, Light::Red};

/// The number that the bars' lengths are measured by; never 0.
double longest(const QList<RankedBar>& bars)
{
    double most = 1;
    for (const RankedBar& bar : bars)
        most = std::max(most, bar.value.value_or(0));
    return most;
}

/// The areas with most projects first.
std::vector<TopicResults> byProjects(std::vector<TopicResults> topics)
{
    std::stable_sort(
        topics.begin(), topics.end(),
        [](const TopicResults& a, const TopicResults& b) { return a.projects > b.projects; });
    return topics;
}

bool concerns(const application::ChangeSet& changes)
{
    return application::concerns(changes, {RecordKind::Project, RecordKind::ProjectPlan,
                                           RecordKind::MonthlyReport, RecordKind::HandedDownTask,
                                           RecordKind::ProjectResult, RecordKind::RectificationItem,
                                           RecordKind::Unit, RecordKind::Package});
}

} // namespace

CardContent lightCard(Light light, const ProjectDashboard& dashboard)
{
    const int count = dashboard.lights.at(static_cast<size_t>(light));
    CardContent content;
    content.title = Words::tr("项目%1", "light").arg(application::lightWord(light));
    content.value = QString::number(count);
    content.unit = Words::tr("个");
    content.note = Words::tr("实施中 %1 个，按进度建议", "how many").arg(dashboard.inProgress);
    content.warning = light == Light::Red && count > 0;
    return content;
}

QList<RankedBar> latenessBars(const ProjectDashboard& dashboard)
{
    QList<RankedBar> bars;
    for (const UnitLateness& unit : dashboard.lateness) {
        RankedBar bar;
        bar.rank = QString::number(bars.size() + 1);
        bar.label = unit.unitName;
        bar.note = Words::tr("%n 个项目", nullptr, unit.projects);
        bar.value = unit.late();
        bar.valueText = Words::tr("%n 件", nullptr, unit.late());
        bar.tooltip = Words::tr("%1：缺月报 %2 份，逾期任务 %3 件，逾期整改 %4 件")
                          .arg(unit.unitName)
                          .arg(unit.missingReports)
                          .arg(unit.overdueTasks)
                          .arg(unit.overdueRectifications);
        bars.append(bar);
    }
    return bars;
}

QList<RankedBar> topicBars(const ProjectDashboard& dashboard)
{
    QList<RankedBar> bars;
    for (const TopicResults& topic : byProjects(dashboard.topics)) {
        RankedBar bar;
        bar.rank = QString::number(bars.size() + 1);
        bar.label = topic.topicArea.isEmpty() ? Words::tr("未写领域") : topic.topicArea;
        bar.note = Words::tr("验收 %1，成果 %2", "accepted, results")
                       .arg(topic.accepted)
                       .arg(topic.results);
        bar.value = topic.projects;
        bar.valueText = Words::tr("%n 个", nullptr, topic.projects);
        bar.tooltip = Words::tr("%1：项目 %2 个，验收通过 %3 个，观摩点和推荐 %4 项")
                          .arg(bar.label)
                          .arg(topic.projects)
                          .arg(topic.accepted)
                          .arg(topic.results);
        bars.append(bar);
    }
    return bars;
}

ProjectsPanel::ProjectsPanel(const PageServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
{
    setObjectName(u"projectsPanel"_s);
    Ui::ProjectsPanel ui;
    ui.setupUi(this);
    m_lights = {ui.greenLightCard, ui.yellowLightCard, ui.redLightCard};
    m_lateness = ui.unitLatenessChart;
    m_topics = ui.topicResultsChart;
    for (const Light light : kLights) {
        CardWidget* card = m_lights.at(static_cast<int>(light));
        card->setToolTip(tr("列出建议%1的项目", "light").arg(application::lightWord(light)));
        card->setContent(lightCard(light, m_dashboard));
        connect(card, &QAbstractButton::clicked, this, [this, light] {
            Q_EMIT placeRequested(
                u"projects:state=in_progress;light=%1;year=%2"_s.arg(domain::identifierName(light))
                    .arg(m_period.to.year()));
        });
    }
    prepare(m_lateness, tr("各单位逾期件数（月报、任务、整改）"),
            tr("没有逾期的月报、任务和整改。"));
    prepare(m_topics, tr("各领域项目和成果"), tr("这一年还没有书记项目。"));
    connect(m_lateness, &ChartWidget::markActivated, this, [this](int row, int) {
        if (row >= 0 && static_cast<size_t>(row) < m_dashboard.lateness.size())
            explain(m_dashboard.lateness.at(static_cast<size_t>(row)).unit);
    });
    connect(m_topics, &ChartWidget::markActivated, this, [this](int row, int) {
        const auto topics = byProjects(m_dashboard.topics);
        if (row >= 0 && static_cast<size_t>(row) < topics.size())
            Q_EMIT placeRequested(
                u"projects:topic=%1;year=%2"_s.arg(topics.at(static_cast<size_t>(row)).topicArea)
                    .arg(m_period.to.year()));
    });
    connect(&services.changes, &ChangeNotifier::changed, this,
            [this](const application::ChangeSet& changes) {
                if (m_loaded && concerns(changes))
                    reload();
            });
}

void ProjectsPanel::prepare(ChartWidget* chart, const QString& title, const QString& emptyText)
{
    chart->setTitle(title);
    chart->setEmptyText(emptyText);
    connect(chart, &ChartWidget::exportRequested, this,
            [this, chart] { Q_EMIT exportRequested(chart); });
}

void ProjectsPanel::setPeriod(const PeriodSelection& period)
{
    if (m_loaded && period == m_period)
        return;
    m_period = period;
    reload();
}

void ProjectsPanel::reload()
{
    m_loading.run(
        this, m_services.executor,
        [year = m_period.to.year(), asOf = m_period.asOf](UseCaseContext& context) {
            return application::projectDashboard(context, year, asOf);
        },
        [this](const domain::Result<ProjectDashboard>& dashboard) {
            m_loaded = true;
            if (dashboard.isError())
                Q_EMIT failed(dashboard.error());
            else
                show(dashboard.value());
        });
}

void ProjectsPanel::explain(domain::UnitId unit)
{
    m_explaining.run(
        this, m_services.executor,
        [unit, year = m_period.to.year(), asOf = m_period.asOf](UseCaseContext& context) {
            return application::listLateWork(context, unit, year, asOf);
        },
        [this](const domain::Result<application::LateWork>& late) {
            if (late.isError()) {
                Q_EMIT failed(late.error());
                return;
            }
            makeExplanationDialog(
                u"latenessExplanation"_s, explainLateness(late.value()),
                [this](const QString& link) { Q_EMIT placeRequested(link); }, this)
                ->open();
        });
}

void ProjectsPanel::show(const ProjectDashboard& dashboard)
{
    m_dashboard = dashboard;
    for (const Light light : kLights)
        m_lights.at(static_cast<int>(light))->setContent(lightCard(light, dashboard));
    const QString asOf = tr("%1年，截至 %2", "year, day")
                             .arg(m_period.to.year())
                             .arg(dashboard.asOf.toString(Qt::ISODate));
    const QList<RankedBar> late = latenessBars(dashboard);
    m_lateness->setSubtitle(asOf);
    m_lateness->setBars(late, longest(late));
    const QList<RankedBar> topics = topicBars(dashboard);
    m_topics->setSubtitle(asOf);
    m_topics->setBars(topics, longest(topics));
}

} // namespace touyan::widgets
