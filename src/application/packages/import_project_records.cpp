// SPDX-License-Identifier: GPL-3.0-or-later
// What is recorded of projects while they run: reports, dispatch, tasks, findings, results, and the
// register of rectification.
#include "application/dispatch/dispatch_record.h"
#include "application/dispatch/handed_down_task_record.h"
#include "application/dispatch/supervision_finding_record.h"
#include "application/packages/described_rows.h"
#include "application/packages/import_projects.h"
#include "application/packages/project_tables.h"
#include "application/projects/monthly_report_record.h"
#include "application/projects/project_result_record.h"
#include "application/rectification/rectification_item_record.h"

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

/// In progress on one of the days.
bool isInProgress(const ProjectOfSession& project, const domain::DaySpan& days)
{
    const domain::DateRange range{days.first, days.last};
    return std::any_of(project.inProgress.begin(), project.inProgress.end(),
                       [&](const domain::DateRange& each) { return each.overlaps(range); });
}

constexpr QLatin1String kProject{"project"};
constexpr QLatin1String kMonth{"month"};

/// The project that a sound row names.
const ProjectOfSession& projectOf(ImportSession& session, const TableRows& rows)
{
    return *session.projects.projects.find(rows.bytes(rows.columnOf(kProject))).value;
}

/// What a row must not lack in some cases.
void refuseIfMissing(TableRows& rows, QLatin1String column)
{
    if (rows.bytes(rows.columnOf(column)).isEmpty())
        rows.refuseMissing(rows.columnOf(column));
}

/// One report a project, month and reporter, not before the month, of a project in progress.
class ReportRules
{
public:
    explicit ReportRules(ImportSession& session)
        : m_session(session)
    {
    }
    [[nodiscard]] Result<void> prepare()
    {
        TOUYAN_TRY_ASSIGN(const auto stored, m_session.work().projects().monthlyReports().all());
        for (const domain::MonthlyReport& report : stored)
            m_known.insert({report.project, report.month, report.reporter});
        return {};
    }
    static void check(TableRows& rows, const domain::MonthlyReport& report)
    {
        if (report.month == PeriodKey() || !report.recordedOn.isValid())
            return;
        const QDate first = report.month.span().first;
        if (report.recordedOn < first) {
            rows.refuse(
                rows.columnOf(QLatin1String("recorded_on")),
                makeError(ErrorCode::EndBeforeStart,
                          {first.toString(Qt::ISODate), report.recordedOn.toString(Qt::ISODate)}));
        }
    }
    void checkSound(TableRows& rows, const domain::MonthlyReport& report)
    {
        const ProjectOfSession& project = projectOf(m_session, rows);
        if (!m_known.insert({report.project, report.month, report.reporter}).second) {
            rows.refuse(rows.columnOf(kMonth), makeError(ErrorCode::RepeatedRecord,
                                                         {QString(rows.spec().record), project.code,
                                                          report.month.toString()}));
        } else if (!isInProgress(project, report.month.span())) {
            rows.refuse(rows.columnOf(kMonth), makeError(ErrorCode::ProjectNotInProgress,
                                                         {project.code, report.month.toString()}));
        }
    }

private:
    using Key = std::tuple<domain::ProjectId, PeriodKey, domain::MonthlyReporter>;

    ImportSession& m_session;
    std::set<Key> m_known;
};

/// A meeting is held in its quarter.
struct MeetingRules
{
    static void check(TableRows& rows, const domain::DispatchMeeting& meeting)
    {
        if (meeting.quarter != PeriodKey() && meeting.heldOn.isValid() &&
            !meeting.quarter.span().contains(meeting.heldOn))
            rows.refuseValue(rows.columnOf(QLatin1String("held_on")), meeting.quarter.toString());
    }
};

