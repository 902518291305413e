// SPDX-License-Identifier: GPL-3.0-or-later
// The rules against results that an independent program computed (tests/golden/README.md).
#include "application/assessment/assessment.h"
#include "application/assessment/rates_json.h"
#include "support/golden_package.h"
#include "support/json_differences.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;

class GoldenRates : public testing::TestWithParam<QString>
{
};

TEST_P(GoldenRates, EveryNumberIsAsExpected)
{
    const QString folder = goldenFolder(GetParam());
    const auto facts = readPackageFacts(folder + u"/package"_s);
    ASSERT_FALSE(facts->postings.empty());
    static const QRegularExpression fileName(
        u"^expected-rates-(\\d{4}-\\d\\d-\\d\\d)-(\\d{4}-\\d\\d-\\d\\d)-asof-(\\d{4}-\\d\\d-\\d\\d)"
        "\\.json$"_s);
    const QStringList files = QDir(folder).entryList({u"expected-rates-*.json"_s}, QDir::Files);
    ASSERT_FALSE(files.isEmpty());
    for (const QString& name : files) {
        SCOPED_TRACE(name.toStdString());
        const auto match = fileName.match(name);
        ASSERT_TRUE(match.hasMatch());
        const auto day = [&](int group) {
            return QDate::fromString(match.captured(group), Qt::ISODate);
        };
        QFile file(folder + u'/' + name);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QJsonParseError error;
        const QJsonDocument expected = QJsonDocument::fromJson(file.readAll(), &error);
        ASSERT_EQ(QJsonParseError::NoError, error.error);

        const application::Assessment assessment(facts, {day(1), day(2)}, day(3));
        const QJsonObject actual =
            QJsonDocument::fromJson(application::ratesJson(assessment)).object();

        EXPECT_TRUE(expected.object() == actual)
            << jsonDifferences(expected.object(), actual).join(u'\n').toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Cases, GoldenRates, testing::ValuesIn(goldenRatesCases()),
                         [](const testing::TestParamInfo<QString>& parameter) {
                             QString name = parameter.param;
                             return name.replace(u'-', u'_').toStdString();
                         });

TEST(GoldenCases, AreThere)
{
    // Guards the comparison above against passing over an empty folder.
    EXPECT_EQ(10, goldenRatesCases().size());
}

} // namespace
} // namespace touyan::test
