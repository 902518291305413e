// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/record_stores.h"

#include "application/catalogue/plain_records.h"
#include "storage/tables/sql_repository.h"

#include <algorithm>
#include <vector>

namespace touyan::storage {

using application::RecordKind;
using application::RecordStore;

namespace {

struct Store
{
    RecordKind kind;
    std::unique_ptr<RecordStore> (*make)(SqlConnection& connection);
};

/// The repository of a described record.
template <class R>
Store storeOf()
{
    return {application::Record<R>::kind,
            [](SqlConnection& connection) -> std::unique_ptr<RecordStore> {
                return std::make_unique<SqlRecords<R>>(connection);
            }};
}

template <class... R>
std::vector<Store> storesOf(application::RecordList<R...> /*records*/)
{
    return {storeOf<R>()...};
}

const std::vector<Store>& stores()
{
    static const std::vector<Store> kStores = storesOf(application::PlainRecords());
    return kStores;
}

} // namespace

std::unique_ptr<RecordStore> makeRecordStore(RecordKind kind, SqlConnection& connection)
{
    const auto found = std::find_if(stores().begin(), stores().end(),
                                    [kind](const Store& store) { return store.kind == kind; });
    if (found == stores().end())
        qFatal("no repository of %s", kind.name().data());
    return found->make(connection);
}

} // namespace touyan::storage
