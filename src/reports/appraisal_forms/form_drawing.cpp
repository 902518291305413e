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
/// Of a list: the least and the most from line to line, the least size.
constexpr qreal kListLeading = 1.25;
constexpr qreal kMostListLeading = 1.45;
constexpr int kLeastListSize = 60;

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
    // Four strips: a white area on a black one would swallow fine lines where pixels are coarse.
    const qreal inner = rect.height() - 2 * line;
    fill({rect.left(), rect.top(), rect.width(), line});
    fill({rect.left(), rect.bottom() - line, rect.width(), line});
    fill({rect.left(), rect.top() + line, line, inner});
    fill({rect.right() - line, rect.top() + line, line, inner});
}

void FormDrawing::line(QPointF from, QPointF to, qreal width)
{
    m_page.lines.push_back({from, to, width});
}

void FormDrawing::text(const QString& text, const TextPlace& place)
{
    const QString printable = m_measure.printable(text);
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

void FormDrawing::list(const QStringList& items, FontSpec font, const QRectF& rect)
{
    std::vector<BrokenLine> lines;
    std::vector<bool> begins;
    qreal indent = 0;
    for (;; font.size -= kSizeStep) {
        lines.clear();
        begins.clear();
        indent = m_measure.textWidth(u"9."_s, font) + font.size * 0.25;
        for (const QString& item : items) {
            bool isFirst = true;
            for (BrokenLine& line : brokenAt(item, font, rect.width() - indent, m_measure)) {
                begins.push_back(isFirst);
                isFirst = false;
                lines.push_back(std::move(line));
            }
        }
        if (font.size <= kLeastListSize ||
            static_cast<qreal>(lines.size()) * kListLeading * font.size <= rect.height())
            break;
    }
    const qreal pitch =
        std::min(kMostListLeading * font.size,
                 rect.height() / static_cast<qreal>(std::max<size_t>(1, lines.size())));
    qreal baseline = rect.top() + (pitch - font.size) / 2 + kAscent * font.size;
    int number = 0;
    for (size_t at = 0; at < lines.size(); ++at) {
        if (begins[at])
            m_page.texts.push_back({{rect.left(), baseline}, u"%1."_s.arg(++number), font, 0});
        m_page.texts.push_back({{rect.left() + indent, baseline}, lines[at].text, font, 0});
        baseline += pitch;
    }
}

} // namespace touyan::reports
