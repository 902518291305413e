// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/unit_of_work.h"
#include "storage/sql/sql_repository.h"

namespace touyan::storage {

template <>
const RecordMapping<domain::Entry>& recordMapping<domain::Entry>();

/// Entries. The day that places an entry in time (Entry::countsOn()) is stored along, so that
/// indices can find what counts for a range.
class SqlEntryRepository final
    : public SqlCodedRepository<application::EntryRepository, domain::Entry, domain::EntryId>
{
public:
    using SqlCodedRepository::SqlCodedRepository;

    /// Made for imports: binds straight to the library.
    [[nodiscard]] domain::Result<domain::EntryId> insert(const domain::Entry& entry) override;
    [[nodiscard]] domain::Result<std::vector<domain::Entry>>
    matching(const application::EntryFilter& filter) override;
    [[nodiscard]] domain::Result<int> count(const application::EntryFilter& filter) override;
    [[nodiscard]] domain::Result<void>
    forEach(const std::function<bool(const domain::Entry&)>& visit) override;
};

} // namespace touyan::storage
