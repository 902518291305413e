// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/checklist/record_entries.h"
#include "storage/connection/sql_database.h"

#include <memory>

namespace touyan::benchmarks {

/// Stands on the last day of the county's year.
class CountyClock final : public application::Clock
{
public:
    [[nodiscard]] QDate today() const override { return {2019, 12, 31}; }
    [[nodiscard]] QDateTime now() const override;
};

/// An open county database and what its use cases need.
class CountyOffice
{
public:
    /// Throws std::runtime_error when the database cannot be opened.
    explicit CountyOffice(const QString& database);

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

    CountyClock m_clock;
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
