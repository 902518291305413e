// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/forms/gallery_sketch.h"

#include "support/forms/filled_form.h"

#include <algorithm>

namespace touyan::test {

using domain::BoxKind;
using domain::FormRect;

namespace {

constexpr double kTenth = 100; // micrometres in the painter's unit

QPointF onPaper(QPointF micrometres)
{
    return micrometres / kTenth;
}

QPainterPath onPaper(const QPainterPath& path)
{
    return QTransform::fromScale(1 / kTenth, 1 / kTenth).map(path);
}

} // namespace

Sketch::Sketch(const domain::FormPage& printedPage, unsigned seed)
    : page(printedPage)
    , random(seed)
    , scan(drawnScanner(random, false))
{
    pen = {between(380, 620), static_cast<int>(between(10, 70)), {}};
    scan.noise = std::min(scan.noise, 10);
    for (const domain::FormBlock& block : page.blocks) {
        for (const domain::FormRow& row : block.rows) {
            m_rows.push_back(&row);
            m_blocks.push_back(&block);
            m_truth.push_back({ticksFor(row, drawnValue(row, random)), true, true});
        }
    }
}

double Sketch::between(double least, double most)
{
    return std::uniform_real_distribution<double>(least, most)(random);
}

std::vector<size_t> Sketch::someRows()
{
    std::vector<size_t> rows;
    for (size_t at = random() % 5; at < m_rows.size(); at += 5)
        rows.push_back(at);
    return rows;
}

size_t Sketch::tickOne(size_t at)
{
    const auto& boxes = m_rows[at]->boxes;
    std::vector<size_t> plain;
    for (size_t box = 0; box < boxes.size(); ++box) {
        if (boxes[box].kind == BoxKind::Grade ||
            (boxes[box].kind == BoxKind::Ones && boxes[box].number > 0 && boxes[box].number < 5))
            plain.push_back(box);
    }
    clear(at);
    const size_t box = plain[random() % plain.size()];
    m_truth[at].ticks[box] = true;
    return box;
}

size_t Sketch::additionIn(size_t at)
{
    const auto& boxes = m_rows[at]->boxes;
    std::vector<size_t> added;
    for (size_t box = 0; box < boxes.size(); ++box) {
        const bool isGrade = boxes[box].kind == BoxKind::Grade && !m_truth[at].ticks[box];
        if (isGrade || boxes[box].kind == BoxKind::Half ||
            (boxes[box].kind == BoxKind::Tens &&
             m_rows[at]->maxPoints >= domain::ExactDecimal::fromInteger(15) &&
             boxes[box].number == 10))
            added.push_back(box);
    }
    return added[random() % added.size()];
}

void Sketch::clear(size_t at)
{
    m_truth[at].ticks.assign(m_rows[at]->boxes.size(), false);
}

void Sketch::leaveAllTouched(bool strictly)
{
    for (size_t at = 0; at < m_rows.size(); ++at) {
        const FormRect& place = m_rows[at]->place;
        const FormRect& frame = m_blocks[at]->frame;
        const auto touches = [&](double around) {
            const QRectF own(place.left, place.top - around, 230'000, place.height + 2 * around);
            const QRectF name(-20'000, frame.top - around, place.left + 20'000.0,
                              frame.height + 2 * around);
            return m_touched.intersects(own) || m_touched.intersects(name);
        };
        if (touches(1'800))
            m_truth[at].isClean = false;
        if (strictly && touches(-1'000))
            m_truth[at].mayBeRead = false;
    }
}

void Sketch::stroke(const FormRect& box, Stroke stroke)
{
    const auto seed = static_cast<unsigned>(random());
    m_ink.emplace_back([this, box, stroke, seed](QPainter& painter) {
        std::mt19937 own(seed);
        Pen coloured = pen;
        coloured.colour = ink;
        drawStroke(painter, box, stroke, coloured, own);
    });
}

void Sketch::touched(const QPainterPath& path, double width)
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    m_touched.addPath(stroker.createStroke(path));
}

void Sketch::line(QPointF from, QPointF to, double width, const QColor& colour)
{
    QPainterPath path(from);
    path.lineTo(to);
    touched(path, width);
    m_ink.emplace_back([=, this](QPainter& painter) {
        painter.setPen(QPen(colour.isValid() ? colour : QColor(pen.grey, pen.grey, pen.grey),
                            width / kTenth, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(onPaper(from), onPaper(to));
    });
}

void Sketch::path(const QPainterPath& path, double width)
{
    m_ink.emplace_back([=, this](QPainter& painter) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink.isValid() ? ink : QColor(pen.grey, pen.grey, pen.grey),
                            width / kTenth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(onPaper(path));
    });
}

void Sketch::blob(QPointF middle, double diameter, const QColor& colour)
{
    m_ink.emplace_back([=](QPainter& painter) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(onPaper(middle), diameter / 2 / kTenth, diameter / 2 / kTenth);
    });
}

void Sketch::ring(QPointF middle, double diameter, double width, const QColor& colour)
{
    QPainterPath path;
    path.addEllipse(middle, diameter / 2, diameter / 2);
    touched(path, width);
    m_ink.emplace_back([=, this](QPainter& painter) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(
            QPen(colour.isValid() ? colour : QColor(pen.grey, pen.grey, pen.grey), width / kTenth));
        painter.drawPath(onPaper(path));
    });
}

void Sketch::text(QPointF middle, const QString& text, double height)
{
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(static_cast<int>(height / kTenth));
    QPainterPath path;
    path.addText(0, 0, font, text);
    path.translate(onPaper(middle) - path.boundingRect().center());
    m_touched.addPath(QTransform::fromScale(kTenth, kTenth).map(path));
    m_ink.emplace_back([=, this](QPainter& painter) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.isValid() ? ink : QColor(pen.grey, pen.grey, pen.grey));
        painter.drawPath(path);
    });
}

void Sketch::tickAt(QPointF middle)
{
    constexpr int kSize = 4'200;
    const FormRect place{static_cast<int>(middle.x()) - kSize / 2,
                         static_cast<int>(middle.y()) - kSize / 2, kSize, kSize};
    m_touched.addRect(place.left + 500, place.top + 500, kSize - 1'000, kSize - 1'000);
    stroke(place, Stroke::Tick);
}

void Sketch::cover(const QRectF& area, int grey)
{
    m_ink.emplace_back([=](QPainter& painter) {
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        painter.fillRect(QRectF(onPaper(area.topLeft()), area.size() / kTenth),
                         QColor(grey, grey, grey));
        painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    });
}

void Sketch::fillIn()
{
    for (size_t at = 0; at < m_rows.size(); ++at) {
        GalleryRow& truth = m_truth[at];
        if (isBlank)
            clear(at);
        if (mayBePale)
            truth.isClean = false;
        for (size_t box = 0; box < truth.ticks.size(); ++box) {
            if (!truth.ticks[box])
                continue;
            stroke(m_rows[at]->boxes[box].place, habit);
            m_ticks.push_back(std::move(m_ink.back()));
            m_ink.pop_back();
        }
    }
}

GalleryPage Sketch::scanned(const QImage& printed)
{
    QImage picture = drawColourScan(printed, scan, [&](QPainter& painter) {
        painter.setCompositionMode(QPainter::CompositionMode_Multiply);
        if (back > 0) {
            painter.setOpacity(back);
            painter.drawImage(QRectF(0, 0, 2'100, 2'970), printed.mirrored(true, false));
            painter.setOpacity(1);
        }
        for (const Ink& tick : m_ticks)
            tick(painter);
        for (const Ink& each : m_ink)
            each(painter);
    });
    if (after)
        picture = after(picture, random);
    return {picture, m_truth};
}

} // namespace touyan::test
