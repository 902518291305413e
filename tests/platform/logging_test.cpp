// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/logging.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <thread>
#include <vector>

namespace touyan::platform {
namespace {

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(lcTest, "touyan.test")
Q_LOGGING_CATEGORY(lcForeign, "foreign.library")

class LogSessionTest : public testing::Test
{
protected:
    LogOptions options(LogLevel level = LogLevel::Info) const
    {
        LogOptions result;
        result.filePath = m_folder.filePath(u"日志/touyan.log"_s);
        result.level = level;
        return result;
    }

    QStringList lines() const
    {
        QFile file(options().filePath);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }

    QTemporaryDir m_folder;
};

TEST_F(LogSessionTest, MessagesReachTheFileWithLevelAndCategory)
{
    {
        const LogSession session(options());
        EXPECT_EQ(QString(), session.problem());
        qCInfo(lcTest) << "季度" << 3;
        qCWarning(lcForeign) << "odd";
    }
    const QStringList written = lines();
    ASSERT_EQ(2, written.size());
    EXPECT_TRUE(written.at(0).endsWith(u"info touyan.test: 季度 3"_s))
        << written.at(0).toStdString();
    EXPECT_TRUE(written.at(1).endsWith(u"warning foreign.library: odd"_s));
    EXPECT_EQ(QFile::ReadOwner | QFile::WriteOwner,
              QFile::permissions(options().filePath) &
                  (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
}

TEST_F(LogSessionTest, TheLevelDecidesAndCanChange)
{
    LogSession session(options(LogLevel::Warning));
    qCInfo(lcTest) << "one";
    qCDebug(lcTest) << "two";
    qCWarning(lcTest) << "three";
    session.setLevel(LogLevel::Debug);
    EXPECT_EQ(LogLevel::Debug, session.level());
    qCDebug(lcTest) << "four";
    qCDebug(lcForeign) << "five";
    session.flush();
    const QStringList written = lines();
    ASSERT_EQ(2, written.size());
    EXPECT_TRUE(written.at(0).endsWith("three"_L1));
    EXPECT_TRUE(written.at(1).endsWith("four"_L1));
}

TEST_F(LogSessionTest, OneMessageIsOneLine)
{
    {
        const LogSession session(options());
        qCInfo(lcTest).noquote() << u"a\n2026-01-01 error forged\r\u2028\u202Eb\t{}%s"_s;
        qCInfo(lcTest).noquote() << QString(100000, u'x');
    }
    const QStringList written = lines();
    ASSERT_EQ(2, written.size());
    EXPECT_TRUE(
        written.at(0).endsWith(uR"(a\u000a2026-01-01 error forged\u000d\u2028\u202eb\u0009{}%s)"_s))
        << written.at(0).toStdString();
    EXPECT_LT(written.at(1).size(), 4200);
}

TEST_F(LogSessionTest, ErrorsAlsoGoToStandardError)
{
    testing::internal::CaptureStderr();
    {
        const LogSession session(options());
        qCCritical(lcTest) << "broken";
        qCInfo(lcTest) << "quiet";
    }
    const std::string text = testing::internal::GetCapturedStderr();
    EXPECT_NE(std::string::npos, text.find("touyan.test: broken"));
    EXPECT_EQ(std::string::npos, text.find("quiet"));
    EXPECT_EQ(2, lines().size());
}

TEST_F(LogSessionTest, OldFilesAreKeptUpToTheirNumber)
{
    LogOptions small = options();
    small.maximumBytes = 2000;
    small.keptFiles = 2;
    {
        const LogSession session(small);
        for (int i = 0; i < 400; ++i)
            qCInfo(lcTest) << "line" << i;
    }
    const QStringList files = QDir(m_folder.filePath(u"日志"_s)).entryList(QDir::Files, QDir::Name);
    EXPECT_EQ((QStringList{u"touyan.1.log"_s, u"touyan.2.log"_s, u"touyan.log"_s}), files);
    EXPECT_TRUE(lines().constLast().endsWith("line 399"_L1));
    // The user's own, each of them, and their folder.
    constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                             QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
    for (const QString& name : files + QStringList{u"."_s})
        EXPECT_FALSE(QFile::permissions(m_folder.filePath(u"日志/"_s + name)) & kOthers)
            << name.toStdString();
}

TEST_F(LogSessionTest, WithoutAFileItSaysWhyAndGoesOn)
{
    QFile blocker(m_folder.filePath(u"blocked"_s));
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
    LogOptions blocked;
    blocked.filePath = blocker.fileName() + u"/touyan.log"_s;
    testing::internal::CaptureStderr();
    {
        const LogSession session(blocked);
        EXPECT_FALSE(session.problem().isEmpty());
        qCCritical(lcTest) << "still said";
    }
    EXPECT_NE(std::string::npos, testing::internal::GetCapturedStderr().find("still said"));
}

TEST_F(LogSessionTest, ThreadsDoNotMixTheirLines)
{
    {
        const LogSession session(options());
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([t] {
                for (int i = 0; i < 200; ++i)
                    qCInfo(lcTest).noquote() << u"thread %1 line %2 end"_s.arg(t).arg(i);
            });
        }
        for (std::thread& thread : threads)
            thread.join();
    }
    const QStringList written = lines();
    ASSERT_EQ(800, written.size());
    for (const QString& line : written)
        EXPECT_TRUE(line.endsWith(" end"_L1)) << line.toStdString();
}

TEST_F(LogSessionTest, TheHandlerBeforeIsRestored)
{
    static int count = 0;
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext&, const QString&) { ++count; });
    {
        const LogSession session(options());
        qCWarning(lcTest) << "in the session";
    }
    EXPECT_EQ(0, count);
    qCWarning(lcTest) << "after it";
    EXPECT_EQ(1, count);
    qInstallMessageHandler(before);
}

} // namespace
} // namespace touyan::platform
