// SPDX-License-Identifier: GPL-3.0-or-later
// Where the program may write, and what is left when it was ended while it wrote.
#include "application/files/move_file.h"
#include "application/files/open_databases.h"
#include "application/files/output_file.h"
#include "application/files/output_guard.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstring>

namespace touyan::test {

using namespace application;
using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;

namespace {

constexpr mode_t kRights = 0777;

class OutputFiles : public ::testing::Test
{
protected:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    QString put(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << name.toStdString();
        file.write(bytes);
        return path(name);
    }
    /// The beginning of a database: in use (with a log) or a copy.
    QString putDatabase(const QString& name, bool isInUse = true) const
    {
        QByteArray header("SQLite format 3\0\x10\0", 18);
        header += isInUse ? QByteArray("\2\2") : QByteArray("\1\1");
        return put(name, header + QByteArray(4076, '\0'));
    }
    QString link(const QString& name, const QString& target) const
    {
        EXPECT_EQ(0, ::symlink(QFile::encodeName(target), QFile::encodeName(path(name))));
        return path(name);
    }
    QString hardLink(const QString& name, const QString& target) const
    {
        EXPECT_EQ(0, ::link(QFile::encodeName(target), QFile::encodeName(path(name))));
        return path(name);
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDir::Name);
    }
    [[nodiscard]] QByteArray bytesOf(const QString& file) const
    {
        QFile opened(file);
        EXPECT_TRUE(opened.open(QIODevice::ReadOnly));
        return opened.readAll();
    }
    [[nodiscard]] mode_t rightsOf(const QString& file) const
    {
        struct stat known = {};
        EXPECT_EQ(0, ::stat(QFile::encodeName(file).constData(), &known));
        return known.st_mode & kRights;
    }

private:
    QTemporaryDir m_folder;
};

/// The code of the refusal; Cancelled: it was not refused.
ErrorCode refusalOf(const QString& path, const QStringList& suffixes = {})
{
    const auto checked = checkOutputFile(path, suffixes);
    return checked.isError() ? checked.error().code : ErrorCode::Cancelled;
}

ErrorCode folderRefusal(const QString& path)
{
    const auto checked = checkOutputFolder(path, u".zip"_s);
    return checked.isError() ? checked.error().code : ErrorCode::Cancelled;
}

TEST_F(OutputFiles, ADatabaseIsNeverReplacedUnderWhateverName)
{
    const QString database = putDatabase(u"office.touyan"_s);
    QDir(path(u"."_s)).mkdir(u"sub"_s);
    QStringList names{database,
                      path(u"sub/../office.touyan"_s),
                      path(u".//./office.touyan"_s),
                      link(u"link.xlsx"_s, database),
                      link(u"relative.xlsx"_s, u"office.touyan"_s),
                      link(u"twice.xlsx"_s, path(u"link.xlsx"_s)),
                      hardLink(u"hard.xlsx"_s, database),
                      QDir::current().relativeFilePath(database)};
    link(u"folder"_s, path(u"."_s));
    names.append(path(u"folder/office.touyan"_s));
    for (const QString& name : names)
        EXPECT_EQ(ErrorCode::FileIsDatabase, refusalOf(name, {u"xlsx"_s})) << name.toStdString();
    const OpenDatabaseMark mark(database);
    for (const QString& name : names)
        EXPECT_EQ(ErrorCode::FileIsDatabase, refusalOf(name, {u"xlsx"_s})) << name.toStdString();
}

TEST_F(OutputFiles, TheNameOfAnOpenDatabaseStaysItsOwnWhenTheFileIsGone)
{
    const QString database = putDatabase(u"office.touyan"_s);
    const OpenDatabaseMark mark(database);
    QFile::rename(database, path(u"moved"_s));
    EXPECT_EQ(ErrorCode::FileIsDatabase, refusalOf(database));
    EXPECT_EQ(ErrorCode::FileIsDatabase, refusalOf(path(u"moved"_s)));
    EXPECT_EQ(ErrorCode::FileBelongsToDatabase, refusalOf(database + u"-wal"_s));
}

TEST_F(OutputFiles, WhatBelongsToADatabaseIsNotReplacedEither)
{
    const QString database = putDatabase(u"office.touyan"_s);
    QDir(path(u"."_s)).mkpath(u"office.touyan.attachments/ab"_s);
    put(u"office.touyan-shm"_s, "index");
    const auto expectKept = [&] {
        for (const QString& name :
             {database + u"-wal"_s, database + u"-shm"_s, database + u"-journal"_s,
              database + u".attachments/report.pdf"_s, database + u".attachments/ab/report.pdf"_s})
            EXPECT_EQ(ErrorCode::FileBelongsToDatabase, refusalOf(name)) << name.toStdString();
        EXPECT_EQ(ErrorCode::FileBelongsToDatabase, refusalOf(path(u"away.pdf"_s), {u"pdf"_s}));
        for (const QString& name : {database + u".attachments"_s, database + u".attachments/"_s,
                                    database + u".attachments/new/er"_s})
            EXPECT_EQ(ErrorCode::FileBelongsToDatabase, folderRefusal(name)) << name.toStdString();
    };
    link(u"away.pdf"_s, database + u"-wal"_s); // the log is not there yet
    expectKept();
    const OpenDatabaseMark mark(database);
    expectKept();
    EXPECT_EQ(ErrorCode::FileBelongsToDatabase,
              refusalOf(hardLink(u"hard.pdf"_s, database + u"-shm"_s)));
    put(u"log.xlsx"_s, QByteArray("\x37\x7f\x06\x82 and more", 13));
    EXPECT_EQ(ErrorCode::FileBelongsToDatabase, refusalOf(path(u"log.xlsx"_s)));
    // Names that only look alike are anybody's.
    EXPECT_EQ(ErrorCode::Cancelled, refusalOf(path(u"other-wal"_s)));
    EXPECT_EQ(ErrorCode::Cancelled, folderRefusal(path(u"other.attachments"_s)));
}

TEST_F(OutputFiles, OnlyABackupReplacesAnOldBackup)
{
    const QString copy = putDatabase(u"backup.touyan"_s, false);
    EXPECT_EQ(ErrorCode::FileIsDatabase, refusalOf(copy));
    EXPECT_TRUE(checkOutputFile(copy, {}, Replaceable::OldBackup).isOk());
    const QString used = putDatabase(u"used.touyan"_s);
    EXPECT_TRUE(checkOutputFile(used, {}, Replaceable::OldBackup).isError());
    put(u"backup.touyan-wal"_s, "log");
    EXPECT_TRUE(checkOutputFile(copy, {}, Replaceable::OldBackup).isError());
}

TEST_F(OutputFiles, ASuffixThatSaysAnotherFormatIsRefused)
{
    for (const QString& name : {u"a.xls"_s, u"a.PDF"_s, u"a.csv"_s, u"a.et"_s, u"a.touyan"_s})
        EXPECT_EQ(ErrorCode::FileSuffixWrong, refusalOf(path(name), {u"xlsx"_s}))
            << name.toStdString();
    for (const QString& name : {u"a.xlsx"_s, u"a.XLSX"_s, u"a"_s, u"第3季度"_s, u"2026.09"_s})
        EXPECT_EQ(ErrorCode::Cancelled, refusalOf(path(name), {u"xlsx"_s})) << name.toStdString();
    EXPECT_EQ(ErrorCode::FileSuffixWrong, folderRefusal(path(u"package.xlsx"_s)));
    EXPECT_EQ(ErrorCode::Cancelled, folderRefusal(path(u"package 2026.09"_s)));
}

TEST_F(OutputFiles, OnlyPlainFilesThatMayBeWrittenAreReplaced)
{
    ASSERT_EQ(0, ::mkfifo(QFile::encodeName(path(u"pipe"_s)), 0600));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path(u"s"_s));
    ASSERT_LT(static_cast<size_t>(name.size()), sizeof address.sun_path);
    std::memcpy(address.sun_path, name.constData(), static_cast<size_t>(name.size()));
    ASSERT_EQ(0, ::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address));
    ::close(socket);
    for (const QString& special :
         {path(u"pipe"_s), path(u"s"_s), u"/dev/null"_s, u"/dev/full"_s, QString()})
        EXPECT_EQ(ErrorCode::FileNotRegular, refusalOf(special)) << special.toStdString();
    EXPECT_EQ(ErrorCode::FileNotRegular, refusalOf(link(u"linked"_s, path(u"pipe"_s))));

    const QString fixed = put(u"fixed.pdf"_s, "kept");
    ASSERT_EQ(0, ::chmod(QFile::encodeName(fixed), 0444));
    EXPECT_EQ(ErrorCode::FileNotWritable, refusalOf(fixed)) << "even for the administrator";
    EXPECT_TRUE(OutputFile(fixed).writeWhole("new").isError());
    EXPECT_EQ("kept", bytesOf(fixed));

    EXPECT_EQ(ErrorCode::FileNotWritable, refusalOf(path(u"."_s)));
    EXPECT_EQ(ErrorCode::FileNotWritable, refusalOf(path(u"none/a.pdf"_s)));
    EXPECT_EQ(ErrorCode::FileNotWritable, refusalOf(fixed + u"/a.pdf"_s));
    EXPECT_EQ(ErrorCode::FileNameTooLong, refusalOf(path(QString(90, u'表') + u".pdf"_s)));
    EXPECT_TRUE(OutputFile(path(QString(80, u'表') + u".pdf"_s)).writeWhole("long").isOk());
}

