// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/report_projects_json.h"

#include "domain/projects/project_names.h"

#include <QJsonObject>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ExactDecimal;

namespace {

QJsonValue lightJson(const std::optional<domain::Light>& light)
{
    return light ? QJsonValue(domain::identifierName(*light)) : QJsonValue();
}

template <class Enum>
Enum enumeration(const QJsonValue& value, Enum otherwise)
{
    return domain::fromIdentifierName<Enum>(value.toString()).value_or(otherwise);
}

ExactDecimal decimal(const QJsonValue& value)
{
    return ExactDecimal::parse(value.toString()).value_or(ExactDecimal());
}

ReportProject project(const QJsonObject& object)
{
    ReportProject project;
    project.code = object.value(u"project"_s).toString();
    project.title = object.value(u"title"_s).toString();
    project.kind = enumeration(object.value(u"kind"_s), domain::ProjectKind::SecretaryProject);
    project.unitName = object.value(u"unit_name"_s).toString();
    project.leaderName = object.value(u"leader"_s).toString();
    project.state = enumeration(object.value(u"state"_s), domain::ProjectState::Draft);
    project.progress = decimal(object.value(u"progress"_s));
    project.planned = decimal(object.value(u"planned"_s));
    project.suggested =
        domain::fromIdentifierName<domain::Light>(object.value(u"suggested"_s).toString());
    project.dispatchLight =
        domain::fromIdentifierName<domain::Light>(object.value(u"light"_s).toString());
    const QJsonArray reports = object.value(u"reports"_s).toArray();
    project.reports = {reports.at(0).toInt(), reports.at(1).toInt(), reports.at(2).toInt(),
                       reports.at(3).toInt(), reports.at(4).toInt()};
    project.openTasks = object.value(u"open_tasks"_s).toInt();
    project.overdueTasks = object.value(u"overdue_tasks"_s).toInt();
    project.openRectifications = object.value(u"open_rectifications"_s).toInt();
    project.overdueRectifications = object.value(u"overdue_rectifications"_s).toInt();
    return project;
}

} // namespace

QJsonArray reportProjectsJson(const std::vector<ReportProject>& projects)
{
    QJsonArray array;
    for (const ReportProject& project : projects) {
        array.append(
            QJsonObject{{u"project"_s, project.code},
                        {u"title"_s, project.title},
                        {u"kind"_s, domain::identifierName(project.kind)},
                        {u"unit_name"_s, project.unitName},
                        {u"leader"_s, project.leaderName},
                        {u"state"_s, domain::identifierName(project.state)},
                        {u"progress"_s, project.progress.toString()},
                        {u"planned"_s, project.planned.toString()},
                        {u"suggested"_s, lightJson(project.suggested)},
                        {u"light"_s, lightJson(project.dispatchLight)},
                        {u"reports"_s, QJsonArray{project.reports.exempt, project.reports.onTime,
                                                  project.reports.late, project.reports.overdue,
                                                  project.reports.pending}},
                        {u"open_tasks"_s, project.openTasks},
                        {u"overdue_tasks"_s, project.overdueTasks},
                        {u"open_rectifications"_s, project.openRectifications},
                        {u"overdue_rectifications"_s, project.overdueRectifications}});
    }
    return array;
}

std::vector<ReportProject> reportProjectsFromJson(const QJsonArray& array)
{
    std::vector<ReportProject> projects;
    for (const QJsonValue& value : array)
        projects.push_back(project(value.toObject()));
    return projects;
}

} // namespace touyan::application
