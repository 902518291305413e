// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/appraisal_forms/form_drawing.h"

#include <algorithm>

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal kMicrometresPerMm = 1000;
/// From line to line, in sizes.
constexpr qreal kLeading = 1.18;
/// The base line of a Chinese face lies this far down its em square.
constexpr qreal kAscent = 0.88;
constexpr int kSizeStep = 5;

std::vector<BrokenLine> brokenAt(const QString& text, FontSpec font, qreal width,
                                 const TextMeasure& measure)
{
    ParagraphShape shape;
    shape.width = width;
    shape.isJustified = false;
    return breakLines(text, font, shape, measure);
}

} // namespace

QRectF onPage(const domain::FormRect& rect)
{
    constexpr qreal kScale = kUnitsPerMm / kMicrometresPerMm;
    return {rect.left * kScale, rect.top * kScale, rect.width * kScale, rect.height * kScale};
}

void FormDrawing::fill(const QRectF& rect)
{
    m_page.boxes.push_back({rect, Qt::black, QColor()});
}

void FormDrawing::frame(const QRectF& rect, qreal line)
{
    fill(rect);
    m_page.boxes.push_back({rect.adjusted(line, line, -line, -line), Qt::white, QColor()});
}

void FormDrawing::line(QPointF from, QPointF to, qreal width)
{
    m_page.lines.push_back({from, to, width});
}

void FormDrawing::text(const QString& text, const TextPlace& place)
{
    const QString printable = printableText(text);
    if (printable.isEmpty())
        return;
    FontSpec font = place.font;
    const auto fits = [&place](const std::vector<BrokenLine>& lines, FontSpec at) {
        return static_cast<qreal>(lines.size() - 1) * kLeading * at.size + at.size <=
               place.rect.height();
    };
    auto lines = brokenAt(printable, font, place.rect.width(), m_measure);
    while (font.size > place.leastSize &&
           (!fits(lines, font) || lines.size() > static_cast<size_t>(place.mostLines))) {
        font.size = std::max(place.leastSize, font.size - kSizeStep);
        lines = brokenAt(printable, font, place.rect.width(), m_measure);
    }
    bool isCut = false;
    while (lines.size() > 1 && !fits(lines, font)) {
        lines.pop_back();
        isCut = true;
    }
    if (isCut) {
        QString& last = lines.back().text;
        while (!last.isEmpty() && m_measure.textWidth(last + u'…', font) > place.rect.width())
            last.chop(last.back().isLowSurrogate() ? 2 : 1);
        last += u'…';
    }
    const qreal pitch = kLeading * font.size;
    const qreal height = static_cast<qreal>(lines.size() - 1) * pitch + font.size;
    qreal top = place.rect.top();
    if (place.alignment & Qt::AlignVCenter)
        top += (place.rect.height() - height) / 2;
    for (const BrokenLine& line : lines) {
        const qreal room = place.rect.width() - m_measure.textWidth(line.text, font);
        qreal x = place.rect.left();
        if (place.alignment & Qt::AlignHCenter)
            x += room / 2;
        else if (place.alignment & Qt::AlignRight)
            x += room;
        m_page.texts.push_back({{x, top + kAscent * font.size}, line.text, font, 0});
        top += pitch;
    }
}

qreal FormDrawing::paragraph(const QString& text, FontSpec font, const QRectF& rect, qreal pitch,
                             qreal hanging)
{
    const QString printable = printableText(text);
    // The first line begins at the left edge, the others below its text.
    ParagraphShape shape;
    shape.width = rect.width() - hanging;
    shape.firstIndent = -hanging;
    shape.isJustified = false;
    qreal top = rect.top();
    for (const BrokenLine& line : breakLines(printable, font, shape, m_measure)) {
        m_page.texts.push_back(
            {{rect.left() + hanging + line.x, top + kAscent * font.size}, line.text, font, 0});
        top += pitch;
    }
    return top;
}

} // namespace touyan::reports
