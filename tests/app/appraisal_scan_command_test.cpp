// SPDX-License-Identifier: GPL-3.0-or-later
// Scanned forms on the command line: what is read, and what is entered of it.
#include "app/ctl_office.h"
#include "domain/appraisal/form_code.h"
#include "exchange/scans/code_finder.h"
#include "support/forms/filled_form.h"
#include "support/forms/scanned_forms.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QProcess>

#include <gtest/gtest.h>

#include <functional>
#include <random>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using domain::ExactDecimal;

namespace {

class AppraisalScanCommand : public testing::Test
{
protected:
    void SetUp() override
    {
        auto tables = explainedOffice();
        tables.insert(
            u"appraisal_sessions"_s,
            u"code,year,title,held_on,mode,good_quota_percent,ballot_good_limit,quorum_percent,"
            "missing_group,min_ballots,points_good,points_fair,points_ordinary,points_poor,"
            "threshold_good,threshold_fair,threshold_ordinary\n"
            "A1,2019,2019年度述职评议,2020-01-10,score,,,50,block,3,95,85,70,50,90,80,60\n"_s);
        tables.insert(u"criteria"_s, u"session,code,title,max_points\n"
                                     "A1,C01,学习贯彻,10\nA1,C02,班子建设,10\n"_s);
        tables.insert(u"voter_groups"_s, u"session,code,title,weight,invited,issued,trim\n"
                                         "A1,G1,党员群众代表,100,5,5,0\n"_s);
        tables.insert(u"components"_s, u"session,component,weight\nA1,meeting,100\n"_s);
        tables.insert(u"reportees"_s, u"session,posting,order,manner,veto\nA1,P1,1,on_site,no\n"_s);
        office.fill(office.writePackage(u"package"_s, tables));

        session.code = u"A1"_s;
        session.criteria = {{u"C01"_s, u"学习贯彻"_s, ExactDecimal::fromInteger(10)},
                            {u"C02"_s, u"班子建设"_s, ExactDecimal::fromInteger(10)}};
        group.code = u"G1"_s;
        layout = domain::layOutForm(session, group,
                                    {{domain::ReporteeId(1), domain::PostingId(1), u"P1"_s}})
                     .value();
    }

    /// The form with this number as the command prints it, with crosses that say the values of its
    /// rows; `more` draws on, in tenths of a millimetre.
    [[nodiscard]] QImage form(const QString& serial, const QStringList& values,
                              const std::function<void(QPainter&)>& more = {})
    {
        const QString code =
            domain::formCodeText({session.code, group.code, serial, 1, layout.fingerprint});
        print();
        const auto found = sheets.constFind(code);
        if (found == sheets.cend()) {
            ADD_FAILURE() << "no form " << serial.toStdString();
            return {};
        }
        QImage picture = found->convertToFormat(QImage::Format_RGB32);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        constexpr double kPaper = 2'100; // tenths of a millimetre
        painter.scale(picture.width() / kPaper, picture.width() / kPaper);
        std::mt19937 random(2026);
        const auto rows = rowsOf(layout.pages.front());
        for (size_t row = 0; row < rows.size(); ++row) {
            const auto ticks = ticksFor(*rows[row], values.value(static_cast<qsizetype>(row)));
            for (size_t box = 0; box < ticks.size(); ++box) {
                if (ticks[box])
                    drawStroke(painter, rows[row]->boxes[box].place, Stroke::Cross, {}, random);
            }
        }
        if (more)
            more(painter);
        return picture;
    }

    /// Prints the forms and takes pictures of the sheets.
    void print()
    {
        if (!sheets.isEmpty())
            return;
        const QString file = office.path(u"forms.pdf"_s);
        office.succeed({u"appraisal-forms"_s, u"--session"_s, u"A1"_s, u"--group"_s, u"G1"_s,
                        u"--count"_s, u"9"_s, u"--pdf"_s, file});
        ASSERT_EQ(0, QProcess::execute(u"pdftoppm"_s, {u"-r"_s, u"200"_s, u"-png"_s, file,
                                                       office.path(u"sheet"_s)}));
        const QFileInfoList pictures =
            QFileInfo(file).dir().entryInfoList({u"sheet-*.png"_s}, QDir::Files, QDir::Name);
        for (const QFileInfo& sheet : pictures) {
            const QImage picture(sheet.filePath());
            const auto codes =
                exchange::findCodes(picture.convertToFormat(QImage::Format_Grayscale8));
            ASSERT_FALSE(codes.empty()) << sheet.fileName().toStdString();
            sheets.insert(codes.front().text, picture);
        }
    }

    [[nodiscard]] QString saved(const QImage& picture, const QString& name) const
    {
        const QString path = office.path(name);
        EXPECT_TRUE(picture.save(path));
        return path;
    }

