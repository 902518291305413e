// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/projects/project_timeline.h"

#include "widgets/charts/chart_painting.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QAction>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr qreal kMostZoom = 24;
constexpr qreal kZoomStep = 1.5;
constexpr qreal kGap = 10;
constexpr qreal kWidestLabel = 230;
constexpr qreal kMark = 7; ///< half the width of a milestone
constexpr qreal kPrintedDay = 2.4;
constexpr qreal kNarrowestBody = 360;
constexpr std::array kLegend{DisplayState::OnTime, DisplayState::Late, DisplayState::Overdue,
                             DisplayState::Pending};

qreal rowHeight(const ChartStyle& style)
{
    return std::ceil(ChartFont(style).height() + ChartFont(style, 0.88).height() + 10);
}

qreal axisHeight(const ChartStyle& style)
{
    return ChartFont(style, 0.88).height() * 2 + 6;
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

} // namespace

DisplayState TimelineMilestone::state(QDate today) const
{
    if (finished)
        return *finished <= planned ? DisplayState::OnTime : DisplayState::Late;
    return planned < today ? DisplayState::Overdue : DisplayState::Pending;
}

struct ProjectTimeline::Scale
{
    QRectF body; ///< where the days are seen
    qreal left = 0;
    qreal top = 0;
    qreal day = 1; ///< width of a day
    qreal row = 0;
    QDate first;

    [[nodiscard]] qreal x(QDate date) const
    {
        return left + static_cast<qreal>(first.daysTo(date)) * day;
    }
    [[nodiscard]] qreal y(qsizetype index) const { return top + static_cast<qreal>(index) * row; }
};

ProjectTimeline::ProjectTimeline(QWidget* parent)
    : ChartWidget(parent)
{
    setObjectName(u"projectTimeline"_s);
    setTitle(tr("项目时间轴"));
    setEmptyText(tr("没有带计划步骤的项目。先在项目的方案里列出步骤和计划完成日。"));
    makeActions();
}

void ProjectTimeline::makeActions()
{
    const auto add = [this](const QString& name, const QString& iconName, const QString& text,
                            const QString& toolTip, const QList<QKeySequence>& keys) {
        auto* action = new QAction(icon(iconName), text, this);
        action->setObjectName(name);
        action->setToolTip(toolTip);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
        return action;
    };
    m_zoomIn = add(u"timelineZoomInAction"_s, u"zoom-in"_s, tr("放大(&I)"),
                   tr("放大时间轴（+，或按住 Ctrl 滚动滚轮）"),
                   {QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal)});
    m_zoomOut = add(u"timelineZoomOutAction"_s, u"zoom-out"_s, tr("缩小(&O)"),
                    tr("缩小时间轴（-，或按住 Ctrl 滚动滚轮）"), {QKeySequence(Qt::Key_Minus)});
    m_zoomFit = add(u"timelineZoomFitAction"_s, u"zoom-fit-best"_s, tr("显示全部(&F)"),
                    tr("把整个时段放进窗口（0）"), {QKeySequence(Qt::Key_0)});
    connect(m_zoomIn, &QAction::triggered, this, [this] { setZoom(m_zoom * kZoomStep); });
    connect(m_zoomOut, &QAction::triggered, this, [this] { setZoom(m_zoom / kZoomStep); });
    connect(m_zoomFit, &QAction::triggered, this, [this] { setZoom(1); });
}

void ProjectTimeline::setRows(const QList<TimelineRow>& rows, QDate today)
{
    if (rows == m_rows && today == m_today)
        return;
    replaceContent([&] {
        m_rows = rows;
        m_today = today;
        takeSpan();
    });
}

void ProjectTimeline::takeSpan()
{
    QDate first = m_today;
    QDate last = m_today;
    const auto widen = [&](QDate day) {
        if (day.isValid()) {
            first = std::min(first, day);
            last = std::max(last, day);
        }
    };
    for (const TimelineRow& row : m_rows) {
        widen(row.finishDate);
        for (const TimelineMilestone& milestone : row.milestones) {
            widen(milestone.planned);
            widen(milestone.finished.value_or(QDate()));
        }
    }
    // Whole months, so that the marks at the ends are whole too.
    m_first = QDate(first.year(), first.month(), 1);
    m_last = QDate(last.year(), last.month(), 1).addMonths(1);
}

void ProjectTimeline::setZoom(qreal zoom)
{
    zoomAt(zoom, screenLayout().area.center().x());
}

void ProjectTimeline::zoomAt(qreal zoom, qreal x)
{
    const qreal wanted = std::clamp(zoom, 1.0, kMostZoom);
    if (isEmpty() || qFuzzyCompare(wanted, m_zoom))
        return;
    // The day at x stays there.
    const Scale before = scale(screenLayout());
    const qreal days = (x - before.left) / before.day;
    replaceContent([&] { m_zoom = wanted; });
    const Scale after = scale(screenLayout());
    const qreal moved = after.left + days * after.day - x;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(moved));
    m_zoomOut->setEnabled(m_zoom > 1);
    m_zoomIn->setEnabled(m_zoom < kMostZoom);
}

