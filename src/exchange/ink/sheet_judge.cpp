// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ink/sheet_judge.h"

#include "exchange/ink/covered_print.h"
#include "exchange/ink/foreign_ink.h"
#include "exchange/ink/ink_doubts.h"
#include "exchange/ink/shared_strokes.h"
#include "exchange/ink/tick_hand.h"
#include "exchange/ink/written_words.h"

namespace touyan::exchange {

using application::RowReading;
using domain::FormPage;

void doubtWhatIsNoPrint(const FormPage& printed, const PaperSheet& sheet, const KnownPrint& known,
                        std::vector<RowReading>& readings)
{
    const PrintedSheet* found = known.lines.get();
    PrintShifts shifts;
    if (known.painted) {
        shifts = findShifts(sheet, *known.painted);
        if (wordsFit(sheet, *known.painted, shifts))
            found = known.painted.get();
    }
    if (found == known.lines.get())
        shifts = findShifts(sheet, *found);
    const PrintedSheet& print = *found;
    const BarePaper paper = barePaper(sheet, print);
    const std::vector<InkBlot> blots = foreignInk(sheet, print, shifts, paper);
    doubtSharedStrokes(printed, sheet, print, shifts, paper, readings);
    doubtOddTicks(printed, sheet, print, shifts, paper, readings);
    doubtCoveredPrint(printed, sheet, print, shifts, readings);
    doubtWrittenWords(sheet, print, shifts, blots, readings);
    doubtUnexplainedInk(printed, blots, readings);
}

} // namespace touyan::exchange
