// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/dispatch_repositories.h"

#include "domain/projects/project_names.h"
#include "storage/sql/repeated_record.h"

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

template <>
const RecordMapping<DispatchMeeting>& recordMapping<DispatchMeeting>()
{
    static const RecordMapping<DispatchMeeting> mapping{
        RecordKind::DispatchMeeting,
        u"dispatch_meeting"_s,
        u"code"_s,
        {column<&DispatchMeeting::code>(u"code"_s), column<&DispatchMeeting::quarter>(u"quarter"_s),
         column<&DispatchMeeting::heldOn>(u"held_on"_s),
         column<&DispatchMeeting::place>(u"place"_s), column<&DispatchMeeting::chair>(u"chair"_s),
         column<&DispatchMeeting::attendees>(u"attendees"_s),
         column<&DispatchMeeting::summary>(u"summary"_s)},
        [](const DispatchMeeting& meeting) { return meeting.code; }};
    return mapping;
}

template <>
const RecordMapping<DispatchReview>& recordMapping<DispatchReview>()
{
    static const RecordMapping<DispatchReview> mapping{
        RecordKind::DispatchReview,
        u"dispatch_review"_s,
        u"id"_s,
        {column<&DispatchReview::meeting>(u"meeting_id"_s, u"dispatch_meeting"_s),
         column<&DispatchReview::project>(u"project_id"_s, u"project"_s),
         column<&DispatchReview::light>(u"light"_s),
         column<&DispatchReview::suggested>(u"suggested"_s),
         column<&DispatchReview::lightReason>(u"light_reason"_s),
         column<&DispatchReview::opinion>(u"opinion"_s)},
        [](const DispatchReview& review) { return QString::number(review.id.value()); }};
    return mapping;
}

template <>
const RecordMapping<HandedDownTask>& recordMapping<HandedDownTask>()
{
    static const RecordMapping<HandedDownTask> mapping{
        RecordKind::HandedDownTask,
        u"handed_down_task"_s,
        u"code"_s,
        {column<&HandedDownTask::code>(u"code"_s),
         column<&HandedDownTask::project>(u"project_id"_s, u"project"_s),
         column<&HandedDownTask::meeting>(u"meeting_id"_s, u"dispatch_meeting"_s),
         column<&HandedDownTask::text>(u"content"_s), column<&HandedDownTask::owner>(u"owner"_s),
         column<&HandedDownTask::handedDownOn>(u"handed_down_on"_s),
         column<&HandedDownTask::due>(u"due"_s), column<&HandedDownTask::answer>(u"answer"_s),
         column<&HandedDownTask::closedOn>(u"closed_on"_s)},
        [](const HandedDownTask& task) { return task.code; }};
    return mapping;
}

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
