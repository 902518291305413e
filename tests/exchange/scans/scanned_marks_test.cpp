// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of a layout as offices scan them: nothing may be read wrong with confidence, and nearly all
// must be read. printed_form_test does the same with two hundred pages as they are printed.
#include "exchange/scans/counted_marks.h"
#include "exchange/scans/form_picture_reader.h"
#include "exchange/scans/sample_form.h"
#include "support/forms/drawn_form.h"
#include "support/forms/filled_form.h"

#include <gtest/gtest.h>

#include <iostream>

namespace touyan::test {

using application::BoxMark;
using application::RowReading;
using domain::AppraisalMode;
using domain::FormLayout;
using domain::FormPage;

namespace {

/// Fills in, scans and reads a page.
void countPage(const FormLayout& layout, const FormPage& page, int serial, std::mt19937& random,
               Count& count)
{
    PageTicks truth;
    for (const domain::FormRow* row : rowsOf(page))
        truth.push_back(ticksFor(*row, drawnValue(*row, random)));
    const Scan scan = drawnScanner(random, true);
    Voter voter(random);
    const QString code = sampleCode(layout, page, serial);
    const QImage picture =
        drawScan(page, code, scan, [&](QPainter& painter) { voter.write(painter, page, truth); });
    SCOPED_TRACE(testing::Message()
                 << "serial " << serial << ", " << scan.dotsPerInch << " dpi, " << scan.degrees
                 << " degrees, blur " << scan.blur << ", noise " << scan.noise);
    count.marks += static_cast<int>(truth.size());
    const auto scanned = exchange::makeScannedPage(picture);
    ASSERT_EQ(scanned->code(), code);
    const auto result = scanned->readRows(page);
    ASSERT_TRUE(std::holds_alternative<std::vector<RowReading>>(result));
    const auto& readings = std::get<0>(result);
    const auto rows = rowsOf(page);
    ASSERT_EQ(readings.size(), rows.size());
    for (size_t row = 0; row < rows.size(); ++row) {
        if (!isSure(*rows[row], readings[row]))
            continue;
        ++count.sure;
        for (size_t box = 0; box < truth[row].size(); ++box) {
            const bool isTicked = readings[row].boxes[box].mark == BoxMark::Ticked;
            if (isTicked != truth[row][box]) {
                ++count.wrong;
                ADD_FAILURE() << "row " << row << " box " << box;
            }
        }
    }
}

void expectRead(AppraisalMode mode, int pages, unsigned seed)
{
    const FormLayout layout = sampleForm(mode);
    std::mt19937 random(seed);
    Count count;
    for (int number = 0; number < pages; ++number) {
        const FormPage& page = layout.pages[static_cast<size_t>(number) % layout.pages.size()];
        ASSERT_NO_FATAL_FAILURE(countPage(layout, page, number + 1, random, count));
    }
    std::cout << "pages: " << pages << ", marks: " << count.marks << ", sure: " << count.sure
              << " (" << 100.0 * count.sure / count.marks << " %), wrong: " << count.wrong << '\n';
    EXPECT_EQ(count.wrong, 0);
    EXPECT_GE(count.sure * 100, count.marks * 97);
}

} // namespace

TEST(ScannedMarks, OfScoresAreSureAndNeverWrong)
{
    expectRead(AppraisalMode::Score, 60, 20260928);
}

TEST(ScannedMarks, OfGradesAreSureAndNeverWrong)
{
    expectRead(AppraisalMode::Grade, 20, 20260929);
}

} // namespace touyan::test
