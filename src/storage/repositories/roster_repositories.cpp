// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/roster_repositories.h"

namespace touyan::storage {

using application::Attachment;
using application::RecordKind;
using domain::Adjustment;
using domain::FreeDays;
using domain::Leave;
using domain::Person;
using domain::Posting;
using domain::Result;
using domain::Unit;
using domain::UnitCategoryChange;

using namespace Qt::Literals::StringLiterals;

template <>
const RecordMapping<Unit>& recordMapping<Unit>()
{
    static const RecordMapping<Unit> mapping{
        RecordKind::Unit,
        u"unit"_s,
        u"code"_s,
        {column<&Unit::code>(u"code"_s), column<&Unit::name>(u"name"_s),
         column<&Unit::kind>(u"kind"_s), column<&Unit::category>(u"category"_s),
         column<&Unit::parent>(u"parent_id"_s, u"unit"_s)},
        [](const Unit& unit) { return unit.code; }};
    return mapping;
}

template <>
const RecordMapping<UnitCategoryChange>& recordMapping<UnitCategoryChange>()
{
    static const RecordMapping<UnitCategoryChange> mapping{
        RecordKind::UnitCategoryChange,
        u"unit_category_change"_s,
        u"id"_s,
        {column<&UnitCategoryChange::unit>(u"unit_id"_s, u"unit"_s),
         column<&UnitCategoryChange::validFrom>(u"valid_from"_s),
         column<&UnitCategoryChange::category>(u"category"_s)},
        [](const UnitCategoryChange& change) { return change.validFrom.toString(Qt::ISODate); }};
    return mapping;
}

template <>
const RecordMapping<Person>& recordMapping<Person>()
{
    static const RecordMapping<Person> mapping{
        RecordKind::Person,
        u"person"_s,
        u"code"_s,
        {column<&Person::code>(u"code"_s), column<&Person::name>(u"name"_s),
         column<&Person::gender>(u"gender"_s), column<&Person::phone>(u"phone"_s),
         column<&Person::dispatchingUnit>(u"dispatching_unit"_s),
         column<&Person::dispatchLevel>(u"dispatch_level"_s)},
        [](const Person& person) { return person.code; }};
    return mapping;
}

template <>
const RecordMapping<Posting>& recordMapping<Posting>()
{
    static const RecordMapping<Posting> mapping{
        RecordKind::Posting,
        u"posting"_s,
        u"code"_s,
        {column<&Posting::code>(u"code"_s), column<&Posting::person>(u"person_id"_s, u"person"_s),
         column<&Posting::unit>(u"unit_id"_s, u"unit"_s), column<&Posting::role>(u"role"_s),
         firstDayColumn<&Posting::range>(u"first_day"_s),
         lastDayColumn<&Posting::range>(u"last_day"_s), column<&Posting::round>(u"round"_s)},
        [](const Posting& posting) { return posting.code; }};
    return mapping;
}

template <>
const RecordMapping<Leave>& recordMapping<Leave>()
{
    static const RecordMapping<Leave> mapping{
        RecordKind::Leave,
        u"leave"_s,
        u"id"_s,
        {column<&Leave::posting>(u"posting_id"_s, u"posting"_s),
         firstDayColumn<&Leave::range>(u"first_day"_s), lastDayColumn<&Leave::range>(u"last_day"_s),
         column<&Leave::reason>(u"reason"_s), column<&Leave::approved>(u"approved"_s)},
        [](const Leave& leave) { return leave.range.first.toString(Qt::ISODate); }};
    return mapping;
}

template <>
const RecordMapping<FreeDays>& recordMapping<FreeDays>()
{
    static const RecordMapping<FreeDays> mapping{
        RecordKind::FreeDays,
        u"free_days"_s,
        u"id"_s,
        {firstDayColumn<&FreeDays::range>(u"first_day"_s),
         lastDayColumn<&FreeDays::range>(u"last_day"_s), column<&FreeDays::reason>(u"reason"_s)},
        [](const FreeDays& days) { return days.range.first.toString(Qt::ISODate); }};
    return mapping;
}

template <>
const RecordMapping<Adjustment>& recordMapping<Adjustment>()
{
    static const RecordMapping<Adjustment> mapping{
        RecordKind::Adjustment,
        u"adjustment"_s,
        u"id"_s,
        {column<&Adjustment::posting>(u"posting_id"_s, u"posting"_s),
         column<&Adjustment::effectiveOn>(u"effective_on"_s),
         column<&Adjustment::points>(u"points"_s), column<&Adjustment::reason>(u"reason"_s)},
        [](const Adjustment& adjustment) { return adjustment.effectiveOn.toString(Qt::ISODate); }};
    return mapping;
}

namespace {

/// The column of one kind of owner: NULL while another kind owns the file. The schema sees to it
/// that exactly one is set.
template <class Id>
Column<Attachment> ownerColumn(const QString& name, const QString& table)
{
    return {name,
            [](const Attachment& attachment) {
                const Id* const owner = std::get_if<Id>(&attachment.owner);
                return owner == nullptr ? QVariant() : toStored(*owner);
            },
            [](Attachment& attachment, const QVariant& stored) {
                if (stored.isNull())
                    return true;
                Id owner;
                const bool fits = fromStored(stored, owner);
                attachment.owner = owner;
                return fits;
            },
            table};
}

/// The column that holds this owner's id.
QString ownerColumnOf(const application::AttachmentOwner& owner)
{
    if (std::holds_alternative<domain::ProjectId>(owner))
        return u"project_id"_s;
    if (std::holds_alternative<domain::MonthlyReportId>(owner))
        return u"monthly_report_id"_s;
    if (std::holds_alternative<domain::RectificationItemId>(owner))
        return u"rectification_item_id"_s;
    if (std::holds_alternative<domain::ReporteeId>(owner))
        return u"reportee_id"_s;
    return u"entry_id"_s;
}

} // namespace

template <>
const RecordMapping<Attachment>& recordMapping<Attachment>()
{
    static const RecordMapping<Attachment> mapping{
        RecordKind::Attachment,
        u"attachment"_s,
        u"id"_s,
        {ownerColumn<domain::EntryId>(u"entry_id"_s, u"entry"_s),
         ownerColumn<domain::ProjectId>(u"project_id"_s, u"project"_s),
         ownerColumn<domain::MonthlyReportId>(u"monthly_report_id"_s, u"monthly_report"_s),
         ownerColumn<domain::RectificationItemId>(u"rectification_item_id"_s,
                                                  u"rectification_item"_s),
         ownerColumn<domain::ReporteeId>(u"reportee_id"_s, u"reportee"_s),
         column<&Attachment::fileName>(u"file_name"_s),
         column<&Attachment::mediaType>(u"media_type"_s),
         column<&Attachment::byteCount>(u"byte_count"_s), column<&Attachment::sha256>(u"sha256"_s),
         column<&Attachment::addedAt>(u"added_at"_s)},
        [](const Attachment& attachment) { return attachment.fileName; }};
    return mapping;
}

Result<std::vector<UnitCategoryChange>> SqlUnitCategoryChangeRepository::ofUnit(domain::UnitId unit)
{
    return table().where(u" WHERE unit_id = :unit ORDER BY valid_from"_s,
                         {{u":unit"_s, unit.value()}});
}

Result<std::vector<Posting>> SqlPostingRepository::ofPerson(domain::PersonId person)
{
    return table().where(u" WHERE person_id = :person ORDER BY code"_s,
                         {{u":person"_s, person.value()}});
}

Result<std::vector<Posting>> SqlPostingRepository::ofUnit(domain::UnitId unit)
{
    return table().where(u" WHERE unit_id = :unit ORDER BY code"_s, {{u":unit"_s, unit.value()}});
}

Result<std::vector<Leave>> SqlLeaveRepository::ofPosting(domain::PostingId posting)
{
    return table().where(u" WHERE posting_id = :posting ORDER BY id"_s,
                         {{u":posting"_s, posting.value()}});
}

Result<std::vector<Adjustment>> SqlAdjustmentRepository::ofPosting(domain::PostingId posting)
{
    return table().where(u" WHERE posting_id = :posting ORDER BY id"_s,
                         {{u":posting"_s, posting.value()}});
}

Result<std::vector<Attachment>>
SqlAttachmentRepository::ofOwner(const application::AttachmentOwner& owner)
{
    const qint64 id = std::visit([](auto each) { return each.value(); }, owner);
    return table().where(u" WHERE "_s + ownerColumnOf(owner) + u" = :owner ORDER BY id"_s,
                         {{u":owner"_s, id}});
}

} // namespace touyan::storage
