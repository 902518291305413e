// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/timeline_pages.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace touyan::widgets {

namespace {

/// A day narrower than this puts the marks of one week onto each other.
constexpr qreal kNarrowestDay = 2.2;
/// Text of 10 points on the screen is 7.5 on paper.
constexpr qreal kPaperScale = 0.75;
constexpr int kPixelsPerInch = 96;

bool showsSomething(const TimelineRow& row, const ProjectTimeline::Span& span)
{
    QDate first = row.finishDate;
    QDate last = row.finishDate;
    const auto widen = [&](QDate day) {
        if (!day.isValid())
            return;
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
    };
    for (const TimelineMilestone& milestone : row.milestones) {
        widen(milestone.planned);
        widen(milestone.finished.value_or(QDate()));
    }
    return first.isValid() && first <= span.last && last >= span.first;
}

/// The span in parts of as many whole months as fit.
QList<ProjectTimeline::Span> parts(const ProjectTimeline::Span& whole, qreal width)
{
    QList<ProjectTimeline::Span> parts;
    const qint64 most = std::max<qint64>(31, static_cast<qint64>(width / kNarrowestDay));
    QDate from = whole.first;
    while (from < whole.last) {
        QDate to = from.addMonths(1);
        while (to < whole.last && from.daysTo(to.addMonths(1)) <= most)
            to = to.addMonths(1);
        parts.append({from, to});
        from = to;
    }
    return parts;
}

} // namespace

QList<TimelinePage> timelinePages(const ProjectTimeline& timeline, const QSizeF& page)
{
    QList<TimelinePage> pages;
    const auto rowsOnPage = std::max<qsizetype>(
        1, static_cast<qsizetype>((page.height() - timeline.printedHeadHeight()) /
                                  timeline.printedRowHeight()));
    const QList<ProjectTimeline::Span> spans =
        parts(timeline.span(), page.width() - timeline.printedLabelWidth());
    for (const ProjectTimeline::Span& span : spans) {
        QList<TimelineRow> rows;
        std::copy_if(timeline.rows().begin(), timeline.rows().end(), std::back_inserter(rows),
                     [&span](const TimelineRow& row) { return showsSomething(row, span); });
        for (qsizetype first = 0; first < rows.size(); first += rowsOnPage)
            pages.append({rows.mid(first, rowsOnPage), span});
    }
    return pages;
}

void printTimelinePages(const ProjectTimeline& timeline, QPagedPaintDevice& device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return;
    const qreal scale = kPaperScale * painter.device()->logicalDpiX() / kPixelsPerInch;
    const QSizeF page = QSizeF(painter.viewport().size()) / scale;
    const QList<TimelinePage> pages = timelinePages(timeline, page);
    // Laid out by a timeline of its own, so that the one on the screen stays as it is.
    ProjectTimeline printed;
    printed.setFont(timeline.font());
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            device.newPage();
        printed.setTitle(pages.size() == 1
                             ? timeline.title()
                             : ProjectTimeline::tr("%1（第 %2 页，共 %3 页）", "title, page, pages")
                                   .arg(timeline.title())
                                   .arg(i + 1)
                                   .arg(pages.size()));
        printed.setSubtitle(timeline.subtitle());
        printed.setRows(pages.at(i).rows, timeline.today(), pages.at(i).span);
        painter.save();
        painter.scale(scale, scale);
        printed.paintChart(painter, QRectF({0, 0}, page), {printed.font(), false, true});
        painter.restore();
    }
    painter.end();
}

} // namespace touyan::widgets
