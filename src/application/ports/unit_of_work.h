// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/change_feed.h"
#include "application/ports/facts_reader.h"
#include "application/ports/record_repository.h"
#include "application/values/attachment.h"
#include "application/values/audit_line.h"
#include "application/values/quarter_closing.h"
#include "domain/checklist/adjustment.h"
#include "domain/checklist/call.h"
#include "domain/checklist/checklist.h"
#include "domain/checklist/entry.h"
#include "domain/people/leave.h"
#include "domain/people/person.h"
#include "domain/people/posting.h"
#include "domain/people/unit.h"

#include <QStringList>

#include <functional>

#include <memory>

namespace touyan::application {

template <class R>
struct Record;

/// Records of whole features, in headers of their own: project_records.h, rectification_records.h,
/// appraisal_records.h, issued_reports.h.
class ProjectRecords;
class RectificationRecords;
class AppraisalRecords;
class IssuedReports;

using UnitRepository = CodedRecordRepository<domain::Unit, domain::UnitId>;
using PersonRepository = CodedRecordRepository<domain::Person, domain::PersonId>;
using FreeDaysRepository = RecordRepository<domain::FreeDays, domain::FreeDaysId>;

class UnitCategoryChangeRepository
    : public RecordRepository<domain::UnitCategoryChange, domain::UnitCategoryChangeId>
{
public:
    [[nodiscard]] virtual domain::Result<std::vector<domain::UnitCategoryChange>>
    ofUnit(domain::UnitId unit) = 0;
};

class PostingRepository : public CodedRecordRepository<domain::Posting, domain::PostingId>
{
public:
    [[nodiscard]] virtual domain::Result<std::vector<domain::Posting>>
    ofPerson(domain::PersonId person) = 0;
    [[nodiscard]] virtual domain::Result<std::vector<domain::Posting>>
    ofUnit(domain::UnitId unit) = 0;
};

class LeaveRepository : public RecordRepository<domain::Leave, domain::LeaveId>
{
public:
    [[nodiscard]] virtual domain::Result<std::vector<domain::Leave>>
    ofPosting(domain::PostingId posting) = 0;
};

/// Checklist versions with their items. ItemCodeIds of items must come from itemCodes().
class ChecklistRepository : public CodedRecordRepository<domain::Checklist, domain::ChecklistId>
{
public:
    /// The id of an item code, made when it is new.
    [[nodiscard]] virtual domain::Result<domain::ItemCodeId> itemCode(const QString& code) = 0;
    /// The id of an item code that is known.
    [[nodiscard]] virtual domain::Result<std::optional<domain::ItemCodeId>>
    findItemCode(const QString& code) = 0;
    /// Every known code by id.
    [[nodiscard]] virtual domain::Result<std::vector<std::pair<domain::ItemCodeId, QString>>>
    itemCodes() = 0;
};

/// Which entries a list shows; every condition that is set must hold.
struct EntryFilter
{
    std::optional<domain::PostingId> posting;
    std::optional<domain::ItemCodeId> item;
    std::optional<domain::EntryStatus> status;
    std::optional<domain::DaySpan> countsOn; ///< Entry::countsOn() lies in the span
    QString text;                            ///< part of summary, place or code
    int limit = 0;                           ///< 0: all
};

class EntryRepository : public CodedRecordRepository<domain::Entry, domain::EntryId>
{
public:
    /// The next entry to insert, valid until the next call; null: no more.
    using NextEntry = std::function<domain::Result<const domain::Entry*>()>;

