// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/appraisal_session/appraisal_panel.h"
#include "widgets/appraisal_session/appraisal_tools.h"
#include "widgets/common/page.h"
#include "widgets/common/page_services.h"

class QAction;

namespace Ui {
class AppraisalPageForm;
} // namespace Ui

namespace touyan::widgets {

class EntryDeskPanel;
class MeetingView;
class ResultPanel;
class SessionActions;
class SessionLoader;
class StepMenu;

/// 述职评议: a session from its setting up to comments and rectification, in five steps.
class AppraisalPage : public Page
{
    Q_OBJECT

public:
    AppraisalPage(const PageServices& services, const AppraisalTools& tools,
                  QWidget* parent = nullptr);
    ~AppraisalPage() override;

    using Step = AppraisalPageStep;
    using enum AppraisalPageStep;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] bool usesPeriod() const override { return false; }
    void activate() override;
    void findText(const QString& text) override;
    /// "page:appraisal", "appraisal:<session id>[:posting=<id>]" (the way to that posting's grade),
    /// "appraisal:<session id>:step=<setup|entry|review|result|comments>".
    bool openPlace(const QString& place) override;
    [[nodiscard]] QList<QAction*> menuActions(MenuPlace place) const override;
    [[nodiscard]] QWidget* firstFocus() override;
    /// What is typed at the entry desk.
    [[nodiscard]] QUndoStack* undoStack() const override;

    void showStep(Step step);
    [[nodiscard]] Step step() const;
    /// The session that is shown; null: there is none.
    [[nodiscard]] const SharedSession& session() const;
    /// Whether the sessions were read at least once.
    [[nodiscard]] bool isReady() const;
    /// The window for the projector; null while it was never opened.
    [[nodiscard]] MeetingView* meetingView() const { return m_meeting; }

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void makeActions();
    void connectParts();
    void useTool(const AppraisalTool& tool);
    void addPanels();
    void addPanel(AppraisalPanel* panel, const QString& label, const QString& toolTip);
    void turn(int steps);
    void showSession(bool onlyCounts);
    void chooseSession(domain::AppraisalSessionId session);
    void reopenUnsaved();
    void openMeeting();
    void showState();
    void showError(const domain::Error& error);
    [[nodiscard]] AppraisalPanel* currentPanel() const;

    PageServices m_services;
    AppraisalTools m_tools;
    std::unique_ptr<Ui::AppraisalPageForm> m_ui;
    SessionLoader* m_loader = nullptr;
    SessionActions* m_sessionActions = nullptr;
    StepMenu* m_stepMenu = nullptr;
    QAction* m_openMeeting = nullptr;
    QAction* m_reopen = nullptr;
    QList<AppraisalPanel*> m_panels;
    EntryDeskPanel* m_desk = nullptr;
    ResultPanel* m_result = nullptr;
    MeetingView* m_meeting = nullptr;
};

} // namespace touyan::widgets
