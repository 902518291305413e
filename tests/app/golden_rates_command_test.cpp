// SPDX-License-Identifier: GPL-3.0-or-later
// Every golden case through the programs' whole depth: package → database → rates.
#include "app/ctl_office.h"
#include "support/golden_package.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

class GoldenRatesCommand : public ::testing::TestWithParam<std::string>
{
};

TEST_P(GoldenRatesCommand, EqualsWhatIsExpectedWhole)
{
    const QDir folder(goldenFolder(QString::fromStdString(GetParam())));
    const CtlOffice office;
    office.fill(folder.filePath(u"package"_s));
    const QStringList expectations = folder.entryList({u"expected-rates-*.json"_s});
    ASSERT_FALSE(expectations.isEmpty());
    for (const QString& name : expectations) {
        SCOPED_TRACE(name.toStdString());
        const QJsonObject expected =
            QJsonDocument::fromJson(fileBytes(folder.filePath(name))).object();
        ASSERT_FALSE(expected.isEmpty());
        const QByteArray printed =
            office.succeed({u"rates"_s, u"--from"_s, expected.value(u"from"_s).toString(),
                            u"--to"_s, expected.value(u"to"_s).toString(), u"--as-of"_s,
                            expected.value(u"as_of"_s).toString(), u"--format"_s, u"json"_s});
        EXPECT_EQ(QJsonDocument::fromJson(printed).object(), expected)
            << printed.left(400).toStdString();
    }
}

std::vector<std::string> caseNames()
{
    std::vector<std::string> names;
    for (const QString& name : goldenRatesCases())
        names.push_back(name.toStdString());
    return names;
}

INSTANTIATE_TEST_SUITE_P(AllCases, GoldenRatesCommand, ::testing::ValuesIn(caseNames()),
                         [](const auto& each) {
                             std::string name = each.param;
                             for (char& character : name) {
                                 if (character == '-')
                                     character = '_';
                             }
                             return name;
                         });

} // namespace

} // namespace touyan::test
