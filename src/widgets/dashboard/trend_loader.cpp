// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dashboard/trend_loader.h"

#include "widgets/tasks/deliver.h"
#include "widgets/tasks/running_task.h"

namespace touyan::widgets {

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
    const int request = ++m_request;
    delete m_task.data();
    m_quarters.clear();
    m_totals.clear();
    m_asOf = asOf;
    for (int back = count - 1; back >= 0; --back) {
        m_quarters.push_back(PeriodKey::containing(
            domain::Cadence::Quarterly, last.span().first.addMonths(-back * kMonthsPerQuarter)));
    }
    m_loading = true;
    if (visibly)
        m_task = new RunningTask(m_tasks, tr("统计各季度的趋势"), this);
    loadNext(request);
}

void TrendLoader::loadNext(int request)
{
    const PeriodKey quarter = m_quarters.at(m_totals.size());
    deliver(this, m_executor.run([quarter, asOf = m_asOf](UseCaseContext& context) {
        application::SilentProgress progress;
        return application::listTrend(context, quarter, 1, asOf, progress);
    }),
            [this, request](const auto& result) {
                if (request != m_request)
                    return; // a newer request is under way
                if (result.isError()) {
                    if (m_task)
                        m_task->finish(TaskOutcome::Failed);
                    end();
                    Q_EMIT failed(result.error());
                    return;
                }
                m_totals.push_back(result.value().front());
                if (m_task) {
                    m_task->progress()->report(static_cast<qint64>(m_totals.size()),
                                               static_cast<qint64>(m_quarters.size()));
                    if (m_task->isCancelled()) {
                        m_task->finish(TaskOutcome::Cancelled);
                        end();
                        return;
                    }
                }
                if (m_totals.size() < m_quarters.size()) {
                    loadNext(request);
                    return;
                }
                if (m_task)
                    m_task->finish(TaskOutcome::Succeeded);
                end();
                Q_EMIT loaded(m_totals);
            });
}

void TrendLoader::end()
{
    m_loading = false;
    m_task = nullptr;
}

} // namespace touyan::widgets
