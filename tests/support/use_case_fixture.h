// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/checklist/record_entries.h"
#include "application/ports/use_case_context.h"
#include "storage/database/sql_database.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>
#include <memory>

#include <ostream>

/// How GoogleTest shows texts.
inline void PrintTo(const QString& text, std::ostream* stream)
{
    *stream << '"' << text.toStdString() << '"';
}

namespace touyan::test {

/// A clock that stands where the test puts it, at 09:30 UTC of a day.
class SettableClock final : public application::Clock
{
public:
    [[nodiscard]] QDate today() const override { return m_today; }
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime(m_today, QTime(9, 30), Qt::UTC);
    }
    void set(QDate today) { m_today = today; }

private:
    QDate m_today = QDate(2019, 7, 1);
};

/// Keeps what was announced, and asks at each announcement what a second reader sees.
class RecordingChangeFeed final : public application::ChangeFeed
{
public:
    void publish(const application::ChangeSet& changes) override
    {
        published.push_back(changes);
        if (onPublish)
            onPublish();
    }
    std::vector<application::ChangeSet> published;
    std::function<void()> onPublish;
};

/// What errorOf() gives for no error: no use case ends with it here.
inline constexpr domain::ErrorCode kNoError = domain::ErrorCode::FontMissing;

/// The code of the error that a result is; kNoError for a success.
template <class Value>
[[nodiscard]] domain::ErrorCode errorOf(const domain::Result<Value>& result)
{
    return result.isOk() ? kNoError : result.error().code;
}

[[nodiscard]] QString errorText(const domain::Error& error);

/// The value of a result, or a failed test that shows the error.
template <class Value>
[[nodiscard]] Value valueOf(domain::Result<Value> result)
{
    if (result.isError()) {
        ADD_FAILURE() << errorText(result.error()).toStdString();
        return Value();
    }
    return std::move(result).value();
}

[[nodiscard]] ::testing::AssertionResult succeeds(const domain::Result<void>& result);
/// The same of a use case whose value the test does not need.
template <class Value>
[[nodiscard]] ::testing::AssertionResult succeeds(const domain::Result<Value>& result)
{
    return succeeds(result.isOk() ? domain::Result<void>() : domain::Result<void>(result.error()));
}

/// An office in a database file of its own, with a clock, a feed and an actor: everything a use
/// case needs. Two of them are alike to the last byte of their tables as long as the same is done
/// to both.
class UseCaseOffice
{
public:
    /// An empty database.
    UseCaseOffice();
    /// A copy of another's database, clock included.
    explicit UseCaseOffice(UseCaseOffice& original);
    Q_DISABLE_COPY_MOVE(UseCaseOffice)
    ~UseCaseOffice();

    [[nodiscard]] application::UseCaseContext& context() { return m_context; }
    [[nodiscard]] storage::SqlDatabase& database() { return *m_database; }
    [[nodiscard]] SettableClock& clock() { return m_clock; }
    [[nodiscard]] RecordingChangeFeed& feed() { return m_feed; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// One use case later: the latest line of the audit.
    [[nodiscard]] application::AuditLine lastAuditLine();
    /// Newest first.
    [[nodiscard]] std::vector<application::AuditLine> auditLines();
    /// Every row of every table as SQL literals; the same for the same contents. Not counted as an
    /// access by the fault plan.
    [[nodiscard]] QString dump();

    [[nodiscard]] domain::ItemCodeId item(const QString& code);
    [[nodiscard]] domain::Posting posting(const QString& code);
    /// "王小川（石桥村，P00002）": the posting in a message.
    [[nodiscard]] QString title(const QString& posting);
    [[nodiscard]] domain::Unit unit(const QString& code);
    [[nodiscard]] domain::Person person(const QString& code);
    [[nodiscard]] domain::Checklist checklist(const QString& code);
    [[nodiscard]] domain::Call call(const QString& code);
    [[nodiscard]] domain::Entry entry(const QString& code);
    [[nodiscard]] std::vector<domain::Entry> entries();
    [[nodiscard]] std::vector<domain::Leave> leaves();
    [[nodiscard]] std::vector<domain::FreeDays> freeDays();
    [[nodiscard]] std::vector<domain::Adjustment> adjustments();
    [[nodiscard]] std::vector<domain::Attendance> attendance();
    [[nodiscard]] std::vector<domain::UnitCategoryChange> categoryChanges();

    [[nodiscard]] application::RecordEntryRequest request(const QString& posting,
                                                          const QString& item, QDate occurredOn);
    /// Records one entry on the day given, through the use case; the clock stays on that day.
    domain::Entry record(const QString& posting, const QString& item, QDate occurredOn,
                         QDate recordedOn);
    /// The same, and confirms it.
    domain::Entry recordConfirmed(const QString& posting, const QString& item, QDate occurredOn,
                                  QDate recordedOn);

private:
    QTemporaryDir m_folder;
    SettableClock m_clock;
    RecordingChangeFeed m_feed;
    std::unique_ptr<storage::SqlDatabase> m_database;
    application::UseCaseContext m_context;
};

/// Fills an empty office through the use cases: the town U00001 with the community U00002 (of
/// category 城市社区) and the village U00003; the people R00001 … R00004; the ten-duties checklist
/// C00001 from 1 July 2019; the first secretaries P00001 (R00001 at U00002 from 1 July 2019) and
/// P00002 (R00002 at U00003 from 10 July 2019) and the Party secretary P00003 (R00003 at U00002).
/// R00004 serves nowhere. The clock then stands on 10 July 2019.
void seedRoster(UseCaseOffice& office);

/// On top of the roster, the third quarter of 2019: entries in every state, a call of 20 August
/// with attendance (K00001), an approved and an unapproved leave, free days and an adjustment. The
/// clock then stands on 15 October 2019.
void seedQuarter(UseCaseOffice& office);

/// A seeded roster for each test.
class UseCaseTest : public ::testing::Test
{
protected:
    UseCaseTest();

    [[nodiscard]] application::UseCaseContext& context() { return m_office.context(); }
    [[nodiscard]] UseCaseOffice& office() { return m_office; }

    /// Runs an action that must be refused and must leave no trace; gives its error.
    template <class Action>
    [[nodiscard]] domain::Error refusal(const Action& action)
    {
        const QString before = m_office.dump();
        const size_t announced = m_office.feed().published.size();
        const auto result = action();
        EXPECT_EQ(m_office.dump(), before) << "a refused use case left something behind";
        EXPECT_EQ(m_office.feed().published.size(), announced);
        if (result.isOk()) {
            ADD_FAILURE() << "was not refused";
            return {kNoError, {}, {}};
        }
        return result.error();
    }

private:
    UseCaseOffice m_office;
};

} // namespace touyan::test
