// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/project_repositories/project_plan_repository.h"

#include "storage/tables/part_rows.h"
#include "storage/tables/repeated_record.h"

namespace touyan::storage {

using application::RecordKind;
using domain::PlanStep;
using domain::ProjectPlan;
using domain::ProjectPlanId;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

namespace {

/// A day that a draft may leave open: invalid here, NULL in the column.
QVariant storedOpenDay(QDate day)
{
    return day.isValid() ? toStored(day) : QVariant();
}

bool openDayFromStored(const QVariant& stored, QDate& day)
{
    day = QDate();
    return stored.isNull() || fromStored(stored, day);
}

Column<ProjectPlan> finishDateColumn()
{
    return {u"finish_date"_s,
            [](const ProjectPlan& plan) { return storedOpenDay(plan.finishDate); },
            [](ProjectPlan& plan, const QVariant& stored) {
                return openDayFromStored(stored, plan.finishDate);
            },
            {}};
}

const PartTable& stepTable()
{
    static const PartTable table{
        u"SELECT plan_id, number, title, planned_finish, weight, finished_on, finish_note"
        " FROM plan_step"_s,
        u"plan_id"_s, u"position"_s};
    return table;
}

} // namespace

template <>
const RecordMapping<ProjectPlan>& recordMapping<ProjectPlan>()
{
    static const RecordMapping<ProjectPlan> mapping{
        RecordKind::ProjectPlan,
        u"project_plan"_s,
        u"project_id, number"_s,
        {column<&ProjectPlan::project>(u"project_id"_s, u"project"_s),
         column<&ProjectPlan::number>(u"number"_s), column<&ProjectPlan::goal>(u"goal"_s),
         column<&ProjectPlan::measures>(u"measures"_s), finishDateColumn(),
         column<&ProjectPlan::reason>(u"reason"_s), column<&ProjectPlan::madeOn>(u"made_on"_s),
         column<&ProjectPlan::madeBy>(u"made_by"_s)},
        [](const ProjectPlan& plan) { return QString::number(plan.number); }};
    return mapping;
}

Result<ProjectPlanId> SqlProjectPlanRepository::insert(const ProjectPlan& plan)
{
    auto inserted = SqlRepository::insert(plan);
    if (inserted.isError())
        return repeatedOfProject(connection(), inserted.error(), RecordKind::ProjectPlan,
                                 plan.project, QString::number(plan.number));
    return inserted;
}

Result<void> SqlProjectPlanRepository::update(const ProjectPlan& plan)
{
    const auto updated = SqlRepository::update(plan);
    if (updated.isError())
        return repeatedOfProject(connection(), updated.error(), RecordKind::ProjectPlan,
                                 plan.project, QString::number(plan.number));
    return updated;
}

Result<std::vector<ProjectPlan>> SqlProjectPlanRepository::ofProject(domain::ProjectId project)
{
    return withParts(table().where(u" WHERE project_id = :project ORDER BY number"_s,
                                   {{u":project"_s, project.value()}}));
}

Result<void> SqlProjectPlanRepository::loadParts(std::vector<ProjectPlan>& plans)
{
    const auto addStep = [this](ProjectPlan& plan, const SqlStatement& row) -> Result<void> {
        PlanStep step;
        int index = 0;
        const bool isSound = fromStored(row.value(++index), step.number) &&
                             fromStored(row.value(++index), step.title) &&
                             openDayFromStored(row.value(++index), step.plannedFinish) &&
                             fromStored(row.value(++index), step.weight) &&
                             fromStored(row.value(++index), step.finishedOn) &&
                             fromStored(row.value(++index), step.finishNote);
        if (!isSound) {
            return domain::makeError(
                domain::ErrorCode::DatabaseDamaged,
                {connection().path(), u"plan_step "_s + QString::number(plan.id.value())});
        }
        plan.steps.push_back(std::move(step));
        return {};
    };
    return forEachPart(connection(), stepTable(), plans, addStep);
}

Result<void> SqlProjectPlanRepository::storeParts(ProjectPlanId id, const ProjectPlan& plan)
{
    {
        TOUYAN_TRY_ASSIGN(SqlStatement clear,
                          connection().statement(u"DELETE FROM plan_step WHERE plan_id = :plan"_s));
        clear.bind(u":plan"_s, id.value());
        TOUYAN_TRY(clear.run());
    }
    TOUYAN_TRY_ASSIGN(
        SqlStatement insert,
        connection().statement(
            u"INSERT INTO plan_step (plan_id, position, number, title, planned_finish, weight,"
            " finished_on, finish_note) VALUES (:plan, :position, :number, :title,"
            " :planned_finish, :weight, :finished_on, :finish_note)"_s));
    int position = 0;
    for (const PlanStep& step : plan.steps) {
        insert.bind({{u":plan"_s, id.value()},
                     {u":position"_s, ++position},
                     {u":number"_s, step.number},
                     {u":title"_s, toStored(step.title)},
                     {u":planned_finish"_s, storedOpenDay(step.plannedFinish)},
                     {u":weight"_s, toStored(step.weight)},
                     {u":finished_on"_s, toStored(step.finishedOn)},
                     {u":finish_note"_s, toStored(step.finishNote)}});
        TOUYAN_TRY(insert.run());
    }
    return {};
}

} // namespace touyan::storage
