// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/closing/close_quarter.h"
#include "exchange/packages/package_workplace.h"

#include <gtest/gtest.h>

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;

PackageTexts oneEntry(const QByteArray& code, const QByteArray& recordedOn)
{
    return {{u"entries"_s, "code,posting,item,occurred_on,recorded_on,status,kind,summary,place,"
                           "people_count,period\n" +
                               code + ",P1,M,2023-03-03," + recordedOn + ",confirmed,,一件,,,\n"}};
}

TEST(ImportIntoAClosedQuarter, IsRefusedExactlyWhenAFrozenNumberWouldChange)
{
    PackageWorkplace workplace;
    ASSERT_EQ(QStringList(), workplace.refusals(smallPackage()));
    auto context = workplace.context();
    const domain::PeriodKey quarter{domain::Cadence::Quarterly, 2023, 1};
    const auto closing = application::closeQuarter(context, {quarter, QDate(2023, 4, 20)});
    ASSERT_TRUE(closing.isOk());

    const auto before = workplace.exported();
    const auto refused = workplace.import(oneEntry("E8", "2023-04-20"));
    ASSERT_TRUE(refused.isOk());
    ASSERT_EQ(1U, refused.value().refused.size());
    const application::RefusedRow& row = refused.value().refused.front();
    EXPECT_EQ(domain::ErrorCode::QuarterClosed, row.error.code);
    EXPECT_EQ(u"2023-Q1"_s, row.error.arguments.value(0));
    EXPECT_EQ(before, workplace.exported());

    // Recorded after the as-of day: the frozen numbers stand.
    EXPECT_EQ(QStringList(), workplace.refusals(oneEntry("E8", "2023-04-21")));
    ASSERT_TRUE(application::reopenQuarter(context, quarter, u"补报"_s).isOk());
    EXPECT_EQ(QStringList(), workplace.refusals(oneEntry("E9", "2023-04-20")));
}

} // namespace
} // namespace touyan::test
