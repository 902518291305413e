// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/forms/ink_gallery.h"

#include "support/forms/gallery_paper.h"
#include "support/forms/gallery_sketch.h"

#include <algorithm>

namespace touyan::test {

using domain::BoxKind;
using domain::FormRect;

namespace {

struct Kind
{
    const char* name;
    std::function<void(Sketch&)> draw;
};

Pen penOf(double width, int grey)
{
    return {width, grey};
}

/// Every fifth row is written on by `write`, which gets the row and the box that is ticked there.
using Written = std::function<void(Sketch&, size_t row, size_t box)>;

std::function<void(Sketch&)> onSome(const Written& write)
{
    return [write](Sketch& sketch) {
        for (const size_t row : sketch.someRows())
            write(sketch, row, sketch.tickOne(row));
        sketch.fillIn();
    };
}

/// A tick that is withdrawn in its box, alone in its row.
std::function<void(Sketch&)> withdrawn(void (*withdraw)(Sketch&, const FormRect&))
{
    return onSome([withdraw](Sketch& sketch, size_t row, size_t box) {
        withdraw(sketch, sketch.boxOf(row, box));
        sketch.leaveToAPerson(row);
    });
}

/// The same in a box whose value is added to that of another.
std::function<void(Sketch&)> withdrawnAddition(void (*withdraw)(Sketch&, const FormRect&),
                                               bool ticked)
{
    return [withdraw, ticked](Sketch& sketch) {
        for (const size_t row : sketch.someRows()) {
            sketch.tickOne(row);
            const size_t box = sketch.additionIn(row);
            if (ticked)
                sketch.stroke(sketch.boxOf(row, box), Stroke::Tick);
            withdraw(sketch, sketch.boxOf(row, box));
            sketch.lookTwice(row);
        }
        sketch.fillIn();
    };
}

std::function<void(Sketch&)> hand(const Pen& pen, Stroke stroke)
{
    return [pen, stroke](Sketch& sketch) {
        sketch.pen = pen;
        sketch.habit = stroke;
        sketch.fillIn();
    };
}

std::function<void(Sketch&)> colour(const QColor& ink)
{
    return [ink](Sketch& sketch) {
        sketch.ink = ink;
        sketch.fillIn();
    };
}

std::function<void(Sketch&)> paler(double share)
{
    return [share](Sketch& sketch) {
        const int grey = static_cast<int>(sketch.scan.paper * (1 - share));
        sketch.ink = QColor(grey, grey, grey);
        sketch.mayBePale = true;
        sketch.fillIn();
    };
}

std::function<void(Sketch&)> paleColour(const QColor& ink)
{
    return [ink](Sketch& sketch) {
        sketch.ink = ink;
        sketch.mayBePale = true;
        sketch.fillIn();
    };
}

std::function<void(Sketch&)>
scanned(const std::function<void(Scan&)>& change,
        const std::function<QImage(const QImage&, std::mt19937&)>& after = {})
{
    return [change, after](Sketch& sketch) {
        change(sketch.scan);
        sketch.after = after;
        sketch.fillIn();
    };
}

void nothing(Scan& /*scan*/) {}

void dust(Sketch& sketch)
{
    for (int speck = 0; speck < 60; ++speck) {
        sketch.blob({sketch.between(8'000, 202'000), sketch.between(8'000, 289'000)},
                    sketch.between(80, 280), QColor(40, 40, 40));
    }
    sketch.fillIn();
}

void showThrough(Sketch& sketch)
{
    // What is printed on the back, mirrored and pale.
    sketch.back = 0.05;
    sketch.fillIn();
}

void glassStreak(Sketch& sketch, bool isUpright)
{
    const double at = isUpright ? sketch.between(20'000, 190'000) : sketch.between(75'000, 250'000);
    sketch.line(isUpright ? QPointF(at, -20'000) : QPointF(-20'000, at),
                isUpright ? QPointF(at, 320'000) : QPointF(230'000, at), sketch.between(120, 400),
                QColor(90, 90, 90));
    sketch.leaveAllTouched();
    sketch.fillIn();
}

void ring(Sketch& sketch, double diameter, double width, const QColor& ink)
{
    sketch.ring({sketch.between(50'000, 160'000), sketch.between(100'000, 230'000)}, diameter,
                width, ink);
    sketch.leaveAllTouched(false);
    sketch.fillIn();
}

void wordsOnBlank(Sketch& sketch, const std::function<QPointF(size_t row)>& place)
{
    for (const size_t row : sketch.someRows()) {
        sketch.clear(row);
        sketch.tickAt(place(row));
        sketch.leaveToAPerson(row);
    }
    sketch.leaveAllTouched();
    sketch.fillIn();
}

std::vector<Kind> kinds()
{
    static const auto middleOf = [](const FormRect& rect) {
        return QPointF(rect.left + rect.width / 2.0, rect.top + rect.height / 2.0);
    };
    return {
        {"ball pen", hand(penOf(420, 60), Stroke::Tick)},
        {"gel pen", hand(penOf(550, 20), Stroke::Tick)},
        {"felt pen", hand(penOf(900, 20), Stroke::Tick)},
        {"pencil", hand(penOf(550, 115), Stroke::Tick)},
        {"fine pen", hand(penOf(330, 40), Stroke::Tick)},
        {"crosses", hand(penOf(480, 40), Stroke::Cross)},
        {"slashes", hand(penOf(480, 40), Stroke::Slash)},
        {"dots", hand(penOf(480, 40), Stroke::Dot)},
        {"filled boxes", hand(penOf(600, 30), Stroke::Filled)},
        {"long ticks", hand(penOf(480, 40), Stroke::TickLeavingTheBox)},
        {"blue pen", colour(QColor(30, 50, 160))},
        {"red pen", colour(QColor(200, 30, 40))},
        {"dust", dust},
        {"5 degrees aslant", scanned([](Scan& scan) { scan.degrees = 5; })},
        {"upside down", scanned([](Scan& scan) { scan.degrees = 178; })},
        {"photocopy", scanned(
                          [](Scan& scan) {
                              scan.darkCorner = 0;
                              scan.noise = 4;
                              scan.paper = 240;
                          },
                          copied)},
        {"one bit", scanned(
                        [](Scan& scan) {
                            scan.darkCorner = 0;
                            scan.dotsPerInch = 200;
                        },
                        oneBit)},
        {"JPEG of quality 35", scanned(nothing, compressed)},
        {"yellow paper", scanned(nothing, onYellow)},
        {"94 % size", scanned(nothing, resized(0.94))},
        {"106 % size", scanned(
                           [](Scan& scan) {
                               scan.degrees = 0.5;
                               scan.shiftX = scan.shiftY = 0;
                           },
                           resized(1.06))},
        {"150 dpi, blurred", scanned([](Scan& scan) {
             scan.dotsPerInch = 150;
             scan.blur = 1;
         })},
        {"300 dpi", scanned([](Scan& scan) { scan.dotsPerInch = 300; })},
        {"dark corner", scanned([](Scan& scan) { scan.darkCorner = 0.35; })},
        {"noisy", scanned([](Scan& scan) { scan.noise = 14; })},
        {"show-through", showThrough},
        {"faint pencil, 10 %", paler(0.1)},
        {"faint pencil, 15 %", paler(0.15)},
        {"faint pencil, 25 %", paler(0.25)},
        {"yellow felt pen", paleColour(QColor(255, 240, 130))},
        {"light blue", paleColour(QColor(190, 225, 255))},
        {"pink", paleColour(QColor(255, 200, 215))},
        {"light green", paleColour(QColor(200, 245, 200))},
        {"blackened", withdrawn(blackened)},
        {"blackened with gaps", withdrawn(scribbled)},
        {"crossed out", withdrawn(crossedOut)},
        {"upright strokes", withdrawn(uprightStrokes)},
        {"slanting strokes", withdrawn(slantingStrokes)},
        {"wavy stroke", withdrawn(wavyStroke)},
        {"level stroke", withdrawn(levelStroke)},
        {"correction fluid", withdrawn(fluid)},
        {"correction tape", withdrawn(tape)},
        {"an arrow to another box", withdrawn(arrow)},
        {"void beside it", withdrawn(voided)},
        {"addition blackened", withdrawnAddition(blackened, true)},
        {"addition scribbled out", withdrawnAddition(scribbled, true)},
        {"addition crossed out", withdrawnAddition(crossedOut, true)},
        {"a hair over an addition", withdrawnAddition(hair, false)},
        {"a hair in an addition", withdrawnAddition(shortHair, false)},
        {"a pen's rest in an addition", withdrawnAddition(penRest, false)},
        {"a speck in an addition", withdrawnAddition(speck, false)},
        {"two ticks", onSome([](Sketch& sketch, size_t row, size_t box) {
             const size_t other = box == 0 ? 1 : box - 1;
             sketch.stroke(sketch.boxOf(row, other), Stroke::Tick);
             sketch.leaveToAPerson(row);
         })},
        {"right of the last box",
         [](Sketch& sketch) {
             wordsOnBlank(sketch, [&](size_t row) {
                 const FormRect last = sketch.row(row).boxes.back().place;
                 return QPointF(last.right() + 2'300, last.top + last.height / 2.0);
             });
         }},
        {"a number in the margin",
         [](Sketch& sketch) {
             for (const size_t row : sketch.someRows()) {
                 sketch.clear(row);
                 sketch.text({199'500, middleOf(sketch.row(row).place).y()}, QStringLiteral("9"),
                             5'000);
                 sketch.leaveToAPerson(row);
             }
             sketch.leaveAllTouched();
             sketch.fillIn();
         }},
        {"between two rows",
         [](Sketch& sketch) {
             wordsOnBlank(sketch, [&](size_t row) {
                 const FormRect box = sketch.row(row).boxes[1].place;
                 return QPointF(box.right() + 1'500.0, sketch.row(row).place.bottom());
             });
         }},
        {"on the words",
         [](Sketch& sketch) {
             wordsOnBlank(sketch, [&](size_t row) {
                 const auto& boxes = sketch.row(row).boxes;
                 const FormRect label = boxes[sketch.random() % boxes.size()].label;
                 return QPointF(label.right() - 1'500.0, label.top + label.height / 2.0);
             });
         }},
        {"on the title or name",
         [](Sketch& sketch) {
             wordsOnBlank(sketch, [&](size_t row) {
                 const FormRect title = sketch.row(row).title;
                 const FormRect place = title.isEmpty() ? sketch.blockOf(row).name : title;
                 return QPointF(place.left + sketch.between(0.1, 0.9) * place.width,
                                place.top + place.height / 2.0);
             });
         }},
        {"page struck out",
         [](Sketch& sketch) {
             sketch.isBlank = true;
             sketch.line({sketch.between(20'000, 60'000), sketch.between(240'000, 265'000)},
                         {sketch.between(150'000, 195'000), sketch.between(72'000, 90'000)}, 500,
                         sketch.ink);
             sketch.leaveAllTouched();
             sketch.fillIn();
         }},
        {"person struck out",
         [](Sketch& sketch) {
             const FormRect frame = sketch.page.blocks.front().frame;
             const double top = frame.top + 1'500;
             const double bottom = std::max(frame.bottom() - 1'500.0, top + 4'000);
             sketch.line({40'000, top}, {185'000, bottom}, 450, sketch.ink);
             sketch.line({40'000, bottom}, {185'000, top}, 450, sketch.ink);
             sketch.leaveAllTouched();
             sketch.fillIn();
         }},
        {"a line down a column",
         [](Sketch& sketch) {
             sketch.isBlank = true;
             const auto& rows = sketch.page.blocks;
             const FormRect first = rows.front().rows.front().boxes[1].place;
             const double x = first.left + sketch.between(0.2, 0.8) * first.width;
             sketch.line({x, first.top + 800.0}, {x + 500, rows.back().frame.bottom() - 2'000.0},
                         sketch.between(300, 600), sketch.ink);
             sketch.leaveAllTouched();
             sketch.fillIn();
         }},
        {"row struck out", onSome([](Sketch& sketch, size_t row, size_t /*box*/) {
             const FormRect place = sketch.row(row).place;
             const double y = middleOf(sketch.row(row).boxes.front().place).y();
             sketch.line({place.left + 30'000.0, y}, {place.right() - 3'000.0, y + 500}, 450,
                         sketch.ink);
             sketch.leaveToAPerson(row);
         })},
        {"circled number",
         [](Sketch& sketch) {
             for (const size_t row : sketch.someRows()) {
                 sketch.clear(row);
                 const auto& boxes = sketch.row(row).boxes;
                 const FormRect label = boxes[sketch.random() % boxes.size()].label;
                 sketch.ring({label.right() - 1'000.0, label.top + label.height / 2.0}, 4'500, 400,
                             sketch.ink);
                 sketch.leaveToAPerson(row);
             }
             sketch.leaveAllTouched();
             sketch.fillIn();
         }},
        {"streak of the glass", [](Sketch& sketch) { glassStreak(sketch, true); }},
        {"streak of the feed", [](Sketch& sketch) { glassStreak(sketch, false); }},
        {"stamp", [](Sketch& sketch) { ring(sketch, 40'000, 1'200, QColor(225, 70, 70)); }},
        {"coffee", [](Sketch& sketch) { ring(sketch, 75'000, 3'500, QColor(205, 180, 140)); }},
        {"crease",
         [](Sketch& sketch) {
             sketch.line({-5'000, sketch.between(90'000, 240'000)},
                         {215'000, sketch.between(90'000, 240'000)}, 500, QColor(190, 190, 190));
             sketch.leaveAllTouched(false);
             sketch.fillIn();
         }},
    };
}

} // namespace

std::vector<std::string> galleryKinds()
{
    std::vector<std::string> names;
    for (const Kind& kind : kinds())
        names.emplace_back(kind.name);
    return names;
}

GalleryPage galleryPage(const std::string& kind, const domain::FormPage& page,
                        const QImage& printed, unsigned seed)
{
    Sketch sketch(page, seed);
    for (const Kind& each : kinds()) {
        if (each.name == kind)
            each.draw(sketch);
    }
    return sketch.scanned(printed);
}

} // namespace touyan::test
