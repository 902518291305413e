// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_text.h"
#include "app/documents/document_commands.h"
#include "app/documents/issue_file.h"
#include "application/appraisal/build_meeting_documents.h"
#include "application/reports/issue_report.h"
#include "reports/appraisal_forms/meeting_paper_writer.h"

#include <algorithm>
#include <optional>

namespace touyan::app {

using namespace Qt::Literals::StringLiterals;
using application::MeetingDocument;
using application::ReportFormat;
using application::UseCaseContext;
using domain::Result;

namespace {

int countArgument(const QCommandLineParser& parser)
{
    const QString value = requiredArgument(parser, u"count"_s);
    bool isNumber = false;
    const int count = value.toInt(&isNumber);
    if (!isNumber || count < 1)
        throw UsageError{CommandText::tr("--count 的值“%1”不对，应为大于 0 的整数。").arg(value)};
    return count;
}

class AppraisalFormsCommand final : public Command
{
public:
    QString name() const override { return u"appraisal-forms"_s; }
    QString synopsis() const override
    {
        return u"--session A1 [--group G1 --count 30 [--only-added] --pdf F.pdf] "
               "[--agenda F.pdf|F.odt] [--order F.pdf|F.odt]"_s;
    }
    QString purpose() const override
    {
        return CommandText::tr("印制测评表（表号打乱），输出会议议程、述职顺序表");
    }
    void addOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({u"session"_s, CommandText::tr("述职评议的编号"), u"session"_s});
        parser.addOption({u"group"_s, CommandText::tr("测评组的编号"), u"group"_s});
        parser.addOption({u"count"_s, CommandText::tr("这一组一共几张表，备用的也算"), u"count"_s});
        parser.addOption({u"only-added"_s, CommandText::tr("只印新增的，不重印已有表号的表")});
        parser.addOption({u"pdf"_s, CommandText::tr("测评表的输出文件"), u"file"_s});
        parser.addOption({u"agenda"_s, CommandText::tr("会议议程的输出文件"), u"file"_s});
        parser.addOption({u"order"_s, CommandText::tr("述职顺序表的输出文件"), u"file"_s});
    }
    QMap<QString, QStringList> companions() const override
    {
        const QStringList forms{u"pdf"_s};
        return {{u"group"_s, forms}, {u"count"_s, forms}, {u"only-added"_s, forms}};
    }
    std::vector<CommandOutput> outputs(const QCommandLineParser& parser) const override
    {
        const QStringList texts{u"pdf"_s, u"odt"_s};
        return outputsOf(parser,
                         {{u"pdf"_s, {u"pdf"_s}}, {u"agenda"_s, texts}, {u"order"_s, texts}});
    }
    bool needsFonts(const QStringList& /*arguments*/) const override { return true; }
    int run(const QString& database, const QCommandLineParser& parser) const override
    {
        const QString code = requiredArgument(parser, u"session"_s);
        const std::vector<Paper> papers = papersOf(parser);
        auto session = Session::open(database, storage::OpenMode::OpenExisting);
        if (session.isError())
            return refuse(session.error());
        UseCaseContext& context = session.value()->context();
        const auto found = findSession(context, code);
        if (found.isError())
            return refuse(found.error());
        for (const Paper& paper : papers) {
            const int status = give(context, found.value(), paper, parser);
            if (status != kDone)
                return status;
        }
        return kDone;
    }

private:
    struct Paper
    {
        QString option;
        QString path;
        ReportFormat format = ReportFormat::Pdf;
    };

    /// Words that make no sense are refused before the database is opened.
    static std::vector<Paper> papersOf(const QCommandLineParser& parser)
    {
        std::vector<Paper> papers;
        for (const QString& option : {u"pdf"_s, u"agenda"_s, u"order"_s}) {
            if (!parser.isSet(option))
                continue;
            const QString path = parser.value(option);
            papers.push_back(
                {option, path,
                 option == u"pdf"_s
                     ? formatOfFile(path, {ReportFormat::Pdf})
                     : formatOfFile(path, {ReportFormat::Pdf, ReportFormat::OpenDocument})});
        }
        if (papers.empty())
            throw UsageError{CommandText::tr("请给出 --pdf、--agenda、--order 中的至少一个。")};
        if (parser.isSet(u"pdf"_s)) {
            static_cast<void>(requiredArgument(parser, u"group"_s));
            static_cast<void>(countArgument(parser));
        }
        return papers;
    }

    static Result<domain::AppraisalSession> findSession(UseCaseContext& context,
                                                        const QString& code)
    {
        TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
        TOUYAN_TRY_ASSIGN(auto found, work->appraisals().sessions().findByCode(code));
        if (!found)
            return domain::makeError(domain::ErrorCode::NotFound, {u"session"_s, code});
        return *std::move(found);
    }

    static Result<MeetingDocument> build(UseCaseContext& context,
                                         const domain::AppraisalSession& session,
                                         const Paper& paper, const QCommandLineParser& parser)
    {
        if (paper.option == u"agenda"_s) {
            TOUYAN_TRY_ASSIGN(auto agenda, application::buildAgenda(context, session.id));
            return MeetingDocument(std::move(agenda));
        }
        if (paper.option == u"order"_s) {
            TOUYAN_TRY_ASSIGN(auto order, application::buildSpeakingOrder(context, session.id));
            return MeetingDocument(std::move(order));
        }
        const QString group = parser.value(u"group"_s);
        const auto at =
            std::find_if(session.groups.begin(), session.groups.end(),
                         [&group](const domain::VoterGroup& each) { return each.code == group; });
        if (at == session.groups.end())
            return domain::makeError(domain::ErrorCode::NotFound, {u"voter_group"_s, group});
        TOUYAN_TRY_ASSIGN(auto forms, application::buildBallotForms(
                                          context, {session.id, at->id, countArgument(parser),
                                                    parser.isSet(u"only-added"_s)}));
        return MeetingDocument(std::move(forms));
    }

    static int give(UseCaseContext& context, const domain::AppraisalSession& session,
                    const Paper& paper, const QCommandLineParser& parser)
    {
        const auto document = build(context, session, paper, parser);
        if (document.isError())
            return refuse(document.error());
        reports::MeetingPaperWriter writer;
        application::SilentProgress progress;
        const auto written = writer.write(document.value(), paper.format, paper.path, progress);
        if (written.isError())
            return refuse(written.error());
        printResult(written.value().path + u'\n');
        warnOfCharacters(written.value());
        const auto* forms = std::get_if<application::BallotForms>(&document.value());
        if (forms == nullptr)
            return kDone;
        const auto recorded = application::recordIssue(context, application::issueOf(*forms));
        if (recorded.isError()) {
            printProblem(CommandText::tr("测评表已导出为 %1，但没有记入印发记录。")
                             .arg(written.value().path));
            return refuse(recorded.error());
        }
        return kDone;
    }
};

} // namespace

std::unique_ptr<Command> makeAppraisalFormsCommand()
{
    return std::make_unique<AppraisalFormsCommand>();
}

} // namespace touyan::app
