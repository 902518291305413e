// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace touyan::benchmarks {

/// One cell as the report wrote it.
struct RecordedCell
{
    enum class Kind { Text, Number, Blank, NumberFormula, TextFormula };
    Kind kind = Kind::Blank;
    uint16_t sheet = 0;
    uint16_t format = 0; ///< 0: none
    uint16_t column = 0;
    uint32_t row = 0;
    double number = 0;
    std::string text;  ///< or the formula
    std::string value; ///< of a text formula
};

/// What was written while recording, in order.
struct Recording
{
    std::vector<std::string> sheets;
    uint16_t formats = 0;
    std::vector<RecordedCell> cells;
};

/// From now on every cell is recorded (true) or only passed on (false).
void setRecording(bool on);
[[nodiscard]] const Recording& recording();

/// A program that does nothing but write these cells, as anybody would by hand. Returns whether the
/// library wrote the file.
[[nodiscard]] bool writeBare(const Recording& recording, const char* path);

} // namespace touyan::benchmarks
