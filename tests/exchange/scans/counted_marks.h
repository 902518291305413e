// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/form_scan_reader.h"
#include "domain/appraisal/form_layout.h"

#include <vector>

namespace touyan::test {

/// What became of the marks of filled-in pages.
struct Count
{
    int marks = 0;
    int sure = 0;
    int wrong = 0;
};

/// Whether the row would be entered without asking a person.
inline bool isSure(const domain::FormRow& row, const application::RowReading& reading)
{
    std::vector<bool> ticked;
    for (const application::BoxReading& box : reading.boxes) {
        if (box.mark == application::BoxMark::Doubtful)
            return false;
        ticked.push_back(box.mark == application::BoxMark::Ticked);
    }
    return !reading.strayInk &&
           domain::valueOfTicks(row, ticked).kind != domain::TickedValue::Kind::Contradictory;
}

} // namespace touyan::test
