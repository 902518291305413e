// SPDX-License-Identifier: GPL-3.0-or-later
// No document in Chinese shows an identifier of the program: every text of every workbook, page and
// editable document of the demonstration.
#include "app/ctl_office.h"
#include "support/archives/zip_parts.h"

#include <QDate>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of cells, charts and sheets of a workbook, or of the paragraphs of an .odt.
QString textsOf(const QString& path)
{
    static const QRegularExpression texts(
        uR"re(<(?:t|a:t|c:v|text:[a-z]+)(?: [^>]*)?>([^<]+)<|t="str"[^>]*>(?:<f>[^<]*</f>)?<v>([^<]+)<|<sheet name="([^"]+)")re"_s);
    QString all;
    for (const ZipPart& part : zipParts(path)) {
        if (!part.name.endsWith(u".xml"_s))
            continue;
        auto found = texts.globalMatch(QString::fromUtf8(part.content));
        while (found.hasNext()) {
            const auto match = found.next();
            all += match.captured(1) + match.captured(2) + match.captured(3) + u'\n';
        }
    }
    return all;
}

QString textOfPages(const QString& path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    EXPECT_TRUE(reader.waitForFinished(-1) && reader.exitCode() == 0) << path.toStdString();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

void expectNoIdentifier(const QString& path)
{
    const QString text = path.endsWith(u".pdf"_s) ? textOfPages(path) : textsOf(path);
    EXPECT_GT(text.size(), 100) << path.toStdString();
    // "found_party_organization", "village", "in_progress"; codes have capitals or digits.
    static const QRegularExpression identifier(
        u"(?<![A-Za-z0-9])[a-z]+_[a-z_]+|(?<![A-Za-z0-9_.])[a-z]{4,}(?![A-Za-z0-9_])"_s);
    auto found = identifier.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        ADD_FAILURE()
            << QFileInfo(path).fileName().toStdString() << " shows \""
            << match.captured().toStdString() << "\" in: "
            << text.mid(std::max<qsizetype>(0, match.capturedStart() - 40), 100).toStdString();
    }
}

TEST(DemonstrationDocuments, AreInChinese)
{
    const CtlOffice office;
    office.succeed({u"init"_s, u"--demo"_s});
    const QDate then = QDate::currentDate().addMonths(-3);
    const QString year = QString::number(then.year());
    const QString quarter = u"%1-Q%2"_s.arg(then.year()).arg((then.month() + 2) / 3);
    const auto file = [&](const QString& name) { return office.path(name); };
    const QList<QStringList> calls{
        {u"report"_s, u"--quarter"_s, quarter, u"--xlsx"_s, file(u"q.xlsx"_s), u"--pdf"_s,
         file(u"q.pdf"_s)},
        {u"project-report"_s, u"--ledger"_s, file(u"ledger.xlsx"_s), u"--year"_s, year},
        {u"project-report"_s, u"--summary"_s, file(u"summary.pdf"_s), u"--year"_s, year},
        {u"project-report"_s, u"--bulletin"_s, file(u"bulletin.pdf"_s), u"--quarter"_s, quarter},
        {u"project-report"_s, u"--record"_s, file(u"record.odt"_s), u"--quarter"_s, quarter},
        {u"project-report"_s, u"--record"_s, file(u"record.pdf"_s), u"--quarter"_s, quarter},
        {u"project-report"_s, u"--rectification"_s, file(u"register.xlsx"_s)},
        {u"project-report"_s, u"--rectification"_s, file(u"register.pdf"_s)},
        {u"appraisal-report"_s, u"--session"_s, u"A00001"_s, u"--xlsx"_s, file(u"result.xlsx"_s),
         u"--bulletin"_s, file(u"result.pdf"_s), u"--tally-sheet"_s, file(u"tally.pdf"_s),
         u"--letters"_s, file(u"letters"_s), u"--with-rank"_s},
        {u"appraisal-forms"_s, u"--session"_s, u"A00002"_s, u"--agenda"_s, file(u"agenda.odt"_s),
         u"--order"_s, file(u"order.pdf"_s)},
    };
    for (const QStringList& call : calls) {
        SCOPED_TRACE(call.join(u' ').toStdString());
        const QString written = QString::fromUtf8(office.succeed(call));
        ASSERT_FALSE(written.isEmpty());
        for (const QString& path : written.split(u'\n', Qt::SkipEmptyParts))
            expectNoIdentifier(path);
    }
    // A card of each project.
    const QString projects = QString::fromUtf8(
        office.succeed({u"projects"_s, u"--year"_s, year, u"--format"_s, u"csv"_s}));
    const QStringList lines = projects.split(u'\n', Qt::SkipEmptyParts).mid(1);
    ASSERT_FALSE(lines.isEmpty());
    for (const QString& line : lines.mid(0, 6)) {
        office.succeed({u"project-report"_s, u"--card"_s, file(u"card.pdf"_s), u"--project"_s,
                        line.section(u',', 0, 0).trimmed()});
        expectNoIdentifier(file(u"card.pdf"_s));
    }
}

TEST(DemonstrationDocuments, AnswersForPeopleAreInChineseToo)
{
    const CtlOffice office;
    office.succeed({u"init"_s, u"--demo"_s});
    const QString year = QString::number(QDate::currentDate().year());
    static const QRegularExpression identifier(u"[a-z]+_[a-z_]+|(?<![A-Za-z0-9_.])[a-z]{4,}"_s);
    const QList<QStringList> calls{
        {u"rates"_s, u"--year"_s, year},
        {u"explain"_s, u"--posting"_s, u"P001"_s, u"--year"_s, year},
        {u"projects"_s},
        {u"appraisal"_s, u"--session"_s, u"A00001"_s},
    };
    for (const QStringList& call : calls) {
        const QString said = QString::fromUtf8(office.succeed(call));
        const auto match = identifier.match(said);
        EXPECT_FALSE(match.hasMatch())
            << call.join(u' ').toStdString() << ": " << match.captured().toStdString() << " in "
            << said.mid(std::max<qsizetype>(0, match.capturedStart() - 60), 120).toStdString();
    }
}

} // namespace

} // namespace touyan::test
