// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packages/package_folder.h"

#include "exchange/packages/folder_package_sink.h"
#include "exchange/packages/folder_package_source.h"
#include "exchange/packages/open_package.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <sys/resource.h>

#include <gtest/gtest.h>

namespace touyan::exchange {
namespace {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using test::filesOf;
using test::PackageFolder;

/// No file may grow beyond the limit while this lives: writing fails as on a full disk.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

domain::Result<void> writePackage(const QString& path, const QString& text, int rows = 1)
{
    auto sink = createPackage(path);
    if (sink.isError())
        return sink.error();
    const std::array columns{"code"_L1, "name"_L1};
    TOUYAN_TRY(sink.value()->beginTable("units"_L1, columns));
    for (int i = 0; i < rows; ++i)
        TOUYAN_TRY(sink.value()->writeRow(std::array{QString::number(i), text}));
    TOUYAN_TRY(sink.value()->endTable());
    return sink.value()->finish();
}

QStringList everythingIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

TEST(PackageFolder, ReplacesAPackageAndNothingElse)
{
    const PackageFolder folder;
    ASSERT_TRUE(writePackage(folder.path(), u"old"_s).isOk());
    ASSERT_TRUE(writePackage(folder.path(), u"new"_s).isOk());
    EXPECT_EQ("code,name\n0,new\n", filesOf(folder.path()).value(u"units.csv"_s));
    EXPECT_EQ(QStringList{u"package"_s}, everythingIn(folder.beside({})));
    folder.write(u"letter.txt"_s, "keep me");
    const auto refused = writePackage(folder.path(), u"newer"_s);
    ASSERT_TRUE(refused.isError());
    EXPECT_EQ(ErrorCode::FileNotWritable, refused.error().code);
    EXPECT_EQ("keep me", filesOf(folder.path()).value(u"letter.txt"_s));
    EXPECT_EQ("code,name\n0,new\n", filesOf(folder.path()).value(u"units.csv"_s));
    EXPECT_EQ(QStringList{u"package"_s}, everythingIn(folder.beside({})));
}

TEST(PackageFolder, AnAbandonedPackageLeavesNothing)
{
    const PackageFolder folder;
    const QString target = folder.beside(u"new"_s);
    {
        auto sink = createPackage(target);
        ASSERT_TRUE(sink.isOk());
        const std::array columns{"code"_L1};
        ASSERT_TRUE(sink.value()->beginTable("units"_L1, columns).isOk());
        EXPECT_FALSE(QDir(target).exists());
    }
    EXPECT_EQ(QStringList{u"package"_s}, everythingIn(folder.beside({})));
}

TEST(PackageFolder, AWriteThatFailsLeavesTheOldPackage)
{
    const PackageFolder folder;
    for (const QString& name : {u"p"_s, u"p.zip"_s}) {
        const QString path = folder.beside(name);
        ASSERT_TRUE(writePackage(path, u"old"_s).isOk());
        const auto before = name == u"p"_s ? filesOf(path) : filesOf(folder.beside({}));
        {
            const FileSizeLimit limit(1'000);
            // Numbers do not deflate below the limit.
            const auto refused = writePackage(path, u"new"_s, 100'000);
            ASSERT_TRUE(refused.isError()) << name.toStdString();
            EXPECT_EQ(ErrorCode::FileNotWritable, refused.error().code);
        }
        EXPECT_EQ(before, name == u"p"_s ? filesOf(path) : filesOf(folder.beside({})));
    }
    EXPECT_EQ((QStringList{u"p"_s, u"p.zip"_s, u"package"_s}), everythingIn(folder.beside({})));
}

TEST(PackageFolder, AFolderThatIsMissingCannotBeWritten)
{
    const PackageFolder folder;
    EXPECT_EQ(ErrorCode::FileNotWritable, createPackage(folder.beside(u"a/b"_s)).error().code);
    folder.write(u"file"_s, "x");
    EXPECT_EQ(ErrorCode::FileNotWritable, createPackage(folder.path() + u"/file"_s).error().code);
}

TEST(PackageFolder, NothingIsPassedOverExceptLitter)
{
    const PackageFolder folder;
    for (const QString& name :
         {u"units.csv"_s, u"notes.txt"_s, u".hidden"_s, u"Thumbs.db"_s, u"desktop.ini"_s})
        folder.write(name, "code\n");
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"photos.csv"_s));
    ASSERT_TRUE(QFile::link(u"/nowhere"_s, folder.path() + u"/people.csv"_s));
    FolderPackageSource source(folder.path());
    const auto tables = source.tables();
    ASSERT_TRUE(tables.isOk());
    QStringList names;
    for (const auto& entry : tables.value())
        names.append(entry.table);
    EXPECT_EQ((QStringList{u"notes.txt"_s, u"people"_s, u"photos.csv/"_s, u"units"_s}), names);
    EXPECT_EQ(ErrorCode::FileUnreadable, source.open(tables.value().at(1)).error().code);
}

} // namespace
} // namespace touyan::exchange
