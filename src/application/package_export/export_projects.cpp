// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/package_export/export_projects.h"

#include "application/dispatch/dispatch_record.h"
#include "application/dispatch/handed_down_task_record.h"
#include "application/dispatch/supervision_finding_record.h"
#include "application/packages/project_tables.h"
#include "application/ports/appraisal_records.h"
#include "application/ports/project_records.h"
#include "application/ports/rectification_records.h"
#include "application/projects/monthly_report_record.h"
#include "application/projects/project_result_record.h"
#include "application/rectification/rectification_item_record.h"
#include "domain/projects/project_names.h"
#include "domain/projects/project_transition.h"

namespace touyan::application {

using domain::Result;

namespace {

/// One run: reads each table whole, keeps the codes that later ones refer to, writes it.
class ProjectTablesExport
{
public:
    ProjectTablesExport(UnitOfWork& work, PackageTablesWriter& tables, RecordCodes& codes)
        : m_work(work)
        , m_projects(work.projects())
        , m_rectification(work.rectification())
        , m_tables(tables)
        , m_codes(codes)
    {
    }

    [[nodiscard]] Result<void> run()
    {
        TOUYAN_TRY(projectsAndHelpers());
        TOUYAN_TRY(plansAndSteps());
        TOUYAN_TRY(transitions());
        TOUYAN_TRY(table<domain::MonthlyReport>(package_tables::kMonthlyReports));
        TOUYAN_TRY(table<domain::DispatchMeeting>(package_tables::kDispatchMeetings));
        TOUYAN_TRY(table<domain::DispatchReview>(package_tables::kDispatchReviews));
        TOUYAN_TRY(table<domain::HandedDownTask>(package_tables::kHandedDownTasks));
        TOUYAN_TRY(learnSessions());
        TOUYAN_TRY(table<domain::RectificationItem>(package_tables::kRectificationItems));
        TOUYAN_TRY(notes());
        TOUYAN_TRY(table<domain::SupervisionFinding>(package_tables::kSupervisionFindings));
        return table<domain::ProjectResult>(package_tables::kProjectResults);
    }

private:
    template <class R>
    [[nodiscard]] Result<void> table(const PackageTableSpec& spec)
    {
        TOUYAN_TRY_ASSIGN(const auto records, m_work.records<R>().all());
        return exportRecords(records, spec, m_tables, m_codes);
    }
    template <class Tag>
    [[nodiscard]] QString codeOf(RecordKind kind, domain::StrongId<Tag> id) const
    {
        return m_codes.of(kind.name(), id.value());
    }
    [[nodiscard]] QString itemCode(domain::RectificationItemId id) const
    {
        return codeOf(RecordKind::RectificationItem, id);
    }
    [[nodiscard]] QString projectCode(domain::ProjectId id) const
    {
        return codeOf(RecordKind::Project, id);
    }

    [[nodiscard]] Result<void> projectsAndHelpers()
    {
        TOUYAN_TRY_ASSIGN(const auto all, m_projects.projects().all());
        std::vector<std::array<QString, 20>> rows;
        std::vector<std::array<QString, 4>> helpers;
        for (const domain::Project& each : all) {
            m_codes.add(RecordKind::Project.name(), each.id.value(), each.code);
            const domain::Acceptance acceptance = each.acceptance.value_or(domain::Acceptance());
            rows.push_back(
                {each.code,
                 each.title,
                 enumText(each.kind),
                 QString::number(each.year),
                 codeOf(RecordKind::Unit, each.unit),
                 codeOf(RecordKind::Person, each.leader),
                 codeOf(RecordKind::Posting, each.leaderPosting.value_or(domain::PostingId())),
                 each.personInCharge,
                 each.contact,
                 each.topicArea,
                 enumText(each.source),
                 each.background,
                 enumText(each.state),
                 dayText(acceptance.date),
                 each.acceptance ? acceptance.score.toString() : QString(),
                 acceptance.opinion,
                 acceptance.completedProject,
                 acceptance.solvedProblems,
                 acceptance.experience,
                 acceptance.improvement});
            int position = 0;
            for (const domain::ProjectHelper& helper : each.helpers) {
                helpers.push_back(
                    {each.code, QString::number(++position), helper.role, helper.name});
            }
        }
        TOUYAN_TRY(m_tables.writeTable(package_tables::kProjects, rows));
        return m_tables.writeTable(package_tables::kProjectHelpers, helpers);
    }

