// SPDX-License-Identifier: GPL-3.0-or-later
// What is recorded of projects while they run: reports, dispatch, tasks, findings, results, and the
// register of rectification.
#include "application/packages/import_projects.h"
#include "application/packages/project_tables.h"
#include "application/ports/appraisal_records.h"
#include "domain/projects/project_names.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::makeError;
using domain::PeriodKey;
using domain::Result;

namespace {

constexpr int kMostNumber = 999'999;

/// The key of a period of that shape; refuses any other.
std::optional<PeriodKey> periodOf(TableRows& rows, int column, domain::Cadence shape,
                                  const QString& allowed)
{
    if (rows.bytes(column).isEmpty()) {
        rows.refuseMissing(column);
        return std::nullopt;
    }
    auto period = PeriodKey::parse(rows.text(column));
    if (period && period->shape == shape)
        return period;
    rows.refuseValue(column, allowed);
    return std::nullopt;
}

void refuseEndBeforeStart(TableRows& rows, int column, QDate start, std::optional<QDate> end)
{
    if (start.isValid() && end && end->isValid() && *end < start) {
        rows.refuse(column, makeError(ErrorCode::EndBeforeStart,
                                      {start.toString(Qt::ISODate), end->toString(Qt::ISODate)}));
    }
}

/// In progress on one of the days.
bool isInProgress(const ProjectOfSession& project, const domain::DaySpan& days)
{
    const domain::DateRange range{days.first, days.last};
    return std::any_of(project.inProgress.begin(), project.inProgress.end(),
                       [&](const domain::DateRange& each) { return each.overlaps(range); });
}

} // namespace

Result<void> importMonthlyReports(ImportSession& session, TableRows& rows)
{
    using C = MonthlyReportColumns;
    MonthlyReportRepository& repository = session.work().projects().monthlyReports();
    using Key = std::tuple<domain::ProjectId, PeriodKey, domain::MonthlyReporter>;
    std::set<Key> known;
    TOUYAN_TRY_ASSIGN(const auto stored, repository.all());
    for (const domain::MonthlyReport& report : stored)
        known.insert({report.project, report.month, report.reporter});
    while (rows.next()) {
        domain::MonthlyReport report;
        const auto* const project = session.resolve(session.projects.projects, rows, C::Project);
        const auto month = periodOf(rows, C::Month, domain::Cadence::Monthly, u"2026-03"_s);
        report.reporter = rows.requiredEnum<domain::MonthlyReporter>(C::Reporter);
        report.recordedOn = rows.requiredDay(C::RecordedOn);
        report.done = rows.text(C::Done);
        report.problems = rows.text(C::Problems);
        report.next = rows.text(C::Next);
        if (month)
            refuseEndBeforeStart(rows, C::RecordedOn, month->span().first, report.recordedOn);
        if (!rows.isSound())
            continue;
        report.project = project->id;
        report.month = *month;
        if (!known.insert({report.project, report.month, report.reporter}).second) {
            rows.refuse(C::Month, makeError(ErrorCode::RepeatedRecord,
                                            {QString(rows.spec().record), project->code,
                                             report.month.toString()}));
            continue;
        }
        if (!isInProgress(*project, report.month.span())) {
            rows.refuse(C::Month, makeError(ErrorCode::ProjectNotInProgress,
                                            {project->code, report.month.toString()}));
            continue;
        }
        TOUYAN_TRY(session.store<domain::MonthlyReportId>(repository, report, rows));
    }
    return {};
}

Result<void> importDispatchMeetings(ImportSession& session, TableRows& rows)
{
    using C = DispatchMeetingColumns;
    while (rows.next()) {
        domain::DispatchMeeting meeting;
        meeting.code = rows.requiredText(C::Code);
        const auto quarter = periodOf(rows, C::Quarter, domain::Cadence::Quarterly, u"2026-Q1"_s);
        meeting.heldOn = rows.requiredDay(C::HeldOn);
        meeting.place = rows.text(C::Place);
        meeting.chair = rows.text(C::Chair);
        meeting.attendees = rows.text(C::Attendees);
        meeting.summary = rows.text(C::Summary);
        if (quarter && meeting.heldOn.isValid() && !quarter->span().contains(meeting.heldOn))
            rows.refuseValue(C::HeldOn, quarter->toString());
        if (!session.projects.meetings.add(rows.bytes(C::Code), std::nullopt)) {
            rows.refuseDuplicate(C::Code, meeting.code);
            continue;
        }
        if (!rows.isSound())
            continue;
        meeting.quarter = *quarter;
        TOUYAN_TRY_ASSIGN(meeting.id,
                          session.store<domain::DispatchMeetingId>(
                              session.work().projects().dispatchMeetings(), meeting, rows));
        session.projects.meetings.set(rows.bytes(C::Code), std::move(meeting));
    }
    return {};
}

