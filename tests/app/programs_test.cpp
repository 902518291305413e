// SPDX-License-Identifier: GPL-3.0-or-later
// The programs that touyanctl is made of: what each loads, and how one hands over to the next.
#include "app/ctl_office.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kFolder = QFileInfo(QStringLiteral(TOUYAN_CTL)).path();

/// The libraries that a program loads when it starts, as the system's loader lists them.
QString librariesOf(const QString& program)
{
    QProcess process;
    auto variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"LD_TRACE_LOADED_OBJECTS"_s, u"1"_s);
    process.setProcessEnvironment(variables);
    process.start(kFolder + u'/' + program, QStringList());
    EXPECT_TRUE(process.waitForFinished()) << program.toStdString();
    const QString libraries = QString::fromUtf8(process.readAllStandardOutput());
    EXPECT_TRUE(libraries.contains(u"libc.so"_s)) << program.toStdString();
    return libraries;
}

} // namespace

TEST(CommandPrograms, LoadWhatTheirWorkNeeds)
{
    EXPECT_FALSE(librariesOf(u"touyanctl"_s).contains(u"Qt"_s));
    const QString records = librariesOf(u"touyanctl-records"_s);
    EXPECT_TRUE(records.contains(u"libQt6Sql"_s));
    for (const QString& library :
         {u"libQt6Gui"_s, u"poppler"_s, u"ZXing"_s, u"xlsxwriter"_s, u"qpdf"_s, u"spdlog"_s})
        EXPECT_FALSE(records.contains(library)) << library.toStdString();
    EXPECT_TRUE(librariesOf(u"touyanctl-documents"_s).contains(u"libQt6Gui"_s));
}

TEST(CommandPrograms, AllSayTheSameVersion)
{
    const CtlOutcome first = runCtl({u"--version"_s});
    EXPECT_EQ(first.status, 0);
    EXPECT_TRUE(first.out.startsWith("touyanctl ")) << first.out.toStdString();
    const CtlOutcome second = runCtl({u"--language"_s, u"en"_s, u"--version"_s});
    EXPECT_EQ(second.out, first.out);
    const CtlOutcome third = runCtl({u"--version"_s, u"init"_s, u"--demo"_s});
    EXPECT_EQ(third.out, first.out);
    EXPECT_EQ(third.status, 0);
}

TEST(CommandPrograms, AMissingOneIsNamed)
{
    const CtlOffice office;
    const QString alone = office.path(u"touyanctl"_s);
    ASSERT_TRUE(QFile::copy(QStringLiteral(TOUYAN_CTL), alone));
    QProcess process;
    process.start(alone, {u"--help"_s});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 1);
    EXPECT_TRUE(process.readAllStandardError().contains("touyanctl-records"));
    EXPECT_EQ(process.readAllStandardOutput(), QByteArray());
}

} // namespace touyan::test
