// SPDX-License-Identifier: GPL-3.0-or-later
// What the export of a database looks like that a package was imported into.
#include "pins/demonstration.h"
#include "pins/pinned_folder.h"
#include "support/golden_package.h"

#include <QDir>

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Every folder below tests/golden that holds a package.
QStringList goldenPackages()
{
    QStringList names;
    const QDir golden(goldenFolder(QString()));
    for (const QString& name : golden.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (golden.exists(name + u"/package"_s))
            names.append(name);
    }
    return names;
}

QByteArray exportAfterImport(const QString& package)
{
    UseCaseOffice office;
    importInto(office, package);
    return digestLines(exportOf(office));
}

TEST(GoldenPins, Exports)
{
    PinnedFolder folder(u"golden-exports"_s);
    const QStringList names = goldenPackages();
    EXPECT_GE(names.size(), 11);
    for (const QString& name : names) {
        const QByteArray lines = exportAfterImport(goldenFolder(name) + u"/package"_s);
        EXPECT_TRUE(folder.holds(name + u".txt"_s, lines));
    }
    EXPECT_TRUE(folder.isWhole());
}

TEST_F(DemonstrationPins, Exports)
{
    PinnedFolder folder(u"demonstration-exports"_s);
    EXPECT_TRUE(folder.holds(u"package.txt"_s, exportAfterImport(QStringLiteral(
                                                   TOUYAN_SOURCE_DIR "/resources/demo/package"))));
    // With what the program itself made of it: routine scores and a frozen result.
    EXPECT_TRUE(folder.holds(u"township.txt"_s, digestLines(exportOf(office()))));
    EXPECT_TRUE(folder.isWhole());
}

} // namespace
} // namespace touyan::test
