// SPDX-License-Identifier: GPL-3.0-or-later
// Forms, agenda and order as others see them: poppler, ZXing.
#define ZX_USE_UTF8
#include "domain/appraisal/form_code.h"
#include "reports/appraisal_forms/form_instructions.h"
#include "reports/appraisal_forms/meeting_paper_writer.h"
#include "reports/no_fonts.h"
#include "reports/outside_program.h"
#include "reports/sample_forms.h"

#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <ZXing/ReadBarcode.h>

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::BallotForms;
using application::MeetingDocument;
using application::ReportFormat;
using domain::AppraisalMode;
using domain::ErrorCode;
using domain::FormPage;
using domain::FormRect;

namespace {

constexpr int kDpi = 150;

QRect pixelsOf(const FormRect& rect)
{
    const auto pixel = [](int micrometres) { return qRound(micrometres / 25'400.0 * kDpi); };
    return {QPoint(pixel(rect.left), pixel(rect.top)),
            QPoint(pixel(rect.right()) - 1, pixel(rect.bottom()) - 1)};
}

/// The share of dark pixels, per cent.
int darkness(const QImage& page, const QRect& place)
{
    int dark = 0;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x)
            dark += qGray(page.pixel(x, y)) < 128 ? 1 : 0;
    }
    return 100 * dark / std::max(1, place.width() * place.height());
}

std::optional<domain::FormCode> codeOn(const QImage& page)
{
    const QImage grey = page.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
    const ZXing::Result result =
        ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
    return result.isValid() ? domain::parseFormCode(QString::fromStdString(result.text()))
                            : std::nullopt;
}

class BallotFormsFile : public testing::Test
{
protected:
    QString write(const MeetingDocument& document, ReportFormat format, const QString& name)
    {
        const QString path = m_folder.filePath(name);
        application::SilentProgress progress;
        const auto written = m_writer.write(document, format, path, progress);
        EXPECT_TRUE(written.isOk());
        return path;
    }
    /// One page, from 1, as a scanner would see it at its best.
    QImage picture(const QString& pdf, int page)
    {
        const QString root = m_folder.filePath(u"page"_s);
        const QByteArray said = outputOf(
            u"pdftoppm"_s, {u"-r"_s, QString::number(kDpi), u"-png"_s, u"-singlefile"_s, u"-f"_s,
                            QString::number(page), u"-l"_s, QString::number(page), pdf, root});
        EXPECT_TRUE(said.isEmpty());
        return QImage(root + u".png"_s);
    }
    reports::MeetingPaperWriter& writer() { return m_writer; }
    [[nodiscard]] QString pathOf(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    reports::MeetingPaperWriter m_writer;
};

class BallotFormsOfMode : public BallotFormsFile, public testing::WithParamInterface<AppraisalMode>
{
};

TEST_P(BallotFormsOfMode, HaveEveryNameAndTheirFontsInThem)
{
    const BallotForms forms = sampleForms(GetParam(), 2);
    const QString pdf = write(forms, ReportFormat::Pdf, u"表.pdf"_s);
    EXPECT_EQ(pageCountOfPdf(pdf), static_cast<int>(2 * forms.layout.pages.size()));
    const QString text = textOfPdf(pdf);
    for (const auto& each : forms.head.reportees)
        EXPECT_EQ(text.count(each.identity.personName), 2)
            << each.identity.personName.toStdString();
    EXPECT_TRUE(text.contains(forms.group.title));
    EXPECT_TRUE(text.contains(u"填表说明"_s));
    EXPECT_TRUE(text.contains(u"书面述职"_s));
    EXPECT_TRUE(text.contains(u"第1页，共%1页"_s.arg(forms.layout.pages.size())));
    if (GetParam() == AppraisalMode::Score) {
        for (const domain::Criterion& criterion : forms.head.session.criteria)
            EXPECT_EQ(text.count(criterion.title), 42) << criterion.title.toStdString();
    }
    const QStringList fonts =
        QString::fromUtf8(outputOf(u"pdffonts"_s, {pdf})).split(u'\n', Qt::SkipEmptyParts).mid(2);
    EXPECT_GT(fonts.size(), 2);
    static const QRegularExpression embedded(u"\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s"_s);
    for (const QString& font : fonts) {
        EXPECT_EQ(embedded.match(font).captured(1), u"yes"_s) << font.toStdString();
        EXPECT_EQ(embedded.match(font).captured(3), u"yes"_s) << font.toStdString();
    }
}

TEST_P(BallotFormsOfMode, HaveTheirCodeOnEveryPage)
{
    const BallotForms forms = sampleForms(GetParam(), 2);
    const QString pdf = write(forms, ReportFormat::Pdf, u"表.pdf"_s);
    int page = 0;
    for (const QString& serial : forms.serials) {
        for (const FormPage& each : forms.layout.pages) {
            const auto code = codeOn(picture(pdf, ++page));
            ASSERT_TRUE(code) << page;
            EXPECT_EQ(*code, (domain::FormCode{u"A1"_s, u"G4"_s, serial, each.number,
                                               forms.layout.fingerprint}));
        }
    }
}

TEST_P(BallotFormsOfMode, HaveMarkersAndEmptyBoxesWhereTheLayoutSays)
{
    const BallotForms forms = sampleForms(GetParam(), 1);
    const QString pdf = write(forms, ReportFormat::Pdf, u"表.pdf"_s);
    for (const FormPage& page : forms.layout.pages) {
        const QImage picture = this->picture(pdf, page.number);
        for (const FormRect& marker : page.markers) {
            EXPECT_GE(darkness(picture, pixelsOf(marker).adjusted(1, 1, -1, -1)), 99);
            // White around, so that it stands alone.
            const FormRect above{marker.left, marker.top - 3'000, marker.width, 2'500};
            EXPECT_EQ(darkness(picture, pixelsOf(above)), 0);
        }
        for (const domain::FormBlock& block : page.blocks) {
            for (const domain::FormRow& row : block.rows) {
                for (const domain::FormBox& box : row.boxes) {
                    const QRect place = pixelsOf(box.place);
                    EXPECT_EQ(darkness(picture, place.adjusted(4, 4, -4, -4)), 0);
                    const QRect left(place.left() - 1, place.top() + 4, 4, place.height() - 8);
                    EXPECT_GE(darkness(picture, left), 25) << page.number;
                    EXPECT_GT(darkness(picture, pixelsOf(box.label)), 0) << "what the box means";
                }
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Modes, BallotFormsOfMode,
                         testing::Values(AppraisalMode::Score, AppraisalMode::Grade));

TEST_F(BallotFormsFile, DifferInNothingButSerialAndCode)
{
    const QString pdf = write(sampleForms(AppraisalMode::Grade, 2), ReportFormat::Pdf, u"表.pdf"_s);
    const QImage one = picture(pdf, 1);
    QImage other = picture(pdf, 2);
    EXPECT_NE(one, other);
    const FormPage page = sampleForms(AppraisalMode::Grade, 1).layout.pages.front();
    QImage first = one;
    for (const FormRect& place : {page.code, page.particulars, page.foot}) {
        for (QImage* each : {&first, &other}) {
            const QRect cleared = pixelsOf(place).adjusted(-3, -3, 3, 3);
            for (int y = cleared.top(); y <= cleared.bottom(); ++y) {
                for (int x = cleared.left(); x <= cleared.right(); ++x)
                    each->setPixelColor(x, y, Qt::white);
            }
        }
    }
    EXPECT_EQ(first, other);
}

TEST_F(BallotFormsFile, HoldLongTextsAndManyCriteria)
{
    BallotForms forms = sampleForms(AppraisalMode::Score, 1);
    forms.head.session.title = u"述职评议"_s.repeated(40);
    forms.group.title = u"党员群众代表"_s.repeated(20);
    forms.head.reportees[0].identity.unitName = u"联合党总支部委员会"_s.repeated(20);
    forms.head.reportees[1].identity.personName = u"买买提·阿不都热合曼·艾力"_s;
    for (int more = 0; more < 40; ++more) {
        forms.head.session.criteria.push_back({u"D%1"_s.arg(more), u"又一项评议内容"_s.repeated(9),
                                               domain::ExactDecimal::fromInteger(100)});
    }
    layOutAgain(forms);
    const QString pdf = write(forms, ReportFormat::Pdf, u"长.pdf"_s);
    EXPECT_EQ(pageCountOfPdf(pdf), static_cast<int>(forms.layout.pages.size()));
    EXPECT_TRUE(textOfPdf(pdf).contains(u"买买提·阿不都热合曼·艾力"_s));
    for (const int page : {1, 2, static_cast<int>(forms.layout.pages.size())})
        EXPECT_TRUE(codeOn(picture(pdf, page))) << page;
}

TEST_F(BallotFormsFile, OfferAPreviewOfEveryPageAndRefuseOtherFormats)
{
    const BallotForms forms = sampleForms(AppraisalMode::Grade, 3);
    const auto preview = writer().preview(forms);
    ASSERT_TRUE(preview.isOk());
    EXPECT_EQ(preview.value()->pageCount(), 3);
    application::SilentProgress progress;
    const auto refused =
        writer().write(forms, ReportFormat::OpenDocument, pathOf(u"表.odt"_s), progress);
    ASSERT_TRUE(refused.isError());
    EXPECT_EQ(refused.error().code, ErrorCode::InvalidValue);
    EXPECT_FALSE(QFile::exists(pathOf(u"表.odt"_s)));
    reports::MeetingPaperWriter bare(std::make_unique<NoFonts>());
    const auto none = bare.preview(forms);
    ASSERT_TRUE(none.isError());
    EXPECT_EQ(none.error().code, ErrorCode::FontMissing);
}

TEST_F(BallotFormsFile, AgendaAndOrderNameWhoReports)
{
    const application::MeetingHead head = sampleMeeting(AppraisalMode::Score);
    const QString agenda =
        textOfPdf(write(application::MeetingAgenda{head}, ReportFormat::Pdf, u"议程.pdf"_s));
    EXPECT_TRUE(agenda.contains(u"2026年12月26日"_s));
    EXPECT_TRUE(agenda.contains(u"18人依次述职：陈望䶮（雁栖村党总支部委员会）"_s));
    EXPECT_TRUE(agenda.contains(u"3人书面述职"_s));
    const QString order =
        textOfPdf(write(application::SpeakingOrder{head}, ReportFormat::Pdf, u"顺序.pdf"_s));
    for (const auto& each : head.reportees)
        EXPECT_TRUE(order.contains(each.identity.personName));
    EXPECT_EQ(order.count(u"书面述职"_s), 3);
    const QString editable =
        write(application::MeetingAgenda{head}, ReportFormat::OpenDocument, u"议程.odt"_s);
    EXPECT_GT(QFile(editable).size(), 1000);
}

TEST(FormInstructions, SayWhatTheSessionNeeds)
{
    domain::AppraisalSession session = sampleMeeting(AppraisalMode::Score).session;
    const auto said = [&session] { return reports::formInstructions(session).join(u'\n'); };
    EXPECT_TRUE(said().contains(u"每行一个分值"_s));
    EXPECT_FALSE(said().contains(u"两位数的分值"_s));
    session.criteria[0].maxPoints = domain::ExactDecimal::fromInteger(20);
    EXPECT_TRUE(said().contains(u"两位数的分值"_s));
    session.mode = AppraisalMode::Grade;
    EXPECT_FALSE(said().contains(u"最多"_s));
    session.ballotGoodLimit = 6;
    EXPECT_TRUE(said().contains(u"“好”最多 6 个"_s));
    // A limit that was copied from a larger session says nothing to these voters.
    const auto saidTo = [&session](int reportees) {
        return reports::formInstructions(session, reportees).join(u'\n');
    };
    EXPECT_TRUE(saidTo(7).contains(u"“好”最多 6 个"_s));
    EXPECT_FALSE(saidTo(6).contains(u"最多"_s));
    EXPECT_FALSE(saidTo(5).contains(u"最多"_s));
}

TEST(FormInstructions, NameValuesThatTheFormHas)
{
    domain::AppraisalSession session = sampleMeeting(AppraisalMode::Score).session;
    const auto saidOf = [&session](int most) {
        for (domain::Criterion& each : session.criteria)
            each.maxPoints = domain::ExactDecimal::fromInteger(most);
        return reports::formInstructions(session).join(u'\n');
    };
    EXPECT_TRUE(saidOf(10).contains(u"8.5 分在“8”和“½”"_s));
    EXPECT_TRUE(saidOf(5).contains(u"4.5 分在“4”和“½”"_s));
    EXPECT_FALSE(saidOf(1).contains(u"例如"_s));
    EXPECT_TRUE(saidOf(100).contains(u"87 分在“80”和“7”"_s));
    EXPECT_TRUE(saidOf(20).contains(u"17 分在“10”和“7”"_s));
    EXPECT_TRUE(saidOf(12).contains(u"12 分在“10”和“2”"_s));
}

} // namespace
} // namespace touyan::test
