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

QJsonObject recordJson(const domain::MonthlyReport& report)
{
    return {{u"project"_s, report.project.value()},
            {u"reporter"_s, identifierName(report.reporter)},
            {u"month"_s, report.month.toString()},
            {u"recorded_on"_s, iso(report.recordedOn)},
            {u"done"_s, report.done},
            {u"problems"_s, report.problems},
            {u"next"_s, report.next}};
}

QJsonObject recordJson(const domain::DispatchMeeting& meeting)
{
    return {{u"code"_s, meeting.code},           {u"quarter"_s, meeting.quarter.toString()},
            {u"held_on"_s, iso(meeting.heldOn)}, {u"place"_s, meeting.place},
            {u"chair"_s, meeting.chair},         {u"attendees"_s, meeting.attendees},
            {u"summary"_s, meeting.summary}};
}

QJsonObject recordJson(const domain::DispatchReview& review)
{
    return {{u"meeting"_s, review.meeting.value()},
            {u"project"_s, review.project.value()},
            {u"light"_s, identifierName(review.light)},
            {u"suggested"_s, identifierName(review.suggested)},
            {u"light_reason"_s, review.lightReason},
            {u"opinion"_s, review.opinion}};
}

QJsonObject recordJson(const domain::HandedDownTask& task)
{
    return {{u"code"_s, task.code},
            {u"project"_s, task.project.value()},
            {u"meeting"_s, idOf(task.meeting)},
            {u"text"_s, task.text},
            {u"owner"_s, task.owner},
            {u"handed_down_on"_s, iso(task.handedDownOn)},
            {u"due"_s, iso(task.due)},
            {u"answer"_s, task.answer},
            {u"closed_on"_s, iso(task.closedOn)}};
}

QJsonObject recordJson(const domain::SupervisionFinding& finding)
{
    return {{u"code"_s, finding.code},
            {u"project"_s, finding.project.value()},
            {u"found_on"_s, iso(finding.foundOn)},
            {u"group"_s, finding.group},
            {u"text"_s, finding.text},
            {u"rectification"_s, finding.rectification.value()}};
}

QJsonObject recordJson(const domain::ProjectResult& result)
{
    return {{u"code"_s, result.code},
            {u"project"_s, result.project.value()},
            {u"kind"_s, identifierName(result.kind)},
            {u"person"_s, idOf(result.person)},
            {u"on"_s, iso(result.on)},
            {u"note"_s, result.note}};
}

QJsonObject recordJson(const domain::RectificationItem& item)
{
    return {{u"code"_s, item.code},
            {u"source"_s, identifierName(item.source)},
            {u"project"_s, idOf(item.project)},
            {u"session"_s, idOf(item.session)},
            {u"posting"_s, idOf(item.posting)},
            {u"unit"_s, item.unit.value()},
            {u"responsible"_s, item.responsible},
            {u"problem"_s, item.problem},
            {u"measure"_s, item.measure},
            {u"found_on"_s, iso(item.foundOn)},
            {u"due"_s, iso(item.due)},
            {u"closed_on"_s, iso(item.closedOn)},
            {u"evidence"_s, item.evidence},
            {u"verifier"_s, item.verifier}};
}

} // namespace touyan::application
