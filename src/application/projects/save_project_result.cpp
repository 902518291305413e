// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/projects/save_project_result.h"

#include "application/projects/project_record_traits.h"
#include "application/projects/project_result_record.h"
#include "application/rights/project_rights.h"
#include "application/writing/save_record.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::ProjectResult;
using domain::Result;

namespace {

Result<void> checkResult(UnitOfWork& work, ProjectResult& result, QDate today)
{
    TOUYAN_TRY(completeRecord(work, result));
    if (result.on > today) {
        return domain::makeError(ErrorCode::InvalidValue, {u"on"_s, result.on.toString(Qt::ISODate),
                                                           u"≤ "_s + today.toString(Qt::ISODate)});
    }
    if (!domain::recommendsPerson(result.kind)) {
        result.person.reset();
    } else if (!result.person) {
        return domain::makeError(ErrorCode::MissingValue, {u"person"_s});
    }
    return {};
}

} // namespace

Result<ProjectResult> saveProjectResult(UseCaseContext& context, const ProjectResult& result)
{
    TOUYAN_TRY(ensureAllowed(ProjectAction::RecordResult, context.actor));
    const QDate today = context.clock.today();
    return saveRecord<ProjectResult>(context, result,
                                     [today](UnitOfWork& work, ProjectResult& record) {
                                         return checkResult(work, record, today);
                                     });
}

Result<void> removeProjectResult(UseCaseContext& context, const ProjectResult& result)
{
    TOUYAN_TRY(ensureAllowed(ProjectAction::RecordResult, context.actor));
    return removeRecord(context, result);
}

Result<std::vector<ListedProjectResult>> listResultsOfPerson(UseCaseContext& context,
                                                             domain::PersonId person)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    TOUYAN_TRY_ASSIGN(const domain::Person shown, work->people().find(person));
    TOUYAN_TRY_ASSIGN(auto results, work->projects().results().ofPerson(person));
    TOUYAN_TRY_ASSIGN(const auto all, work->projects().results().all());
    TOUYAN_TRY_ASSIGN(const auto projects, work->projects().projects().all());
    TOUYAN_TRY_ASSIGN(const auto units, work->units().all());
    QHash<domain::UnitId, QString> unitNames;
    for (const domain::Unit& unit : units)
        unitNames.insert(unit.id, unit.name);
    QHash<domain::ProjectId, domain::Project> byId;
    for (const domain::Project& project : projects)
        byId.insert(project.id, project);
    // A demonstration site names nobody; it is the work of the project's leader.
    std::copy_if(all.begin(), all.end(), std::back_inserter(results),
                 [&byId, person](const ProjectResult& result) {
                     return !result.person && byId.value(result.project).leader == person;
                 });
    std::vector<ListedProjectResult> listed;
    for (const ProjectResult& result : results) {
        const domain::Project project = byId.value(result.project);
        listed.push_back({result, project.code, project.title, unitNames.value(project.unit),
                          result.person ? shown.name : QString()});
    }
    std::stable_sort(listed.begin(), listed.end(),
                     [](const ListedProjectResult& a, const ListedProjectResult& b) {
                         return a.result.on < b.result.on;
                     });
    return listed;
}

} // namespace touyan::application