void ProjectTimeline::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        ChartWidget::wheelEvent(event);
        return;
    }
    constexpr qreal kNotch = 120;
    zoomAt(m_zoom * std::pow(kZoomStep, event->angleDelta().y() / kNotch), event->position().x());
    event->accept();
}

qreal ProjectTimeline::labelWidth(const ChartStyle& style) const
{
    const ChartFont font(style);
    const ChartFont small(style, 0.88);
    qreal width = 60;
    for (const TimelineRow& row : m_rows)
        width = std::max({width, font.width(row.label), small.width(row.note)});
    return std::min(std::ceil(width), kWidestLabel);
}

ProjectTimeline::Scale ProjectTimeline::scale(const Layout& layout) const
{
    Scale made;
    made.body = layout.area.adjusted(labelWidth(layout.style) + kGap, axisHeight(layout.style),
                                     -kMark - 2, 0);
    const qreal days = static_cast<qreal>(std::max<qint64>(1, m_first.daysTo(m_last)));
    const qreal zoom = layout.style.printing ? 1 : m_zoom;
    made.day = made.body.width() * zoom / days;
    made.left = made.body.left() - layout.scroll.x();
    made.top = made.body.top() - layout.scroll.y();
    made.row = rowHeight(layout.style);
    made.first = m_first;
    return made;
}

QRectF ProjectTimeline::scrolledArea(const Layout& layout) const
{
    return isEmpty() ? layout.area : scale(layout).body.adjusted(-kMark, 0, kMark, 0);
}

QSizeF ProjectTimeline::contentSize(const ChartStyle& style) const
{
    const qreal height = axisHeight(style) + rowHeight(style) * static_cast<qreal>(m_rows.size());
    const qreal labels = labelWidth(style) + kGap + kMark + 2;
    if (style.printing) {
        const qreal days = static_cast<qreal>(m_first.daysTo(m_last));
        return {labels + std::max(kNarrowestBody, days * kPrintedDay), height};
    }
    const qreal seen = std::max(0.0, screenLayout().area.width() - labels);
    return {labels + seen * m_zoom, height};
}

QList<ChartMark> ProjectTimeline::layOutMarks(const Layout& layout) const
{
    const Scale places = scale(layout);
    QList<ChartMark> all;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const TimelineRow& line = m_rows.at(row);
        const qreal middle = places.y(row) + places.row / 2;
        for (qsizetype index = 0; index < line.milestones.size(); ++index) {
            const TimelineMilestone& step = line.milestones.at(index);
            const qreal planned = places.x(step.planned);
            const qreal done = places.x(step.finished.value_or(step.planned));
            ChartMark mark;
            mark.row = static_cast<int>(row);
            mark.column = static_cast<int>(index);
            mark.area = QRectF(std::min(planned, done) - kMark, middle - kMark - 1,
                               std::abs(done - planned) + 2 * kMark, 2 * kMark + 2);
            mark.extent =
                QRectF(layout.area.left(), places.y(row), layout.area.width(), places.row);
            QStringList lines{line.label == step.title
                                  ? step.title
                                  : tr("%1　%2", "project, step").arg(line.label, step.title)};
            lines.append(tr("%1，权重 %2", "state, weight")
                             .arg(stateText(step.state(m_today)), step.weight));
            lines.append(tr("计划完成 %1", "day").arg(step.planned.toString(Qt::ISODate)));
            if (step.finished)
                lines.append(tr("实际完成 %1", "day").arg(step.finished->toString(Qt::ISODate)));
            mark.tooltip = lines.join(u'\n');
            mark.value = mark.tooltip;
            all.append(mark);
        }
    }
    return all;
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

QString ProjectTimeline::summary() const
{
    int steps = 0;
    int finished = 0;
    int overdue = 0;
    for (const TimelineRow& row : m_rows) {
        for (const TimelineMilestone& step : row.milestones) {
            ++steps;
            finished += step.finished ? 1 : 0;
            overdue += step.state(m_today) == DisplayState::Overdue ? 1 : 0;
        }
    }
    return tr("%1 行，计划步骤 %2 个，已完成 %3 个，逾期未完成 %4 "
              "个。用方向键逐个查看，加减号缩放。")
        .arg(m_rows.size())
        .arg(steps)
        .arg(finished)
        .arg(overdue);
}

QString ProjectTimeline::shape() const
{
    QStringList texts{QString::number(m_zoom), m_first.toString(Qt::ISODate),
                      m_last.toString(Qt::ISODate), m_today.toString(Qt::ISODate)};
    for (const TimelineRow& row : m_rows)
        texts.append(row.label + u'\t' + row.note + u'\t' + row.finishDate.toString(Qt::ISODate));
    return texts.join(u'\n');
}

qreal ProjectTimeline::legendHeight(const ChartStyle& style, qreal width) const
{
    return stateLegendHeight({kLegend.begin(), kLegend.end()}, style, width);
}

void ProjectTimeline::paintLegend(QPainter& painter, const QRectF& area,
                                  const ChartStyle& style) const
{
    paintStateLegend(painter, area, style, {kLegend.begin(), kLegend.end()});
}

} // namespace touyan::widgets
