// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the appraisal against results that an independent program computed
// (tests/golden/README.md).
#include "application/appraisal_results/appraisal_json.h"
#include "support/golden_appraisal.h"
#include "support/json_differences.h"

#include <gtest/gtest.h>

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;

class GoldenAppraisal : public testing::TestWithParam<QString>
{
};

TEST_P(GoldenAppraisal, EveryNumberIsAsExpected)
{
    const QJsonObject expected = expectedAppraisal(GetParam());
    ASSERT_FALSE(expected.isEmpty());
    const QJsonObject actual = application::appraisalJson(readAppraisal(GetParam()));
    EXPECT_TRUE(expected == actual) << jsonDifferences(expected, actual).join(u'\n').toStdString();
}

INSTANTIATE_TEST_SUITE_P(Sessions, GoldenAppraisal, testing::ValuesIn(goldenAppraisals()),
                         [](const testing::TestParamInfo<QString>& parameter) {
                             QString name = parameter.param;
                             return name.replace(u'-', u'_').toStdString();
                         });

TEST(GoldenAppraisals, AreThere)
{
    // Guards the comparison above against passing over an empty folder.
    EXPECT_EQ(13, goldenAppraisals().size());
}

} // namespace
} // namespace touyan::test
