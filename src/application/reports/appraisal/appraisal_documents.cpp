// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/appraisal/appraisal_documents.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace touyan::application {

using namespace Qt::Literals::StringLiterals;

namespace {

class Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

std::optional<int> revisionOf(const AppraisalDocument& document)
{
    const AppraisalOverview* overview = nullptr;
    if (const auto* workbook = std::get_if<AppraisalWorkbook>(&document))
        overview = &workbook->overview;
    else if (const auto* bulletin = std::get_if<AppraisalBulletin>(&document))
        overview = &bulletin->overview;
    else if (const auto* sheet = std::get_if<AppraisalTallySheet>(&document))
        overview = &sheet->overview;
    if (overview == nullptr || !overview->finalisation)
        return std::nullopt;
    return overview->finalisation->revision;
}

} // namespace

bool AppraisedReportee::dependsOnHidden(const domain::AppraisalSession& session) const
{
    for (size_t i = 0; i < means.size(); ++i) {
        if (means[i].isHidden && session.groups[i].isCounting())
            return true;
    }
    return false;
}

const DocumentHead& headOf(const AppraisalDocument& document)
{
    return std::visit([](const auto& each) -> const DocumentHead& { return each.head; }, document);
}

ReportKind kindOf(const AppraisalDocument& document)
{
    return std::holds_alternative<AppraisalLetter>(document) ? ReportKind::AppraisalComments
                                                             : ReportKind::AppraisalResults;
}

std::vector<ReportFormat> formatsOf(const AppraisalDocument& document)
{
    if (std::holds_alternative<AppraisalWorkbook>(document))
        return {ReportFormat::Workbook};
    if (std::holds_alternative<AppraisalLetter>(document))
        return {ReportFormat::Pdf, ReportFormat::OpenDocument, ReportFormat::Print};
    return {ReportFormat::Pdf, ReportFormat::Print};
}

IssuedReport issueOf(const AppraisalDocument& document, ReportFormat format,
                     const WrittenFile& file)
{
    const DocumentHead& head = headOf(document);
    IssuedReport issued;
    issued.kind = kindOf(document);
    issued.subject = head.subject;
    issued.title = head.title;
    issued.closingRevision = revisionOf(document);
    issued.asOf = head.asOf;
    issued.format = format;
    issued.fileName = QFileInfo(file.path).fileName();
    issued.sha256 = file.sha256;
    return issued;
}

QString letterFileName(const AppraisalLetter& letter)
{
    QString name = Report::tr("反馈函 %1 %2", "posting code, name")
                       .arg(letter.reportee.identity.code, letter.reportee.identity.personName);
    static const QString forbidden = u"<>:\"/\\|?*"_s;
    name.removeIf([](QChar c) { return c < u' ' || forbidden.contains(c); });
    return name.trimmed();
}

} // namespace touyan::application
