// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dashboard/projects_panel.h"

#include "application/messages/project_words.h"
#include "domain/checklist/checklist_names.h"
#include "domain/projects/project_names.h"
#include "widgets/assessment/change_notifier.h"
#include "widgets/dashboard/lateness_explanation.h"
#include "widgets/dialogs/explanation_dialog.h"
#include "widgets/tasks/deliver.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

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
constexpr int kLeastChartHeight = 220;

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
    setAccessibleName(tr("书记项目"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* heading = new QLabel(tr("书记项目"), this);
    heading->setProperty("heading", true);
    column->addWidget(heading);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(12);
    for (const Light light : kLights) {
        auto* card = new CardWidget(this);
        const QString name = domain::identifierName(light);
        card->setObjectName(name + u"LightCard"_s);
        card->setToolTip(tr("列出建议%1的项目", "light").arg(application::lightWord(light)));
        card->setContent(lightCard(light, m_dashboard));
        connect(card, &QAbstractButton::clicked, this, [this, name] {
            Q_EMIT placeRequested(
                u"projects:state=in_progress;light=%1;year=%2"_s.arg(name).arg(m_period.to.year()));
        });
        m_lights.append(card);
        cards->addWidget(card, 1);
    }
    column->addLayout(cards);
    m_lateness = makeChart(u"unitLatenessChart"_s, tr("各单位逾期件数（月报、任务、整改）"),
                           tr("没有逾期的月报、任务和整改。"));
    m_topics =
        makeChart(u"topicResultsChart"_s, tr("各领域项目和成果"), tr("这一年还没有书记项目。"));
    auto* charts = new QHBoxLayout;
    charts->setSpacing(12);
    charts->addWidget(m_lateness, 1);
    charts->addWidget(m_topics, 1);
    column->addLayout(charts);
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

RankedBarChart* ProjectsPanel::makeChart(const QString& name, const QString& title,
                                         const QString& emptyText)
{
    auto* chart = new RankedBarChart(this);
    chart->setObjectName(name);
    chart->setTitle(title);
    chart->setEmptyText(emptyText);
    chart->setMinimumHeight(kLeastChartHeight);
    connect(chart, &ChartWidget::exportRequested, this,
            [this, chart] { Q_EMIT exportRequested(chart); });
    return chart;
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
    const int request = ++m_request;
    m_loading = true;
    deliver(this,
            m_services.executor.run(
                [year = m_period.to.year(), asOf = m_period.asOf](UseCaseContext& context) {
                    return application::projectDashboard(context, year, asOf);
                }),
            [this, request](const domain::Result<ProjectDashboard>& dashboard) {
                if (request != m_request)
                    return;
                m_loading = false;
                m_loaded = true;
                if (dashboard.isError())
                    Q_EMIT failed(dashboard.error());
                else
                    show(dashboard.value());
            });
}

void ProjectsPanel::explain(domain::UnitId unit)
{
    const int request = ++m_explainRequest;
    deliver(this,
            m_services.executor.run(
                [unit, year = m_period.to.year(), asOf = m_period.asOf](UseCaseContext& context) {
                    return application::listLateWork(context, unit, year, asOf);
                }),
            [this, request](const domain::Result<application::LateWork>& late) {
                if (request != m_explainRequest)
                    return;
                if (late.isError()) {
                    Q_EMIT failed(late.error());
                    return;
                }
                QDialog* dialog = makeExplanationDialog(
                    u"latenessExplanation"_s, explainLateness(late.value()),
                    [this](const QString& link) { Q_EMIT placeRequested(link); }, this);
                dialog->open();
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
