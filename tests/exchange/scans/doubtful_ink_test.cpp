// SPDX-License-Identifier: GPL-3.0-or-later
// What a person would have to look at twice, the program leaves to a person.
#include "exchange/scans/form_picture_reader.h"
#include "exchange/scans/sample_form.h"
#include "support/forms/drawn_form.h"
#include "support/forms/filled_form.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace touyan::test {

using application::BoxMark;
using application::RowReading;
using domain::FormPage;
using domain::FormRect;

namespace {

constexpr int kTimes = 8;

using Write = std::function<void(QPainter&, const domain::FormRow&, std::mt19937&)>;

QPointF tenths(int x, int y)
{
    return {x / 100.0, y / 100.0};
}

class DoubtfulInk : public testing::Test
{
protected:
    /// Writes on every fourth row of a page of plainly filled rows, in different scans; gives how
    /// these rows look.
    std::vector<RowReading> look(const Write& write)
    {
        std::vector<RowReading> looked;
        for (int time = 0; time < kTimes; ++time) {
            const QImage picture = drawScan(page, sampleCode(layout, page, time + 1),
                                            drawnScanner(random, false), [&](QPainter& painter) {
                                                const auto rows = rowsOf(page);
                                                for (size_t row = 0; row < rows.size(); ++row) {
                                                    if (row % 4 == 1)
                                                        write(painter, *rows[row], random);
                                                }
                                            });
            const auto result = exchange::makeScannedPage(picture)->readRows(page);
            EXPECT_TRUE(std::holds_alternative<std::vector<RowReading>>(result));
            if (!std::holds_alternative<std::vector<RowReading>>(result))
                continue;
            const auto& readings = std::get<0>(result);
            for (size_t row = 1; row < readings.size(); row += 4)
                looked.push_back(readings[row]);
        }
        EXPECT_FALSE(looked.empty());
        return looked;
    }

    static bool isDoubtful(const RowReading& reading)
    {
        return reading.strayInk ||
               std::any_of(reading.boxes.begin(), reading.boxes.end(),
                           [](const auto& box) { return box.mark == BoxMark::Doubtful; });
    }

    static std::string described(const RowReading& reading)
    {
        std::string text;
        for (const auto& box : reading.boxes)
            text += box.mark == BoxMark::Empty ? "." : box.mark == BoxMark::Ticked ? "x" : "?";
        return text;
    }

    void expectDoubtful(const Write& write)
    {
        for (const RowReading& reading : look(write))
            EXPECT_TRUE(isDoubtful(reading)) << described(reading);
    }

    Write strokeIn(size_t box, Stroke stroke)
    {
        return [box, stroke](QPainter& painter, const domain::FormRow& row, std::mt19937& drawn) {
            drawStroke(painter, row.boxes[box].place, stroke, drawnPen(drawn), drawn);
        };
    }

    domain::FormLayout layout = sampleForm(domain::AppraisalMode::Score);
    const FormPage& page = layout.pages[1];
    std::mt19937 random{4711};
};

} // namespace

TEST_F(DoubtfulInk, OneBoxOfAPageAlone)
{
    for (const RowReading& reading : look(strokeIn(6, Stroke::Cross))) {
        EXPECT_FALSE(isDoubtful(reading));
        EXPECT_EQ(reading.boxes[6].mark, BoxMark::Ticked);
        EXPECT_GE(reading.boxes[6].confidence, 0.5);
    }
}

TEST_F(DoubtfulInk, SpecksAndSmudges)
{
    expectDoubtful(strokeIn(3, Stroke::Speck));
    expectDoubtful(strokeIn(3, Stroke::Smudge));
}

TEST_F(DoubtfulInk, StruckOutTicks)
{
    expectDoubtful(strokeIn(5, Stroke::StruckOut));
}

TEST_F(DoubtfulInk, ACircledNumber)
{
    expectDoubtful([](QPainter& painter, const domain::FormRow& row, std::mt19937& drawn) {
        const Pen pen = drawnPen(drawn);
        const FormRect& label = row.boxes[8].label;
        painter.setPen(QPen(QColor(pen.grey, pen.grey, pen.grey), pen.width / 100));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(tenths(label.right() - 900, label.top + label.height / 2), 22, 22);
    });
}

TEST_F(DoubtfulInk, AWordAcrossTheRow)
{
    expectDoubtful([](QPainter& painter, const domain::FormRow& row, std::mt19937& drawn) {
        const Pen pen = drawnPen(drawn);
        painter.setPen(QPen(QColor(pen.grey, pen.grey, pen.grey), pen.width / 100));
        const FormRect& place = row.boxes[2].place;
        for (int stroke = 0; stroke < 12; ++stroke) {
            painter.drawLine(tenths(place.left + stroke * 2'000, place.top + 300),
                             tenths(place.left + stroke * 2'000 + 1'500, place.bottom() - 300));
        }
    });
}

TEST_F(DoubtfulInk, AStrokeThroughTwoRows)
{
    // From the row above into this one and no other ink in either.
    const Write write = [](QPainter& painter, const domain::FormRow& row, std::mt19937& drawn) {
        const Pen pen = drawnPen(drawn);
        const FormRect& place = row.boxes[4].place;
        painter.setPen(QPen(QColor(pen.grey, pen.grey, pen.grey), pen.width / 100));
        painter.drawLine(tenths(place.left + 1'000, place.bottom() - 1'000),
                         tenths(place.right() - 1'000, place.top - 4'800));
    };
    expectDoubtful(write);
}

TEST_F(DoubtfulInk, TwoTicksAreBothSeen)
{
    const auto looked =
        look([](QPainter& painter, const domain::FormRow& row, std::mt19937& drawn) {
            const Pen pen = drawnPen(drawn);
            drawStroke(painter, row.boxes[3].place, Stroke::Cross, pen, drawn);
            drawStroke(painter, row.boxes[7].place, Stroke::Filled, pen, drawn);
        });
    for (const RowReading& reading : looked) {
        EXPECT_NE(reading.boxes[3].mark, BoxMark::Empty);
        EXPECT_NE(reading.boxes[7].mark, BoxMark::Empty);
    }
}

TEST_F(DoubtfulInk, NothingGrazingABoxIsATick)
{
    for (const RowReading& reading : look(strokeIn(4, Stroke::Grazing)))
        EXPECT_NE(reading.boxes[4].mark, BoxMark::Ticked);
}

} // namespace touyan::test
