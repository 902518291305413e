// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/heat_map_widget.h"

#include "widgets/charts/chart_painting.h"
#include "widgets/look/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr qreal kWidestCell = 56;
constexpr qreal kGap = 8;

qreal rowHeight(const ChartStyle& style)
{
    return std::ceil(ChartFont(style).height() + 6);
}

qreal headerHeight(const ChartStyle& style)
{
    return ChartFont(style, 0.88).height() * 2 + 4;
}

} // namespace

struct HeatMapWidget::Grid
{
    QRectF body;      ///< where cells are seen
    QPointF origin;   ///< of the first cell, scrolled
    qreal width = 0;  ///< of a cell
    qreal height = 0; ///< of a cell

    [[nodiscard]] QRectF cell(qsizetype row, qsizetype column) const
    {
        return {origin.x() + static_cast<qreal>(column) * width,
                origin.y() + static_cast<qreal>(row) * height, width, height};
    }
};

HeatMapWidget::HeatMapWidget(QWidget* parent)
    : ChartWidget(parent)
{
    setObjectName(u"heatMap"_s);
    setTitle(tr("每周完成情况"));
}

void HeatMapWidget::setCells(const QList<HeatHeader>& rows, const QList<HeatHeader>& columns,
                             const QList<QList<HeatCell>>& cells)
{
    if (rows == m_rows && columns == m_columns && cells == m_cells)
        return;
    replaceContent([&] {
        m_rows = rows;
        m_columns = columns;
        m_cells = cells;
    });
}

void HeatMapWidget::setCell(int row, int column, const HeatCell& cell)
{
    if (row < 0 || row >= m_cells.size() || column < 0 || column >= m_cells.at(row).size() ||
        m_cells.at(row).at(column) == cell)
        return;
    replaceContent([&] { m_cells[row][column] = cell; });
}

qreal HeatMapWidget::narrowestCell(const ChartStyle& style) const
{
    const ChartFont small(style, 0.88);
    qreal width = 22;
    for (const HeatHeader& column : m_columns)
        width = std::max(width, small.width(column.label) + 6);
    return std::min(std::ceil(width), kWidestCell);
}

qreal HeatMapWidget::rowHeaderWidth(const ChartStyle& style) const
{
    const ChartFont font(style);
    const ChartFont small(style, 0.9);
    qreal label = 0;
    qreal note = 0;
    for (const HeatHeader& row : m_rows) {
        label = std::max(label, font.width(row.label));
        note = std::max(note, small.width(row.note));
    }
    return std::min(label, 130.0) + (note > 0 ? std::min(note, 110.0) + kGap : 0) + kGap;
}

HeatMapWidget::Grid HeatMapWidget::grid(const Layout& layout) const
{
    Grid made;
    made.body =
        layout.area.adjusted(rowHeaderWidth(layout.style), headerHeight(layout.style), 0, 0);
    made.width = std::clamp(std::floor(made.body.width() / static_cast<qreal>(m_columns.size())),
                            narrowestCell(layout.style), kWidestCell);
    made.height = rowHeight(layout.style);
    made.origin = made.body.topLeft() - layout.scroll;
    // What is not filled by cells does not belong to the body.
    made.body.setWidth(
        std::min(made.body.width(), made.width * static_cast<qreal>(m_columns.size())));
    made.body.setHeight(
        std::min(made.body.height(), made.height * static_cast<qreal>(m_rows.size())));
    return made;
}

QRectF HeatMapWidget::scrolledArea(const Layout& layout) const
{
    return isEmpty() ? layout.area : grid(layout).body;
}

