// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/state_colours.h"

#include "widgets/look/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

DisplayState displayState(domain::ObligationState state)
{
    switch (state) {
    case domain::ObligationState::OnTime:
        return DisplayState::OnTime;
    case domain::ObligationState::Late:
        return DisplayState::Late;
    case domain::ObligationState::Overdue:
        return DisplayState::Overdue;
    case domain::ObligationState::Pending:
        return DisplayState::Pending;
    case domain::ObligationState::Exempt:
        break;
    }
    return DisplayState::Exempt;
}

StateColours stateColours(DisplayState state, bool dark)
{
    switch (state) {
    case DisplayState::OnTime:
        return dark ? StateColours{QColor(0x7FDC9B), QColor(0x18351F), QColor(0x2F8A4F)}
                    : StateColours{QColor(0x11612A), QColor(0xDFF3E4), QColor(0x2B844B)};
    case DisplayState::Late:
        return dark ? StateColours{QColor(0xF2C765), QColor(0x3D300E), QColor(0xC9951F)}
                    : StateColours{QColor(0x744A00), QColor(0xFFF0CC), QColor(0xE2A51B)};
    case DisplayState::Overdue:
        return dark ? StateColours{QColor(0xFFA1A6), QColor(0x471A1F), QColor(0xC9434C)}
                    : StateColours{QColor(0xA30F25), QColor(0xFCE1E4), QColor(0xCE2F3B)};
    case DisplayState::Pending:
        return dark ? StateColours{QColor(0xB9C3CE), QColor(0x31363D), QColor(0x7C8894)}
                    : StateColours{QColor(0x434E5A), QColor(0xEBEEF1), QColor(0x97A2AE)};
    case DisplayState::Exempt:
        break;
    }
    return dark ? StateColours{QColor(0x9DA6B1), QColor(0x2A2D33), QColor(0x4A515A)}
                : StateColours{QColor(0x5E6771), QColor(0xF6F7F8), QColor(0xCDD3D9)};
}

QString stateSign(DisplayState state)
{
    switch (state) {
    case DisplayState::OnTime:
        return u"✓"_s;
    case DisplayState::Late:
        return u"◐"_s;
    case DisplayState::Overdue:
        // Not U+2717: Noto Sans CJK has no ballot cross.
        return u"×"_s;
    case DisplayState::Pending:
        return u"○"_s;
    case DisplayState::Exempt:
        break;
    }
    return u"－"_s;
}

QString stateWord(DisplayState state)
{
    switch (state) {
    case DisplayState::OnTime:
        return QCoreApplication::translate("touyan::widgets::DisplayState", "按时");
    case DisplayState::Late:
        return QCoreApplication::translate("touyan::widgets::DisplayState", "逾期完成");
    case DisplayState::Overdue:
        return QCoreApplication::translate("touyan::widgets::DisplayState", "逾期未完成");
    case DisplayState::Pending:
        return QCoreApplication::translate("touyan::widgets::DisplayState", "待完成");
    case DisplayState::Exempt:
        break;
    }
    return QCoreApplication::translate("touyan::widgets::DisplayState", "免计");
}

QString stateText(DisplayState state)
{
    return QCoreApplication::translate("touyan::widgets::DisplayState", "%1 %2", "sign and word")
        .arg(stateSign(state), stateWord(state));
}

void paintStateSign(QPainter& painter, const QRectF& area, DisplayState state, const QColor& colour)
{
    const qreal size = std::min(area.width(), area.height());
    QRectF box(0, 0, size, size);
    box.moveCenter(area.center());
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colour, std::max(1.2, size * 0.13));
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    switch (state) {
    case DisplayState::OnTime:
        painter.drawPolyline(QPolygonF{{at(0.16, 0.54), at(0.4, 0.78), at(0.84, 0.26)}});
        break;
    case DisplayState::Late: {
        const QRectF circle(at(0.17, 0.17), at(0.83, 0.83));
        painter.drawEllipse(circle);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        QPainterPath half(circle.center());
        half.arcTo(circle, 90, 180);
        painter.drawPath(half);
        break;
    }
    case DisplayState::Overdue:
        painter.drawLine(at(0.22, 0.22), at(0.78, 0.78));
        painter.drawLine(at(0.78, 0.22), at(0.22, 0.78));
        break;
    case DisplayState::Pending:
        painter.drawEllipse(QRectF(at(0.19, 0.19), at(0.81, 0.81)));
        break;
    case DisplayState::Exempt:
        painter.drawLine(at(0.22, 0.5), at(0.78, 0.5));
        break;
    }
    painter.restore();
}

namespace {

/// Slanted lines cut at the rectangle by arithmetic: SVG output knows no clipping.
void paintHatching(QPainter& painter, const QRectF& area, const QColor& colour, qreal step)
{
    painter.setPen(QPen(colour, 1.4));
    for (qreal start = area.left() - area.height() + step / 2; start < area.right();
         start += step) {
        QPointF from(start, area.bottom());
        QPointF to(start + area.height(), area.top());
        if (from.x() < area.left())
            from = QPointF(area.left(), area.bottom() - (area.left() - start));
        if (to.x() > area.right())
            to = QPointF(area.right(), area.bottom() - (area.right() - start));
        if (from.x() <= area.right() && to.x() >= area.left())
            painter.drawLine(from, to);
    }
}

} // namespace

void paintStatePattern(QPainter& painter, const QRectF& area, DisplayState state, bool dark)
{
    painter.save();
    if (state == DisplayState::Late) {
        painter.setRenderHint(QPainter::Antialiasing);
        paintHatching(painter, area, themeColours(dark).surface, 6);
    } else if (state == DisplayState::Pending || state == DisplayState::Exempt) {
        const Qt::PenStyle line = state == DisplayState::Exempt ? Qt::DotLine : Qt::SolidLine;
        painter.setPen(QPen(stateColours(state, dark).fill, 1, line));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.restore();
}

void paintStateFill(QPainter& painter, const QRectF& area, DisplayState state, bool dark)
{
    if (area.width() <= 0 || area.height() <= 0)
        return;
    const StateColours colours = stateColours(state, dark);
    const bool isOutlined = state == DisplayState::Pending || state == DisplayState::Exempt;
    painter.fillRect(area, isOutlined ? colours.background : colours.fill);
    paintStatePattern(painter, area, state, dark);
}

} // namespace touyan::widgets
