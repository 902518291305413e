// SPDX-License-Identifier: GPL-3.0-or-later
// What a PDF shows can be found and copied as it was given: every document, with texts whose glyphs
// are not those of their characters alone.
#include "reports/appraisal/appraisal_document_writer.h"
#include "reports/appraisal_forms/meeting_paper_writer.h"
#include "reports/bulletin/bulletin_pages.h"
#include "reports/bulletin/text_breaking.h"
#include "reports/outside_program.h"
#include "reports/projects/project_document_writer.h"
#include "reports/quarterly_report_writer.h"
#include "reports/sample_appraisals.h"
#include "reports/sample_forms.h"
#include "reports/sample_projects.h"
#include "reports/sample_report.h"
#include "support/pdf/unnamed_glyphs.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::PagePreview;
using application::ReportFormat;

namespace {

/// Digits after Latin letters, full width, minority names' dots, ligatures, kerning, superscripts,
/// accents, circled and Roman numbers, quotation marks, rare characters of the extensions.
const QStringList& hardTexts()
{
    static const QStringList kTexts{
        u"G104村"_s,     u"X2026-04"_s,   u"WiFi6村"_s,     u"Q4社区"_s,   u"B2村"_s,
        u"A区3号社区"_s, u"ＡＢ１２号"_s, u"买买提·艾力"_s, u"阿•不都"_s,  u"office5"_s,
        u"fi6ff7"_s,     u"AVATo10"_s,    u"CO₂减排"_s,     u"15m²以上"_s, u"①③⑩"_s,
        u"Ⅳ级"_s,        u"№12"_s,        u"5‰以内"_s,      u"½分"_s,      u"naïve9"_s,
        u"“P2”‘Q3’"_s,   u"C++17"_s,      u"a—b–c"_s,       u"3×4÷2"_s,    u"王䶮"_s,
        u"𠮷龙"_s,       u"堽𬇙"_s,    u"风文支"_s};
    return kTexts;
}

QString all()
{
    return hardTexts().join(u"，"_s);
}

class PdfText : public testing::Test
{
protected:
    /// Writes by any of the writers and gives the text without blanks; every glyph has a character.
    template <class Writer, class Document>
    QString textOf(const Document& document)
    {
        const QString path = m_folder.filePath(u"text.pdf"_s);
        application::SilentProgress progress;
        Writer writer;
        const auto written = writer.write(document, ReportFormat::Pdf, path, progress);
        EXPECT_TRUE(written.isOk());
        EXPECT_GT(shownGlyphs(QFile::encodeName(path).toStdString()), 50U);
        return textOfPdf(path);
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

void expectTexts(const QString& shown, const QStringList& texts = hardTexts())
{
    for (const QString& text : texts)
        EXPECT_TRUE(shown.contains(text)) << text.toStdString() << "\n" << shown.toStdString();
}

TEST_F(PdfText, OfTheQuarterlyBulletin)
{
    // In the table, in paragraphs that are set wider, and in a title.
    application::QuarterlyReport report = sampleReport();
    for (int i = 0; i < static_cast<int>(report.postings.size()); ++i) {
        report.postings[static_cast<size_t>(i)].unitName =
            hardTexts().at(i % static_cast<int>(hardTexts().size()));
    }
    report.title = u"G104村X2026-04"_s;
    report.officeName = u"WiFi6街道"_s;
    application::SilentProgress progress;
    reports::QuarterlyReportWriter writer;
    const QString file = path(u"通报.pdf"_s);
    ASSERT_TRUE(writer.writeBulletin(report, file, progress).isOk());
    const QString shown = textOfPdf(file);
    expectTexts(shown, hardTexts().mid(0, static_cast<int>(report.postings.size())));
    expectTexts(shown, {report.title, report.officeName});
}

TEST_F(PdfText, OfEveryDocumentOnProjectsAndRectification)
{
    using Writer = reports::ProjectDocumentWriter;
    application::RectificationLedger ledger = sampleRegister();
    ledger.head.officeName = all();
    ledger.list.rows.front().item.problem = all();
    expectTexts(textOf<Writer>(application::ProjectDocument(ledger)));

    application::ProjectCard card = sampleCard();
    card.head.title = u"G104村WiFi6改造"_s;
    expectTexts(textOf<Writer>(application::ProjectDocument(card)), {card.head.title});

    application::DispatchView view = sampleDispatch();
    ASSERT_TRUE(view.meeting);
    view.meeting->summary = all();
    const application::DispatchRecord record{sampleHead(u"Q4调度会记录"_s), view};
    expectTexts(textOf<Writer>(application::ProjectDocument(record)));
    const application::DispatchBulletin bulletin{sampleHead(u"X2026-04调度情况"_s), view};
    expectTexts(textOf<Writer>(application::ProjectDocument(bulletin)), {bulletin.head.title});

    application::ProjectYearReport year = sampleYear();
    year.head.officeName = u"B2街道"_s;
    expectTexts(textOf<Writer>(application::ProjectDocument(year)), {year.head.officeName});
}

TEST_F(PdfText, OfEveryDocumentAfterAnAppraisal)
{
    using Writer = reports::AppraisalDocumentWriter;
    application::AppraisalLetter letter = sampleLetter(u"A-score"_s, true);
    letter.head.officeName = u"WiFi6街道"_s;
    expectTexts(textOf<Writer>(application::AppraisalDocument(letter)), {letter.head.officeName});
    application::AppraisalBulletin bulletin = sampleAppraisalBulletin(u"A-score"_s);
    bulletin.head.officeName = u"G104街道"_s;
    expectTexts(textOf<Writer>(application::AppraisalDocument(bulletin)),
                {bulletin.head.officeName});
    application::AppraisalTallySheet sheet = sampleTallySheet(u"A-score"_s, false);
    sheet.head.title = u"X2026-04计票表"_s;
    expectTexts(textOf<Writer>(application::AppraisalDocument(sheet)), {sheet.head.title});
}

TEST_F(PdfText, OfPrintedForms)
{
    for (const auto mode : {domain::AppraisalMode::Score, domain::AppraisalMode::Grade}) {
        application::BallotForms forms = sampleForms(mode, 3);
        const QStringList names{u"G104李"_s, u"WiFi6王"_s, u"买买提·艾力"_s, u"𠮷龙2"_s};
        for (int i = 0; i < names.size(); ++i)
            forms.head.reportees[static_cast<size_t>(i)].identity.personName = names.at(i);
        forms.group.title = u"Q4组"_s;
        layOutAgain(forms);
        const QString shown =
            textOf<reports::MeetingPaperWriter>(application::MeetingDocument(forms));
        expectTexts(shown, names + QStringList{forms.group.title});
    }
}

/// The pages of the quarter's bulletin with this name of the first secretary.
reports::BulletinPages pagesWith(const QString& name)
{
    application::QuarterlyReport report = sampleReport();
    report.postings.front().personName = name;
    return reports::quarterlyPages(
        report, reports::BulletinFonts::choose(reports::InstalledFonts()).value());
}

TEST(CharactersWithoutGlyph, AreNamedAndPrintedAsTheSignForAMissingOne)
{
    // A private character of plane 16, a control, a mark that nobody sees, half of a pair.
    const QString odd = u"甲\U0010FFFD乙\u0007丙\uFEFF丁"_s + QChar(0xD800);
    const reports::BulletinPages pages = pagesWith(odd);
    const QString without = pages.charactersWithoutGlyph();
    for (const QString& each : {u"\U0010FFFD"_s, u"\u0007"_s, u"\uFEFF"_s, QString(QChar(0xD800))})
        EXPECT_EQ(without.count(each), 1) << each.toStdString();
    EXPECT_FALSE(without.contains(u'甲'));

    QString shown;
    for (const reports::DrawnPage& page : pages.pages()) {
        for (const reports::DrawnText& text : page.texts)
            shown += text.text;
    }
    EXPECT_TRUE(shown.contains(u"甲〓乙〓丙丁〓"_s)) << shown.toStdString();
}

TEST(CharactersWithoutGlyph, AreNoneInUsualTexts)
{
    for (const QString& text : hardTexts())
        EXPECT_EQ(pagesWith(text).charactersWithoutGlyph(), QString()) << text.toStdString();
    // A mark that chooses a variant of the character before it belongs to that character.
    EXPECT_EQ(pagesWith(u"葛\U000E0100飾"_s).charactersWithoutGlyph(), QString());
}

TEST_F(PdfText, HasNoBoxForAnything)
{
    // Emoji, where a font has them and where none has, and whatever else the planes hold.
    QString odd;
    for (char32_t character = 0x1F300; character < 0x1FB00; character += 0x25)
        odd += QString::fromUcs4(&character, 1);
    for (char32_t character = 0x20000; character < 0x323B0; character += 0x3A7)
        odd += QString::fromUcs4(&character, 1);
    application::RectificationLedger ledger = sampleRegister();
    ledger.list.rows.front().item.problem = odd;
    const QString shown =
        textOf<reports::ProjectDocumentWriter>(application::ProjectDocument(ledger));
    EXPECT_TRUE(shown.contains(u"〓"_s)) << "some character of the planes has no font";
}

} // namespace

} // namespace touyan::test
