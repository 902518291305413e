// SPDX-License-Identifier: GPL-3.0-or-later
// Bulletin, counting sheet and letters as poppler reads them.
#include "reports/appraisal/appraisal_document_writer.h"
#include "reports/no_fonts.h"
#include "reports/outside_program.h"
#include "reports/sample_appraisals.h"
#include "support/archives/zip_parts.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::AppraisalDocument;
using application::ReportFormat;
using domain::ErrorCode;

namespace {

class AppraisalPages : public testing::Test
{
protected:
    QString write(const AppraisalDocument& document, ReportFormat format, const QString& name)
    {
        const QString path = m_folder.filePath(name);
        application::SilentProgress progress;
        const auto written = m_writer.write(document, format, path, progress);
        EXPECT_TRUE(written.isOk());
        return path;
    }
    /// The text of the document's PDF without blanks.
    QString textOf(const AppraisalDocument& document)
    {
        return textOfPdf(write(document, ReportFormat::Pdf, u"text.pdf"_s));
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    reports::AppraisalDocumentWriter& writer() { return m_writer; }

private:
    QTemporaryDir m_folder;
    reports::AppraisalDocumentWriter m_writer;
};

void expectWords(const QString& text, const QStringList& words)
{
    for (const QString& word : words)
        EXPECT_TRUE(text.contains(word)) << word.toStdString() << "\n" << text.toStdString();
}

TEST_F(AppraisalPages, TheBulletinTellsResultGradesProblemsAndNextSteps)
{
    const application::AppraisalBulletin bulletin = sampleAppraisalBulletin(u"A-score"_s);
    const QString text = textOf(bulletin);
    expectWords(text, {u"关于2019年度述职评议情况的通报"_s, u"2020年1月10日召开会议"_s,
                       u"一、总体情况"_s, u"二、评议结果"_s, u"三、评定等次"_s, u"四、共性问题"_s,
                       u"五、下一步工作"_s, u"得分率71.23%"_s, u"（7项）"_s, u"尚有2项整改事项"_s,
                       u"2020年6月30日"_s, u"青石街道党工委"_s, u"王𬇙"_s});
    for (const application::AppraisedReportee& each : bulletin.overview.reportees) {
        if (each.composite.score) {
            EXPECT_TRUE(text.contains(each.composite.score->toString()))
                << each.identity.code.toStdString();
        }
    }
    const QString blocked = textOf(sampleAppraisalBulletin(u"A-quorum"_s));
    expectWords(blocked, {u"不能计票"_s, u"没有现场测评分"_s, u"未评等次"_s});
}

TEST_F(AppraisalPages, TheCountingSheetIsSignedAndMarkedBeforeFinalising)
{
    const application::AppraisalTallySheet sheet = sampleTallySheet(u"A-score"_s, true);
    const QString text = textOf(sheet);
    expectWords(text, {u"2019年度述职评议计票表"_s, u"第2次定稿"_s, u"领导班子成员"_s, u"应到"_s,
                       u"发出"_s, u"收回"_s, u"废票"_s, u"有效"_s, u"计票人"_s, u"监票人"_s,
                       u"唱票人"_s});
    EXPECT_FALSE(text.contains(u"未定稿"_s));
    const application::AppraisedReportee& first = sheet.overview.reportees.front();
    for (const application::ShownMean& mean : first.means) {
        EXPECT_TRUE(
            text.contains(u"%1/%2/%3"_s.arg(mean.counted).arg(mean.blank).arg(mean.invalid)));
        if (mean.mean) {
            EXPECT_TRUE(text.contains(mean.mean->toString()));
        }
    }
    expectWords(textOf(sampleTallySheet(u"A-score"_s, false)), {u"（未定稿）"_s, u"尚未定稿"_s});
}

TEST_F(AppraisalPages, TheLetterTellsOneReporteeAndHidesSmallGroups)
{
    const application::AppraisalLetter letter = sampleLetter(u"A-score"_s, true);
    ASSERT_TRUE(letter.reportee.means[1].isHidden);
    ASSERT_FALSE(letter.reportee.means[1].mean);
    const QString text = textOf(letter);
    expectWords(text, {u"吴海斌同志："_s, u"一、测评得分"_s, u"二、各题得分"_s, u"三、点评意见"_s,
                       u"四、问题和整改要求"_s, u"＊"_s, u"8.25"_s, u"名同志中列第"_s,
                       u"集体经济底子薄"_s, u"2020-04-30"_s, u"已销号"_s,
                       letter.reportee.composite.score->toString()});
    EXPECT_FALSE(text.contains(u"黄伟杰"_s));
    application::AppraisalLetter quiet = letter;
    quiet.tellsRank = false;
    EXPECT_FALSE(textOf(quiet).contains(u"名同志中列第"_s));
    expectWords(textOf(sampleLetter(u"A-grade"_s, false)), {u"二、等次票数"_s, u"较好"_s});
}

TEST_F(AppraisalPages, TheLetterIsAnEditableTextToo)
{
    const QString odt =
        write(sampleLetter(u"A-score"_s, true), ReportFormat::OpenDocument, u"信.odt"_s);
    const QString content = QString::fromUtf8(zipPart(odt, u"content.xml"_s));
    EXPECT_TRUE(zipPart(odt, u"mimetype"_s).endsWith("opendocument.text"));
    expectWords(content, {u"吴海斌"_s, u"点评意见"_s, u"集体经济底子薄"_s, u"<table:table "_s});
}

TEST_F(AppraisalPages, RefuseWhatTheyCannotBe)
{
    application::SilentProgress progress;
    const QString path = folder() + u"/x"_s;
    const AppraisalDocument letter = sampleLetter(u"A-score"_s, true);
    const auto refused = writer().write(letter, ReportFormat::Workbook, path, progress);
    ASSERT_TRUE(refused.isError());
    EXPECT_EQ(refused.error().code, ErrorCode::InvalidValue);
    EXPECT_EQ(refused.error().arguments,
              (QStringList{u"format"_s, u"xlsx"_s, u"pdf, odt, print"_s}));
    reports::AppraisalDocumentWriter poor(std::make_unique<NoFonts>());
    const auto fontless = poor.write(letter, ReportFormat::Pdf, path, progress);
    ASSERT_TRUE(fontless.isError());
    EXPECT_EQ(fontless.error().code, ErrorCode::FontMissing);
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_TRUE(writer().preview(sampleResults(namedAppraisal(u"A-score"_s))).isError());
    const auto preview = writer().preview(letter);
    ASSERT_TRUE(preview.isOk());
    EXPECT_GE(preview.value()->pageCount(), 1);
}

} // namespace

} // namespace touyan::test
