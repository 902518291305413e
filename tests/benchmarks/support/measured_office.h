// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/checklist/record_entries.h"
#include "storage/database/sql_database.h"

#include <memory>

namespace touyan::benchmarks {

/// The last day of the county's year.
[[nodiscard]] inline QDate countyLastDay()
{
    return {2019, 12, 31};
}

/// Stands on the morning of a day.
class DayClock final : public application::Clock
{
public:
    explicit DayClock(QDate today)
        : m_today(today)
    {
    }
    [[nodiscard]] QDate today() const override { return m_today; }
    [[nodiscard]] QDateTime now() const override;

private:
    QDate m_today;
};

/// An open database and what its use cases need.
class MeasuredOffice
{
public:
    /// Throws std::runtime_error when the database cannot be opened.
    MeasuredOffice(const QString& database, QDate today);

    [[nodiscard]] application::UseCaseContext& context() { return m_context; }
    /// `count` entries that a clerk could record on the clock's day, each of another first
    /// secretary than the one before. Throws std::runtime_error.
    [[nodiscard]] std::vector<application::RecordEntryRequest> requests(int count);

private:
    class SilentFeed final : public application::ChangeFeed
    {
    public:
        void publish(const application::ChangeSet& /*changes*/) override {}
    };

    DayClock m_clock;
    SilentFeed m_feed;
    std::unique_ptr<storage::SqlDatabase> m_database;
    application::UseCaseContext m_context;
};

/// Throws std::runtime_error with the error's words.
[[noreturn]] void throwError(const domain::Error& error);

template <class Value>
[[nodiscard]] Value valueOrThrow(domain::Result<Value> result)
{
    if (result.isError())
        throwError(result.error());
    return std::move(result).value();
}

} // namespace touyan::benchmarks
