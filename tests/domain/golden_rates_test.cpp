// SPDX-License-Identifier: GPL-3.0-or-later
// The rules against results that an independent program computed (tests/golden/README.md).
#include "application/assessment/assessment.h"
#include "application/assessment/rates_json.h"
#include "support/golden_package.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Where two JSON values differ, one place a line; the first few places only.
void collectDifferences(const QJsonValue& expected, const QJsonValue& actual, const QString& path,
                        QStringList& places)
{
    constexpr qsizetype kPlacesShown = 20;
    if (expected == actual || places.size() >= kPlacesShown)
        return;
    if (expected.isObject() && actual.isObject()) {
        const QJsonObject a = expected.toObject();
        const QJsonObject b = actual.toObject();
        QStringList keys = a.keys() + b.keys();
        keys.removeDuplicates();
        for (const QString& key : keys)
            collectDifferences(a.value(key), b.value(key), path + u'/' + key, places);
    } else if (expected.isArray() && actual.isArray() &&
               expected.toArray().size() == actual.toArray().size()) {
        const QJsonArray a = expected.toArray();
        const QJsonArray b = actual.toArray();
        for (qsizetype i = 0; i < a.size(); ++i) {
            const QJsonObject member = a.at(i).toObject();
            const QString name =
                member.value(u"posting"_s).toString() +
                (member.contains(u"posting"_s) ? QString() : member.value(u"item"_s).toString());
            collectDifferences(a.at(i), b.at(i), path + u'/' + name, places);
        }
    } else {
        const auto text = [](const QJsonValue& value) {
            return QString::fromUtf8(
                QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).left(120));
        };
        places.append(u"%1: expected %2, computed %3"_s.arg(path, text(expected), text(actual)));
    }
}

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
        const QJsonObject actual = application::ratesJson(assessment);

        QStringList places;
        collectDifferences(expected.object(), actual, QString(), places);
        EXPECT_TRUE(expected.object() == actual) << places.join(u'\n').toStdString();
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
    EXPECT_EQ(9, goldenRatesCases().size());
}

} // namespace
} // namespace touyan::test
