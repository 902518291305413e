// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/error.h"
#include "widgets/common/page.h"
#include "widgets/common/page_services.h"

class QSplitter;

namespace touyan::widgets {

class AssessmentCharts;
class DashboardExport;
class DashboardNumbers;
class FigurePanel;
class InlineNotice;
class ProjectsPanel;

/// 统计看板: cards, bars by item, ranking, trend and heat map of the shared period, and the
/// projects. Every mark leads to the rows behind it or to its explanation.
class DashboardPage : public Page
{
    Q_OBJECT

public:
    explicit DashboardPage(const PageServices& services, QWidget* parent = nullptr);
    ~DashboardPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString description() const override;
    void setPeriod(const PeriodSelection& period) override;
    void activate() override;
    void findText(const QString& text) override;
    /// "page:dashboard" and what FigurePanel::explain() takes.
    bool openPlace(const QString& place) override;
    [[nodiscard]] QList<QAction*> menuActions(MenuPlace place) const override;
    [[nodiscard]] QWidget* firstFocus() override;

    /// True when everything that the period shows has been loaded.
    [[nodiscard]] bool isReady() const;
    /// The whole dashboard as a PNG: DashboardExport::savePicture().
    bool saveDashboardPicture(const QString& path, qreal scale, QString* error = nullptr) const;

Q_SIGNALS:
    /// isReady() became true.
    void ready();

private:
    void makeCharts(QWidget* content);
    void makeFigures();
    void showFailure(const domain::Error& error);

    PageServices m_services;
    InlineNotice* m_notice = nullptr;
    QSplitter* m_splitter = nullptr;
    DashboardNumbers* m_numbers = nullptr;
    AssessmentCharts* m_charts = nullptr;
    ProjectsPanel* m_projects = nullptr;
    FigurePanel* m_figures = nullptr;
    DashboardExport* m_export = nullptr;
    QAction* m_exportDashboard = nullptr;
};

} // namespace touyan::widgets