Result<void> importDispatchReviews(ImportSession& session, TableRows& rows)
{
    using C = DispatchReviewColumns;
    ProjectRecords& records = session.work().projects();
    std::map<domain::DispatchMeetingId, PeriodKey> quarters;
    TOUYAN_TRY_ASSIGN(const auto meetings, records.dispatchMeetings().all());
    for (const domain::DispatchMeeting& meeting : meetings)
        quarters.emplace(meeting.id, meeting.quarter);
    std::set<std::pair<domain::ProjectId, PeriodKey>> known;
    TOUYAN_TRY_ASSIGN(const auto stored, records.dispatchReviews().all());
    for (const domain::DispatchReview& review : stored)
        known.insert({review.project, quarters.at(review.meeting)});
    while (rows.next()) {
        domain::DispatchReview review;
        const auto* const meeting = session.resolve(session.projects.meetings, rows, C::Meeting);
        const auto* const project = session.resolve(session.projects.projects, rows, C::Project);
        review.light = rows.requiredEnum<domain::Light>(C::Light);
        review.suggested = rows.requiredEnum<domain::Light>(C::Suggested);
        review.lightReason = rows.text(C::LightReason);
        review.opinion = rows.text(C::Opinion);
        if (rows.isSound() && review.light != review.suggested && review.lightReason.isEmpty())
            rows.refuseMissing(C::LightReason);
        if (!rows.isSound())
            continue;
        review.meeting = meeting->id;
        review.project = project->id;
        if (!known.insert({review.project, meeting->quarter}).second) {
            rows.refuse(C::Project, makeError(ErrorCode::RepeatedRecord,
                                              {QString(rows.spec().record), project->code,
                                               meeting->quarter.toString()}));
            continue;
        }
        if (!isInProgress(*project, {meeting->heldOn, meeting->heldOn})) {
            rows.refuse(C::Project,
                        makeError(ErrorCode::ProjectNotInProgress,
                                  {project->code, meeting->heldOn.toString(Qt::ISODate)}));
            continue;
        }
        TOUYAN_TRY(
            session.store<domain::DispatchReviewId>(records.dispatchReviews(), review, rows));
    }
    return {};
}

Result<void> importHandedDownTasks(ImportSession& session, TableRows& rows)
{
    using C = HandedDownTaskColumns;
    while (rows.next()) {
        domain::HandedDownTask task;
        task.code = rows.requiredText(C::Code);
        const auto* const project = session.resolve(session.projects.projects, rows, C::Project);
        const domain::DispatchMeeting* meeting = nullptr;
        if (!rows.bytes(C::Meeting).isEmpty())
            meeting = session.resolve(session.projects.meetings, rows, C::Meeting);
        task.text = rows.requiredText(C::Text);
        task.owner = rows.requiredText(C::Owner);
        task.handedDownOn = rows.requiredDay(C::HandedDownOn);
        task.due = rows.requiredDay(C::Due);
        task.answer = rows.text(C::Answer);
        task.closedOn = rows.optionalDay(C::ClosedOn);
        refuseEndBeforeStart(rows, C::Due, task.handedDownOn, task.due);
        refuseEndBeforeStart(rows, C::ClosedOn, task.handedDownOn, task.closedOn);
        if (task.closedOn && task.answer.isEmpty())
            rows.refuseMissing(C::Answer);
        if (!session.projects.tasks.add(rows.bytes(C::Code), std::nullopt))
            rows.refuseDuplicate(C::Code, task.code);
        if (!rows.isSound())
            continue;
        task.project = project->id;
        if (meeting != nullptr)
            task.meeting = meeting->id;
        TOUYAN_TRY(
            session.store<domain::HandedDownTaskId>(session.work().projects().tasks(), task, rows));
    }
    return {};
}

