// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/project_repositories/dispatch_repositories.h"

#include "domain/projects/project_names.h"
#include "storage/tables/repeated_record.h"

namespace touyan::storage {

using application::RecordKind;
using domain::DispatchMeeting;
using domain::DispatchMeetingId;
using domain::DispatchReview;
using domain::DispatchReviewId;
using domain::HandedDownTask;
using domain::PeriodKey;
using domain::ProjectId;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

Result<std::vector<DispatchMeeting>>
SqlDispatchMeetingRepository::ofQuarter(const PeriodKey& quarter)
{
    return table().where(u" WHERE quarter = :quarter ORDER BY held_on, code"_s,
                         {{u":quarter"_s, toStored(quarter)}});
}

Result<DispatchReviewId> SqlDispatchReviewRepository::insert(const DispatchReview& review)
{
    auto inserted = SqlRepository::insert(review);
    if (inserted.isError())
        return named(inserted.error(), review);
    return inserted;
}

Result<void> SqlDispatchReviewRepository::update(const DispatchReview& review)
{
    const auto updated = SqlRepository::update(review);
    if (updated.isError())
        return named(updated.error(), review);
    return updated;
}

domain::Error SqlDispatchReviewRepository::named(const domain::Error& error,
                                                 const DispatchReview& review)
{
    if (error.code != domain::ErrorCode::DuplicateCode)
        return error;
    const auto quarter =
        connection().scalar(u"SELECT quarter FROM dispatch_meeting WHERE id = :id"_s,
                            {{u":id"_s, review.meeting.value()}});
    if (quarter.isError())
        return quarter.error();
    return repeatedOfProject(connection(), error, RecordKind::DispatchReview, review.project,
                             quarter.value().toString());
}

Result<std::vector<DispatchReview>>
SqlDispatchReviewRepository::ofMeeting(DispatchMeetingId meeting)
{
    return table().where(u" WHERE meeting_id = :meeting ORDER BY id"_s,
                         {{u":meeting"_s, meeting.value()}});
}

Result<std::vector<DispatchReview>> SqlDispatchReviewRepository::ofProject(ProjectId project)
{
    return table().where(u" WHERE project_id = :project ORDER BY id"_s,
                         {{u":project"_s, project.value()}});
}

Result<std::vector<DispatchReview>> SqlDispatchReviewRepository::ofQuarter(const PeriodKey& quarter)
{
    return table().where(u" WHERE meeting_id IN (SELECT m.id FROM dispatch_meeting AS m"
                         " WHERE m.quarter = :quarter) ORDER BY id"_s,
                         {{u":quarter"_s, toStored(quarter)}});
}

Result<std::vector<HandedDownTask>> SqlHandedDownTaskRepository::ofProject(ProjectId project)
{
    return table().where(u" WHERE project_id = :project ORDER BY due, code"_s,
                         {{u":project"_s, project.value()}});
}

Result<std::vector<HandedDownTask>>
SqlHandedDownTaskRepository::ofMeeting(DispatchMeetingId meeting)
{
    return table().where(u" WHERE meeting_id = :meeting ORDER BY due, code"_s,
                         {{u":meeting"_s, meeting.value()}});
}

Result<std::vector<HandedDownTask>> SqlHandedDownTaskRepository::open()
{
    return table().where(u" WHERE closed_on IS NULL ORDER BY due, code"_s, {});
}

} // namespace touyan::storage