TEST_F(OutputFiles, OneCommandWritesNoFileTwice)
{
    const auto share = [](const QString& one, const QString& other) {
        OutputNames names;
        EXPECT_TRUE(names.claim(one).isOk());
        const auto claimed = names.claim(other);
        return claimed.isError() && claimed.error().code == ErrorCode::OutputsShareName;
    };
    const QString file = put(u"a.pdf"_s, "a");
    EXPECT_TRUE(share(file, path(u"./a.pdf"_s)));
    EXPECT_TRUE(share(path(u"new.pdf"_s), path(u".//new.pdf"_s)));
    EXPECT_TRUE(share(file, link(u"b.pdf"_s, file)));
    EXPECT_TRUE(share(path(u"new.pdf"_s), link(u"c.pdf"_s, u"new.pdf"_s)));
    EXPECT_TRUE(share(file, hardLink(u"d.pdf"_s, file)));
    EXPECT_FALSE(share(file, path(u"e.pdf"_s)));
}

TEST_F(OutputFiles, ANewFileFollowsTheUmaskAndAnOldOneKeepsItsRights)
{
    const mode_t before = ::umask(027);
    EXPECT_TRUE(OutputFile(path(u"new.pdf"_s)).writeWhole("new").isOk());
    EXPECT_EQ(0640U, rightsOf(path(u"new.pdf"_s)));
    EXPECT_TRUE(
        OutputFile(path(u"own.zip"_s), {}, OutputFile::Rights::OnlyUser).writeWhole("new").isOk());
    EXPECT_EQ(0600U, rightsOf(path(u"own.zip"_s)));
    const QString old = put(u"old.pdf"_s, "old");
    ASSERT_EQ(0, ::chmod(QFile::encodeName(old), 0604));
    const QString linked = link(u"linked.pdf"_s, old);
    EXPECT_TRUE(OutputFile(linked).writeWhole("new").isOk());
    ::umask(before);
    EXPECT_EQ(0604U, rightsOf(old));
    EXPECT_EQ("new", bytesOf(old));
    EXPECT_TRUE(QFileInfo(linked).isSymLink());
}

