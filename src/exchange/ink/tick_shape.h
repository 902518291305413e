// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/form_layout.h"
#include "exchange/ink/paper_sheet.h"

#include <QPoint>
#include <QRect>

namespace touyan::exchange {

/// What the ink inside the line of a box looks like, in millimetres and square millimetres.
struct TickShape
{
    double area = 0;
    double width = 0;  ///< of its strokes, where most ink is
    double pen = 0;    ///< of a stroke where it is alone
    double length = 0; ///< of its strokes, were they all as wide as the pen
    double reach = 0;  ///< the longer side of what encloses it
    /// The share of it that two straight strokes leave: none of a tick, a cross or a slash.
    double beyondTwo = 0;
    /// Sides of the box along which it is blackened.
    int sides = 0;
    double dark = 0; ///< 0 paper … 1 print
};

/// `shift`: how the print lies there, in places of the grid; `least`: a darkness that is ink;
/// `stroke`: how wide the page's strokes are, in millimetres; 0: nobody knows.
[[nodiscard]] TickShape shapeOf(const PaperSheet& sheet, const domain::FormRect& box, QPoint shift,
                                int least, double stroke);

} // namespace touyan::exchange
