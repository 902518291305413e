// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/projects/project_document_writer.h"

#include "domain/foundation/identifier_names.h"
#include "reports/bulletin/pages_file.h"
#include "reports/projects/ledger_workbook.h"
#include "reports/projects/open_document.h"
#include "reports/projects/project_blocks.h"
#include "reports/projects/rectification_documents.h"

#include <algorithm>

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;
using application::ProjectDocument;
using application::ReportFormat;
using application::WrittenFile;
using domain::ErrorCode;
using domain::Result;

namespace {

/// Text of the card's tables: as large as fits one page.
constexpr int kLargestCardText = 110;
constexpr int kSmallestCardText = 60;
constexpr int kCardTextStep = 10;

template <class... Handlers>
struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};
template <class... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

/// A document without pages gives none.
std::vector<BulletinBlock> blocksOf(const ProjectDocument& document, int cardText)
{
    return std::visit(
        Overloaded{
            [](const application::ProjectLedger&) { return std::vector<BulletinBlock>(); },
            [cardText](const application::ProjectCard& card) {
                return projectCardBlocks(card, cardText);
            },
            [](const application::DispatchBulletin& each) { return dispatchBulletinBlocks(each); },
            [](const application::DispatchRecord& each) { return dispatchRecordBlocks(each); },
            [](const application::ProjectYearReport& each) { return yearReportBlocks(each); },
            [](const application::RectificationLedger& each) { return rectificationBlocks(each); }},
        document);
}

BulletinPages pagesOf(const ProjectDocument& document, const BulletinFonts& fonts)
{
    const bool isCard = std::holds_alternative<application::ProjectCard>(document);
    int size = kLargestCardText;
    BulletinPages pages(blocksOf(document, size), fonts);
    while (isCard && pages.pageCount() > 1 && size > kSmallestCardText) {
        size -= kCardTextStep;
        pages = BulletinPages(blocksOf(document, size), fonts);
    }
    return pages;
}

Result<void> checkFormat(const ProjectDocument& document, ReportFormat format)
{
    const std::vector<ReportFormat> formats = application::formatsOf(document);
    if (std::find(formats.begin(), formats.end(), format) != formats.end())
        return {};
    QStringList names;
    for (const ReportFormat each : formats)
        names.append(QString(domain::identifierName(each)));
    return domain::makeError(ErrorCode::InvalidValue,
                             {u"format"_s, domain::identifierName(format), names.join(u", "_s)});
}

Result<WrittenFile> writeWorkbook(const ProjectDocument& document, const QString& path,
                                  application::Progress& progress)
{
    if (const auto* ledger = std::get_if<application::ProjectLedger>(&document))
        return writeProjectLedger(*ledger, path, progress);
    return writeRectificationLedger(std::get<application::RectificationLedger>(document), path,
                                    progress);
}

} // namespace

ProjectDocumentWriter::ProjectDocumentWriter(std::unique_ptr<FontDirectory> fonts)
    : m_fonts(std::move(fonts))
{
}

Result<WrittenFile> ProjectDocumentWriter::write(const ProjectDocument& document,
                                                 ReportFormat format, const QString& path,
                                                 application::Progress& progress)
{
    TOUYAN_TRY(checkFormat(document, format));
    if (format == ReportFormat::Workbook)
        return writeWorkbook(document, path, progress);
    TOUYAN_TRY_ASSIGN(const BulletinFonts fonts, BulletinFonts::choose(*m_fonts));
    if (progress.isCancelled())
        return domain::makeError(ErrorCode::Cancelled);
    if (format == ReportFormat::OpenDocument) {
        const auto bytes = openDocument(blocksOf(document, kLargestCardText), fonts);
        if (bytes.isError())
            return domain::makeError(bytes.error().code, {path, bytes.error().arguments.value(1)});
        return writeBytes(bytes.value(), path);
    }
    const application::DocumentHead& head = application::headOf(document);
    return writePages(pagesOf(document, fonts), head.title, head.printedAt, path, progress);
}

Result<std::unique_ptr<application::PagePreview>>
ProjectDocumentWriter::preview(const ProjectDocument& document)
{
    TOUYAN_TRY(checkFormat(document, ReportFormat::Print));
    TOUYAN_TRY_ASSIGN(const BulletinFonts fonts, BulletinFonts::choose(*m_fonts));
    return std::unique_ptr<application::PagePreview>(
        std::make_unique<BulletinPages>(pagesOf(document, fonts)));
}

} // namespace touyan::reports
