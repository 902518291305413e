// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"
#include "application/records/record_schema.h"
#include "domain/foundation/strong_id.h"

#include <map>
#include <span>

namespace touyan::application {

using AnyRecordId = domain::StrongId<struct AnyRecordTag>;

/// A record of some described kind at run time; one that is not stored has neither id nor version.
struct StoredRecord
{
    AnyRecordId id;
    int rowVersion = 0;
    RecordValues values;

    friend bool operator==(const StoredRecord&, const StoredRecord&) = default;
};

/// What people call the records that others refer to. Namesakes are told apart, everywhere in the
/// same way: by their codes.
class ReferenceNames
{
public:
    struct Named
    {
        qint64 id = 0;
        QString name;
        QString code;
    };
    /// All records of the kind.
    void set(QLatin1String kind, std::vector<Named> records);
    /// Empty when there is no such record.
    [[nodiscard]] QString of(QLatin1String kind, qint64 id) const;
    /// Sorted by name.
    [[nodiscard]] const std::vector<Named>& all(QLatin1String kind) const;

private:
    std::map<QString, std::vector<Named>> m_records;
};

/// The records of a kind with the names of what they refer to.
struct ListedRecords
{
    std::vector<StoredRecord> records;
    ReferenceNames names;
};

/// What can be done with the records of one kind by whoever knows their schema only.
class RecordAccess
{
public:
    virtual ~RecordAccess() = default;

    [[nodiscard]] virtual const RecordSchema& schema() const = 0;
    /// What a new record holds before anything is filled in.
    [[nodiscard]] virtual RecordValues initialValues() const = 0;
    /// In the order of their codes, else as they were made.
    [[nodiscard]] virtual domain::Result<ListedRecords> list(UseCaseContext& context) const = 0;
    /// Inserts a record without an id, else updates it. Errors: those of saveRecord() and
    /// checkValues(), RecordsOverlap, and what the description's check refuses.
    [[nodiscard]] virtual domain::Result<StoredRecord> save(UseCaseContext& context,
                                                            const StoredRecord& record) const = 0;
    /// Errors: those of removeRecord().
    [[nodiscard]] virtual domain::Result<void> remove(UseCaseContext& context,
                                                      const StoredRecord& record) const = 0;
};

/// The records of which their descriptions say everything (plain_records.h).
[[nodiscard]] std::span<const RecordAccess* const> plainRecordAccess();
/// Null when the kind is none of them.
[[nodiscard]] const RecordAccess* plainRecordAccess(QAnyStringView kind);

/// The names of the records that fields of the schema refer to.
[[nodiscard]] domain::Result<ReferenceNames> referenceNames(UnitOfWork& work,
                                                            const RecordSchema& schema);

/// What a list calls the record: its code and what its searched fields say.
[[nodiscard]] QString recordTitle(const RecordSchema& schema, const RecordValues& values);

} // namespace touyan::application
