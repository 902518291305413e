// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/project_overview/show_project.h"
#include "widgets/project_view/project_explanations.h"

#include <QList>
#include <QWidget>

#include <memory>

class QPushButton;

namespace Ui {
class ProjectHead;
} // namespace Ui

namespace touyan::widgets {

/// The head of a project's page: its name, facts and state, the numbers that explain themselves,
/// and the steps that can be taken now.
class ProjectHead : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectHead(QWidget* parent = nullptr);
    ~ProjectHead() override;

    /// Shows the project on its day; `today` tells whether that day is past.
    void showProject(const application::ProjectPage& page, QDate today);
    /// 修改项目, 方案 and 对照修订: for the menu of the window, and for whoever takes their keys.
    [[nodiscard]] const QList<QAction*>& editActions() const { return m_editActions; }

Q_SIGNALS:
    void explanationRequested(touyan::widgets::ExplainedNumber number);
    void stepRequested(touyan::domain::ProjectStep step);
    void projectEditRequested();
    void planEditRequested();
    void planComparisonRequested();

private:
    void addEditAction(QAction* action, const QString& iconName, QPushButton* button);
    void makeStepButtons();
    void showFacts(const application::ProjectPage& page);
    void showNumbers(const application::ProjectPage& page);
    void showSteps(const application::ProjectPage& page);

    std::unique_ptr<Ui::ProjectHead> m_ui;
    QList<QAction*> m_editActions;
    QList<QPushButton*> m_stepButtons; ///< as domain::kProjectSteps has the steps
};

} // namespace touyan::widgets
