// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dashboard/dashboard_picture.h"

#include "widgets/charts/card_widget.h"
#include "widgets/charts/chart_painting.h"
#include "widgets/charts/chart_widget.h"
#include "widgets/look/theme.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

namespace touyan::widgets {

namespace {

constexpr qreal kMargin = 24;
constexpr qreal kGap = 16;
constexpr qreal kPadding = 12;
constexpr qreal kLeastColumn = 620;
constexpr qreal kLeastChart = 280;
constexpr qreal kPixelsPerMeter = 96 / 0.0254;

/// The card as it looks in the light theme, whatever the window's is.
void paintCard(QPainter& painter, const QRectF& area, const CardWidget& card, const QFont& font)
{
    CardWidget copy;
    copy.setFont(font);
    copy.setPalette(themePalette(false));
    copy.setContent(card.content());
    copy.resize(area.size().toSize());
    painter.save();
    painter.translate(area.topLeft());
    copy.render(&painter, {}, {}, QWidget::DrawChildren);
    painter.restore();
}

} // namespace

QImage dashboardPicture(const DashboardParts& parts, qreal scale)
{
    const ThemeColours& colours = themeColours(false);
    const ChartStyle style{parts.font, false, true};
    const ChartFont large(style, 1.6, true);
    const ChartFont small(style);
    const qreal head = large.height() + small.height() + kGap;

    qreal column = kLeastColumn;
    QList<qreal> rowHeights;
    for (qsizetype i = 0; i < parts.charts.size(); ++i) {
        const QSizeF size = parts.charts.at(i)->fullSize();
        column = std::max(column, size.width() + 2 * kPadding);
        if (i % 2 == 0)
            rowHeights.append(kLeastChart);
        rowHeights.last() = std::max(rowHeights.last(), size.height() + 2 * kPadding);
    }
    qreal cardHeight = 0;
    for (const CardWidget* card : parts.cards)
        cardHeight = std::max<qreal>(cardHeight, card->sizeHint().height());
    const qreal width = 2 * column + kGap;
    qreal height = head + cardHeight;
    for (const qreal row : rowHeights)
        height += kGap + row;

    QImage image((QSizeF(width + 2 * kMargin, height + 2 * kMargin) * scale).toSize(),
                 QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.setDotsPerMeterX(qRound(kPixelsPerMeter * scale));
    image.setDotsPerMeterY(qRound(kPixelsPerMeter * scale));
    image.fill(colours.window);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(kMargin, kMargin);
    paintChartText(painter, QRectF(0, 0, width, large.height()), large, parts.title,
                   themePalette(false).color(QPalette::WindowText), Qt::AlignLeft);
    paintChartText(painter, QRectF(0, large.height(), width, small.height()), small, parts.subtitle,
                   colours.subtleText, Qt::AlignLeft);

    qreal top = head;
    const auto cards = static_cast<qreal>(std::max<qsizetype>(parts.cards.size(), 1));
    const qreal cardWidth = (width - kGap * (cards - 1)) / cards;
    for (qsizetype i = 0; i < parts.cards.size(); ++i) {
        paintCard(painter,
                  QRectF(static_cast<qreal>(i) * (cardWidth + kGap), top, cardWidth, cardHeight),
                  *parts.cards.at(i), parts.font);
    }
    top += cardHeight;
    for (qsizetype i = 0; i < parts.charts.size(); ++i) {
        if (i % 2 == 0)
            top += kGap;
        const qreal row = rowHeights.at(i / 2);
        const QRectF frame(i % 2 == 0 ? 0 : column + kGap, top, column, row);
        painter.setPen(QPen(colours.line, 1));
        painter.setBrush(colours.surface);
        painter.drawRoundedRect(frame, 6, 6);
        parts.charts.at(i)->paintChart(
            painter, frame.adjusted(kPadding, kPadding, -kPadding, -kPadding), style);
        if (i % 2 == 1)
            top += row;
    }
    return image;
}

} // namespace touyan::widgets
