// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/outside_program.h"

#include "support/pdf/unnamed_glyphs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

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

QString textOfPdf(const QString& path)
{
    // Whatever the document: what is shown can be searched for and copied.
    for (const std::string& glyph : unnamedGlyphs(QFile::encodeName(path).toStdString()))
        ADD_FAILURE() << path.toStdString() << ": " << glyph << " has no character";
    QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, {path, u"-"_s}));
    static const QRegularExpression blanks(u"\\s+"_s);
    return text.remove(blanks);
}

int pageCountOfPdf(const QString& path)
{
    static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
    return pages.match(QString::fromUtf8(outputOf(u"pdfinfo"_s, {path}))).captured(1).toInt();
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

QStringList recalculated(const QStringList& paths, const QString& folder)
{
    // LibreOffice now and then hangs while it sets up a new profile; a second try with another
    // profile does not. `timeout` ends the whole group of processes, not only the starting script.
    // Each try has a folder of its own: one that was ended leaves locks on what it was writing.
    constexpr int kTries = 3;
    QStringList made;
    QString said;
    for (int attempt = 1; attempt <= kTries; ++attempt) {
        const QString out = u"%1/recalculated-%2"_s.arg(folder).arg(attempt);
        const QString profile = u"%1/profile-%2"_s.arg(folder).arg(attempt);
        QDir().mkpath(out);
        made.clear();
        for (const QString& path : paths)
            made.append(out + u'/' + QFileInfo(path).fileName());
        writeProfile(profile);
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(
            u"timeout"_s,
            QStringList{u"--kill-after=10"_s, u"90"_s, u"soffice"_s,
                        u"-env:UserInstallation="_s + QUrl::fromLocalFile(profile).toString(),
                        u"--headless"_s, u"--convert-to"_s, u"xlsx"_s, u"--outdir"_s, out} +
                paths);
        const bool finished = process.waitForFinished(kTimeoutMs);
        said += QString::fromUtf8(process.readAll());
        if (finished && process.exitCode() == 0 &&
            std::all_of(made.begin(), made.end(),
                        [](const QString& each) { return QFile::exists(each); }))
            return made;
    }
    ADD_FAILURE() << "soffice: " << said.toStdString();
    return made;
}

QString recalculated(const QString& path, const QString& folder)
{
    return recalculated(QStringList{path}, folder).front();
}

QStringList workbookDifferences(const QJsonObject& stored, const QJsonObject& computed)
{
    QStringList lines;
    const QJsonObject sheets = stored[u"sheets"_s].toObject();
    for (auto sheet = sheets.begin(); sheet != sheets.end(); ++sheet) {
        const QJsonArray rows = sheet.value()[u"rows"_s].toArray();
        const QJsonArray others = computed[u"sheets"_s][sheet.key()][u"rows"_s].toArray();
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const QJsonArray cells = rows.at(row).toArray();
            for (qsizetype column = 0; column < cells.size(); ++column) {
                const QJsonValue a = cells.at(column);
                const QJsonValue b = others.at(row).toArray().at(column);
                const bool isSame = a.isDouble() && b.isDouble()
                                        ? std::abs(a.toDouble() - b.toDouble()) < 5e-7
                                        : a.toVariant().toString() == b.toVariant().toString();
                if (!isSame)
                    lines += u"%1 %2,%3: %4 instead of %5"_s.arg(
                        sheet.key(), QString::number(row), QString::number(column),
                        b.toVariant().toString(), a.toVariant().toString());
            }
        }
    }
    return lines;
}

} // namespace touyan::test
