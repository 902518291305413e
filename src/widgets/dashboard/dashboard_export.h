// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace touyan::widgets {

class AssessmentCharts;
class ChartWidget;
class DashboardNumbers;
class UserPrompts;

/// Pictures that leave the dashboard: one chart, or all of it. Asks where to.
class DashboardExport : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this; the page is whom questions are asked for.
    DashboardExport(UserPrompts& prompts, const DashboardNumbers& numbers,
                    const AssessmentCharts& charts, QWidget* page);

    /// Asks where to and writes one chart as PNG or SVG.
    void exportChart(ChartWidget* chart);
    /// Asks where to and writes the whole dashboard as a PNG.
    void exportDashboard();
    /// The whole dashboard as a PNG in the colours of the light theme, `scale` pixels per logical
    /// pixel; needs no display. Written beside the target, then renamed. False when nothing is
    /// loaded or the file cannot be written, with the reason in `error`.
    bool savePicture(const QString& path, qreal scale, QString* error) const;

Q_SIGNALS:
    void statusMessage(const QString& text);

private:
    void saved(const QString& path, bool done, const QString& error);

    UserPrompts& m_prompts;
    const DashboardNumbers& m_numbers;
    const AssessmentCharts& m_charts;
    QWidget* m_page;
};

} // namespace touyan::widgets
