// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_widget.h"
#include "widgets/look/state_colours.h"

#include <optional>

namespace touyan::widgets {

/// One cell: a state, or empty (no obligation).
struct HeatCell
{
    std::optional<DisplayState> state;
    QString text; ///< a very short text beside the sign, such as "1/2"; may be empty
    QString tooltip;

    friend bool operator==(const HeatCell&, const HeatCell&) = default;
};

/// A header of a row or a column.
struct HeatHeader
{
    QString label;
    QString note; ///< rows: fainter text at the right; columns: second line
    QString tooltip;

    friend bool operator==(const HeatHeader&, const HeatHeader&) = default;
};

/// Secretaries × weeks. Headers stay while the cells scroll; arrow keys move the cursor.
class HeatMapWidget : public ChartWidget
{
    Q_OBJECT

public:
    explicit HeatMapWidget(QWidget* parent = nullptr);

    /// `cells` row by row; each row has as many cells as there are columns.
    void setCells(const QList<HeatHeader>& rows, const QList<HeatHeader>& columns,
                  const QList<QList<HeatCell>>& cells);
    void setCell(int row, int column, const HeatCell& cell);

protected:
    void paintContent(QPainter& painter, const Layout& layout) const override;
    QList<ChartMark> layOutMarks(const Layout& layout) const override;
    QSizeF contentSize(const ChartStyle& style) const override;
    QRectF scrolledArea(const Layout& layout) const override;
    bool isEmpty() const override { return m_rows.isEmpty() || m_columns.isEmpty(); }
    QString summary() const override;
    QString shape() const override;
    qreal legendHeight(const ChartStyle& style, qreal width) const override;
    void paintLegend(QPainter& painter, const QRectF& area, const ChartStyle& style) const override;

private:
    struct Grid;
    Grid grid(const Layout& layout) const;
    void paintCell(QPainter& painter, const QRectF& area, const HeatCell& cell,
                   const ChartStyle& style) const;
    void paintRowHeaders(QPainter& painter, const Layout& layout, const Grid& places) const;
    void paintColumnHeaders(QPainter& painter, const Layout& layout, const Grid& places) const;
    qreal narrowestCell(const ChartStyle& style) const;
    qreal rowHeaderWidth(const ChartStyle& style) const;

    QList<HeatHeader> m_rows;
    QList<HeatHeader> m_columns;
    QList<QList<HeatCell>> m_cells;
};

} // namespace touyan::widgets
