// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/change_feed.h"
#include "domain/foundation/error.h"
#include "widgets/appraisal_session/opened_session.h"
#include "widgets/common/page_services.h"
#include "widgets/tasks/newest_request.h"

#include <QObject>

class QTimer;

namespace touyan::widgets {

/// Reads the sessions and opens the one that was chosen. Both are read again a moment after
/// something was written that they show.
class SessionLoader : public QObject
{
    Q_OBJECT

public:
    SessionLoader(const PageServices& services, QObject* parent);

    /// Opens this session; the first one when there is no such session.
    void choose(domain::AppraisalSessionId session);
    /// Reads everything again.
    void load();

    /// Whether the sessions were read at least once.
    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] const std::vector<application::SessionSummary>& sessions() const
    {
        return m_sessions;
    }
    /// The session that is open; null: there is none.
    [[nodiscard]] const SharedSession& opened() const { return m_opened; }
    /// The session that is open, or will be as soon as it is read.
    [[nodiscard]] domain::AppraisalSessionId chosen() const { return m_chosen; }

Q_SIGNALS:
    /// Sessions and opened session were read. `onlyCounts`: since they were read before, forms were
    /// entered, and nothing else of the opened session has changed.
    void loaded(bool onlyCounts);
    void failed(const touyan::domain::Error& error);

private:
    struct Loaded
    {
        std::vector<application::SessionSummary> sessions;
        SharedSession opened;
    };

    static domain::Result<Loaded> read(application::UseCaseContext& context,
                                       domain::AppraisalSessionId chosen);
    void takeChanges(const application::ChangeSet& changes);
    void take(const Loaded& read);

    PageServices m_services;
    NewestRequest m_request;
    QTimer* m_delay = nullptr;
    std::vector<application::SessionSummary> m_sessions;
    SharedSession m_opened;
    domain::AppraisalSessionId m_chosen;
    bool m_isAskedFor = false;
    bool m_isReady = false;
    bool m_onlyBallots = true; ///< what was written since the last reading is nothing but forms
};

} // namespace touyan::widgets
