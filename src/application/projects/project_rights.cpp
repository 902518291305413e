// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/projects/project_rights.h"

namespace touyan::application {

domain::Result<void> ensureAllowed(ProjectAction /*action*/, const Actor& actor)
{
    if (actor.name.trimmed().isEmpty())
        return domain::makeError(domain::ErrorCode::MissingValue, {QStringLiteral("actor")});
    return {};
}

} // namespace touyan::application
