// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/packages/described_tables.h"

#include "application/catalogue/plain_records.h"

namespace touyan::application {

using domain::Result;

namespace {

template <DescribedRecord R>
DescribedTable tableOf()
{
    static constexpr PackageTableSpec spec = kDescribedTable<R>;
    return {&spec, &loadCodes<R>,
            [](ImportSession& session, TableRows& rows) {
                return importRecords<R>(session, rows, DescribedRules<R>(session));
            },
            [](UnitOfWork& work, PackageTablesWriter& tables, RecordCodes& codes) -> Result<void> {
                TOUYAN_TRY_ASSIGN(const auto records, work.records<R>().all());
                // A program that does not know the table refuses it: an empty one is left out.
                if (records.empty())
                    return {};
                return exportRecords(records, spec, tables, codes);
            }};
}

template <class... R>
std::vector<DescribedTable> tablesOf(RecordList<R...> /*records*/)
{
    return {tableOf<R>()...};
}

} // namespace

std::span<const DescribedTable> describedTables()
{
    static const std::vector<DescribedTable> kTables = tablesOf(PlainRecords());
    return kTables;
}

} // namespace touyan::application
