// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chart_widget.h"
#include "widgets/timeline/timeline_picture.h"

namespace touyan::widgets {

/// 时间轴: rows against the calendar. The planned day is a diamond, the day of finishing a disc
/// with the state's sign, and what lies between them a bar. + and − zoom, 0 shows all, Ctrl and the
/// wheel zoom at the pointer. markActivated(row, milestone).
class ProjectTimeline : public ChartWidget
{
    Q_OBJECT

public:
    explicit ProjectTimeline(QWidget* parent = nullptr);

    /// The first and the last day that can be seen.
    struct Span
    {
        QDate first;
        QDate last;

        friend bool operator==(const Span&, const Span&) = default;
    };

    /// Shows the whole months in which something is planned or done, and today.
    void setRows(const QList<TimelineRow>& rows, QDate today);
    /// Shows this span, for one of several pages.
    void setRows(const QList<TimelineRow>& rows, QDate today, const Span& span);
    [[nodiscard]] const QList<TimelineRow>& rows() const { return m_rows; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] Span span() const { return {m_first, m_last}; }
    /// Height of one row and of what stands above the rows, legend included, on paper of this
    /// width.
    [[nodiscard]] qreal printedRowHeight() const;
    [[nodiscard]] qreal printedHeadHeight() const;
    /// Width of the labels on paper.
    [[nodiscard]] qreal printedLabelWidth() const;
    /// 1 shows the whole span; up to 24.
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);
    [[nodiscard]] QAction* zoomInAction() const { return m_zoomIn; }
    [[nodiscard]] QAction* zoomOutAction() const { return m_zoomOut; }
    [[nodiscard]] QAction* zoomFitAction() const { return m_zoomFit; }

protected:
    void paintContent(QPainter& painter, const Layout& layout) const override;
    QList<ChartMark> layOutMarks(const Layout& layout) const override;
    QSizeF contentSize(const ChartStyle& style) const override;
    QRectF scrolledArea(const Layout& layout) const override;
    bool isEmpty() const override { return m_rows.isEmpty(); }
    QString summary() const override;
    QString shape() const override;
    qreal legendHeight(const ChartStyle& style, qreal width) const override;
    void paintLegend(QPainter& painter, const QRectF& area, const ChartStyle& style) const override;
    void wheelEvent(QWheelEvent* event) override;

private:
    TimelineScale scale(const Layout& layout) const;
    qreal labelWidth(const ChartStyle& style) const;
    void makeActions();
    void takeSpan();
    void zoomAt(qreal zoom, qreal x);

    QList<TimelineRow> m_rows;
    QDate m_today;
    QDate m_first;
    QDate m_last;
    qreal m_zoom = 1;
    QAction* m_zoomIn = nullptr;
    QAction* m_zoomOut = nullptr;
    QAction* m_zoomFit = nullptr;
};

} // namespace touyan::widgets
