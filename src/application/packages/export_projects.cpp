// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/packages/export_projects.h"

#include "application/packages/project_tables.h"
#include "application/ports/appraisal_records.h"
#include "application/ports/project_records.h"
#include "application/ports/rectification_records.h"
#include "domain/projects/project_names.h"

namespace touyan::application {

using domain::Result;

namespace {

/// One run: reads each table whole, keeps the codes that later ones refer to, writes it.
class ProjectTablesExport
{
public:
    ProjectTablesExport(UnitOfWork& work, PackageTablesWriter& tables, const RosterCodes& codes)
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
        TOUYAN_TRY(monthlyReports());
        TOUYAN_TRY(meetings());
        TOUYAN_TRY(reviews());
        TOUYAN_TRY(tasks());
        TOUYAN_TRY(items());
        TOUYAN_TRY(notes());
        TOUYAN_TRY(findings());
        return results();
    }

private:
    template <class Id>
    [[nodiscard]] static QString codeOf(const std::unordered_map<Id, QString>& codes, Id id)
    {
        const auto place = codes.find(id);
        return place == codes.end() ? QString() : place->second;
    }
    template <class Id>
    [[nodiscard]] static QString codeOf(const std::unordered_map<Id, QString>& codes,
                                        const std::optional<Id>& id)
    {
        return id ? codeOf(codes, *id) : QString();
    }
    [[nodiscard]] QString projectCode(domain::ProjectId id) const
    {
        return codeOf(m_projectCodes, id);
    }

