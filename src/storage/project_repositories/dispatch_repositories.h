// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/dispatch/dispatch_record.h"
#include "application/dispatch/handed_down_task_record.h"
#include "application/ports/project_records.h"
#include "storage/tables/sql_repository.h"

namespace touyan::storage {

class SqlDispatchMeetingRepository final
    : public SqlCodedRepository<application::DispatchMeetingRepository, domain::DispatchMeeting,
                                domain::DispatchMeetingId>
{
public:
    using SqlCodedRepository::SqlCodedRepository;
    [[nodiscard]] domain::Result<std::vector<domain::DispatchMeeting>>
    ofQuarter(const domain::PeriodKey& quarter) override;
};

/// A second review of a project at one meeting is ErrorCode::RepeatedRecord.
class SqlDispatchReviewRepository final
    : public SqlRepository<application::DispatchReviewRepository, domain::DispatchReview,
                           domain::DispatchReviewId>
{
public:
    using SqlRepository::SqlRepository;
    [[nodiscard]] domain::Result<domain::DispatchReviewId>
    insert(const domain::DispatchReview& review) override;
    [[nodiscard]] domain::Result<void> update(const domain::DispatchReview& review) override;
    [[nodiscard]] domain::Result<std::vector<domain::DispatchReview>>
    ofMeeting(domain::DispatchMeetingId meeting) override;
    [[nodiscard]] domain::Result<std::vector<domain::DispatchReview>>
    ofProject(domain::ProjectId project) override;
    [[nodiscard]] domain::Result<std::vector<domain::DispatchReview>>
    ofQuarter(const domain::PeriodKey& quarter) override;

private:
    /// Names the meeting in the error of a repeated review.
    [[nodiscard]] domain::Error named(const domain::Error& error,
                                      const domain::DispatchReview& review);
};

class SqlHandedDownTaskRepository final
    : public SqlCodedRepository<application::HandedDownTaskRepository, domain::HandedDownTask,
                                domain::HandedDownTaskId>
{
public:
    using SqlCodedRepository::SqlCodedRepository;
    [[nodiscard]] domain::Result<std::vector<domain::HandedDownTask>>
    ofProject(domain::ProjectId project) override;
    [[nodiscard]] domain::Result<std::vector<domain::HandedDownTask>>
    ofMeeting(domain::DispatchMeetingId meeting) override;
    [[nodiscard]] domain::Result<std::vector<domain::HandedDownTask>> open() override;
};

} // namespace touyan::storage
