// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/project_timeline.h"

#include "widgets/charts/chart_painting.h"
#include "widgets/look/icons.h"
#include "widgets/timeline/timeline_key.h"

#include <QAction>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

namespace {

constexpr qreal kMostZoom = 24;
constexpr qreal kZoomStep = 1.5;
constexpr qreal kMark = TimelineScale::kMark;
constexpr qreal kGap = 10;
constexpr qreal kWidestLabel = 230;
constexpr qreal kPrintedDay = 2.4;
constexpr qreal kNarrowestBody = 360;

qreal rowHeight(const ChartStyle& style)
{
    return std::ceil(ChartFont(style).height() + ChartFont(style, 0.88).height() + 10);
}

qreal axisHeight(const ChartStyle& style)
{
    return ChartFont(style, 0.88).height() * 2 + 6;
}

} // namespace

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

void ProjectTimeline::setRows(const QList<TimelineRow>& rows, QDate today, const Span& span)
{
    replaceContent([&] {
        m_rows = rows;
        m_today = today;
        m_first = span.first;
        m_last = span.last;
    });
}

qreal ProjectTimeline::printedRowHeight() const
{
    return rowHeight({font(), false, true});
}

qreal ProjectTimeline::printedHeadHeight() const
{
    return fullSize().height() - printedRowHeight() * static_cast<qreal>(m_rows.size());
}

qreal ProjectTimeline::printedLabelWidth() const
{
    return labelWidth({font(), false, true}) + kGap;
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
    const TimelineScale before = scale(screenLayout());
    const qreal days = (x - before.left) / before.day;
    replaceContent([&] { m_zoom = wanted; });
    const TimelineScale after = scale(screenLayout());
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

TimelineScale ProjectTimeline::scale(const Layout& layout) const
{
    TimelineScale made;
    made.labels = labelWidth(layout.style);
    made.body = layout.area.adjusted(made.labels + kGap, axisHeight(layout.style), -kMark - 2, 0);
    const qreal days = static_cast<qreal>(std::max<qint64>(1, m_first.daysTo(m_last)));
    const qreal zoom = layout.style.printing ? 1 : m_zoom;
    made.day = made.body.width() * zoom / days;
    made.left = made.body.left() - layout.scroll.x();
    made.top = made.body.top() - layout.scroll.y();
    made.row = rowHeight(layout.style);
    made.first = m_first;
    made.last = m_last;
    return made;
}

QRectF ProjectTimeline::scrolledArea(const Layout& layout) const
{
    return isEmpty() ? layout.area : scale(layout).marked();
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
    const TimelineScale places = scale(layout);
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
    return timelineKeyHeight(style, width);
}

void ProjectTimeline::paintLegend(QPainter& painter, const QRectF& area,
                                  const ChartStyle& style) const
{
    paintTimelineKey(painter, area, style);
}

void ProjectTimeline::paintContent(QPainter& painter, const Layout& layout) const
{
    TimelinePicture(m_rows, m_today, scale(layout), layout).paint(painter);
}

} // namespace touyan::widgets
