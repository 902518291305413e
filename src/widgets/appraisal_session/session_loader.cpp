// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appraisal_session/session_loader.h"

#include "widgets/assessment/change_notifier.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace touyan::widgets {

using application::RecordKind;
using application::SessionSummary;
using application::UseCaseContext;
using domain::AppraisalSessionId;
using domain::Result;

namespace {

constexpr std::chrono::milliseconds kRest{250};

bool concerns(RecordKind kind)
{
    return kind.isOneOf({RecordKind::AppraisalSession, RecordKind::Reportee, RecordKind::Ballot,
                         RecordKind::AppraisalComment, RecordKind::AppraisalFinalisation,
                         RecordKind::RectificationItem, RecordKind::Posting, RecordKind::Person,
                         RecordKind::Unit, RecordKind::Package});
}

} // namespace

SessionLoader::SessionLoader(const PageServices& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_delay(new QTimer(this))
{
    m_delay->setSingleShot(true);
    m_delay->setInterval(kRest);
    connect(m_delay, &QTimer::timeout, this, &SessionLoader::load);
    connect(&services.changes, &ChangeNotifier::changed, this, &SessionLoader::takeChanges);
}

void SessionLoader::choose(AppraisalSessionId session)
{
    if (session != m_chosen) {
        m_chosen = session;
        m_onlyBallots = false;
    }
    load();
}

void SessionLoader::takeChanges(const application::ChangeSet& changes)
{
    bool concerned = false;
    for (const application::RecordChange& change : changes) {
        if (!concerns(change.kind))
            continue;
        concerned = true;
        m_onlyBallots = m_onlyBallots && change.kind == RecordKind::Ballot;
    }
    // While somebody types, one look at the counts now and then is enough.
    if (concerned && m_isAskedFor && !m_delay->isActive())
        m_delay->start();
}

Result<SessionLoader::Loaded> SessionLoader::read(UseCaseContext& context,
                                                  AppraisalSessionId chosen)
{
    Loaded loaded;
    TOUYAN_TRY_ASSIGN(loaded.sessions, application::listSessions(context));
    if (loaded.sessions.empty())
        return loaded;
    auto at =
        std::find_if(loaded.sessions.begin(), loaded.sessions.end(),
                     [chosen](const SessionSummary& each) { return each.session.id == chosen; });
    if (at == loaded.sessions.end())
        at = loaded.sessions.begin();
    auto opened = std::make_shared<OpenedSession>();
    opened->summary = *at;
    TOUYAN_TRY_ASSIGN(opened->reportees, application::listReportees(context, at->session.id));
    loaded.opened = std::move(opened);
    return loaded;
}

void SessionLoader::load()
{
    m_delay->stop();
    m_isAskedFor = true;
    m_request.run(
        this, m_services.executor,
        [chosen = m_chosen](UseCaseContext& context) { return read(context, chosen); },
        [this](const Result<Loaded>& result) {
            if (result.isError())
                Q_EMIT failed(result.error());
            else
                take(result.value());
        });
}

void SessionLoader::take(const Loaded& read)
{
    const bool onlyCounts = m_isReady && m_onlyBallots && m_opened != nullptr &&
                            read.opened != nullptr && m_opened->id() == read.opened->id() &&
                            (m_opened->summary.ballots == 0) == (read.opened->summary.ballots == 0);
    m_sessions = read.sessions;
    m_opened = read.opened;
    m_chosen = m_opened != nullptr ? m_opened->id() : AppraisalSessionId();
    m_isReady = true;
    m_onlyBallots = true;
    Q_EMIT loaded(onlyCounts);
}

} // namespace touyan::widgets
