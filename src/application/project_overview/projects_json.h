// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/project_overview/list_projects.h"

#include <QJsonObject>

namespace touyan::application {

/// The list as touyanctl prints it: as_of, projects (sorted by code), lights and total. Points are
/// decimal strings; a light is null while the project is not in progress. docs/package-format.md
/// describes the object.
[[nodiscard]] QJsonObject projectsJson(const ProjectList& list);

} // namespace touyan::application
