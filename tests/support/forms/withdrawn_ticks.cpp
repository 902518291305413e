// SPDX-License-Identifier: GPL-3.0-or-later
// Ink by which a tick is taken back, and ink that is none.
#include "support/forms/gallery_sketch.h"

#include <algorithm>
#include <cmath>

namespace touyan::test {

using domain::FormRect;

namespace {

QPointF in(const FormRect& box, double x, double y)
{
    return {box.left + x * box.width, box.top + y * box.height};
}

void strokes(Sketch& sketch, const FormRect& box, const QList<QPointF>& points)
{
    QPainterPath path(in(box, points.first().x(), points.first().y()));
    for (const QPointF& point : points.mid(1))
        path.lineTo(in(box, point.x() + sketch.between(-0.04, 0.04),
                       point.y() + sketch.between(-0.04, 0.04)));
    sketch.path(path, sketch.pen.width);
}

/// To and fro over the box, `step` of its size each time.
void zigzag(Sketch& sketch, const FormRect& box, double step, bool isUpright)
{
    QList<QPointF> points;
    for (double at = 0.12; at < 0.9; at += step) {
        const double end = points.size() % 2 == 0 ? 0.1 : 0.9;
        points.append(isUpright ? QPointF(at, end) : QPointF(end, at));
    }
    strokes(sketch, box, points);
}

} // namespace

void blackened(Sketch& sketch, const FormRect& box)
{
    zigzag(sketch, box, 0.07, sketch.random() % 2 == 0);
}

void scribbled(Sketch& sketch, const FormRect& box)
{
    zigzag(sketch, box, sketch.between(0.14, 0.22), sketch.random() % 2 == 0);
}

void crossedOut(Sketch& sketch, const FormRect& box)
{
    strokes(sketch, box, {{0.12, 0.12}, {0.88, 0.88}});
    strokes(sketch, box, {{0.88, 0.12}, {0.12, 0.88}});
}

void uprightStrokes(Sketch& sketch, const FormRect& box)
{
    const int count = 1 + static_cast<int>(sketch.random() % 3);
    for (int stroke = 0; stroke < count; ++stroke) {
        const double x = (stroke + 1.0) / (count + 1);
        strokes(sketch, box, {{x, 0.05}, {x, 0.95}});
    }
}

void slantingStrokes(Sketch& sketch, const FormRect& box)
{
    const int count = 1 + static_cast<int>(sketch.random() % 3);
    for (int stroke = 0; stroke < count; ++stroke) {
        const double shift = 0.2 * stroke - 0.1 * (count - 1);
        strokes(sketch, box, {{0.12 + shift, 0.1}, {0.88 + shift, 0.9}});
    }
}

void wavyStroke(Sketch& sketch, const FormRect& box)
{
    QList<QPointF> points;
    for (double x = 0.05; x < 0.98; x += 0.06)
        points.append({x, 0.5 + 0.22 * std::sin(x * 14)});
    strokes(sketch, box, points);
}

void levelStroke(Sketch& sketch, const FormRect& box)
{
    const double beyond = sketch.between(0, 0.5);
    strokes(sketch, box, {{-beyond, 0.5}, {1 + beyond, 0.48}});
}

void fluid(Sketch& sketch, const FormRect& box)
{
    sketch.cover(QRectF(box.left - 400, box.top - 300, box.width + 900, box.height + 700),
                 std::min(255, sketch.scan.paper + 12));
}

void tape(Sketch& sketch, const FormRect& box)
{
    sketch.cover(QRectF(box.left - 2'000, box.top + 200, box.width + 3'000, box.height - 100),
                 sketch.scan.paper + 2);
}

void arrow(Sketch& sketch, const FormRect& box)
{
    const double y = box.top + box.height * 0.5;
    QPainterPath path({box.right() + 200.0, y});
    path.lineTo(box.right() + 7'000.0, y - 300);
    path.lineTo(box.right() + 5'800.0, y - 1'200);
    path.moveTo(box.right() + 7'000.0, y - 300);
    path.lineTo(box.right() + 5'800.0, y + 700);
    sketch.path(path, sketch.pen.width);
}

void voided(Sketch& sketch, const FormRect& box)
{
    sketch.text({box.right() + 3'000.0, box.top + box.height * 0.5}, QStringLiteral("作废"), 3'200);
}

void hair(Sketch& sketch, const FormRect& box)
{
    QPainterPath path(in(box, -0.6, sketch.between(0.5, 1.2)));
    path.quadTo(in(box, sketch.between(0.3, 0.7), sketch.between(-0.2, 0.8)),
                in(box, 1.7, sketch.between(-0.4, 0.5)));
    sketch.path(path, sketch.between(120, 220));
}

void shortHair(Sketch& sketch, const FormRect& box)
{
    QPainterPath path(in(box, 0.1, sketch.between(0.4, 0.9)));
    path.quadTo(in(box, 0.5, sketch.between(0, 1)), in(box, 0.9, sketch.between(0.1, 0.5)));
    sketch.path(path, sketch.between(120, 220));
}

void penRest(Sketch& sketch, const FormRect& box)
{
    const double x = sketch.between(0.2, 0.5);
    const double y = sketch.between(0.3, 0.7);
    strokes(sketch, box, {{x, y}, {x + sketch.between(0.1, 0.4), y - 0.15}});
}

void speck(Sketch& sketch, const FormRect& box)
{
    sketch.blob(in(box, sketch.between(0.3, 0.7), sketch.between(0.3, 0.7)),
                sketch.between(500, 1'000), QColor(40, 40, 40));
}

} // namespace touyan::test
