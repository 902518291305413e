// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_text.h"
#include "app/documents/document_commands.h"
#include "app/documents/issue_file.h"
#include "application/files/output_guard.h"
#include "application/reports/appraisal/build_appraisal_documents.h"
#include "reports/appraisal/appraisal_document_writer.h"

#include <QDir>

#include <algorithm>
#include <array>

namespace touyan::app {

using namespace Qt::Literals::StringLiterals;
using application::AppraisalDocument;
using application::ReportFormat;
using domain::Result;

namespace {

const std::array<QString, 5>& documentOptions()
{
    static const std::array<QString, 5> kOptions{u"xlsx"_s, u"bulletin"_s, u"tally-sheet"_s,
                                                 u"letters"_s, u"letter"_s};
    return kOptions;
}

template <class Document>
Result<AppraisalDocument> asDocument(Result<Document> built)
{
    if (built.isError())
        return built.error();
    return AppraisalDocument(std::move(built).value());
}

/// A letter is a PDF or an editable text, by the ending of its file's name.
ReportFormat letterFormat(const QString& path)
{
    return formatOfFile(path, {ReportFormat::Pdf, ReportFormat::OpenDocument});
}

/// A document of the whole session, asked for by an option with the file's name.
struct SessionPaper
{
    QString option;
    ReportFormat format;
    Result<AppraisalDocument> (*build)(application::UseCaseContext&, domain::AppraisalSessionId);
};

const std::array<SessionPaper, 3>& sessionPapers()
{
    using Context = application::UseCaseContext;
    using Id = domain::AppraisalSessionId;
    static const std::array<SessionPaper, 3> kPapers{
        {{u"xlsx"_s, ReportFormat::Workbook,
          [](Context& context, Id session) {
              return asDocument(application::buildAppraisalWorkbook(context, session));
          }},
         {u"bulletin"_s, ReportFormat::Pdf,
          [](Context& context, Id session) {
              return asDocument(application::buildAppraisalBulletin(context, session));
          }},
         {u"tally-sheet"_s, ReportFormat::Pdf, [](Context& context, Id session) {
              return asDocument(application::buildAppraisalTallySheet(context, session));
          }}}};
    return kPapers;
}

class AppraisalReportCommand final : public Command
{
public:
    QString name() const override { return u"appraisal-report"_s; }
    QString synopsis() const override
    {
        return u"--session A1 [--xlsx F] [--bulletin F.pdf] [--tally-sheet F.pdf] "
               "[--letters DIR] [--letter F.pdf|F.odt --posting P00001] [--with-rank]"_s;
    }
    QString purpose() const override
    {
        return CommandText::tr("输出述职评议结果、通报、计票表、反馈函");
    }
    void addOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({u"session"_s, CommandText::tr("述职评议的编号"), u"session"_s});
        parser.addOption({u"xlsx"_s, CommandText::tr("结果，Excel 文件"), u"file"_s});
        parser.addOption({u"bulletin"_s, CommandText::tr("通报，PDF 文件"), u"file"_s});
        parser.addOption(
            {u"tally-sheet"_s, CommandText::tr("计票表，PDF 文件；定稿前也可输出"), u"file"_s});
        parser.addOption(
            {u"letters"_s, CommandText::tr("全部反馈函，每人一个 PDF 文件"), u"folder"_s});
        parser.addOption(
            {u"letter"_s, CommandText::tr("一个人的反馈函，PDF 或 ODT 文件"), u"file"_s});
        parser.addOption({u"posting"_s, CommandText::tr("反馈函给谁：任职编号"), u"posting"_s});
        parser.addOption({u"with-rank"_s, CommandText::tr("反馈函写明名次")});
    }
    QMap<QString, QStringList> companions() const override
    {
        return {{u"posting"_s, {u"letter"_s}}, {u"with-rank"_s, {u"letter"_s, u"letters"_s}}};
    }
    std::vector<CommandOutput> outputs(const QCommandLineParser& parser) const override
    {
        const QStringList pdf{u"pdf"_s};
        std::vector<CommandOutput> files = outputsOf(parser, {{u"xlsx"_s, {u"xlsx"_s}},
                                                              {u"bulletin"_s, pdf},
                                                              {u"tally-sheet"_s, pdf},
                                                              {u"letter"_s, {u"pdf"_s, u"odt"_s}}});
        for (const QString& folder : parser.values(u"letters"_s))
            files.push_back({folder, {}, CommandOutput::Kind::Folder});
        return files;
    }
    bool needsFonts(const QStringList& /*arguments*/) const override { return true; }
    int run(const QString& database, const QCommandLineParser& parser) const override
    {
        const QString code = requiredArgument(parser, u"session"_s);
        checkArguments(parser);
        auto session = Session::open(database, storage::OpenMode::OpenExisting);
        if (session.isError())
            return refuse(session.error());
        Writing writing{session.value()->context(), {}, parser};
        for (const CommandOutput& output : outputs(parser)) {
            if (output.kind == CommandOutput::Kind::File)
                static_cast<void>(writing.names.claim(output.path));
        }
        const auto id = application::findAppraisalSession(writing.context, code);
        if (id.isError())
            return refuse(id.error());
        writing.session = id.value();
        for (const auto write : {writeSessionPapers, writeLetters, writeLetter}) {
            if (const int status = write(writing); status != kDone)
                return status;
        }
        return kDone;
    }

private:
    struct Writing
    {
        application::UseCaseContext& context;
        domain::AppraisalSessionId session;
        const QCommandLineParser& parser;
        reports::AppraisalDocumentWriter writer = reports::AppraisalDocumentWriter();
        application::OutputNames names = application::OutputNames();

