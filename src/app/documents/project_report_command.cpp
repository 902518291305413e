// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_text.h"
#include "app/documents/document_commands.h"
#include "app/documents/issue_file.h"
#include "application/reports/projects/build_project_documents.h"
#include "reports/projects/project_document_writer.h"

#include <array>
#include <optional>

namespace touyan::app {

using namespace Qt::Literals::StringLiterals;
using application::ProjectDocument;
using application::ReportFormat;
using domain::Result;

namespace {

const std::array<QString, 6>& documentOptions()
{
    static const std::array<QString, 6> kOptions{u"ledger"_s, u"card"_s,    u"bulletin"_s,
                                                 u"record"_s, u"summary"_s, u"rectification"_s};
    return kOptions;
}

template <class Document>
Result<ProjectDocument> asDocument(Result<Document> built)
{
    if (built.isError())
        return built.error();
    return ProjectDocument(std::move(built).value());
}

class ProjectReportCommand final : public Command
{
public:
    QString name() const override { return u"project-report"_s; }
    QString synopsis() const override
    {
        return u"(--ledger F.xlsx --year 2026 | --summary F.pdf --year 2026 | "
               "--card F.pdf --project X00001 | --bulletin F.pdf --quarter 2026-Q3 | "
               "--record F.pdf|F.odt --quarter 2026-Q3 | --rectification F.xlsx|F.pdf) "
               "[--as-of D]"_s;
    }
    QString purpose() const override
    {
        return CommandText::tr("输出书记项目台账、项目卡、调度通报和记录、年度总结、整改台账");
    }
    void addOptions(QCommandLineParser& parser) const override
    {
        addQuarterOption(parser);
        addAsOfOption(parser);
        parser.addOption({u"year"_s, CommandText::tr("年，如 2019"), u"year"_s});
        parser.addOption({u"project"_s, CommandText::tr("项目编号"), u"code"_s});
        for (const QString& option : documentOptions())
            parser.addOption({option, CommandText::tr("输出文件"), u"file"_s});
    }
    QMap<QString, QStringList> companions() const override
    {
        return {{u"year"_s, {u"ledger"_s, u"summary"_s}},
                {u"project"_s, {u"card"_s}},
                {u"quarter"_s, {u"bulletin"_s, u"record"_s}}};
    }
    std::vector<CommandOutput> outputs(const QCommandLineParser& parser) const override
    {
        std::vector<std::pair<QString, QStringList>> options;
        for (const QString& option : documentOptions())
            options.emplace_back(option, QStringList{u"xlsx"_s, u"pdf"_s, u"odt"_s});
        return outputsOf(parser, options);
    }
    bool needsFonts(const QStringList& /*arguments*/) const override { return true; }
    int run(const QString& database, const QCommandLineParser& parser) const override
    {
        QString chosen;
        int count = 0;
        for (const QString& option : documentOptions()) {
            if (parser.isSet(option)) {
                chosen = option;
                ++count;
            }
        }
        if (count != 1)
            throw UsageError{CommandText::tr(
                "请给出 --ledger、--card、--bulletin、--record、--summary、--rectification "
                "之一。")};
        const QString path = parser.value(chosen);
        const ReportFormat format = formatOfFile(
            path, {ReportFormat::Workbook, ReportFormat::Pdf, ReportFormat::OpenDocument});
        checkArguments(chosen, parser);
        auto session = Session::open(database, storage::OpenMode::OpenExisting);
        if (session.isError())
            return refuse(session.error());
        application::UseCaseContext& context = session.value()->context();
        const auto document = build(context, chosen, parser);
        if (document.isError())
            return refuse(document.error());
        reports::ProjectDocumentWriter writer;
        application::SilentProgress progress;
        return issueFile(context, writer.write(document.value(), format, path, progress),
                         [&](const application::WrittenFile& file) {
                             return application::issueOf(document.value(), format, file);
                         });
    }

private:
    static int yearOf(const QCommandLineParser& parser)
    {
        const QString value = requiredArgument(parser, u"year"_s);
        const auto key = domain::PeriodKey::parse(value);
        if (!key || key->shape != domain::Cadence::Yearly)
            throw UsageError{CommandText::tr("--year 的值“%1”不对，应如 2019。").arg(value)};
        return key->year;
    }

    /// Words that make no sense are refused before the database is opened.
    static void checkArguments(const QString& chosen, const QCommandLineParser& parser)
    {
        static_cast<void>(dayArgument(parser, u"as-of"_s));
        if (chosen == u"ledger"_s || chosen == u"summary"_s)
            static_cast<void>(yearOf(parser));
        else if (chosen == u"card"_s)
            static_cast<void>(requiredArgument(parser, u"project"_s));
        else if (chosen != u"rectification"_s)
            static_cast<void>(quarterArgument(parser));
    }

    static Result<ProjectDocument> build(application::UseCaseContext& context,
                                         const QString& chosen, const QCommandLineParser& parser)
    {
        const auto asOf = dayArgument(parser, u"as-of"_s);
        if (chosen == u"ledger"_s)
            return asDocument(application::buildProjectLedger(context, yearOf(parser), asOf));
        if (chosen == u"summary"_s)
            return asDocument(application::buildProjectYearReport(context, yearOf(parser), asOf));
        if (chosen == u"card"_s)
            return asDocument(
                application::buildProjectCard(context, parser.value(u"project"_s), asOf));
        if (chosen == u"bulletin"_s)
            return asDocument(
                application::buildDispatchBulletin(context, quarterArgument(parser), asOf));
        if (chosen == u"record"_s)
            return asDocument(
                application::buildDispatchRecord(context, quarterArgument(parser), asOf));
        return asDocument(application::buildRectificationLedger(context, {}, asOf));
    }
};

} // namespace

std::unique_ptr<Command> makeProjectReportCommand()
{
    return std::make_unique<ProjectReportCommand>();
}

} // namespace touyan::app
