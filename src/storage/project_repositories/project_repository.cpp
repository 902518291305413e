// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/project_repositories/project_repository.h"

#include "domain/projects/project_names.h"
#include "storage/project_repositories/project_facts.h"
#include "storage/sql/sql_condition.h"
#include "storage/tables/part_rows.h"

namespace touyan::storage {

using application::ProjectFacts;
using application::ProjectFilter;
using application::RecordKind;
using domain::Acceptance;
using domain::Project;
using domain::ProjectId;
using domain::Result;

using namespace Qt::Literals::StringLiterals;

namespace {

/// A day or number of the acceptance: NULL, which makes no acceptance, while there is none.
template <auto Member>
Column<Project> acceptanceColumn(const QString& name)
{
    return {name,
            [](const Project& project) {
                return project.acceptance ? toStored((*project.acceptance).*Member) : QVariant();
            },
            [](Project& project, const QVariant& stored) {
                if (stored.isNull())
                    return true;
                if (!project.acceptance)
                    project.acceptance.emplace();
                return fromStored(stored, (*project.acceptance).*Member);
            },
            {}};
}

/// A text of the acceptance: empty while there is none. Stands behind the columns above.
template <auto Member>
Column<Project> acceptanceTextColumn(const QString& name)
{
    return {name,
            [](const Project& project) {
                return toStored(project.acceptance ? (*project.acceptance).*Member : QString());
            },
            [](Project& project, const QVariant& stored) {
                return !project.acceptance || fromStored(stored, (*project.acceptance).*Member);
            },
            {}};
}

SqlCondition conditionOf(const ProjectFilter& filter)
{
    SqlCondition condition;
    condition.equals(u"year"_s, u"year"_s, filter.year);
    condition.equals(u"unit_id"_s, u"unit"_s, filter.unit);
    condition.equals(u"leader_id"_s, u"leader"_s, filter.leader);
    condition.equals(u"kind"_s, u"kind"_s, filter.kind);
    if (!filter.topicArea.isEmpty())
        condition.equals(u"topic_area"_s, u"topic"_s, filter.topicArea);
    if (!filter.states.empty()) {
        QStringList placeholders;
        for (const domain::ProjectState state : filter.states) {
            const QString name = u"state%1"_s.arg(placeholders.size());
            placeholders.append(u':' + name);
            condition.bind(name, toStored(state));
        }
        condition.add(u"state IN ("_s + placeholders.join(u", "_s) + u')');
    }
    condition.contains({u"code"_s, u"title"_s}, u"text"_s, filter.text);
    return condition;
}

const PartTable& helperTable()
{
    static const PartTable table{u"SELECT project_id, role, name FROM project_helper"_s,
                                 u"project_id"_s, u"position"_s};
    return table;
}

} // namespace

template <>
const RecordMapping<Project>& recordMapping<Project>()
{
    static const RecordMapping<Project> mapping{
        RecordKind::Project,
        u"project"_s,
        u"code"_s,
        {column<&Project::code>(u"code"_s),
         column<&Project::title>(u"title"_s),
         column<&Project::kind>(u"kind"_s),
         column<&Project::year>(u"year"_s),
         column<&Project::unit>(u"unit_id"_s, u"unit"_s),
         column<&Project::leader>(u"leader_id"_s, u"person"_s),
         column<&Project::leaderPosting>(u"leader_posting_id"_s, u"posting"_s),
         column<&Project::personInCharge>(u"person_in_charge"_s),
         column<&Project::contact>(u"contact"_s),
         column<&Project::topicArea>(u"topic_area"_s),
         column<&Project::source>(u"source"_s),
         column<&Project::background>(u"background"_s),
         column<&Project::state>(u"state"_s),
         acceptanceColumn<&Acceptance::date>(u"accepted_on"_s),
         acceptanceColumn<&Acceptance::score>(u"acceptance_score"_s),
         acceptanceTextColumn<&Acceptance::opinion>(u"acceptance_opinion"_s),
         acceptanceTextColumn<&Acceptance::completedProject>(u"completed_project"_s),
         acceptanceTextColumn<&Acceptance::solvedProblems>(u"solved_problems"_s),
         acceptanceTextColumn<&Acceptance::experience>(u"experience"_s),
         acceptanceTextColumn<&Acceptance::improvement>(u"improvement"_s)},
        [](const Project& project) { return project.code; }};
    return mapping;
}

Result<std::vector<Project>> SqlProjectRepository::matching(const ProjectFilter& filter)
{
    const SqlCondition condition = conditionOf(filter);
    return withParts(table().where(condition.where() + u" ORDER BY code"_s, condition.bindings()));
}

Result<std::vector<ProjectFacts>> SqlProjectRepository::facts(const ProjectFilter& filter)
{
    TOUYAN_TRY_ASSIGN(std::vector<Project> projects, matching(filter));
    return loadProjectFacts(connection(), std::move(projects), conditionOf(filter));
}

Result<void> SqlProjectRepository::loadParts(std::vector<Project>& projects)
{
    return forEachPart(
        connection(), helperTable(), projects,
        [](Project& project, const SqlStatement& row) -> Result<void> {
            project.helpers.push_back({row.value(1).toString(), row.value(2).toString()});
            return {};
        });
}

Result<void> SqlProjectRepository::storeParts(ProjectId id, const Project& project)
{
    {
        TOUYAN_TRY_ASSIGN(
            SqlStatement clear,
            connection().statement(u"DELETE FROM project_helper WHERE project_id = :project"_s));
        clear.bind(u":project"_s, id.value());
        TOUYAN_TRY(clear.run());
    }
    TOUYAN_TRY_ASSIGN(
        SqlStatement insert,
        connection().statement(u"INSERT INTO project_helper (project_id, position, role, name)"
                               " VALUES (:project, :position, :role, :name)"_s));
    int position = 0;
    for (const domain::ProjectHelper& helper : project.helpers) {
        insert.bind({{u":project"_s, id.value()},
                     {u":position"_s, ++position},
                     {u":role"_s, toStored(helper.role)},
                     {u":name"_s, toStored(helper.name)}});
        TOUYAN_TRY(insert.run());
    }
    return {};
}

} // namespace touyan::storage
