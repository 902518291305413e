// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/issue_file.h"

#include "app/commands/command.h"
#include "app/commands/command_text.h"

namespace touyan::app {

int issueFile(
    application::UseCaseContext& context, const domain::Result<application::WrittenFile>& written,
    const std::function<application::IssuedReport(const application::WrittenFile&)>& issueOf)
{
    if (written.isError())
        return refuse(written.error());
    const application::WrittenFile& file = written.value();
    printResult(file.path + u'\n');
    const auto recorded = application::recordIssue(context, issueOf(file));
    if (recorded.isError()) {
        printProblem(CommandText::tr("报表已导出为 %1，但没有记入印发记录。").arg(file.path));
        return refuse(recorded.error());
    }
    return kDone;
}

} // namespace touyan::app
