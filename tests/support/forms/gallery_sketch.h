// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/forms/drawn_form.h"
#include "support/forms/ink_gallery.h"
#include "support/forms/pen_strokes.h"

#include <QColor>
#include <QPainterPath>

#include <functional>

namespace touyan::test {

/// A page that is being written on; all places in micrometres.
class Sketch
{
public:
    Sketch(const domain::FormPage& printedPage, unsigned seed);

    const domain::FormPage& page;
    std::mt19937 random;
    Scan scan;
    Pen pen;
    QColor ink; ///< of all that is written
    Stroke habit = Stroke::Tick;
    bool isBlank = false;   ///< nothing is ticked
    bool mayBePale = false; ///< rows may be left to a person
    double back = 0;        ///< how much shows through of what is printed on the back
    std::function<QImage(const QImage&, std::mt19937&)> after;

    [[nodiscard]] double between(double least, double most);
    [[nodiscard]] const domain::FormRow& row(size_t at) const { return *m_rows[at]; }
    [[nodiscard]] const domain::FormBlock& blockOf(size_t at) const { return *m_blocks[at]; }
    [[nodiscard]] const domain::FormRect& boxOf(size_t at, size_t box) const
    {
        return m_rows[at]->boxes[box].place;
    }
    /// Every fifth, from another one each time.
    [[nodiscard]] std::vector<size_t> someRows();

    /// Ticks one box of a row that no other is added to; gives which.
    size_t tickOne(size_t at);
    /// A box of the row whose value is added to a ticked one; of grades: another box.
    [[nodiscard]] size_t additionIn(size_t at);
    void clear(size_t at);
    void lookTwice(size_t at) { m_truth[at].isClean = false; }
    void leaveToAPerson(size_t at) { m_truth[at].isClean = m_truth[at].mayBeRead = false; }
    /// No row that free ink touches is clean; if `strictly`, none may be read.
    void leaveAllTouched(bool strictly = true);

    void stroke(const domain::FormRect& box, Stroke stroke);
    void line(QPointF from, QPointF to, double width, const QColor& colour);
    void path(const QPainterPath& path, double width);
    void blob(QPointF middle, double diameter, const QColor& colour);
    void ring(QPointF middle, double diameter, double width, const QColor& colour);
    void text(QPointF middle, const QString& text, double height);
    /// A tick of the page's hand with its middle here.
    void tickAt(QPointF middle);
    /// White over all that was there.
    void cover(const QRectF& area, int grey);

    /// Ticks what the truth says, below all other ink.
    void fillIn();
    [[nodiscard]] GalleryPage scanned(const QImage& printed);

private:
    using Ink = std::function<void(QPainter&)>;

    void touched(const QPainterPath& path, double width);

    std::vector<const domain::FormRow*> m_rows;
    std::vector<const domain::FormBlock*> m_blocks;
    std::vector<GalleryRow> m_truth;
    std::vector<Ink> m_ticks;
    std::vector<Ink> m_ink;
    QPainterPath m_touched;
};

// How ticks are withdrawn.
void blackened(Sketch& sketch, const domain::FormRect& box);
void scribbled(Sketch& sketch, const domain::FormRect& box);
void crossedOut(Sketch& sketch, const domain::FormRect& box);
void uprightStrokes(Sketch& sketch, const domain::FormRect& box);
void slantingStrokes(Sketch& sketch, const domain::FormRect& box);
void wavyStroke(Sketch& sketch, const domain::FormRect& box);
void levelStroke(Sketch& sketch, const domain::FormRect& box);
void fluid(Sketch& sketch, const domain::FormRect& box);
void tape(Sketch& sketch, const domain::FormRect& box);
void arrow(Sketch& sketch, const domain::FormRect& box);
void voided(Sketch& sketch, const domain::FormRect& box);
// What only looks like a tick.
void hair(Sketch& sketch, const domain::FormRect& box);
void shortHair(Sketch& sketch, const domain::FormRect& box);
void penRest(Sketch& sketch, const domain::FormRect& box);
void speck(Sketch& sketch, const domain::FormRect& box);

} // namespace touyan::test
