// SPDX-License-Identifier: GPL-3.0-or-later
// A report of a closed quarter is the same byte for byte whenever it is printed again, apart from
// its print date (rules 2.5).
#include "app/ctl_office.h"
#include "support/archives/zip_parts.h"

#include <QDate>
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

/// The parts of a workbook by name, unpacked, without the moment it was made.
QByteArray undatedWorkbook(const QString& path)
{
    QByteArray workbook;
    for (const ZipPart& part : zipParts(path)) {
        // When it was made stands on its first sheet, to the minute.
        static const QRegularExpression minute(u"(制表时间：)\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d"_s);
        QByteArray content = part.content;
        if (part.name == u"xl/sharedStrings.xml")
            content = QString::fromUtf8(content).replace(minute, u"\\1"_s).toUtf8();
        if (part.name == u"docProps/core.xml") {
            static const QRegularExpression date(u"\\d{4}-\\d\\d-\\d\\dT[0-9:]+Z"_s);
            content = QString::fromUtf8(content).replace(date, u"DATE"_s).toUtf8();
        }
        workbook += part.name.toUtf8() + '\n' + content + '\n';
    }
    return workbook;
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

/// A project in progress with its plan, for the office of explainedOffice().
QMap<QString, QString> officeWithProject()
{
    QMap<QString, QString> tables = explainedOffice();
    tables.insert({
        {u"projects"_s,
         u"code,title,kind,year,unit,leader,leader_posting,person_in_charge,contact,topic_area,"
         "source,background,state,accepted_on,acceptance_score,acceptance_opinion,"
         "completed_project,solved_problems,experience,improvement\n"
         "X2019-01,社区助老食堂,secretary_project,2019,U1,R1,,何平,林桥,民生服务,chosen,,"
         "in_progress,,,,,,,\n"_s},
        {u"project_plans"_s, u"project,number,goal,measures,finish_date,reason,made_on,made_by\n"
                             "X2019-01,1,建成食堂,支部牵头,2019-12-20,,2019-06-20,钱科\n"_s},
        {u"plan_steps"_s,
         u"project,plan,position,number,title,planned_finish,weight,finished_on,finish_note\n"
         "X2019-01,1,1,1,选址,2019-08-31,40,2019-08-30,\n"
         "X2019-01,1,2,2,施工,2019-12-10,60,,\n"_s},
        {u"project_transitions"_s,
         u"project,number,step,from,to,taken_on,recorded_at,recorded_by,opinion,deadline\n"
         "X2019-01,1,submit,draft,submitted,2019-06-21,2019-06-21T01:00:00.000Z,钱科,,\n"
         "X2019-01,2,approve,submitted,approved,2019-06-25,2019-06-25T01:00:00.000Z,钱科,同意,\n"
         "X2019-01,3,start,approved,in_progress,2019-07-01,2019-07-01T01:00:00.000Z,钱科,,\n"_s},
    });
    return tables;
}

TEST(ClosedReportOfProjects, LaterWorkOnProjectsDoesNotReachIt)
{
    const CtlOffice office;
    office.fill(office.writePackage(u"package"_s, officeWithProject()));
    office.succeed({u"close"_s, u"--quarter"_s, u"2019-Q3"_s, u"--as-of"_s, u"2019-10-15"_s});
    const auto print = [&office](const QString& name, const QStringList& more = {}) {
        office.succeed(QStringList{u"report"_s, u"--quarter"_s, u"2019-Q3"_s, u"--xlsx"_s,
                                   office.path(name + u".xlsx"_s), u"--pdf"_s,
                                   office.path(name + u".pdf"_s)} +
                       more);
        return undatedWorkbook(office.path(name + u".xlsx"_s));
    };
    const QDate day = QDate::currentDate();
    const QByteArray frozen = print(u"first"_s);
    ASSERT_TRUE(frozen.contains(QByteArray("社区助老食堂")));
    // A report that came in time, a task that was overdue on the closing's day, another project.
    office.succeed(
        {u"import"_s,
         office.writePackage(
             u"later"_s,
             {{u"monthly_reports"_s, u"project,month,reporter,recorded_on,done,problems,next\n"
                                     "X2019-01,2019-07,secretary,2019-08-01,选址完成,,施工\n"_s},
              {u"handed_down_tasks"_s,
               u"code,project,meeting,text,owner,handed_down_on,due,answer,closed_on\n"
               "T0001,X2019-01,,办理消防手续,规划办,2019-09-01,2019-09-30,,\n"_s},
              {u"projects"_s,
               officeWithProject().value(u"projects"_s).section(u'\n', 0, 0) +
                   u"\nX2019-02,灌渠清淤,secretary_matter,2019,U1,R1,,何平,林桥,产业发展,"
                   "assigned,,draft,,,,,,,\n"_s}})});
    EXPECT_TRUE(frozen == print(u"second"_s));
    if (day == QDate::currentDate()) {
        EXPECT_TRUE(undatedPdf(fileBytes(office.path(u"first.pdf"_s))) ==
                    undatedPdf(fileBytes(office.path(u"second.pdf"_s))));
    }
    // An open computation as of a later day shows all of it.
    const QByteArray open = print(u"open"_s, {u"--as-of"_s, u"2019-10-20"_s});
    EXPECT_FALSE(frozen == open);
    EXPECT_TRUE(open.contains(QByteArray("灌渠清淤")));
    EXPECT_FALSE(frozen.contains(QByteArray("灌渠清淤")));
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
