// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_executor.h"
#include "widgets/tasks/deliver.h"

#include <QObject>

#include <utility>

namespace touyan::widgets {

/// What a view asks for again and again, while only the newest answer counts: an older one that
/// comes late is dropped.
class NewestRequest
{
public:
    /// Runs the use case; `take` gets its result in the owner's thread, unless a newer request has
    /// been made by then. This must live as long as the owner.
    template <class UseCase, class Take>
    void run(QObject* owner, application::UseCaseExecutor& executor, UseCase useCase, Take take)
    {
        await(owner, executor.run(std::move(useCase)), std::move(take));
    }

    /// The same for a result that is made elsewhere than by the executor.
    template <class Value, class Take>
    void await(QObject* owner, const QFuture<Value>& future, Take take)
    {
        const int request = ++m_asked;
        deliver(owner, future, [this, request, take = std::move(take)](const auto& result) mutable {
            if (request != m_asked)
                return;
            m_delivered = request;
            take(result);
        });
    }

    /// Runs a use case that adds to what the newest request delivers. It replaces no request, and
    /// its result is dropped when a newer request has been made by then.
    template <class UseCase, class Take>
    void runBeside(QObject* owner, application::UseCaseExecutor& executor, UseCase useCase,
                   Take take)
    {
        deliver(owner, executor.run(std::move(useCase)),
                [this, request = m_asked, take = std::move(take)](const auto& result) mutable {
                    if (request == m_asked)
                        take(result);
                });
    }

    /// What is on its way is no longer wanted.
    void drop() { m_delivered = ++m_asked; }

    /// Nothing is on its way.
    [[nodiscard]] bool isSettled() const { return m_delivered == m_asked; }

private:
    int m_asked = 0;
    int m_delivered = 0;
};

} // namespace touyan::widgets
