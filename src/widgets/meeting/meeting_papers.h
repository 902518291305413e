// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/appraisal/meeting_document_writer.h"
#include "application/ports/use_case_context.h"
#include "widgets/appraisal_session/appraisal_tools.h"
#include "widgets/common/page_services.h"
#include "widgets/meeting/print_forms_dialog.h"
#include "widgets/reports/report_worker.h"

#include <QCoreApplication>

#include <functional>
#include <memory>
#include <vector>

namespace touyan::widgets {

/// What is printed before the meeting – forms, agenda, order of speaking: asks what and where to,
/// builds, shows, writes and prints it.
class MeetingPapers
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::MeetingPapers)

public:
    /// The writer must outlive this, and this the pages that show its tools.
    MeetingPapers(const PageServices& services, application::MeetingDocumentWriter& writer);

    /// 印制测评表, 会议议程, 述职顺序表 of the step 设置.
    [[nodiscard]] std::vector<AppraisalTool> tools();

private:
    using Document = std::shared_ptr<const application::MeetingDocument>;
    using Build =
        std::function<domain::Result<application::MeetingDocument>(application::UseCaseContext&)>;

    void askForms(const AppraisalToolUse& use);
    void askAgenda(const AppraisalToolUse& use);
    void askOrder(const AppraisalToolUse& use);
    void askWhat(const AppraisalToolUse& use, const Build& build);
    void build(const AppraisalToolUse& use, const Build& build, PaperUse what);
    void give(const AppraisalToolUse& use, const Document& document, PaperUse what);
    void show(const AppraisalToolUse& use, const Document& document);
    void askPath(const AppraisalToolUse& use, const Document& document,
                 application::ReportFormat format);
    void write(const AppraisalToolUse& use, const Document& document,
               application::ReportFormat format, const QString& path);
    void record(const AppraisalToolUse& use, const Document& document);
    /// Asks how many of the printed forms are handed out, while the group says none are.
    void offerIssued(const AppraisalToolUse& use, domain::VoterGroupId group, int printed);
    void saveIssued(const AppraisalToolUse& use, domain::VoterGroupId group, int issued);

    PageServices m_services;
    application::MeetingDocumentWriter& m_writer;
    /// Last member: its jobs end before anything that they use goes.
    ReportWorker m_worker;
};

} // namespace touyan::widgets
