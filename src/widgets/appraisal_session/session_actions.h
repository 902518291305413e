// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/error.h"
#include "widgets/appraisal_session/opened_session.h"
#include "widgets/common/page_services.h"

#include <QObject>

class QAction;
class QWidget;

namespace touyan::widgets {

/// What can be done with a session as a whole: 新建一届 and 删除这一届.
class SessionActions : public QObject
{
    Q_OBJECT

public:
    /// `page` is where the shortcuts work and what dialogs belong to.
    SessionActions(const PageServices& services, QWidget* page);

    [[nodiscard]] QAction* newSession() const { return m_new; }
    [[nodiscard]] QAction* removeSession() const { return m_remove; }
    /// A new session can be like one of `sessions`; `opened` is what can be removed, null: none.
    void setSessions(const std::vector<application::SessionSummary>& sessions,
                     const SharedSession& opened);

Q_SIGNALS:
    void created(touyan::domain::AppraisalSessionId session);
    void failed(const touyan::domain::Error& error);

private:
    void askNew();
    void askRemove();

    PageServices m_services;
    QWidget* m_page = nullptr;
    QAction* m_new = nullptr;
    QAction* m_remove = nullptr;
    std::vector<domain::AppraisalSession> m_sessions;
    SharedSession m_opened;
};

} // namespace touyan::widgets