QList<ChartMark> HeatMapWidget::layOutMarks(const Layout& layout) const
{
    const Grid places = grid(layout);
    QList<ChartMark> all;
    all.reserve(m_rows.size() * m_columns.size());
    for (qsizetype row = 0; row < std::min(m_rows.size(), m_cells.size()); ++row) {
        const QList<HeatCell>& cells = m_cells.at(row);
        for (qsizetype column = 0; column < std::min(m_columns.size(), cells.size()); ++column) {
            const HeatCell& cell = cells.at(column);
            ChartMark mark;
            mark.area = places.cell(row, column);
            mark.row = static_cast<int>(row);
            mark.column = static_cast<int>(column);
            mark.value =
                cell.text + QString::number(cell.state ? static_cast<int>(*cell.state) : -1);
            mark.tooltip = cell.tooltip;
            if (mark.tooltip.isEmpty()) {
                mark.tooltip =
                    tr("%1　%2\n%3", "row, column, state")
                        .arg(m_rows.at(row).label, m_columns.at(column).label,
                             cell.state ? stateText(*cell.state) : tr("没有应完成的事项"));
            }
            all.append(mark);
        }
    }
    return all;
}

void HeatMapWidget::paintContent(QPainter& painter, const Layout& layout) const
{
    const Grid places = grid(layout);
    const bool clip = !layout.style.printing;
    painter.save();
    if (clip)
        painter.setClipRect(places.body, Qt::IntersectClip);
    const QRectF seen = clip ? places.body : QRectF(-1e9, -1e9, 2e9, 2e9);
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype row = 0; row < std::min(m_rows.size(), m_cells.size()); ++row) {
        const QList<HeatCell>& cells = m_cells.at(row);
        for (qsizetype column = 0; column < std::min(m_columns.size(), cells.size()); ++column) {
            const QRectF area = places.cell(row, column);
            if (area.intersects(seen))
                paintCell(painter, area.adjusted(1, 1, -1, -1), cells.at(column), layout.style);
        }
    }
    painter.restore();
    painter.save();
    if (clip)
        painter.setClipRect(QRectF(layout.area.left(), places.body.top(), layout.area.width(),
                                   places.body.height()),
                            Qt::IntersectClip);
    paintRowHeaders(painter, layout, places);
    painter.restore();
    painter.save();
    if (clip)
        painter.setClipRect(QRectF(places.body.left() - 4, layout.area.top(),
                                   places.body.width() + 8, layout.area.height()),
                            Qt::IntersectClip);
    paintColumnHeaders(painter, layout, places);
    painter.restore();
}

void HeatMapWidget::paintCell(QPainter& painter, const QRectF& area, const HeatCell& cell,
                              const ChartStyle& style) const
{
    const ThemeColours& colours = themeColours(style.dark);
    painter.setPen(Qt::NoPen);
    if (!cell.state.has_value()) {
        painter.setBrush(colours.gridLine);
        painter.drawEllipse(area.center(), 1.2, 1.2);
        return;
    }
    const StateColours state = stateColours(*cell.state, style.dark);
    // Only what asks for action is drawn in full colour.
    const bool strong = *cell.state == DisplayState::Overdue;
    painter.setBrush(strong ? state.fill : state.background);
    painter.drawRoundedRect(area, 2.5, 2.5);
    const QColor ink = strong ? QColor(Qt::white) : state.foreground;
    const qreal sign = std::min(area.height() * 0.56, 13.0);
    const ChartFont font(style, 0.82);
    const qreal text = cell.text.isEmpty() ? 0 : font.width(cell.text) + 3;
    QRectF box(0, 0, sign, sign);
    if (text == 0 || area.width() < sign + text + 4) {
        box.moveCenter(area.center());
        paintStateSign(painter, box, *cell.state, ink);
        return;
    }
    box.moveCenter(area.center() - QPointF(text / 2, 0));
    paintStateSign(painter, box, *cell.state, ink);
    paintChartText(painter, QRectF(box.right() + 3, area.top(), text, area.height()), font,
                   cell.text, ink, Qt::AlignLeft | Qt::AlignVCenter);
}

