// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/reports/projects/project_documents.h"

#include <QFileInfo>

#include <array>

namespace touyan::application {

const DocumentHead& headOf(const ProjectDocument& document)
{
    return std::visit([](const auto& each) -> const DocumentHead& { return each.head; }, document);
}

ReportKind kindOf(const ProjectDocument& document)
{
    // In the order of the variant.
    static constexpr std::array kKinds{
        ReportKind::ProjectLedger,      ReportKind::ProjectCard,
        ReportKind::DispatchBulletin,   ReportKind::DispatchRecord,
        ReportKind::ProjectYearSummary, ReportKind::RectificationLedger};
    static_assert(kKinds.size() == std::variant_size_v<ProjectDocument>);
    return kKinds.at(document.index());
}

std::vector<ReportFormat> formatsOf(const ProjectDocument& document)
{
    switch (kindOf(document)) {
    case ReportKind::ProjectLedger:
        return {ReportFormat::Workbook};
    case ReportKind::RectificationLedger:
        return {ReportFormat::Workbook, ReportFormat::Pdf, ReportFormat::Print};
    case ReportKind::DispatchRecord:
        return {ReportFormat::Pdf, ReportFormat::OpenDocument, ReportFormat::Print};
    default:
        return {ReportFormat::Pdf, ReportFormat::Print};
    }
}

IssuedReport issueOf(const ProjectDocument& document, ReportFormat format, const WrittenFile& file)
{
    const DocumentHead& head = headOf(document);
    IssuedReport issued;
    issued.kind = kindOf(document);
    issued.subject = head.subject;
    issued.title = head.title;
    issued.asOf = head.asOf;
    issued.format = format;
    issued.fileName = QFileInfo(file.path).fileName();
    issued.sha256 = file.sha256;
    return issued;
}

} // namespace touyan::application
