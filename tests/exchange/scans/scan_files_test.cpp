// SPDX-License-Identifier: GPL-3.0-or-later
// The files that scanners write, and those that only look like them.
#include "exchange/scans/form_picture_reader.h"
#include "exchange/scans/sample_form.h"
#include "support/forms/drawn_form.h"
#include "support/forms/filled_form.h"

#include <QFile>
#include <QPageSize>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using application::BoxMark;
using application::RowReading;
using application::ScanFault;
using domain::ErrorCode;
using domain::FormPage;

namespace {

class ScanFiles : public testing::Test
{
protected:
    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }

    /// A page on which the first box of each row is ticked.
    [[nodiscard]] QImage drawnPage(const FormPage& page, const Scan& scan)
    {
        return drawScan(page, sampleCode(layout, page, 17), scan, [&](QPainter& painter) {
            for (const domain::FormRow* row : rowsOf(page))
                drawStroke(painter, row->boxes.front().place, Stroke::Cross, {}, random);
        });
    }

    void writeBytes(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    [[nodiscard]] QByteArray bytesOf(const QString& name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void writePdf(const QString& name, int pages)
    {
        QPdfWriter writer(path(name));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({});
        writer.setResolution(200);
        QPainter painter(&writer);
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                writer.newPage();
            painter.drawImage(QRect(0, 0, writer.width(), writer.height()),
                              drawnPage(layout.pages[static_cast<size_t>(page)], {}));
        }
    }

    [[nodiscard]] ErrorCode refusal(const QString& name) const
    {
        auto opened = reader.open(path(name));
        if (opened.isError())
            return opened.error().code;
        auto page = opened.value()->page(0);
        EXPECT_TRUE(page.isError());
        return page.isError() ? page.error().code : ErrorCode::Cancelled;
    }

    void expectRead(application::ScanFile& file, int index, const FormPage& printed)
    {
        const auto page = file.page(index);
        ASSERT_TRUE(page.isOk());
        EXPECT_EQ(page.value()->code(), sampleCode(layout, printed, 17));
        const auto rows = page.value()->readRows(printed);
        ASSERT_TRUE(std::holds_alternative<std::vector<RowReading>>(rows));
        for (const RowReading& row : std::get<0>(rows)) {
            EXPECT_FALSE(row.strayInk);
            EXPECT_EQ(row.boxes.front().mark, BoxMark::Ticked);
            EXPECT_EQ(row.boxes.back().mark, BoxMark::Empty);
        }
    }

    [[nodiscard]] std::variant<std::vector<RowReading>, ScanFault> readRows(const QImage& picture)
    {
        return exchange::makeScannedPage(picture)->readRows(layout.pages.front());
    }
    void expectFault(const QImage& picture, ScanFault fault)
    {
        const auto rows = readRows(picture);
        ASSERT_TRUE(std::holds_alternative<ScanFault>(rows));
        EXPECT_EQ(std::get<ScanFault>(rows), fault);
    }

    domain::FormLayout layout = sampleForm(domain::AppraisalMode::Score);
    exchange::FormPictureReader reader;
    QTemporaryDir folder;
    std::mt19937 random{17};
};

} // namespace

TEST_F(ScanFiles, PicturesAreOnePageEach)
{
    const FormPage& page = layout.pages.front();
    ASSERT_TRUE(drawnPage(page, {}).save(path(u"form.png"_s)));
    // In colour, and badly compressed.
    ASSERT_TRUE(drawnPage(page, {})
                    .convertToFormat(QImage::Format_RGB32)
                    .save(path(u"form.jpg"_s), "JPEG", 40));
    for (const QString& name : {u"form.png"_s, u"form.jpg"_s}) {
        auto opened = reader.open(path(name));
        ASSERT_TRUE(opened.isOk());
        EXPECT_EQ(opened.value()->pageCount(), 1);
        expectRead(*opened.value(), 0, page);
    }
}

TEST_F(ScanFiles, APdfHasSeveralPages)
{
    writePdf(u"forms.pdf"_s, 2);
    auto opened = reader.open(path(u"forms.pdf"_s));
    ASSERT_TRUE(opened.isOk());
    ASSERT_EQ(opened.value()->pageCount(), 2);
    expectRead(*opened.value(), 0, layout.pages[0]);
    expectRead(*opened.value(), 1, layout.pages[1]);
}

TEST_F(ScanFiles, ThatAreNoneAreRefused)
{
    EXPECT_EQ(refusal(u"nothing.png"_s), ErrorCode::FileMissing);
    writeBytes(u"text.png"_s, "no picture at all");
    EXPECT_EQ(refusal(u"text.png"_s), ErrorCode::FileTypeRefused);
    writeBytes(u"empty.pdf"_s, {});
    EXPECT_EQ(refusal(u"empty.pdf"_s), ErrorCode::FileTypeRefused);
    writeBytes(u"start.pdf"_s, "%PDF-1.5\n1 0 obj\n");
    EXPECT_EQ(refusal(u"start.pdf"_s), ErrorCode::FileUnreadable);
    EXPECT_EQ(refusal(QString()), ErrorCode::FileUnreadable); // the folder
}

