// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/records/audited_work.h"

#include <functional>

namespace touyan::application {

/// The common course of saving one record: open, check, insert or update, commit. A record without
/// an id is new. `check` sees the record inside the unit of work and may complete it. `posting`
/// tells the change feed whose numbers can change.
template <class Record>
[[nodiscard]] domain::Result<Record>
saveRecord(UseCaseContext& context, Record record,
           const std::function<domain::Result<void>(UnitOfWork&, Record&)>& check,
           std::optional<domain::PostingId> posting = std::nullopt)
{
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    TOUYAN_TRY(check(work.records(), record));
    std::optional<Record> stored;
    if (record.id.isStored()) {
        TOUYAN_TRY_ASSIGN(const Record before,
                          RecordTraits<Record>::repository(work.records()).find(record.id));
        TOUYAN_TRY_ASSIGN(stored, work.update(before, std::move(record), posting));
    } else {
        TOUYAN_TRY_ASSIGN(stored, work.insert(std::move(record), posting));
    }
    TOUYAN_TRY(work.commit());
    return *std::move(stored);
}

/// Removes one record; refused while others refer to it (ErrorCode::StillReferenced) or when it has
/// changed since it was read.
template <class Record>
[[nodiscard]] domain::Result<void>
removeRecord(UseCaseContext& context, const Record& record,
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
template <class Record>
[[nodiscard]] domain::Result<void> completeCode(UnitOfWork& work, Record& record,
                                                const QString& prefix)
{
    constexpr int kCodeDigits = 5;
    if (record.code.isEmpty()) {
        TOUYAN_TRY_ASSIGN(record.code,
                          RecordTraits<Record>::repository(work).nextCode(prefix, kCodeDigits));
    }
    return {};
}

} // namespace touyan::application
