// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/catalogue/record_access.h"
#include "application/writing/save_record.h"

#include <functional>
#include <utility>

namespace touyan::application {

/// A record of a described type as it stands at run time.
template <DescribedRecord R>
[[nodiscard]] StoredRecord storedRecord(const R& record)
{
    return {AnyRecordId(record.id.value()), record.rowVersion, recordValues(record)};
}

/// The record of its type again. Only what the description names comes back.
template <DescribedRecord R>
[[nodiscard]] R recordFrom(const StoredRecord& stored)
{
    R record;
    record.id = decltype(R::id)(stored.id.value());
    record.rowVersion = stored.rowVersion;
    static_cast<void>(setRecordValues(record, stored.values));
    return record;
}

/// The operations of one described record: those that follow from its description, or the use cases
/// of its feature, which have rules of their own.
template <DescribedRecord R>
class TypedAccess final : public RecordAccess
{
public:
    using Save = std::function<domain::Result<R>(UseCaseContext&, const R&)>;
    using Remove = std::function<domain::Result<void>(UseCaseContext&, const R&)>;

    TypedAccess()
        : TypedAccess([](UseCaseContext& context,
                         const R& record) { return saveRecord<R>(context, record); },
                      [](UseCaseContext& context, const R& record) {
                          return removeRecord<R>(context, record);
                      })
    {
    }
    TypedAccess(Save save, Remove remove)
        : m_save(std::move(save))
        , m_remove(std::move(remove))
    {
    }

    [[nodiscard]] const RecordSchema& schema() const override { return recordSchema<R>(); }
    [[nodiscard]] RecordValues initialValues() const override { return recordValues(R()); }
    [[nodiscard]] domain::Result<ListedRecords> list(UseCaseContext& context) const override
    {
        TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
        ListedRecords listed;
        TOUYAN_TRY_ASSIGN(const auto records, RecordTraits<R>::repository(*work).all());
        for (const R& record : records)
            listed.records.push_back(storedRecord(record));
        TOUYAN_TRY_ASSIGN(listed.names, referenceNames(*work, schema()));
        return listed;
    }
    [[nodiscard]] domain::Result<StoredRecord> save(UseCaseContext& context,
                                                    const StoredRecord& record) const override
    {
        TOUYAN_TRY_ASSIGN(const R saved, m_save(context, recordFrom<R>(record)));
        return storedRecord(saved);
    }
    [[nodiscard]] domain::Result<void> remove(UseCaseContext& context,
                                              const StoredRecord& record) const override
    {
        return m_remove(context, recordFrom<R>(record));
    }

private:
    Save m_save;
    Remove m_remove;
};

} // namespace touyan::application
