// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/form_layout.h"

#include <QColor>
#include <QList>
#include <QPainter>

#include <random>

namespace touyan::test {

/// How somebody marks a box.
enum class Stroke {
    Tick,
    Cross,
    Slash,
    Dot,
    Filled,
    TickLeavingTheBox, ///< begins well inside and runs out at the upper right
    // What a person has to look at:
    Speck,     ///< too little for a tick, too much for dust
    Grazing,   ///< only an edge of the box
    StruckOut, ///< a line through the box and beyond
    Smudge     ///< wide and pale
};

/// What is written with.
struct Pen
{
    double width = 500; ///< micrometres
    int grey = 40;      ///< 0 black … 255
    QColor colour = {}; ///< instead of the grey
};

/// A ball pen, a gel pen, a felt pen or a pencil, pressed harder or softer.
[[nodiscard]] Pen drawnPen(std::mt19937& random);

/// Marks a box; `painter` draws in tenths of a millimetre.
void drawStroke(QPainter& painter, const domain::FormRect& box, Stroke stroke, const Pen& pen,
                std::mt19937& random);

} // namespace touyan::test
