// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checklist/checklist_names.h"
#include "domain/foundation/strong_id.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

namespace touyan::domain {

using IssuedReportId = StrongId<struct IssuedReportTag>;

} // namespace touyan::domain

namespace touyan::application {

/// The documents that leave the office.
enum class ReportKind {
    QuarterlyReport,     ///< 季度通报 and its workbook
    ProjectLedger,       ///< 书记项目台账
    ProjectCard,         ///< one page of one project
    DispatchBulletin,    ///< 季度调度通报
    DispatchRecord,      ///< record of a dispatch meeting
    ProjectYearSummary,  ///< 书记项目年度总结
    RectificationLedger, ///< 整改台账
    AppraisalBallots,    ///< 测评票
    AppraisalResults,    ///< 述职评议结果
    AppraisalComments    ///< 点评和三张清单
};

enum class ReportFormat { Workbook, Pdf, OpenDocument, Print };

/// A report that left the office: as which file, how it can be recognised, who made it when.
struct IssuedReport
{
    domain::IssuedReportId id;
    int rowVersion = 0;
    ReportKind kind = ReportKind::QuarterlyReport;
    QString subject; ///< what it is about: a period key ("2019-Q3", "2019") or a record's code
    QString title;   ///< as it stands on the report
    std::optional<int> closingRevision; ///< printed from a closed quarter: its revision
    QDate asOf;
    ReportFormat format = ReportFormat::Pdf;
    QString fileName;   ///< without folders; empty when it was printed
    QString sha256;     ///< of the file, lower-case hexadecimal; empty when it was printed
    QDateTime issuedAt; ///< UTC
    QString issuedBy;

    friend bool operator==(const IssuedReport&, const IssuedReport&) = default;
};

} // namespace touyan::application

namespace touyan::domain {

template <>
struct IdentifierNames<application::ReportKind>
{
    using Kind = application::ReportKind;
    static constexpr std::array values{
        std::pair{Kind::QuarterlyReport, QLatin1String("quarterly_report")},
        std::pair{Kind::ProjectLedger, QLatin1String("project_ledger")},
        std::pair{Kind::ProjectCard, QLatin1String("project_card")},
        std::pair{Kind::DispatchBulletin, QLatin1String("dispatch_bulletin")},
        std::pair{Kind::DispatchRecord, QLatin1String("dispatch_record")},
        std::pair{Kind::ProjectYearSummary, QLatin1String("project_year_summary")},
        std::pair{Kind::RectificationLedger, QLatin1String("rectification_ledger")},
        std::pair{Kind::AppraisalBallots, QLatin1String("appraisal_ballots")},
        std::pair{Kind::AppraisalResults, QLatin1String("appraisal_results")},
        std::pair{Kind::AppraisalComments, QLatin1String("appraisal_comments")}};
};

template <>
struct IdentifierNames<application::ReportFormat>
{
    using Format = application::ReportFormat;
    static constexpr std::array values{std::pair{Format::Workbook, QLatin1String("xlsx")},
                                       std::pair{Format::Pdf, QLatin1String("pdf")},
                                       std::pair{Format::OpenDocument, QLatin1String("odt")},
                                       std::pair{Format::Print, QLatin1String("print")}};
};

} // namespace touyan::domain
