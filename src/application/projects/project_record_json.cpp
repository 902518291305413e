// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/projects/project_record_json.h"

#include "domain/projects/project_names.h"

#include <QJsonArray>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::identifierName;

namespace {

QJsonValue iso(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue iso(const std::optional<QDate>& day)
{
    return day ? iso(*day) : QJsonValue();
}

template <class Id>
QJsonValue idOf(const std::optional<Id>& id)
{
    return id ? QJsonValue(id->value()) : QJsonValue();
}

QJsonArray helpersJson(const std::vector<domain::ProjectHelper>& helpers)
{
    QJsonArray list;
    for (const domain::ProjectHelper& helper : helpers)
        list.append(QJsonObject{{u"role"_s, helper.role}, {u"name"_s, helper.name}});
    return list;
}

QJsonValue acceptanceJson(const std::optional<domain::Acceptance>& acceptance)
{
    if (!acceptance)
        return {};
    return QJsonObject{{u"date"_s, iso(acceptance->date)},
                       {u"score"_s, acceptance->score.toString()},
                       {u"opinion"_s, acceptance->opinion},
                       {u"completed_project"_s, acceptance->completedProject},
                       {u"solved_problems"_s, acceptance->solvedProblems},
                       {u"experience"_s, acceptance->experience},
                       {u"improvement"_s, acceptance->improvement}};
}

QJsonObject stepJson(const domain::PlanStep& step)
{
    return {{u"number"_s, step.number},
            {u"title"_s, step.title},
            {u"planned_finish"_s, iso(step.plannedFinish)},
            {u"weight"_s, step.weight.toString()},
            {u"finished_on"_s, iso(step.finishedOn)},
            {u"finish_note"_s, step.finishNote}};
}

} // namespace

QJsonObject recordJson(const domain::Project& project)
{
    return {{u"code"_s, project.code},
            {u"title"_s, project.title},
            {u"kind"_s, identifierName(project.kind)},
            {u"year"_s, project.year},
            {u"unit"_s, project.unit.value()},
            {u"leader"_s, project.leader.value()},
            {u"leader_posting"_s, idOf(project.leaderPosting)},
            {u"person_in_charge"_s, project.personInCharge},
            {u"contact"_s, project.contact},
            {u"helpers"_s, helpersJson(project.helpers)},
            {u"topic_area"_s, project.topicArea},
            {u"source"_s, identifierName(project.source)},
            {u"background"_s, project.background},
            {u"state"_s, identifierName(project.state)},
            {u"acceptance"_s, acceptanceJson(project.acceptance)}};
}

QJsonObject recordJson(const domain::ProjectPlan& plan)
{
    QJsonArray steps;
    for (const domain::PlanStep& step : plan.steps)
        steps.append(stepJson(step));
    return {{u"project"_s, plan.project.value()},
            {u"number"_s, plan.number},
            {u"goal"_s, plan.goal},
            {u"measures"_s, plan.measures},
            {u"finish_date"_s, iso(plan.finishDate)},
            {u"reason"_s, plan.reason},
            {u"made_on"_s, iso(plan.madeOn)},
            {u"made_by"_s, plan.madeBy},
            {u"steps"_s, steps}};
}

} // namespace touyan::application
