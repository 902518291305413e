// SPDX-License-Identifier: GPL-3.0-or-later
// Packages that other programs and systems have made: archives of Chinese Windows, tables with
// other separators and line ends, names and files that are none.
#include "exchange/packages/csv_writer.h"
#include "exchange/packages/open_package.h"
#include "exchange/packages/package_folder.h"
#include "exchange/packages/zip_archive.h"
#include "exchange/packages/zip_package_source.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

#include <filesystem>
#include <fstream>
#include <sys/stat.h>

#include <gtest/gtest.h>

namespace touyan::exchange {
namespace {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using test::PackageFolder;

constexpr qsizetype kFlagsInLocal = 6;
constexpr qsizetype kFlagsInDirectory = 8;

/// An archive whose files have these names as bytes, without a flag that says UTF-8.
QByteArray archiveOf(const std::vector<std::pair<QByteArray, QByteArray>>& files, int method = 8,
                     bool encrypted = false)
{
    QBuffer buffer;
    EXPECT_TRUE(buffer.open(QIODevice::ReadWrite));
    ZipWriter archive(buffer);
    char letter = 'A';
    for (const auto& [name, content] : files) {
        // Of the same length, and replaced below.
        EXPECT_TRUE(archive.beginFile(QString(name.size(), QLatin1Char(letter++))));
        EXPECT_EQ(content.size(), archive.file().write(content));
        EXPECT_TRUE(archive.endFile());
    }
    EXPECT_TRUE(archive.close());
    QByteArray bytes = buffer.data();
    letter = 'A';
    for (const auto& [name, content] : files)
        bytes.replace(QByteArray(name.size(), letter++), name);
    for (const auto& [signature, flags] :
         {std::pair<QByteArray, qsizetype>("PK\3\4", kFlagsInLocal),
          std::pair<QByteArray, qsizetype>("PK\1\2", kFlagsInDirectory)}) {
        for (qsizetype at = bytes.indexOf(signature); at >= 0;
             at = bytes.indexOf(signature, at + 1)) {
            bytes[at + flags] = encrypted ? '\1' : '\0';
            bytes[at + flags + 1] = '\0';
            bytes[at + flags + 2] = static_cast<char>(method);
        }
    }
    return bytes;
}

/// "table=first field of the first row" of each table, or the error.
QStringList contentOf(const QString& path)
{
    auto source = openPackage(path);
    if (source.isError())
        return {u"#%1 %2"_s.arg(static_cast<int>(source.error().code))
                    .arg(source.error().arguments.join(u'|'))};
    const auto tables = source.value()->tables();
    if (tables.isError())
        return {u"#%1 %2"_s.arg(static_cast<int>(tables.error().code))
                    .arg(tables.error().arguments.mid(1).join(u'|'))};
    QStringList found;
    for (const application::PackageTableEntry& entry : tables.value()) {
        auto table = source.value()->open(entry);
        application::PackageRow row;
        if (table.isOk() && table.value()->next(row) && !row.fields.empty())
            found.append(entry.table + u'=' + QString::fromUtf8(row.fields.front().text));
        else
            found.append(entry.table + u"=?"_s);
    }
    return found;
}

QString error(ErrorCode code, const QString& arguments)
{
    return u"#%1 %2"_s.arg(static_cast<int>(code)).arg(arguments);
}

TEST(ForeignArchive, OfChineseWindowsIsRead)
{
    const PackageFolder folder;
    // 报表 in GBK, and 乗, whose second byte looks like a backslash.
    const QByteArray reports("\xb1\xa8\xb1\xed");
    const QByteArray ride("\x81\x5c");
    const QStringList both{u"people=2"_s, u"units=1"_s};
    for (const QByteArray& prefix :
         {QByteArray(), reports + '/', ride + '/', reports + '/' + ride + "/2026/", reports + '\\',
          reports + '\\' + ride + '\\', QByteArray("2026\\")}) {
        folder.write(u"p.zip"_s, archiveOf({{prefix + "units.csv", "code\n1\n"},
                                            {prefix + "Thumbs.db", "x"},
                                            {prefix + "~$units.csv", "x"},
                                            {prefix + "__MACOSX/._units.csv", "x"},
                                            {prefix + "people.csv", "code\n2\n"},
                                            {prefix + "Desktop.ini", "x"}}));
        EXPECT_EQ(both, contentOf(folder.path() + u"/p.zip"_s)) << prefix.toStdString();
    }
    folder.write(u"p.zip"_s,
                 archiveOf({{"a/units.csv", "code\n1\n"}, {"b/people.csv", "code\n2\n"}}));
    EXPECT_EQ((QStringList{u"a/units=1"_s, u"b/people=2"_s}),
              contentOf(folder.path() + u"/p.zip"_s));
}

TEST(ForeignArchive, MethodsThatNobodyReadsAreNamed)
{
    const PackageFolder folder;
    const QString path = folder.path() + u"/p.zip"_s;
    for (const int method : {1, 6, 9, 12, 14, 93, 95, 98}) {
        folder.write(u"p.zip"_s, archiveOf({{"\xb1\xa8/units.csv", "code\n1\n"}}, method));
        const auto tables = ZipPackageSource(path).tables();
        ASSERT_TRUE(tables.isError());
        EXPECT_EQ(ErrorCode::ArchiveMethodUnknown, tables.error().code);
        EXPECT_EQ((QStringList{path, u"报/units.csv"_s}), tables.error().arguments);
    }
    folder.write(u"p.zip"_s, archiveOf({{"units.csv", "code\n1\n"}}, 99, true));
    EXPECT_EQ(QStringList{error(ErrorCode::PackageMalformed, u"encrypted|units.csv"_s)},
              contentOf(path));
}

TEST(ForeignPackage, WhatIsNoFileIsNotOpened)
{
    const PackageFolder folder({{u"units"_s, "code\n1\n"}});
    const QString pipe = folder.beside(u"pipe.zip"_s);
    ASSERT_EQ(0, mkfifo(pipe.toLocal8Bit().constData(), 0600));
    for (const QString& path : {pipe, u"/dev/zero"_s, u"/dev/null"_s})
        EXPECT_EQ(QStringList{error(ErrorCode::FileNotRegular, path)}, contentOf(path));
    ASSERT_TRUE(QFile::link(pipe, folder.path() + u"/people.csv"_s));
    auto source = openPackage(folder.path());
    ASSERT_TRUE(source.isOk());
    const auto tables = source.value()->tables();
    ASSERT_TRUE(tables.isOk());
    EXPECT_EQ(ErrorCode::FileNotRegular, source.value()->open(tables.value().front()).error().code);
    const QString link = folder.beside(u"link"_s);
    ASSERT_TRUE(QFile::link(link, link));
    EXPECT_TRUE(openPackage(link).isError());
}

TEST(ForeignPackage, LongNamesAreTakenAsFarAsTheSystemTakesThem)
{
    const PackageFolder folder;
    const QString tooLong(256, u'n');
    EXPECT_EQ(ErrorCode::FileNameTooLong, openPackage(folder.beside(tooLong)).error().code);
    EXPECT_EQ(ErrorCode::FileNameTooLong, createPackage(folder.beside(tooLong)).error().code);
    EXPECT_EQ(ErrorCode::FileNameTooLong,
              createPackage(folder.beside(QString(246, u'n') + u".zip"_s)).error().code);
    for (const QString& name : {QString(255, u'n'), QString(80, u'村') + u"12.zip"_s}) {
        const QString path = folder.beside(name);
        for (int round = 0; round < 2; ++round) {
            auto sink = createPackage(path);
            ASSERT_TRUE(sink.isOk()) << sink.error().arguments.join(u' ').toStdString();
            const std::array columns{"code"_L1};
            ASSERT_TRUE(sink.value()->beginTable("units"_L1, columns).isOk());
            ASSERT_TRUE(sink.value()->writeRow(std::array{u"1"_s}).isOk());
            ASSERT_TRUE(sink.value()->endTable().isOk());
            ASSERT_TRUE(sink.value()->finish().isOk());
        }
        EXPECT_EQ(QStringList{u"units=1"_s}, contentOf(path));
    }
}

TEST(ForeignPackage, NamesThatAreNoUtf8AreNamed)
{
    const PackageFolder folder({{u"units"_s, "code\n1\n"}});
    const std::filesystem::path native(folder.path().toStdString());
    const auto file = native / "\xb1\xa8.csv";
    std::ofstream(file) << "code\n2\n";
    EXPECT_EQ(QStringList{error(ErrorCode::PackageMalformed,
                                u"name_not_utf8|\\xB1\\xA8.csv（报.csv）"_s)},
              contentOf(folder.path()));
    std::filesystem::remove(file);
    std::filesystem::create_directory(native / "\xff\xfe");
    EXPECT_EQ(QStringList{error(ErrorCode::PackageMalformed, u"name_not_utf8|\\xFF\\xFE"_s)},
              contentOf(folder.path()));
    std::filesystem::remove(native / "\xff\xfe");
}

/// Takes some bytes without a word and then none.
class FullDevice final : public QIODevice
{
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    }
    [[nodiscard]] int refusals() const { return m_refusals; }

protected:
    qint64 readData(char* /*data*/, qint64 /*size*/) override { return -1; }
    qint64 writeData(const char* /*data*/, qint64 size) override
    {
        if (m_room == 0) {
            ++m_refusals;
            return -1;
        }
        const qint64 taken = std::min(size, m_room);
        m_room -= taken;
        return taken;
    }

private:
    qint64 m_room;
    int m_refusals = 0;
};

TEST(ForeignPackage, AWriteThatIsTakenInPartIsContinuedUntilTheReasonIsKnown)
{
    FullDevice device(1'000);
    CsvWriter writer(device);
    writer.writeField(QString(5'000, u'x'));
    ASSERT_TRUE(writer.endRecord());
    EXPECT_FALSE(writer.flush());
    EXPECT_EQ(1, device.refusals()) << "only the refused write says that the disk is full";
}

} // namespace
} // namespace touyan::exchange
