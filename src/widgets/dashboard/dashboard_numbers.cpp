// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dashboard/dashboard_numbers.h"

#include "application/assessment/assessment.h"
#include "widgets/assessment/assessment_board.h"
#include "widgets/assessment/change_notifier.h"
#include "widgets/dashboard/trend_loader.h"

#include <QTimer>

#include <algorithm>

namespace touyan::widgets {

using application::RecordKind;
using application::UseCaseContext;
using domain::Cadence;
using domain::PeriodKey;

namespace {

constexpr int kTrendQuarters = 8;
constexpr int kTrendDelayMs = 1500;

} // namespace

DashboardNumbers::DashboardNumbers(const PageServices& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_trend(new TrendLoader(services.executor, services.tasks, this))
    , m_trendDelay(new QTimer(this))
{
    m_trendDelay->setSingleShot(true);
    m_trendDelay->setInterval(kTrendDelayMs);
    connect(m_trendDelay, &QTimer::timeout, this, [this] { loadTrend(false); });
    connect(m_trend, &TrendLoader::loaded, this, [this](const auto& quarters) {
        m_quarters = quarters;
        Q_EMIT trendLoaded();
        announceReady();
    });
    connect(m_trend, &TrendLoader::failed, this, &DashboardNumbers::fail);
    const AssessmentBoard& board = services.board;
    connect(&board, &AssessmentBoard::assessmentChanged, this, &DashboardNumbers::takeAssessment);
    connect(&board, &AssessmentBoard::postingRefreshed, this, &DashboardNumbers::takePosting);
    connect(&board, &AssessmentBoard::loadingFailed, this, &DashboardNumbers::fail);
    connect(&services.changes, &ChangeNotifier::changed, this, &DashboardNumbers::takeChanges);
}

void DashboardNumbers::load(const PeriodSelection& period)
{
    m_services.board.setPeriod(period);
    if (m_period != period) {
        m_period = period;
        m_wasReady = false;
        m_previous.reset();
        m_quarters.clear();
        loadPrevious();
        loadTrend(true);
    }
    Q_EMIT assessmentChanged();
    announceReady();
}

QString DashboardNumbers::sentence() const
{
    return tr("%1，截至 %2", "period, as-of day")
        .arg(periodTitle(m_period), m_period.asOf.toString(Qt::ISODate));
}

QString DashboardNumbers::previousTitle() const
{
    return periodTitle(shiftedPeriod(m_period, -1));
}

const application::Assessment* DashboardNumbers::assessment() const
{
    return m_services.board.assessmentOf(m_period);
}

bool DashboardNumbers::isReady() const
{
    return assessment() != nullptr && !m_services.board.isLoading() && m_previous &&
           !m_trend->isLoading();
}

void DashboardNumbers::announceReady()
{
    if (m_wasReady || !isReady())
        return;
    m_wasReady = true;
    Q_EMIT ready();
}

void DashboardNumbers::takeAssessment()
{
    Q_EMIT assessmentChanged();
    announceReady();
    if (m_wasReady)
        m_trendDelay->start();
}

void DashboardNumbers::takePosting(domain::PostingId posting)
{
    if (assessment() == nullptr)
        return;
    Q_EMIT postingRefreshed(posting);
    m_trendDelay->start();
}

void DashboardNumbers::takeChanges(const application::ChangeSet& changes)
{
    // A closing replaces computed numbers by frozen ones, in the trend and in the period before; a
    // package may bring anything.
    if (m_period.from.isValid() &&
        application::concerns(changes, {RecordKind::QuarterClosing, RecordKind::Package})) {
        loadPrevious();
        m_trendDelay->start();
    }
}

void DashboardNumbers::loadPrevious()
{
    m_previousLoading.run(
        this, m_services.executor,
        [before = shiftedPeriod(m_period, -1)](UseCaseContext& context) {
            return application::standingOf(context, {before.from, before.to}, before.asOf);
        },
        [this](const domain::Result<application::PreviousStanding>& standing) {
            if (standing.isError()) {
                fail(standing.error());
                return;
            }
            m_previous = standing.value();
            Q_EMIT previousLoaded();
            announceReady();
        });
}

void DashboardNumbers::loadTrend(bool visibly)
{
    m_trendDelay->stop();
    m_trend->load(PeriodKey::containing(Cadence::Quarterly, m_period.to), kTrendQuarters,
                  m_period.asOf, visibly);
}

void DashboardNumbers::fail(const domain::Error& error)
{
    Q_EMIT failed(error);
    announceReady();
}

} // namespace touyan::widgets
