// SPDX-License-Identifier: GPL-3.0-or-later
#define ZX_USE_UTF8
#include "support/forms/drawn_form.h"

#include <QLinearGradient>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <algorithm>
#include <cmath>

namespace touyan::test {

using namespace Qt::Literals::StringLiterals;
using domain::FormBox;
using domain::FormRect;

namespace {

QRectF rectOf(const FormRect& rect)
{
    return {rect.left / 100.0, rect.top / 100.0, rect.width / 100.0, rect.height / 100.0};
}

QString labelOf(const FormBox& box)
{
    switch (box.kind) {
    case domain::BoxKind::Grade:
        return QStringList{u"好"_s, u"较好"_s, u"一般"_s, u"差"_s}.at(box.number);
    case domain::BoxKind::Half:
        return u"½"_s;
    case domain::BoxKind::Tens:
    case domain::BoxKind::Ones:
        break;
    }
    return QString::number(box.number);
}

void drawCode(QPainter& painter, const QRectF& place, const QString& text)
{
    ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
    writer.setMargin(0);
    const ZXing::BitMatrix matrix = writer.encode(text.toStdString(), 0, 0);
    const double module = place.width() / matrix.width();
    for (int y = 0; y < matrix.height(); ++y) {
        for (int x = 0; x < matrix.width(); ++x) {
            if (matrix.get(x, y)) {
                painter.drawRect(QRectF(place.left() + x * module, place.top() + y * module,
                                        module * 1.02, module * 1.02));
            }
        }
    }
}

void drawPrint(QPainter& painter, const domain::FormPage& page, const QString& code,
               const QColor& black)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(black);
    for (const FormRect& marker : page.markers)
        painter.drawRect(rectOf(marker));
    if (!code.isEmpty())
        drawCode(painter, rectOf(page.code), code);
    QFont font(u"Noto Sans CJK SC"_s);
    font.setPixelSize(30);
    const auto text = [&](const FormRect& place, Qt::Alignment alignment, const QString& what) {
        painter.drawText(rectOf(place), static_cast<int>(alignment), what);
    };
    painter.setFont(font);
    painter.setPen(black);
    text(page.title, Qt::AlignCenter, u"二〇二六年度党组织书记抓基层党建述职评议测评表"_s);
    text(page.particulars, Qt::AlignVCenter, u"测评组：党员群众代表　　序号：17"_s);
    for (const domain::FormBlock& block : page.blocks) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(black, 2));
        painter.drawRect(rectOf(block.frame));
        text(block.name, Qt::AlignCenter, u"述职人\n某某村"_s);
        for (const domain::FormRow& row : block.rows) {
            painter.setPen(QPen(black, 1));
            painter.drawLine(rectOf(row.place).topLeft(), rectOf(row.place).topRight());
            text(row.title, Qt::AlignVCenter, u"驻点联系群众与基层治理"_s);
            for (const FormBox& box : row.boxes) {
                painter.setPen(QPen(black, 2.5));
                painter.drawRect(rectOf(box.place).adjusted(1.25, 1.25, -1.25, -1.25));
                text(box.label, Qt::AlignRight | Qt::AlignVCenter, labelOf(box));
            }
        }
    }
}

/// Black and white grains, which painting spreads over the page without looking at each pixel.
const QImage& grains()
{
    static const QImage made = [] {
        constexpr int kSide = 512;
        std::mt19937 random(20190901);
        std::normal_distribution<double> bell(0, 1);
        QImage tile(kSide, kSide, QImage::Format_ARGB32);
        for (int y = 0; y < kSide; ++y) {
            auto* line = reinterpret_cast<QRgb*>(tile.scanLine(y));
            for (int x = 0; x < kSide; ++x) {
                const double value = bell(random);
                const int alpha = static_cast<int>(std::min(255.0, std::abs(value) * 60));
                line[x] = value < 0 ? qRgba(0, 0, 0, alpha) : qRgba(255, 255, 255, alpha);
            }
        }
        return tile;
    }();
    return made;
}

