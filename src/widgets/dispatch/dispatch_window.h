// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dispatch/show_dispatch.h"
#include "widgets/common/page_services.h"
#include "widgets/dialogs/unsaved_work.h"
#include "widgets/reports/project_document_output.h"

#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QTextBrowser;
class QToolButton;

namespace touyan::domain {
struct Error;
} // namespace touyan::domain

namespace touyan::widgets {

class DispatchJudgement;
class InlineNotice;
class PlanBars;

/// 季调度会: steps through the projects of a quarter for the projector, in large type, and records
/// light, opinion and tasks on the spot (rules 3).
///
/// PageDown and → go on, PageUp and ← go back (both store what was typed), 1/2/3 set the light,
/// Ctrl+O goes to the opinion, Ctrl+T hands down a task, Ctrl+S stores, F11 fills the screen,
/// Escape leaves a field, then the meeting. Deletes itself when closed.
class DispatchWindow : public QWidget, public UnsavedWork
{
    Q_OBJECT

public:
    /// The writer writes the meeting's record and must outlive the window.
    DispatchWindow(const PageServices& services, application::ProjectReportWriter& writer,
                   const domain::PeriodKey& quarter, QWidget* parent = nullptr);

    [[nodiscard]] const domain::PeriodKey& quarter() const { return m_quarter; }
    /// True when the projects are there and nothing is being stored.
    [[nodiscard]] bool isReady() const { return m_view && !m_busy; }
    [[nodiscard]] int currentProject() const { return m_current; }
    /// Stores what was typed, then shows the project with this number, from 0.
    void showProject(int index);

    [[nodiscard]] QStringList unsavedWork() const override;
    void storeUnsaved(const std::function<void(bool)>& done) override;
    void discardUnsaved() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    // dispatch_window_layout.cpp
    void layOut();
    QWidget* makeHead();
    QWidget* makeFoot();
    void makeActions();
    QAction* addStep(const QString& text, const QString& name, const QList<QKeySequence>& shortcuts,
                     const std::function<void()>& run);

    // dispatch_window.cpp
    void load();
    void take(const application::DispatchView& view);
    void fill(int index);
    void showNothing();
    /// Runs `then` at once when nothing was typed, else after it has been stored.
    void storeThen(const std::function<void()>& then, bool always = false);
    [[nodiscard]] bool hasTyped() const;
    void editMeeting();
    void exportRecord();
    void printRecord();
    [[nodiscard]] ProjectDocumentOutput::Build buildRecord() const;
    void leaveFieldOrClose();
    void showError(const domain::Error& error);
    void scaleType();
    [[nodiscard]] int projectCount() const;

    PageServices m_services;
    domain::PeriodKey m_quarter;
    std::optional<application::DispatchView> m_view;
    InlineNotice* m_notice = nullptr;
    ProjectDocumentOutput* m_output = nullptr;
    QLabel* m_meeting = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_position = nullptr;
    QLabel* m_nothing = nullptr;
    QComboBox* m_jump = nullptr;
    QWidget* m_body = nullptr;
    PlanBars* m_bars = nullptr;
    QTextBrowser* m_steps = nullptr;
    QTextBrowser* m_work = nullptr;
    DispatchJudgement* m_judgement = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_next = nullptr;
    QAction* m_store = nullptr;
    QAction* m_meetingAction = nullptr;
    QAction* m_exportRecord = nullptr;
    QAction* m_print = nullptr;
    QAction* m_fullScreen = nullptr;
    QAction* m_close = nullptr;
    int m_current = -1;
    int m_request = 0;
    bool m_busy = false;
    bool m_mayClose = false;
};

} // namespace touyan::widgets
