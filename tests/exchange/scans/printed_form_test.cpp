// SPDX-License-Identifier: GPL-3.0-or-later
// What the program prints is what it reads: the real forms, filled in.
#include "domain/appraisal/form_code.h"
#include "exchange/scans/counted_marks.h"
#include "exchange/scans/form_picture_reader.h"
#include "exchange/scans/picture_program.h"
#include "exchange/scans/scan_pictures.h"
#include "reports/appraisal_forms/meeting_paper_writer.h"
#include "reports/sample_forms.h"
#include "support/forms/drawn_form.h"
#include "support/forms/filled_form.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <iostream>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::BoxMark;
using application::RowReading;
using domain::AppraisalMode;
using domain::FormPage;

namespace {

/// Fills in a printed page by somebody's hand, scans it as offices do and reads it.
void scanAndCount(const QImage& printed, const FormPage& page, std::mt19937& random, Count& count)
{
    PageTicks truth;
    for (const domain::FormRow* row : rowsOf(page))
        truth.push_back(ticksFor(*row, drawnValue(*row, random)));
    const Scan scan = drawnScanner(random, true);
    Voter voter(random);
    const auto scanned = exchange::makeScannedPage(
        drawScan(printed, scan, [&](QPainter& painter) { voter.write(painter, page, truth); }));
    SCOPED_TRACE(testing::Message() << scan.dotsPerInch << " dpi, " << scan.degrees
                                    << " degrees, blur " << scan.blur << ", noise " << scan.noise);
    const auto code = domain::parseFormCode(scanned->code());
    ASSERT_TRUE(code.has_value());
    EXPECT_EQ(code->page, page.number);
    const auto result = scanned->readRows(page);
    ASSERT_TRUE(std::holds_alternative<std::vector<RowReading>>(result));
    const auto& readings = std::get<0>(result);
    const auto rows = rowsOf(page);
    ASSERT_EQ(readings.size(), rows.size());
    count.marks += static_cast<int>(rows.size());
    for (size_t row = 0; row < rows.size(); ++row) {
        if (!isSure(*rows[row], readings[row]))
            continue;
        ++count.sure;
        for (size_t box = 0; box < truth[row].size(); ++box) {
            if ((readings[row].boxes[box].mark == BoxMark::Ticked) != truth[row][box]) {
                ++count.wrong;
                ADD_FAILURE() << "row " << row << " box " << box;
            }
        }
    }
}

class PrintedForm : public testing::TestWithParam<AppraisalMode>
{
protected:
    void SetUp() override
    {
        application::SilentProgress progress;
        reports::MeetingPaperWriter writer;
        ASSERT_TRUE(writer.write(forms, application::ReportFormat::Pdf, path(), progress).isOk());
        auto opened = exchange::openScanPictures(
            std::make_shared<exchange::PicturePrograms>(exchange::ScanLimits()), path());
        ASSERT_TRUE(opened.isOk());
        printed = std::move(opened).value();
        ASSERT_EQ(printed->count(), static_cast<int>(forms.layout.pages.size()));
    }

    [[nodiscard]] QString path() const { return folder.filePath(u"forms.pdf"_s); }
    [[nodiscard]] QImage picture(const FormPage& page)
    {
        auto read = printed->picture(page.number - 1);
        EXPECT_TRUE(read.isOk());
        return read.value();
    }
    /// Reads a page; each box of it must be as it was ticked.
    static void expectRead(const QImage& grey, const FormPage& page, const PageTicks& ticks)
    {
        const auto scanned = exchange::makeScannedPage(grey);
        const auto code = domain::parseFormCode(scanned->code());
        ASSERT_TRUE(code.has_value());
        EXPECT_EQ(code->page, page.number);
        const auto result = scanned->readRows(page);
        ASSERT_TRUE(std::holds_alternative<std::vector<RowReading>>(result));
        const auto& rows = std::get<0>(result);
        ASSERT_EQ(rows.size(), ticks.size());
        for (size_t row = 0; row < rows.size(); ++row) {
            EXPECT_FALSE(rows[row].strayInk) << "row " << row;
            for (size_t box = 0; box < ticks[row].size(); ++box) {
                EXPECT_EQ(rows[row].boxes[box].mark,
                          ticks[row][box] ? BoxMark::Ticked : BoxMark::Empty)
                    << "row " << row << " box " << box;
            }
        }
    }

    application::BallotForms forms = sampleForms(GetParam(), 1);
    QTemporaryDir folder;
    std::unique_ptr<exchange::ScanPictures> printed;
};

} // namespace

