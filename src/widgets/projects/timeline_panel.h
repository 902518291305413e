// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/project_overview/list_projects.h"
#include "widgets/common/page_services.h"
#include "widgets/timeline/project_timeline.h"

#include <QWidget>

#include <memory>
#include <vector>

namespace Ui {
class TimelinePanel;
} // namespace Ui

namespace touyan::widgets {

/// The projects on a timeline, with buttons to zoom, to take it along as a picture and to print it.
class TimelinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePanel(const PageServices& services, QWidget* parent = nullptr);
    ~TimelinePanel() override;

    /// Shows those of the projects that have a plan with days, as they stood on the day.
    void setProjects(const std::vector<const application::ProjectRow*>& projects, QDate asOf);
    /// Shows only the projects whose line contains the words.
    void setFindText(const QString& text);
    /// Opens the preview of as many pages as it takes.
    void print();
    [[nodiscard]] ProjectTimeline* timeline() const;
    /// For the menu of the window.
    [[nodiscard]] QList<QAction*> viewActions() const;

Q_SIGNALS:
    void openRequested(touyan::domain::ProjectId project);
    void statusMessage(const QString& text);

private:
    struct Line
    {
        domain::ProjectId project;
        TimelineRow row;
    };

    void makeTools();
    void showLines();
    void exportPicture();
    void savePicture(const QString& path);

    PageServices m_services;
    std::unique_ptr<Ui::TimelinePanel> m_ui;
    QList<Line> m_lines;
    QList<domain::ProjectId> m_shown; ///< the projects of the rows
    QString m_findText;
    QDate m_asOf;
};

} // namespace touyan::widgets
