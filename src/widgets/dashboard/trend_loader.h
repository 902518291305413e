// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_executor.h"
#include "application/results/list_trend.h"
#include "domain/foundation/result.h"
#include "widgets/tasks/background_tasks.h"
#include "widgets/tasks/newest_request.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace touyan::widgets {

class RunningTask;

/// Loads the quarters of the trend one by one, so that what the user does in between does not wait
/// for all of them. Only the newest request delivers.
class TrendLoader : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the loader.
    TrendLoader(application::UseCaseExecutor& executor, BackgroundTasks& tasks, QObject* parent);

    /// Loads `count` quarters up to and including `last`. `visibly`: in the task strip, where it
    /// can be cancelled.
    void load(const domain::PeriodKey& last, int count, QDate asOf, bool visibly);

    [[nodiscard]] bool isLoading() const { return !m_loading.isSettled(); }

Q_SIGNALS:
    /// Oldest first.
    void loaded(const std::vector<touyan::application::QuarterTotals>& quarters);
    void failed(const touyan::domain::Error& error);

private:
    void loadNext();
    void take(const domain::Result<std::vector<application::QuarterTotals>>& totals);
    /// Nothing is loaded any more.
    void end(TaskOutcome outcome);

    application::UseCaseExecutor& m_executor;
    BackgroundTasks& m_tasks;
    QPointer<RunningTask> m_task;
    std::vector<domain::PeriodKey> m_quarters;
    std::vector<application::QuarterTotals> m_totals;
    QDate m_asOf;
    NewestRequest m_loading; ///< one quarter after the other
};

} // namespace touyan::widgets
