// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/timeline/project_timeline.h"

class QPagedPaintDevice;

namespace touyan::widgets {

/// What one page of a printed timeline shows.
struct TimelinePage
{
    QList<TimelineRow> rows;
    ProjectTimeline::Span span;

    friend bool operator==(const TimelinePage&, const TimelinePage&) = default;
};

/// Divides a timeline into pages of this size, in the timeline's own pixels: whole rows, and when
/// the span is too long for the width, whole months; a row stands on the pages of the months in
/// which it has something to show. First all rows of the first months.
[[nodiscard]] QList<TimelinePage> timelinePages(const ProjectTimeline& timeline,
                                                const QSizeF& page);

/// Prints all pages, each with title, axis and legend, and text of about 7.5 points.
void printTimelinePages(const ProjectTimeline& timeline, QPagedPaintDevice& device);

} // namespace touyan::widgets
