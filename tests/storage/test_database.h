// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/clock.h"
#include "storage/database/sql_database.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>

namespace touyan::test {

/// A clock that stands still where the test puts it.
class StandingClock final : public application::Clock
{
public:
    [[nodiscard]] QDate today() const override { return now().date(); }
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime(QDate(2019, 10, 15), QTime(8, 30), Qt::UTC);
    }
};

/// The value of a result, or a failed test that shows the error.
template <class Value>
[[nodiscard]] Value valueOf(domain::Result<Value> result)
{
    if (result.isError()) {
        ADD_FAILURE() << "error " << static_cast<int>(result.error().code) << ' '
                      << result.error().arguments.join(u'|').toStdString() << ' '
                      << result.error().detail.toStdString();
        return Value();
    }
    return std::move(result).value();
}

[[nodiscard]] ::testing::AssertionResult succeeds(const domain::Result<void>& result);

/// The code of the error that a result must be.
template <class Value>
[[nodiscard]] domain::ErrorCode errorOf(const domain::Result<Value>& result)
{
    if (result.isOk()) {
        ADD_FAILURE() << "no error";
        return domain::ErrorCode::Cancelled;
    }
    return result.error().code;
}

/// A new database in a folder of its own.
class TestDatabase
{
public:
    TestDatabase();

    [[nodiscard]] storage::SqlDatabase& database() { return *m_database; }
    [[nodiscard]] storage::SqlConnection& connection() { return m_database->connection(); }
    [[nodiscard]] std::unique_ptr<application::UnitOfWork> write();
    [[nodiscard]] std::unique_ptr<application::UnitOfWork> read();
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const;
    [[nodiscard]] const StandingClock& clock() const { return m_clock; }
    void close() { m_database.reset(); }
    [[nodiscard]] domain::Result<void> reopen();

private:
    QTemporaryDir m_folder;
    StandingClock m_clock;
    std::unique_ptr<storage::SqlDatabase> m_database;
};

} // namespace touyan::test
