// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ink/paper_sheet.h"
#include "exchange/ink/printed_sheet.h"

#include <QPoint>
#include <QRect>

#include <array>
#include <vector>

namespace touyan::exchange {

/// How printed places look on a sheet: whatever printer, copier and scanner make of print, they
/// make of all places alike that are as dark and have as much print around them.
class PrintLook
{
public:
    PrintLook();

    /// Learns from the words in `place`. `shift`: how the print lies there, in places of the grid.
    void learn(const PaperSheet& sheet, const PrintedSheet& print, const QRect& place,
               QPoint shift);
    /// To be called when all is learned.
    void settle();

    /// The most ink in `place` that hangs together and is darker than print looks, in square
    /// millimetres as dark as print. `isFound`: cells of the sheet whose ink is known already.
    [[nodiscard]] double mostWritten(const PaperSheet& sheet, const PrintedSheet& print,
                                     const QRect& place, QPoint shift,
                                     const std::vector<uchar>& isFound) const;

private:
    static constexpr size_t kLevels = 26;
    static constexpr size_t kGreys = 256;
    static size_t kindOf(uchar ink, uchar around);

    std::vector<int> m_counts; ///< by kind and darkness seen
    std::array<int, kLevels * kLevels> m_usual{};
};

} // namespace touyan::exchange
