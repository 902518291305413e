// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dispatch/hold_dispatch.h"
#include "application/dispatch/show_dispatch.h"
#include "widgets/common/page_services.h"
#include "widgets/dialogs/unsaved_work.h"
#include "widgets/reports/project_document_output.h"
#include "widgets/tasks/newest_request.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace Ui {
class DispatchWindow;
} // namespace Ui

namespace touyan::domain {
struct Error;
} // namespace touyan::domain

namespace touyan::widgets {

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
    ~DispatchWindow() override;

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
    void setUpActions();
    void addLightKeys();
    /// Loads the meeting and its projects again; only the newest answer counts.
    void load();
    void take(const application::DispatchView& view);
    void showMeeting();
    void fillJump();
    void fill(int index);
    void showNothing();
    /// Runs `then` at once when nothing was typed, else after it has been stored.
    void storeThen(const std::function<void()>& then, bool always = false);
    /// Nothing is lost: the project stays until it can be stored.
    void showRefusal(const domain::Error& error);
    void showStored(const application::ReviewedProject& reviewed);
    /// The choice of projects says the one that is shown, without asking for another.
    void showInJump();
    [[nodiscard]] bool hasTyped() const;
    void editMeeting();
    /// Stores what was typed, then hands over what builds the meeting's record.
    void withRecord(const std::function<void(const ProjectDocumentOutput::Build&)>& take);
    [[nodiscard]] ProjectDocumentOutput::Build buildRecord() const;
    void leaveFieldOrClose();
    void askBeforeClosing();
    void leave();
    void showError(const domain::Error& error);
    void scaleType();
    [[nodiscard]] int projectCount() const;

    PageServices m_services;
    domain::PeriodKey m_quarter;
    std::optional<application::DispatchView> m_view;
    std::unique_ptr<Ui::DispatchWindow> m_ui;
    ProjectDocumentOutput* m_output = nullptr;
    int m_current = -1;
    NewestRequest m_loading;
    bool m_busy = false;
    bool m_mayClose = false;
};

} // namespace touyan::widgets
