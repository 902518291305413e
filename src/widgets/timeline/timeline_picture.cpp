// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timeline_picture.h"

#include "widgets/charts/chart_painting.h"
#include "widgets/look/theme.h"
#include "widgets/timeline/project_timeline.h"
#include "widgets/timeline/timeline_key.h"

#include <QPainter>

#include <algorithm>

namespace touyan::widgets {

namespace {

constexpr qreal kMark = TimelineScale::kMark;

} // namespace

DisplayState TimelineMilestone::state(QDate today) const
{
    if (finished)
        return *finished <= planned ? DisplayState::OnTime : DisplayState::Late;
    return planned < today ? DisplayState::Overdue : DisplayState::Pending;
}

TimelinePicture::TimelinePicture(const QList<TimelineRow>& rows, QDate today,
                                 const TimelineScale& scale, const ChartLayout& layout)
    : m_rows(rows)
    , m_today(today)
    , m_scale(scale)
    , m_layout(layout)
{
}

void TimelinePicture::paint(QPainter& painter) const
{
    const bool clip = !m_layout.style.printing;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    if (clip)
        painter.setClipRect(QRectF(m_scale.body.left() - kMark, m_layout.area.top(),
                                   m_scale.body.width() + 2 * kMark, m_layout.area.height()),
                            Qt::IntersectClip);
    paintAxis(painter);
    painter.restore();
    painter.save();
    if (clip)
        painter.setClipRect(m_scale.marked(), Qt::IntersectClip);
    else
        painter.setClipRect(QRectF(m_scale.body.left() - kMark, m_layout.area.top(),
                                   m_scale.body.width() + 2 * kMark,
                                   m_scale.y(m_rows.size()) - m_layout.area.top()),
                            Qt::IntersectClip);
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        paintRow(painter, static_cast<int>(row));
    painter.restore();
    painter.save();
    if (clip)
        painter.setClipRect(QRectF(m_layout.area.left(), m_scale.body.top(), m_layout.area.width(),
                                   m_scale.body.height()),
                            Qt::IntersectClip);
    paintLabels(painter);
    painter.restore();
}

void TimelinePicture::paintAxis(QPainter& painter) const
{
    const ThemeColours& colours = themeColours(m_layout.style.dark);
    const ChartFont small(m_layout.style, 0.88);
    const qreal bottom =
        m_layout.style.printing ? m_scale.y(m_rows.size()) : m_layout.area.bottom();
    const qreal month = m_scale.day * 30.4;
    // As many months together as their names need.
    const qreal needed = small.width(ProjectTimeline::tr("%1月").arg(12)) + 6;
    int step = 1;
    while (step < 12 && month * step < needed)
        step = step == 1 ? 3 : step * 2;
    for (QDate day = m_scale.first; day <= m_scale.last; day = day.addMonths(1)) {
        const qreal x = m_scale.x(day);
        const bool year = day.month() == 1;
        if ((day.month() - 1) % step == 0) {
            painter.setPen(year ? colours.line : colours.gridLine);
            painter.drawLine(QPointF(x, m_scale.body.top() - 3), QPointF(x, bottom));
            if (day < m_scale.last) {
                paintChartText(
                    painter,
                    QRectF(x + 2, m_layout.area.top() + small.height(), needed, small.height()),
                    small, ProjectTimeline::tr("%1月").arg(day.month()), colours.subtleText,
                    Qt::AlignLeft | Qt::AlignVCenter);
            }
        }
        if ((year || day == m_scale.first) && day < m_scale.last) {
            const QString text = ProjectTimeline::tr("%1年").arg(day.year());
            // The first year gives way when the next begins at once.
            const QDate next(day.year() + 1, 1, 1);
            if (year || m_scale.x(next) - x > small.width(text) + 6)
                paintChartText(
                    painter,
                    QRectF(x + 2, m_layout.area.top(), small.width(text) + 4, small.height()),
                    small, text, themePalette(m_layout.style.dark).color(QPalette::WindowText),
                    Qt::AlignLeft | Qt::AlignVCenter);
        }
    }
    if (m_today < m_scale.first || m_today > m_scale.last)
        return;
    paintToday(painter, bottom);
}

void TimelinePicture::paintToday(QPainter& painter, qreal bottom) const
{
    const ThemeColours& colours = themeColours(m_layout.style.dark);
    const ChartFont small(m_layout.style, 0.88);
    const qreal today = m_scale.x(m_today);
    painter.setPen(QPen(colours.accent, 1.4, Qt::DashLine));
    painter.drawLine(QPointF(today, m_scale.body.top() - 3), QPointF(today, bottom));
    const QString word = ProjectTimeline::tr("今天");
    const qreal width = small.width(word) + 6;
    const QRectF tag(today - width / 2, m_layout.area.top(), width, small.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawRoundedRect(tag, 3, 3);
    paintChartText(painter, tag, small, word, colours.accentText, Qt::AlignCenter);
}

void TimelinePicture::paintRow(QPainter& painter, int row) const
{
    const ThemeColours& colours = themeColours(m_layout.style.dark);
    const TimelineRow& line = m_rows.at(row);
    const qreal top = m_scale.y(row);
    const qreal middle = top + m_scale.row / 2;
    painter.setPen(colours.gridLine);
    painter.drawLine(QPointF(m_scale.body.left() - kMark, top + m_scale.row),
                     QPointF(m_scale.body.right() + kMark, top + m_scale.row));
    if (line.milestones.isEmpty())
        return;
    const auto [earliest, latest] =
        std::minmax_element(line.milestones.begin(), line.milestones.end(),
                            [](const TimelineMilestone& a, const TimelineMilestone& b) {
                                return a.planned < b.planned;
                            });
    const QDate end = line.finishDate.isValid() ? line.finishDate : latest->planned;
    painter.setPen(QPen(colours.line, 2));
    painter.drawLine(QPointF(m_scale.x(earliest->planned), middle),
                     QPointF(m_scale.x(end), middle));
    if (line.finishDate.isValid()) {
        const qreal x = m_scale.x(line.finishDate);
        painter.setPen(QPen(colours.subtleText, 2));
        painter.drawLine(QPointF(x, middle - kMark - 2), QPointF(x, middle + kMark + 2));
    }
    for (qsizetype index = 0; index < line.milestones.size(); ++index)
        paintMilestone(painter, line, index, middle);
}

void TimelinePicture::paintMilestone(QPainter& painter, const TimelineRow& line, qsizetype index,
                                     qreal middle) const
{
    const ThemeColours& colours = themeColours(m_layout.style.dark);
    const ChartFont small(m_layout.style, 0.88);
    const TimelineMilestone& step = line.milestones.at(index);
    const DisplayState state = step.state(m_today);
    const StateColours shown = stateColours(state, m_layout.style.dark);
    const QPointF planned(m_scale.x(step.planned), middle);
    const QPointF done(m_scale.x(step.finished.value_or(step.planned)), middle);
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
    const QRectF sign(done.x() - kMark * 0.62, middle - kMark * 0.62, kMark * 1.24, kMark * 1.24);
    paintStateSign(painter, sign, state, step.finished ? QColor(Qt::white) : shown.foreground);
    // The step's name where there is room before the next mark.
    const qreal from = std::max(planned.x(), done.x()) + kMark + 3;
    qreal to = m_scale.body.right() + kMark;
    for (const TimelineMilestone& other : line.milestones) {
        for (const QDate day : {other.planned, other.finished.value_or(other.planned)}) {
            if (m_scale.x(day) > from - kMark)
                to = std::min(to, m_scale.x(day) - kMark - 3);
        }
    }
    constexpr qreal kLeastText = 30;
    if (line.milestones.size() > 1 && to - from >= kLeastText) {
        paintChartText(painter,
                       QRectF(from, middle - small.height() - 1, to - from, small.height()), small,
                       step.title, colours.subtleText, Qt::AlignLeft | Qt::AlignVCenter);
    }
}

void TimelinePicture::paintLabels(QPainter& painter) const
{
    const ThemeColours& colours = themeColours(m_layout.style.dark);
    const ChartFont font(m_layout.style);
    const ChartFont small(m_layout.style, 0.88);
    const qreal width = m_scale.labels;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const TimelineRow& line = m_rows.at(row);
        const qreal text = font.height() + (line.note.isEmpty() ? 0 : small.height());
        qreal y = m_scale.y(row) + (m_scale.row - text) / 2;
        paintChartText(painter, QRectF(m_layout.area.left(), y, width, font.height()), font,
                       line.label, themePalette(m_layout.style.dark).color(QPalette::WindowText),
                       Qt::AlignLeft | Qt::AlignVCenter);
        y += font.height();
        if (!line.note.isEmpty())
            paintChartText(painter, QRectF(m_layout.area.left(), y, width, small.height()), small,
                           line.note, colours.subtleText, Qt::AlignLeft | Qt::AlignVCenter);
    }
}

} // namespace touyan::widgets
