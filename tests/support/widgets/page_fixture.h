// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/attachments/attachment_store.h"
#include "application/ports/clock.h"
#include "application/ports/use_case_context.h"
#include "domain/foundation/strong_id.h"
#include "storage/database/storage_thread.h"
#include "support/widgets/scripted_user_prompts.h"
#include "widgets/assessment/assessment_board.h"
#include "widgets/assessment/change_notifier.h"
#include "widgets/common/page_services.h"
#include "widgets/days/period_selection.h"
#include "widgets/lists/view_settings.h"
#include "widgets/tasks/background_tasks.h"

#include <QHash>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>
#include <vector>

namespace touyan::test {

/// A clock that stands where the test puts it; read from any thread.
class SetClock final : public application::Clock
{
public:
    explicit SetClock(QDate today)
        : m_julianDay(today.toJulianDay())
    {
    }
    void setToday(QDate today) { m_julianDay = today.toJulianDay(); }
    [[nodiscard]] QDate today() const override { return QDate::fromJulianDay(m_julianDay); }
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime(today(), QTime(9, 30), Qt::UTC);
    }

private:
    std::atomic<qint64> m_julianDay;
};

/// View settings that last as long as the test.
class MemoryViewSettings final : public widgets::ViewSettings
{
public:
    [[nodiscard]] QByteArray load(const QString& key) const override { return m_states.value(key); }
    void save(const QString& key, const QByteArray& state) override { m_states.insert(key, state); }

private:
    QHash<QString, QByteArray> m_states;
};

/// Waits, with events being handled, until `condition` holds; false after `milliseconds`.
[[nodiscard]] bool waitUntil(const std::function<bool()>& condition, int milliseconds = 10'000);

/// What a page needs around it: a real database in a temporary folder behind the real storage
/// thread, filled through the use cases with a small office:
///
/// - today is 2026-09-28 (a Monday) until the test sets the clock;
/// - units 雁栖村, 柳林社区, 石桥村 (category 征迁村);
/// - first secretaries 张雁, 李䶮, 王堽 there in this order, postings from 2026-07-01 on, and the
///   party secretary 陈望 of 雁栖村;
/// - the seed checklist I01 … I10 in force from 2026-01-01;
/// - one call for all (item I06, held on 2026-09-16), without attendance;
/// - no entries.
///
/// The main() of the library makes the QApplication.
class PageFixture : public ::testing::Test
{
protected:
    PageFixture();
    ~PageFixture() override;

    void SetUp() override;
    void TearDown() override;

    /// Runs a use case to its end, through the storage thread.
    template <class UseCase>
    auto run(UseCase useCase) -> std::invoke_result_t<UseCase, application::UseCaseContext&>
    {
        auto future = executor().run(std::move(useCase));
        future.waitForFinished();
        return future.result();
    }

    /// Loads the board with the period that contains `day`, as of today, and waits for it.
    void showPeriod(widgets::PeriodKind kind, QDate day);
    /// Waits until the use cases that run now have been delivered and the board stands still.
    void settle();

    [[nodiscard]] application::UseCaseExecutor& executor();
    [[nodiscard]] widgets::AssessmentBoard& board() { return *m_board; }
    [[nodiscard]] widgets::PageServices services();
    /// Beside the database, as in the program.
    [[nodiscard]] application::AttachmentStore& attachmentStore() { return *m_store; }
    [[nodiscard]] const widgets::PeriodSelection& period() const { return m_period; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// The first secretaries' postings in the order above; 3 is the party secretary's.
    [[nodiscard]] domain::PostingId posting(size_t index) const { return m_postings.at(index); }
    [[nodiscard]] domain::PersonId person(size_t index) const { return m_people.at(index); }
    [[nodiscard]] domain::UnitId unit(size_t index) const { return m_units.at(index); }
    [[nodiscard]] domain::ItemCodeId item(const QString& code) const { return m_items.value(code); }
    [[nodiscard]] domain::CallId call() const { return m_call; }

    SetClock clock{QDate(2026, 9, 28)};
    ScriptedUserPrompts prompts;
    MemoryViewSettings viewSettings;
    widgets::BackgroundTasks tasks;

private:
    void fillOffice();

    QTemporaryDir m_folder;
    std::unique_ptr<widgets::ChangeNotifier> m_changes;
    std::unique_ptr<storage::StorageThread> m_thread;
    std::unique_ptr<application::AttachmentStore> m_store;
    std::unique_ptr<widgets::AssessmentBoard> m_board;
    widgets::PeriodSelection m_period;
    std::vector<domain::UnitId> m_units;
    std::vector<domain::PersonId> m_people;
    std::vector<domain::PostingId> m_postings;
    QHash<QString, domain::ItemCodeId> m_items;
    domain::CallId m_call;
};

} // namespace touyan::test
