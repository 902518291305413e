// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

struct lxw_workbook;
struct lxw_format;

namespace touyan::reports {

/// Every cell format of the workbook, made once.
struct WorkbookFormats
{
    explicit WorkbookFormats(lxw_workbook* workbook);

    lxw_format* title;
    lxw_format* note;
    lxw_format* warning;
    lxw_format* heading; ///< of a block, left
    lxw_format* head;    ///< of a column
    lxw_format* text;    ///< wrapped, left
    lxw_format* centre;  ///< text in the middle
    lxw_format* word;    ///< the same, wrapped, for a word that stands in a narrow column
    lxw_format* integer;
    lxw_format* decimal; ///< as many decimals as there are
    lxw_format* percent; ///< two decimals: the program's four decimals of the rate
    lxw_format* score;   ///< two decimals
    lxw_format* mean;    ///< four decimals
    lxw_format* date;
    lxw_format* input; ///< blank lines that people may fill
    lxw_format* totalText;
    lxw_format* totalInteger;
    lxw_format* totalPercent;
    lxw_format* totalScore; ///< two decimals
    lxw_format* state;      ///< the word; its colour is conditional, so that it follows an edit
    std::array<lxw_format*, 5> stateColours; ///< in the order of kStates
};

/// Colours of the states in charts, in the order of kStates, as 0xRRGGBB. They differ in lightness
/// too, for prints in black and white.
inline constexpr std::array<unsigned, 5> kStateColours{0x3F7F5F, 0xE3B04B, 0xB3261E, 0xC9CED6,
                                                       0x8A94A3};

} // namespace touyan::reports
