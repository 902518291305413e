// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace touyan::app {

/// Every command, in the order of the usage text.
[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();

std::unique_ptr<Command> makeAppraisalFormsCommand();
std::unique_ptr<Command> makeAppraisalReportCommand();
std::unique_ptr<Command> makeAppraisalScanCommand();
std::unique_ptr<Command> makeReportCommand();
std::unique_ptr<Command> makeProjectReportCommand();

} // namespace touyan::app
