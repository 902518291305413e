// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/assessment/assessment_board.h"

#include "application/assessment/assess_postings.h"
#include "widgets/assessment/change_notifier.h"
#include "widgets/tasks/deliver.h"

namespace touyan::widgets {

using application::AssessmentRequest;
using application::EntryScope;
using application::RecordKind;
using application::UseCaseContext;

namespace {

AssessmentRequest requestFor(const PeriodSelection& period)
{
    return {{period.from, period.to}, period.asOf, EntryScope::AllWithDetails};
}

/// The records that the numbers of the board are made of.
bool makesNumbers(RecordKind kind)
{
    return kind.isOneOf({RecordKind::Unit, RecordKind::UnitCategoryChange, RecordKind::Person,
                         RecordKind::Posting, RecordKind::Leave, RecordKind::FreeDays,
                         RecordKind::Checklist, RecordKind::Entry, RecordKind::Call,
                         RecordKind::Attendance, RecordKind::Adjustment, RecordKind::Package});
}

} // namespace

AssessmentBoard::AssessmentBoard(application::UseCaseExecutor& executor, ChangeNotifier& changes,
                                 QObject* parent)
    : QObject(parent)
    , m_executor(executor)
{
    connect(&changes, &ChangeNotifier::changed, this, &AssessmentBoard::take);
}

void AssessmentBoard::setPeriod(const PeriodSelection& period)
{
    if (m_periodSet && period == m_period)
        return;
    m_period = period;
    m_periodSet = true;
    reload();
}

void AssessmentBoard::reload()
{
    if (!m_periodSet)
        return;
    const int request = ++m_request;
    m_loading = true;
    Q_EMIT loadingStarted();
    deliver(this, m_executor.run([wanted = requestFor(m_period)](UseCaseContext& context) {
        return application::assessPostings(context, wanted);
    }),
            [this, request](const auto& result) {
                if (request != m_request)
                    return; // a newer request is under way
                m_loading = false;
                if (result.isError()) {
                    Q_EMIT loadingFailed(result.error());
                    return;
                }
                m_assessment = result.value();
                Q_EMIT assessmentChanged();
            });
}

void AssessmentBoard::take(const application::ChangeSet& changes)
{
    QSet<domain::PostingId> postings;
    for (const application::RecordChange& change : changes) {
        if (!makesNumbers(change.kind))
            continue;
        if (!change.posting || !m_assessment || m_loading) {
            reload();
            return;
        }
        postings.insert(*change.posting);
    }
    for (const domain::PostingId posting : std::as_const(postings))
        refresh(posting);
}

void AssessmentBoard::refresh(domain::PostingId posting)
{
    const int request = m_request;
    deliver(this, m_executor.run([wanted = requestFor(m_period), posting](UseCaseContext& context) {
        return application::loadPostingFacts(context, wanted, posting);
    }),
            [this, request, posting](const auto& result) {
                if (request != m_request)
                    return; // a full load replaces this
                if (result.isError()) {
                    Q_EMIT loadingFailed(result.error());
                    return;
                }
                if (m_assessment->refresh(*result.value(), posting))
                    Q_EMIT postingRefreshed(posting);
                else
                    reload();
            });
}

} // namespace touyan::widgets
