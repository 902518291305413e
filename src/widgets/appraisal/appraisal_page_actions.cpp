// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a whole session of the page 述职评议.
#include "widgets/appraisal/appraisal_page.h"
#include "widgets/appraisal_results/result_panel.h"
#include "widgets/appraisal_session/session_dialog.h"
#include "widgets/appraisal_session/step_menu.h"
#include "widgets/ballots/entry_desk_panel.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/lists/named_action.h"
#include "widgets/look/inline_notice.h"
#include "widgets/meeting/meeting_view.h"

#include <QAction>
#include <QShortcut>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::SessionSummary;
using application::UseCaseContext;
using domain::AppraisalSessionId;

void AppraisalPage::makeActions()
{
    m_new = makeAction(this, {u"newSessionAction"_s, u"list-add"_s, tr("新建一届(&W)…"),
                              tr("照通用样式或上一届新建一届述职评议（Ctrl+N）")});
    m_remove = makeAction(this, {u"removeSessionAction"_s, u"edit-delete"_s, tr("删除这一届(&X)…"),
                                 tr("只有还没有录入的可以删除")});
    m_openMeeting =
        makeAction(this, {u"openMeetingAction"_s, u"view-fullscreen"_s, tr("会议大屏(&Z)"),
                          tr("投影用：谁在述职、计时、顺序；定稿以后公布结果（Ctrl+Shift+M）")});
    m_reopen =
        makeAction(this, {u"reopenUnsavedAction"_s, u"edit-undo"_s, tr("回到没有保存的表(&Y)"),
                          tr("显示没有保存的内容，改好后再保存")});
    m_reopen->setEnabled(false);
    m_new->setShortcut(QKeySequence::New);
    m_openMeeting->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    for (QAction* action : {m_new, m_openMeeting}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    const auto go = [this](int steps) {
        showStep(static_cast<Step>(
            std::clamp(static_cast<int>(step()) + steps, 0, static_cast<int>(Comments))));
    };
    for (const int steps : {-1, 1}) {
        auto* key = new QShortcut(
            QKeySequence(Qt::CTRL | (steps < 0 ? Qt::Key_PageUp : Qt::Key_PageDown)), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [go, steps] { go(steps); });
    }
    connect(m_new, &QAction::triggered, this, &AppraisalPage::askNew);
    connect(m_remove, &QAction::triggered, this, &AppraisalPage::askRemove);
    connect(m_openMeeting, &QAction::triggered, this, &AppraisalPage::openMeeting);
    connect(m_reopen, &QAction::triggered, this, [this] {
        m_notice->dismiss();
        showStep(Entry);
        m_desk->reopenUnsaved();
        if (m_desk->unsavedForms() > 0) {
            m_notice->showNotice(InlineNotice::Kind::Warning,
                                 tr("还有 %1 张表没有保存。").arg(m_desk->unsavedForms()), {},
                                 {m_reopen});
            m_notice->setLasting();
        }
    });
}

QList<QAction*> AppraisalPage::menuActions(MenuPlace place) const
{
    if (place == MenuPlace::Record)
        return {m_new, m_remove, m_reopen};
    if (place == MenuPlace::File)
        return m_stepMenu->shownActions();
    if (place == MenuPlace::View)
        return {m_openMeeting};
    return {};
}

void AppraisalPage::askNew()
{
    std::vector<domain::AppraisalSession> sessions;
    sessions.reserve(m_summaries.size());
    for (const SessionSummary& summary : m_summaries)
        sessions.push_back(summary.session);
    RecordDialog* dialog = makeSessionDialog(
        m_services, sessions,
        [this](AppraisalSessionId session) {
            m_notice->leaveView();
            m_chosen = session;
            m_onlyBallots = false;
            showStep(Setup);
            reload();
        },
        this);
    dialog->open();
}

void AppraisalPage::askRemove()
{
    if (m_session == nullptr)
        return;
    Question question;
    question.title = tr("删除“%1”？").arg(m_session->session().title);
    question.text = tr("规则和述职人名单一起删除，不能恢复。");
    question.acceptLabel = tr("删除");
    question.destructive = true;
    m_services.prompts.confirm(this, question, [this](bool yes) {
        if (!yes)
            return;
        deliver(this,
                m_services.executor.run([session = m_session->session()](UseCaseContext& context) {
                    return application::removeSession(context, session);
                }),
                [this](const auto& result) {
                    if (result.isError())
                        showError(result.error());
                });
    });
}

void AppraisalPage::openMeeting()
{
    if (m_meeting == nullptr) {
        m_meeting = new MeetingView(m_services);
        connect(m_meeting, &AppraisalPanel::failed, this, &AppraisalPage::showError);
    }
    m_meeting->show();
    m_meeting->setSession(m_session);
    m_meeting->raise();
    m_meeting->activateWindow();
}

void AppraisalPage::useTool(const AppraisalTool& tool)
{
    if (m_session == nullptr)
        return;
    tool.run(
        {this, m_session,
         [this](const QString& text) { m_notice->showNotice(InlineNotice::Kind::Success, text); },
         [this](const domain::Error& error) { showError(error); },
         [this](const QString& place) { Q_EMIT placeRequested(place); },
         m_result->currentPosting()});
}

} // namespace touyan::widgets