TEST_F(OutputFiles, WhatAKilledRunHasLeftGoesWithTheNextAndWhatIsBeingWrittenStays)
{
    const QString target = path(u"报表.pdf"_s);
    QString left;
    {
        auto unfinished = UnfinishedPlace::make(target, UnfinishedPlace::Kind::File);
        ASSERT_TRUE(unfinished.isOk());
        left = unfinished.value().path();
        EXPECT_EQ(0600U, rightsOf(left));
        // Somebody else writes to the same place meanwhile.
        EXPECT_TRUE(OutputFile(target).writeWhole("theirs").isOk());
        EXPECT_TRUE(QFile::exists(left));
    }
    EXPECT_EQ(QStringList{u"报表.pdf"_s}, files());
    // As after a kill: the file is there and nobody holds it.
    put(QFileInfo(left).fileName(), "half");
    put(QFileInfo(left).fileName() + u"-journal"_s, "half");
    put(u".别的.pdf.0a1b2c3d.part"_s, "another target's");
    EXPECT_TRUE(OutputFile(target).writeWhole("whole").isOk());
    EXPECT_EQ((QStringList{u".别的.pdf.0a1b2c3d.part"_s, u"报表.pdf"_s}), files());
    EXPECT_EQ("whole", bytesOf(target));
}

TEST_F(OutputFiles, ANameIsTakenOnce)
{
    const QString first = put(u"first"_s, "first");
    const QString second = put(u"second"_s, "second");
    EXPECT_EQ(0, moveToFreeName(first, path(u"target"_s)));
    EXPECT_EQ(EEXIST, moveToFreeName(second, path(u"target"_s)));
    EXPECT_EQ("first", bytesOf(path(u"target"_s)));
    EXPECT_EQ(0, swapWith(second, path(u"target"_s)));
    EXPECT_EQ("first", bytesOf(second));
    EXPECT_EQ("second", bytesOf(path(u"target"_s)));
}

} // namespace

} // namespace touyan::test
