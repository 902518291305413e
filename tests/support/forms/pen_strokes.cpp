// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/forms/pen_strokes.h"

#include <QPainterPath>

namespace touyan::test {

namespace {

double between(std::mt19937& random, double least, double most)
{
    return std::uniform_real_distribution<double>(least, most)(random);
}

/// Points of the unit square that the box is, put on paper: a hand is not exact.
class Hand
{
public:
    Hand(const domain::FormRect& box, double size, double off, std::mt19937& random)
        : m_box(box)
        , m_size(size)
        , m_shift(between(random, -off, off), between(random, -off, off))
        , m_random(random)
    {
    }

    [[nodiscard]] QPointF at(double x, double y)
    {
        const double jitterX = between(m_random, -0.05, 0.05);
        const double jitterY = between(m_random, -0.05, 0.05);
        const double u = 0.5 + (x - 0.5) * m_size + m_shift.x() + jitterX;
        const double v = 0.5 + (y - 0.5) * m_size + m_shift.y() + jitterY;
        return {(m_box.left + u * m_box.width) / 100, (m_box.top + v * m_box.height) / 100};
    }

private:
    const domain::FormRect& m_box;
    double m_size;
    QPointF m_shift;
    std::mt19937& m_random;
};

QPainterPath line(const QList<QPointF>& points)
{
    QPainterPath path(points.first());
    for (qsizetype i = 1; i + 1 < points.size(); ++i)
        path.lineTo(points.at(i));
    path.lineTo(points.last());
    return path;
}

} // namespace

Pen drawnPen(std::mt19937& random)
{
    switch (std::uniform_int_distribution<int>(0, 3)(random)) {
    case 0: // ball pen
        return {between(random, 350, 500), static_cast<int>(between(random, 30, 90))};
    case 1: // gel pen
        return {between(random, 450, 650), static_cast<int>(between(random, 5, 50))};
    case 2: // felt pen
        return {between(random, 700, 1'000), static_cast<int>(between(random, 5, 60))};
    default: // pencil
        return {between(random, 450, 700), static_cast<int>(between(random, 70, 130))};
    }
}

void drawStroke(QPainter& painter, const domain::FormRect& box, Stroke stroke, const Pen& pen,
                std::mt19937& random)
{
    const QColor ink = pen.colour.isValid() ? pen.colour : QColor(pen.grey, pen.grey, pen.grey);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, pen.width / 100, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    Hand hand(box, between(random, 0.75, 0.95), 0.06, random);
    const auto dot = [&](QPointF at, double diameter) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(at, diameter / 200, diameter / 200);
    };
    switch (stroke) {
    case Stroke::Tick:
        painter.drawPath(line({hand.at(0.1, 0.55), hand.at(0.4, 0.9), hand.at(0.95, 0.1)}));
        break;
    case Stroke::Cross:
        painter.drawPath(line({hand.at(0.1, 0.1), hand.at(0.9, 0.9)}));
        painter.drawPath(line({hand.at(0.9, 0.1), hand.at(0.1, 0.9)}));
        break;
    case Stroke::Slash:
        painter.drawPath(line({hand.at(0.05, 0.95), hand.at(0.5, 0.5), hand.at(0.95, 0.05)}));
        break;
    case Stroke::Dot:
        dot(hand.at(0.5, 0.5), between(random, 1'300, 2'200));
        break;
    case Stroke::Filled: {
        QList<QPointF> zigzag;
        for (double y = 0.12; y < 0.9; y += pen.width / box.height * 0.7)
            zigzag << hand.at(zigzag.size() % 2 == 0 ? 0.12 : 0.88, y);
        painter.drawPath(line(zigzag));
        break;
    }
    case Stroke::TickLeavingTheBox: {
        const double beyond = between(random, 0.1, 0.45);
        painter.drawPath(line({hand.at(0.15, 0.5), hand.at(0.45, 0.85),
                               hand.at(0.95 + beyond, -0.05 - beyond * 0.6)}));
        break;
    }
    case Stroke::Speck:
        dot(hand.at(0.5, 0.5), between(random, 600, 700));
        break;
    case Stroke::Grazing: {
        Hand edge(box, 1, 0, random);
        const double x = between(random, 0.95, 1.02);
        painter.drawPath(line({edge.at(x, -0.3), edge.at(x, 0.45)}));
        break;
    }
    case Stroke::StruckOut:
        painter.drawPath(line({hand.at(0.1, 0.55), hand.at(0.4, 0.9), hand.at(0.95, 0.1)}));
        painter.drawPath(line({hand.at(-0.6, 0.5), hand.at(1.6, 0.45)}));
        break;
    case Stroke::Smudge: {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 0, static_cast<int>(between(random, 20, 45))));
        painter.drawEllipse(hand.at(0.5, 0.5), box.width / 170.0, box.height / 170.0);
        break;
    }
    }
}

} // namespace touyan::test
