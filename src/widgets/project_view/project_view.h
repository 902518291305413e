// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/project_overview/show_project.h"
#include "domain/foundation/error.h"
#include "widgets/common/page_services.h"
#include "widgets/project_view/project_explanations.h"

#include <QWidget>

#include <array>
#include <memory>
#include <optional>

namespace touyan::application {
class AttachmentStore;
} // namespace touyan::application

namespace Ui {
class ProjectView;
} // namespace Ui

class QUndoStack;

namespace touyan::widgets {

class OpenProject;
class ProjectTab;

/// Everything of one project: head with the possible steps, plan, reports, dispatch and tasks,
/// supervision, results, history. Its numbers explain themselves at the side.
class ProjectView : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Plan, Reports, Dispatch, Supervision, Results, History };

    /// `store` keeps the bytes of attachments and must outlive the view; without one no files are
    /// shown.
    explicit ProjectView(const PageServices& services,
                         application::AttachmentStore* store = nullptr, QWidget* parent = nullptr);
    ~ProjectView() override;

    /// Loads and shows a project; none: says what to do first.
    void showProject(std::optional<domain::ProjectId> project);
    /// The project is shown as it stood on this day; invalid: today.
    void setAsOf(QDate asOf);
    /// What dialogs offer as topic areas.
    void setTopicAreas(const QStringList& topicAreas);
    void reload();
    void showTab(Tab tab);

    [[nodiscard]] std::optional<domain::ProjectId> projectId() const;
    /// Null until the project has come.
    [[nodiscard]] const application::ProjectPage* page() const;
    /// What is stored is shown.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] QUndoStack* undoStack() const;
    /// For the menu of the window.
    [[nodiscard]] QList<QAction*> steps() const;
    [[nodiscard]] QWidget* firstFocus() const;

    /// Asks for what the step needs and takes it.
    void askStep(domain::ProjectStep step);

Q_SIGNALS:
    void failed(const touyan::domain::Error& error);
    void placeRequested(const QString& place);
    void statusMessage(const QString& text);
    /// Another project is shown, or its title has changed.
    void titleChanged(const QString& title);

private:
    void connectHead();
    void keepSplit();
    void showLoaded();
    void showNothing();
    void explain(ExplainedNumber number);
    void editProject();
    void editPlan();
    void comparePlans();

    PageServices m_services;
    OpenProject* m_project = nullptr;
    std::unique_ptr<Ui::ProjectView> m_ui;
    std::array<ProjectTab*, 6> m_tabs{}; ///< as Tab counts them
    /// Which of the explanations is at the side.
    ExplainedNumber m_explained = ExplainedNumber::Progress;
};

} // namespace touyan::widgets
