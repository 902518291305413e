// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/meeting/meeting_papers.h"

#include "application/appraisal/build_meeting_documents.h"
#include "application/appraisal/save_session.h"
#include "application/reports/issue_report.h"
#include "widgets/dialogs/record_dialog.h"
#include "widgets/dialogs/user_prompts.h"
#include "widgets/reports/document_preview.h"
#include "widgets/reports/export_question.h"
#include "widgets/reports/glyph_question.h"
#include "widgets/tasks/deliver.h"
#include "widgets/tasks/running_task.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace touyan::widgets {

using application::GroupEntry;
using application::MeetingDocument;
using application::PagePreview;
using application::ReportFormat;
using application::UseCaseContext;
using domain::Result;

namespace {

template <class Value>
Result<MeetingDocument> asDocument(Result<Value> built)
{
    if (built.isError())
        return built.error();
    return MeetingDocument(std::move(built).value());
}

} // namespace

MeetingPapers::MeetingPapers(const PageServices& services,
                             application::MeetingDocumentWriter& writer)
    : m_services(services)
    , m_writer(writer)
{
}

void MeetingPapers::askForms(const AppraisalToolUse& use)
{
    deliver(use.parent, m_services.executor.run([id = use.session->id()](UseCaseContext& context) {
        return application::listBallots(context, id);
    }),
            [this, use](const Result<std::vector<GroupEntry>>& groups) {
                if (groups.isError()) {
                    use.failed(groups.error());
                    return;
                }
                makePrintFormsDialog(
                    m_services, use.session, groups.value(),
                    [this, use](const SharedForms& forms, PaperUse what) {
                        give(use, std::make_shared<const MeetingDocument>(*forms), what);
                    },
                    use.parent)
                    ->open();
            });
}

void MeetingPapers::askAgenda(const AppraisalToolUse& use)
{
    askWhat(use, [id = use.session->id()](UseCaseContext& context) {
        return asDocument(application::buildAgenda(context, id));
    });
}

void MeetingPapers::askOrder(const AppraisalToolUse& use)
{
    askWhat(use, [id = use.session->id()](UseCaseContext& context) {
        return asDocument(application::buildSpeakingOrder(context, id));
    });
}

void MeetingPapers::askWhat(const AppraisalToolUse& use, const Build& build)
{
    Question question;
    question.title = tr("怎样输出？");
    m_services.prompts.choose(
        use.parent, question,
        {{u"preview"_s, tr("预览后打印(&P)"), {}},
         {u"pdf"_s, tr("存为 PDF 文件(&S)"), {}},
         {u"odt"_s, tr("存为可编辑的文档(&E)"), tr("用 WPS、LibreOffice 或 Word 接着修改")}},
        [this, use, build](const std::optional<QString>& answer) {
            if (!answer)
                return;
            PaperUse what = PaperUse::Preview;
            if (answer == u"pdf"_s)
                what = PaperUse::Pdf;
            else if (answer == u"odt"_s)
                what = PaperUse::OpenDocument;
            this->build(use, build, what);
        });
}

void MeetingPapers::build(const AppraisalToolUse& use, const Build& build, PaperUse what)
{
    deliver(use.parent,
            m_services.executor.run([build](UseCaseContext& context) -> Result<Document> {
                auto built = build(context);
                if (built.isError())
                    return built.error();
                return Document(std::make_shared<const MeetingDocument>(std::move(built).value()));
            }),
            [this, use, what](const Result<Document>& built) {
                if (built.isError())
                    use.failed(built.error());
                else
                    give(use, built.value(), what);
            });
}

void MeetingPapers::give(const AppraisalToolUse& use, const Document& document, PaperUse what)
{
    switch (what) {
    case PaperUse::Preview:
        show(use, document);
        break;
    case PaperUse::Pdf:
        askPath(use, document, ReportFormat::Pdf);
        break;
    case PaperUse::OpenDocument:
        askPath(use, document, ReportFormat::OpenDocument);
        break;
    }
}

