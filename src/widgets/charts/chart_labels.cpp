// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_labels.h"

#include "widgets/charts/chart_painting.h"

#include <QSet>
#include <QTextLayout>

#include <algorithm>

namespace touyan::widgets {

namespace {

constexpr QChar kNoWidth(0x200B);
/// Lines of one label stand closer than lines of a text, so that they look like one.
constexpr qreal kLineDistance = 0.78;
constexpr qreal kRowPadding = 9;
/// Several lines fill their row, so that one long label does not make all rows much higher.
constexpr qreal kTightPadding = 1;

QStringList linesOf(const QString& label, const QFont& font, qreal width)
{
    QTextLayout layout(label, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(label.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

QStringList brokenLabel(const QString& label, const ChartFont& font, qreal width)
{
    const qreal whole = font.width(label);
    if (whole <= width)
        return {label};
    const QStringList needed = linesOf(label, font.font, width);
    // As narrow as the same number of lines allows, so that no line holds a single character.
    const qreal step = std::max(1.0, font.height() / 4);
    for (qreal less = whole / static_cast<qreal>(needed.size()); less < width; less += step) {
        QStringList lines = linesOf(label, font.font, less);
        if (lines.size() <= needed.size())
            return lines;
    }
    return needed;
}

QStringList axisLabels(const QStringList& labels)
{
    QStringList made;
    QSet<QString> taken;
    for (const QString& text : labels) {
        QString label = text.toHtmlEscaped();
        while (label.isEmpty() || taken.contains(label))
            label += kNoWidth;
        taken.insert(label);
        made.append(label);
    }
    return made;
}

bool LabelColumn::setLabels(const QStringList& labels)
{
    if (labels == m_labels)
        return false;
    m_labels = labels;
    m_most = -1;
    return true;
}

void LabelColumn::measure(const ChartStyle& style, qreal most) const
{
    if (m_most == most && m_font == style.font)
        return;
    const ChartFont font(style);
    m_most = most;
    m_font = style.font;
    m_lines.clear();
    m_width = 0;
    m_rowHeight = font.height() + kRowPadding;
    for (const QString& label : m_labels) {
        m_lines.append(brokenLabel(label, font, most));
        for (const QString& line : std::as_const(m_lines.last()))
            m_width = std::max(m_width, font.width(line));
        const auto more = static_cast<qreal>(m_lines.last().size() - 1);
        m_rowHeight =
            std::max(m_rowHeight, font.height() * (1 + more * kLineDistance) + kTightPadding);
    }
}

qreal LabelColumn::width(const ChartStyle& style, qreal most) const
{
    measure(style, most);
    return m_width;
}

qreal LabelColumn::rowHeight(const ChartStyle& style, qreal most) const
{
    measure(style, most);
    return m_rowHeight;
}

void LabelColumn::paint(QPainter& painter, const QRectF& cell, qsizetype index,
                        const ChartStyle& style, const QColor& colour) const
{
    const ChartFont font(style);
    const QStringList& lines = m_lines.at(index);
    const qreal distance = font.height() * kLineDistance;
    QRectF line(cell.left(), 0, cell.width(), font.height());
    line.moveTop(cell.center().y() -
                 (font.height() + distance * static_cast<qreal>(lines.size() - 1)) / 2);
    for (const QString& text : lines) {
        paintChartText(painter, line, font, text, colour, Qt::AlignLeft | Qt::AlignVCenter);
        line.translate(0, distance);
    }
}

} // namespace touyan::widgets
