// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/bulletin/bulletin_fonts.h"

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace touyan::reports {

/// All measures of a page are in tenths of a point: whole font sizes, and fine enough for a line.
inline constexpr qreal kUnitsPerPoint = 10;
inline constexpr qreal kUnitsPerMm = kUnitsPerPoint * 72 / 25.4;

struct FontSpec
{
    FontRole role = FontRole::Body;
    int size = 160; ///< 3号 = 16 pt
};

/// One piece of a line.
struct DrawnText
{
    QPointF baseline; ///< left end
    QString text;
    FontSpec font;
    qreal spacing = 0; ///< added after every character
};

struct DrawnBox
{
    QRectF rect;
    QColor fill;   ///< invalid: not filled
    QColor border; ///< invalid: none
};

struct DrawnLine
{
    QPointF from;
    QPointF to;
    qreal width = 5;
};

/// A part of a page whose numbers the window explains at a place.
struct ExplainedArea
{
    QRectF area;
    QString place;
};

/// What is on a page, in the order of drawing: boxes, lines, texts.
struct DrawnPage
{
    std::vector<DrawnBox> boxes;
    std::vector<DrawnLine> lines;
    std::vector<DrawnText> texts;
    std::vector<ExplainedArea> explained;
    QString withoutGlyph; ///< characters that were to be drawn here and that no font has
};

} // namespace touyan::reports