void MeetingPapers::show(const AppraisalToolUse& use, const Document& document)
{
    using Pages = std::shared_ptr<const PagePreview>;
    deliver(use.parent, m_worker.run([document, &writer = m_writer]() -> Result<Pages> {
        auto pages = writer.preview(*document);
        if (pages.isError())
            return pages.error();
        return Pages(std::move(pages).value());
    }),
            [this, use, document](const Result<Pages>& pages) {
                if (pages.isError()) {
                    use.failed(pages.error());
                    return;
                }
                showPreview(application::titleOf(*document), pages.value(), m_services.prompts,
                            use.parent, [this, use, document] { record(use, document); });
            });
}

void MeetingPapers::askPath(const AppraisalToolUse& use, const Document& document,
                            ReportFormat format)
{
    const QString title = application::titleOf(*document);
    m_services.prompts.chooseFileToSave(
        use.parent, exportQuestion(title, title, {format}),
        [this, use, document, format](const std::optional<QString>& path) {
            if (!path)
                return;
            if (format != ReportFormat::Pdf) {
                write(use, document, format, *path);
                return;
            }
            confirmGlyphs(
                m_services.prompts, use.parent, m_worker,
                [document, &writer = m_writer]() -> Result<QString> {
                    TOUYAN_TRY_ASSIGN(const auto pages, writer.preview(*document));
                    return pages->charactersWithoutGlyph();
                },
                [this, use, document, format, path = *path] {
                    write(use, document, format, path);
                });
        });
}

void MeetingPapers::write(const AppraisalToolUse& use, const Document& document,
                          ReportFormat format, const QString& path)
{
    auto* task = new RunningTask(m_services.tasks, tr("导出会议材料"), use.parent);
    task->setStep(QFileInfo(path).fileName());
    deliver(use.parent,
            m_worker.run([document, format, path, &writer = m_writer, progress = task->progress()] {
                return writer.write(*document, format, path, *progress);
            }),
            [this, use, document, path, task](const auto& result) {
                if (result.isOk()) {
                    task->finish(TaskOutcome::Succeeded,
                                 tr("已导出 %1", "file name").arg(QFileInfo(path).fileName()));
                    use.succeeded(tr("已导出 %1", "path").arg(QDir::toNativeSeparators(path)));
                    record(use, document);
                    return;
                }
                const bool cancelled = result.error().code == domain::ErrorCode::Cancelled;
                task->finish(cancelled ? TaskOutcome::Cancelled : TaskOutcome::Failed);
                use.failed(result.error());
            });
}

void MeetingPapers::record(const AppraisalToolUse& use, const Document& document)
{
    const auto* forms = std::get_if<application::BallotForms>(document.get());
    if (forms == nullptr)
        return;
    deliver(use.parent, m_services.executor.run([issue = issueOf(*forms)](UseCaseContext& context) {
        return application::recordIssue(context, issue);
    }),
            [this, use, group = forms->group.id,
             printed = static_cast<int>(forms->serials.size())](const auto& recorded) {
                if (recorded.isError())
                    use.failed(recorded.error());
                else
                    offerIssued(use, group, printed);
            });
}

namespace {

using Summary = application::SessionSummary;

/// The session as it stands now; its group with `id`, null: it has none.
Result<Summary> currentSession(UseCaseContext& context, domain::AppraisalSessionId id)
{
    TOUYAN_TRY_ASSIGN(const auto sessions, application::listSessions(context));
    const auto at = std::find_if(sessions.begin(), sessions.end(),
                                 [id](const Summary& each) { return each.session.id == id; });
    if (at == sessions.end())
        return domain::makeError(domain::ErrorCode::NotFound, {u"appraisal_session"_s, {}});
    return *at;
}

domain::VoterGroup* groupOf(domain::AppraisalSession& session, domain::VoterGroupId id)
{
    const auto at = std::find_if(session.groups.begin(), session.groups.end(),
                                 [id](const domain::VoterGroup& each) { return each.id == id; });
    return at == session.groups.end() ? nullptr : &*at;
}

} // namespace

