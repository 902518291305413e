// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packages/package_workplace.h"
#include "support/golden_package.h"

#include <QFileInfo>

#include <algorithm>

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Imports, exports, imports that, and exports again.
void expectRoundTrip(const QString& package)
{
    PackageWorkplace first;
    const auto outcome = first.import(package);
    ASSERT_TRUE(outcome.isOk());
    ASSERT_TRUE(outcome.value().isAccepted()) << package.toStdString();
    EXPECT_EQ(1, first.announcements());
    const PackageFolder folder;
    for (const QString& name : {u"once"_s, u"once.zip"_s}) {
        ASSERT_TRUE(first.exportTo(folder.beside(name)).isOk());
        PackageWorkplace second;
        const auto again = second.import(folder.beside(name));
        ASSERT_TRUE(again.isOk());
        ASSERT_TRUE(again.value().isAccepted());
        const QString twice = folder.beside(u"twice"_s + name);
        ASSERT_TRUE(second.exportTo(twice).isOk());
        if (name.endsWith(u".zip"_s)) {
            EXPECT_EQ(readAll(folder.beside(name)), readAll(twice));
        } else {
            EXPECT_EQ(filesOf(folder.beside(name)), filesOf(twice));
        }
    }
}

QList<QByteArray> sortedLines(const QByteArray& text)
{
    QList<QByteArray> lines = text.split('\n');
    std::sort(lines.begin(), lines.end());
    return lines;
}

TEST(PackageRoundTrip, GoldenPackages)
{
    const QStringList cases = goldenRatesCases();
    ASSERT_FALSE(cases.isEmpty());
    for (const QString& name : cases)
        expectRoundTrip(goldenFolder(name) + u"/package"_s);
}

TEST(PackageRoundTrip, Demonstration)
{
    const QString demo = QStringLiteral(TOUYAN_SOURCE_DIR "/resources/demo/package");
    if (!QFileInfo::exists(demo))
        GTEST_SKIP() << "no demonstration package";
    expectRoundTrip(demo);
}

TEST(PackageRoundTrip, NothingOfAPackageIsLost)
{
    // The golden packages are written in the order and the form that export uses, but for the
    // order of rows in some tables.
    const QString package = goldenFolder(u"hard-40"_s) + u"/package"_s;
    PackageWorkplace workplace;
    ASSERT_TRUE(workplace.import(package).isOk());
    const auto before = filesOf(package);
    const auto after = workplace.exported();
    for (auto table = before.cbegin(); table != before.cend(); ++table)
        EXPECT_EQ(sortedLines(*table), sortedLines(after.value(table.key())))
            << table.key().toStdString();
}

TEST(PackageRoundTrip, SmallPackageIsExportedAsItWasWritten)
{
    PackageWorkplace workplace;
    EXPECT_EQ(QStringList(), workplace.refusals(smallPackage()));
    const auto files = workplace.exported();
    const PackageTexts tables = smallPackage();
    for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
        EXPECT_EQ(sortedLines(*table).join('\n').toStdString(),
                  sortedLines(files.value(table.key() + u".csv"_s)).join('\n').toStdString());
    }
}

TEST(PackageRoundTrip, TheOrderOfRowsIsIrrelevant)
{
    PackageWorkplace straight;
    ASSERT_EQ(QStringList(), straight.refusals(smallPackage()));
    const auto expected = straight.exported();
    // Criteria, groups, components and the marks of a row are kept in the order of their rows.
    const QStringList ordered{u"criteria"_s, u"voter_groups"_s, u"components"_s, u"ballot_marks"_s,
                              u"second_marks"_s};
    PackageTexts reversed = smallPackage();
    for (auto each = reversed.begin(); each != reversed.end(); ++each) {
        QByteArray& table = each.value();
        if (table.contains('"') || ordered.contains(each.key()))
            continue;
        QList<QByteArray> lines = table.chopped(1).split('\n');
        std::reverse(lines.begin() + 1, lines.end());
        table = lines.join('\n');
    }
    PackageWorkplace other;
    EXPECT_EQ(QStringList(), other.refusals(reversed));
    EXPECT_EQ(expected, other.exported());
}

TEST(PackageRoundTrip, ArbitraryTextsAreKept)
{
    static const std::vector<QString> parts{u"'; DROP TABLE entry;--"_s,
                                            u"=cmd|' /C calc'!A0"_s,
                                            u"\u202e\u200f"_s,
                                            u"\""_s,
                                            u","_s,
                                            u"\n"_s,
                                            u"\r\n"_s,
                                            u" "_s,
                                            u"\t"_s,
                                            u"支部"_s,
                                            u"䶮"_s,
                                            u"\U0002C2D9"_s,
                                            u"%_\\"_s};
    const bool holds = rc::check("summary, place and name", [] {
        const auto chosen = *rc::gen::container<std::vector<QString>>(rc::gen::elementOf(parts));
        QString text = QStringList(chosen.begin(), chosen.end()).join(QString()) + u'x';
        const QByteArray field = '"' + text.replace(u'"', u"\"\""_s).toUtf8() + '"';
        PackageTexts tables = smallPackage();
        // A category is compared with that of checklists, as a code is.
        tables[u"units"_s] += "U9," + field + "," + field + ",街道,\n";
        tables[u"entries"_s] +=
            "E9,P1,M,2023-03-03,2023-03-04,confirmed," + field + ',' + field + ',' + field + ",,\n";
        tables[u"monthly_reports"_s] +=
            "X2,2023-04,contact,2023-04-30," + field + ',' + field + ',' + field + '\n';
        tables[u"rectification_items"_s] += "Z9,office_check,,,,U1," + field + ',' + field + ',' +
                                            field + ",2023-06-01,2023-06-15,,,\n";
        tables[u"project_helpers"_s] += "X2,1," + field + ',' + field + '\n';
        PackageWorkplace workplace;
        const QStringList refusals = workplace.refusals(tables);
        RC_LOG() << refusals.join(u'\n').toStdString();
        RC_ASSERT(refusals.isEmpty());
        const auto files = workplace.exported();
        PackageTexts again;
        for (auto file = files.cbegin(); file != files.cend(); ++file)
            again.insert(file.key().chopped(4), *file);
        PackageWorkplace other;
        RC_ASSERT(other.refusals(again).isEmpty());
        RC_ASSERT(other.exported() == files);
        const QByteArray plain = text.replace(u"\"\""_s, u"\""_s).toUtf8();
        RC_ASSERT(files.value(u"units.csv"_s).contains(field) ||
                  files.value(u"units.csv"_s).contains(plain));
    });
    EXPECT_TRUE(holds);
}

} // namespace
} // namespace touyan::test
