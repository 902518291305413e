// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/ports/use_case_context.h"
#include "application/reports/appraisal/appraisal_report_writer.h"
#include "widgets/appraisal_session/appraisal_tools.h"
#include "widgets/common/page_services.h"
#include "widgets/reports/report_worker.h"

#include <QCoreApplication>

#include <functional>
#include <memory>
#include <vector>

namespace touyan::widgets {

/// The documents after an appraisal, as entries of the menu 打印与文件 of the step 结果: asks where
/// to, builds and writes them in the background, shows and prints pages, and writes down what left
/// the office.
class DocumentTools
{
    Q_DECLARE_TR_FUNCTIONS(touyan::widgets::DocumentTools)

public:
    /// The writer must outlive this, and this the pages that show its tools.
    DocumentTools(const PageServices& services, application::AppraisalReportWriter& writer);

    [[nodiscard]] std::vector<AppraisalTool> tools();

private:
    using Documents = std::shared_ptr<const std::vector<application::AppraisalDocument>>;
    using Built = domain::Result<std::vector<application::AppraisalDocument>>;
    using Build = std::function<Built(application::UseCaseContext&)>;
    /// What to build for this use of the menu.
    using Choose = std::function<Build(const AppraisalToolUse&)>;
    using Handle = void (DocumentTools::*)(const AppraisalToolUse&, const Documents&);

    AppraisalTool tool(const ActionNames& names, bool needsFinal, const Choose& choose,
                       Handle handle);
    /// The same of letters: asks first whether they tell the rank.
    AppraisalTool letterTool(const ActionNames& names,
                             const std::function<Build(const AppraisalToolUse&, bool rank)>& choose,
                             Handle handle);
    void build(const AppraisalToolUse& use, const Build& build, Handle handle);
    void exportOne(const AppraisalToolUse& use, const Documents& documents);
    void exportAll(const AppraisalToolUse& use, const Documents& documents);
    void showPages(const AppraisalToolUse& use, const Documents& documents);
    /// Asks first when characters of the pages have no font.
    void confirmAndWrite(const AppraisalToolUse& use, const Documents& documents,
                         const QStringList& paths, const QString& shown);
    void write(const AppraisalToolUse& use, const Documents& documents, const QStringList& paths,
               const QString& shown);
    void record(const AppraisalToolUse& use, const std::vector<application::IssuedReport>& issues);

    PageServices m_services;
    application::AppraisalReportWriter& m_writer;
    /// Last member: its jobs end before anything that they use goes.
    ReportWorker m_worker;
};

} // namespace touyan::widgets