void HeatMapWidget::paintRowHeaders(QPainter& painter, const Layout& layout,
                                    const Grid& places) const
{
    const ThemeColours& colours = themeColours(layout.style.dark);
    const ChartFont font(layout.style);
    const ChartFont small(layout.style, 0.9);
    qreal label = 0;
    for (const HeatHeader& row : m_rows)
        label = std::max(label, font.width(row.label));
    label = std::min(label, 130.0);
    const qreal end = layout.area.left() + rowHeaderWidth(layout.style) - kGap;
    const int current = currentMark() >= 0 && hasFocus() && !layout.style.printing
                            ? currentMark() / static_cast<int>(m_columns.size())
                            : -1;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const HeatHeader& header = m_rows.at(row);
        const QRectF cell = places.cell(row, 0);
        const QRectF name(layout.area.left(), cell.top(), label, cell.height());
        paintChartText(painter, name, row == current ? ChartFont(layout.style, 1, true) : font,
                       header.label, themePalette(layout.style.dark).color(QPalette::WindowText),
                       Qt::AlignLeft | Qt::AlignVCenter);
        const QRectF note(name.right() + kGap, cell.top(), end - name.right() - kGap,
                          cell.height());
        paintChartText(painter, note, small, header.note, colours.subtleText,
                       Qt::AlignLeft | Qt::AlignVCenter);
    }
}

void HeatMapWidget::paintColumnHeaders(QPainter& painter, const Layout& layout,
                                       const Grid& places) const
{
    const ThemeColours& colours = themeColours(layout.style.dark);
    const ChartFont small(layout.style, 0.88);
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        const HeatHeader& header = m_columns.at(column);
        const QRectF cell = places.cell(0, column);
        const QRectF line(cell.left(), layout.area.top(), cell.width(), small.height());
        // A month's name may run over the weeks that follow it.
        if (!header.note.isEmpty()) {
            const QRectF wide(line.left() + 1, line.top(), small.width(header.note) + 2,
                              line.height());
            paintChartText(painter, wide, small, header.note, colours.subtleText,
                           Qt::AlignLeft | Qt::AlignVCenter);
        }
        paintChartText(painter, line.translated(0, small.height()), small, header.label,
                       themePalette(layout.style.dark).color(QPalette::WindowText),
                       Qt::AlignCenter);
    }
}

QSizeF HeatMapWidget::contentSize(const ChartStyle& style) const
{
    return {rowHeaderWidth(style) + narrowestCell(style) * static_cast<qreal>(m_columns.size()),
            headerHeight(style) + rowHeight(style) * static_cast<qreal>(m_rows.size())};
}

QString HeatMapWidget::summary() const
{
    int overdue = 0;
    for (const QList<HeatCell>& row : m_cells)
        overdue += static_cast<int>(std::count_if(row.begin(), row.end(), [](const HeatCell& cell) {
            return cell.state == DisplayState::Overdue;
        }));
    return tr("%1 行 %2 列，其中逾期未完成 %3 格。用方向键逐格查看。")
        .arg(m_rows.size())
        .arg(m_columns.size())
        .arg(overdue);
}

QString HeatMapWidget::shape() const
{
    QStringList texts;
    for (const HeatHeader& row : m_rows)
        texts.append(row.label + u'\t' + row.note);
    for (const HeatHeader& column : m_columns)
        texts.append(column.label + u'\t' + column.note);
    return texts.join(u'\n');
}

qreal HeatMapWidget::legendHeight(const ChartStyle& style, qreal width) const
{
    return stateLegendHeight({kDisplayStates.begin(), kDisplayStates.end()}, style, width);
}

void HeatMapWidget::paintLegend(QPainter& painter, const QRectF& area,
                                const ChartStyle& style) const
{
    const ChartFont font(style, 0.92);
    const QList<DisplayState> states(kDisplayStates.begin(), kDisplayStates.end());
    const QList<QRectF> places = stateLegendPlaces(states, style, area.width());
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < states.size(); ++i) {
        const QRectF place = places.at(i).translated(area.topLeft());
        paintCell(painter, QRectF(place.left(), place.center().y() - 8, 18, 16),
                  HeatCell{states.at(i), {}, {}}, style);
        paintChartText(painter, place.adjusted(23, 0, 0, 0), font, stateWord(states.at(i)),
                       themeColours(style.dark).subtleText, Qt::AlignLeft | Qt::AlignVCenter);
    }
}

} // namespace touyan::widgets
