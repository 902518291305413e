// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/civil_date_range.h"

#include <QList>
#include <QWidget>

class QPainter;

namespace touyan::widgets {

/// One bar of the timeline.
struct TimelineBar
{
    QString label; ///< unit and role
    domain::DateRange range;
    QList<domain::DateRange> leaves; ///< approved; hatched inside the bar
    QString place;                   ///< where Enter and a click lead
};

/// A person's postings along the years, one line each, with the leaves in them. Up and down choose
/// a bar, Enter opens it.
class PostingTimeline : public QWidget
{
    Q_OBJECT

public:
    explicit PostingTimeline(QWidget* parent = nullptr);

    void setBars(const QList<TimelineBar>& bars, QDate today);
    [[nodiscard]] const QList<TimelineBar>& bars() const { return m_bars; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void placeRequested(const QString& place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] double xOf(QDate day) const;
    [[nodiscard]] QRectF barRect(int index) const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int barAt(const QPointF& point) const;
    void choose(int index);
    void paintAxis(QPainter& painter) const;
    void paintBar(QPainter& painter, int index) const;

    QList<TimelineBar> m_bars;
    domain::DaySpan m_span;
    QDate m_today;
    int m_current = 0;
};

} // namespace touyan::widgets
