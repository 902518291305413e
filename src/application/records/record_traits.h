// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/closing/closing_impact.h"
#include "application/ports/unit_of_work.h"
#include "application/records/record_json.h"

namespace touyan::application {

/// What the audited writing of a record needs to know about its kind: where it is stored, how the
/// audit names it, and which frozen results it can touch (rules 2.5).
template <class Record>
struct RecordTraits;

template <>
struct RecordTraits<domain::Unit>
{
    static constexpr RecordKind kind = RecordKind::Unit;
    static UnitRepository& repository(UnitOfWork& work) { return work.units(); }
    static QString code(const domain::Unit& unit) { return unit.code; }
    /// Its initial category decides which checklist rules.
    static ClosingImpact impact(const domain::Unit& /*unit*/) { return ClosingImpact::everyone(); }
};

template <>
struct RecordTraits<domain::UnitCategoryChange>
{
    static constexpr RecordKind kind = RecordKind::UnitCategoryChange;
    static UnitCategoryChangeRepository& repository(UnitOfWork& work)
    {
        return work.unitCategoryChanges();
    }
    static QString code(const domain::UnitCategoryChange& change)
    {
        return change.validFrom.toString(Qt::ISODate);
    }
    static ClosingImpact impact(const domain::UnitCategoryChange& /*change*/)
    {
        return ClosingImpact::everyone();
    }
};

template <>
struct RecordTraits<domain::Person>
{
    static constexpr RecordKind kind = RecordKind::Person;
    static PersonRepository& repository(UnitOfWork& work) { return work.people(); }
    static QString code(const domain::Person& person) { return person.code; }
    static ClosingImpact impact(const domain::Person& /*person*/)
    {
        return ClosingImpact::nobody();
    }
};

template <>
struct RecordTraits<domain::Posting>
{
    static constexpr RecordKind kind = RecordKind::Posting;
    static PostingRepository& repository(UnitOfWork& work) { return work.postings(); }
    static QString code(const domain::Posting& posting) { return posting.code; }
    static ClosingImpact impact(const domain::Posting& posting)
    {
        return ClosingImpact::of(posting.id);
    }
};

template <>
struct RecordTraits<domain::Leave>
{
    static constexpr RecordKind kind = RecordKind::Leave;
    static LeaveRepository& repository(UnitOfWork& work) { return work.leaves(); }
    static QString code(const domain::Leave& leave)
    {
        return leave.range.first.toString(Qt::ISODate);
    }
    static ClosingImpact impact(const domain::Leave& leave)
    {
        return ClosingImpact::of(leave.posting);
    }
};

template <>
struct RecordTraits<domain::FreeDays>
{
    static constexpr RecordKind kind = RecordKind::FreeDays;
    static FreeDaysRepository& repository(UnitOfWork& work) { return work.freeDays(); }
    static QString code(const domain::FreeDays& freeDays)
    {
        return freeDays.range.first.toString(Qt::ISODate);
    }
    static ClosingImpact impact(const domain::FreeDays& /*freeDays*/)
    {
        return ClosingImpact::everyone();
    }
};

template <>
struct RecordTraits<domain::Checklist>
{
    static constexpr RecordKind kind = RecordKind::Checklist;
    static ChecklistRepository& repository(UnitOfWork& work) { return work.checklists(); }
    static QString code(const domain::Checklist& checklist) { return checklist.code; }
    /// Closings carry their own rules.
    static ClosingImpact impact(const domain::Checklist& /*checklist*/)
    {
        return ClosingImpact::nobody();
    }
};

template <>
struct RecordTraits<domain::Entry>
{
    static constexpr RecordKind kind = RecordKind::Entry;
    static EntryRepository& repository(UnitOfWork& work) { return work.entries(); }
    static QString code(const domain::Entry& entry) { return entry.code; }
    /// Only a confirmed entry counts, and not before the day it was recorded.
    static ClosingImpact impact(const domain::Entry& entry)
    {
        if (entry.status != domain::EntryStatus::Confirmed)
            return ClosingImpact::nobody();
        return ClosingImpact::of(entry.posting, entry.recordedOn);
    }
};

template <>
struct RecordTraits<domain::Call>
{
    static constexpr RecordKind kind = RecordKind::Call;
    static CallRepository& repository(UnitOfWork& work) { return work.calls(); }
    static QString code(const domain::Call& call) { return call.code; }
    static ClosingImpact impact(const domain::Call& call)
    {
        return call.forAll ? ClosingImpact::everyone() : ClosingImpact::of(call.audience);
    }
};

template <>
struct RecordTraits<domain::Attendance>
{
    static constexpr RecordKind kind = RecordKind::Attendance;
    static AttendanceRepository& repository(UnitOfWork& work) { return work.attendance(); }
    static QString code(const domain::Attendance& attendance)
    {
        return attendance.recordedOn.toString(Qt::ISODate);
    }
    static ClosingImpact impact(const domain::Attendance& attendance)
    {
        return ClosingImpact::of(attendance.posting, attendance.recordedOn);
    }
};

template <>
struct RecordTraits<domain::Adjustment>
{
    static constexpr RecordKind kind = RecordKind::Adjustment;
    static AdjustmentRepository& repository(UnitOfWork& work) { return work.adjustments(); }
    static QString code(const domain::Adjustment& adjustment)
    {
        return adjustment.effectiveOn.toString(Qt::ISODate);
    }
    static ClosingImpact impact(const domain::Adjustment& adjustment)
    {
        return ClosingImpact::of(adjustment.posting);
    }
};

template <>
struct RecordTraits<Attachment>
{
    static constexpr RecordKind kind = RecordKind::Attachment;
    static AttachmentRepository& repository(UnitOfWork& work) { return work.attachments(); }
    static QString code(const Attachment& attachment) { return attachment.fileName; }
    static ClosingImpact impact(const Attachment& /*attachment*/)
    {
        return ClosingImpact::nobody();
    }
};

} // namespace touyan::application
