// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/roster_repositories.h"
#include "domain/appraisal/appraisal_session.h"
#include "domain/projects/monthly_report.h"
#include "domain/projects/project.h"
#include "domain/rectification/rectification_item.h"

namespace touyan::storage {

using application::Attachment;
using domain::Adjustment;
using domain::Leave;
using domain::Posting;
using domain::Result;
using domain::UnitCategoryChange;

using namespace Qt::Literals::StringLiterals;

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

std::vector<Column<Attachment>> FurtherColumns<Attachment>::columns()
{
    return {ownerColumn<domain::EntryId>(u"entry_id"_s, u"entry"_s),
            ownerColumn<domain::ProjectId>(u"project_id"_s, u"project"_s),
            ownerColumn<domain::MonthlyReportId>(u"monthly_report_id"_s, u"monthly_report"_s),
            ownerColumn<domain::RectificationItemId>(u"rectification_item_id"_s,
                                                     u"rectification_item"_s),
            ownerColumn<domain::ReporteeId>(u"reportee_id"_s, u"reportee"_s)};
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
