// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/project_records.h"
#include "application/ports/rectification_records.h"
#include "application/projects/project_record_json.h"
#include "application/records/record_traits.h"

namespace touyan::application {

/// What the audited writing needs to know of the records of projects and rectification. None of
/// them touches a number that closing a quarter freezes (rules 2.5).
template <class Record>
struct ProjectRecordTraits
{
    static QJsonObject json(const Record& record) { return recordJson(record); }
    static ClosingImpact impact(const Record& /*record*/) { return ClosingImpact::nobody(); }
};

template <>
struct RecordTraits<domain::Project> : ProjectRecordTraits<domain::Project>
{
    static constexpr RecordKind kind = RecordKind::Project;
    static ProjectRepository& repository(UnitOfWork& work) { return work.projects().projects(); }
    static QString code(const domain::Project& project) { return project.code; }
};

template <>
struct RecordTraits<domain::ProjectPlan> : ProjectRecordTraits<domain::ProjectPlan>
{
    static constexpr RecordKind kind = RecordKind::ProjectPlan;
    static ProjectPlanRepository& repository(UnitOfWork& work) { return work.projects().plans(); }
    static QString code(const domain::ProjectPlan& plan) { return QString::number(plan.number); }
};

template <>
struct RecordTraits<domain::MonthlyReport> : ProjectRecordTraits<domain::MonthlyReport>
{
    static constexpr RecordKind kind = RecordKind::MonthlyReport;
    static MonthlyReportRepository& repository(UnitOfWork& work)
    {
        return work.projects().monthlyReports();
    }
    static QString code(const domain::MonthlyReport& report) { return report.month.toString(); }
};

template <>
struct RecordTraits<domain::DispatchMeeting> : ProjectRecordTraits<domain::DispatchMeeting>
{
    static constexpr RecordKind kind = RecordKind::DispatchMeeting;
    static DispatchMeetingRepository& repository(UnitOfWork& work)
    {
        return work.projects().dispatchMeetings();
    }
    static QString code(const domain::DispatchMeeting& meeting) { return meeting.code; }
};

template <>
struct RecordTraits<domain::DispatchReview> : ProjectRecordTraits<domain::DispatchReview>
{
    static constexpr RecordKind kind = RecordKind::DispatchReview;
    static DispatchReviewRepository& repository(UnitOfWork& work)
    {
        return work.projects().dispatchReviews();
    }
    static QString code(const domain::DispatchReview& review)
    {
        return QString::number(review.project.value());
    }
};

template <>
struct RecordTraits<domain::HandedDownTask> : ProjectRecordTraits<domain::HandedDownTask>
{
    static constexpr RecordKind kind = RecordKind::HandedDownTask;
    static HandedDownTaskRepository& repository(UnitOfWork& work)
    {
        return work.projects().tasks();
    }
    static QString code(const domain::HandedDownTask& task) { return task.code; }
};

template <>
struct RecordTraits<domain::SupervisionFinding> : ProjectRecordTraits<domain::SupervisionFinding>
{
    static constexpr RecordKind kind = RecordKind::SupervisionFinding;
    static SupervisionFindingRepository& repository(UnitOfWork& work)
    {
        return work.projects().findings();
    }
    static QString code(const domain::SupervisionFinding& finding) { return finding.code; }
};

template <>
struct RecordTraits<domain::ProjectResult> : ProjectRecordTraits<domain::ProjectResult>
{
    static constexpr RecordKind kind = RecordKind::ProjectResult;
    static ProjectResultRepository& repository(UnitOfWork& work)
    {
        return work.projects().results();
    }
    static QString code(const domain::ProjectResult& result) { return result.code; }
};

template <>
struct RecordTraits<domain::RectificationItem> : ProjectRecordTraits<domain::RectificationItem>
{
    static constexpr RecordKind kind = RecordKind::RectificationItem;
    static RectificationItemRepository& repository(UnitOfWork& work)
    {
        return work.rectification().items();
    }
    static QString code(const domain::RectificationItem& item) { return item.code; }
};

} // namespace touyan::application
