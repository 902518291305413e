// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"

namespace touyan::application {

/// An entry with the names a list shows.
struct ListedEntry
{
    domain::Entry entry;
    QString itemCode;
    QString personName;
    QString unitName;
    QString postingCode;
};

/// Entries that match the filter, sorted by occurredOn, then code.
[[nodiscard]] domain::Result<std::vector<ListedEntry>> listEntries(UseCaseContext& context,
                                                                   const EntryFilter& filter);

/// How many entries match the filter, up to its limit.
[[nodiscard]] domain::Result<int> countEntries(UseCaseContext& context, const EntryFilter& filter);

/// Audit lines of one record, newest first: who recorded it, who confirmed it.
[[nodiscard]] domain::Result<std::vector<AuditLine>> listHistory(UseCaseContext& context,
                                                                 RecordKind kind, qint64 recordId);

} // namespace touyan::application
