// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/project_overview/list_projects.h"
#include "domain/foundation/error.h"
#include "widgets/common/page.h"
#include "widgets/common/page_services.h"
#include "widgets/tasks/newest_request.h"

#include <memory>

namespace touyan::application {
class AttachmentStore;
} // namespace touyan::application

namespace Ui {
class ProjectsPage;
} // namespace Ui

namespace touyan::widgets {

class ProjectBoard;
class ProjectDialogOpener;
class ProjectTimeline;
class ProjectView;
class ProjectsList;
class RecordList;
class TimelinePanel;

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
    /// Loads all projects again; only the newest answer counts.
    void reload();
    /// What is stored is shown.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] ProjectView* projectView() const { return m_project; }
    [[nodiscard]] ProjectBoard* board() const;
    [[nodiscard]] ProjectTimeline* timeline() const;
    [[nodiscard]] RecordList* list() const;

private:
    void makeTabs();
    void makeViews(application::AttachmentStore* store);
    void connectViews();
    void connectProject();
    void connectDialogs();
    void take(const application::ProjectList& list);
    void chooseThisYear();
    void showRows();
    void showTitle(const QString& title);
    void showError(const domain::Error& error);
    void askStep(domain::ProjectId project, domain::ProjectStep step);
    void openDispatch();
    [[nodiscard]] QStringList topicAreas() const;
    [[nodiscard]] const application::ProjectRow* rowOf(domain::ProjectId project) const;

    PageServices m_services;
    std::unique_ptr<Ui::ProjectsPage> m_ui;
    ProjectDialogOpener* m_dialogs = nullptr;
    ProjectsList* m_list = nullptr;
    TimelinePanel* m_timeline = nullptr;
    ProjectView* m_project = nullptr;
    application::ProjectList m_rows; ///< without a day until they have come
    bool m_showsThisYear = true;     ///< until somebody chooses what to see
    NewestRequest m_loading;
};

} // namespace touyan::widgets
