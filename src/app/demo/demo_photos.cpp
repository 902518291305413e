// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_photos.h"

#include <QColor>
#include <QDate>
#include <QFont>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <array>
#include <random>

namespace touyan::app {

namespace {

constexpr int kWidth = 320;
constexpr int kHeight = 240;
constexpr int kBandTop = 214;
constexpr qsizetype kDateLength = 10; // 2026-03-12

/// Numbers of one picture; scaled by hand because standard distributions differ between libraries.
class Dice
{
public:
    explicit Dice(int seed)
        : m_engine(static_cast<std::mt19937::result_type>(seed))
    {
    }
    int between(int low, int high)
    {
        return low + static_cast<int>(m_engine() % static_cast<unsigned>(high - low + 1));
    }
    QColor of(const std::array<QRgb, 4>& colours)
    {
        return QColor::fromRgb(colours[static_cast<std::size_t>(between(0, 3))]);
    }

private:
    std::mt19937 m_engine;
};

constexpr std::array<QRgb, 4> kCoats{0xff35577d, 0xff7b3f3a, 0xff4d6b4a, 0xff6a5a85};
constexpr std::array<QRgb, 4> kWalls{0xfff2ead9, 0xffe9dcc3, 0xfff6f1e6, 0xffdfe5e2};
constexpr std::array<QRgb, 4> kRoofs{0xff8a4b3c, 0xff5f6670, 0xff9c5a3f, 0xff4c5560};
constexpr std::array<QRgb, 4> kBlocks{0xffd9c7a8, 0xffc9d2d8, 0xffe3d3c0, 0xffbfcab9};

void drawSky(QPainter& painter, Dice& dice)
{
    const bool evening = dice.between(0, 4) == 0;
    QLinearGradient sky(0, 0, 0, 150);
    sky.setColorAt(0, evening ? QColor(0x5d, 0x74, 0xa8) : QColor(0x8f, 0xc3, 0xea));
    sky.setColorAt(1, evening ? QColor(0xf6, 0xc9, 0x9a) : QColor(0xe8, 0xf4, 0xfa));
    painter.fillRect(0, 0, kWidth, kHeight, sky);
    painter.setPen(Qt::NoPen);
    painter.setBrush(evening ? QColor(0xff, 0xe2, 0xb0) : QColor(0xff, 0xf6, 0xd0));
    painter.drawEllipse(QPointF(dice.between(30, 290), dice.between(24, 60)), 14, 14);
    painter.setBrush(QColor(0xff, 0xff, 0xff));
    for (int cloud = dice.between(1, 3); cloud > 0; --cloud) {
        const int left = dice.between(-10, 270);
        const int top = dice.between(18, 64);
        painter.drawEllipse(left, top + 6, 46, 12);
        painter.drawEllipse(left + 12, top, 26, 16);
    }
}

/// A chain of hills whose tops lie near `top`.
void drawHills(QPainter& painter, Dice& dice, int top, const QColor& colour)
{
    QPainterPath hills(QPointF(0, kHeight));
    int x = 0;
    hills.lineTo(0, top + dice.between(0, 20));
    while (x < kWidth) {
        const int width = dice.between(60, 120);
        hills.quadTo(x + width / 2.0, top - dice.between(4, 34), x + width,
                     top + dice.between(0, 20));
        x += width;
    }
    hills.lineTo(x, kHeight);
    painter.fillPath(hills, colour);
}

void drawTree(QPainter& painter, Dice& dice, int x, int foot)
{
    const int height = dice.between(24, 44);
    painter.setPen(Qt::NoPen);
    painter.fillRect(x - 2, foot - height / 2, 4, height / 2, QColor(0x6b, 0x4f, 0x3a));
    painter.setBrush(QColor(0x4f + dice.between(0, 30), 0x85, 0x48));
    painter.drawEllipse(QPointF(x, foot - height * 0.65), height * 0.32, height * 0.38);
}

void drawHouse(QPainter& painter, Dice& dice, int left, int foot, int width)
{
    const int height = width * 6 / 10;
    const QColor roof = dice.of(kRoofs);
    painter.fillRect(left, foot - height, width, height, dice.of(kWalls));
    const QPolygonF gable{QPointF(left - 6, foot - height),
                          QPointF(left + width / 2.0, foot - height * 1.6),
                          QPointF(left + width + 6, foot - height)};
    painter.setPen(Qt::NoPen);
    painter.setBrush(roof);
    painter.drawPolygon(gable);
    painter.fillRect(left + width * 4 / 10, foot - height * 6 / 10, width / 5, height * 6 / 10,
                     QColor(0x7a, 0x4b, 0x32));
    const int pane = width / 6;
    for (const int x : {left + width / 9, left + width * 7 / 10}) {
        painter.fillRect(x, foot - height * 3 / 4, pane, pane, QColor(0x86, 0xb3, 0xcc));
    }
    // Red paper strips beside the door, as after Spring Festival.
    painter.fillRect(left + width * 4 / 10 - 4, foot - height / 2, 3, height * 2 / 5,
                     QColor(0xc8, 0x32, 0x2c));
    painter.fillRect(left + width * 6 / 10 + 1, foot - height / 2, 3, height * 2 / 5,
                     QColor(0xc8, 0x32, 0x2c));
}

void drawPerson(QPainter& painter, Dice& dice, int x, int foot, int height)
{
    const double head = height * 0.13;
    painter.setPen(Qt::NoPen);
    painter.setBrush(dice.of(kCoats));
    painter.drawRoundedRect(
        QRectF(x - height * 0.16, foot - height * 0.72, height * 0.32, height * 0.46), 4, 4);
    painter.fillRect(QRectF(x - height * 0.12, foot - height * 0.3, height * 0.1, height * 0.3),
                     QColor(0x33, 0x38, 0x44));
    painter.fillRect(QRectF(x + height * 0.02, foot - height * 0.3, height * 0.1, height * 0.3),
                     QColor(0x33, 0x38, 0x44));
    painter.setBrush(QColor(0xf0, 0xcf, 0xae));
    painter.drawEllipse(QPointF(x, foot - height * 0.72 - head * 0.8), head, head);
    painter.setBrush(dice.between(0, 3) == 0 ? QColor(0xc9, 0xc9, 0xc9) : QColor(0x2b, 0x26, 0x24));
    painter.drawPie(QRectF(x - head, foot - height * 0.72 - head * 1.8, head * 2, head * 2), 0,
                    180 * 16);
}

void drawVillage(QPainter& painter, Dice& dice)
{
    drawSky(painter, dice);
    drawHills(painter, dice, 96, QColor(0x8f, 0xb0, 0x9a));
    drawHills(painter, dice, 122, QColor(0x6f, 0x9a, 0x6e));
    painter.fillRect(0, 168, kWidth, 72, QColor(0xb9, 0xa8, 0x7c));
    int x = dice.between(4, 20);
    while (x < 290) {
        const int width = dice.between(54, 82);
        drawHouse(painter, dice, x, 178, width);
        x += width + dice.between(12, 34);
        drawTree(painter, dice, x - 8, 182);
    }
    const int meeting = dice.between(80, 220);
    const int people = dice.between(2, 4);
    for (int person = 0; person < people; ++person) {
        drawPerson(painter, dice, meeting + person * 24, 208 - (person % 2) * 4, 52);
    }
}

void drawTown(QPainter& painter, Dice& dice)
{
    drawSky(painter, dice);
    int x = dice.between(-20, 4);
    while (x < kWidth) {
        const int width = dice.between(56, 84);
        const int height = dice.between(84, 142);
        painter.fillRect(x, 180 - height, width, height, dice.of(kBlocks));
        for (int row = 0; row < height / 18 - 1; ++row) {
            for (int column = 0; column < width / 16; ++column) {
                const bool lit = dice.between(0, 5) == 0;
                painter.fillRect(x + 6 + column * 16, 188 - height + row * 18, 9, 10,
                                 lit ? QColor(0xff, 0xe7, 0xa0) : QColor(0x79, 0x9c, 0xb4));
            }
        }
        x += width + dice.between(6, 20);
    }
    painter.fillRect(0, 178, kWidth, 62, QColor(0xa9, 0xab, 0xa8));
    painter.fillRect(0, 178, kWidth, 7, QColor(0x7d, 0xa0, 0x6c));
    for (int tree = dice.between(10, 60); tree < kWidth; tree += dice.between(60, 100)) {
        drawTree(painter, dice, tree, 186);
    }
    const int lamp = dice.between(40, 280);
    painter.fillRect(lamp, 120, 3, 70, QColor(0x4a, 0x50, 0x58));
    painter.fillRect(lamp, 120, 22, 3, QColor(0x4a, 0x50, 0x58));
    painter.setBrush(QColor(0xff, 0xf1, 0xb8));
    painter.drawEllipse(lamp + 14, 122, 12, 6);
    const int meeting = dice.between(60, 220);
    const int people = dice.between(2, 4);
    for (int person = 0; person < people; ++person) {
        drawPerson(painter, dice, meeting + person * 26, 210 - (person % 2) * 4, 54);
    }
}

/// Fields are bare in winter, golden before the two harvests and green otherwise.
QColor cropIn(int month)
{
    if (month == 12 || month <= 2) {
        return QColor(0xa8, 0x93, 0x6b);
    }
    const bool ripe = month == 5 || month == 9 || month == 10;
    return ripe ? QColor(0xd8, 0xb4, 0x52) : QColor(0x86, 0xb5, 0x58);
}

void drawField(QPainter& painter, Dice& dice, int month)
{
    drawSky(painter, dice);
    drawHills(painter, dice, 104, QColor(0x84, 0xa8, 0x9c));
    const QColor crop = cropIn(month);
    painter.fillRect(0, 140, kWidth, 100, crop);
    painter.setPen(QPen(crop.darker(118), 3));
    for (int row = -8; row <= 8; ++row) {
        painter.drawLine(QPointF(160 + row * 12, 140), QPointF(160 + row * 58, 240));
    }
    painter.setPen(Qt::NoPen);
    // A channel that water runs through, for many of the records are about one.
    painter.setBrush(QColor(0x7f, 0xb6, 0xd6));
    const int bend = dice.between(60, 240);
    painter.drawPolygon(QPolygonF{QPointF(bend, 140), QPointF(bend + 8, 140),
                                  QPointF(bend + 70, 240), QPointF(bend + 24, 240)});
    drawTree(painter, dice, dice.between(12, 50), 150);
    drawTree(painter, dice, dice.between(270, 308), 150);
    const int people = dice.between(2, 5);
    for (int person = 0; person < people; ++person) {
        drawPerson(painter, dice, 50 + person * 46 + dice.between(-8, 8), dice.between(192, 210),
                   50);
    }
}

void drawRoom(QPainter& painter, Dice& dice, bool classroom)
{
    painter.fillRect(0, 0, kWidth, 150, QColor(0xf3, 0xef, 0xe6));
    painter.fillRect(0, 150, kWidth, 90, QColor(0xc9, 0xb0, 0x8c));
    painter.fillRect(0, 146, kWidth, 5, QColor(0xa9, 0x8f, 0x6c));
    painter.fillRect(20, 14, 280, 18, QColor(0xc4, 0x2b, 0x26));
    for (const int window : {16, 262}) {
        painter.fillRect(window, 50, 42, 60, QColor(0xbf, 0xdd, 0xee));
        painter.fillRect(window + 20, 50, 2, 60, QColor(0xff, 0xff, 0xff));
        painter.fillRect(window, 79, 42, 2, QColor(0xff, 0xff, 0xff));
    }
    if (classroom) {
        painter.fillRect(84, 44, 152, 74, QColor(0x2f, 0x59, 0x48));
        painter.setPen(QPen(QColor(0xe8, 0xee, 0xea), 2));
        for (int line = 0; line < 4; ++line) {
            painter.drawLine(98, 60 + line * 14, 98 + dice.between(60, 124), 60 + line * 14);
        }
        drawPerson(painter, dice, dice.between(110, 210), 160, 76);
        painter.fillRect(132, 136, 56, 26, QColor(0x8a, 0x5c, 0x3a));
        for (int row = 0; row < 2; ++row) {
            for (int seat = 0; seat < 6; ++seat) {
                drawPerson(painter, dice, 30 + seat * 52 + row * 18, 222 + row * 34, 66);
            }
        }
        return;
    }
    for (int seat = 0; seat < 6; ++seat) {
        drawPerson(painter, dice, 56 + seat * 42, 184, 74);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x8f, 0x5f, 0x3c));
    painter.drawPolygon(
        QPolygonF{QPointF(44, 150), QPointF(276, 150), QPointF(312, 206), QPointF(8, 206)});
    for (int sheet = 0; sheet < 6; ++sheet) {
        painter.fillRect(56 + sheet * 40 + dice.between(-4, 4), 160 + dice.between(0, 22), 16, 9,
                         QColor(0xfb, 0xfb, 0xf6));
        painter.setBrush(QColor(0xf4, 0xf8, 0xfa));
        painter.drawEllipse(76 + sheet * 40, 158 + dice.between(0, 10), 7, 7);
    }
}

void drawFlagDay(QPainter& painter, Dice& dice, bool town, int month)
{
    if (town) {
        drawTown(painter, dice);
    } else if (dice.between(0, 1) == 0) {
        drawVillage(painter, dice);
    } else {
        drawField(painter, dice, month);
    }
    painter.fillRect(150, 62, 3, 120, QColor(0xd8, 0xd8, 0xd8));
    QPainterPath flag(QPointF(153, 64));
    flag.quadTo(170, 56, 186, 64);
    flag.quadTo(200, 70, 212, 64);
    flag.lineTo(212, 98);
    flag.quadTo(200, 104, 186, 98);
    flag.quadTo(170, 90, 153, 98);
    painter.fillPath(flag, QColor(0xcf, 0x2a, 0x27));
}

/// The day that a caption ends with, or an invalid one.
QDate dayOf(const QString& caption)
{
    return QDate::fromString(caption.right(kDateLength), Qt::ISODate);
}

void drawScene(QPainter& painter, const QString& caption, Dice& dice)
{
    const QDate day = dayOf(caption);
    const int month = day.isValid() ? day.month() : dice.between(1, 12);
    const bool town = caption.contains(QStringLiteral(u"社区"));
    if (caption.contains(QStringLiteral(u"党课"))) {
        drawRoom(painter, dice, true);
    } else if (caption.contains(QStringLiteral(u"恳谈")) ||
               caption.contains(QStringLiteral(u"汇报"))) {
        drawRoom(painter, dice, false);
    } else if (caption.contains(QStringLiteral(u"党日"))) {
        drawFlagDay(painter, dice, town, month);
    } else if (town) {
        drawTown(painter, dice);
    } else if (caption.contains(QStringLiteral(u"办实事"))) {
        drawField(painter, dice, month);
    } else {
        drawVillage(painter, dice);
    }
}

void drawBand(QPainter& painter, const QString& caption)
{
    const QRect band(0, kBandTop, kWidth, kHeight - kBandTop);
    painter.fillRect(band, QColor(0x24, 0x2c, 0x38));
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()) == nullptr) {
        return;
    }
    const bool dated = dayOf(caption).isValid();
    const QString tail = caption.right(kDateLength);
    const QString words = dated ? caption.chopped(kDateLength).trimmed() : caption;
    QFont font = painter.font();
    font.setPixelSize(14);
    painter.setFont(font);
    painter.setPen(QColor(0xff, 0xff, 0xff));
    const QRect inside = band.adjusted(8, 0, -8, 0);
    int left = inside.width();
    if (dated) {
        painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, tail);
        left -= painter.fontMetrics().horizontalAdvance(tail) + 8;
    }
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, left));
}

} // namespace

QImage drawDemoPhoto(const QString& caption, int seed)
{
    QImage image(kWidth, kHeight, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    Dice dice(seed);
    drawScene(painter, caption, dice);
    drawBand(painter, caption);
    return image;
}

} // namespace touyan::app
