// SPDX-License-Identifier: GPL-3.0-or-later
// How the timeline looks.
#include "widgets/charts/chart_painting.h"
#include "widgets/common/theme.h"
#include "widgets/projects/project_timeline.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr qreal kKeyMargin = 3; ///< above and below, as the legend of states has it
constexpr qreal kKeyGap = 5;
constexpr qreal kKeyDistance = 16;
constexpr qreal kKeySize = 12;

QList<DisplayState> statesShown()
{
    return {DisplayState::OnTime, DisplayState::Late, DisplayState::Overdue, DisplayState::Pending};
}

QPainterPath diamond(const QPointF& centre, qreal half)
{
    QPainterPath path;
    path.moveTo(centre + QPointF(0, -half));
    path.lineTo(centre + QPointF(half, 0));
    path.lineTo(centre + QPointF(0, half));
    path.lineTo(centre + QPointF(-half, 0));
    path.closeSubpath();
    return path;
}

/// What the shapes of the marks say: planned, done, end of the project.
std::array<QString, 3> keyWords()
{
    return {ProjectTimeline::tr("计划完成"), ProjectTimeline::tr("实际完成"),
            ProjectTimeline::tr("完成期限")};
}

qreal keyWidth(const ChartFont& font)
{
    qreal width = 0;
    for (const QString& word : keyWords())
        width += kKeySize + kKeyGap + font.width(word) + kKeyDistance;
    return width - kKeyDistance;
}

/// Whether the key of the shapes has room beside the states.
bool isKeyBeside(const ChartStyle& style, qreal width, qreal key)
{
    constexpr qreal kAnyWidth = 100'000;
    const qreal room = width - key - kKeyDistance;
    return room > 0 && qFuzzyCompare(stateLegendHeight(statesShown(), style, room),
                                     stateLegendHeight(statesShown(), style, kAnyWidth));
}

void paintKey(QPainter& painter, QPointF at, const ChartFont& font, bool dark)
{
    const ThemeColours& colours = themeColours(dark);
    const std::array words = keyWords();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 0; i < words.size(); ++i) {
        const QPointF middle(at.x() + kKeySize / 2, at.y() + font.height() / 2);
        const qreal half = kKeySize / 2;
        painter.setPen(QPen(colours.subtleText, i == 0 ? 1.4 : 2));
        painter.setBrush(i == 1 ? QBrush(colours.subtleText) : QBrush(Qt::NoBrush));
        if (i == 0)
            painter.drawPath(diamond(middle, half));
        else if (i == 1)
            painter.drawEllipse(middle, half - 1, half - 1);
        else
            painter.drawLine(middle - QPointF(0, half), middle + QPointF(0, half));
        const qreal width = font.width(words.at(i));
        at.rx() += kKeySize + kKeyGap;
        paintChartText(painter, QRectF(at, QSizeF(width, font.height())), font, words.at(i),
                       colours.subtleText, Qt::AlignLeft | Qt::AlignVCenter);
        at.rx() += width + kKeyDistance;
    }
    painter.restore();
}

} // namespace

qreal ProjectTimeline::legendHeight(const ChartStyle& style, qreal width) const
{
    const ChartFont font(style, 0.92);
    const qreal states = stateLegendHeight(statesShown(), style, width);
    return isKeyBeside(style, width, keyWidth(font)) ? states
                                                     : states + font.height() + 2 * kKeyMargin;
}

void ProjectTimeline::paintLegend(QPainter& painter, const QRectF& area,
                                  const ChartStyle& style) const
{
    paintStateLegend(painter, area, style, statesShown());
    const ChartFont font(style, 0.92);
    const qreal width = keyWidth(font);
    const bool isBeside = isKeyBeside(style, area.width(), width);
    const qreal x = isBeside ? area.right() - width : area.left();
    const qreal y =
        isBeside ? area.top() : area.top() + stateLegendHeight(statesShown(), style, area.width());
    paintKey(painter, {x, y + kKeyMargin}, font, style.dark);
}

