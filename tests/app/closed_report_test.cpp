// SPDX-License-Identifier: GPL-3.0-or-later
// A report of a closed quarter is the same byte for byte whenever it is printed again, apart from
// its print date (DOMAIN 2.5).
#include "app/ctl_office.h"

#include <QDate>
#include <QProcess>
#include <QRegularExpression>
#include <QtEndian>

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything in a PDF that does not name the moment it was made: the parts outside and inside its
/// streams, these unpacked. The table of offsets is left out, since a date packs to more bytes on
/// one day than on another.
QByteArrayList undatedPdf(const QByteArray& pdf)
{
    QByteArrayList parts;
    qsizetype from = 0;
    while (true) {
        const qsizetype begin = pdf.indexOf("stream\n", from);
        const qsizetype end = begin < 0 ? -1 : pdf.indexOf("endstream", begin);
        if (end < 0)
            break;
        const QByteArray dictionary = pdf.mid(from, begin - from);
        const QByteArray packed = pdf.mid(begin + 7, end - begin - 7);
        from = end + 9;
        if (dictionary.contains("/XRef"))
            continue;
        QByteArray sized(4, '\0');
        qToBigEndian(quint32(packed.size() * 20), sized.data());
        const QByteArray unpacked = qUncompress(sized + packed);
        QString text = QString::fromLatin1(unpacked.isEmpty() ? packed : unpacked);
        static const QRegularExpression date(u"\\(D:\\d{14}[^)]*\\)"_s);
        text.replace(date, u"(DATE)"_s);
        parts.append(text.toLatin1());
    }
    return parts;
}

/// The members of a workbook by name, unpacked, without the moment it was made.
QByteArray undatedWorkbook(const QString& path)
{
    QProcess python;
    python.start(u"python3"_s,
                 {u"-c"_s,
                  u"import re, sys, zipfile\n"
                  "book = zipfile.ZipFile(sys.argv[1])\n"
                  "for name in book.namelist():\n"
                  "    content = book.read(name)\n"
                  "    if name == 'docProps/core.xml':\n"
                  "        content = re.sub(rb'\\d{4}-\\d\\d-\\d\\dT[0-9:]+Z', b'DATE', content)\n"
                  "    sys.stdout.buffer.write(name.encode() + b'\\n' + content + b'\\n')\n"_s,
                  path});
    EXPECT_TRUE(python.waitForFinished());
    EXPECT_EQ(python.exitCode(), 0) << python.readAllStandardError().toStdString();
    return python.readAllStandardOutput();
}

class ClosedReport : public ::testing::Test
{
protected:
    ClosedReport()
    {
        m_office.fill(m_office.writePackage(u"package"_s, explainedOffice()));
        m_office.succeed({u"close"_s, u"--quarter"_s, u"2019-Q3"_s, u"--as-of"_s, u"2019-10-15"_s});
    }
    void print(const QString& name) const
    {
        m_office.succeed({u"report"_s, u"--quarter"_s, u"2019-Q3"_s, u"--xlsx"_s,
                          m_office.path(name + u".xlsx"_s), u"--pdf"_s,
                          m_office.path(name + u".pdf"_s)});
    }
    /// Prints, lets time and records go on, and prints again, on one day.
    void printTwice() const
    {
        QDate day;
        do {
            day = QDate::currentDate();
            print(u"first"_s);
            print(u"second"_s);
        } while (day != QDate::currentDate());
    }
    [[nodiscard]] const CtlOffice& office() const { return m_office; }

private:
    CtlOffice m_office;
};

TEST_F(ClosedReport, PrintedTwiceIsTheSameButForTheMoment)
{
    printTwice();
    const QByteArrayList first = undatedPdf(fileBytes(office().path(u"first.pdf"_s)));
    const QByteArrayList second = undatedPdf(fileBytes(office().path(u"second.pdf"_s)));
    ASSERT_GT(first.size(), 3);
    ASSERT_EQ(first.size(), second.size());
    for (qsizetype i = 0; i < first.size(); ++i)
        EXPECT_TRUE(first.at(i) == second.at(i)) << "part " << i;
    const QByteArray book = undatedWorkbook(office().path(u"first.xlsx"_s));
    EXPECT_GT(book.size(), 1000);
    EXPECT_TRUE(book == undatedWorkbook(office().path(u"second.xlsx"_s)));
}

TEST_F(ClosedReport, LaterRecordsDoNotReachIt)
{
    print(u"first"_s);
    const QString header = explainedOffice().value(u"entries"_s).section(u'\n', 0, 0) + u'\n';
    office().succeed(
        {u"import"_s,
         office().writePackage(
             u"late"_s, {{u"entries"_s,
                          header + u"E8,P1,I02,2019-09-20,2019-10-16,confirmed,,补登,,,\n"_s}})});
    print(u"second"_s);
    const QByteArray frozen = undatedWorkbook(office().path(u"first.xlsx"_s));
    EXPECT_TRUE(frozen == undatedWorkbook(office().path(u"second.xlsx"_s)));
    // An open computation as of a later day shows it.
    office().succeed({u"report"_s, u"--quarter"_s, u"2019-Q3"_s, u"--as-of"_s, u"2019-10-20"_s,
                      u"--xlsx"_s, office().path(u"open.xlsx"_s)});
    EXPECT_FALSE(frozen == undatedWorkbook(office().path(u"open.xlsx"_s)));
}

} // namespace

} // namespace touyan::test