    [[nodiscard]] Result<void> projectsAndHelpers()
    {
        TOUYAN_TRY_ASSIGN(const auto all, m_projects.projects().all());
        std::vector<std::array<QString, 20>> rows;
        std::vector<std::array<QString, 4>> helpers;
        for (const domain::Project& each : all) {
            m_projectCodes[each.id] = each.code;
            const domain::Acceptance acceptance = each.acceptance.value_or(domain::Acceptance());
            rows.push_back({each.code,
                            each.title,
                            enumText(each.kind),
                            QString::number(each.year),
                            codeOf(m_codes.units, each.unit),
                            codeOf(m_codes.people, each.leader),
                            codeOf(m_codes.postings, each.leaderPosting),
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

    [[nodiscard]] Result<void> monthlyReports()
    {
        TOUYAN_TRY_ASSIGN(const auto all, m_projects.monthlyReports().all());
        std::vector<std::array<QString, 7>> rows;
        for (const domain::MonthlyReport& each : all) {
            rows.push_back({projectCode(each.project), each.month.toString(),
                            enumText(each.reporter), dayText(each.recordedOn), each.done,
                            each.problems, each.next});
        }
        return m_tables.writeSorted(package_tables::kMonthlyReports, std::move(rows));
    }

    [[nodiscard]] Result<void> meetings()
    {
        TOUYAN_TRY_ASSIGN(const auto all, m_projects.dispatchMeetings().all());
        std::vector<std::array<QString, 7>> rows;
        for (const domain::DispatchMeeting& each : all) {
            m_meetingCodes[each.id] = each.code;
            rows.push_back({each.code, each.quarter.toString(), dayText(each.heldOn), each.place,
                            each.chair, each.attendees, each.summary});
        }
        return m_tables.writeSorted(package_tables::kDispatchMeetings, std::move(rows));
    }

    [[nodiscard]] Result<void> reviews()
    {
        TOUYAN_TRY_ASSIGN(const auto all, m_projects.dispatchReviews().all());
        std::vector<std::array<QString, 6>> rows;
        for (const domain::DispatchReview& each : all) {
            rows.push_back({codeOf(m_meetingCodes, each.meeting), projectCode(each.project),
                            enumText(each.light), enumText(each.suggested), each.lightReason,
                            each.opinion});
        }
        return m_tables.writeSorted(package_tables::kDispatchReviews, std::move(rows));
    }

    [[nodiscard]] Result<void> tasks()
    {
        TOUYAN_TRY_ASSIGN(const auto all, m_projects.tasks().all());
        std::vector<std::array<QString, 9>> rows;
        for (const domain::HandedDownTask& each : all) {
            rows.push_back({each.code, projectCode(each.project),
                            codeOf(m_meetingCodes, each.meeting), each.text, each.owner,
                            dayText(each.handedDownOn), dayText(each.due), each.answer,
                            dayText(each.closedOn)});
        }
        return m_tables.writeSorted(package_tables::kHandedDownTasks, std::move(rows));
    }

    [[nodiscard]] Result<void> items()
    {
        TOUYAN_TRY_ASSIGN(const auto sessions, m_work.appraisals().sessions().all());
        for (const domain::AppraisalSession& session : sessions)
            m_sessionCodes[session.id] = session.code;
        TOUYAN_TRY_ASSIGN(const auto all, m_rectification.items().all());
        std::vector<std::array<QString, 14>> rows;
        for (const domain::RectificationItem& each : all) {
            m_itemCodes[each.id] = each.code;
            rows.push_back({each.code, enumText(each.source), codeOf(m_projectCodes, each.project),
                            codeOf(m_sessionCodes, each.session),
                            codeOf(m_codes.postings, each.posting),
                            codeOf(m_codes.units, each.unit), each.responsible, each.problem,
                            each.measure, dayText(each.foundOn), dayText(each.due),
                            dayText(each.closedOn), each.evidence, each.verifier});
        }
        return m_tables.writeSorted(package_tables::kRectificationItems, std::move(rows));
    }

    [[nodiscard]] Result<void> notes()
    {
        TOUYAN_TRY_ASSIGN(auto all, m_rectification.notes().all());
        std::stable_sort(
            all.begin(), all.end(),
            [this](const domain::RectificationNote& a, const domain::RectificationNote& b) {
                return codeOf(m_itemCodes, a.item) < codeOf(m_itemCodes, b.item);
            });
        std::vector<std::array<QString, 6>> rows;
        int number = 0;
        for (const domain::RectificationNote& each : all) {
            const QString code = codeOf(m_itemCodes, each.item);
            number = rows.empty() || rows.back()[0] != code ? 1 : number + 1;
            rows.push_back({code, QString::number(number), dayText(each.on), momentText(each.at),
                            each.by, each.text});
        }
        return m_tables.writeTable(package_tables::kRectificationNotes, rows);
    }

    [[nodiscard]] Result<void> findings()
    {
        TOUYAN_TRY_ASSIGN(const auto all, m_projects.findings().all());
        std::vector<std::array<QString, 6>> rows;
        for (const domain::SupervisionFinding& each : all) {
            rows.push_back({each.code, projectCode(each.project), dayText(each.foundOn), each.group,
                            each.text, codeOf(m_itemCodes, each.rectification)});
        }
        return m_tables.writeSorted(package_tables::kSupervisionFindings, std::move(rows));
    }

    [[nodiscard]] Result<void> results()
    {
        TOUYAN_TRY_ASSIGN(const auto all, m_projects.results().all());
        std::vector<std::array<QString, 6>> rows;
        for (const domain::ProjectResult& each : all) {
            rows.push_back({each.code, projectCode(each.project), enumText(each.kind),
                            codeOf(m_codes.people, each.person), dayText(each.on), each.note});
        }
        return m_tables.writeSorted(package_tables::kProjectResults, std::move(rows));
    }

    UnitOfWork& m_work;
    ProjectRecords& m_projects;
    RectificationRecords& m_rectification;
    PackageTablesWriter& m_tables;
    const RosterCodes& m_codes;
    std::unordered_map<domain::ProjectId, QString> m_projectCodes;
    std::unordered_map<domain::DispatchMeetingId, QString> m_meetingCodes;
    std::unordered_map<domain::AppraisalSessionId, QString> m_sessionCodes;
    std::unordered_map<domain::RectificationItemId, QString> m_itemCodes;
};

} // namespace

Result<void> exportProjectTables(UnitOfWork& work, PackageTablesWriter& tables,
                                 const RosterCodes& codes)
{
    return ProjectTablesExport(work, tables, codes).run();
}

} // namespace touyan::application
