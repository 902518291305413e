// SPDX-License-Identifier: GPL-3.0-or-later
// What the program prints is what it reads: the real forms, filled in.
#include "domain/appraisal/form_code.h"
#include "exchange/scans/form_picture_reader.h"
#include "exchange/scans/scan_pictures.h"
#include "reports/appraisal_forms/meeting_paper_writer.h"
#include "reports/sample_forms.h"
#include "support/forms/filled_form.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::BoxMark;
using application::RowReading;
using domain::AppraisalMode;
using domain::FormPage;

namespace {

class PrintedForm : public testing::TestWithParam<AppraisalMode>
{
protected:
    void SetUp() override
    {
        application::SilentProgress progress;
        reports::MeetingPaperWriter writer;
        ASSERT_TRUE(writer.write(forms, application::ReportFormat::Pdf, path(), progress).isOk());
        auto opened = exchange::openScanPictures(path());
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

INSTANTIATE_TEST_SUITE_P(OfBothModes, PrintedForm,
                         testing::Values(AppraisalMode::Score, AppraisalMode::Grade));

} // namespace touyan::test
