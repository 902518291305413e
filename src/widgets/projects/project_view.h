// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/project_overview/show_project.h"
#include "domain/foundation/error.h"
#include "widgets/common/page_services.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/lists/record_list.h"
#include "widgets/projects/project_dialogs.h"
#include "widgets/projects/project_undo.h"
#include "widgets/tasks/deliver.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace touyan::application {
class AttachmentStore;
} // namespace touyan::application

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTabWidget;
class QUndoStack;

namespace touyan::widgets {

class AttachmentsPanel;
class ExplanationView;
class ProjectTimeline;

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
    void setAsOf(QDate asOf);
    void setTopicAreas(const QStringList& topicAreas) { m_topicAreas = topicAreas; }
    void reload();
    void showTab(Tab tab);

    [[nodiscard]] std::optional<domain::ProjectId> projectId() const { return m_project; }
    /// Null until the project has come.
    [[nodiscard]] const application::ProjectPage* page() const
    {
        return m_page ? &*m_page : nullptr;
    }
    /// What is stored is shown.
    [[nodiscard]] bool isReady() const { return m_page.has_value() && m_delivered == m_request; }
    [[nodiscard]] QUndoStack* undoStack() const { return m_undo; }
    [[nodiscard]] QList<QAction*> steps() const;
    [[nodiscard]] QWidget* firstFocus() const;
    [[nodiscard]] ProjectTimeline* timeline() const { return m_timeline; }

    /// Asks for what the step needs and takes it.
    void askStep(domain::ProjectStep step);

Q_SIGNALS:
    void failed(const touyan::domain::Error& error);
    void placeRequested(const QString& place);
    void statusMessage(const QString& text);
    /// Another project is shown, or its title has changed.
    void titleChanged(const QString& title);

private:
    friend class FinishStepCommand;

    // project_view.cpp
    void makeTabs();
    void addTab(QWidget* tab, const QString& label, const QString& toolTip);
    RecordList* addList(const QString& name, const QString& heading, const QString& emptyText,
                        const QList<ValueTableModel::Column>& columns, const QList<int>& widths);
    void take(const application::ProjectPage& page, const application::Roster& roster);
    void showLists();
    void explain();

    // project_view_head.cpp
    void makeHead();
    void showHead();
    void showSteps();

    // project_view_tabs.cpp
    QWidget* makePlanTab();
    QWidget* makeReportsTab();
    QWidget* makeDispatchTab();
    QWidget* makeSupervisionTab();
    QWidget* makeResultsTab();
    QWidget* makeHistoryTab();

    // project_view_records.cpp
    void editProject();
    void editPlan();
    void comparePlans();
    void finishStep();
    void unfinishStep();
    void setStepFinished(const domain::PlanStep& step, std::optional<QDate> day,
                         const QString& note);
    void writeReport();
    void editReport(const domain::MonthlyReport& report);
    void editResult(const domain::ProjectResult& result);
    void editTask(bool isNew);
    void reopenTask();
    void open(RecordDialog* dialog);
    [[nodiscard]] const domain::PlanStep* currentStep() const;
    [[nodiscard]] const application::ListedMonthlyReport* currentReport() const;
    [[nodiscard]] const domain::HandedDownTask* currentTask() const;
    [[nodiscard]] const application::ListedReview* currentReview() const;
    [[nodiscard]] const application::ListedFinding* currentFinding() const;
    [[nodiscard]] const domain::RectificationItem* currentItem() const;
    [[nodiscard]] const application::ListedProjectResult* currentResult() const;
    [[nodiscard]] SharedChoices choices() const { return m_choices; }
    [[nodiscard]] bool inState(std::initializer_list<domain::ProjectState> states) const;

    template <class UseCase>
    void run(UseCase useCase)
    {
        deliver(this, m_services.executor.run(std::move(useCase)), [this](const auto& result) {
            if (result.isError())
                Q_EMIT failed(result.error());
        });
    }
    /// Removes a record; it comes back by undoing.
    template <class Record, class UseCase>
    void removeRecord(RecordUndo<Record>& changes, const QString& text, const Record& record,
                      UseCase useCase)
    {
        deliver(this, m_services.executor.run([record, useCase](auto& context) {
            return useCase(context, record);
        }),
                [this, &changes, text, record](const auto& result) {
                    if (result.isError())
                        Q_EMIT failed(result.error());
                    else
                        changes.changed(text, record, std::nullopt);
                });
    }

    /// Which of the explanations is at the side.
    enum class Explained { Progress, Light, Reports };

    PageServices m_services;
    application::AttachmentStore* m_store = nullptr;
    std::optional<domain::ProjectId> m_project;
    std::optional<application::ProjectPage> m_page;
    SharedChoices m_choices;
    QStringList m_topicAreas;
    QDate m_asOf;
    int m_request = 0;
    int m_delivered = 0;
    Explained m_explained = Explained::Progress;
    QUndoStack* m_undo = nullptr;
    std::unique_ptr<ProjectUndo> m_changes;

    QLabel* m_empty = nullptr;
    QWidget* m_content = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_dayNote = nullptr; ///< on a past day: what is of it and what is of today
    QHBoxLayout* m_stepRow = nullptr;
    QList<QPushButton*> m_stepButtons;
    QPushButton* m_progress = nullptr;
    QPushButton* m_light = nullptr;
    QPushButton* m_reported = nullptr;
    QTabWidget* m_tabs = nullptr;
    ExplanationView* m_explanation = nullptr;
    QLabel* m_plan = nullptr;
    QLabel* m_acceptance = nullptr;
    RecordList* m_steps = nullptr;
    ProjectTimeline* m_timeline = nullptr;
    RecordList* m_reports = nullptr;
    RecordList* m_reviews = nullptr;
    RecordList* m_tasks = nullptr;
    RecordList* m_findings = nullptr;
    RecordList* m_items = nullptr;
    RecordList* m_results = nullptr;
    RecordList* m_history = nullptr;
    AttachmentsPanel* m_attachments = nullptr;
    QList<RecordList*> m_lists;
    QList<QAction*> m_ownActions;
    QAction* m_editPlan = nullptr;
    QAction* m_compare = nullptr;
};

} // namespace touyan::widgets
