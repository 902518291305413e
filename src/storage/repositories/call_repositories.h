// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/checklist/call_record.h"
#include "application/ports/unit_of_work.h"
#include "storage/tables/sql_repository.h"

namespace touyan::storage {

/// Calls; the audience of those that are not for all lies in a table of its own.
class SqlCallRepository final
    : public SqlCodedRepository<application::CallRepository, domain::Call, domain::CallId>
{
public:
    using SqlCodedRepository::SqlCodedRepository;
    /// Sorted by day held, then code.
    [[nodiscard]] domain::Result<std::vector<domain::Call>>
    heldIn(const domain::DaySpan& span) override;

protected:
    [[nodiscard]] domain::Result<void> loadParts(std::vector<domain::Call>& calls) override;
    [[nodiscard]] domain::Result<void> storeParts(domain::CallId id,
                                                  const domain::Call& call) override;
};

/// A second attendance of one posting at one call is ErrorCode::AttendanceTwice.
class SqlAttendanceRepository final : public SqlRepository<application::AttendanceRepository,
                                                           domain::Attendance, domain::AttendanceId>
{
public:
    using SqlRepository::SqlRepository;
    [[nodiscard]] domain::Result<domain::AttendanceId>
    insert(const domain::Attendance& attendance) override;
    [[nodiscard]] domain::Result<void> update(const domain::Attendance& attendance) override;
    [[nodiscard]] domain::Result<std::vector<domain::Attendance>>
    ofCall(domain::CallId call) override;
    [[nodiscard]] domain::Result<std::vector<domain::Attendance>>
    ofPosting(domain::PostingId posting) override;

private:
    [[nodiscard]] domain::Error named(const domain::Error& error,
                                      const domain::Attendance& attendance);
};

} // namespace touyan::storage