    /// Inserts every entry that next() gives, much faster than insert() one by one. What next()
    /// gave may not be in the table before all is. Refusals are those of insert(), perhaps of an
    /// entry given before. After an error, one of next() too, the unit of work must not be
    /// committed.
    [[nodiscard]] virtual domain::Result<void> insertAll(const NextEntry& next) = 0;
    /// Sorted by occurredOn, then code.
    [[nodiscard]] virtual domain::Result<std::vector<domain::Entry>>
    matching(const EntryFilter& filter) = 0;
    [[nodiscard]] virtual domain::Result<int> count(const EntryFilter& filter) = 0;
    /// Calls visit for every entry sorted by code, without holding them all; stops when it returns
    /// false.
    [[nodiscard]] virtual domain::Result<void>
    forEach(const std::function<bool(const domain::Entry&)>& visit) = 0;
};

class CallRepository : public CodedRecordRepository<domain::Call, domain::CallId>
{
public:
    [[nodiscard]] virtual domain::Result<std::vector<domain::Call>>
    heldIn(const domain::DaySpan& span) = 0;
};

class AttendanceRepository : public RecordRepository<domain::Attendance, domain::AttendanceId>
{
public:
    [[nodiscard]] virtual domain::Result<std::vector<domain::Attendance>>
    ofCall(domain::CallId call) = 0;
    [[nodiscard]] virtual domain::Result<std::vector<domain::Attendance>>
    ofPosting(domain::PostingId posting) = 0;
};

class AdjustmentRepository : public RecordRepository<domain::Adjustment, domain::AdjustmentId>
{
public:
    [[nodiscard]] virtual domain::Result<std::vector<domain::Adjustment>>
    ofPosting(domain::PostingId posting) = 0;
};

class AttachmentRepository : public RecordRepository<Attachment, domain::AttachmentId>
{
public:
    [[nodiscard]] virtual domain::Result<std::vector<Attachment>>
    ofOwner(const AttachmentOwner& owner) = 0;
};

class ClosingRepository
{
public:
    virtual ~ClosingRepository() = default;
    /// Every revision, by quarter, then revision.
    [[nodiscard]] virtual domain::Result<std::vector<QuarterClosing>> all() = 0;
    [[nodiscard]] virtual domain::Result<domain::ClosingId>
    insert(const QuarterClosing& closing, const std::vector<FrozenPosting>& postings,
           const ClosingDocuments& documents) = 0;
    /// Writes reopenedAt, reopenedBy, reopenReason; checks rowVersion.
    [[nodiscard]] virtual domain::Result<void> markReopened(const QuarterClosing& closing) = 0;
    [[nodiscard]] virtual domain::Result<std::vector<FrozenPosting>>
    frozenPostings(domain::ClosingId closing) = 0;
    [[nodiscard]] virtual domain::Result<ClosingDocuments> documents(domain::ClosingId closing) = 0;
};

struct AuditFilter
{
    std::optional<RecordKind> kind;
    std::optional<qint64> recordId;
    int limit = 0; ///< newest first; 0: all
};

class AuditTrail
{
public:
    virtual ~AuditTrail() = default;
    /// Appends a line; id is ignored, the chain hash is made here.
    [[nodiscard]] virtual domain::Result<void> append(const AuditLine& line) = 0;
    [[nodiscard]] virtual domain::Result<std::vector<AuditLine>>
    lines(const AuditFilter& filter) = 0;
    /// Id of the first line whose hash does not fit; none: the chain is whole.
    [[nodiscard]] virtual domain::Result<std::optional<qint64>> firstBrokenLine() = 0;
};

/// Settings of the office that belong to the database: name of the office (填报单位) and the like.
class OfficeSettings
{
public:
    virtual ~OfficeSettings() = default;
    [[nodiscard]] virtual domain::Result<std::optional<QString>> value(const QString& key) = 0;
    [[nodiscard]] virtual domain::Result<void> setValue(const QString& key,
                                                        const QString& value) = 0;
};

inline constexpr QStringView kOfficeNameSetting = u"office_name";

/// One transaction: everything or nothing. Destroyed without commit() it is rolled back. Lives on
/// the thread that owns the connection.
class UnitOfWork
{
public:
    virtual ~UnitOfWork() = default;

    [[nodiscard]] virtual UnitRepository& units() = 0;
    [[nodiscard]] virtual UnitCategoryChangeRepository& unitCategoryChanges() = 0;
    [[nodiscard]] virtual PersonRepository& people() = 0;
    [[nodiscard]] virtual PostingRepository& postings() = 0;
    [[nodiscard]] virtual LeaveRepository& leaves() = 0;
    [[nodiscard]] virtual FreeDaysRepository& freeDays() = 0;
    [[nodiscard]] virtual ChecklistRepository& checklists() = 0;
    [[nodiscard]] virtual EntryRepository& entries() = 0;
    [[nodiscard]] virtual CallRepository& calls() = 0;
    [[nodiscard]] virtual AttendanceRepository& attendance() = 0;
    [[nodiscard]] virtual AdjustmentRepository& adjustments() = 0;
    [[nodiscard]] virtual AttachmentRepository& attachments() = 0;
    [[nodiscard]] virtual ClosingRepository& closings() = 0;
    [[nodiscard]] virtual AuditTrail& audit() = 0;
    [[nodiscard]] virtual OfficeSettings& officeSettings() = 0;
    [[nodiscard]] virtual FactsReader& facts() = 0;
    [[nodiscard]] virtual ProjectRecords& projects() = 0;
    [[nodiscard]] virtual RectificationRecords& rectification() = 0;
    [[nodiscard]] virtual AppraisalRecords& appraisals() = 0;
    [[nodiscard]] virtual IssuedReports& issuedReports() = 0;

    /// The records of a described kind (records/record.h).
    template <class R>
    [[nodiscard]] RecordsOf<R>& records()
    {
        return static_cast<RecordsOf<R>&>(recordStore(Record<R>::kind));
    }

    /// The repository of a described kind, of type RecordsOf<R>: for records().
    [[nodiscard]] virtual RecordStore& recordStore(RecordKind kind) = 0;

    [[nodiscard]] virtual domain::Result<void> commit() = 0;
};

/// A finding of Database::check().
struct CheckFinding
{
    QString subject; ///< "integrity", "foreign_keys", "schema_version", "audit_chain"
    bool isSound = true;
    QString detail;
};

/// An open database.
class Database
{
public:
    virtual ~Database() = default;
    /// BEGIN IMMEDIATE: other writers wait or get ErrorCode::DatabaseBusy.
    [[nodiscard]] virtual domain::Result<std::unique_ptr<UnitOfWork>> beginWrite() = 0;
    /// One consistent view; writes through it fail, commit() only ends it.
    [[nodiscard]] virtual domain::Result<std::unique_ptr<UnitOfWork>> beginRead() = 0;
    [[nodiscard]] virtual QString path() const = 0;
    [[nodiscard]] virtual domain::Result<std::vector<CheckFinding>> check() = 0;
    /// Writes a verified copy to path (beside it, then renamed) in small steps.
    [[nodiscard]] virtual domain::Result<void> backUpTo(const QString& path,
                                                        class Progress& progress) = 0;
};

} // namespace touyan::application
