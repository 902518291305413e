// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/project_overview/projects_json.h"

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

QJsonValue nameOf(const std::optional<domain::Light>& light)
{
    return light ? QJsonValue(identifierName(*light)) : QJsonValue();
}

QJsonObject reportsJson(const domain::StateCounts& counts)
{
    return {{u"on_time"_s, counts.onTime},
            {u"late"_s, counts.late},
            {u"overdue"_s, counts.overdue},
            {u"pending"_s, counts.pending}};
}

QJsonObject rowJson(const ProjectRow& row)
{
    const domain::Project& project = row.project();
    const auto& acceptance = project.acceptance;
    return {{u"project"_s, project.code},
            {u"title"_s, project.title},
            {u"kind"_s, identifierName(project.kind)},
            {u"year"_s, project.year},
            {u"unit"_s, row.unitName},
            {u"leader"_s, row.leaderName},
            {u"topic_area"_s, project.topicArea},
            {u"state"_s, identifierName(project.state)},
            {u"plan"_s, row.facts.planNumber},
            {u"finish_date"_s, iso(row.facts.finishDate)},
            {u"progress"_s, row.progress.progress.toString()},
            {u"planned"_s, row.progress.planned.toString()},
            {u"behind"_s, row.progress.behind().toString()},
            {u"suggested_light"_s, nameOf(row.light)},
            {u"last_light"_s, nameOf(row.facts.lastLight)},
            {u"last_quarter"_s,
             row.facts.lastQuarter ? QJsonValue(row.facts.lastQuarter->toString()) : QJsonValue()},
            {u"reports"_s, reportsJson(row.reports)},
            {u"tasks"_s, static_cast<int>(row.facts.tasks.size())},
            {u"open_tasks"_s, row.openTasks},
            {u"overdue_tasks"_s, row.overdueTasks},
            {u"findings"_s, row.facts.findings},
            {u"open_rectifications"_s, row.openRectifications},
            {u"overdue_rectifications"_s, row.overdueRectifications},
            {u"accepted_on"_s, acceptance ? iso(acceptance->date) : QJsonValue()},
            {u"score"_s, acceptance ? QJsonValue(acceptance->score.toString()) : QJsonValue()}};
}

} // namespace

QJsonObject projectsJson(const ProjectList& list)
{
    QJsonArray projects;
    domain::StateCounts reports;
    QJsonObject lights;
    QJsonObject states;
    const auto count = [](QJsonObject& counts, const QString& name) {
        counts.insert(name, counts.value(name).toInt() + 1);
    };
    for (const auto& [light, name] : domain::IdentifierNames<domain::Light>::values)
        lights.insert(QString(name), 0);
    for (const ProjectRow& row : list.rows) {
        projects.append(rowJson(row));
        reports += row.reports;
        count(states, QString(identifierName(row.project().state)));
        if (row.light)
            count(lights, QString(identifierName(*row.light)));
    }
    return {{u"as_of"_s, iso(list.asOf)},
            {u"projects"_s, projects},
            {u"total"_s, QJsonObject{{u"projects"_s, static_cast<int>(list.rows.size())},
                                     {u"states"_s, states},
                                     {u"suggested_lights"_s, lights},
                                     {u"reports"_s, reportsJson(reports)}}}};
}

} // namespace touyan::application
