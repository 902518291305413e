// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/document_tools.h"

#include "application/messages/error_message.h"
#include "application/reports/appraisal/build_appraisal_documents.h"
#include "application/reports/issue_report.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/reports/document_preview.h"
#include "widgets/reports/export_question.h"
#include "widgets/reports/glyph_question.h"
#include "widgets/tasks/deliver.h"
#include "widgets/tasks/running_task.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::AppraisalDocument;
using application::ReportFormat;
using application::UseCaseContext;
using domain::ErrorCode;
using domain::Result;

namespace {

template <class Value>
Result<std::vector<AppraisalDocument>> asDocuments(Result<Value> built)
{
    if (built.isError())
        return built.error();
    std::vector<AppraisalDocument> documents;
    documents.emplace_back(std::move(built).value());
    return documents;
}

template <class Value>
Result<std::vector<AppraisalDocument>> asDocuments(Result<std::vector<Value>> built)
{
    if (built.isError())
        return built.error();
    std::vector<AppraisalDocument> documents;
    for (Value& each : std::move(built).value())
        documents.emplace_back(std::move(each));
    return documents;
}

ReportFormat formatOf(const AppraisalDocument& document, const QString& path)
{
    return domain::fromIdentifierName<ReportFormat>(QFileInfo(path).suffix().toLower())
        .value_or(application::formatsOf(document).front());
}

} // namespace

DocumentTools::DocumentTools(const PageServices& services,
                             application::AppraisalReportWriter& writer)
    : m_services(services)
    , m_writer(writer)
{
}

std::vector<AppraisalTool> DocumentTools::tools()
{
    const Choose results = [](const AppraisalToolUse& use) -> Build {
        return [session = use.session->id()](UseCaseContext& context) {
            return asDocuments(application::buildAppraisalWorkbook(context, session));
        };
    };
    const Choose bulletin = [](const AppraisalToolUse& use) -> Build {
        return [session = use.session->id()](UseCaseContext& context) {
            return asDocuments(application::buildAppraisalBulletin(context, session));
        };
    };
    const Choose tallySheet = [](const AppraisalToolUse& use) -> Build {
        return [session = use.session->id()](UseCaseContext& context) {
            return asDocuments(application::buildAppraisalTallySheet(context, session));
        };
    };
    const auto letter = [](const AppraisalToolUse& use, bool tellsRank) -> Build {
        return [session = use.session->id(), posting = use.posting,
                tellsRank](UseCaseContext& context) {
            return asDocuments(
                application::buildAppraisalLetter(context, session, posting, tellsRank));
        };
    };
    const auto letters = [](const AppraisalToolUse& use, bool tellsRank) -> Build {
        return [session = use.session->id(), tellsRank](UseCaseContext& context) {
            return asDocuments(application::buildAppraisalLetters(context, session, tellsRank));
        };
    };
    const QString final = tr("按定稿的结果；定稿以后才能导出");
    const QString toSign = tr("供计票人、监票人签名；定稿以前也可以打印");
    const QString toOne = tr("给表中选中的人；定稿以后才有");
    const QString save = u"document-export"_s;
    const QString look = u"document-print-preview"_s;
    return {tool({u"exportResultsAction"_s, save, tr("结果 Excel(&X)…"), final}, true, results,
                 &DocumentTools::exportOne),
            tool({u"exportBulletinAction"_s, save, tr("通报 PDF(&B)…"), final}, true, bulletin,
                 &DocumentTools::exportOne),
            tool({u"exportTallySheetAction"_s, save, tr("计票表 PDF(&T)…"), toSign}, false,
                 tallySheet, &DocumentTools::exportOne),
            letterTool({u"exportLetterAction"_s, save, tr("反馈函(&L)…"), toOne}, letter,
                       &DocumentTools::exportOne),
            letterTool({u"exportLettersAction"_s, save, tr("全部反馈函(&A)…"),
                        tr("每人一个 PDF 文件，放进一个文件夹；定稿以后才有")},
                       letters, &DocumentTools::exportAll),
            tool({u"previewBulletinAction"_s, look, tr("预览和打印通报(&U)…"), final}, true,
                 bulletin, &DocumentTools::showPages),
            tool({u"previewTallySheetAction"_s, look, tr("预览和打印计票表(&Y)…"), toSign}, false,
                 tallySheet, &DocumentTools::showPages),
            letterTool({u"previewLetterAction"_s, look, tr("预览和打印反馈函(&K)…"), toOne}, letter,
                       &DocumentTools::showPages)};
}

