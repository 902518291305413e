// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QSizeF>
#include <QString>

class QPainter;

namespace touyan::application {

/// The pages of a report as they will be printed, for the preview and for a printer. Pages are
/// numbered from 0 and laid out once; painting only draws, on the thread that asks.
class PagePreview
{
public:
    virtual ~PagePreview() = default;
    [[nodiscard]] virtual int pageCount() const = 0;
    /// Size of every page in millimetres.
    [[nodiscard]] virtual QSizeF pageSizeMm() const = 0;
    /// Draws the page with its upper left corner at the painter's origin, unitsPerMm of the
    /// painter's units to a millimetre. Does not fill the paper.
    virtual void paint(int page, QPainter& painter, qreal unitsPerMm) const = 0;
    /// The place (a link between pages of the window) that explains the numbers printed at this
    /// point, in millimetres from the page's upper left corner; empty: none.
    [[nodiscard]] virtual QString placeAt(int /*page*/, const QPointF& /*atMm*/) const
    {
        return {};
    }
    /// The characters of the document that no installed font has, each once: they are printed as
    /// "〓", or left out where they are invisible.
    [[nodiscard]] virtual QString charactersWithoutGlyph() const { return {}; }
};

} // namespace touyan::application
