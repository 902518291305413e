// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/rights/project_rights.h"

#include "domain/projects/project_lifecycle.h"
#include "domain/projects/project_names.h"

namespace touyan::application {

domain::Result<void> ensureAllowed(ProjectAction /*action*/, const Actor& actor)
{
    if (actor.name.trimmed().isEmpty())
        return domain::makeError(domain::ErrorCode::MissingValue, {QStringLiteral("actor")});
    return {};
}

domain::Error refusedInState(const domain::Project& project, const QString& what)
{
    QStringList possible;
    for (const domain::ProjectStep step : domain::possibleSteps(project.state))
        possible.append(QString(domain::identifierName(step)));
    return domain::makeError(
        domain::ErrorCode::ProjectStepRefused,
        {project.code, QString(domain::identifierName(project.state)), what, possible.join(u';')});
}

} // namespace touyan::application
