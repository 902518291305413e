// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/projects/build_project_documents.h"

#include "application/messages/project_words.h"
#include "application/messages/rule_words.h"
#include "application/project_overview/known_on_day.h"
#include "application/project_overview/list_projects_on_day.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::Result;

namespace {

class Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

Result<std::vector<ProjectRow>> rowsOf(UnitOfWork& work, int year, QDate day)
{
    ProjectFilter ofYear;
    ofYear.year = year;
    TOUYAN_TRY_ASSIGN(ProjectList list, listProjectsOnDay(work, ofYear, day));
    return std::move(list.rows);
}

/// The code of the meeting, of a quarter without one its key.
QString subjectOf(const DispatchView& view)
{
    return view.meeting ? view.meeting->code : view.quarter.toString();
}

Result<DispatchRecord> recordOf(UseCaseContext& context, DispatchView view)
{
    TOUYAN_TRY_ASSIGN(
        DocumentHead head,
        documentHead(context,
                     Report::tr("%1书记项目调度会记录").arg(periodWord(view.quarter.toString())),
                     subjectOf(view), view.day));
    return DispatchRecord{std::move(head), std::move(view)};
}

/// "全部事项", "逾期、项目督导、雁栖村".
Result<QString> selectionWords(UseCaseContext& context, const RectificationFilter& filter)
{
    QStringList parts;
    if (filter.status)
        parts.append(rectificationStatusWord(*filter.status));
    if (filter.source)
        parts.append(rectificationSourceWord(*filter.source));
    if (filter.unit) {
        TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
        TOUYAN_TRY_ASSIGN(const domain::Unit unit, work->units().find(*filter.unit));
        parts.append(unit.name);
    }
    return parts.isEmpty() ? Report::tr("全部事项") : parts.join(Report::tr("、"));
}

} // namespace

Result<ProjectLedger> buildProjectLedger(UseCaseContext& context, int year,
                                         std::optional<QDate> asOf)
{
    const QDate day = asOf.value_or(context.clock.today());
    ProjectLedger ledger;
    TOUYAN_TRY_ASSIGN(ledger.head, documentHead(context, Report::tr("%1年书记项目台账").arg(year),
                                                QString::number(year), day));
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY_ASSIGN(ledger.rows, rowsOf(*work, year, day));
    QSet<domain::ProjectId> shown;
    for (const ProjectRow& row : ledger.rows)
        shown.insert(row.project().id);
    TOUYAN_TRY_ASSIGN(auto tasks, work->projects().tasks().all());
    std::copy_if(tasks.begin(), tasks.end(), std::back_inserter(ledger.tasks),
                 [&shown, day](const auto& task) {
                     return shown.contains(task.project) && task.handedDownOn <= day;
                 });
    for (domain::HandedDownTask& task : ledger.tasks)
        takeBackClosing(task, day);
    std::stable_sort(ledger.tasks.begin(), ledger.tasks.end(),
                     [](const auto& a, const auto& b) { return a.due < b.due; });
    TOUYAN_TRY_ASSIGN(auto items, listRectificationOnDay(*work, {}, day));
    std::copy_if(items.rows.begin(), items.rows.end(), std::back_inserter(ledger.rectifications),
                 [&shown](const ListedRectification& row) {
                     using Source = domain::RectificationSource;
                     return row.item.project && shown.contains(*row.item.project) &&
                            (row.item.source == Source::Supervision ||
                             row.item.source == Source::Acceptance);
                 });
    return ledger;
}

Result<ProjectCard> buildProjectCard(UseCaseContext& context, domain::ProjectId project,
                                     std::optional<QDate> asOf)
{
    ProjectCard card;
    TOUYAN_TRY_ASSIGN(card.page, showProject(context, project, asOf));
    if (card.page.asOf < context.clock.today())
        takeBackRecords(card.page);
    const domain::Project& shown = card.page.project();
    TOUYAN_TRY_ASSIGN(card.head, documentHead(context, shown.title, shown.code, card.page.asOf));
    return card;
}

Result<ProjectCard> buildProjectCard(UseCaseContext& context, const QString& projectCode,
                                     std::optional<QDate> asOf)
{
    std::optional<domain::Project> found;
    {
        TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
        TOUYAN_TRY_ASSIGN(found, work->projects().projects().findByCode(projectCode));
    }
    if (!found)
        return domain::makeError(domain::ErrorCode::NotFound, {u"project"_s, projectCode});
    return buildProjectCard(context, found->id, asOf);
}

Result<DispatchBulletin> buildDispatchBulletin(UseCaseContext& context,
                                               const domain::PeriodKey& quarter,
                                               std::optional<QDate> asOf)
{
    DispatchBulletin bulletin;
    TOUYAN_TRY_ASSIGN(bulletin.view, showDispatch(context, quarter, asOf));
    TOUYAN_TRY_ASSIGN(
        bulletin.head,
        documentHead(context, Report::tr("%1书记项目调度情况").arg(periodWord(quarter.toString())),
                     subjectOf(bulletin.view), bulletin.view.day));
    return bulletin;
}

Result<DispatchRecord> buildDispatchRecord(UseCaseContext& context,
                                           const domain::PeriodKey& quarter,
                                           std::optional<QDate> asOf)
{
    TOUYAN_TRY_ASSIGN(DispatchView view, showDispatch(context, quarter, asOf));
    return recordOf(context, std::move(view));
}

Result<DispatchRecord> buildDispatchRecord(UseCaseContext& context,
                                           domain::DispatchMeetingId meeting)
{
    TOUYAN_TRY_ASSIGN(DispatchView view, showDispatch(context, meeting));
    return recordOf(context, std::move(view));
}

Result<ProjectYearReport> buildProjectYearReport(UseCaseContext& context, int year,
                                                 std::optional<QDate> asOf)
{
    const QDate day = asOf.value_or(context.clock.today());
    ProjectYearReport report;
    TOUYAN_TRY_ASSIGN(report.head,
                      documentHead(context, Report::tr("%1年书记项目工作情况").arg(year),
                                   QString::number(year), day));
    TOUYAN_TRY_ASSIGN(report.summary, summariseProjectYear(context, year, day));
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY_ASSIGN(report.rows, rowsOf(*work, year, day));
    return report;
}

Result<RectificationLedger> buildRectificationLedger(UseCaseContext& context,
                                                     const RectificationFilter& filter,
                                                     std::optional<QDate> asOf)
{
    const QDate day = asOf.value_or(context.clock.today());
    RectificationLedger ledger;
    TOUYAN_TRY_ASSIGN(
        ledger.head, documentHead(context, Report::tr("整改台账"), day.toString(Qt::ISODate), day));
    TOUYAN_TRY_ASSIGN(ledger.selection, selectionWords(context, filter));
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY_ASSIGN(ledger.list, asOf ? listRectificationOnDay(*work, filter, day)
                                        : listRectification(*work, filter, day));
    return ledger;
}

} // namespace touyan::application
