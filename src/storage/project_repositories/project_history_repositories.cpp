// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/project_repositories/project_history_repositories.h"
#include "domain/projects/project_transition.h"

#include "domain/projects/project_names.h"
#include "storage/tables/appended_row.h"
#include "storage/tables/repeated_record.h"

namespace touyan::storage {

using application::RecordKind;
using domain::ErrorCode;
using domain::makeError;
using domain::MonthlyReport;
using domain::MonthlyReportId;
using domain::ProjectId;
using domain::ProjectTransition;
using domain::ProjectTransitionId;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

Result<ProjectTransitionId>
SqlProjectTransitionRepository::append(const ProjectTransition& transition)
{
    TOUYAN_TRY_ASSIGN(
        SqlStatement insert,
        m_connection.statement(
            u"INSERT INTO project_transition (project_id, from_state, to_state, step, taken_on,"
            " recorded_at, recorded_by, opinion, deadline) VALUES (:project_id, :from_state,"
            " :to_state, :step, :taken_on, :recorded_at, :recorded_by, :opinion, :deadline)"
            " RETURNING id"_s));
    insert.bind({{u":project_id"_s, transition.project.value()},
                 {u":from_state"_s, toStored(transition.from)},
                 {u":to_state"_s, toStored(transition.to)},
                 {u":step"_s, toStored(transition.step)},
                 {u":taken_on"_s, toStored(transition.on)},
                 {u":recorded_at"_s, toStored(transition.at)},
                 {u":recorded_by"_s, toStored(transition.by)},
                 {u":opinion"_s, toStored(transition.opinion)},
                 {u":deadline"_s, toStored(transition.deadline)}});
    return appendedId<ProjectTransitionId>(m_connection, insert, u"project_id"_s,
                                           transition.project.value());
}

Result<std::vector<ProjectTransition>> SqlProjectTransitionRepository::ofProject(ProjectId project)
{
    return where(u" WHERE project_id = :project ORDER BY id"_s, {{u":project"_s, project.value()}});
}

Result<std::vector<ProjectTransition>> SqlProjectTransitionRepository::all()
{
    return where(u" ORDER BY project_id, id"_s, {});
}

Result<std::vector<ProjectTransition>>
SqlProjectTransitionRepository::where(const QString& rest, const Bindings& bindings)
{
    TOUYAN_TRY_ASSIGN(
        SqlStatement row,
        m_connection.statement(u"SELECT id, project_id, from_state, to_state, step, taken_on,"
                               " recorded_at, recorded_by, opinion, deadline"
                               " FROM project_transition"_s +
                               rest));
    row.bind(bindings);
    TOUYAN_TRY(row.run());
    std::vector<ProjectTransition> transitions;
    while (true) {
        TOUYAN_TRY_ASSIGN(const bool hasRow, row.next());
        if (!hasRow)
            return transitions;
        ProjectTransition& transition = transitions.emplace_back();
        int index = 0;
        const bool isSound = fromStored(row.value(index++), transition.id) &&
                             fromStored(row.value(index++), transition.project) &&
                             fromStored(row.value(index++), transition.from) &&
                             fromStored(row.value(index++), transition.to) &&
                             fromStored(row.value(index++), transition.step) &&
                             fromStored(row.value(index++), transition.on) &&
                             fromStored(row.value(index++), transition.at) &&
                             fromStored(row.value(index++), transition.by) &&
                             fromStored(row.value(index++), transition.opinion) &&
                             fromStored(row.value(index++), transition.deadline);
        if (!isSound) {
            return makeError(ErrorCode::DatabaseDamaged,
                             {m_connection.path(),
                              u"project_transition "_s + QString::number(transition.id.value())});
        }
    }
}

Result<MonthlyReportId> SqlMonthlyReportRepository::insert(const MonthlyReport& report)
{
    auto inserted = SqlRepository::insert(report);
    if (inserted.isError())
        return repeatedOfProject(connection(), inserted.error(), RecordKind::MonthlyReport,
                                 report.project, report.month.toString());
    return inserted;
}

Result<void> SqlMonthlyReportRepository::update(const MonthlyReport& report)
{
    const auto updated = SqlRepository::update(report);
    if (updated.isError())
        return repeatedOfProject(connection(), updated.error(), RecordKind::MonthlyReport,
                                 report.project, report.month.toString());
    return updated;
}

Result<std::vector<MonthlyReport>> SqlMonthlyReportRepository::ofProject(ProjectId project)
{
    return table().where(u" WHERE project_id = :project ORDER BY month, reporter DESC"_s,
                         {{u":project"_s, project.value()}});
}

} // namespace touyan::storage
