// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/packages/import_session.h"

namespace touyan::application {

/// Checks that the history of a new project of the package is one of rules 3, leads to its state
/// and had a complete plan where that is needed. Notes in the session what is wrong; false when
/// anything is.
[[nodiscard]] bool checkProjectHistory(ImportSession& session, ProjectInPackage& added);

} // namespace touyan::application
