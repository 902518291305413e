// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_commands.h"

#include "app/demo/demo_township.h"

namespace touyan::app {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(makeInitCommand(makeDemoTownship));
    commands.push_back(makeImportCommand());
    commands.push_back(makeExportCommand());
    commands.push_back(makeRatesCommand());
    commands.push_back(makeExplainCommand());
    commands.push_back(makeAppraisalCommand());
    commands.push_back(makeAppraisalFormsCommand());
    commands.push_back(makeAppraisalReportCommand());
    commands.push_back(makeAppraisalScanCommand());
    commands.push_back(makeCloseCommand());
    commands.push_back(makeReopenCommand());
    commands.push_back(makeReportCommand());
    commands.push_back(makeProjectsCommand());
    commands.push_back(makeProjectReportCommand());
    commands.push_back(makeCheckCommand());
    return commands;
}

} // namespace touyan::app
