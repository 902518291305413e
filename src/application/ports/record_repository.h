// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/foundation/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace touyan::application {

/// Stored records of some kind: what UnitOfWork::records<R>() finds.
class RecordStore
{
public:
    virtual ~RecordStore() = default;
};

/// Stored records of one kind, inside one unit of work.
///
/// insert() ignores id and rowVersion of what it is given and returns the new id. update() and
/// remove() refuse with ErrorCode::Conflict when the stored rowVersion differs from the record's,
/// and update() raises it by one. A repeated code is ErrorCode::DuplicateCode, a missing reference
/// ErrorCode::UnknownReference, a record still in use ErrorCode::StillReferenced; any other failure
/// is ErrorCode::StorageFailed. all() is sorted by code where the record has one, else by id.
template <class Record, class Id>
class RecordRepository : public RecordStore
{
public:
    [[nodiscard]] virtual domain::Result<std::vector<Record>> all() = 0;
    /// ErrorCode::NotFound when there is none.
    [[nodiscard]] virtual domain::Result<Record> find(Id id) = 0;
    [[nodiscard]] virtual domain::Result<Id> insert(const Record& record) = 0;
    [[nodiscard]] virtual domain::Result<void> update(const Record& record) = 0;
    [[nodiscard]] virtual domain::Result<void> remove(const Record& record) = 0;
};

/// Records with a code of the office's own, unique in their kind.
template <class Record, class Id>
class CodedRecordRepository : public RecordRepository<Record, Id>
{
public:
    [[nodiscard]] virtual domain::Result<std::optional<Record>> findByCode(const QString& code) = 0;
    /// A code that no record has: the prefix and the next number, padded to `digits`.
    [[nodiscard]] virtual domain::Result<QString> nextCode(const QString& prefix, int digits) = 0;
};

template <class R>
concept HasCode = requires(R record)
{
    record.code;
};

/// The repository of a described record.
template <class R>
struct RepositoryOf
{
    using Type = RecordRepository<R, decltype(R::id)>;
};
template <HasCode R>
struct RepositoryOf<R>
{
    using Type = CodedRecordRepository<R, decltype(R::id)>;
};
template <class R>
using RecordsOf = typename RepositoryOf<R>::Type;

} // namespace touyan::application
