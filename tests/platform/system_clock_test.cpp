// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/system_clock.h"

#include <gtest/gtest.h>

namespace touyan::platform {
namespace {

TEST(SystemClock, TodayIsTheDayOfNow)
{
    const SystemClock clock;
    const QDateTime before = QDateTime::currentDateTime();
    const QDate today = clock.today();
    const QDateTime now = clock.now();
    const QDateTime after = QDateTime::currentDateTime();
    EXPECT_LE(before, now);
    EXPECT_LE(now, after);
    // The test may run across midnight.
    EXPECT_LE(before.date(), today);
    EXPECT_LE(today, after.date());
    EXPECT_EQ(Qt::LocalTime, now.timeSpec());
}

} // namespace
} // namespace touyan::platform
