// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/unit_of_work.h"
#include "storage/sql/sql_repository.h"

namespace touyan::storage {

template <>
const RecordMapping<domain::Unit>& recordMapping<domain::Unit>();
template <>
const RecordMapping<domain::UnitCategoryChange>& recordMapping<domain::UnitCategoryChange>();
template <>
const RecordMapping<domain::Person>& recordMapping<domain::Person>();
template <>
const RecordMapping<domain::Posting>& recordMapping<domain::Posting>();
template <>
const RecordMapping<domain::Leave>& recordMapping<domain::Leave>();
template <>
const RecordMapping<domain::FreeDays>& recordMapping<domain::FreeDays>();
template <>
const RecordMapping<domain::Adjustment>& recordMapping<domain::Adjustment>();
template <>
const RecordMapping<application::Attachment>& recordMapping<application::Attachment>();

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