void MeetingPapers::offerIssued(const AppraisalToolUse& use, domain::VoterGroupId group,
                                int printed)
{
    const auto ask = [this, use, group, printed](const QString& title) {
        Question question;
        question.title = tr("%1的发出数还是 0", "group").arg(title);
        question.text = tr("这次印了 %1 张。现在把发出的张数记下来，备用的不算；收回的多于发出的就"
                           "不能计票。以后可以在“评议规则”里改。")
                            .arg(printed);
        question.acceptLabel = tr("记为发出数");
        question.cancelLabel = tr("以后再填");
        question.defaultText = QString::number(printed);
        m_services.prompts.askText(
            use.parent, question, [this, use, group](const std::optional<QString>& text) {
                if (!text)
                    return;
                bool isNumber = false;
                const int issued = text->trimmed().toInt(&isNumber);
                if (isNumber && issued > 0) {
                    saveIssued(use, group, issued);
                    return;
                }
                use.failed(domain::makeError(domain::ErrorCode::InvalidValue,
                                             {u"issued"_s, text->trimmed(), u"1–100000"_s}));
            });
    };
    deliver(use.parent, m_services.executor.run([id = use.session->id()](UseCaseContext& context) {
        return currentSession(context, id);
    }),
            [use, group, ask](const Result<Summary>& found) {
                if (found.isError()) {
                    use.failed(found.error());
                    return;
                }
                domain::AppraisalSession session = found.value().session;
                const domain::VoterGroup* its = groupOf(session, group);
                if (its != nullptr && its->issued == 0 && !found.value().finalisation)
                    ask(its->title);
            });
}

void MeetingPapers::saveIssued(const AppraisalToolUse& use, domain::VoterGroupId group, int issued)
{
    deliver(
        use.parent,
        m_services.executor.run([id = use.session->id(), group,
                                 issued](UseCaseContext& context) -> Result<QString> {
            TOUYAN_TRY_ASSIGN(Summary current, currentSession(context, id));
            domain::VoterGroup* its = groupOf(current.session, group);
            if (its == nullptr)
                return domain::makeError(domain::ErrorCode::NotFound, {u"voter_group"_s, {}});
            its->issued = issued;
            const QString title = its->title;
            TOUYAN_TRY(
                application::saveSession(context, {current.session, tr("印制测评表后登记发出数")}));
            return title;
        }),
        [use, issued](const Result<QString>& saved) {
            if (saved.isError())
                use.failed(saved.error());
            else
                use.succeeded(tr("已记下：%1发出 %2 张。", "group").arg(saved.value()).arg(issued));
        });
}

std::vector<AppraisalTool> MeetingPapers::tools()
{
    using Ask = void (MeetingPapers::*)(const AppraisalToolUse&);
    const auto tool = [this](const ActionNames& names, Ask ask) {
        AppraisalTool made;
        made.step = AppraisalPageStep::Setup;
        made.names = names;
        made.run = [this, ask](const AppraisalToolUse& use) { (this->*ask)(use); };
        made.allowed = [](const OpenedSession& session) { return !session.reportees.empty(); };
        return made;
    };
    AppraisalTool forms = tool({u"printFormsAction"_s, u"document-print"_s, tr("印制测评表(&P)…"),
                                tr("为一个测评组印带表号和二维码的测评表")},
                               &MeetingPapers::askForms);
    forms.shortcut = QKeySequence::Print;
    forms.allowed = [](const OpenedSession& session) {
        return !session.reportees.empty() && !session.isFinalised();
    };
    return {forms,
            tool({u"agendaAction"_s, u"view-calendar-list"_s, tr("会议议程(&A)…"),
                  tr("会议议程的草稿，可以接着修改")},
                 &MeetingPapers::askAgenda),
            tool({u"speakingOrderAction"_s, u"view-list-details"_s, tr("述职顺序表(&O)…"),
                  tr("述职的顺序、姓名、单位和方式")},
                 &MeetingPapers::askOrder)};
}

} // namespace touyan::widgets
