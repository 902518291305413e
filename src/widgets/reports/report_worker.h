// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace touyan::widgets {

/// One thread beside the window that lays out and writes reports, one after another. Destroyed, it
/// waits for the job that runs; cancel that before.
class ReportWorker
{
public:
    ReportWorker() { m_pool.setMaxThreadCount(1); }
    ~ReportWorker()
    {
        m_pool.clear();
        m_pool.waitForDone();
    }
    ReportWorker(const ReportWorker&) = delete;
    ReportWorker& operator=(const ReportWorker&) = delete;

    /// The job and its result must be copyable. A job that was never started cancels its future.
    template <class Job>
    auto run(Job job) -> QFuture<std::invoke_result_t<Job>>
    {
        using Value = std::invoke_result_t<Job>;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        QFuture<Value> future = promise->future();
        m_pool.start([promise, job = std::move(job)] {
            promise->addResult(job());
            promise->finish();
        });
        return future;
    }

private:
    QThreadPool m_pool;
};

} // namespace touyan::widgets
