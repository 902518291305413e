// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/attachments/attachment_record.h"
#include "application/checklist/adjustment_record.h"
#include "application/ports/unit_of_work.h"
#include "application/roster/leave_record.h"
#include "application/roster/person_record.h"
#include "application/roster/posting_record.h"
#include "application/roster/unit_record.h"
#include "storage/tables/sql_repository.h"

namespace touyan::storage {

/// The ids of those that can own a file.
template <>
struct FurtherColumns<application::Attachment>
{
    static std::vector<Column<application::Attachment>> columns();
};

using SqlUnitRepository =
    SqlCodedRepository<application::UnitRepository, domain::Unit, domain::UnitId>;
using SqlPersonRepository =
    SqlCodedRepository<application::PersonRepository, domain::Person, domain::PersonId>;
using SqlFreeDaysRepository =
    SqlRepository<application::FreeDaysRepository, domain::FreeDays, domain::FreeDaysId>;

class SqlUnitCategoryChangeRepository final
    : public SqlRepository<application::UnitCategoryChangeRepository, domain::UnitCategoryChange,
                           domain::UnitCategoryChangeId>
{
public:
    using SqlRepository::SqlRepository;
    /// Sorted by valid-from day.
    [[nodiscard]] domain::Result<std::vector<domain::UnitCategoryChange>>
    ofUnit(domain::UnitId unit) override;
};

class SqlPostingRepository final
    : public SqlCodedRepository<application::PostingRepository, domain::Posting, domain::PostingId>
{
public:
    using SqlCodedRepository::SqlCodedRepository;
    /// Sorted by code.
    [[nodiscard]] domain::Result<std::vector<domain::Posting>>
    ofPerson(domain::PersonId person) override;
    [[nodiscard]] domain::Result<std::vector<domain::Posting>> ofUnit(domain::UnitId unit) override;
};

class SqlLeaveRepository final
    : public SqlRepository<application::LeaveRepository, domain::Leave, domain::LeaveId>
{
public:
    using SqlRepository::SqlRepository;
    [[nodiscard]] domain::Result<std::vector<domain::Leave>>
    ofPosting(domain::PostingId posting) override;
};

class SqlAdjustmentRepository final : public SqlRepository<application::AdjustmentRepository,
                                                           domain::Adjustment, domain::AdjustmentId>
{
public:
    using SqlRepository::SqlRepository;
    [[nodiscard]] domain::Result<std::vector<domain::Adjustment>>
    ofPosting(domain::PostingId posting) override;
};

class SqlAttachmentRepository final
    : public SqlRepository<application::AttachmentRepository, application::Attachment,
                           domain::AttachmentId>
{
public:
    using SqlRepository::SqlRepository;
    [[nodiscard]] domain::Result<std::vector<application::Attachment>>
    ofOwner(const application::AttachmentOwner& owner) override;
};

} // namespace touyan::storage
