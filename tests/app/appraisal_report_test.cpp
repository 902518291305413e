// SPDX-License-Identifier: GPL-3.0-or-later
// The documents after an appraisal from the command line.
#include "app/run_ctl.h"
#include "application/appraisal/appraisal_test.h"
#include "application/appraisal/save_comment.h"
#include "application/reports/issue_report.h"
#include "support/archives/zip_parts.h"

#include <QDir>
#include <QFile>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

class AppraisalReport : public AppraisalTest
{
protected:
    [[nodiscard]] QString path(const QString& name) { return office().folder() + u'/' + name; }
    [[nodiscard]] CtlOutcome run(const QStringList& arguments)
    {
        return runCtl(QStringList{u"--db"_s, office().database().path(), u"appraisal-report"_s} +
                      arguments);
    }
    [[nodiscard]] QByteArray beginningOf(const QString& name)
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.read(4);
    }
};

TEST_F(AppraisalReport, WritesAndRecordsEveryDocumentOfAFinalisedSession)
{
    // Serials that nothing else is called by.
    for (int i = 0; i < 3; ++i) {
        sample().enterTwice(office(), 0, u"7731%1"_s.arg(i), QString::number(8 + i));
        sample().enterTwice(office(), 1, u"7732%1"_s.arg(i), QString::number(7 + i));
    }
    const QStringList session{u"--session"_s, u"A00001"_s};
    const CtlOutcome early = run(session + QStringList{u"--xlsx"_s, path(u"结果.xlsx"_s)});
    EXPECT_EQ(early.status, 1);
    EXPECT_TRUE(early.err.contains(u"定稿"_s)) << early.err.toStdString();
    EXPECT_FALSE(QFile::exists(path(u"结果.xlsx"_s)));
    EXPECT_EQ(run(session + QStringList{u"--tally-sheet"_s, path(u"草表.pdf"_s)}).status, 0);

    static_cast<void>(valueOf(application::finaliseSession(context(), id())));
    const CtlOutcome done = run(
        session + QStringList{u"--xlsx"_s, path(u"结果.xlsx"_s), u"--bulletin"_s,
                              path(u"通报.pdf"_s), u"--tally-sheet"_s, path(u"计票表.pdf"_s),
                              u"--letters"_s, path(u"反馈函"_s), u"--letter"_s, path(u"信.odt"_s),
                              u"--posting"_s, u"P00001"_s, u"--with-rank"_s});
    EXPECT_EQ(done.status, 0) << done.err.toStdString();
    for (const QString& pdf : {u"通报.pdf"_s, u"计票表.pdf"_s})
        EXPECT_EQ(beginningOf(pdf), "%PDF") << pdf.toStdString();
    EXPECT_EQ(QDir(path(u"反馈函"_s)).entryList(QDir::Files).size(), 2);
    const QByteArray workbook = zipContent(path(u"结果.xlsx"_s));
    EXPECT_TRUE(workbook.contains("明细"));
    EXPECT_FALSE(workbook.contains("7731"));
    EXPECT_FALSE(workbook.contains("7732"));
    EXPECT_FALSE(zipContent(path(u"信.odt"_s)).contains("773"));

    const auto issued = valueOf(application::listIssuedReports(context()));
    ASSERT_EQ(issued.size(), 7U);
    EXPECT_EQ(issued.front().kind, application::ReportKind::AppraisalComments);
    EXPECT_EQ(issued.front().format, application::ReportFormat::OpenDocument);
    EXPECT_EQ(issued.back().title, u"2019年度述职评议计票表"_s);
    EXPECT_FALSE(issued.back().closingRevision);
}

TEST_F(AppraisalReport, AResultThatCameInAPackageHasItsDocumentsToo)
{
    sample().enterAll(office());
    domain::AppraisalComment comment;
    comment.session = id();
    comment.reportee = sample().reportees[0].reportee.id;
    comment.text = u"办法多，底子薄。"_s;
    EXPECT_TRUE(succeeds(application::saveComment(context(), comment)));
    static_cast<void>(valueOf(application::finaliseSession(context(), id())));
    const QString other = path(u"other.touyan"_s);
    const auto ctl = [](const QStringList& arguments) {
        const CtlOutcome outcome = runCtl(arguments);
        EXPECT_EQ(outcome.status, 0) << outcome.err.toStdString();
    };
    ctl({u"--db"_s, office().database().path(), u"export"_s, path(u"package"_s)});
    ctl({u"--db"_s, other, u"init"_s});
    ctl({u"--db"_s, other, u"import"_s, path(u"package"_s)});
    const auto letterFrom = [&](const QString& database, const QString& name) {
        ctl({u"--db"_s, database, u"appraisal-report"_s, u"--session"_s, u"A00001"_s, u"--letter"_s,
             path(name), u"--posting"_s, u"P00001"_s});
        return zipContent(path(name));
    };
    const QByteArray here = letterFrom(office().database().path(), u"a.odt"_s);
    EXPECT_TRUE(here.contains("办法多，底子薄。"));
    EXPECT_TRUE(here.contains("9.00")) << "the mean of a topic";
    const QByteArray there = letterFrom(other, u"b.odt"_s);
    EXPECT_TRUE(there.contains("办法多，底子薄。"));
    EXPECT_TRUE(there.contains("9.00"));
}

TEST_F(AppraisalReport, RefusesWordsThatMakeNoSense)
{
    EXPECT_EQ(run({u"--session"_s, u"A00001"_s}).status, 2);
    EXPECT_EQ(run({u"--xlsx"_s, path(u"a.xlsx"_s)}).status, 2);
    EXPECT_EQ(run({u"--session"_s, u"A00001"_s, u"--letter"_s, path(u"a.pdf"_s)}).status, 2);
    EXPECT_EQ(run({u"--session"_s, u"A00001"_s, u"--letter"_s, path(u"a.docx"_s), u"--posting"_s,
                   u"P00001"_s})
                  .status,
              2);
    EXPECT_EQ(run({u"--session"_s, u"A99999"_s, u"--tally-sheet"_s, path(u"a.pdf"_s)}).status, 1);
}

} // namespace

} // namespace touyan::test
