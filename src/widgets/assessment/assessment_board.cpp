// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/assessment/assessment_board.h"

#include "application/assessment/assess_postings.h"
#include "widgets/assessment/change_notifier.h"

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
    m_loading.run(
        this, m_executor,
        [wanted = requestFor(m_period)](UseCaseContext& context) {
            return application::assessPostings(context, wanted);
        },
        [this](const auto& result) {
            if (result.isError()) {
                Q_EMIT loadingFailed(result.error());
                return;
            }
            m_assessment = result.value();
            Q_EMIT assessmentChanged();
        });
    Q_EMIT loadingStarted();
}

const application::Assessment* AssessmentBoard::assessmentOf(const PeriodSelection& period) const
{
    const bool isShown = m_assessment != nullptr && m_assessment->range().first == period.from &&
                         m_assessment->range().last == period.to &&
                         m_assessment->asOf() == period.asOf;
    return isShown ? m_assessment.get() : nullptr;
}

void AssessmentBoard::take(const application::ChangeSet& changes)
{
    QSet<domain::PostingId> postings;
    for (const application::RecordChange& change : changes) {
        if (!makesNumbers(change.kind))
            continue;
        if (!change.posting || !m_assessment || isLoading()) {
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
    // A full load replaces this.
    m_loading.runBeside(
        this, m_executor,
        [wanted = requestFor(m_period), posting](UseCaseContext& context) {
            return application::loadPostingFacts(context, wanted, posting);
        },
        [this, posting](const auto& result) {
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
