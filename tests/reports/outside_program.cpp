// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/outside_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTimeoutMs = 300'000;

/// OOXMLRecalcMode 0: always, whoever wrote the file.
void writeProfile(const QString& folder)
{
    QDir().mkpath(folder + u"/user"_s);
    QFile file(folder + u"/user/registrymodifications.xcu"_s);
    if (!file.open(QIODevice::WriteOnly)) {
        ADD_FAILURE() << "profile not writable";
        return;
    }
    file.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
               "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\" "
               "xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" "
               "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n"
               "<item oor:path=\"/org.openoffice.Office.Calc/Formula/Load\">"
               "<prop oor:name=\"OOXMLRecalcMode\" oor:op=\"fuse\"><value>0</value></prop></item>\n"
               "</oor:items>\n");
}

} // namespace

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty()) {
        ADD_FAILURE() << program.toStdString() << " is not installed";
        return {};
    }
    QProcess process;
    process.start(path, arguments);
    const bool finished = process.waitForFinished(kTimeoutMs);
    EXPECT_TRUE(finished && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        << program.toStdString() << ": " << process.readAllStandardError().toStdString();
    return process.readAllStandardOutput();
}

QJsonObject dumpedWorkbook(const QString& path)
{
    const QByteArray json = outputOf(QStringLiteral(TOUYAN_SYSTEM_PYTHON),
                                     {QStringLiteral(TOUYAN_WORKBOOK_DUMP), path});
    return QJsonDocument::fromJson(json).object();
}

QJsonObject dumpedRows(const QString& path, const QString& sheet)
{
    const QByteArray json =
        outputOf(QStringLiteral(TOUYAN_SYSTEM_PYTHON),
                 {QStringLiteral(TOUYAN_WORKBOOK_DUMP), path, u"--rows"_s, sheet});
    return QJsonDocument::fromJson(json).object();
}

void editWorkbook(const QString& path, const QString& copy, const QStringList& changes)
{
    const QStringList arguments{QStringLiteral(TOUYAN_WORKBOOK_DUMP), path, u"--edit"_s, copy};
    EXPECT_EQ("", outputOf(QStringLiteral(TOUYAN_SYSTEM_PYTHON), arguments + changes));
}

QString recalculated(const QString& path, const QString& folder)
{
    // LibreOffice now and then hangs while it sets up a new profile; a second try with another
    // profile does not. `timeout` ends the whole group of processes, not only the starting script.
    constexpr int kTries = 3;
    const QString out = folder + u"/recalculated"_s;
    const QString made = out + u'/' + QFileInfo(path).fileName();
    QDir().mkpath(out);
    QString said;
    for (int attempt = 1; attempt <= kTries; ++attempt) {
        const QString profile = u"%1/profile-%2"_s.arg(folder).arg(attempt);
        writeProfile(profile);
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"timeout"_s,
                      {u"--kill-after=10"_s, u"90"_s, u"soffice"_s,
                       u"-env:UserInstallation="_s + QUrl::fromLocalFile(profile).toString(),
                       u"--headless"_s, u"--convert-to"_s, u"xlsx"_s, u"--outdir"_s, out, path});
        const bool finished = process.waitForFinished(kTimeoutMs);
        said += QString::fromUtf8(process.readAll());
        if (finished && process.exitCode() == 0 && QFile::exists(made))
            return made;
    }
    ADD_FAILURE() << "soffice: " << said.toStdString();
    return made;
}

} // namespace touyan::test
