// SPDX-License-Identifier: GPL-3.0-or-later
// Two forms on one picture: copied together, or laid on the glass side by side.
#include "exchange/scans/form_picture_reader.h"
#include "exchange/scans/sample_form.h"
#include "support/forms/drawn_form.h"
#include "support/forms/filled_form.h"

#include <QPainter>

#include <gtest/gtest.h>

namespace touyan::test {

using application::BoxMark;
using application::OtherForms;
using application::RowReading;
using domain::FormPage;

namespace {

class SeveralForms : public testing::Test
{
protected:
    /// A form on which one box of each row is ticked.
    [[nodiscard]] QImage form(int serial, size_t box, double dotsPerInch, bool hasCode = true)
    {
        const FormPage& page = layout.pages.front();
        Scan scan;
        scan.dotsPerInch = dotsPerInch;
        return drawScan(page, hasCode ? sampleCode(layout, page, serial) : QString(), scan,
                        [&](QPainter& painter) {
                            for (const domain::FormRow* row : rowsOf(page))
                                drawStroke(painter, row->boxes[box].place, Stroke::Cross, {},
                                           random);
                        });
    }
    /// Puts pictures on one, with a gap between them.
    [[nodiscard]] static QImage together(const QList<QImage>& forms, Qt::Orientation along, int gap)
    {
        const QSize one = forms.first().size();
        const auto count = static_cast<int>(forms.size());
        const QSize size = along == Qt::Horizontal
                               ? QSize(one.width() * count + gap * (count - 1), one.height())
                               : QSize(one.width(), one.height() * count + gap * (count - 1));
        QImage all(size, QImage::Format_Grayscale8);
        all.fill(245);
        QPainter painter(&all);
        for (int at = 0; at < count; ++at) {
            const QPoint place = along == Qt::Horizontal ? QPoint(at * (one.width() + gap), 0)
                                                         : QPoint(0, at * (one.height() + gap));
            painter.drawImage(place, forms.at(at));
        }
        painter.end();
        return all;
    }
    /// The serials that are read, each with the ticks that are on it.
    void expectForms(const QImage& picture, const std::map<int, size_t>& ticked)
    {
        const FormPage& page = layout.pages.front();
        const auto first = exchange::makeScannedPage(picture);
        std::vector<application::ScannedPage*> pages{first.get()};
        std::map<QString, size_t> expected;
        for (const auto& [serial, box] : ticked)
            expected[sampleCode(layout, page, serial)] = box;
        const auto check = [&](application::ScannedPage& scanned) {
            const auto at = expected.find(scanned.code());
            ASSERT_NE(at, expected.end()) << scanned.code().toStdString();
            const auto rows = scanned.readRows(page);
            ASSERT_TRUE(std::holds_alternative<std::vector<RowReading>>(rows));
            for (const RowReading& row : std::get<0>(rows)) {
                for (size_t box = 0; box < row.boxes.size(); ++box) {
                    EXPECT_EQ(row.boxes[box].mark,
                              box == at->second ? BoxMark::Ticked : BoxMark::Empty);
                }
            }
            expected.erase(at);
        };
        ASSERT_NO_FATAL_FAILURE(check(*first));
        const OtherForms others = first->others();
        for (const auto& other : others.pages) {
            ASSERT_NO_FATAL_FAILURE(check(*other));
            const OtherForms further = other->others();
            EXPECT_TRUE(further.pages.empty() && !further.someUnread);
        }
        EXPECT_TRUE(expected.empty()) << expected.size() << " forms are passed over in silence";
        EXPECT_FALSE(others.someUnread);
    }

    domain::FormLayout layout = sampleForm(domain::AppraisalMode::Grade);
    std::mt19937 random{17};
};

} // namespace

TEST_F(SeveralForms, AreAllRead)
{
    expectForms(together({form(4, 0, 150), form(5, 2, 150)}, Qt::Horizontal, 0), {{4, 0}, {5, 2}});
    expectForms(together({form(4, 1, 200), form(5, 3, 200)}, Qt::Vertical, 40), {{4, 1}, {5, 3}});
    // The second lies upside down.
    expectForms(
        together({form(4, 1, 200), form(5, 3, 200).mirrored(true, true)}, Qt::Horizontal, 150),
        {{4, 1}, {5, 3}});
}

TEST_F(SeveralForms, WithoutAReadableCodeAreNamed)
{
    for (const auto along : {Qt::Horizontal, Qt::Vertical}) {
        const QImage both = together({form(4, 0, 150), form(5, 2, 150, false)}, along, 0);
        const auto first = exchange::makeScannedPage(both);
        const FormPage& page = layout.pages.front();
        EXPECT_EQ(first->code(), sampleCode(layout, page, 4));
        ASSERT_TRUE(std::holds_alternative<std::vector<RowReading>>(first->readRows(page)));
        const OtherForms others = first->others();
        EXPECT_TRUE(others.pages.empty());
        EXPECT_TRUE(others.someUnread);
    }
    // Written over its code, some way off.
    QImage scribbled = form(5, 2, 200);
    QPainter painter(&scribbled);
    const domain::FormRect code = layout.pages.front().code;
    const double scale = 200 / 25'400.0;
    const QRectF place(code.left * scale, code.top * scale, code.width * scale,
                       code.height * scale);
    painter.fillRect(
        QRectF(place.center() - QPointF(place.width(), place.height()) * 0.12, place.bottomRight()),
        Qt::black);
    painter.end();
    const auto first =
        exchange::makeScannedPage(together({form(4, 0, 200), scribbled}, Qt::Horizontal, 300));
    ASSERT_TRUE(
        std::holds_alternative<std::vector<RowReading>>(first->readRows(layout.pages.front())));
    EXPECT_TRUE(first->others().someUnread);
}

TEST_F(SeveralForms, AreNotSeenWhereThereIsOnlyOne)
{
    // One form on the glass of a large scanner, beside it something else.
    QImage picture = together({form(4, 0, 150), form(5, 2, 150, false)}, Qt::Horizontal, 0);
    QPainter painter(&picture);
    painter.fillRect(picture.width() / 2, 0, picture.width() / 2, picture.height(), Qt::darkGray);
    painter.fillRect(picture.width() / 2 + 300, 300, 400, 900, Qt::white);
    painter.end();
    expectForms(picture, {{4, 0}});
    expectForms(form(4, 0, 200), {{4, 0}});
}

} // namespace touyan::test
