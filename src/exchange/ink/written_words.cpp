// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ink/written_words.h"

#include "exchange/ink/middle_values.h"
#include "exchange/ink/print_look.h"
#include "exchange/ink/reading_doubts.h"

#include <algorithm>
#include <array>
#include <map>

namespace touyan::exchange {

using application::BoxMark;
using application::RowDoubt;
using application::RowReading;

namespace {

/// Square millimetres as dark as print; a tick has 2 or more.
constexpr double kLeastWritten = 0.75;
constexpr double kLeastShare = 0.09;
/// In one piece on words that stand once.
constexpr double kLeastOnTitle = 0.45;
constexpr double kLeastOnName = 0.75;
constexpr double kOverUsual = 4;
/// Of words that stand too seldom to know how they look in print.
constexpr double kLeastUnknown = 1.3;
constexpr double kLeastUnknownShare = 0.3;
/// Beside a ticked box the ends of its tick lie.
constexpr double kBesideTick = 1.6;
/// So many words of a wording show how it looks.
constexpr size_t kLeastAlike = 5;
constexpr double kUsualShare = 0.4;
constexpr double kPlacesPerMm2 = double{SheetGrid::kPerMm} * SheetGrid::kPerMm;

/// The ink of some words, in square millimetres as dark as print.
struct WordInk
{
    double seen = 0;
    double printed = 0; ///< by what is known of the print
};

WordInk inkOf(const PaperSheet& sheet, const PrintedSheet& print, const QRect& place, QPoint shift,
              const std::vector<uchar>& isFound)
{
    const QRect inside =
        place.intersected(QRect(4, 4, SheetGrid::kWidth - 8, SheetGrid::kHeight - 8));
    std::array<int, 256> bare{};
    int bareCount = 0;
    qint64 seen = 0;
    qint64 printed = 0;
    int places = 0;
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const uchar* dark = sheet.smooth(y);
        const uchar* allowed = print.allowed(y - shift.y()) - shift.x();
        const uchar* ink = print.ink(y - shift.y()) - shift.x();
        for (int x = inside.left(); x <= inside.right(); ++x) {
            if (allowed[x] == 0) {
                ++bare[dark[x]];
                ++bareCount;
            } else if (isFound[InkCells::indexOf(InkCells::cellOf(x, y))] == 0) {
                seen += dark[x];
                printed += ink[x];
                ++places;
            }
        }
    }
    int middle = SheetGrid::kPaper;
    int left = bareCount / 2;
    for (size_t value = 0; bareCount > 0 && value < bare.size(); ++value) {
        left -= bare.at(value);
        if (left < 0) {
            middle = static_cast<int>(value);
            break;
        }
    }
    constexpr double kWhole = kPlacesPerMm2 * SheetGrid::kPrint;
    return {static_cast<double>(seen - qint64{middle} * places) / kWhole,
            static_cast<double>(printed) / kWhole};
}

bool isBesideTick(const SheetPart& words, const std::vector<RowReading>& readings)
{
    if (!words.box)
        return false;
    const auto& boxes = readings[words.rows.front()].boxes;
    return boxes[*words.box].mark != BoxMark::Empty ||
           (*words.box > 0 && boxes[*words.box - 1].mark != BoxMark::Empty);
}

void doubtRowsOf(const SheetPart& words, std::vector<RowReading>& readings)
{
    for (const size_t row : words.rows)
        doubtRow(readings[row], RowDoubt::StrayInk);
}

/// Titles and names, which stand once each.
void doubtWrittenTitles(const PaperSheet& sheet, const PrintedSheet& print,
                        const PrintShifts& shifts, const std::vector<uchar>& isFound,
                        std::vector<RowReading>& readings)
{
    std::vector<const SheetPart*> titles;
    for (const SheetPart& words : print.words()) {
        if (!words.wording)
            titles.push_back(&words);
    }
    if (titles.empty())
        return;
    const auto shiftOf = [&](const SheetPart& words) {
        return shiftAt(print, shifts, words.place.center());
    };
    // Names are printed larger and bolder than titles.
    const auto isName = [](const SheetPart& words) { return words.rows.size() > 1; };
    std::array<PrintLook, 2> looks;
    for (const SheetPart* words : titles)
        looks.at(isName(*words) ? 1 : 0).learn(sheet, print, words->place, shiftOf(*words));
    for (PrintLook& look : looks)
        look.settle();
    std::vector<double> written;
    for (const SheetPart* words : titles) {
        written.push_back(looks.at(isName(*words) ? 1 : 0)
                              .mostWritten(sheet, print, words->place, shiftOf(*words), isFound));
    }
    // Of rough pictures, so much is on most of them.
    const double usual = kOverUsual * lowValue(written, 0.5);
    for (size_t at = 0; at < titles.size(); ++at) {
        if (written[at] > std::max(isName(*titles[at]) ? kLeastOnName : kLeastOnTitle, usual))
            doubtRowsOf(*titles[at], readings);
    }
}

} // namespace

void doubtWrittenWords(const PaperSheet& sheet, const PrintedSheet& print,
                       const PrintShifts& shifts, const std::vector<InkBlot>& blots,
                       std::vector<RowReading>& readings)
{
    // Without the words there is no telling print from paper; they are compared elsewhere.
    if (!print.knowsWords())
        return;
    std::vector<uchar> isFound(InkCells::kSize, 0);
    for (const InkBlot& blot : blots) {
        for (const QPoint cell : blot.cells)
            isFound[InkCells::indexOf(cell)] = 1;
    }
    std::vector<WordInk> inks;
    std::map<int, std::vector<double>> alike;
    std::vector<double> all;
    for (const SheetPart& words : print.words()) {
        inks.push_back(inkOf(sheet, print, words.place,
                             shiftAt(print, shifts, words.place.center()), isFound));
        const WordInk& ink = inks.back();
        constexpr double kAnyPrint = 0.3;
        if (ink.printed < kAnyPrint)
            continue;
        all.push_back(ink.seen / ink.printed);
        if (words.wording)
            alike[*words.wording].push_back(all.back());
    }
    doubtWrittenTitles(sheet, print, shifts, isFound, readings);
    // How much darker or paler than painted print comes out of this printer and scanner.
    if (all.empty())
        return;
    const double usual = lowValue(all, kUsualShare);
    const auto isKnown = [&](const SheetPart& words) {
        const auto known = alike.find(*words.wording);
        return known != alike.end() && known->second.size() >= kLeastAlike;
    };
    const auto expected = [&](const SheetPart& words) {
        if (!isKnown(words))
            return usual;
        // A voter may write over the same word everywhere.
        constexpr double kMostAbove = 1.4;
        return std::min(lowValue(alike.at(*words.wording), kUsualShare), kMostAbove * usual);
    };
    for (size_t at = 0; at < inks.size(); ++at) {
        const SheetPart& words = print.words()[at];
        if (!words.wording)
            continue;
        const double due = inks[at].printed * expected(words);
        double least = std::max(kLeastUnknown, kLeastUnknownShare * due);
        if (isKnown(words))
            least = std::max(kLeastWritten, kLeastShare * due);
        const double written = inks[at].seen - due;
        if (written >= (isBesideTick(words, readings) ? std::max(kBesideTick, least) : least))
            doubtRowsOf(words, readings);
    }
}

} // namespace touyan::exchange
