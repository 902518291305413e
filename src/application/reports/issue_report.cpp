// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/issue_report.h"

#include "application/writing/audited_work.h"
#include "domain/calendar/period.h"

#include <QFileInfo>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;
using domain::Result;

template <>
struct RecordTraits<IssuedReport>
{
    static constexpr RecordKind kind = RecordKind::IssuedReport;
    static IssuedReports& repository(UnitOfWork& work) { return work.issuedReports(); }
    static QString code(const IssuedReport& report) { return report.subject; }
    /// It tells of numbers and makes none.
    static ClosingImpact impact(const IssuedReport& /*report*/) { return ClosingImpact::nobody(); }
};

[[nodiscard]] static QJsonObject recordJson(const IssuedReport& report)
{
    QJsonObject json{{u"kind"_s, QString(domain::identifierName(report.kind))},
                     {u"subject"_s, report.subject},
                     {u"title"_s, report.title},
                     {u"as_of"_s, report.asOf.toString(Qt::ISODate)},
                     {u"format"_s, QString(domain::identifierName(report.format))},
                     {u"file_name"_s, report.fileName},
                     {u"sha256"_s, report.sha256}};
    if (report.closingRevision)
        json[u"closing_revision"_s] = *report.closingRevision;
    return json;
}

IssuedReport printOf(const QuarterlyReport& report)
{
    IssuedReport issued;
    issued.kind = ReportKind::QuarterlyReport;
    issued.subject =
        domain::PeriodKey::containing(domain::Cadence::Quarterly, report.range.first).toString();
    issued.title = report.title;
    issued.closingRevision = report.closedRevision;
    issued.asOf = report.asOf;
    issued.format = ReportFormat::Print;
    return issued;
}

IssuedReport issueOf(const QuarterlyReport& report, ReportFormat format, const WrittenFile& file)
{
    IssuedReport issued = printOf(report);
    issued.format = format;
    issued.fileName = QFileInfo(file.path).fileName();
    issued.sha256 = file.sha256;
    return issued;
}

Result<IssuedReport> recordIssue(UseCaseContext& context, IssuedReport report)
{
    TOUYAN_TRY_ASSIGN(std::vector<IssuedReport> stored, recordIssues(context, {std::move(report)}));
    return std::move(stored.front());
}

Result<std::vector<IssuedReport>> recordIssues(UseCaseContext& context,
                                               std::vector<IssuedReport> reports)
{
    TOUYAN_TRY_ASSIGN(AuditedWork work, AuditedWork::begin(context));
    const QDateTime now = context.clock.now().toUTC();
    for (IssuedReport& report : reports) {
        report.issuedAt = now;
        report.issuedBy = context.actor.name;
        TOUYAN_TRY_ASSIGN(report, work.insert(std::move(report), std::nullopt));
    }
    TOUYAN_TRY(work.commit());
    return reports;
}

Result<std::vector<IssuedReport>> listIssuedReports(UseCaseContext& context)
{
    TOUYAN_TRY_ASSIGN(const auto work, context.database.beginRead());
    return work->issuedReports().latest();
}

} // namespace touyan::application
