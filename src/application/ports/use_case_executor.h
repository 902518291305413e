// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>

namespace touyan::application {

/// Runs use cases whole, one after another, on the one thread that owns the database connection, so
/// that a transaction never spans threads.
class UseCaseExecutor
{
public:
    virtual ~UseCaseExecutor() = default;

    /// run([request](UseCaseContext& context) { return recordEntry(context, request); }) gives a
    /// future of what the use case returns. Deliver it through a QFutureWatcher parented to the
    /// widget.
    template <class UseCase>
    auto run(UseCase useCase) -> QFuture<std::invoke_result_t<UseCase, UseCaseContext&>>
    {
        using Value = std::invoke_result_t<UseCase, UseCaseContext&>;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        QFuture<Value> future = promise->future();
        post([promise, useCase = std::move(useCase)](UseCaseContext& context) mutable {
            if (!promise->isCanceled())
                promise->addResult(useCase(context));
            promise->finish();
        });
        return future;
    }

protected:
    /// Queues the task; tasks run in the order they were posted.
    virtual void post(std::function<void(UseCaseContext&)> task) = 0;
};

} // namespace touyan::application
