// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/unit_of_work.h"

#include <functional>

namespace touyan::test {

/// The same database as if no quarter had ever been closed, and in which nothing is kept: where a
/// use case would commit, `atCommit` looks at what it has written, and all of it is rolled back.
class TrialDatabase final : public application::Database
{
public:
    using AtCommit = std::function<void(application::UnitOfWork&)>;

    TrialDatabase(application::Database& database, AtCommit atCommit);

    [[nodiscard]] domain::Result<std::unique_ptr<application::UnitOfWork>> beginWrite() override;
    [[nodiscard]] domain::Result<std::unique_ptr<application::UnitOfWork>> beginRead() override;
    [[nodiscard]] QString path() const override;
    [[nodiscard]] domain::Result<std::vector<application::CheckFinding>> check() override;
    [[nodiscard]] domain::Result<void> backUpTo(const QString& path,
                                                application::Progress& progress) override;

private:
    application::Database& m_database;
    AtCommit m_atCommit;
};

} // namespace touyan::test
