// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the disk when a report cannot be written.
#include "reports/quarterly_report_writer.h"
#include "reports/sample_report.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>

namespace touyan::test {
namespace {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;

enum class Document { Workbook, Bulletin };

domain::Result<application::WrittenFile> write(Document document,
                                               const application::QuarterlyReport& report,
                                               const QString& path, application::Progress& progress)
{
    reports::QuarterlyReportWriter writer;
    return document == Document::Workbook ? writer.writeWorkbook(report, path, progress)
                                          : writer.writeBulletin(report, path, progress);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void putOldFile(const QString& path)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("the report of last time");
}

TEST(ReportFile, TellsTheHashOfItsBytes)
{
    const QTemporaryDir folder;
    application::SilentProgress progress;
    for (const Document document : {Document::Workbook, Document::Bulletin}) {
        const QString path = folder.filePath(u"报表"_s);
        const auto written = write(document, sampleReport(), path, progress);
        ASSERT_TRUE(written.isOk());
        EXPECT_EQ(written.value().path, path);
        EXPECT_EQ(written.value().sha256.toLatin1(),
                  QCryptographicHash::hash(bytesOf(path), QCryptographicHash::Sha256).toHex());
    }
}

/// Asked so many times whether to go on, the user says no.
class CancelledAfter final : public application::Progress
{
public:
    explicit CancelledAfter(int questions)
        : m_left(questions)
    {
    }
    void report(qint64 /*done*/, qint64 /*total*/) override {}
    [[nodiscard]] bool isCancelled() const override { return m_left-- <= 0; }
    [[nodiscard]] bool wasReached() const { return m_left < 0; }

private:
    mutable int m_left;
};

class ReportFile : public testing::TestWithParam<Document>
{
protected:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    }

private:
    QTemporaryDir m_folder;
};

TEST_P(ReportFile, ReplacesTheOldOne)
{
    const QString target = path(u"报表 一.out"_s);
    putOldFile(target);
    application::SilentProgress progress;
    ASSERT_TRUE(write(GetParam(), sampleReportOf(3), target, progress).isOk());
    EXPECT_GT(bytesOf(target).size(), 5'000);
    EXPECT_EQ(QStringList{u"报表 一.out"_s}, files());
}

TEST_P(ReportFile, CancellingLeavesWhatWasThere)
{
    const application::QuarterlyReport report = sampleReport();
    const QString target = path(u"report"_s);
    putOldFile(target);
    for (int questions = 0;; ++questions) {
        CancelledAfter progress(questions);
        const auto written = write(GetParam(), report, target, progress);
        if (!progress.wasReached()) {
            EXPECT_TRUE(written.isOk());
            EXPECT_GE(questions, 3); // it was asked often enough to be of use
            break;
        }
        ASSERT_TRUE(written.isError()) << questions;
        EXPECT_EQ(ErrorCode::Cancelled, written.error().code);
        EXPECT_EQ("the report of last time", bytesOf(target));
        EXPECT_EQ(QStringList{u"report"_s}, files());
    }
}

TEST_P(ReportFile, AMissingFolderIsNamed)
{
    application::SilentProgress progress;
    const QString target = path(u"no/such/folder/report"_s);
    const auto written = write(GetParam(), sampleReportOf(2), target, progress);
    ASSERT_TRUE(written.isError());
    EXPECT_EQ(ErrorCode::FileNotWritable, written.error().code);
    EXPECT_EQ(target, written.error().arguments.value(0));
    EXPECT_FALSE(written.error().arguments.value(1).isEmpty());
}

TEST_P(ReportFile, AFolderIsNotReplaced)
{
    application::SilentProgress progress;
    const QString target = path(u"folder"_s);
    ASSERT_TRUE(QDir().mkdir(target));
    const auto written = write(GetParam(), sampleReportOf(2), target, progress);
    ASSERT_TRUE(written.isError());
    EXPECT_EQ(ErrorCode::FileNotWritable, written.error().code);
    EXPECT_TRUE(files().isEmpty());
}

TEST_P(ReportFile, AWriteThatFailsHalfwayLeavesTheOldFile)
{
    const application::QuarterlyReport report = sampleReport();
    const QString target = path(u"report"_s);
    putOldFile(target);
    // The system refuses to let any file grow over 8 KiB.
    rlimit old{};
    ASSERT_EQ(0, getrlimit(RLIMIT_FSIZE, &old));
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = old;
    small.rlim_cur = 8192;
    ASSERT_EQ(0, setrlimit(RLIMIT_FSIZE, &small));
    application::SilentProgress progress;
    const auto written = write(GetParam(), report, target, progress);
    ASSERT_EQ(0, setrlimit(RLIMIT_FSIZE, &old));
    std::signal(SIGXFSZ, oldHandler);
    ASSERT_TRUE(written.isError());
    EXPECT_EQ(ErrorCode::FileNotWritable, written.error().code);
    EXPECT_EQ("the report of last time", bytesOf(target));
    EXPECT_EQ(QStringList{u"report"_s}, files());
}

/// A file system of 96 KiB, where mounting is allowed.
class SmallDisk
{
public:
    explicit SmallDisk(const QString& folder)
        : m_folder(folder)
        , m_isMounted(QDir().mkpath(folder) &&
                      QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=96k"_s,
                                                     u"tmpfs"_s, folder}) == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            QProcess::execute(u"umount"_s, {m_folder});
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    [[nodiscard]] bool isMounted() const { return m_isMounted; }

private:
    QString m_folder;
    bool m_isMounted;
};

TEST_P(ReportFile, AFullDiskLeavesTheOldFile)
{
    const QString folder = path(u"small"_s);
    const SmallDisk disk(folder);
    if (!disk.isMounted())
        GTEST_SKIP() << "mounting is not allowed here";
    const QString target = folder + u"/report"_s;
    putOldFile(target);
    application::SilentProgress progress;
    const auto written = write(GetParam(), sampleReportOf(60), target, progress);
    ASSERT_TRUE(written.isError());
    EXPECT_EQ(ErrorCode::DiskFull, written.error().code);
    EXPECT_EQ("the report of last time", bytesOf(target));
    EXPECT_EQ(QStringList{u"report"_s}, QDir(folder).entryList(QDir::Files | QDir::Hidden));
}

INSTANTIATE_TEST_SUITE_P(Documents, ReportFile,
                         testing::Values(Document::Workbook, Document::Bulletin));

} // namespace
} // namespace touyan::test