    [[nodiscard]] QJsonObject scan(const QStringList& words) const
    {
        return QJsonDocument::fromJson(
                   office.succeed(QStringList{u"appraisal-scan"_s, u"--session"_s, u"A1"_s} +
                                  words))
            .object();
    }

    [[nodiscard]] QByteArray enteredMarks(const QString& folder) const
    {
        const QString exported = office.path(folder);
        static_cast<void>(office.succeed({u"export"_s, exported}));
        return fileBytes(exported + u"/ballots.csv"_s) +
               fileBytes(exported + u"/ballot_marks.csv"_s);
    }
    /// A run of it that may say something on standard error.
    [[nodiscard]] CtlOutcome runScan(const QStringList& words) const
    {
        return office.run(QStringList{u"appraisal-scan"_s, u"--session"_s, u"A1"_s} + words);
    }
    static QJsonObject firstBallot(const QByteArray& out)
    {
        return QJsonDocument::fromJson(out)
            .object()
            .value(u"ballots"_s)
            .toArray()
            .first()
            .toObject();
    }

    CtlOffice office;
    domain::AppraisalSession session;
    domain::VoterGroup group;
    domain::FormLayout layout;
    QHash<QString, QImage> sheets; ///< by the code
};

} // namespace

TEST_F(AppraisalScanCommand, PrintsWhatIsSureAndEntersItOnlyWhenAsked)
{
    const QString file = saved(form(u"7"_s, {u"8.5"_s, u"8.5"_s}), u"7.png"_s);
    QJsonObject printed = scan({file});
    EXPECT_EQ(printed.value(u"pages"_s).toInt(), 1);
    QJsonObject ballot = printed.value(u"ballots"_s).toArray().first().toObject();
    EXPECT_EQ(ballot.value(u"group"_s).toString(), u"G1"_s);
    EXPECT_EQ(ballot.value(u"serial"_s).toString(), u"7"_s);
    EXPECT_TRUE(ballot.value(u"complete"_s).toBool());
    EXPECT_FALSE(ballot.value(u"entered_now"_s).toBool());
    const QJsonArray expected{
        QJsonObject{{u"reportee"_s, u"P1"_s}, {u"criterion"_s, u"C01"_s}, {u"value"_s, u"8.5"_s}},
        QJsonObject{{u"reportee"_s, u"P1"_s}, {u"criterion"_s, u"C02"_s}, {u"value"_s, u"8.5"_s}}};
    EXPECT_EQ(ballot.value(u"sure"_s).toArray(), expected);

    printed = scan({u"--enter"_s, u"--person"_s, u"王芳"_s, file});
    ballot = printed.value(u"ballots"_s).toArray().first().toObject();
    EXPECT_TRUE(ballot.value(u"entered_now"_s).toBool());
    EXPECT_FALSE(ballot.value(u"entered_before"_s).toBool());
    // Nothing is entered twice.
    printed = scan({u"--enter"_s, file});
    ballot = printed.value(u"ballots"_s).toArray().first().toObject();
    EXPECT_FALSE(ballot.value(u"entered_now"_s).toBool());
    EXPECT_TRUE(ballot.value(u"entered_before"_s).toBool());

    const QString exported = office.path(u"exported"_s);
    static_cast<void>(office.succeed({u"export"_s, exported}));
    const QByteArray marks = fileBytes(exported + u"/ballot_marks.csv"_s);
    EXPECT_EQ(marks.count("8.5"), 2) << marks.toStdString();
}

TEST_F(AppraisalScanCommand, LeavesWhatIsDoubtfulToAPerson)
{
    // A smudge in the last box of the first row.
    const domain::FormRect& box =
        layout.pages.front().blocks.front().rows.front().boxes.back().place;
    const QImage picture = form(u"9"_s, {u"7"_s, u"7"_s}, [&box](QPainter& painter) {
        painter.fillRect(QRectF((box.left + 700) / 100.0, (box.top + 700) / 100.0,
                                (box.width - 1'400) / 100.0, (box.height - 1'400) / 100.0),
                         QColor(0, 0, 0, 35));
    });
    const QJsonObject printed = scan({u"--enter"_s, saved(picture, u"9.png"_s)});
    const QJsonObject ballot = printed.value(u"ballots"_s).toArray().first().toObject();
    EXPECT_FALSE(ballot.value(u"complete"_s).toBool());
    EXPECT_FALSE(ballot.value(u"entered_now"_s).toBool());
    ASSERT_EQ(ballot.value(u"doubtful"_s).toArray().size(), 1);
    EXPECT_EQ(ballot.value(u"doubtful"_s).toArray().first().toObject().value(u"value"_s),
              QJsonValue(u"7"_s));
    EXPECT_EQ(ballot.value(u"sure"_s).toArray().size(), 1);
}

