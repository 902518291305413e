// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/entry_defaults.h"

#include <algorithm>

namespace touyan::widgets {

using domain::Cadence;
using domain::DaySpan;
using domain::PeriodKey;

QDate defaultEntryDay(const DaySpan& span, QDate today)
{
    return std::min(today, span.last);
}

QList<PeriodKey> periodChoices(Cadence cadence, const DaySpan& span)
{
    QList<PeriodKey> keys;
    if (cadence == Cadence::Once || cadence == Cadence::PerCall)
        return keys;
    for (PeriodKey key = PeriodKey::containing(cadence, span.first); key.span().first <= span.last;
         key = key.next())
        keys.append(key);
    return keys;
}

} // namespace touyan::widgets
