// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/project_overview/list_projects.h"
#include "domain/foundation/error.h"
#include "widgets/common/page.h"
#include "widgets/common/page_services.h"
#include "widgets/projects/project_filters.h"

#include <functional>
#include <optional>

namespace touyan::application {
struct Roster;
class AttachmentStore;
} // namespace touyan::application

class QStackedWidget;
class QTabBar;

namespace touyan::widgets {

class InlineNotice;
class ProjectBoard;
class ProjectTimeline;
class ProjectView;
class RecordList;

/// 书记项目: all projects as a list, as a board by state and on a timeline, and the page of one
/// project.
class ProjectsPage : public Page
{
    Q_OBJECT

public:
    enum View { ListView, BoardView, TimelineView, ProjectPlace };

    /// `store` keeps the bytes of attachments and must outlive the page; without one no files are
    /// shown.
    explicit ProjectsPage(const PageServices& services,
                          application::AttachmentStore* store = nullptr, QWidget* parent = nullptr);
    ~ProjectsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString description() const override;
    void setPeriod(const PeriodSelection& period) override;
    void activate() override;
    /// Prints the timeline of what is shown, on as many pages as it takes.
    void printCurrent() override;
    [[nodiscard]] bool canPrint() const override;
    void findText(const QString& text) override;
    /// "project:<id>[:plan|reports|dispatch|supervision|results|history]",
    /// "projects:[state=…;light=…;unit=…;topic=…;year=…]", "page:projects".
    bool openPlace(const QString& place) override;
    [[nodiscard]] QUndoStack* undoStack() const override;
    [[nodiscard]] QList<QAction*> menuActions(MenuPlace place) const override;
    [[nodiscard]] QWidget* firstFocus() override;

    void showView(View view);
    void openProject(domain::ProjectId project);
    void reload();
    /// What is stored is shown.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] ProjectView* projectView() const { return m_project; }
    [[nodiscard]] ProjectBoard* board() const { return m_board; }
    [[nodiscard]] ProjectTimeline* timeline() const { return m_timeline; }
    [[nodiscard]] RecordList* list() const { return m_list; }

private:
    // projects_page_views.cpp
    void makeList();
    void makeTimeline();
    void makeViews(application::AttachmentStore* store);

    // projects_page.cpp
    void take(const application::ProjectList& list);
    void chooseThisYear();
    void showRows();
    void showError(const domain::Error& error);
    [[nodiscard]] const application::ProjectRow* rowOf(domain::ProjectId project) const;
    [[nodiscard]] domain::ProjectId currentProject() const;

    // projects_page_actions.cpp
    void newProject();
    void removeProject();
    void offerSteps();
    void askStep(domain::ProjectId project, domain::ProjectStep step);
    void exportTimeline();
    void printTimeline();
    /// Loads what dialogs choose from, then opens one.
    void withRoster(const std::function<void(const application::Roster&)>& open);

    PageServices m_services;
    InlineNotice* m_notice = nullptr;
    QTabBar* m_tabs = nullptr;
    ProjectFilters* m_filters = nullptr;
    QStackedWidget* m_stack = nullptr;
    RecordList* m_list = nullptr;
    ProjectBoard* m_board = nullptr;
    ProjectTimeline* m_timeline = nullptr;
    ProjectView* m_project = nullptr;
    QAction* m_newProject = nullptr;
    application::ProjectList m_rows;
    QList<domain::ProjectId> m_timelineProjects;
    QString m_findText;
    bool m_showsThisYear = true; ///< until somebody chooses what to see
    int m_request = 0;
    int m_delivered = 0;
};

} // namespace touyan::widgets