TEST_P(PrintedForm, IsSurelyBlankBeforeItIsFilledIn)
{
    for (const FormPage& page : forms.layout.pages) {
        PageTicks none;
        for (const domain::FormRow* row : rowsOf(page))
            none.push_back(ticksFor(*row, {}));
        expectRead(picture(page), page, none);
    }
}

TEST_P(PrintedForm, SaysWhatWasTicked)
{
    std::mt19937 random(20260928);
    for (const FormPage& page : forms.layout.pages) {
        PageTicks ticks;
        for (const domain::FormRow* row : rowsOf(page))
            ticks.push_back(ticksFor(*row, drawnValue(*row, random)));
        QImage filled = picture(page).convertToFormat(QImage::Format_RGB32);
        QPainter painter(&filled);
        painter.setRenderHint(QPainter::Antialiasing);
        const double scale = filled.width() / (domain::kFormPaper.width / 100.0);
        painter.scale(scale, scale);
        const auto rows = rowsOf(page);
        for (size_t row = 0; row < rows.size(); ++row) {
            for (size_t box = 0; box < ticks[row].size(); ++box) {
                if (ticks[row][box])
                    drawStroke(painter, rows[row]->boxes[box].place, Stroke::Tick, {}, random);
            }
        }
        painter.end();
        expectRead(filled.convertToFormat(QImage::Format_Grayscale8), page, ticks);
    }
}

TEST_P(PrintedForm, IsReadSurelyAndNeverWrongAsOfficesScanIt)
{
    std::vector<QImage> pages;
    for (const FormPage& page : forms.layout.pages)
        pages.push_back(picture(page).convertToFormat(QImage::Format_RGB32));
    // Two hundred pages of both modes.
    const bool isScore = GetParam() == AppraisalMode::Score;
    std::mt19937 random(20261122);
    Count count;
    for (int number = 0; number < (isScore ? 160 : 40); ++number) {
        const size_t at = static_cast<size_t>(number) % pages.size();
        SCOPED_TRACE(testing::Message() << "page " << number);
        ASSERT_NO_FATAL_FAILURE(scanAndCount(pages[at], forms.layout.pages[at], random, count));
    }
    std::cout << "marks: " << count.marks << ", sure: " << count.sure << " ("
              << 100.0 * count.sure / count.marks << " %), wrong: " << count.wrong << '\n';
    EXPECT_EQ(count.wrong, 0);
    EXPECT_GE(count.sure * 100, count.marks * 97);
}

/// The rows of grades lie too far apart for one stroke.
class PrintedScoreForm : public PrintedForm
{
};

TEST_P(PrintedScoreForm, LeavesAStrokeOverAFrameToAPerson)
{
    // From the last row of a block into the first of the next, in one column, on a page that is
    // filled to its end: there the frame runs close by the boxes.
    ASSERT_GE(forms.layout.pages.size(), 2U);
    const FormPage& page = forms.layout.pages[1];
    ASSERT_GE(page.blocks.size(), 2U);
    const domain::FormRow& upper = page.blocks[0].rows.back();
    const domain::FormRow& lower = page.blocks[1].rows.front();
    constexpr size_t kBox = 5;
    const QImage paper = picture(page).convertToFormat(QImage::Format_RGB32);
    std::mt19937 random(4711);
    for (int time = 0; time < 8; ++time) {
        const Scan scan = drawnScanner(random, false);
        SCOPED_TRACE(testing::Message() << scan.dotsPerInch << " dpi, blur " << scan.blur);
        const auto scanned =
            exchange::makeScannedPage(drawScan(paper, scan, [&](QPainter& painter) {
                const domain::FormRect& from = upper.boxes[kBox].place;
                const domain::FormRect& to = lower.boxes[kBox].place;
                const double x = (from.left + from.width / 2) / 100.0;
                painter.setPen(QPen(Qt::black, 5));
                painter.drawLine(QPointF(x, (from.top + from.height / 4) / 100.0),
                                 QPointF(x, (to.top + to.height * 3 / 4) / 100.0));
            }));
        const auto result = scanned->readRows(page);
        ASSERT_TRUE(std::holds_alternative<std::vector<RowReading>>(result));
        const auto& readings = std::get<0>(result);
        const size_t last = page.blocks[0].rows.size() - 1;
        EXPECT_FALSE(isSure(upper, readings[last]) && isSure(lower, readings[last + 1]));
    }
}

INSTANTIATE_TEST_SUITE_P(OfScores, PrintedScoreForm, testing::Values(AppraisalMode::Score));
INSTANTIATE_TEST_SUITE_P(OfBothModes, PrintedForm,
                         testing::Values(AppraisalMode::Score, AppraisalMode::Grade));

} // namespace touyan::test
