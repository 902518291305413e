// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ballots/ballot_saves.h"

#include "widgets/tasks/deliver.h"

#include <utility>

namespace touyan::widgets {

using application::BallotRecord;
using application::EnterBallotRequest;
using domain::Result;

BallotSaves::BallotSaves(application::UseCaseExecutor& executor, QObject* parent)
    : QObject(parent)
    , m_executor(executor)
{
}

void BallotSaves::save(const EnterBallotRequest& request)
{
    ++m_underWay;
    deliver(this, m_executor.run([request](application::UseCaseContext& context) {
        return application::enterBallot(context, request);
    }),
            [this, request](const Result<BallotRecord>& result) { take(request, result); });
}

void BallotSaves::take(const EnterBallotRequest& request, const Result<BallotRecord>& result)
{
    --m_underWay;
    forget(request);
    if (result.isError()) {
        m_failed.push_back(request);
        Q_EMIT failed(result.error(), request.ballot.serial);
    } else {
        Q_EMIT stored(result.value());
    }
    tellStored();
}

void BallotSaves::forget(const EnterBallotRequest& request)
{
    // What was typed later stands for the whole form.
    std::erase_if(m_failed, [&request](const EnterBallotRequest& each) {
        return each.ballot == request.ballot && each.round == request.round;
    });
}

std::optional<EnterBallotRequest> BallotSaves::takeFailed()
{
    if (m_failed.empty())
        return std::nullopt;
    EnterBallotRequest oldest = std::move(m_failed.front());
    m_failed.erase(m_failed.begin());
    return oldest;
}

void BallotSaves::storeAll(const std::function<void(bool)>& done)
{
    m_storedAll = done;
    // One that is refused again comes back to the end.
    for (int left = failedCount(); left > 0; --left)
        save(*takeFailed());
    tellStored();
}

void BallotSaves::tellStored()
{
    if (m_underWay > 0)
        return;
    if (const auto tell = std::exchange(m_storedAll, {}))
        tell(m_failed.empty());
}

} // namespace touyan::widgets
