// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/writing/audited_work.h"

#include <functional>

namespace touyan::application {

/// The common course of saving one record: open, check, insert or update, commit. A record without
/// an id is new. `check` sees the record inside the unit of work and may complete it. `posting`
/// tells the change feed whose numbers can change.
template <class R>
[[nodiscard]] domain::Result<R>
saveRecord(UseCaseContext& context, R record,
           const std::function<domain::Result<void>(UnitOfWork&, R&)>& check,
           std::optional<domain::PostingId> posting = std::nullopt)
{
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    TOUYAN_TRY(check(work.records(), record));
    std::optional<R> stored;
    if (record.id.isStored()) {
        TOUYAN_TRY_ASSIGN(const R before,
                          RecordTraits<R>::repository(work.records()).find(record.id));
        TOUYAN_TRY_ASSIGN(stored, work.update(before, std::move(record), posting));
    } else {
        TOUYAN_TRY_ASSIGN(stored, work.insert(std::move(record), posting));
    }
    TOUYAN_TRY(work.commit());
    return *std::move(stored);
}

/// Removes one record; refused while others refer to it (ErrorCode::StillReferenced) or when it has
/// changed since it was read.
template <class R>
[[nodiscard]] domain::Result<void>
removeRecord(UseCaseContext& context, const R& record,
             std::optional<domain::PostingId> posting = std::nullopt)
{
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    TOUYAN_TRY(work.remove(record, posting));
    return work.commit();
}

/// Refuses an empty text.
[[nodiscard]] inline domain::Result<void> requireText(const QString& value, const QString& field)
{
    if (value.trimmed().isEmpty())
        return domain::makeError(domain::ErrorCode::MissingValue, {field});
    return {};
}

/// Refuses a range without a start or with an end before it (rules 1).
[[nodiscard]] inline domain::Result<void> requireRange(const domain::DateRange& range)
{
    if (!range.first.isValid())
        return domain::makeError(domain::ErrorCode::MissingValue, {QStringLiteral("start")});
    if (!range.isValid()) {
        return domain::makeError(
            domain::ErrorCode::EndBeforeStart,
            {range.first.toString(Qt::ISODate), range.last->toString(Qt::ISODate)});
    }
    return {};
}

/// Gives a record without a code the next one.
template <class R>
[[nodiscard]] domain::Result<void> completeCode(UnitOfWork& work, R& record, const QString& prefix)
{
    constexpr int kCodeDigits = 5;
    if (record.code.isEmpty()) {
        TOUYAN_TRY_ASSIGN(record.code,
                          RecordTraits<R>::repository(work).nextCode(prefix, kCodeDigits));
    }
    return {};
}
template <DescribedRecord R>
[[nodiscard]] domain::Result<void> completeCode(UnitOfWork& work, R& record)
{
    return completeCode(work, record, Record<R>::codePrefix);
}

/// Refuses what the description of the record alone can refuse, in its fields' order.
template <DescribedRecord R>
[[nodiscard]] domain::Result<void> checkFields(const R& record)
{
    return checkValues(recordSchema<R>(), recordValues(record));
}

/// Refuses a record whose days meet those of another that it must not meet
/// (ErrorCode::RecordsOverlap).
template <DescribedRecord R>
[[nodiscard]] domain::Result<void> checkOverlap(UnitOfWork& work, const R& record)
{
    const RecordSchema& schema = recordSchema<R>();
    const auto own = ownRange(schema, recordValues(record));
    if (!own)
        return {};
    TOUYAN_TRY_ASSIGN(const auto others, work.records<R>().all());
    for (const R& other : others) {
        const auto range = ownRange(schema, recordValues(other));
        if (other.id != record.id && range && range->owner == own->owner &&
            range->range.overlaps(own->range)) {
            return domain::makeError(domain::ErrorCode::RecordsOverlap,
                                     {schema.kind.name(), recordLabel(record), recordLabel(other)});
        }
    }
    return {};
}

/// Completes and checks a record as its description says: its code, its fields, then what fields
/// cannot say.
template <DescribedRecord R>
[[nodiscard]] domain::Result<void> completeRecord(UnitOfWork& work, R& record)
{
    TOUYAN_TRY(checkFields(record));
    if constexpr (requires { Record<R>::codePrefix; })
        TOUYAN_TRY(completeCode(work, record));
    TOUYAN_TRY(checkOverlap(work, record));
    if constexpr (requires { Record<R>::check(work, record); })
        TOUYAN_TRY(Record<R>::check(work, record));
    return {};
}

/// Saves a record of which everything is said by its description.
template <DescribedRecord R>
[[nodiscard]] domain::Result<R> saveRecord(UseCaseContext& context, R record)
{
    return saveRecord<R>(context, std::move(record),
                         [](UnitOfWork& work, R& each) { return completeRecord(work, each); });
}

} // namespace touyan::application