Result<void> importRectificationItems(ImportSession& session, TableRows& rows)
{
    using C = RectificationItemColumns;
    using domain::RectificationSource;
    while (rows.next()) {
        domain::RectificationItem item;
        item.code = rows.requiredText(C::Code);
        item.source = rows.requiredEnum<RectificationSource>(C::Source);
        const ProjectOfSession* project = nullptr;
        if (!rows.bytes(C::Project).isEmpty())
            project = session.resolve(session.projects.projects, rows, C::Project);
        else if (rows.isSound() && (item.source == RectificationSource::Supervision ||
                                    item.source == RectificationSource::Acceptance))
            rows.refuseMissing(C::Project);
        const AppraisalPlace* appraisal = nullptr;
        if (!rows.bytes(C::Session).isEmpty())
            appraisal = session.resolve(session.appraisals.sessions, rows, C::Session);
        else if (rows.isSound() && item.source == RectificationSource::Appraisal)
            rows.refuseMissing(C::Session);
        const domain::Posting* posting = nullptr;
        if (!rows.bytes(C::Posting).isEmpty())
            posting = session.resolve(session.postings, rows, C::Posting);
        const domain::UnitId* const unit = session.resolve(session.units, rows, C::Unit);
        item.responsible = rows.text(C::Responsible);
        item.problem = rows.requiredText(C::Problem);
        item.measure = rows.text(C::Measure);
        item.foundOn = rows.requiredDay(C::FoundOn);
        item.due = rows.requiredDay(C::Due);
        item.closedOn = rows.optionalDay(C::ClosedOn);
        item.evidence = item.closedOn ? rows.requiredText(C::Evidence) : rows.text(C::Evidence);
        item.verifier = item.closedOn ? rows.requiredText(C::Verifier) : rows.text(C::Verifier);
        refuseEndBeforeStart(rows, C::Due, item.foundOn, item.due);
        refuseEndBeforeStart(rows, C::ClosedOn, item.foundOn, item.closedOn);
        if (!session.projects.items.add(rows.bytes(C::Code), std::nullopt)) {
            rows.refuseDuplicate(C::Code, item.code);
            continue;
        }
        if (!rows.isSound())
            continue;
        if (project != nullptr)
            item.project = project->id;
        if (appraisal != nullptr && session.isWriting()) {
            // Those of the package are stored by now.
            TOUYAN_TRY_ASSIGN(const auto stored, session.work().appraisals().sessions().findByCode(
                                                     rows.text(C::Session)));
            if (stored)
                item.session = stored->id;
        }
        if (posting != nullptr)
            item.posting = posting->id;
        item.unit = *unit;
        TOUYAN_TRY_ASSIGN(const auto id, session.store<domain::RectificationItemId>(
                                             session.work().rectification().items(), item, rows));
        session.projects.items.set(rows.bytes(C::Code), id);
    }
    return {};
}

Result<void> importRectificationNotes(ImportSession& session, TableRows& rows)
{
    using C = RectificationNoteColumns;
    // Notes have no code: their number is their place in the order of the item's notes, and the
    // rows of a table may come in any order.
    std::map<std::pair<QByteArray, int>, domain::RectificationNote> notes;
    while (rows.next()) {
        domain::RectificationNote note;
        const QByteArray item = rows.bytes(C::Item).toByteArray();
        const auto* const id = session.resolve(session.projects.items, rows, C::Item);
        const int number = rows.requiredNumber(C::Number, 1, kMostNumber);
        note.on = rows.requiredDay(C::NotedOn);
        note.at = rows.requiredMoment(C::RecordedAt);
        note.by = rows.text(C::RecordedBy);
        note.text = rows.requiredText(C::Text);
        if (!rows.isSound())
            continue;
        note.item = *id;
        if (!notes.emplace(std::pair(item, number), std::move(note)).second)
            rows.refuseDuplicate(C::Number, rows.text(C::Item) + u' ' + rows.text(C::Number));
    }
    if (session.isWriting()) {
        for (const auto& [key, note] : notes)
            TOUYAN_TRY(session.work().rectification().notes().append(note));
    }
    return {};
}

Result<void> importSupervisionFindings(ImportSession& session, TableRows& rows)
{
    using C = SupervisionFindingColumns;
    while (rows.next()) {
        domain::SupervisionFinding finding;
        finding.code = rows.requiredText(C::Code);
        const auto* const project = session.resolve(session.projects.projects, rows, C::Project);
        finding.foundOn = rows.requiredDay(C::FoundOn);
        finding.group = rows.text(C::Group);
        finding.text = rows.requiredText(C::Text);
        const auto* const item = session.resolve(session.projects.items, rows, C::Rectification);
        if (!session.projects.findings.add(rows.bytes(C::Code), std::nullopt))
            rows.refuseDuplicate(C::Code, finding.code);
        if (!rows.isSound())
            continue;
        finding.project = project->id;
        finding.rectification = *item;
        TOUYAN_TRY(session.store<domain::SupervisionFindingId>(session.work().projects().findings(),
                                                               finding, rows));
    }
    return {};
}

Result<void> importProjectResults(ImportSession& session, TableRows& rows)
{
    using C = ProjectResultColumns;
    while (rows.next()) {
        domain::ProjectResult result;
        result.code = rows.requiredText(C::Code);
        const auto* const project = session.resolve(session.projects.projects, rows, C::Project);
        result.kind = rows.requiredEnum<domain::ProjectResultKind>(C::Kind);
        const domain::PersonId* person = nullptr;
        if (!rows.bytes(C::Person).isEmpty())
            person = session.resolve(session.people, rows, C::Person);
        else if (rows.isSound() && domain::recommendsPerson(result.kind))
            rows.refuseMissing(C::Person);
        result.on = rows.requiredDay(C::AchievedOn);
        result.note = rows.text(C::Note);
        if (!session.projects.results.add(rows.bytes(C::Code), std::nullopt))
            rows.refuseDuplicate(C::Code, result.code);
        if (!rows.isSound())
            continue;
        result.project = project->id;
        if (person != nullptr)
            result.person = *person;
        TOUYAN_TRY(session.store<domain::ProjectResultId>(session.work().projects().results(),
                                                          result, rows));
    }
    return {};
}

} // namespace touyan::application