AppraisalTool DocumentTools::tool(const ActionNames& names, bool needsFinal, const Choose& choose,
                                  Handle handle)
{
    return {
        AppraisalPageStep::Outcome,
        names,
        {},
        [this, choose, handle](const AppraisalToolUse& use) { build(use, choose(use), handle); },
        [needsFinal](const OpenedSession& session) {
            return !needsFinal || session.isFinalised();
        }};
}

AppraisalTool
DocumentTools::letterTool(const ActionNames& names,
                          const std::function<Build(const AppraisalToolUse&, bool rank)>& choose,
                          Handle handle)
{
    AppraisalTool made = tool(names, true, {}, handle);
    made.run = [this, choose, handle](const AppraisalToolUse& use) {
        const QString with = u"with"_s;
        Question question;
        question.title = tr("反馈函写名次吗？");
        m_services.prompts.choose(
            use.parent, question,
            {{u"without"_s, tr("不写名次"), tr("只写得分和等次"), false},
             {with, tr("写明名次"), tr("写“在几名同志中列第几名”"), false}},
            [this, use, choose, handle, with](const std::optional<QString>& answer) {
                if (answer)
                    build(use, choose(use, *answer == with), handle);
            });
    };
    return made;
}

void DocumentTools::build(const AppraisalToolUse& use, const Build& build, Handle handle)
{
    deliver(use.parent,
            m_services.executor.run([build](UseCaseContext& context) -> Result<Documents> {
                auto built = build(context);
                if (built.isError())
                    return built.error();
                return Documents(std::make_shared<const std::vector<AppraisalDocument>>(
                    std::move(built).value()));
            }),
            [this, use, handle](const Result<Documents>& built) {
                if (built.isError())
                    use.failed(built.error());
                else if (!built.value()->empty())
                    (this->*handle)(use, built.value());
            });
}

void DocumentTools::exportOne(const AppraisalToolUse& use, const Documents& documents)
{
    const AppraisalDocument& document = documents->front();
    const auto* letter = std::get_if<application::AppraisalLetter>(&document);
    const QString& title = application::headOf(document).title;
    const FileQuestion question =
        exportQuestion(title, letter != nullptr ? application::letterFileName(*letter) : title,
                       application::formatsOf(document));
    m_services.prompts.chooseFileToSave(use.parent, question,
                                        [this, use, documents](const std::optional<QString>& path) {
                                            if (path)
                                                confirmAndWrite(use, documents, {*path}, *path);
                                        });
}

void DocumentTools::exportAll(const AppraisalToolUse& use, const Documents& documents)
{
    FileQuestion question;
    question.title = tr("反馈函放进哪个文件夹");
    m_services.prompts.chooseFolder(
        use.parent, question, [this, use, documents](const std::optional<QString>& folder) {
            if (!folder)
                return;
            QStringList paths;
            for (const AppraisalDocument& document : *documents) {
                paths.append(QDir(*folder).filePath(
                    application::letterFileName(std::get<application::AppraisalLetter>(document)) +
                    u".pdf"_s));
            }
            confirmAndWrite(use, documents, paths, *folder);
        });
}

