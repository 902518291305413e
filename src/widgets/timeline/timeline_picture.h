// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_layout.h"
#include "widgets/look/state_colours.h"

#include <QDate>
#include <QList>

#include <optional>

class QPainter;

namespace touyan::widgets {

/// A step of a plan: planned for a day, finished on another or not yet.
struct TimelineMilestone
{
    QString title;
    QString weight; ///< "30%"
    QDate planned;
    std::optional<QDate> finished;

    /// On time, late, overdue or pending as of the day, shown as the checklist shows obligations.
    [[nodiscard]] DisplayState state(QDate today) const;
    friend bool operator==(const TimelineMilestone&, const TimelineMilestone&) = default;
};

/// One project, or one step of a project, with what was planned and done.
struct TimelineRow
{
    QString label;
    QString note;     ///< a second, fainter line; may be empty
    QDate finishDate; ///< of the plan; invalid: none is marked
    QList<TimelineMilestone> milestones;

    friend bool operator==(const TimelineRow&, const TimelineRow&) = default;
};

/// Where days and rows lie.
struct TimelineScale
{
    static constexpr qreal kMark = 7; ///< half the width of a milestone

    QRectF body;      ///< where the days are seen
    qreal labels = 0; ///< width of the column before it
    qreal left = 0;
    qreal top = 0;
    qreal day = 1; ///< width of a day
    qreal row = 0;
    QDate first;
    QDate last;

    [[nodiscard]] qreal x(QDate date) const
    {
        return left + static_cast<qreal>(first.daysTo(date)) * day;
    }
    [[nodiscard]] qreal y(qsizetype index) const { return top + static_cast<qreal>(index) * row; }
    /// The body with the halves of the marks that stand on its edges.
    [[nodiscard]] QRectF marked() const { return body.adjusted(-kMark, 0, kMark, 0); }
};

/// Paints rows of milestones under a calendar.
class TimelinePicture
{
public:
    /// `rows` must outlive the picture.
    TimelinePicture(const QList<TimelineRow>& rows, QDate today, const TimelineScale& scale,
                    const ChartLayout& layout);

    /// On the screen nothing is painted outside of its part; on paper labels are not cut.
    void paint(QPainter& painter) const;

private:
    void paintAxis(QPainter& painter) const;
    void paintToday(QPainter& painter, qreal bottom) const;
    void paintRow(QPainter& painter, int row) const;
    void paintMilestone(QPainter& painter, const TimelineRow& line, qsizetype index,
                        qreal middle) const;
    void paintLabels(QPainter& painter) const;

    const QList<TimelineRow>& m_rows;
    QDate m_today;
    TimelineScale m_scale;
    ChartLayout m_layout;
};

} // namespace touyan::widgets
