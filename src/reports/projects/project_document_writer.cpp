// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/projects/project_document_writer.h"

#include "reports/bulletin/pages_file.h"
#include "reports/document_format.h"
#include "reports/projects/ledger_workbook.h"
#include "reports/projects/project_blocks.h"
#include "reports/projects/rectification_documents.h"

#include <array>

namespace touyan::reports {

using namespace Qt::Literals::StringLiterals;
using application::ProjectDocument;
using application::ReportFormat;
using application::WrittenFile;
using domain::ErrorCode;
using domain::Result;

namespace {

/// From how a card looks best to what fits one page in any case; no text is set smaller than can
/// be read.
constexpr std::array kCardFits{
    CardFit{105, 1000, 400}, CardFit{95, 1000, 400}, CardFit{85, 1000, 400},
    CardFit{75, 1000, 300},  CardFit{75, 10, 200},   CardFit{75, 6, 120},
    CardFit{75, 4, 80},      CardFit{70, 3, 50},     CardFit{70, 2, 30}};

template <class... Handlers>
struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};
template <class... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

/// A document without pages gives none.
std::vector<BulletinBlock> blocksOf(const ProjectDocument& document,
                                    const CardFit& cardFit = kCardFits.front())
{
    return std::visit(
        Overloaded{
            [](const application::ProjectLedger&) { return std::vector<BulletinBlock>(); },
            [&cardFit](const application::ProjectCard& card) {
                return projectCardBlocks(card, cardFit);
            },
            [](const application::DispatchBulletin& each) { return dispatchBulletinBlocks(each); },
            [](const application::DispatchRecord& each) { return dispatchRecordBlocks(each); },
            [](const application::ProjectYearReport& each) { return yearReportBlocks(each); },
            [](const application::RectificationLedger& each) { return rectificationBlocks(each); }},
        document);
}

PageStyle styleOf(const ProjectDocument& document)
{
    if (std::holds_alternative<application::ProjectCard>(document))
        return PageStyle::sheet();
    if (std::holds_alternative<application::RectificationLedger>(document))
        return PageStyle::acrossSheet();
    return {};
}

BulletinPages pagesOf(const ProjectDocument& document, const BulletinFonts& fonts)
{
    const PageStyle style = styleOf(document);
    BulletinPages pages(blocksOf(document), fonts, {}, style);
    if (!std::holds_alternative<application::ProjectCard>(document))
        return pages;
    for (const CardFit& fit : kCardFits) {
        if (pages.pageCount() == 1)
            break;
        pages = BulletinPages(blocksOf(document, fit), fonts, {}, style);
    }
    return pages;
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
    TOUYAN_TRY(checkFormat(application::formatsOf(document), format));
    if (format == ReportFormat::Workbook)
        return writeWorkbook(document, path, progress);
    TOUYAN_TRY_ASSIGN(const BulletinFonts fonts, BulletinFonts::choose(*m_fonts));
    if (progress.isCancelled())
        return domain::makeError(ErrorCode::Cancelled);
    if (format == ReportFormat::OpenDocument)
        return writeOpenDocument(blocksOf(document), fonts, path);
    const application::DocumentHead& head = application::headOf(document);
    return writePages(pagesOf(document, fonts), head.title, head.printedAt, path, progress);
}

Result<std::unique_ptr<application::PagePreview>>
ProjectDocumentWriter::preview(const ProjectDocument& document)
{
    TOUYAN_TRY(checkFormat(application::formatsOf(document), ReportFormat::Print));
    TOUYAN_TRY_ASSIGN(const BulletinFonts fonts, BulletinFonts::choose(*m_fonts));
    return std::unique_ptr<application::PagePreview>(
        std::make_unique<BulletinPages>(pagesOf(document, fonts)));
}

} // namespace touyan::reports
