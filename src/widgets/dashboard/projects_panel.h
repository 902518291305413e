// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/project_overview/project_dashboard.h"
#include "widgets/charts/card_widget.h"
#include "widgets/charts/ranked_bar_chart.h"
#include "widgets/common/page_services.h"
#include "widgets/days/period_selection.h"
#include "widgets/tasks/newest_request.h"

#include <QWidget>

namespace touyan::domain {
struct Error;
} // namespace touyan::domain

namespace touyan::widgets {

// What the panel shows, as values; nothing is decided here.

/// One card a light, with how many projects in progress it is suggested for.
[[nodiscard]] CardContent lightCard(domain::Light light,
                                    const application::ProjectDashboard& dashboard);
/// Units with something late, the latest first.
[[nodiscard]] QList<RankedBar> latenessBars(const application::ProjectDashboard& dashboard);
/// Topic areas by the number of projects, with how many were accepted and what came of them.
[[nodiscard]] QList<RankedBar> topicBars(const application::ProjectDashboard& dashboard);

/// 书记项目 on the dashboard: lights, lateness by unit, results by topic, for the year of the
/// shared period. Every mark leads to the projects behind it, lateness to what is late.
class ProjectsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectsPanel(const PageServices& services, QWidget* parent = nullptr);

    /// Loads the year of the period, as of its day, unless it is shown already.
    void setPeriod(const PeriodSelection& period);
    /// Only the newest request delivers.
    void reload();
    [[nodiscard]] bool isReady() const { return m_loaded && m_loading.isSettled(); }
    [[nodiscard]] const QList<CardWidget*>& cards() const { return m_lights; }
    [[nodiscard]] QList<ChartWidget*> charts() const { return {m_lateness, m_topics}; }

Q_SIGNALS:
    void placeRequested(const QString& place);
    void exportRequested(touyan::widgets::ChartWidget* chart);
    void failed(const touyan::domain::Error& error);

private:
    void prepare(ChartWidget* chart, const QString& title, const QString& emptyText);
    void show(const application::ProjectDashboard& dashboard);
    /// What a unit's lateness is made of, in a window of its own.
    void explain(domain::UnitId unit);

    PageServices m_services;
    QList<CardWidget*> m_lights;
    RankedBarChart* m_lateness = nullptr;
    RankedBarChart* m_topics = nullptr;
    application::ProjectDashboard m_dashboard;
    PeriodSelection m_period;
    bool m_loaded = false;
    NewestRequest m_loading;
    NewestRequest m_explaining;
};

} // namespace touyan::widgets
