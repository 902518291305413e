// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/projects/save_project_result.h"

#include "application/projects/project_record_traits.h"
#include "application/projects/project_rights.h"
#include "application/records/save_record.h"

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::ErrorCode;
using domain::ProjectResult;
using domain::Result;

namespace {

Result<void> checkResult(UnitOfWork& work, ProjectResult& result, QDate today)
{
    if (!result.project.isStored())
        return domain::makeError(ErrorCode::MissingValue, {u"project"_s});
    if (!result.on.isValid())
        return domain::makeError(ErrorCode::MissingValue, {u"on"_s});
    if (result.on > today) {
        return domain::makeError(ErrorCode::InvalidValue, {u"on"_s, result.on.toString(Qt::ISODate),
                                                           u"≤ "_s + today.toString(Qt::ISODate)});
    }
    if (!domain::recommendsPerson(result.kind)) {
        result.person.reset();
    } else if (!result.person) {
        return domain::makeError(ErrorCode::MissingValue, {u"person"_s});
    }
    return completeCode(work, result, u"G"_s);
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
    TOUYAN_TRY_ASSIGN(const auto results, work->projects().results().ofPerson(person));
    TOUYAN_TRY_ASSIGN(const domain::Person recommended, work->people().find(person));
    std::vector<ListedProjectResult> listed;
    for (const ProjectResult& result : results) {
        TOUYAN_TRY_ASSIGN(const domain::Project project,
                          work->projects().projects().find(result.project));
        TOUYAN_TRY_ASSIGN(const domain::Unit unit, work->units().find(project.unit));
        listed.push_back({result, project.code, project.title, unit.name, recommended.name});
    }
    return listed;
}

} // namespace touyan::application
