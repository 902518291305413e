// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/form_layout.h"
#include "reports/bulletin/page_drawing.h"
#include "reports/bulletin/text_breaking.h"

#include <QRectF>
#include <QString>
#include <QStringList>

namespace touyan::reports {

/// In units of the page.
[[nodiscard]] QRectF onPage(const domain::FormRect& rect);

/// How a text is set into a place.
struct TextPlace
{
    QRectF rect;
    FontSpec font;      ///< the largest size
    int leastSize = 60; ///< smaller it is not set, rather in more lines
    int mostLines = 1;  ///< at the largest sizes
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

/// Puts black and white on a page of a form.
class FormDrawing
{
public:
    FormDrawing(DrawnPage& page, const TextMeasure& measure)
        : m_page(page)
        , m_measure(measure)
    {
    }

    void fill(const QRectF& rect);
    /// A frame whose line lies inside the rectangle.
    void frame(const QRectF& rect, qreal line);
    void line(QPointF from, QPointF to, qreal width);
    /// Set as large as it fits; what does not fit at the least size ends in "…".
    void text(const QString& text, const TextPlace& place);
    /// Numbered items from the top of the rectangle, at most as large as the font and loosely set
    /// where there is room.
    void list(const QStringList& items, FontSpec font, const QRectF& rect);
    [[nodiscard]] qreal widthOf(const QString& text, FontSpec font) const
    {
        return m_measure.textWidth(text, font);
    }

private:
    DrawnPage& m_page;
    const TextMeasure& m_measure;
};

} // namespace touyan::reports