void DocumentTools::showPages(const AppraisalToolUse& use, const Documents& documents)
{
    using Pages = Result<std::shared_ptr<const application::PagePreview>>;
    deliver(use.parent, m_worker.run([documents, &writer = m_writer]() -> Pages {
        auto pages = writer.preview(documents->front());
        if (pages.isError())
            return pages.error();
        return std::shared_ptr<const application::PagePreview>(std::move(pages).value());
    }),
            [this, use, documents](const Pages& pages) {
                if (pages.isError()) {
                    use.failed(pages.error());
                    return;
                }
                showPreview(application::headOf(documents->front()).title, pages.value(),
                            m_services.prompts, use.parent, [this, use, documents] {
                                record(use, {application::issueOf(documents->front(),
                                                                  ReportFormat::Print)});
                            });
            });
}

void DocumentTools::confirmAndWrite(const AppraisalToolUse& use, const Documents& documents,
                                    const QStringList& paths, const QString& shown)
{
    confirmGlyphs(
        m_services.prompts, use.parent, m_worker,
        [documents, paths, &writer = m_writer]() -> Result<QString> {
            QString without;
            for (size_t i = 0; i < documents->size(); ++i) {
                const AppraisalDocument& document = (*documents)[i];
                if (formatOf(document, paths.at(static_cast<qsizetype>(i))) != ReportFormat::Pdf)
                    continue;
                TOUYAN_TRY_ASSIGN(const auto pages, writer.preview(document));
                without += pages->charactersWithoutGlyph();
            }
            return without;
        },
        [this, use, documents, paths, shown] { write(use, documents, paths, shown); });
}

void DocumentTools::write(const AppraisalToolUse& use, const Documents& documents,
                          const QStringList& paths, const QString& shown)
{
    struct Written
    {
        std::vector<application::IssuedReport> issues;
        std::optional<domain::Error> error;
    };
    auto* task = new RunningTask(m_services.tasks, tr("导出述职评议文件"), use.parent);
    task->setStep(QFileInfo(shown).fileName());
    deliver(
        use.parent,
        m_worker.run([documents, paths, &writer = m_writer, progress = task->progress()] {
            Written written;
            for (size_t i = 0; i < documents->size() && !written.error; ++i) {
                const AppraisalDocument& document = (*documents)[i];
                const QString& path = paths.at(static_cast<qsizetype>(i));
                const ReportFormat format = formatOf(document, path);
                const auto file = writer.write(document, format, path, *progress);
                if (file.isError())
                    written.error = file.error();
                else
                    written.issues.push_back(application::issueOf(document, format, file.value()));
            }
            return written;
        }),
        [this, use, task, shown](const Written& written) {
            // What was written before something went wrong has left the office all the same.
            record(use, written.issues);
            if (!written.error) {
                const QString done = tr("已导出 %1", "path").arg(QDir::toNativeSeparators(shown));
                task->finish(TaskOutcome::Succeeded, done);
                use.succeeded(done);
                return;
            }
            const bool cancelled = written.error->code == ErrorCode::Cancelled;
            task->finish(cancelled ? TaskOutcome::Cancelled : TaskOutcome::Failed);
            if (cancelled)
                use.failed(*written.error);
            else
                m_services.prompts.showError(use.parent, {tr("没有导出"),
                                                          application::errorMessage(*written.error),
                                                          written.error->detail});
        });
}

void DocumentTools::record(const AppraisalToolUse& use,
                           const std::vector<application::IssuedReport>& issues)
{
    if (issues.empty())
        return;
    deliver(use.parent, m_services.executor.run([issues](UseCaseContext& context) {
        return application::recordIssues(context, issues);
    }),
            [this, use](const Result<std::vector<application::IssuedReport>>& recorded) {
                if (recorded.isError())
                    m_services.prompts.showError(use.parent,
                                                 {tr("文件已导出或打印，但没有记入印发记录"),
                                                  application::errorMessage(recorded.error()),
                                                  recorded.error().detail});
            });
}

} // namespace touyan::widgets
