// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/issue_file.h"

#include "app/commands/command.h"
#include "app/commands/command_text.h"

#include "application/messages/error_message.h"
#include "application/messages/report_words.h"
#include "domain/checklist/checklist_names.h"

#include <QFileInfo>

#include <iterator>
#include <utility>

namespace touyan::app {

using application::ReportFormat;

ReportFormat formatOfFile(const QString& path, std::initializer_list<ReportFormat> allowed)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    QString endings;
    for (const ReportFormat format : allowed) {
        const QString ending(domain::identifierName(format));
        if (ending == suffix)
            return format;
        if (endings.isEmpty())
            endings = ending;
        else if (format == *std::prev(allowed.end()))
            endings = CommandText::tr("%1 或 %2", "endings of files").arg(endings, ending);
        else
            endings = CommandText::tr("%1、%2", "endings of files").arg(endings, ending);
    }
    throw UsageError{
        CommandText::tr("%1 的后缀应为 %2。", "file name, its ending").arg(path, endings)};
}

void warnOfCharacters(const application::WrittenFile& file)
{
    if (file.charactersWithoutGlyph.isEmpty())
        return;
    printProblem(application::errorMessage(
        domain::makeError(domain::ErrorCode::CharactersWithoutGlyph,
                          {application::characterNames(file.charactersWithoutGlyph)})));
}

int issueFile(
    application::UseCaseContext& context, const domain::Result<application::WrittenFile>& written,
    const std::function<application::IssuedReport(const application::WrittenFile&)>& issueOf)
{
    if (written.isError())
        return refuse(written.error());
    announceFile(written.value());
    return recordFiles(context, {issueOf(written.value())}, written.value().path);
}

void announceFile(const application::WrittenFile& file)
{
    printResult(file.path + u'\n');
    warnOfCharacters(file);
}

int recordFiles(application::UseCaseContext& context, std::vector<application::IssuedReport> issues,
                const QString& path)
{
    if (issues.empty())
        return kDone;
    const auto recorded = application::recordIssues(context, std::move(issues));
    if (recorded.isError()) {
        printProblem(CommandText::tr("报表已导出为 %1，但没有记入印发记录。").arg(path));
        return refuse(recorded.error());
    }
    return kDone;
}

} // namespace touyan::app
