// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_layout.h"

#include <QColor>
#include <QList>
#include <QStringList>

class QPainter;

namespace touyan::widgets {

struct ChartFont;

/// A label in as few lines of `width` as hold it, of about the same length; nothing is left out.
[[nodiscard]] QStringList brokenLabel(const QString& label, const ChartFont& font, qreal width);

/// Labels as the axes of Qt Charts want them: markup made harmless, since they take any text for
/// HTML, and equal ones told apart by signs without width, since they show equal ones once.
[[nodiscard]] QStringList axisLabels(const QStringList& labels);

/// The labels beside the rows of a chart. They are measured once for a font and a width, since
/// places are asked for with every value that changes.
class LabelColumn
{
public:
    /// True when they are others than before.
    bool setLabels(const QStringList& labels);

    /// Width of the longest line when no label may be wider than `most`.
    [[nodiscard]] qreal width(const ChartStyle& style, qreal most) const;
    /// Least height of a row: any label fits.
    [[nodiscard]] qreal rowHeight(const ChartStyle& style, qreal most) const;
    /// Paints a label into the cell of its row, as it was measured last.
    void paint(QPainter& painter, const QRectF& cell, qsizetype index, const ChartStyle& style,
               const QColor& colour) const;

private:
    void measure(const ChartStyle& style, qreal most) const;

    QStringList m_labels;
    mutable QFont m_font;
    mutable qreal m_most = -1; ///< the width that was measured for; negative: none yet
    mutable QList<QStringList> m_lines;
    mutable qreal m_width = 0;
    mutable qreal m_rowHeight = 0;
};

} // namespace touyan::widgets
