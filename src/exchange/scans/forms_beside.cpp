// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/scans/forms_beside.h"

#include "exchange/ink/paper_scale.h"
#include "exchange/scans/corner_finder.h"

#include <algorithm>
#include <cmath>

namespace touyan::exchange {

namespace {

/// A picture that is larger than its paper by this may hold another one.
constexpr double kRoom = 1.3;

double areaOf(const QPolygonF& corners)
{
    double twice = 0;
    for (qsizetype at = 0; at < corners.size(); ++at) {
        const QPointF& here = corners.at(at);
        const QPointF& next = corners.at((at + 1) % corners.size());
        twice += here.x() * next.y() - here.y() * next.x();
    }
    return std::abs(twice) / 2;
}

QPointF centreOf(const QPolygonF& corners)
{
    QPointF sum;
    for (const QPointF& corner : corners)
        sum += corner;
    return corners.isEmpty() ? sum : sum / static_cast<double>(corners.size());
}

bool isSamePlace(const FoundCode& a, const FoundCode& b)
{
    return distance(centreOf(a.corners), centreOf(b.corners)) < std::sqrt(areaOf(a.corners)) / 2;
}

bool isAmong(const std::vector<FoundCode>& codes, const FoundCode& code)
{
    return std::any_of(codes.begin(), codes.end(),
                       [&code](const FoundCode& each) { return isSamePlace(each, code); });
}

/// How many corner squares lie on the picture outside the paper of this form.
size_t squaresBeside(const QImage& grey, const FoundForm& form)
{
    constexpr double kAround = 5'000; // of the paper, in micrometres
    const QRectF paper = paperRect(domain::kFormPaper);
    const double scale = pixelsPerMicrometre(form.map, paper.center());
    const QPolygonF own =
        form.map.map(cornersOf(paper.adjusted(-kAround, -kAround, kAround, kAround)));
    const auto squares = findSquares(grey, form.markers.front().width * scale);
    return static_cast<size_t>(
        std::count_if(squares.begin(), squares.end(), [&own](const QPointF& centre) {
            return !own.containsPoint(centre, Qt::OddEvenFill);
        }));
}

} // namespace

FormsBeside findFormsBeside(const QImage& grey, const std::vector<FoundCode>& known,
                            const std::optional<FoundForm>& form)
{
    FormsBeside beside;
    if (known.empty())
        return beside;
    beside.codes.assign(known.begin() + 1, known.end());
    if (!form)
        return beside;
    const double paper = areaOf(form->map.map(cornersOf(paperRect(domain::kFormPaper))));
    if (static_cast<double>(grey.width()) * grey.height() < kRoom * paper)
        return beside;
    for (FoundCode& code : findCodesWhole(grey)) {
        if (!isAmong(known, code))
            beside.codes.push_back(std::move(code));
    }
    // A form has four; three of one more, wherever it lies, are a form without a code.
    constexpr size_t kOfAForm = 4;
    constexpr size_t kLeast = 3;
    beside.someUnread = squaresBeside(grey, *form) >= kOfAForm * beside.codes.size() + kLeast;
    return beside;
}

} // namespace touyan::exchange
