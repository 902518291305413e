// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/appraisal/form_layout.h"
#include "support/forms/pen_strokes.h"

#include <QString>

#include <random>
#include <vector>

namespace touyan::test {

/// The boxes of each row of a page, block after block, that are to be ticked.
using PageTicks = std::vector<std::vector<bool>>;

/// The rows of a page, block after block.
[[nodiscard]] std::vector<const domain::FormRow*> rowsOf(const domain::FormPage& page);

/// The boxes that say a value such as "8.5" or "good"; empty: none.
[[nodiscard]] std::vector<bool> ticksFor(const domain::FormRow& row, const QString& value);

/// What somebody may want to say in a row; one in thirty is left blank.
[[nodiscard]] QString drawnValue(const domain::FormRow& row, std::mt19937& random);

/// One voter's hand: a pen, and a usual way to mark that changes now and then.
class Voter
{
public:
    explicit Voter(std::mt19937& random);

    void write(QPainter& painter, const domain::FormPage& page, const PageTicks& ticks);

private:
    std::mt19937& m_random;
    Pen m_pen;
    Stroke m_habit;
};

} // namespace touyan::test