TEST_F(ScanFiles, CutShortAreRefused)
{
    writePdf(u"whole.pdf"_s, 2);
    const QByteArray pdf = bytesOf(u"whole.pdf"_s);
    writeBytes(u"cut.pdf"_s, pdf.left(pdf.size() / 3));
    EXPECT_EQ(refusal(u"cut.pdf"_s), ErrorCode::FileUnreadable);
    ASSERT_TRUE(drawnPage(layout.pages.front(), {}).save(path(u"whole.png"_s)));
    const QByteArray png = bytesOf(u"whole.png"_s);
    writeBytes(u"cut.png"_s, png.left(png.size() / 2));
    EXPECT_EQ(refusal(u"cut.png"_s), ErrorCode::FileUnreadable);
}

TEST_F(ScanFiles, WhatIsNoFormSaysSo)
{
    QImage photo(1'200, 1'600, QImage::Format_Grayscale8);
    for (int y = 0; y < photo.height(); ++y) {
        for (int x = 0; x < photo.width(); ++x)
            photo.scanLine(y)[x] = static_cast<uchar>((x * y / 97 + x / 3) % 256);
    }
    EXPECT_TRUE(exchange::makeScannedPage(photo)->code().isEmpty());
    expectFault(photo, ScanFault::NoCode);
    const FormPage& page = layout.pages.front();
    expectFault(drawScan(page, {}, {}, {}), ScanFault::NoCode);
}

TEST_F(ScanFiles, ABlankFormIsSurelyBlank)
{
    const FormPage& page = layout.pages.front();
    const auto rows = readRows(drawScan(page, sampleCode(layout, page, 3), {}, {}));
    ASSERT_TRUE(std::holds_alternative<std::vector<RowReading>>(rows));
    for (const RowReading& row : std::get<0>(rows)) {
        EXPECT_FALSE(row.strayInk);
        for (const auto& box : row.boxes)
            EXPECT_EQ(box.mark, BoxMark::Empty);
    }
}

TEST_F(ScanFiles, APageThatCannotBeMeasuredSaysWhy)
{
    const FormPage& page = layout.pages.front();
    QImage torn = drawnPage(page, {});
    QPainter painter(&torn);
    painter.fillRect(0, torn.height() * 8 / 10, torn.width(), torn.height(), Qt::white);
    painter.end();
    expectFault(torn, ScanFault::CornersMissing);

    Scan coarse;
    coarse.dotsPerInch = 100;
    expectFault(drawnPage(page, coarse), ScanFault::TooCoarse);

    Scan pale;
    pale.print = 165;
    expectFault(drawnPage(page, pale), ScanFault::TooPale);
}

TEST_F(ScanFiles, OneCornerMayBeCovered)
{
    const FormPage& page = layout.pages.front();
    QImage covered = drawnPage(page, {});
    QPainter painter(&covered);
    painter.fillRect(0, covered.height() * 9 / 10, covered.width() / 8, covered.height(),
                     Qt::darkGray);
    painter.end();
    const auto rows = readRows(covered);
    ASSERT_TRUE(std::holds_alternative<std::vector<RowReading>>(rows));
    for (const RowReading& row : std::get<0>(rows))
        EXPECT_EQ(row.boxes.front().mark, BoxMark::Ticked);
}

TEST_F(ScanFiles, ARowIsCutOutUpright)
{
    const FormPage& page = layout.pages.front();
    Scan scan;
    scan.degrees = 183;
    const auto scanned = exchange::makeScannedPage(drawnPage(page, scan));
    const domain::FormRect area = page.blocks.front().rows.front().place;
    EXPECT_TRUE(scanned->picture(area).isEmpty());
    ASSERT_TRUE(std::holds_alternative<std::vector<RowReading>>(scanned->readRows(page)));
    const QImage cut = QImage::fromData(scanned->picture(area), "PNG");
    ASSERT_FALSE(cut.isNull());
    EXPECT_NEAR(static_cast<double>(cut.width()) / cut.height(),
                static_cast<double>(area.width) / area.height, 0.5);
    // The tick is in the left half of the row: its boxes begin there, and only the first is ticked.
    const domain::FormRect box = page.blocks.front().rows.front().boxes.front().place;
    const double scale = static_cast<double>(cut.width()) / area.width;
    const QRectF place((box.left - area.left) * scale, (box.top - area.top) * scale,
                       box.width * scale, box.height * scale);
    EXPECT_LT(qGray(cut.pixel(place.center().toPoint())), 128);
}

} // namespace touyan::test
