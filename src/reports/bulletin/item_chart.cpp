// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/assessment/figure.h"
#include "reports/bulletin/bulletin_figures.h"
#include "reports/bulletin/bulletin_text.h"
#include "reports/text/report_words.h"

#include <algorithm>
#include <array>

namespace touyan::reports {

namespace {

using application::ExplainedNumber;
using application::Figure;
using application::QuarterlyReport;
using application::ReportItem;
using domain::ObligationState;

constexpr FontSpec kLabelFont{FontRole::Body, 85};
constexpr FontSpec kCountFont{FontRole::Black, 80};
constexpr FontSpec kCaptionFont{FontRole::Black, 120};
constexpr qreal kCaptionHeight = 220;
constexpr qreal kLegendHeight = 200;
constexpr qreal kRowHeight = 205;
constexpr qreal kBarHeight = 120;
constexpr qreal kLabelLine = 98;
constexpr qreal kLabelWidth = 1550;
constexpr qreal kRateWidth = 420;
constexpr qreal kGap = 60;

/// What the bars are made of; light and dark alternate so that they differ in black and white too.
struct Part
{
    ObligationState state;
    QColor fill;
    QColor text;
};

std::array<Part, 4> parts()
{
    return {{{ObligationState::OnTime, QColor(0x3F, 0x7F, 0x5F), Qt::white},
             {ObligationState::Late, QColor(0xF0, 0xC8, 0x6A), Qt::black},
             {ObligationState::Overdue, QColor(0xB3, 0x26, 0x1E), Qt::white},
             {ObligationState::Pending, Qt::white, Qt::black}}};
}

void drawLegend(PageFlow& flow)
{
    constexpr qreal kSwatch = 90;
    constexpr qreal kSpace = 160;
    qreal width = 0;
    for (const Part& part : parts())
        width +=
            kSwatch + kGap + flow.measure().textWidth(stateWord(part.state), kLabelFont) + kSpace;
    qreal x = PageShape::kLeft + (PageShape::kWidth - width + kSpace) / 2;
    const qreal top = flow.y() + (kLegendHeight - kSwatch) / 2;
    for (const Part& part : parts()) {
        flow.page().boxes.push_back(
            {QRectF(x, top, kSwatch, kSwatch), part.fill, QColor(Qt::black)});
        x += kSwatch + kGap;
        const QString word = stateWord(part.state);
        flow.drawAligned(word, kLabelFont, QRectF(x, flow.y(), 1, kLegendHeight), Qt::AlignLeft);
        x += flow.measure().textWidth(word, kLabelFont) + kSpace;
    }
    flow.advance(kLegendHeight);
}

void drawLabel(PageFlow& flow, const ReportItem& item)
{
    ParagraphShape shape;
    shape.width = kLabelWidth - kGap;
    shape.isJustified = false;
    std::vector<BrokenLine> lines = breakLines(item.title, kLabelFont, shape, flow.measure());
    constexpr size_t kLabelLines = 2;
    if (lines.size() > kLabelLines) {
        lines.resize(kLabelLines);
        lines.back().text.chop(1);
        lines.back().text += u'…';
    }
    qreal y = flow.y() + (kRowHeight - kLabelLine * static_cast<qreal>(lines.size())) / 2;
    for (const BrokenLine& line : lines) {
        flow.drawAligned(line.text, kLabelFont,
                         QRectF(PageShape::kLeft, y, kLabelWidth - kGap, kLabelLine),
                         Qt::AlignRight);
        y += kLabelLine;
    }
}

void drawBar(PageFlow& flow, const ReportItem& item, qreal unitsPerObligation)
{
    const qreal top = flow.y() + (kRowHeight - kBarHeight) / 2;
    qreal x = PageShape::kLeft + kLabelWidth;
    for (const Part& part : parts()) {
        const int count = item.counts.in(part.state);
        if (count == 0)
            continue;
        const QRectF bar(x, top, count * unitsPerObligation, kBarHeight);
        flow.page().boxes.push_back({bar, part.fill, QColor(Qt::black)});
        flow.explainArea(
            ExplainedNumber{QStringLiteral("item"), item.code, application::figureOf(part.state)}
                .toPlace(),
            bar);
        const QString number = QString::number(count);
        if (flow.measure().textWidth(number, kCountFont) + kGap / 2 < bar.width()) {
            // On dark parts the number stands in a white field, readable on any print.
            if (part.text == Qt::white) {
                const qreal width = flow.measure().textWidth(number, kCountFont) + kGap / 2;
                flow.page().boxes.push_back(
                    {QRectF(bar.center().x() - width / 2, top + 15, width, kBarHeight - 30),
                     Qt::white, QColor()});
            }
            flow.drawAligned(number, kCountFont, bar, Qt::AlignHCenter);
        }
        x = bar.right();
    }
    const QRectF rate(x + kGap, flow.y(), kRateWidth, kRowHeight);
    flow.drawAligned(rateText(item.counts.toDateRate()), kLabelFont, rate, Qt::AlignLeft);
    flow.explainArea(
        ExplainedNumber{QStringLiteral("item"), item.code, Figure::ToDateRate}.toPlace(), rate);
}

} // namespace

void layOutItemChart(PageFlow& flow, const QuarterlyReport& report, const QString& caption)
{
    int most = 1;
    for (const ReportItem& item : report.items)
        most = std::max(most, item.counts.owed());
    const qreal unitsPerObligation =
        (PageShape::kWidth - kLabelWidth - kRateWidth) / static_cast<qreal>(most);

    constexpr qreal kFrame = kCaptionHeight + kLegendHeight;
    const qreal whole = kFrame + kRowHeight * static_cast<qreal>(report.items.size());
    flow.need(std::min(whole, PageShape::kHeight));
    flow.drawAligned(caption, kCaptionFont,
                     QRectF(PageShape::kLeft, flow.y(), PageShape::kWidth, kCaptionHeight),
                     Qt::AlignHCenter);
    flow.advance(kCaptionHeight);
    drawLegend(flow);
    for (const ReportItem& item : report.items) {
        flow.need(kRowHeight);
        const PageFlow::Point since = flow.here();
        const qreal axis = PageShape::kLeft + kLabelWidth;
        flow.page().lines.push_back({{axis, flow.y()}, {axis, flow.y() + kRowHeight}, 7});
        drawLabel(flow, item);
        drawBar(flow, item, unitsPerObligation);
        flow.advance(kRowHeight);
        flow.explain(QStringLiteral("explain:item:") + item.code, since);
    }
    flow.toGrid();
}

} // namespace touyan::reports
