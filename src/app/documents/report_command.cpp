// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_text.h"
#include "app/documents/document_commands.h"
#include "app/documents/issue_file.h"
#include "application/ports/progress.h"
#include "application/reports/build_quarterly_report.h"
#include "reports/quarterly_report_writer.h"

namespace touyan::app {

using namespace Qt::Literals::StringLiterals;
using application::ReportFormat;

namespace {

class ReportCommand final : public Command
{
public:
    QString name() const override { return u"report"_s; }
    QString synopsis() const override
    {
        return u"--quarter 2019-Q3 [--as-of D] [--xlsx F] [--pdf F]"_s;
    }
    QString purpose() const override { return CommandText::tr("输出季度报表：Excel、PDF"); }
    void addOptions(QCommandLineParser& parser) const override
    {
        addQuarterOption(parser);
        addAsOfOption(parser);
        parser.addOption({u"xlsx"_s, CommandText::tr("Excel 文件"), u"file"_s});
        parser.addOption({u"pdf"_s, CommandText::tr("PDF 文件"), u"file"_s});
    }
    std::vector<CommandOutput> outputs(const QCommandLineParser& parser) const override
    {
        return outputsOf(parser, {{u"xlsx"_s, {u"xlsx"_s}}, {u"pdf"_s, {u"pdf"_s}}});
    }
    bool needsFonts(const QStringList& arguments) const override
    {
        return arguments.join(u' ').contains(u"--pdf"_s);
    }
    int run(const QString& database, const QCommandLineParser& parser) const override
    {
        const domain::PeriodKey quarter = quarterArgument(parser);
        const auto asOf = dayArgument(parser, u"as-of"_s);
        if (!parser.isSet(u"xlsx"_s) && !parser.isSet(u"pdf"_s))
            throw UsageError{CommandText::tr("请给出 --xlsx 或 --pdf。")};
        auto session = Session::open(database, storage::OpenMode::OpenExisting);
        if (session.isError())
            return refuse(session.error());
        const auto report =
            application::buildQuarterlyReport(session.value()->context(), {quarter, asOf});
        if (report.isError())
            return refuse(report.error());
        return write(session.value()->context(), report.value(), parser);
    }

private:
    static int write(application::UseCaseContext& context,
                     const application::QuarterlyReport& report, const QCommandLineParser& parser)
    {
        reports::QuarterlyReportWriter writer;
        application::SilentProgress progress;
        const auto issue = [&](ReportFormat format,
                               const domain::Result<application::WrittenFile>& written) {
            return issueFile(context, written, [&](const application::WrittenFile& file) {
                return application::issueOf(report, format, file);
            });
        };
        if (parser.isSet(u"xlsx"_s)) {
            const int status =
                issue(ReportFormat::Workbook,
                      writer.writeWorkbook(report, parser.value(u"xlsx"_s), progress));
            if (status != kDone)
                return status;
        }
        if (parser.isSet(u"pdf"_s)) {
            return issue(ReportFormat::Pdf,
                         writer.writeBulletin(report, parser.value(u"pdf"_s), progress));
        }
        return kDone;
    }
};

} // namespace

std::unique_ptr<Command> makeReportCommand()
{
    return std::make_unique<ReportCommand>();
}

} // namespace touyan::app
