// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/project_overview/list_projects.h"
#include "domain/foundation/error.h"
#include "widgets/common/page_services.h"

#include <QObject>

namespace touyan::application {
struct Roster;
} // namespace touyan::application

class QWidget;

namespace touyan::widgets {

/// Opens what changes the projects of the page: the dialog of a new one, the dialog of a step, and
/// the question before one is removed.
class ProjectDialogOpener : public QObject
{
    Q_OBJECT

public:
    /// The dialogs belong to the window, which owns this.
    ProjectDialogOpener(const PageServices& services, QWidget* window);

    /// Loads what can be chosen, then asks for a new project. `topicAreas` are those used so far.
    void openNew(const QStringList& topicAreas);
    /// Asks for what the step needs and takes it.
    void openStep(const application::ProjectRow& row, domain::ProjectStep step);
    /// Removes the project once the question is answered with yes; nothing brings it back.
    void askRemoval(const domain::Project& project);

Q_SIGNALS:
    void created(touyan::domain::ProjectId project);
    /// The project is about to be removed.
    void removing(touyan::domain::ProjectId project);
    void failed(const touyan::domain::Error& error);

private:
    void showNew(const application::Roster& roster, const QStringList& topicAreas);
    void remove(const domain::Project& project);

    PageServices m_services;
    QWidget* m_window;
};

} // namespace touyan::widgets
