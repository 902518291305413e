// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/unit_of_work.h"
#include "domain/checklist/checklist_names.h"
#include "storage/tables/sql_repository.h"

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

    /// Binds straight to the library.
    [[nodiscard]] domain::Result<domain::EntryId> insert(const domain::Entry& entry) override;
    /// Many rows a statement; when more come than the table held, its indices are built after them.
    [[nodiscard]] domain::Result<void> insertAll(const NextEntry& next) override;
    [[nodiscard]] domain::Result<std::vector<domain::Entry>>
    matching(const application::EntryFilter& filter) override;
    [[nodiscard]] domain::Result<int> count(const application::EntryFilter& filter) override;
    [[nodiscard]] domain::Result<void>
    forEach(const std::function<bool(const domain::Entry&)>& visit) override;

private:
    /// EntryInsertion::kGroupSize entries.
    [[nodiscard]] domain::Result<void> insertGroup(const std::vector<domain::Entry>& group);
};

} // namespace touyan::storage