    [[nodiscard]] Result<void> plansAndSteps()
    {
        TOUYAN_TRY_ASSIGN(auto all, m_projects.plans().all());
        std::sort(all.begin(), all.end(),
                  [this](const domain::ProjectPlan& a, const domain::ProjectPlan& b) {
                      return std::pair(projectCode(a.project), a.number) <
                             std::pair(projectCode(b.project), b.number);
                  });
        std::vector<std::array<QString, 8>> rows;
        std::vector<std::array<QString, 9>> steps;
        for (const domain::ProjectPlan& plan : all) {
            const QString code = projectCode(plan.project);
            const QString number = QString::number(plan.number);
            rows.push_back({code, number, plan.goal, plan.measures, dayText(plan.finishDate),
                            plan.reason, dayText(plan.madeOn), plan.madeBy});
            int position = 0;
            for (const domain::PlanStep& step : plan.steps) {
                steps.push_back({code, number, QString::number(++position),
                                 QString::number(step.number), step.title,
                                 dayText(step.plannedFinish), step.weight.toString(),
                                 dayText(step.finishedOn), step.finishNote});
            }
        }
        TOUYAN_TRY(m_tables.writeTable(package_tables::kProjectPlans, rows));
        return m_tables.writeTable(package_tables::kPlanSteps, steps);
    }

    [[nodiscard]] Result<void> transitions()
    {
        TOUYAN_TRY_ASSIGN(auto all, m_projects.transitions().all());
        std::stable_sort(
            all.begin(), all.end(),
            [this](const domain::ProjectTransition& a, const domain::ProjectTransition& b) {
                return projectCode(a.project) < projectCode(b.project);
            });
        std::vector<std::array<QString, 10>> rows;
        int number = 0;
        for (const domain::ProjectTransition& each : all) {
            const QString code = projectCode(each.project);
            number = rows.empty() || rows.back()[0] != code ? 1 : number + 1;
            rows.push_back({code, QString::number(number), enumText(each.step), enumText(each.from),
                            enumText(each.to), dayText(each.on), momentText(each.at), each.by,
                            each.opinion, dayText(each.deadline)});
        }
        return m_tables.writeTable(package_tables::kProjectTransitions, rows);
    }

    /// Items of an appraisal name its session.
    [[nodiscard]] Result<void> learnSessions()
    {
        TOUYAN_TRY_ASSIGN(const auto sessions, m_work.appraisals().sessions().all());
        for (const domain::AppraisalSession& session : sessions)
            m_codes.add(RecordKind::AppraisalSession.name(), session.id.value(), session.code);
        return {};
    }

    [[nodiscard]] Result<void> notes()
    {
        TOUYAN_TRY_ASSIGN(auto all, m_rectification.notes().all());
        std::stable_sort(
            all.begin(), all.end(),
            [this](const domain::RectificationNote& a, const domain::RectificationNote& b) {
                return itemCode(a.item) < itemCode(b.item);
            });
        std::vector<std::array<QString, 6>> rows;
        int number = 0;
        for (const domain::RectificationNote& each : all) {
            const QString code = itemCode(each.item);
            number = rows.empty() || rows.back()[0] != code ? 1 : number + 1;
            rows.push_back({code, QString::number(number), dayText(each.on), momentText(each.at),
                            each.by, each.text});
        }
        return m_tables.writeTable(package_tables::kRectificationNotes, rows);
    }

    UnitOfWork& m_work;
    ProjectRecords& m_projects;
    RectificationRecords& m_rectification;
    PackageTablesWriter& m_tables;
    RecordCodes& m_codes;
};

} // namespace

Result<void> exportProjectTables(UnitOfWork& work, PackageTablesWriter& tables, RecordCodes& codes)
{
    return ProjectTablesExport(work, tables, codes).run();
}

} // namespace touyan::application