TEST_F(AppraisalScanCommand, EntersBlankFormsOnlyWhenAskedForThem)
{
    const QStringList files{saved(form(u"3"_s, {}), u"3.png"_s),
                            saved(form(u"4"_s, {u"8"_s, u"8"_s}), u"4.png"_s)};
    CtlOutcome outcome = runScan(QStringList{u"--enter"_s} + files);
    EXPECT_EQ(outcome.status, 0);
    const QJsonObject printed = QJsonDocument::fromJson(outcome.out).object();
    EXPECT_EQ(printed.value(u"left_out_blank"_s).toArray(), QJsonArray{u"G1-3"_s});
    EXPECT_TRUE(firstBallot(outcome.out).value(u"blank"_s).toBool());
    EXPECT_FALSE(firstBallot(outcome.out).value(u"entered_now"_s).toBool());
    EXPECT_TRUE(outcome.err.contains(u"G1-3"_s) && outcome.err.contains(u"--enter-blank"_s))
        << outcome.err.toStdString();
    EXPECT_FALSE(enteredMarks(u"before"_s).contains("G1,3\n"));

    outcome = runScan(QStringList{u"--enter"_s, u"--enter-blank"_s} + files);
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.err, QString());
    EXPECT_TRUE(firstBallot(outcome.out).value(u"entered_now"_s).toBool());
    EXPECT_TRUE(enteredMarks(u"after"_s).contains("G1,3\n"));
    EXPECT_EQ(runScan(QStringList{u"--enter-blank"_s} + files).status, 2) << "nothing is entered";
}

TEST_F(AppraisalScanCommand, SaysWhereALaterScanDiffersFromWhatWasEntered)
{
    static_cast<void>(scan({u"--enter"_s, u"--person"_s, u"王芳"_s,
                            saved(form(u"7"_s, {u"8"_s, u"8"_s}), u"a.png"_s)}));
    const QByteArray before = enteredMarks(u"before"_s);
    const QString other = saved(form(u"7"_s, {u"8"_s, u"6"_s}), u"b.png"_s);
    const CtlOutcome outcome = runScan({u"--enter"_s, other});
    EXPECT_EQ(outcome.status, 0);
    EXPECT_TRUE(outcome.err.contains(u"G1-7"_s) && outcome.err.contains(u"班子建设"_s))
        << outcome.err.toStdString();
    EXPECT_FALSE(outcome.err.contains(u"学习贯彻"_s)) << outcome.err.toStdString();
    const QJsonArray expected{
        QJsonObject{{u"reportee"_s, u"P1"_s}, {u"criterion"_s, u"C02"_s}, {u"value"_s, u"6"_s}}};
    EXPECT_EQ(firstBallot(outcome.out).value(u"differs_from_entered"_s).toArray(), expected);
    EXPECT_EQ(enteredMarks(u"after"_s), before);
}

TEST_F(AppraisalScanCommand, RefusesTwoPapersWithOneNumber)
{
    const QStringList files{saved(form(u"7"_s, {u"8"_s, u"8"_s}), u"a.png"_s),
                            saved(form(u"7"_s, {u"9"_s, u"9"_s}), u"b.png"_s),
                            saved(form(u"8"_s, {u"9"_s, u"9"_s}), u"c.png"_s)};
    const CtlOutcome outcome = runScan(QStringList{u"--enter"_s} + files);
    EXPECT_EQ(outcome.status, 0);
    const QJsonObject printed = QJsonDocument::fromJson(outcome.out).object();
    ASSERT_EQ(printed.value(u"ballots"_s).toArray().size(), 1);
    EXPECT_EQ(firstBallot(outcome.out).value(u"serial"_s).toString(), u"8"_s);
    ASSERT_EQ(printed.value(u"refused"_s).toArray().size(), 2);
    for (const QJsonValue& page : printed.value(u"refused"_s).toArray()) {
        const QString text = page.toObject().value(u"text"_s).toString();
        for (const QString& named : {u"G1-7"_s, u"a.png"_s, u"b.png"_s})
            EXPECT_TRUE(text.contains(named)) << text.toStdString();
    }
    EXPECT_TRUE(outcome.err.contains(u"G1-7"_s)) << outcome.err.toStdString();
    EXPECT_FALSE(enteredMarks(u"after"_s).contains("G1,7\n"));
}