/// One review a project and quarter, of a project in progress on the day of the meeting; another
/// light than the suggested one has a reason.
class ReviewRules
{
public:
    explicit ReviewRules(ImportSession& session)
        : m_session(session)
    {
    }
    [[nodiscard]] Result<void> prepare()
    {
        ProjectRecords& records = m_session.work().projects();
        std::map<domain::DispatchMeetingId, PeriodKey> quarters;
        TOUYAN_TRY_ASSIGN(const auto meetings, records.dispatchMeetings().all());
        for (const domain::DispatchMeeting& meeting : meetings)
            quarters.emplace(meeting.id, meeting.quarter);
        TOUYAN_TRY_ASSIGN(const auto stored, records.dispatchReviews().all());
        for (const domain::DispatchReview& review : stored)
            m_known.insert({review.project, quarters.at(review.meeting)});
        return {};
    }
    static void check(TableRows& rows, const domain::DispatchReview& review)
    {
        if (rows.isSound() && review.light != review.suggested)
            refuseIfMissing(rows, QLatin1String("light_reason"));
    }
    void checkSound(TableRows& rows, const domain::DispatchReview& review)
    {
        const QByteArrayView code = rows.bytes(rows.columnOf(QLatin1String("meeting")));
        const domain::DispatchMeeting& meeting = *m_session.projects.meetings.find(code).value;
        const ProjectOfSession& project = projectOf(m_session, rows);
        if (!m_known.insert({review.project, meeting.quarter}).second) {
            rows.refuse(
                rows.columnOf(kProject),
                makeError(ErrorCode::RepeatedRecord,
                          {QString(rows.spec().record), project.code, meeting.quarter.toString()}));
        } else if (!isInProgress(project, {meeting.heldOn, meeting.heldOn})) {
            rows.refuse(rows.columnOf(kProject),
                        makeError(ErrorCode::ProjectNotInProgress,
                                  {project.code, meeting.heldOn.toString(Qt::ISODate)}));
        }
    }

private:
    ImportSession& m_session;
    std::set<std::pair<domain::ProjectId, PeriodKey>> m_known;
};

/// A closed task was answered.
struct TaskRules
{
    static void check(TableRows& rows, const domain::HandedDownTask& task)
    {
        if (task.closedOn)
            refuseIfMissing(rows, QLatin1String("answer"));
    }
};

/// Some sources name a project or a session; a closed item has its evidence and who verified it.
struct ItemRules
{
    static void check(TableRows& rows, const domain::RectificationItem& item)
    {
        using domain::RectificationSource;
        if (!rows.isColumnRefused(rows.columnOf(QLatin1String("source")))) {
            if (item.source == RectificationSource::Supervision ||
                item.source == RectificationSource::Acceptance)
                refuseIfMissing(rows, kProject);
            if (item.source == RectificationSource::Appraisal)
                refuseIfMissing(rows, QLatin1String("session"));
        }
        if (item.closedOn) {
            refuseIfMissing(rows, QLatin1String("evidence"));
            refuseIfMissing(rows, QLatin1String("verifier"));
        }
    }
};

/// A recommendation names whom.
struct ResultRules
{
    static void check(TableRows& rows, const domain::ProjectResult& result)
    {
        if (!rows.isColumnRefused(rows.columnOf(QLatin1String("kind"))) &&
            domain::recommendsPerson(result.kind))
            refuseIfMissing(rows, QLatin1String("person"));
    }
};

} // namespace

Result<void> importMonthlyReports(ImportSession& session, TableRows& rows)
{
    return importRecords<domain::MonthlyReport>(session, rows, ReportRules(session));
}

Result<void> importDispatchMeetings(ImportSession& session, TableRows& rows)
{
    return importRecords<domain::DispatchMeeting>(session, rows, MeetingRules());
}

Result<void> importDispatchReviews(ImportSession& session, TableRows& rows)
{
    return importRecords<domain::DispatchReview>(session, rows, ReviewRules(session));
}

Result<void> importHandedDownTasks(ImportSession& session, TableRows& rows)
{
    return importRecords<domain::HandedDownTask>(session, rows, TaskRules());
}

Result<void> importRectificationItems(ImportSession& session, TableRows& rows)
{
    return importRecords<domain::RectificationItem>(session, rows, ItemRules());
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
        const auto* const id =
            session.resolve(session.codes(RecordKind::RectificationItem), rows, C::Item);
        const int number = rows.requiredNumber(C::Number, 1, kMostNumber);
        note.on = rows.requiredDay(C::NotedOn);
        note.at = rows.requiredMoment(C::RecordedAt);
        note.by = rows.text(C::RecordedBy);
        note.text = rows.requiredText(C::Text);
        if (!rows.isSound())
            continue;
        note.item = domain::RectificationItemId(*id);
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
    return importRecords<domain::SupervisionFinding>(session, rows);
}

Result<void> importProjectResults(ImportSession& session, TableRows& rows)
{
    return importRecords<domain::ProjectResult>(session, rows, ResultRules());
}

} // namespace touyan::application