/// What lies on the glass, as the scanner gives it.
QImage scanned(const Scan& scan, double drawnDotsPerInch,
               const std::function<void(QPainter&)>& print,
               const std::function<void(QPainter&)>& write)
{
    const auto pixels = [](double dotsPerInch) {
        return QSize(qRound(domain::kFormPaper.width / 25'400.0 * dotsPerInch),
                     qRound(domain::kFormPaper.height / 25'400.0 * dotsPerInch));
    };
    const double scale = drawnDotsPerInch / 254; // pixels in a tenth of a millimetre
    const QSize drawn = pixels(drawnDotsPerInch);
    QImage picture(drawn, QImage::Format_RGB32);
    picture.fill(QColor(scan.paper, scan.paper, scan.paper));
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(drawn.width() / 2.0, drawn.height() / 2.0);
    painter.rotate(scan.degrees);
    painter.scale(scale, scale);
    painter.translate((scan.shiftX - domain::kFormPaper.width / 2.0) / 100,
                      (scan.shiftY - domain::kFormPaper.height / 2.0) / 100);
    print(painter);
    if (write)
        write(painter);
    painter.end();
    const QSize size = pixels(scan.dotsPerInch);
    if (size != drawn) {
        // A scanner's sensor takes in the whole of its small square.
        picture = picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                      .convertToFormat(QImage::Format_RGB32);
    }
    if (scan.blur > 0) {
        // Smaller and back again.
        const double factor = 1 / (1 + scan.blur * scan.dotsPerInch / 150);
        picture = picture.scaled(size * factor, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                      .scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                      .convertToFormat(QImage::Format_RGB32);
    }
    painter.begin(&picture);
    if (scan.darkCorner > 0) {
        QLinearGradient shade(0, 0, size.width(), size.height());
        shade.setColorAt(0, Qt::black);
        shade.setColorAt(1, Qt::transparent);
        painter.setOpacity(scan.darkCorner);
        painter.fillRect(picture.rect(), shade);
    }
    if (scan.noise > 0) {
        // At full strength the grains spread 32 greys.
        painter.setOpacity(std::min(1.0, scan.noise / 32.0));
        painter.fillRect(picture.rect(), QBrush(grains()));
    }
    painter.end();
    return picture;
}

/// A page that was printed, on the glass.
std::function<void(QPainter&)> printOf(const QImage& printed)
{
    return [&printed](QPainter& painter) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setCompositionMode(QPainter::CompositionMode_Multiply);
        painter.drawImage(
            QRectF(0, 0, domain::kFormPaper.width / 100.0, domain::kFormPaper.height / 100.0),
            printed);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    };
}

/// As finely as it was taken from the PDF.
double drawnDotsPerInch(const QImage& printed, const Scan& scan)
{
    return std::max(printed.width() / (domain::kFormPaper.width / 25'400.0), scan.dotsPerInch);
}

} // namespace

Scan drawnScanner(std::mt19937& random, bool mayTurn)
{
    const auto between = [&random](double least, double most) {
        return std::uniform_real_distribution<double>(least, most)(random);
    };
    Scan scan;
    static constexpr std::array kResolutions{150.0, 150.0, 200.0, 200.0, 240.0, 300.0};
    scan.dotsPerInch = kResolutions.at(random() % kResolutions.size());
    scan.degrees = between(-5, 5);
    if (mayTurn && random() % 8 == 0)
        scan.degrees += 180;
    scan.shiftX = between(-1'500, 1'500);
    scan.shiftY = between(-1'500, 1'500);
    scan.blur = between(0, 1);
    scan.noise = static_cast<int>(between(0, 12));
    scan.darkCorner = between(0, 0.3);
    scan.paper = static_cast<int>(between(215, 253));
    scan.print = static_cast<int>(between(0, 50));
    return scan;
}

QImage drawScan(const domain::FormPage& page, const QString& code, const Scan& scan,
                const std::function<void(QPainter&)>& write)
{
    return scanned(
               scan, scan.dotsPerInch,
               [&](QPainter& painter) {
                   drawPrint(painter, page, code, QColor(scan.print, scan.print, scan.print));
               },
               write)
        .convertToFormat(QImage::Format_Grayscale8);
}

QImage drawScan(const QImage& printed, const Scan& scan,
                const std::function<void(QPainter&)>& write)
{
    return drawColourScan(printed, scan, write).convertToFormat(QImage::Format_Grayscale8);
}

QImage drawColourScan(const QImage& printed, const Scan& scan,
                      const std::function<void(QPainter&)>& write)
{
    return scanned(scan, drawnDotsPerInch(printed, scan), printOf(printed), write);
}

} // namespace touyan::test
