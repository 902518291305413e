// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_widget.h"

#include <memory>

class QAbstractSeries;
class QBarSet;
class QChart;
class QGraphicsScene;

namespace touyan::widgets {

/// A chart whose series, axes and grid are Qt Charts'. The QChart stands in a scene that no view
/// shows; the frame of ChartWidget renders it, so that keyboard, tooltips, pictures and print are
/// the same as those of painted charts. What Qt Charts does not have – counts and signs inside
/// bars, columns of text beside them – is painted over it, at the places that it gives.
class SeriesChart : public ChartWidget
{
    Q_OBJECT

public:
    explicit SeriesChart(QWidget* parent = nullptr);
    ~SeriesChart() override;

    /// Series and axes as they are drawn; made when they are first asked for.
    [[nodiscard]] QChart& chart() const;

protected:
    /// Makes the chart, unless it is there; chart() does so too.
    void makeChart() const;
    /// Adds series and axes to a new chart. Their colours and fonts are dress()'s business.
    virtual void furnish(QChart& chart) const = 0;
    /// Gives series and axes the colours and fonts of a style.
    virtual void dress(const ChartStyle& style) const = 0;
    /// Where the series lie, in the coordinates of an unscrolled layout; what is left is for
    /// labels.
    [[nodiscard]] virtual QRectF plotArea(const Layout& layout) const = 0;
    /// Makes axes suit the room, before they are laid out.
    virtual void fitAxes(const Layout&, const QRectF& /*plot*/) const {}
    /// Paints what Qt Charts does not have.
    virtual void paintOver(QPainter&, const Layout&) const {}

    void paintContent(QPainter& painter, const Layout& layout) const final;

    /// Lays the chart out, unless it is already laid out so, and gives the place of the series,
    /// scrolled.
    QRectF fit(const Layout& layout) const;
    /// Where a value lies, scrolled. `layout` is the one that fit() was given last.
    [[nodiscard]] QPointF positionOf(const QPointF& value, QAbstractSeries* series,
                                     const Layout& layout) const;
    /// Dresses and lays everything out anew before the next painting: labels or series are others.
    void forgetFit();
    /// Gives a set these values: in place where few differ, all at once where many do.
    static void replaceValues(QBarSet& set, const QList<qreal>& values);

private:
    /// What the chart was last laid out for; places hold for this alone.
    struct Fit
    {
        QSizeF size;
        QRectF plot; ///< in the chart's own coordinates
        ChartStyle style;

        friend bool operator==(const Fit&, const Fit&) = default;
    };

    mutable std::unique_ptr<QGraphicsScene> m_scene;
    mutable QChart* m_chart = nullptr; ///< the scene owns it
    mutable Fit m_fit;
    mutable bool m_fits = false;
};

} // namespace touyan::widgets
