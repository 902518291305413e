// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/package_files/read_ahead.h"

#include <gtest/gtest.h>

namespace touyan::application {
namespace {

using domain::ErrorCode;
using domain::makeError;
using domain::Result;

constexpr int kMany = 10'000;

/// Counts from 1 up to `last`.
ReadAhead<int>::Source upTo(int last)
{
    return [last, value = 0](int& next) mutable -> Result<bool> {
        if (value == last)
            return false;
        next = ++value;
        return true;
    };
}

void expectNumbers(ReadAhead<int>& ahead, int last)
{
    for (int expected = 1; expected <= last; ++expected) {
        const auto value = ahead.next();
        ASSERT_TRUE(value.isOk());
        ASSERT_NE(value.value(), nullptr) << expected;
        ASSERT_EQ(*value.value(), expected);
    }
}

TEST(ReadAheadTest, GivesEveryValueInItsOrder)
{
    for (const int last : {0, 1, 255, 256, 257, 4 * 256, kMany}) {
        ReadAhead<int> ahead(upTo(last));
        expectNumbers(ahead, last);
        const auto end = ahead.next();
        ASSERT_TRUE(end.isOk());
        EXPECT_EQ(end.value(), nullptr) << last;
    }
}

TEST(ReadAheadTest, TellsAnErrorBehindTheValuesBeforeIt)
{
    constexpr int kBefore = 300;
    ReadAhead<int> ahead([value = 0](int& next) mutable -> Result<bool> {
        if (value == kBefore)
            return makeError(ErrorCode::Cancelled);
        next = ++value;
        return true;
    });
    expectNumbers(ahead, kBefore);
    const auto end = ahead.next();
    ASSERT_TRUE(end.isError());
    EXPECT_EQ(end.error().code, ErrorCode::Cancelled);
}

TEST(ReadAheadTest, StopsASourceWithoutEndWhenItIsNoLongerWanted)
{
    std::atomic_int made = 0;
    {
        ReadAhead<int> ahead([&made](int& next) -> Result<bool> {
            next = ++made;
            return true;
        });
        expectNumbers(ahead, 1);
    }
    const int madeUntilGone = made;
    EXPECT_GE(madeUntilGone, 1);
    EXPECT_LT(madeUntilGone, kMany) << "it runs only a few batches ahead";
}

} // namespace
} // namespace touyan::application
