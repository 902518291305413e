// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/project_overview/list_projects.h"
#include "widgets/lists/record_list.h"

#include <QHash>

#include <vector>

namespace touyan::widgets {

/// The projects as a list, with what can be done with one of them.
class ProjectsList : public RecordList
{
    Q_OBJECT

public:
    explicit ProjectsList(ViewSettings& settings, QWidget* parent = nullptr);

    /// Shows these projects as they stood on the day.
    void setProjects(const std::vector<const application::ProjectRow*>& projects, QDate asOf);
    /// 新项目, the only step that needs no project.
    [[nodiscard]] QAction* newAction() const { return m_new; }

Q_SIGNALS:
    void newRequested();
    void openRequested(touyan::domain::ProjectId project);
    void stepRequested(touyan::domain::ProjectId project, touyan::domain::ProjectStep step);
    void dispatchRequested();
    void cardRequested(touyan::domain::ProjectId project);
    void removalRequested(touyan::domain::ProjectId project);

private:
    void makeSteps();
    void offerSteps();
    [[nodiscard]] domain::ProjectId currentProject() const;
    /// What steps start from; none without a current project.
    [[nodiscard]] std::optional<domain::ProjectState> currentState() const;

    QAction* m_new = nullptr;
    QHash<domain::ProjectId, domain::ProjectState> m_statesNow;
};

} // namespace touyan::widgets