        [[nodiscard]] bool tellsRank() const { return parser.isSet(u"with-rank"_s); }
    };

    /// Words that make no sense are refused before the database is opened.
    static void checkArguments(const QCommandLineParser& parser)
    {
        if (std::none_of(documentOptions().begin(), documentOptions().end(),
                         [&parser](const QString& option) { return parser.isSet(option); }))
            throw UsageError{CommandText::tr(
                "请给出 --xlsx、--bulletin、--tally-sheet、--letters、--letter 中的至少一个。")};
        if (parser.isSet(u"letter"_s)) {
            static_cast<void>(letterFormat(parser.value(u"letter"_s)));
            static_cast<void>(requiredArgument(parser, u"posting"_s));
        }
    }

    static int issue(Writing& writing, const Result<AppraisalDocument>& document,
                     ReportFormat format, const QString& path)
    {
        if (document.isError())
            return refuse(document.error());
        application::SilentProgress progress;
        return issueFile(writing.context,
                         writing.writer.write(document.value(), format, path, progress),
                         [&](const application::WrittenFile& file) {
                             return application::issueOf(document.value(), format, file);
                         });
    }

    static int writeSessionPapers(Writing& writing)
    {
        for (const SessionPaper& paper : sessionPapers()) {
            if (!writing.parser.isSet(paper.option))
                continue;
            if (const int status = issue(writing, paper.build(writing.context, writing.session),
                                         paper.format, writing.parser.value(paper.option));
                status != kDone)
                return status;
        }
        return kDone;
    }
    static int writeLetters(Writing& writing)
    {
        if (!writing.parser.isSet(u"letters"_s))
            return kDone;
        const auto letters = application::buildAppraisalLetters(writing.context, writing.session,
                                                                writing.tellsRank());
        if (letters.isError())
            return refuse(letters.error());
        const QDir folder(writing.parser.value(u"letters"_s));
        if (const auto allowed = application::checkOutputFolder(folder.path()); allowed.isError())
            return refuse(allowed.error());
        if (!folder.mkpath(u"."_s))
            return refuse(
                {domain::ErrorCode::FileNotWritable, {folder.path(), qt_error_string()}, {}});
        std::vector<application::IssuedReport> issues;
        int status = kDone;
        for (const application::AppraisalLetter& letter : letters.value()) {
            const auto written = writeLetterFile(writing, letter, folder);
            if (written.isError()) {
                status = refuse(written.error());
                break;
            }
            announceFile(written.value());
            issues.push_back(application::issueOf(AppraisalDocument(letter), ReportFormat::Pdf,
                                                  written.value()));
        }
        // What was written before something went wrong has left the office all the same.
        const int recorded = recordFiles(writing.context, std::move(issues), folder.path());
        return status == kDone ? recorded : status;
    }
    static Result<application::WrittenFile>
    writeLetterFile(Writing& writing, const application::AppraisalLetter& letter,
                    const QDir& folder)
    {
        const QString path = folder.filePath(application::letterFileName(letter) + u".pdf"_s);
        TOUYAN_TRY(writing.names.claim(path));
        application::SilentProgress progress;
        return writing.writer.write(AppraisalDocument(letter), ReportFormat::Pdf, path, progress);
    }
    static int writeLetter(Writing& writing)
    {
        if (!writing.parser.isSet(u"letter"_s))
            return kDone;
        const QString path = writing.parser.value(u"letter"_s);
        return issue(writing,
                     asDocument(application::buildAppraisalLetter(
                         writing.context, writing.session, writing.parser.value(u"posting"_s),
                         writing.tellsRank())),
                     letterFormat(path), path);
    }
};

} // namespace

std::unique_ptr<Command> makeAppraisalReportCommand()
{
    return std::make_unique<AppraisalReportCommand>();
}

} // namespace touyan::app