void ProjectTimeline::paintContent(QPainter& painter, const Layout& layout) const
{
    const Scale places = scale(layout);
    const bool clip = !layout.style.printing;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    if (clip)
        painter.setClipRect(QRectF(places.body.left() - kMark, layout.area.top(),
                                   places.body.width() + 2 * kMark, layout.area.height()),
                            Qt::IntersectClip);
    paintAxis(painter, layout, places);
    painter.restore();
    painter.save();
    if (clip)
        painter.setClipRect(scrolledArea(layout), Qt::IntersectClip);
    else
        painter.setClipRect(QRectF(places.body.left() - kMark, layout.area.top(),
                                   places.body.width() + 2 * kMark,
                                   places.y(m_rows.size()) - layout.area.top()),
                            Qt::IntersectClip);
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        paintRow(painter, layout, places, static_cast<int>(row));
    painter.restore();
    painter.save();
    if (clip)
        painter.setClipRect(QRectF(layout.area.left(), places.body.top(), layout.area.width(),
                                   places.body.height()),
                            Qt::IntersectClip);
    paintLabels(painter, layout, places);
    painter.restore();
}

void ProjectTimeline::paintAxis(QPainter& painter, const Layout& layout, const Scale& scale) const
{
    const ThemeColours& colours = themeColours(layout.style.dark);
    const ChartFont small(layout.style, 0.88);
    const qreal bottom = layout.style.printing ? scale.y(m_rows.size()) : layout.area.bottom();
    const qreal month = scale.day * 30.4;
    // As many months together as their names need.
    const qreal needed = small.width(tr("%1月").arg(12)) + 6;
    int step = 1;
    while (step < 12 && month * step < needed)
        step = step == 1 ? 3 : step * 2;
    for (QDate day = m_first; day <= m_last; day = day.addMonths(1)) {
        const qreal x = scale.x(day);
        const bool year = day.month() == 1;
        if ((day.month() - 1) % step == 0) {
            painter.setPen(year ? colours.line : colours.gridLine);
            painter.drawLine(QPointF(x, scale.body.top() - 3), QPointF(x, bottom));
            if (day < m_last) {
                paintChartText(
                    painter,
                    QRectF(x + 2, layout.area.top() + small.height(), needed, small.height()),
                    small, tr("%1月").arg(day.month()), colours.subtleText,
                    Qt::AlignLeft | Qt::AlignVCenter);
            }
        }
        if ((year || day == m_first) && day < m_last) {
            const QString text = tr("%1年").arg(day.year());
            // The first year gives way when the next begins at once.
            const QDate next(day.year() + 1, 1, 1);
            if (year || scale.x(next) - x > small.width(text) + 6)
                paintChartText(
                    painter,
                    QRectF(x + 2, layout.area.top(), small.width(text) + 4, small.height()), small,
                    text, themePalette(layout.style.dark).color(QPalette::WindowText),
                    Qt::AlignLeft | Qt::AlignVCenter);
        }
    }
    if (m_today < m_first || m_today > m_last)
        return;
    const qreal today = scale.x(m_today);
    painter.setPen(QPen(colours.accent, 1.4, Qt::DashLine));
    painter.drawLine(QPointF(today, scale.body.top() - 3), QPointF(today, bottom));
    const QString word = tr("今天");
    const qreal width = small.width(word) + 6;
    const QRectF tag(today - width / 2, layout.area.top(), width, small.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawRoundedRect(tag, 3, 3);
    paintChartText(painter, tag, small, word, colours.accentText, Qt::AlignCenter);
}

void ProjectTimeline::paintRow(QPainter& painter, const Layout& layout, const Scale& scale,
                               int row) const
{
    const ThemeColours& colours = themeColours(layout.style.dark);
    const TimelineRow& line = m_rows.at(row);
    const qreal top = scale.y(row);
    const qreal middle = top + scale.row / 2;
    const ChartFont small(layout.style, 0.88);
    painter.setPen(colours.gridLine);
    painter.drawLine(QPointF(scale.body.left() - kMark, top + scale.row),
                     QPointF(scale.body.right() + kMark, top + scale.row));
    if (line.milestones.isEmpty())
        return;
    const auto [earliest, latest] =
        std::minmax_element(line.milestones.begin(), line.milestones.end(),
                            [](const TimelineMilestone& a, const TimelineMilestone& b) {
                                return a.planned < b.planned;
                            });
    const QDate end = line.finishDate.isValid() ? line.finishDate : latest->planned;
    painter.setPen(QPen(colours.line, 2));
    painter.drawLine(QPointF(scale.x(earliest->planned), middle), QPointF(scale.x(end), middle));
    if (line.finishDate.isValid()) {
        const qreal x = scale.x(line.finishDate);
        painter.setPen(QPen(colours.subtleText, 2));
        painter.drawLine(QPointF(x, middle - kMark - 2), QPointF(x, middle + kMark + 2));
    }
    for (qsizetype index = 0; index < line.milestones.size(); ++index) {
        const TimelineMilestone& step = line.milestones.at(index);
        const DisplayState state = step.state(m_today);
        const StateColours shown = stateColours(state, layout.style.dark);
        const QPointF planned(scale.x(step.planned), middle);
        const QPointF done(scale.x(step.finished.value_or(step.planned)), middle);
        if (step.finished && *step.finished != step.planned) {
            painter.setPen(QPen(shown.fill, 4, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(planned, done);
        }
        painter.setPen(QPen(shown.foreground, 1.4));
        painter.setBrush(step.finished ? colours.surface : shown.background);
        painter.drawPath(diamond(planned, kMark));
        if (step.finished) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(shown.fill);
            painter.drawEllipse(done, kMark - 0.5, kMark - 0.5);
        }
        const QRectF sign(done.x() - kMark * 0.62, middle - kMark * 0.62, kMark * 1.24,
                          kMark * 1.24);
        paintStateSign(painter, sign, state, step.finished ? QColor(Qt::white) : shown.foreground);
        // The step's name where there is room before the next mark.
        const qreal from = std::max(planned.x(), done.x()) + kMark + 3;
        qreal to = scale.body.right() + kMark;
        for (const TimelineMilestone& other : line.milestones) {
            for (const QDate day : {other.planned, other.finished.value_or(other.planned)}) {
                if (scale.x(day) > from - kMark)
                    to = std::min(to, scale.x(day) - kMark - 3);
            }
        }
        constexpr qreal kLeastText = 30;
        if (line.milestones.size() > 1 && to - from >= kLeastText) {
            paintChartText(painter,
                           QRectF(from, middle - small.height() - 1, to - from, small.height()),
                           small, step.title, colours.subtleText, Qt::AlignLeft | Qt::AlignVCenter);
        }
    }
}

void ProjectTimeline::paintLabels(QPainter& painter, const Layout& layout, const Scale& scale) const
{
    const ThemeColours& colours = themeColours(layout.style.dark);
    const ChartFont font(layout.style);
    const ChartFont small(layout.style, 0.88);
    const qreal width = labelWidth(layout.style);
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const TimelineRow& line = m_rows.at(row);
        const qreal text = font.height() + (line.note.isEmpty() ? 0 : small.height());
        qreal y = scale.y(row) + (scale.row - text) / 2;
        paintChartText(painter, QRectF(layout.area.left(), y, width, font.height()), font,
                       line.label, themePalette(layout.style.dark).color(QPalette::WindowText),
                       Qt::AlignLeft | Qt::AlignVCenter);
        y += font.height();
        if (!line.note.isEmpty())
            paintChartText(painter, QRectF(layout.area.left(), y, width, small.height()), small,
                           line.note, colours.subtleText, Qt::AlignLeft | Qt::AlignVCenter);
    }
}

} // namespace touyan::widgets
