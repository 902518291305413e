// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/package_files/package_problem.h"
#include "exchange/packages/open_package.h"
#include "exchange/packages/package_folder.h"
#include "exchange/packages/zip_archive.h"
#include "exchange/packages/zip_package_source.h"

#include <QFile>

#include <gtest/gtest.h>

namespace touyan::exchange {
namespace {

using namespace Qt::Literals::StringLiterals;
using application::PackageTableEntry;
using domain::ErrorCode;
using test::PackageFolder;
using test::readAll;

using Files = std::vector<std::pair<QString, QByteArray>>;

void writeArchive(const QString& path, const Files& files)
{
    QFile target(path);
    ASSERT_TRUE(target.open(QIODevice::WriteOnly));
    ZipWriter archive(target);
    for (const auto& [name, bytes] : files) {
        ASSERT_TRUE(archive.beginFile(name));
        ASSERT_EQ(bytes.size(), archive.file().write(bytes));
        ASSERT_TRUE(archive.endFile());
    }
    ASSERT_TRUE(archive.close());
}

QStringList tableNames(const std::vector<PackageTableEntry>& entries)
{
    QStringList names;
    for (const PackageTableEntry& entry : entries)
        names.append(entry.table);
    return names;
}

/// What listing the archive refuses: "problem subject"; empty when nothing.
QString refusal(const QString& path, const ZipLimits& limits = {})
{
    ZipPackageSource source(path, limits);
    const auto tables = source.tables();
    if (tables.isOk())
        return {};
    EXPECT_EQ(ErrorCode::PackageMalformed, tables.error().code);
    return tables.error().arguments.mid(1).join(u' ').trimmed();
}

/// Writes two tables through a sink.
domain::Result<void> writeSample(application::PackageSink& sink, const QString& text)
{
    const std::array columns{"code"_L1, "name"_L1};
    for (const QLatin1String table : {"units"_L1, "people"_L1}) {
        TOUYAN_TRY(sink.beginTable(table, columns));
        TOUYAN_TRY(sink.writeRow(std::array{u"A"_s, text}));
        TOUYAN_TRY(sink.endTable());
    }
    return sink.finish();
}

TEST(PackageArchive, TheSameTablesGiveTheSameBytes)
{
    const PackageFolder folder;
    for (const QString& name : {u"1.zip"_s, u"2.zip"_s}) {
        auto sink = createPackage(folder.beside(name));
        ASSERT_TRUE(sink.isOk());
        ASSERT_TRUE(writeSample(*sink.value(), u"东村"_s).isOk());
    }
    EXPECT_EQ(readAll(folder.beside(u"1.zip"_s)), readAll(folder.beside(u"2.zip"_s)));
    auto source = openPackage(folder.beside(u"1.zip"_s));
    ASSERT_TRUE(source.isOk());
    const auto tables = source.value()->tables();
    ASSERT_TRUE(tables.isOk());
    EXPECT_EQ((QStringList{u"people"_s, u"units"_s}), tableNames(tables.value()));
    auto table = source.value()->open(tables.value().back());
    ASSERT_TRUE(table.isOk());
    application::PackageRow row;
    ASSERT_TRUE(table.value()->next(row));
    EXPECT_EQ(u"东村"_s, QString::fromUtf8(row.fields.at(1).text));
    EXPECT_FALSE(table.value()->next(row));
    EXPECT_FALSE(table.value()->endedEarly());
}

TEST(PackageArchive, AnAbandonedArchiveLeavesTheOldOne)
{
    const PackageFolder folder;
    const QString path = folder.beside(u"p.zip"_s);
    {
        auto first = createPackage(path);
        ASSERT_TRUE(first.isOk() && writeSample(*first.value(), u"old"_s).isOk());
    }
    const QByteArray before = readAll(path);
    {
        auto second = createPackage(path);
        ASSERT_TRUE(second.isOk());
        const std::array columns{"code"_L1};
        ASSERT_TRUE(second.value()->beginTable("units"_L1, columns).isOk());
        EXPECT_EQ(before, readAll(path));
    }
    EXPECT_EQ(before, readAll(path));
    EXPECT_EQ(QStringList{u"p.zip"_s}, test::filesOf(folder.beside({})).keys());
}

TEST(PackageArchive, TablesMayLieInOneFolder)
{
    const PackageFolder folder;
    const QString path = folder.beside(u"p.zip"_s);
    writeArchive(path, {{u"数据/units.csv"_s, "code\n"},
                        {u"数据/entries.csv"_s, "code\n"},
                        {u"__MACOSX/数据/._units.csv"_s, "x"},
                        {u"数据/.DS_Store"_s, "x"}});
    ZipPackageSource source(path);
    const auto tables = source.tables();
    ASSERT_TRUE(tables.isOk());
    EXPECT_EQ((QStringList{u"entries"_s, u"units"_s}), tableNames(tables.value()));
}

TEST(PackageArchive, BombsAreRefusedBeforeInflating)
{
    const PackageFolder folder;
    const QString path = folder.beside(u"p.zip"_s);
    writeArchive(path, {{u"entries.csv"_s, QByteArray(4'000'000, 'a')}});
    EXPECT_EQ(u"suspicious_ratio 200"_s, refusal(path));
    ZipLimits limits;
    limits.ratio = 100'000;
    EXPECT_EQ(QString(), refusal(path, limits));
    limits.bytesOfFile = 3'999'999;
    EXPECT_TRUE(refusal(path, limits).startsWith(u"too_large"_s));
    limits = {};
    limits.files = 1;
    writeArchive(path, {{u"a.csv"_s, "a"}, {u"b.csv"_s, "b"}});
    EXPECT_EQ(u"too_many_files 1"_s, refusal(path, limits));
    EXPECT_EQ(QString(), refusal(path));
    writeArchive(path, {{u"x/a.csv"_s, "a"}, {u"x/a.csv"_s, "b"}});
    EXPECT_EQ(u"repeated_file a.csv"_s, refusal(path));
}

TEST(PackageArchive, DamageIsFound)
{
    const PackageFolder folder;
    const QString path = folder.beside(u"p.zip"_s);
    QByteArray rows = "code\n";
    for (int i = 0; i < 5'000; ++i)
        rows += QByteArray::number(i * 7919) + '\n';
    writeArchive(path, {{u"units.csv"_s, rows}});
    const QByteArray sound = readAll(path);
    const auto overwrite = [&path](const QByteArray& bytes) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(bytes.size(), file.write(bytes));
    };
    // Cut off at every tenth: no directory, or a damaged file, never a loop or a silent half.
    for (int tenth = 0; tenth < 10; ++tenth) {
        overwrite(sound.first(sound.size() * tenth / 10));
        EXPECT_EQ(u"not_an_archive"_s, refusal(path)) << tenth;
    }
    QByteArray flipped = sound;
    flipped[sound.size() / 2] = static_cast<char>(flipped[sound.size() / 2] ^ 0x10);
    overwrite(flipped);
    ZipPackageSource source(path);
    const auto tables = source.tables();
    ASSERT_TRUE(tables.isOk());
    auto table = source.open(tables.value().front());
    ASSERT_TRUE(table.isOk());
    application::PackageRow row;
    int faults = 0;
    while (table.value()->next(row))
        faults += static_cast<int>(row.faults.size());
    EXPECT_TRUE(table.value()->endedEarly());
    EXPECT_GE(faults, 1);
}

TEST(PackageArchive, OtherFilesAreRefused)
{
    const PackageFolder folder;
    folder.write(u"a.zip"_s, "no archive at all");
    folder.write(u"a.xlsx"_s, "x");
    EXPECT_EQ(u"not_an_archive"_s, refusal(folder.path() + u"/a.zip"_s));
    EXPECT_EQ(ErrorCode::FileTypeRefused, openPackage(folder.path() + u"/a.xlsx"_s).error().code);
    EXPECT_EQ(ErrorCode::FileMissing, openPackage(folder.beside(u"none"_s)).error().code);
    EXPECT_EQ(ErrorCode::FileNotWritable,
              createPackage(folder.beside(u"none/p.zip"_s)).error().code);
}

} // namespace
} // namespace touyan::exchange
