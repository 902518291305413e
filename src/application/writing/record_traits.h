// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/frozen/closing_impact.h"
#include "application/ports/unit_of_work.h"
#include "application/records/record_json.h"

namespace touyan::application {

/// What the audited writing of a record needs to know about its kind: where it is stored, how the
/// audit names it, and which frozen results it can touch (rules 2.5). A described record says it in
/// its description; the others have a specialisation beside their feature.
template <class R>
struct RecordTraits
{
    static constexpr RecordKind kind = Record<R>::kind;
    static RecordsOf<R>& repository(UnitOfWork& work) { return work.records<R>(); }
    static QString code(const R& record) { return recordLabel(record); }
    static ClosingImpact impact(const R& record)
    {
        if constexpr (requires { Record<R>::impact(record); })
            return Record<R>::impact(record);
        else
            return ClosingImpact::nobody();
    }
};

template <>
struct RecordTraits<domain::Entry>
{
    static constexpr RecordKind kind = RecordKind::Entry;
    static EntryRepository& repository(UnitOfWork& work) { return work.entries(); }
    static QString code(const domain::Entry& entry) { return entry.code; }
    /// Only a confirmed entry counts, and not before the day it was recorded.
    static ClosingImpact impact(const domain::Entry& entry)
    {
        if (entry.status != domain::EntryStatus::Confirmed)
            return ClosingImpact::nobody();
        return ClosingImpact::of(entry.posting, entry.recordedOn);
    }
};

} // namespace touyan::application
