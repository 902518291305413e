// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/issue_file.h"

#include "app/commands/command.h"
#include "app/commands/command_text.h"

#include "application/messages/error_message.h"
#include "application/messages/report_words.h"
#include "domain/foundation/identifier_names.h"

#include <QFileInfo>

#include <iterator>

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
    const application::WrittenFile& file = written.value();
    printResult(file.path + u'\n');
    warnOfCharacters(file);
    const auto recorded = application::recordIssue(context, issueOf(file));
    if (recorded.isError()) {
        printProblem(CommandText::tr("报表已导出为 %1，但没有记入印发记录。").arg(file.path));
        return refuse(recorded.error());
    }
    return kDone;
}

} // namespace touyan::app
