// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/change_feed.h"
#include "widgets/appraisal_session/appraisal_panel.h"
#include "widgets/appraisal_session/appraisal_tools.h"
#include "widgets/common/page.h"
#include "widgets/common/page_services.h"

class QAction;
class QLabel;
class QStackedWidget;
class QTabBar;
class QTimer;

namespace touyan::widgets {

class EntryDeskPanel;
class InlineNotice;
class MeetingView;
class ResultPanel;
class SessionHead;
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
    [[nodiscard]] const SharedSession& session() const { return m_session; }
    /// Whether the sessions were read at least once.
    [[nodiscard]] bool isReady() const { return m_ready; }
    /// The window for the projector; null while it was never opened.
    [[nodiscard]] MeetingView* meetingView() const { return m_meeting; }

protected:
    void hideEvent(QHideEvent* event) override;

private:
    struct Loaded
    {
        std::vector<application::SessionSummary> sessions;
        SharedSession shown;
    };

    void makeActions();
    void useTool(const AppraisalTool& tool);
    void addPanels();
    void addPanel(AppraisalPanel* panel, const QString& label, const QString& toolTip);
    void takeChanges(const application::ChangeSet& changes);
    void reload();
    void take(const Loaded& loaded);
    void chooseSession(domain::AppraisalSessionId session);
    void askNew();
    void askRemove();
    void openMeeting();
    void showState();
    void showError(const domain::Error& error);
    [[nodiscard]] AppraisalPanel* currentPanel() const;

    PageServices m_services;
    AppraisalTools m_tools;
    InlineNotice* m_notice = nullptr;
    SessionHead* m_head = nullptr;
    StepMenu* m_stepMenu = nullptr;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_empty = nullptr;
    QTimer* m_delay = nullptr;
    QAction* m_new = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_openMeeting = nullptr;
    QAction* m_reopen = nullptr;
    QList<AppraisalPanel*> m_panels;
    EntryDeskPanel* m_desk = nullptr;
    ResultPanel* m_result = nullptr;
    MeetingView* m_meeting = nullptr;

    std::vector<application::SessionSummary> m_summaries;
    SharedSession m_session;
    domain::AppraisalSessionId m_chosen;
    bool m_onlyBallots = true; ///< what waits to be shown is nothing but entered forms
    bool m_ready = false;
    int m_request = 0;
};

} // namespace touyan::widgets
