// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ballots/enter_ballots.h"
#include "application/ports/use_case_executor.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace touyan::widgets {

/// The forms that are on their way from the entry desk to the database. One that could not be
/// stored is kept, with all that was typed, until it is taken back or stored after all.
class BallotSaves : public QObject
{
    Q_OBJECT

public:
    BallotSaves(application::UseCaseExecutor& executor, QObject* parent);

    void save(const application::EnterBallotRequest& request);
    /// How many are on their way.
    [[nodiscard]] int underWay() const { return m_underWay; }
    /// Those that could not be stored.
    [[nodiscard]] int failedCount() const { return static_cast<int>(m_failed.size()); }
    /// The oldest of those; it is forgotten here.
    [[nodiscard]] std::optional<application::EnterBallotRequest> takeFailed();
    /// Tries to store those after all. As soon as nothing is on its way any more, `done` is told
    /// whether everything is stored; whoever was to be told before is not.
    void storeAll(const std::function<void(bool)>& done);
    /// Forgets all that could not be stored.
    void discardFailed() { m_failed.clear(); }

Q_SIGNALS:
    void stored(const touyan::application::BallotRecord& record);
    void failed(const touyan::domain::Error& error, const QString& serial);

private:
    void take(const application::EnterBallotRequest& request,
              const domain::Result<application::BallotRecord>& result);
    void tellStored();
    void forget(const application::EnterBallotRequest& request);

    application::UseCaseExecutor& m_executor;
    std::vector<application::EnterBallotRequest> m_failed;
    std::function<void(bool)> m_storedAll;
    int m_underWay = 0;
};

} // namespace touyan::widgets
