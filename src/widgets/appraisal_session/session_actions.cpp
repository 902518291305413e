// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal_session/session_actions.h"

#include "widgets/appraisal_session/session_dialog.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/lists/named_action.h"
#include "widgets/tasks/deliver.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::SessionSummary;
using application::UseCaseContext;
using domain::Result;

SessionActions::SessionActions(const PageServices& services, QWidget* page)
    : QObject(page)
    , m_services(services)
    , m_page(page)
    , m_new(makeAction(this, {u"newSessionAction"_s, u"list-add"_s, tr("新建一届(&W)…"),
                              tr("照通用样式或上一届新建一届述职评议（Ctrl+N）")}))
    , m_remove(makeAction(this, {u"removeSessionAction"_s, u"edit-delete"_s, tr("删除这一届(&X)…"),
                                 tr("只有还没有录入的可以删除")}))
{
    m_new->setShortcut(QKeySequence::New);
    m_new->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    page->addAction(m_new);
    connect(m_new, &QAction::triggered, this, &SessionActions::askNew);
    connect(m_remove, &QAction::triggered, this, &SessionActions::askRemove);
    setSessions({}, nullptr);
}

void SessionActions::setSessions(const std::vector<SessionSummary>& sessions,
                                 const SharedSession& opened)
{
    m_sessions.clear();
    for (const SessionSummary& summary : sessions)
        m_sessions.push_back(summary.session);
    m_opened = opened;
    m_remove->setEnabled(opened != nullptr && opened->summary.ballots == 0 &&
                         !opened->isFinalised());
}

void SessionActions::askNew()
{
    RecordDialog* dialog = makeSessionDialog(
        m_services, m_sessions,
        [this](domain::AppraisalSessionId session) { Q_EMIT created(session); }, m_page);
    dialog->open();
}

void SessionActions::askRemove()
{
    if (m_opened == nullptr)
        return;
    Question question;
    question.title = tr("删除“%1”？").arg(m_opened->session().title);
    question.text = tr("规则和述职人名单一起删除，不能恢复。");
    question.acceptLabel = tr("删除");
    question.destructive = true;
    // What was asked about is removed, whatever is opened meanwhile.
    m_services.prompts.confirm(m_page, question, [this, session = m_opened->session()](bool yes) {
        if (!yes)
            return;
        deliver(this, m_services.executor.run([session](UseCaseContext& context) {
            return application::removeSession(context, session);
        }),
                [this](const Result<void>& removed) {
                    if (removed.isError())
                        Q_EMIT failed(removed.error());
                });
    });
}

} // namespace touyan::widgets
