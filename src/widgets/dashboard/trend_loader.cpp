// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dashboard/trend_loader.h"

#include "widgets/tasks/running_task.h"

namespace touyan::widgets {

using application::QuarterTotals;
using application::UseCaseContext;
using domain::PeriodKey;

namespace {

constexpr int kMonthsPerQuarter = 3;

} // namespace

TrendLoader::TrendLoader(application::UseCaseExecutor& executor, BackgroundTasks& tasks,
                         QObject* parent)
    : QObject(parent)
    , m_executor(executor)
    , m_tasks(tasks)
{
}

void TrendLoader::load(const PeriodKey& last, int count, QDate asOf, bool visibly)
{
    delete m_task.data();
    m_quarters.clear();
    m_totals.clear();
    m_asOf = asOf;
    for (int back = count - 1; back >= 0; --back) {
        m_quarters.push_back(PeriodKey::containing(
            domain::Cadence::Quarterly, last.span().first.addMonths(-back * kMonthsPerQuarter)));
    }
    if (visibly)
        m_task = new RunningTask(m_tasks, tr("统计各季度的趋势"), this);
    loadNext();
}

void TrendLoader::loadNext()
{
    m_loading.run(
        this, m_executor,
        [quarter = m_quarters.at(m_totals.size()), asOf = m_asOf](UseCaseContext& context) {
            application::SilentProgress progress;
            return application::listTrend(context, quarter, 1, asOf, progress);
        },
        [this](const domain::Result<std::vector<QuarterTotals>>& totals) { take(totals); });
}

void TrendLoader::take(const domain::Result<std::vector<QuarterTotals>>& totals)
{
    if (totals.isError()) {
        end(TaskOutcome::Failed);
        Q_EMIT failed(totals.error());
        return;
    }
    m_totals.push_back(totals.value().front());
    if (m_task) {
        m_task->progress()->report(static_cast<qint64>(m_totals.size()),
                                   static_cast<qint64>(m_quarters.size()));
        if (m_task->isCancelled()) {
            end(TaskOutcome::Cancelled);
            return;
        }
    }
    if (m_totals.size() < m_quarters.size()) {
        loadNext();
        return;
    }
    end(TaskOutcome::Succeeded);
    Q_EMIT loaded(m_totals);
}

void TrendLoader::end(TaskOutcome outcome)
{
    if (m_task)
        m_task->finish(outcome);
    m_task = nullptr;
}

} // namespace touyan::widgets