TEST_F(AppraisalScanCommand, FailsWhenNoPageCouldBeRead)
{
    QImage blank(900, 1'200, QImage::Format_Grayscale8);
    blank.fill(250);
    writeFile(office.path(u"cut.pdf"_s), "%PDF-1.4\n");
    const CtlOutcome outcome =
        runScan({saved(blank, u"blank.png"_s), office.path(u"cut.pdf"_s), u"missing.png"_s});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(QJsonDocument::fromJson(outcome.out).object().value(u"refused"_s).toArray().size(),
              3);
    EXPECT_TRUE(outcome.err.contains(u"missing.png"_s)) << outcome.err.toStdString();
}

TEST_F(AppraisalScanCommand, GivesUpAPageThatTakesTooLong)
{
    // Forms within forms: a billion lines in two kilobytes.
    QByteArray pdf = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
                     "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                     "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                     "/Resources<</XObject<</F 5 0 R>>>>>>\nendobj\n"
                     "4 0 obj\n<</Length 5>>stream\n/F Do\nendstream\nendobj\n";
    for (int level = 5; level < 15; ++level) {
        pdf += QByteArray::number(level) +
               " 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</F " +
               QByteArray::number(level + 1) + " 0 R>>>>/Length 60>>stream\n" +
               QByteArray("/F Do ").repeated(10) + "\nendstream\nendobj\n";
    }
    pdf += "15 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Length 13>>stream\n"
           "0 0 m 9 9 l S\nendstream\nendobj\ntrailer<</Size 16/Root 1 0 R>>\n%%EOF\n";
    writeFile(office.path(u"nested.pdf"_s), pdf);
    const CtlOutcome outcome =
        runScan({office.path(u"nested.pdf"_s), saved(form(u"7"_s, {u"8"_s, u"8"_s}), u"a.png"_s)});
    EXPECT_EQ(outcome.status, 0) << "the other page was read";
    const QJsonArray refused =
        QJsonDocument::fromJson(outcome.out).object().value(u"refused"_s).toArray();
    ASSERT_EQ(refused.size(), 1);
    const QString text = refused.first().toObject().value(u"text"_s).toString();
    EXPECT_TRUE(text.contains(u"太复杂"_s)) << text.toStdString();
    EXPECT_EQ(refused.first().toObject().value(u"page"_s).toInt(), 1);
}

TEST_F(AppraisalScanCommand, RefusesPagesAndGoesOn)
{
    domain::AppraisalSession changed = session;
    changed.criteria.back().title = u"支部建设"_s;
    const auto other = domain::layOutForm(changed, group,
                                          {{domain::ReporteeId(1), domain::PostingId(1), u"P1"_s}});
    const QImage outdated =
        scannedForm(changed, group, other.value(), u"3"_s, [](size_t, const QString&) {
            return u"7"_s;
        }).first();
    domain::AppraisalSession foreign = session;
    foreign.code = u"A2"_s;
    const QImage ofOther = scannedForm(foreign, group, layout, u"3"_s, [](size_t, const QString&) {
                               return u"7"_s;
                           }).first();
    QImage blank(900, 1'200, QImage::Format_Grayscale8);
    blank.fill(250);
    writeFile(office.path(u"cut.pdf"_s), "%PDF-1.4\n");
    const QString good = saved(form(u"5"_s, {u"10"_s, u"10"_s}), u"5.png"_s);
    const QJsonObject printed = scan({saved(outdated, u"old.png"_s), saved(ofOther, u"other.png"_s),
                                      saved(blank, u"blank.jpg"_s), office.path(u"cut.pdf"_s), good,
                                      saved(form(u"5"_s, {u"10"_s, u"10"_s}), u"5again.png"_s)});
    ASSERT_EQ(printed.value(u"ballots"_s).toArray().size(), 1);
    QStringList why;
    for (const QJsonValue& page : printed.value(u"refused"_s).toArray())
        why.append(page.toObject().value(u"why"_s).toString());
    EXPECT_EQ(why, QStringList({u"error"_s, u"error"_s, u"no_code"_s, u"error"_s, u"repeated"_s}));
    const QString text =
        printed.value(u"refused"_s).toArray().first().toObject().value(u"text"_s).toString();
    EXPECT_TRUE(text.contains(u"改设置之前印制"_s)) << text.toStdString();
}

TEST_F(AppraisalScanCommand, NeedsFilesAndAKnownSession)
{
    EXPECT_EQ(office.run({u"appraisal-scan"_s, u"--session"_s, u"A1"_s}).status, 2);
    EXPECT_EQ(office.run({u"appraisal-scan"_s, u"x.png"_s}).status, 2);
    const CtlOutcome unknown =
        office.run({u"appraisal-scan"_s, u"--session"_s, u"A9"_s, u"x.png"_s});
    EXPECT_EQ(unknown.status, 1);
    EXPECT_TRUE(unknown.err.contains(u"A9"_s));
}

} // namespace touyan::test
